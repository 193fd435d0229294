import * as Effect from "effect/Effect"
import * as SecretError from "../reference/SecretError.ts"
import { isUnavailable } from "./faults.ts"

/** Receives the failures of a round. */
export type OnFailure = (error: SecretError.SecretsNotResolved) => Effect.Effect<void>

export interface Failure {
  readonly key: string
  readonly error: SecretError.SecretError
}

/** The identity of a failure. One outage is one failure, however many secrets it affects. */
const identify = ({ error, key }: Failure) =>
  isUnavailable(error) ? "unavailable" : JSON.stringify([key, error._tag, error.message])

/** Reports each failure once, until it has ended. */
export const make = () => {
  /** Failures that were reported and have not ended. */
  const reported = new Map<OnFailure, ReadonlySet<string>>()
  return {
    report: (onFailure: OnFailure, failures: ReadonlyArray<Failure>): Effect.Effect<void> => {
      const before = reported.get(onFailure)
      const current = new Set(failures.map(identify))
      if (current.size === 0) reported.delete(onFailure)
      else reported.set(onFailure, current)
      return [...current].every((failure) => before?.has(failure))
        ? Effect.void
        : // A callback that fails must not end the watch.
          Effect.catchCause(onFailure(new SecretError.SecretsNotResolved(failures)), (cause) =>
            Effect.logWarning("The onFailure callback of a watch failed.", cause)
          )
    },
    forget: (onFailure: OnFailure): void => void reported.delete(onFailure)
  }
}
