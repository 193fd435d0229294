import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import type { VaultEvent } from "../client/eventStream.ts"
import type { OpenEvents } from "../client/events.ts"
import { now } from "../time/monotonic.ts"

/** Wait before events that ended or were refused are requested again, in milliseconds. */
const retryAfterMs = 60_000
const maxRetryAfterMs = 5 * 60_000

/** Receives the events of a server that reports changes by itself. */
export interface Listener {
  /** Since when events arrive, by the monotonic clock; `Infinity` while none do. */
  readonly liveSince: () => number
  /** Requests events, unless they already arrive or ended a short time ago. */
  readonly start: Effect.Effect<void>
  /** Ends the events. A later `start` requests them again. */
  readonly stop: Effect.Effect<void>
}

export const make = (
  events: OpenEvents,
  on: { readonly event: (event: VaultEvent) => void; readonly end: () => void }
): Listener => {
  let fiber: Fiber.Fiber<void> | undefined
  let liveSince = Number.POSITIVE_INFINITY
  let notBefore = Number.NEGATIVE_INFINITY

  const listen = Effect.gen(function* () {
    const opened = yield* events
    if (opened === undefined) return undefined
    liveSince = yield* now
    return yield* opened(on.event)
  }).pipe(
    Effect.flatMap((retryAfter = retryAfterMs) => rest(retryAfter)),
    Effect.ensuring(
      Effect.sync(() => {
        fiber = undefined
        const wasLive = liveSince !== Number.POSITIVE_INFINITY
        liveSince = Number.POSITIVE_INFINITY
        if (wasLive) on.end()
      })
    )
  )

  /** Jittered, so that the clients of an agent that restarts do not come back at the same moment. */
  const rest = (milliseconds: number) =>
    Effect.map(Effect.all([now, Random.next]), ([at, random]) => {
      notBefore = at + Math.min(milliseconds, maxRetryAfterMs) * (0.5 + random)
    })

  return {
    liveSince: () => liveSince,
    start: Effect.flatMap(now, (at) =>
      fiber !== undefined || at < notBefore
        ? Effect.void
        : Effect.map(Effect.forkDetach(listen, { startImmediately: true }), (started) => {
            if (started.pollUnsafe() === undefined) fiber = started
          })
    ),
    stop: Effect.suspend(() =>
      fiber === undefined ? Effect.void : Effect.andThen(rest(retryAfterMs), Fiber.interrupt(fiber))
    )
  }
}
