import { printable } from "@opconnect/core/Redaction"
import { makeProgram } from "./program.ts"

makeProgram()
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(
      `opconnect-agent: ${printable(error instanceof Error ? error.message : String(error), { lines: true })}\n`
    )
    process.exitCode = 1
  })
