import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** The time of {@link now} by a clock, for code that does not run as an effect. */
export const read = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe() / 1000n) / 1000

/** Milliseconds of a clock that is never set back, for ages: a wall clock that is would make what is old look new. */
export const now = Effect.map(Clock.monotonicTimeNanos, (nanoseconds) => Number(nanoseconds / 1000n) / 1000)
