import type { Secret } from "@opconnect/core/promise"
import type { Observable } from "rxjs"

/**
 * A secret that has changed on the server.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface SecretChange {
  readonly reference: string
  readonly previous: Secret
  readonly current: Secret
}

const brand: unique symbol = Symbol.for("@opconnect/nestjs/LiveSecret")

/**
 * A secret that follows changes on the server. Redacted when printed.
 *
 * **Details**
 *
 * `current` is the value that the server had when it was last polled, by default every 30 seconds (`watchInterval`). While
 * the server cannot be reached, `current` does not change.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export abstract class LiveSecret {
  static {
    // An application may load this package both as an ES module and as CommonJS.
    Object.defineProperty(LiveSecret.prototype, brand, { value: true })
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && brand in value
  }

  abstract readonly reference: string
  abstract readonly current: Secret
  /** The value before the last change: servers may accept both for a while. */
  abstract readonly previous: Secret | undefined
  /** The changes from now on. Completes when the application shuts down. */
  abstract readonly changes$: Observable<SecretChange>
}
