import { randomInt, randomUUID } from "node:crypto"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { idOf } from "../../Seed.ts"
import type { Grant } from "../store/access.ts"
import type { Entry } from "../store/log.ts"
import type { Making } from "../store/making.ts"
import type { Store } from "../store/store.ts"
import type { Written } from "../store/writes.ts"

export interface Settings {
  readonly seed: Store
  /** What each token may do. */
  readonly grants: ReadonlyMap<string, Grant>
  /** Milliseconds until a write can be read. */
  readonly lag: number
  readonly stableIds: boolean
}

/** What a running server remembers: its data, and the requests so far. */
export interface World {
  readonly grants: ReadonlyMap<string, Grant>
  /** Asks what can be read by now. */
  readonly read: <A, E>(query: (store: Store, now: number) => Result.Result<A, E>) => Effect.Effect<A, E>
  /** Changes the data, of which no write is behind. */
  readonly write: <A, E>(
    by: string,
    transition: (store: Store, making: Making) => Result.Result<Written<A>, E>
  ) => Effect.Effect<Written<A>, E>
  readonly log: Effect.Effect<ReadonlyArray<Entry>>
  readonly record: (entry: Entry) => Effect.Effect<void>
  /** Back to the seed, with no request recorded. */
  readonly reset: Effect.Effect<void>
}

export const make = ({ grants, lag, seed, stableIds }: Settings): World => {
  let latest = seed
  let readable = seed
  /** Writes on their way to where they are read, the oldest first. */
  let pending: ReadonlyArray<{ readonly store: Store; readonly due: number }> = []
  let made = 0
  const entries: Array<Entry> = []

  const id = () => (stableIds ? idOf("made by the fake", String(++made)) : idOf(randomUUID()))

  const arrive = (now: number) => {
    readable = pending.findLast(({ due }) => due <= now)?.store ?? readable
    pending = pending.slice(pending.findLastIndex(({ due }) => due <= now) + 1)
  }

  const commit = (store: Store, now: number) => {
    if (store === latest) return
    latest = store
    // Without a lag there is nothing to wait for, even by a clock that is put back.
    if (lag > 0) pending = [...pending, { store, due: now + lag }]
    else readable = store
  }

  return {
    grants,
    read: (query) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        arrive(now)
        return Effect.fromResult(query(readable, now))
      }),
    write: (by, transition) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const written = transition(latest, { now, by, id, pick: (limit) => randomInt(limit) })
        if (Result.isSuccess(written)) commit(written.success.store, now)
        return Effect.fromResult(written)
      }),
    log: Effect.sync(() => entries.slice()),
    record: (entry) => Effect.sync(() => void entries.push(entry)),
    reset: Effect.sync(() => {
      latest = seed
      readable = seed
      pending = []
      made = 0
      entries.splice(0)
    })
  }
}
