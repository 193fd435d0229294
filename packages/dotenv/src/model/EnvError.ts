import type { Place } from "@opconnect/core/Issue"
import { report } from "./report.ts"
import type { Issue, Location } from "./types.ts"

const placeOf = ({ column, key, source: { file, line } }: Location): Place => ({
  ...(key === "" ? {} : { key }),
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column })
})

/** The issue with its place, if it has one and no more. */
const placed = (issue: Issue): Issue => {
  const [location, ...others] = issue.locations
  if (location === undefined || others.length > 0) return issue
  const { reference } = location
  return { ...issue, ...(reference === undefined ? {} : { reference }), place: placeOf(location) }
}

/**
 * The environment cannot be loaded, and nothing was set. `issues` has every problem, `message` all of them as text.
 * Holds no secret.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class EnvError extends Error {
  // Minified, the class would show as another one.
  static override readonly name = "EnvError"
  override readonly name = "EnvError"
  readonly code = "OPCONNECT_ENV"
  // Private, so that an uncaught error does not print everything twice.
  readonly #issues: ReadonlyArray<Issue>

  constructor(issues: ReadonlyArray<Issue>) {
    super(`${report(issues)}\n\nNothing was set.`)
    this.#issues = issues.map(placed)
  }

  /** Every problem. */
  get issues(): ReadonlyArray<Issue> {
    return this.#issues
  }
}
