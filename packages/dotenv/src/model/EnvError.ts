import { report } from "./report.ts"
import type { Issue } from "./types.ts"

/**
 * The environment can't be loaded. `issues` holds every reason, `message` all of them as text for a person. Nothing was
 * set. It holds no value of any secret.
 *
 * @category errors
 * @since 0.1.0
 */
export class EnvError extends Error {
  // Minified, the class would show as another one.
  static override readonly name = "EnvError"
  override readonly name = "EnvError"
  readonly code = "OPCONNECT_ENV"
  readonly issues: ReadonlyArray<Issue>

  constructor(issues: ReadonlyArray<Issue>) {
    super(`${report(issues)}\n\nNothing was set.`)
    this.issues = issues
  }
}
