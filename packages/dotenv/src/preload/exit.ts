import { EnvError } from "../model/EnvError.ts"
import { report } from "../model/report.ts"

/** The end of a process whose environment can't be loaded: the report, and nothing started. */
export const orExit = (error: unknown): never => {
  if (!(error instanceof EnvError)) throw error
  process.stderr.write(`opconnect: ${report(error.issues, process.stderr)}\n\nNothing was started.\n`)
  process.exit(1)
}
