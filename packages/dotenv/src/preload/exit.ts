import { EnvError } from "../model/EnvError.ts"
import { report } from "../model/report.ts"
import { printError } from "../output/output.ts"

/** Ends a process whose environment can't be loaded: prints the report, and starts nothing. */
export const orExit = (error: unknown): never => {
  if (!(error instanceof EnvError)) throw error
  printError(`opconnect: ${report(error.issues, process.stderr)}\n\nNothing was started.`)
  process.exit(1)
}
