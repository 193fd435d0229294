import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import { makeMemory } from "../../src/cache/memory.ts"
import type { AgentEvent, Context } from "../../src/engine/context.ts"
import * as Heads from "../../src/engine/heads.ts"
import { targetOf } from "../../src/engine/keep.ts"
import { poll } from "../../src/engine/polling.ts"
import { makeSession } from "../../src/engine/session.ts"
import { type AgentOptions, defaultOptions } from "../../src/model/options.ts"
import { isRead, isRoute, parseRoute } from "../../src/model/routes.ts"
import { sharedName, tokenNames } from "../../src/sealing/names.ts"
import { makeSealer } from "../../src/sealing/seal.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import type { SharedStore } from "../../src/store/SharedStore.ts"
import { makeUpstream } from "../../src/upstream/upstream.ts"
import { keys } from "./agents.ts"
import type { World } from "./world.ts"

/** The parts of an engine for one token, without a watcher. Without a shared store, it uses a store of its own. */
export const makeParts = Effect.fnUntraced(function* (
  world: World,
  token: string,
  shared?: SharedStore,
  more: Partial<AgentOptions> = {}
) {
  const clock = yield* Clock.Clock
  const options = { ...defaultOptions, environment: "test", hosts: world.hosts, ...more }
  const local = yield* makeMemoryStore()
  const current = { store: shared ?? local, isShared: shared !== undefined, generation: 0 }
  const link = { current: () => ({ ...current }), problem: () => undefined }
  const events: Array<AgentEvent> = []
  const watched: Array<string> = []
  const sessionOptions = { environment: "test", link, ttlMs: 3_600_000, pollMs: options.pollMs }
  const context: Context = {
    ...{ options, link, sessionOptions, channel: sharedName("test", "changes"), random: () => 0.25 },
    memory: makeMemory(options.memoryBytes),
    upstream: makeUpstream({
      ...{ hosts: options.hosts, ca: undefined, proxy: {}, environment: "test", transport: world.transport },
      ...{ bucket: () => ({ store: local, perSecond: options.upstreamRate }), onRequest: () => undefined }
    }),
    monotonic: () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6,
    wall: () => clock.currentTimeMillisUnsafe(),
    onEvent: (event) => void events.push(event),
    watch: (session) => void watched.push(session.token)
  }
  const sealer = shared && makeSealer(keys, token)
  const wake = yield* Queue.sliding<void>(1)
  const session = makeSession(token, tokenNames("test", token), sealer, wake, sessionOptions)
  return { context, current, events, local, session, watched }
})

/** The clock of the store in {@link polled}, ahead of that of the agents. */
export const offsetMs = 3_600_000

/** The parts of an agent on a shared store, after it has polled the vaults and read the head of this one. */
export const polled = Effect.fnUntraced(function* (world: World, vault: string) {
  const token = world.token("app")
  const store = yield* withClock(yield* makeMemoryStore(), offsetMs)
  const parts = yield* makeParts(world, token, store)
  const { context, events, session } = parts
  const view = Heads.viewOf(session, vault)
  yield* poll(context, session, "high")
  yield* Heads.ensureHead(context, session, view)
  events.length = 0
  return { ...parts, store, token, view }
})

/** The target of a path that a client requests. */
export const targetAt = (path: string) => {
  const route = parseRoute(path)
  if (!isRoute(route) || !isRead(route)) throw new Error(`no read ${path}`)
  return targetOf(route)
}

/** A store whose clock differs from that of the agents. */
export const withClock = Effect.fnUntraced(function* (store: SharedStore, offsetMs: number) {
  const clock = yield* Clock.Clock
  const shifted: Clock.Clock = {
    ...clock,
    sleep: (duration) => clock.sleep(duration),
    currentTimeMillis: Effect.map(clock.currentTimeMillis, (now) => now + offsetMs)
  }
  const by = <A, E>(call: Effect.Effect<A, E>) => Effect.provideService(call, Clock.Clock, shifted)
  const changed: SharedStore = {
    ...store,
    head: (scope) => by(store.head(scope)),
    touch: (scope, touch) => by(store.touch(scope, touch)),
    record: (scope, name) => by(store.record(scope, name)),
    fill: (scope, name, fill) => by(store.fill(scope, name, fill)),
    lease: (name, ttlMs) =>
      Effect.map(
        by(store.lease(name, ttlMs)),
        (lease) => lease && { ...lease, renew: by(lease.renew), release: by(lease.release) }
      ),
    take: (bucket, take) => by(store.take(bucket, take))
  }
  return changed
})
