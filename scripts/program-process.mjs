// A process that runs a program repeatedly, one run at a time, each with new modules, arguments, environment and streams.
// The program is the folder of a command's bundle in CommonJS, or one ES module.
import { Console } from "node:console"
import { createRequire } from "node:module"
import { Readable, Writable } from "node:stream"
import { pathToFileURL } from "node:url"

const require = createRequire(import.meta.url)
const [, , program] = process.argv

const capture = () => {
  const chunks = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk)
      done()
    }
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

const replace = (name, value) => Object.defineProperty(process, name, { value, configurable: true, writable: true })

/** Resolves when a process of the program alone would exit. */
const untilIdle = () =>
  new Promise((resolve) => {
    process.channel.unref()
    process.once("beforeExit", () => {
      process.channel.ref()
      resolve()
    })
  })

let runs = 0

/** Stops a program when it calls `exit`. */
const exited = new Error("The program has exited.")

/** Runs the program with new modules, to its end. */
const run = async () => {
  const idle = untilIdle()
  if (program.endsWith(".js")) await import(`${pathToFileURL(program)}?run=${runs++}`)
  else {
    for (const path of Object.keys(require.cache)) if (path.startsWith(program)) delete require.cache[path]
    require(`${program}cli.js`)
  }
  await idle
}

/** The end of a run. Rejects if the program fails by itself, which a command never does. */
const resultOf = async ({ args, cwd, env }) => {
  process.chdir(cwd)
  for (const key of Object.keys(process.env)) delete process.env[key]
  Object.assign(process.env, env)
  const [stdout, stderr] = [capture(), capture()]
  replace("stdin", Readable.from([]))
  replace("stdout", stdout.stream)
  replace("stderr", stderr.stream)
  globalThis.console = new Console(stdout.stream, stderr.stream)
  process.argv = [process.execPath, `${program}cli.js`, ...args]
  process.exitCode = undefined
  const failed = Promise.withResolvers()
  // Even after the exit, until the next run.
  process.removeAllListeners("uncaughtException")
  process.on("uncaughtException", (error) => {
    if (error !== exited) failed.reject(error)
  })
  const before = process.eventNames()
  const result = await new Promise((resolve, reject) => {
    const end = () =>
      resolve({ code: process.exitCode ?? 0, signal: null, stdout: stdout.text(), stderr: stderr.text() })
    // Output after the exit is not part of the result.
    process.exit = (code = process.exitCode) => {
      process.exitCode = code
      end()
      throw exited
    }
    failed.promise.catch(reject)
    run().then(end, reject)
  })
  // Of signals, which `run` forwards.
  for (const name of process.eventNames()) if (!before.includes(name)) process.removeAllListeners(name)
  return result
}

process.on("message", async (run) => {
  const result = await resultOf(run).catch((error) => ({ error: String(error?.stack ?? error) }))
  // Unless the program has exited before that.
  process.channel.ref()
  process.send(result)
})
