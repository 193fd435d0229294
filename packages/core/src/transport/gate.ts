import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { now } from "../time/monotonic.ts"
import * as Pressure from "./pressure.ts"

/** Whether a request may be sent now, and to which host. */
export type Turn =
  | { readonly type: "host"; readonly host: string }
  /** Every host asked for a pause until then at least. */
  | { readonly type: "paused"; readonly until: number }
  /** The limit of concurrent requests is reached. */
  | { readonly type: "full" }

/** The hosts of a client, each with its pressure, and the calls that wait for their turn. */
export interface Gate {
  /** The best host for a call that has tried these in its current pass. `look` does not take a place. */
  readonly take: (asked: ReadonlySet<string>, now: number, how?: "look") => Turn
  /** Waits until a request has ended, or until that time. Of those that wait, the first is woken for each place. */
  readonly turn: (until: number) => Effect.Effect<void>
  /** Passes on the turn of a call that was woken and does not use it. */
  readonly passOn: () => void
  readonly report: (host: string, event: Pressure.HostEvent, now: number) => void
}

export const make = (hosts: ReadonlyArray<string>, options: Pressure.PressureOptions): Gate => {
  const states = new Map(hosts.map((host) => [host, Pressure.initial(options)]))
  const stateOf = (host: string) => states.get(host) ?? Pressure.initial(options)
  /** How to wake a call that waits, and until when it waits at most. */
  const waiting = new Map<() => void, number>()
  /** One for all that wait: in a long queue, a timer for each call costs more than the wait. */
  let timer: Fiber.Fiber<void> | undefined
  let wakesAt = Number.POSITIVE_INFINITY
  const leave = (wake: () => void) => {
    waiting.delete(wake)
    if (waiting.size > 0) return
    timer?.interruptUnsafe()
    wakesAt = Number.POSITIVE_INFINITY
  }
  const wakeOne = () => {
    for (const wake of waiting.keys()) return wake()
  }
  const wakeLate = Effect.gen(function* () {
    while (waiting.size > 0) {
      wakesAt = Math.min(...waiting.values())
      yield* Effect.sleep(wakesAt - (yield* now))
      const at = yield* now
      for (const [wake, until] of waiting) if (until <= at) wake()
    }
  })
  /**
   * Recently failed hosts come last. Among them, the one that failed first comes first, because it has most likely
   * recovered.
   */
  const inOrder = (candidates: ReadonlyArray<string>, now: number) =>
    candidates.length === 1 ? candidates : candidates.toSorted((one, other) => rest(one, now) - rest(other, now))
  const rest = (host: string, now: number) => {
    const { restsUntil } = stateOf(host)
    return restsUntil <= now ? 0 : restsUntil
  }
  const inProgress = () => {
    let sum = 0
    for (const { active } of states.values()) sum += active
    return sum
  }

  return {
    take: (asked, now, how) => {
      const remaining = asked.size === 0 ? hosts : hosts.filter((host) => !asked.has(host))
      const open = remaining.filter((host) => stateOf(host).pausedUntil <= now)
      if (open.length === 0)
        return { type: "paused", until: Math.min(...remaining.map((host) => stateOf(host).pausedUntil)) }
      const [host = ""] = inOrder(open, now)
      const state = stateOf(host)
      if (state.active >= Pressure.capacity(state, options) || inProgress() >= options.concurrency) {
        return { type: "full" }
      }
      if (how === undefined) states.set(host, Pressure.next(state, { type: "sent" }, now, options))
      return { type: "host", host }
    },
    turn: (until) =>
      Effect.contextWith((context: Context.Context<never>) =>
        Effect.callback<void>((resume) => {
          const wake = () => {
            leave(wake)
            resume(Effect.void)
          }
          waiting.set(wake, until)
          if (until < wakesAt) {
            timer?.interruptUnsafe()
            timer = Effect.runForkWith(context)(wakeLate)
          }
          return Effect.sync(() => leave(wake))
        })
      ),
    passOn: wakeOne,
    report: (host, event, now) => {
      const before = stateOf(host)
      const after = Pressure.next(before, event, now, options)
      states.set(host, after)
      wakeOne()
      // The limit may have grown by more than the place that was given back.
      if (after.active + 1 < Pressure.capacity(after, options)) wakeOne()
    }
  }
}
