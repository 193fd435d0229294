// A process that runs the command, one run after the other, each with new modules, arguments, environment and streams.
import { Console } from "node:console"
import { createRequire } from "node:module"
import { Readable, Writable } from "node:stream"
import { setImmediate } from "node:timers/promises"

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
  for (const path of Object.keys(require.cache)) if (path.startsWith(bundle)) delete require.cache[path]
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
    const { ended } = require(`${bundle}cli.js`)
    // Also what the end has started, such as the report of an unknown command.
    ended.then(setImmediate).then(setImmediate).then(end, reject)
  })
  // Of signals, which `run` forwards.
  for (const name of process.eventNames()) if (!before.includes(name)) process.removeAllListeners(name)
  process.send(result)
})
