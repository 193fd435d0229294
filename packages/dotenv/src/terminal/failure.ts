import { EnvError } from "../model/EnvError.ts"
import { report } from "../model/report.ts"
import { printError } from "../output/output.ts"

/** What a command can't do, in a sentence, and what to do about it. */
export class CommandError extends Error {
  readonly hint: string

  constructor(message: string, hint = "") {
    super(message)
    this.hint = hint
  }
}

/** An error of core's: what happened, and what to do next. */
const isExplained = (error: unknown): error is { readonly message: string; readonly hint?: string } =>
  error instanceof CommandError || (error instanceof Error && ("hint" in error || "issues" in error))

/** The end of a command that failed: what went wrong on stderr, and exit code 1. */
export const fail = (error: unknown, ending: string | undefined, subject: string | undefined): void => {
  const end = ending === undefined ? "" : `\n${ending}\n`
  process.exitCode = 1
  if (error instanceof EnvError) {
    printError(`opconnect: ${report(error.issues, process.stderr, subject)}\n${end}`)
  } else if (isExplained(error)) {
    printError(`opconnect: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ""}${end}`)
  } else throw error
}

/** Why a file could not be read or written, as a person says it. */
export const fileProblem = (cause: unknown): string => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EFBIG: "it is too large",
    EISDIR: "it is a directory",
    ELOOP: "its links lead round in a circle",
    ENOENT: "no such file or directory",
    ENOSPC: "no space is left",
    ENOTDIR: "a part of its path is no directory",
    EPERM: "not permitted",
    EROFS: "the file system is read-only"
  }
  return reasons[code] ?? code
}
