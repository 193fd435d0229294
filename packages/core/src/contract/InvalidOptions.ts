import * as Data from "effect/Data"
import type { Issue } from "./Issue.ts"
import { issueLines } from "./issueText.ts"

/**
 * Invalid options. `issues` lists every problem.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class InvalidOptions extends Data.TaggedError("InvalidOptions")<{
  readonly issues: ReadonlyArray<Issue>
  readonly message: string
}> {
  constructor(issues: ReadonlyArray<Issue>) {
    super({ issues, message: issueLines(issues) })
  }
}
