import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** The time of {@link now} by a clock, for code that does not run as an effect. */
export const read = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe() / 1000n) / 1000

/** Milliseconds of a monotonic clock, for ages: a wall clock that is set back would make old values look new. */
export const now = Effect.withFiber((fiber) => Effect.succeed(read(fiber.getRef(Clock.Clock))))
