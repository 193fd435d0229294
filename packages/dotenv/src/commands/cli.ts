// The `opconnect` command.

import { printError } from "../output/output.ts"
import { fail, nothingStarted } from "../terminal/failure.ts"
import { readFlags } from "../terminal/readFlags.ts"
import type { RunFlags } from "./run/flags.ts"

// A reader that has exited does not stop the command.
process.stderr.on("error", () => {})
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") printError(`opconnect: could not write to stdout (${code})`)
  // 141 is what shells report for a program that was ended by SIGPIPE.
  process.exitCode = code === "EPIPE" ? 141 : 1
})

/** `opconnect run` starts programs, so it starts without commander, unless something is to be reported. */
const runOf = async (words: ReadonlyArray<string>) => {
  if (words[0] !== "run") return undefined
  const { runCommand, runFlags } = await import("./run/runCommand.ts")
  const read = readFlags<RunFlags>(runFlags, words.slice(1))
  if (read === undefined) return undefined
  const [command, ...args] = read.operands
  return command === undefined ? undefined : () => runCommand(command, args, read.flags)
}

const main = async () => {
  const run = await runOf(process.argv.slice(2))
  if (run === undefined) return await (await import("./program.ts")).runProgram()
  try {
    await run()
  } catch (error) {
    fail(error, nothingStarted, undefined)
  }
}

void main()
