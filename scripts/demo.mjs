// Builds the packages for the demo, silently unless the build fails, then runs the demo in the terminal.
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const run = (args, options) => spawnSync(process.execPath, args, options)

if (process.stderr.isTTY) process.stderr.write("building the packages ...\n")
const built = run([here("turbo.mjs"), "build", "--filter=@opconnect/example-bootstrap^..."], { encoding: "utf8" })
if (built.status !== 0) {
  process.stderr.write(`${built.stdout}${built.stderr}`)
  process.exit(1)
}

const { error, status } = run([here("../examples/bootstrap/demo.ts"), ...process.argv.slice(2)], { stdio: "inherit" })
if (error !== undefined) throw error
process.exitCode = status ?? 1
