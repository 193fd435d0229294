import { runCommand } from "@opconnect/core/CommandLine"
import { codeOf, reasonOf } from "@opconnect/core/files"
import { makeProgram } from "./program.ts"

// A reader that has exited does not stop the server.
process.stderr.on("error", () => {})
process.stdout.on("error", (cause) => {
  if (codeOf(cause) === "EPIPE") return
  process.stderr.write(`fake-connect: could not write to stdout: ${reasonOf(cause)}\n`)
  process.exit(1)
})

void runCommand("fake-connect", makeProgram())
