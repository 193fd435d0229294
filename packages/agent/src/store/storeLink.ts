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
/** Consecutive failures after which the shared store counts as unavailable. */
const maxFailures = 3
/** Interval between attempts to reach an unavailable store. */
const probeMs = 1_000

/**
 * Uses the shared store while it responds, and otherwise the store in memory. No call waits for a connection.
 */
export const makeStoreLink = Effect.fnUntraced(function* (
  shared: SharedStore | undefined,
  local: SharedStore,
  onChange: (isShared: boolean, problem: StoreError | undefined) => void = () => undefined
) {
  let failures = 0
  let generation = 0
  let isShared = shared !== undefined
  let problem: StoreError | undefined

  const use = (next: boolean) => {
    if (isShared === next) return
    isShared = next
    generation++
    onChange(next, problem)
  }
  const guard = <A>(call: Effect.Effect<A, StoreError>): Effect.Effect<A, StoreError> =>
    Effect.raceFirst(call, timeout).pipe(
      Effect.tapError((error) =>
        Effect.sync(() => {
          problem = error
          if (++failures >= maxFailures) use(false)
        })
      ),
      Effect.tap(() =>
        Effect.sync(() => {
          failures = 0
        })
      )
    )
  const guarded = (store: SharedStore): SharedStore => ({
    head: (scope) => guard(store.head(scope)),
    touch: (scope, touch) => guard(store.touch(scope, touch)),
    record: (scope, name) => guard(store.record(scope, name)),
    fill: (scope, name, fill) => guard(store.fill(scope, name, fill)),
    lease: (name, ttlMs) =>
      Effect.map(
        guard(store.lease(name, ttlMs)),
        (lease) => lease && { ...lease, renew: guard(lease.renew), release: guard(lease.release) }
      ),
    take: (bucket, take) => guard(store.take(bucket, take)),
    publish: (channel, message) => guard(store.publish(channel, message)),
    subscribe: (channel) => Stream.suspend(() => store.subscribe(channel))
  })

  if (shared !== undefined) {
    const probe = guard(shared.head("probe"))
    const probeOnce = Effect.match(probe, {
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
  const sharedStore = shared && guarded(shared)
  const link: StoreLink = {
    current: () =>
      isShared && sharedStore !== undefined
        ? { store: sharedStore, isShared: true, generation }
        : { store: local, isShared: false, generation },
    problem: () => (isShared ? undefined : problem)
  }
  return link
})
