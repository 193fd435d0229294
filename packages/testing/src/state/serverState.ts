import { randomInt, randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Faults from "../faults/faults.ts"
import type { Fault, FaultPreset, Latency } from "../model/Fault.ts"
import { idOf } from "../model/Seed.ts"
import type { Grant } from "../store/access.ts"
import type { Store } from "../store/model.ts"
import { generator, type RandomNumber } from "../store/random.ts"
import { isTaken } from "../store/store.ts"
import type { WriteContext } from "../store/writeContext.ts"
import type { Written } from "../store/writes.ts"
import * as Clock from "./clock.ts"
import * as Leaks from "./leaks.ts"
import * as Log from "./log.ts"
import { identity } from "./token.ts"
import * as View from "./view.ts"

export interface Settings {
  readonly seed: Store
  /** Permissions of each token. */
  readonly grants: ReadonlyMap<string, Grant>
  /** The tokens that are not valid at the start. */
  readonly revoked: ReadonlySet<string>
  /** Latency of each response. */
  readonly latency: Latency
  /** Milliseconds until a write is visible to reads. */
  readonly lag: number
  readonly stableIds: boolean
  readonly keepsUnknownKeys: boolean
  /** Faults from the start. */
  readonly faults: ReadonlyArray<Fault | FaultPreset>
  /** Called with each new state of the data, before the response to the write. */
  readonly onChange: (store: Store) => void
}

/** State of a running server: its data, and the log of requests. */
export interface ServerState {
  /** Permissions of the token; `undefined` if it is invalid or revoked. */
  readonly grantOf: (token: string) => Grant | undefined
  /** Revokes or restores a token; `false` if the fake does not have the token. */
  readonly setRevoked: (token: string, isRevoked: boolean) => boolean
  /** Changes the vaults of a token; `false` if the fake does not have the token. */
  readonly setVaults: (token: string, vaultIds: ReadonlySet<string>) => boolean
  /** True after the first request with a valid token, which starts Connect's sync. */
  readonly isInitialized: () => boolean
  readonly initialize: () => void
  readonly clock: Clock.FakeClock
  readonly faults: Faults.Faults
  readonly log: Log.Log
  readonly leaks: Leaks.Leaks
  /** A pseudorandom number >= 0 and < 1, the same in every run. */
  readonly random: () => number
  readonly latency: Latency
  /** Index among the replicas of the fake; `undefined` for the fake itself. */
  readonly replica: number | undefined
  /** The data with all writes, visible or not. */
  readonly latest: () => Store
  /** Ids of all current and former vaults. */
  readonly everSeen: () => ReadonlySet<string>
  /** Queries the data that is visible now. */
  readonly read: <A, E>(query: (store: Store, now: number) => Result.Result<A, E>) => Effect.Effect<A, E>
  /** Changes the data. Writes are based on all previous writes, visible or not. */
  readonly write: <A, E>(
    by: string,
    transition: (store: Store, context: WriteContext) => Result.Result<Written<A>, E>,
    /** Additional delay in milliseconds until the write is visible. */
    lag?: number
  ) => Effect.Effect<Written<A>, E>
  /** Replaces all data. */
  readonly replace: (store: Store) => void
  /** Changes the time. If the time goes back, writes keep their remaining delay. */
  readonly changeClock: (change: (clock: Clock.FakeClock) => void) => Effect.Effect<void>
  /** Restores the seed and clears the log. */
  readonly reset: () => void
  /** Adds a server with the same data whose reads lag by this number of milliseconds. */
  readonly addReplica: (lag: number) => ServerState
}

export const make = (settings: Settings): ServerState => {
  const {
    faults: initialFaults,
    grants: initialGrants,
    keepsUnknownKeys,
    lag,
    latency,
    onChange,
    seed,
    stableIds
  } = settings
  let latest: Store
  let isInitialized: boolean
  let generatedIds: number
  let random: RandomNumber
  const views: Array<View.View> = []
  const everSeen = new Set<string>()
  const revoked = new Set<string>()
  const grants = new Map<string, Grant>()
  const clock = Clock.make()
  const faults = Faults.make()
  const log = Log.make(identity)
  const leaks = Leaks.make()

  const id = (): string => {
    if (!stableIds) return idOf(randomUUID())
    const next = idOf("created by the fake", String(++generatedIds))
    // The data can contain ids of an earlier fake.
    return isTaken(latest, next) ? id() : next
  }

  const adopt = (store: Store) => {
    onChange(store)
    latest = store
    for (const vaultId of store.keys()) everSeen.add(vaultId)
  }

  const replace = (store: Store) => {
    adopt(store)
    leaks.learnAll(store)
    for (const view of views) view.replace(store)
  }

  const start = () => {
    generatedIds = 0
    random = generator("latency")
    everSeen.clear()
    revoked.clear()
    for (const token of settings.revoked) revoked.add(token)
    for (const [token, grant] of initialGrants) grants.set(token, grant)
    isInitialized = false
    replace(seed)
    faults.clear()
    for (const fault of initialFaults) Result.getOrThrow(faults.add(fault))
    for (const token of grants.keys()) leaks.learn("the token", token)
  }

  const shared = {
    grantOf: (token: string) => (revoked.has(token) ? undefined : grants.get(token)),
    setRevoked: (token: string, isRevoked: boolean) => {
      if (isRevoked) revoked.add(token)
      else revoked.delete(token)
      return grants.has(token)
    },
    setVaults: (token: string, vaults: ReadonlySet<string>) => {
      const grant = grants.get(token)
      if (grant !== undefined) grants.set(token, { ...grant, vaults })
      return grant !== undefined
    },
    isInitialized: () => isInitialized,
    initialize: () => {
      isInitialized = true
    },
    clock,
    faults,
    log,
    leaks,
    latency,
    random: () => random(),
    latest: () => latest,
    everSeen: () => everSeen,
    write: <A, E>(
      by: string,
      transition: (store: Store, context: WriteContext) => Result.Result<Written<A>, E>,
      moreLag = 0
    ) =>
      Effect.flatMap(clock.now, (now) => {
        const context = { now, by, id, pick: (limit: number) => randomInt(limit), keepsUnknownKeys }
        const written = transition(latest, context)
        if (Result.isSuccess(written) && written.success.store !== latest) {
          adopt(written.success.store)
          for (const view of views) view.commit(written.success.store, now, moreLag)
          leaks.learnItem(written.success.store, written.success.itemId)
        }
        return Effect.fromResult(written)
      }),
    replace,
    changeClock: Effect.fnUntraced(function* (change: (clock: Clock.FakeClock) => void) {
      const before = yield* clock.now
      change(clock)
      const after = yield* clock.now
      for (const view of views) view.shift(before, () => Math.max(0, before - after))
    }),
    reset: () => {
      log.clear()
      clock.release()
      start()
    }
  }

  const addServer = (replica: number | undefined, viewLag: number): ServerState => {
    const view = View.make(latest, viewLag)
    views.push(view)
    return {
      ...shared,
      replica,
      read: (query) => Effect.flatMap(clock.now, (now) => Effect.fromResult(query(view.readable(now), now))),
      addReplica: (lag) => addServer(views.length - 1, lag)
    }
  }
  start()
  return addServer(undefined, lag)
}
