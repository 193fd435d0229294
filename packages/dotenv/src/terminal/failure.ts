import { EnvError } from "../model/EnvError.ts"
import { report } from "../model/report.ts"
import { printError } from "../output/output.ts"

/** A command that cannot do its work: what happened, and what to do next. */
export class CommandError extends Error {
  readonly hint: string

  constructor(message: string, hint = "") {
    super(message)
    this.hint = hint
  }
}

/** An error of core: what happened, and what to do next. */
export const isExplained = (error: unknown): error is { readonly message: string; readonly hint?: string } =>
  error instanceof CommandError || (error instanceof Error && ("hint" in error || "issues" in error))

/** Node's error for a process whose folder was deleted. */
const isFolderGone = (error: unknown) => error instanceof Error && "syscall" in error && error.syscall === "uv_cwd"

/** The last line of a report that `run` failed. */
export const nothingStarted = "Nothing was started."

/** Ends a command that failed: the error on stderr, and exit code 1. */
export const fail = (error: unknown, ending: string | undefined, subject: string | undefined): void => {
  const end = ending === undefined ? "" : `\n${ending}\n`
  process.exitCode = 1
  if (error instanceof EnvError) {
    printError(`opconnect: ${report(error.issues, process.stderr, subject)}\n${end}`)
  } else if (isExplained(error)) {
    const hint = error.hint ? `  ${error.hint.replaceAll("\n", "\n  ")}\n` : ""
    printError(`opconnect: ${error.message}\n${hint}${end}`)
  } else if (isFolderGone(error)) {
    printError(`opconnect: The current folder no longer exists.\n  Change to an existing folder.\n${end}`)
  } else throw error
}
