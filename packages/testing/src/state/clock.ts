import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** The time of a fake, in milliseconds since 1970: that of the program until it is set. */
export interface FakeClock {
  readonly now: Effect.Effect<number>
  /** Stands still from then on. */
  readonly set: (time: number) => void
  /** Moves on, whether it stands still or not. */
  readonly adjust: (duration: number) => void
  /** Back to the time of the program. */
  readonly release: () => void
}

export const make = (): FakeClock => {
  let stopped: number | undefined
  let ahead = 0
  return {
    now: Effect.map(Clock.currentTimeMillis, (real) => stopped ?? real + ahead),
    set: (time) => {
      stopped = time
    },
    adjust: (duration) => {
      if (stopped === undefined) ahead += duration
      else stopped += duration
    },
    release: () => {
      stopped = undefined
      ahead = 0
    }
  }
}
