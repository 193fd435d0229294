import { issueLines } from "../model/report.ts"
import { cost } from "../model/summary.ts"
import type { LoadOptions, LoadResult } from "../model/types.ts"
import { printError } from "../output/output.ts"

/**
 * Says on stderr what a person may want to know of a load that went well: with `quiet: false` what was loaded, without
 * `quiet` only what is out of the ordinary, with it nothing.
 */
export const announce = (result: LoadResult, { quiet }: LoadOptions): void => {
  if (quiet === true) return
  for (const problem of result.omitted)
    printError(`opconnect: left out, because it is optional:\n${issueLines(problem)}`)
  if (result.savedAt !== undefined) {
    printError(`opconnect: the server is unavailable; these are the values of ${result.savedAt.toISOString()}.`)
  }
  if (quiet === false) printError(`opconnect: ${cost(result)}`)
}
