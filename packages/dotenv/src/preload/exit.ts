import { EnvError } from "../model/EnvError.ts"
import { report } from "../model/report.ts"
import { printError } from "../output/output.ts"

/** The end of a process whose environment can't be loaded: the report, and nothing started. */
export const orExit = (error: unknown): never => {
  if (!(error instanceof EnvError)) throw error
  printError(`opconnect: ${report(error.issues, process.stderr)}\n\nNothing was started.`)
  process.exit(1)
}
