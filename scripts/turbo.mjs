// `turbo run` without telemetry (turbo.json has no key for it), and not stopped by the first failure.
import { spawn } from "node:child_process"
import { constants, tmpdir } from "node:os"
import { join } from "node:path"

// All test runners, and the programs that they start, load the same modules: each compiles them once.
const cache = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") }

const child = spawn("turbo", ["run", "--continue=dependencies-successful", ...process.argv.slice(2)], {
  env: { ...cache, ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  shell: process.platform === "win32",
  stdio: "inherit"
})

// Ctrl-C reaches turbo directly; a second signal would make it abandon its children. After an interrupt, turbo exits with
// 0, this script does not.
let interrupted = 0
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    interrupted = 128 + constants.signals[signal]
    if (signal !== "SIGINT") child.kill(signal)
  })
}

child.on("error", (error) => {
  console.error(`turbo did not start (${error.message}). Run it through pnpm: npx -y pnpm@12 test`)
  process.exitCode = 1
})
child.on("exit", (code) => {
  process.exitCode = interrupted || (code ?? 1)
})
