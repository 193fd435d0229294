import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type SharedStore, StoreError } from "./SharedStore.ts"

/** The store in use. */
export interface CurrentStore {
  readonly store: SharedStore
  readonly isShared: boolean
  /** Increases when another store takes over. Data read from the previous store is void. */
  readonly generation: number
}

export interface StoreLink {
  readonly current: () => CurrentStore
  /** Why the shared store is not used, if it is unavailable. */
  readonly problem: () => StoreError | undefined
}

/** How long a call to the shared store may take. */
const callTimeoutMs = 250
/**
 * Fails when the timeout of a call is over. After a pause of this process, timers run before connections are read: the
 * extra turn of the event loop reads the replies that have arrived in time.
 */
const timeout = Effect.sleep(callTimeoutMs).pipe(
  Effect.andThen(Effect.yieldNow),
  Effect.andThen(Effect.suspend(() => Effect.fail(new StoreError({ reason: "timeout", code: "TIMEOUT" }))))
)
const timed = <A>(call: Effect.Effect<A, StoreError>) => Effect.raceFirst(call, timeout)
/** Consecutive failures of one kind of call after which the shared store counts as unavailable. */
const maxFailures = 3
/** Interval between attempts to reach an unavailable store. */
const probeMs = 1_000

/** Name of the records that a probe writes, and their TTL. */
const probeName = "probe"
const probeTtlMs = 60_000

/**
 * Makes each kind of call once. A store that is full, a replica, or a user without all permissions responds to some calls
 * only: agents that share a part of their state would wait for each other, or send requests without a limit.
 */
const probe = Effect.fnUntraced(function* (store: SharedStore) {
  const body = new Uint8Array([1])
  const { head } = yield* store.touch(probeName, { moves: false, body, ageMs: 0, ttlMs: probeTtlMs })
  const record = { seq: head?.seq ?? 0, epoch: 0, version: 0, body }
  yield* store.fill(probeName, probeName, { ...record, ttlMs: probeTtlMs })
  yield* store.record(probeName, probeName)
  yield* store.head(probeName)
  yield* store.take(probeName, { perSecond: 1, burst: 1, leave: 0 })
  yield* store.lease(probeName, probeMs)
})

/**
 * Uses the shared store while it responds, and otherwise the store in memory. No call waits for a connection.
 */
export const makeStoreLink = Effect.fnUntraced(function* (
  shared: SharedStore | undefined,
  local: SharedStore,
  onChange: (isShared: boolean, problem: StoreError | undefined) => void = () => undefined
) {
  /** By kind of call: its consecutive failures. */
  const failures = new Map<string, number>()
  let generation = 0
  let isShared = shared !== undefined
  let problem: StoreError | undefined

  const use = (next: boolean) => {
    if (isShared === next) return
    isShared = next
    failures.clear()
    generation++
    onChange(next, problem)
  }
  const guard = <A>(kind: string, call: Effect.Effect<A, StoreError>): Effect.Effect<A, StoreError> =>
    timed(call).pipe(
      Effect.tapError((error) =>
        Effect.sync(() => {
          problem = error
          const count = (failures.get(kind) ?? 0) + 1
          failures.set(kind, count)
          if (count >= maxFailures) use(false)
        })
      ),
      Effect.tap(() => Effect.sync(() => failures.delete(kind)))
    )
  // The others may fail: leases end by themselves, and agents read the heads each second without a message.
  const guarded = (store: SharedStore): SharedStore => ({
    head: (scope) => guard("head", store.head(scope)),
    touch: (scope, touch) => guard("touch", store.touch(scope, touch)),
    record: (scope, name) => guard("record", store.record(scope, name)),
    fill: (scope, name, fill) => guard("fill", store.fill(scope, name, fill)),
    lease: (name, ttlMs) =>
      Effect.map(
        guard("lease", store.lease(name, ttlMs)),
        (lease) => lease && { ...lease, renew: timed(lease.renew), release: timed(lease.release) }
      ),
    take: (bucket, take) => guard("take", store.take(bucket, take)),
    publish: (channel, message) => timed(store.publish(channel, message)),
    subscribe: (channel) => Stream.suspend(() => store.subscribe(channel))
  })
  const sharedStore = shared && guarded(shared)

  if (sharedStore !== undefined) {
    const probeOnce = Effect.match(probe(sharedStore), {
      onFailure: () => use(false),
      onSuccess: () => {
        problem = undefined
        use(true)
      }
    })
    const probing = Effect.forever(
      Effect.andThen(
        Effect.sleep(probeMs),
        Effect.suspend(() => (isShared ? Effect.void : probeOnce))
      )
    )
    yield* probeOnce
    yield* Effect.forkScoped(probing)
  }
  const link: StoreLink = {
    current: () =>
      isShared && sharedStore !== undefined
        ? { store: sharedStore, isShared: true, generation }
        : { store: local, isShared: false, generation },
    problem: () => (isShared ? undefined : problem)
  }
  return link
})
