import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** Time of the fake, in milliseconds since 1970: the real time until `set` is called. */
export interface FakeClock {
  readonly now: Effect.Effect<number>
  /** Sets and freezes the time. */
  readonly set: (time: number) => void
  /** Advances the time, frozen or not. */
  readonly adjust: (duration: number) => void
  /** Returns to real time. */
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
