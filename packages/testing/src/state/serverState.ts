import { randomInt, randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Faults from "../faults/faults.ts"
import type { Fault, FaultPreset, Latency } from "../model/Fault.ts"
import { idOf } from "../model/Seed.ts"
import type { Grant } from "../store/access.ts"
import { generator } from "../store/random.ts"
import { isTaken, type Store } from "../store/store.ts"
import type { WriteContext } from "../store/writeContext.ts"
import type { Written } from "../store/writes.ts"
import * as Clock from "./clock.ts"
import * as Secrets from "./leaks.ts"
import * as Log from "./log.ts"
import { identity } from "./token.ts"

export interface Settings {
  readonly seed: Store
  /** What each token may do. */
  readonly grants: ReadonlyMap<string, Grant>
  /** How long each answer takes. */
  readonly latency: Latency
  /** Milliseconds until a write can be read. */
  readonly lag: number
  readonly stableIds: boolean
  /** The faults that it starts with. */
  readonly faults: ReadonlyArray<Fault | FaultPreset>
  /** Hears of every new state of the data before the write is answered. */
  readonly onChange: (store: Store) => void
}

/** What a running server remembers: its data, and the requests so far. */
export interface ServerState {
  readonly grants: ReadonlyMap<string, Grant>
  readonly clock: Clock.FakeClock
  readonly faults: Faults.Faults
  readonly log: Log.Log
  readonly secrets: Secrets.Secrets
  /** From 0 to below 1, the same in every run. */
  readonly random: () => number
  readonly latency: Latency
  /** The data with every write in it. */
  readonly latest: () => Store
  /** Asks what can be read by now. */
  readonly read: <A, E>(query: (store: Store, now: number) => Result.Result<A, E>) => Effect.Effect<A, E>
  /** Changes the data, of which no write is behind. */
  readonly write: <A, E>(
    by: string,
    transition: (store: Store, context: WriteContext) => Result.Result<Written<A>, E>,
    /** Milliseconds until it can be read, besides what all writes take. */
    lag?: number
  ) => Effect.Effect<Written<A>, E>
  /** Other data in the place of all there is. */
  readonly replace: (store: Store) => void
  /** Changes the time. A write is read no later for it: what it has yet to wait stays when the time goes back. */
  readonly changeClock: (change: (clock: Clock.FakeClock) => void) => Effect.Effect<void>
  /** Back to the seed, with no request recorded. */
  readonly reset: () => void
}

export const make = ({ faults: initial, grants, lag, latency, onChange, seed, stableIds }: Settings): ServerState => {
  let latest = seed
  let readable = seed
  /** Writes on their way to where they are read, the oldest first. */
  let pending: ReadonlyArray<{ readonly store: Store; readonly due: number }> = []
  let made = 0
  let random = generator("latency")
  const clock = Clock.make()
  const faults = Faults.make()
  const log = Log.make(identity)
  const secrets = Secrets.make()

  const id = (): string => {
    if (!stableIds) return idOf(randomUUID())
    const next = idOf("made by the fake", String(++made))
    // What an earlier fake has made can be in the data.
    return isTaken(latest, next) ? id() : next
  }

  const arrive = (now: number) => {
    readable = pending.findLast(({ due }) => due <= now)?.store ?? readable
    pending = pending.slice(pending.findLastIndex(({ due }) => due <= now) + 1)
  }

  const commit = (store: Store, now: number, lag: number) => {
    if (store === latest) return
    onChange(store)
    latest = store
    const last = pending.at(-1)
    // Nothing overtakes what was written before it. Without a lag there is nothing to wait for, even by a clock that is
    // put back.
    if (lag > 0 || last !== undefined) pending = [...pending, { store, due: Math.max(now + lag, last?.due ?? now) }]
    else readable = store
  }

  const replace = (store: Store) => {
    onChange(store)
    secrets.learnAll(store)
    latest = store
    readable = store
    pending = []
  }

  const start = () => {
    replace(seed)
    faults.clear()
    for (const fault of initial) Result.getOrThrowWith(faults.add(fault), (problem) => new TypeError(problem))
    for (const token of grants.keys()) secrets.learn("the token", token)
  }
  start()

  return {
    grants,
    clock,
    faults,
    log,
    secrets,
    latency,
    random: () => random(),
    latest: () => latest,
    read: (query) =>
      Effect.flatMap(clock.now, (now) => {
        arrive(now)
        return Effect.fromResult(query(readable, now))
      }),
    write: (by, transition, more = 0) =>
      Effect.flatMap(clock.now, (now) => {
        arrive(now)
        const written = transition(latest, { now, by, id, pick: (limit) => randomInt(limit) })
        if (Result.isSuccess(written)) {
          commit(written.success.store, now, lag + more)
          secrets.learnItem(written.success.store, written.success.itemId)
        }
        return Effect.fromResult(written)
      }),
    replace,
    changeClock: Effect.fnUntraced(function* (change) {
      const before = yield* clock.now
      arrive(before)
      change(clock)
      const back = Math.max(0, before - (yield* clock.now))
      pending = pending.map(({ due, store }) => ({ store, due: due - back }))
    }),
    reset: () => {
      made = 0
      log.clear()
      clock.release()
      random = generator("latency")
      start()
    }
  }
}
