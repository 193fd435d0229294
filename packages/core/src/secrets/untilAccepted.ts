import * as Effect from "effect/Effect"
import type * as ConnectError from "../contract/ConnectError.ts"
import { now } from "../time/monotonic.ts"
import type { Failures } from "../transport/failure.ts"

type Read<A> = Effect.Effect<A, ConnectError.ConnectError>

interface Acceptance<A> {
  readonly isAccepted: (response: A) => Effect.Effect<boolean>
  /** An earlier response, returned instead of one that is not accepted. */
  readonly known: () => A | undefined
  /** Whether a failed read is repeated. Default: never. */
  readonly mayRetry?: (error: ConnectError.ConnectError, now: number) => boolean
  /** Path and reason of the error after the last read. */
  readonly path: string
  readonly reason?: string
}

/** Waits before a read is repeated whose response is outdated (from a lagging replica) or truncated. */
const rereadAfterMs = [250, 1_000]

/** Repeats a read until its response is accepted. */
export const untilAccepted =
  (failures: Effect.Effect<Failures>) =>
  <A>(
    read: Read<A>,
    {
      isAccepted,
      known,
      mayRetry,
      path,
      reason = "it is older than an earlier response: a replica lags behind"
    }: Acceptance<A>
  ): Read<A> => {
    const unusable = Effect.flatMap(failures, ({ unusableResponse }) =>
      Effect.fail(unusableResponse(path, rereadAfterMs.length + 1, reason))
    )
    const attempt = (nth: number): Read<A> => {
      const wait = rereadAfterMs[nth]
      const again =
        wait === undefined
          ? undefined
          : Effect.andThen(
              Effect.sleep(wait),
              Effect.suspend(() => attempt(nth + 1))
            )
      return Effect.matchEffect(read, {
        onFailure: (error): Read<A> =>
          again === undefined
            ? Effect.fail(error)
            : Effect.flatMap(now, (at) => (mayRetry?.(error, at) ? again : Effect.fail(error))),
        onSuccess: (response): Read<A> =>
          Effect.flatMap(isAccepted(response), (accepted): Read<A> => {
            const usable = accepted ? response : known()
            return usable === undefined ? (again ?? unusable) : Effect.succeed(usable)
          })
      })
    }
    return attempt(0)
  }
