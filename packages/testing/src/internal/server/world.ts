import * as Effect from "effect/Effect"
import * as Ref from "effect/Ref"
import type * as Result from "effect/Result"
import type { Entry } from "../store/log.ts"
import type { Store } from "../store/store.ts"

/** What a running server remembers: its data, and the requests so far. */
export interface World {
  readonly token: string
  readonly read: <A, E>(query: (store: Store) => Result.Result<A, E>) => Effect.Effect<A, E>
  readonly log: Effect.Effect<ReadonlyArray<Entry>>
  readonly record: (entry: Entry) => Effect.Effect<void>
  /** Back to the seed, with no request recorded. */
  readonly reset: Effect.Effect<void>
}

export const make = (seed: Store, token: string): World => {
  const store = Ref.makeUnsafe(seed)
  const entries: Array<Entry> = []
  return {
    token,
    read: (query) => Effect.flatMap(Ref.get(store), (held) => Effect.fromResult(query(held))),
    log: Effect.sync(() => entries.slice()),
    record: (entry) => Effect.sync(() => void entries.push(entry)),
    reset: Effect.andThen(
      Ref.set(store, seed),
      Effect.sync(() => void entries.splice(0))
    )
  }
}
