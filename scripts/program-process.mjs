// A process that runs a program, one run after the other, each with new modules, arguments, environment and streams. The
// program is the folder of the command's bundle, or one ES module.
import { Console } from "node:console"
import { createRequire } from "node:module"
import { Readable, Writable } from "node:stream"
import { setImmediate } from "node:timers/promises"
import { pathToFileURL } from "node:url"

const require = createRequire(import.meta.url)
const [, , bundle] = process.argv

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

/** Resolves when the process would exit, were it of the program alone. */
const untilIdle = () =>
  new Promise((resolve) => {
    process.channel.unref()
    process.once("beforeExit", () => {
      process.channel.ref()
      resolve()
    })
  })

let runs = 0

/** Starts the program with new modules. Resolves at its end. */
const start = async () => {
  if (bundle.endsWith(".js")) {
    const idle = untilIdle()
    await import(`${pathToFileURL(bundle)}?run=${runs++}`)
    return await idle
  }
  for (const path of Object.keys(require.cache)) if (path.startsWith(bundle)) delete require.cache[path]
  await require(`${bundle}cli.js`).ended
  // Also what the end has started, such as the report of an unknown command.
  await setImmediate()
  await setImmediate()
}

process.on("message", async ({ args, cwd, env }) => {
  process.chdir(cwd)
  for (const key of Object.keys(process.env)) delete process.env[key]
  Object.assign(process.env, env)
  const [stdout, stderr] = [capture(), capture()]
  replace("stdin", Readable.from([]))
  replace("stdout", stdout.stream)
  replace("stderr", stderr.stream)
  globalThis.console = new Console(stdout.stream, stderr.stream)
  process.argv = [process.execPath, `${bundle}cli.js`, ...args]
  process.exitCode = undefined
  const before = process.eventNames()
  const result = await new Promise((resolve, reject) => {
    const end = () =>
      resolve({ code: process.exitCode ?? 0, signal: null, stdout: stdout.text(), stderr: stderr.text() })
    // Output after the exit is not part of the result.
    process.exit = (code = process.exitCode) => {
      process.exitCode = code
      end()
      throw new Error("The command has exited.")
    }
    process.on("uncaughtException", reject)
    start().then(end, reject)
  })
  // Of signals, which `run` forwards.
  for (const name of process.eventNames()) if (!before.includes(name)) process.removeAllListeners(name)
  process.send(result)
})
