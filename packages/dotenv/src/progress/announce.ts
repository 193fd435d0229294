import { issueLines } from "../model/report.ts"
import { cost } from "../model/summary.ts"
import type { LoadOptions, LoadResult } from "../model/types.ts"
import { printError } from "../output/output.ts"

/**
 * Prints the result of a load to stderr: with `quiet: false` what was loaded, by default only what is unusual, with
 * `quiet: true` nothing.
 */
export const announce = (result: LoadResult, { quiet }: LoadOptions): void => {
  if (quiet === true) return
  for (const warning of result.warnings) {
    if (quiet === false || warning.code === "IgnoredSetting") printError(`opconnect: warning:\n${issueLines(warning)}`)
  }
  for (const issue of result.omitted) printError(`opconnect: skipped (optional):\n${issueLines(issue)}`)
  if (result.savedAt !== undefined) {
    printError(`opconnect: the server is unavailable; these are the values of ${result.savedAt.toISOString()}.`)
  }
  if (quiet === false) printError(`opconnect: ${cost(result)}`)
}
