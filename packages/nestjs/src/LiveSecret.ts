import type { Secret } from "@opconnect/core/promise"
import type { Observable } from "rxjs"

/**
 * A secret that has changed on the server.
 *
 * @category models
 * @since 0.1.0
 */
export interface SecretChange {
  readonly reference: string
  readonly previous: Secret
  readonly current: Secret
}

/**
 * A secret that follows its changes on the server. Printing it shows none.
 *
 * **Details**
 *
 * `current` is what the server had when it was last asked, by default every 30 seconds (`watchInterval`). While the server
 * can't be reached it stays.
 *
 * @category models
 * @since 0.1.0
 */
export abstract class LiveSecret {
  abstract readonly reference: string
  abstract readonly current: Secret
  /** What it was before its last change: servers may take either for a while. */
  abstract readonly previous: Secret | undefined
  /** Its changes from now on. Completes when the application shuts down. */
  abstract readonly changes$: Observable<SecretChange>
}
