import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { generator } from "../../../testing/src/store/random.ts"
import type { Engine } from "../../src/engine/engine.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { agent, ask, itemPath } from "../support/agents.ts"
import { runVirtual } from "../support/virtualTime.ts"
import { itemId, makeWorld, type Reply } from "../support/world.ts"

/**
 * Agents, clients and tokens over replicas that lag and fail and a store that is slow, fails and forgets, on virtual time.
 * The seed determines everything: faults, latencies, and the order in which ready fibers run.
 */

interface Size {
  readonly agents: readonly [number, number]
  readonly clients: readonly [number, number]
  readonly steps: number
}

export const small: Size = { agents: [3, 5], clients: [20, 40], steps: 10 }
export const fleet: Size = { agents: [34, 34], clients: [1_000, 1_000], steps: 6 }

/** Injected faults that break an invariant. The simulation must find them. */
type Sabotage = "moves are lost"

const vaults = { prod: ["a", "b", "c"], dev: ["x", "y"] }
const vaultOf = (title: string) => (title < "x" ? "prod" : "dev")
const titles = Object.values(vaults).flat()

/** A revocation may take this long to arrive, while Connect can be reached. */
const revocationMs = 60_000

const simulate = Effect.fnUntraced(function* (seed: number, size: Size, sabotage?: Sabotage) {
  const random = generator(seed)
  const between = (min: number, max: number) => min + Math.floor(random() * (max - min + 1))
  const chance = (probability: number) => random() < probability
  const pick = <A>(all: ReadonlyArray<A>): A => all[between(0, all.length - 1)] as A
  const now = Effect.clockWith((clock) => clock.currentTimeMillis)
  const startedAt = yield* now

  const hosts = Array.from({ length: between(1, 3) }, (_, index) => `http://connect-${index}`)
  const world = makeWorld(vaults, { hosts, latencyMs: between(2, 300), random })
  const tokens = Array.from({ length: between(1, 3) }, (_, index) => world.token(`app${index}`))
  const upstreamRate = between(20, 50)

  /** A store that is slow, fails for some agents, and occasionally loses all data. */
  const memory = yield* makeMemoryStore()
  let store: SharedStore = memory
  let storeFailing = 0
  const partitioned = new Set<number>()
  const connectionOf = (index: number): SharedStore => {
    const call = <A>(effect: () => Effect.Effect<A, StoreError>): Effect.Effect<A, StoreError> =>
      Effect.gen(function* () {
        if (chance(0.5)) yield* Effect.sleep(between(0, 20))
        if (partitioned.has(index) || chance(storeFailing)) {
          if (chance(0.3)) return yield* Effect.never
          return yield* new StoreError({ reason: "unreachable", code: "ECONNREFUSED" })
        }
        const result = yield* effect()
        if (chance(0.5)) yield* Effect.sleep(between(0, 20))
        return result
      })
    return {
      head: (scope) => call(() => store.head(scope)),
      touch: (scope, touch) =>
        call(() => store.touch(scope, sabotage === "moves are lost" ? { ...touch, moves: false } : touch)),
      record: (scope, name) => call(() => store.record(scope, name)),
      fill: (scope, name, fill) => call(() => store.fill(scope, name, fill)),
      lease: (name, ttlMs) => call(() => store.lease(name, ttlMs)),
      take: (bucket, take) => call(() => store.take(bucket, take)),
      publish: (channel, message) => (chance(0.3) ? Effect.void : call(() => store.publish(channel, message))),
      subscribe: (channel) => Stream.suspend(() => store.subscribe(channel))
    }
  }

  const hasStore = chance(0.8)
  const engines: Array<Engine> = []
  const startAgent = Effect.fnUntraced(function* (index: number) {
    const engine = yield* agent(world, { upstreamRate }, hasStore ? connectionOf(index) : undefined)
    engines[index] = engine
    for (const key of returnedVersions.keys()) {
      if (!key.startsWith(`${index} `)) continue
      returnedVersions.delete(key)
      cachedVersions.delete(key)
    }
  })

  /** By agent, token and item: the newest version that was returned, and the newest that memory or the store had. */
  const returnedVersions = new Map<string, number>()
  const cachedVersions = new Map<string, number>()
  /** Failures of fibers: they do not fail the fiber that forked them. */
  const broken: Array<string> = []
  const isRevoked = new Set<string>()
  /** How long Connect could be reached since a token was revoked. */
  const reachable = new Map<string, number>()
  const acceptedAt = new Map<string, number>()
  const revokedAt = new Map<string, number>()
  const writtenAt = new Map<string, number>()
  let isDown = false
  let failing = 0
  let responses = 0
  let requests = 0

  const request = Effect.fnUntraced(function* (index: number, token: string, title: string) {
    const engine = engines[index] as Engine
    const key = `${index} ${token} ${title}`
    const lastReturned = returnedVersions.get(key)
    const wasRevoked = isRevoked.has(token) && (reachable.get(token) ?? 0) > revocationMs
    const askedAt = yield* now
    // A refusal is remembered for 10 seconds, and may be under way to other agents.
    const wasAccepted = !isRevoked.has(token) && askedAt - (acceptedAt.get(token) ?? 0) > 30_000
    requests++
    const { json, level, status, text } = yield* ask(engine, token, itemPath(vaultOf(title), title))
    const where = `agent ${index}, ${title}, ${level}, ${status}`
    if (status !== 200) {
      // An agent can repeat a response that it has returned before, even if Connect is unreachable.
      const isWritten = askedAt - (writtenAt.get(title) ?? Number.NEGATIVE_INFINITY) < 15_000
      // A response that is older than its list is not cached.
      const isCached =
        lastReturned !== undefined && engines[index] === engine && returnedVersions.get(key) === cachedVersions.get(key)
      if (status >= 500 && isCached && !isWritten && !isRevoked.has(token))
        broken.push(`${where}: a known value failed`)
      // Revoked and restored while the request was under way: Connect may have refused it in between.
      const wasRefused = isRevoked.has(token) || (revokedAt.get(token) ?? 0) >= askedAt
      if (status === 401 && wasAccepted && !wasRefused) broken.push(`${where}: a good token was refused`)
      return
    }
    responses++
    const item = json as { readonly id: string; readonly version: number; readonly for: string }
    if (item.for !== token) broken.push(`${where}: the response of another token`)
    if (item.id !== itemId(title)) broken.push(`${where}: another item`)
    if (!text.includes(`"${title} ${item.version}"`)) broken.push(`${where}: another value`)
    // Restored while the request was under way: Connect may have accepted it since.
    const wasRestored = (acceptedAt.get(token) ?? 0) >= askedAt
    if (wasRevoked && !wasRestored) broken.push(`${where}: given after the token was revoked`)
    if (lastReturned !== undefined && item.version < lastReturned && engines[index] === engine) {
      broken.push(`${where}: version ${item.version} after ${lastReturned}`)
    }
    if (engines[index] !== engine) return
    returnedVersions.set(key, Math.max(item.version, returnedVersions.get(key) ?? 0))
    // A refusal removes cached responses, and may arrive some time after the token is accepted again.
    const isSettled = !isRevoked.has(token) && (yield* now) - (acceptedAt.get(token) ?? 0) > 30_000
    if (level !== "connect" && isSettled) cachedVersions.set(key, Math.max(item.version, cachedVersions.get(key) ?? 0))
  })

  const fork = <A, E>(work: Effect.Effect<A, E, Scope.Scope>) =>
    Effect.forkScoped(Effect.catchCause(work, (cause) => Effect.sync(() => broken.push(Cause.pretty(cause)))))

  const advance = Effect.fnUntraced(function* (millis: number) {
    for (let left = millis; left > 0; left -= 200) {
      const piece = Math.min(200, left)
      yield* Effect.sleep(piece)
      const isReachable = !isDown && failing === 0
      for (const token of isRevoked) if (isReachable) reachable.set(token, (reachable.get(token) ?? 0) + piece)
      if (broken.length > 0) return yield* Effect.die(new Error(broken[0]))
    }
  })

  const faults: ReadonlyArray<Reply> = [
    "ECONNREFUSED",
    "ECONNRESET",
    "hang",
    { status: 503, body: "<html>" },
    { status: 429, body: "" },
    { status: 200, body: "<html>" },
    { status: 404, body: "<html>" },
    { status: 408, body: "" }
  ]
  const setFaults = () => {
    for (const host of hosts) {
      world.host(host).fault = () => (isDown ? "ECONNREFUSED" : chance(failing) ? pick(faults) : undefined)
    }
  }
  setFaults()

  const count = between(...size.agents)
  for (let index = 0; index < count; index++) {
    yield* fork(startAgent(index))
    yield* advance(600)
  }
  const clients = between(...size.clients)

  for (let step = 0; step < size.steps; step++) {
    for (let client = 0; client < clients / size.steps; client++) {
      yield* fork(
        Effect.andThen(Effect.sleep(between(0, 1_000)), request(between(0, count - 1), pick(tokens), pick(titles)))
      )
    }
    const what = between(0, 11)
    const title = pick(titles)
    if (what <= 2) {
      yield* world.put(vaultOf(title), title)
    } else if (what === 3) {
      for (const host of hosts) world.host(host).lagMs = chance(0.5) ? 0 : between(0, 5_000)
    } else if (what === 4) {
      for (const host of hosts) world.host(host).itemLagMs = chance(0.5) ? 0 : between(0, 4_000)
    } else if (what === 5) {
      failing = chance(0.5) ? 0 : random() * 0.5
    } else if (what === 6) {
      isDown = !isDown
    } else if (what === 7) {
      const token = pick(tokens)
      if (isRevoked.has(token)) {
        yield* world.accept(token)
        acceptedAt.set(token, yield* now)
        isRevoked.delete(token)
        reachable.delete(token)
      } else {
        yield* world.revoke(token)
        revokedAt.set(token, yield* now)
        isRevoked.add(token)
        for (const key of cachedVersions.keys()) if (key.includes(` ${token} `)) cachedVersions.delete(key)
      }
    } else if (what === 8) {
      storeFailing = chance(0.5) ? 0 : random() * 0.5
    } else if (what === 9) {
      partitioned.clear()
      if (chance(0.5)) partitioned.add(between(0, count - 1))
    } else if (what === 10) {
      store = yield* makeMemoryStore()
    } else if (chance(0.5)) {
      yield* fork(startAgent(between(0, count - 1)))
    } else {
      writtenAt.set(title, yield* now)
      const engine = engines[between(0, count - 1)] as Engine
      yield* fork(ask(engine, pick(tokens), itemPath(vaultOf(title), title), "PUT", "{}"))
    }
    yield* advance(chance(0.12) ? between(0, 40_000) : between(200, 3_000))
  }
  // All faults are over: within the maximum lag, all agents return the newest value.
  ;[isDown, failing, storeFailing] = [false, 0, 0]
  partitioned.clear()
  for (const host of hosts) Object.assign(world.host(host), { lagMs: 0, itemLagMs: 0 })
  for (const token of isRevoked) {
    yield* world.accept(token)
    acceptedAt.set(token, yield* now)
  }
  isRevoked.clear()
  for (let round = 0; round < 3; round++) {
    for (let index = 0; index < count; index++) {
      yield* fork(request(index, pick(tokens), pick(titles)))
      yield* advance(200)
    }
    yield* advance(10_000)
  }
  const last = new Map<string, unknown>()
  for (const [index, engine] of engines.entries()) {
    for (const token of tokens) {
      for (const title of titles) {
        yield* fork(
          Effect.map(ask(engine, token, itemPath(vaultOf(title), title)), ({ json }) =>
            last.set(`${index} ${token} ${title}`, (json as { version?: number } | undefined)?.version)
          )
        )
      }
    }
    yield* advance(500)
  }
  yield* advance(5_000)
  for (const [key, version] of last) {
    const title = key.slice(-1)
    const newest = world.versionOf(vaultOf(title), title)
    if (version !== newest) return yield* Effect.die(new Error(`agent ${key}: ${version} is not the newest, ${newest}`))
  }
  if (last.size !== count * tokens.length * titles.length)
    return yield* Effect.die(new Error("a request got no response"))

  // Requests within the budget: of the fleet while the store responds, of each agent while it does not.
  const seconds = ((yield* now) - startedAt) / 1_000
  for (const host of hosts) {
    const sent = world.requestLog.filter((request) => request.host === host).length
    const agents = hasStore ? 1 : count
    const allowed = agents * (upstreamRate + upstreamRate * seconds) + count * (5 + 5 * seconds)
    if (sent > allowed) return yield* Effect.die(new Error(`${sent} requests, more than ${allowed}`))
  }
  return { responses, requests, upstream: world.requestLog.length }
})

/** Runs the world of a seed. The exit is a failure if an invariant does not hold. */
export const execute = (seed: number, size: Size, sabotage?: Sabotage) =>
  runVirtual(
    // Jitter of the agents comes from the seed, too.
    simulate(seed, size, sabotage).pipe(Random.withSeed(seed), Effect.scoped),
    generator(-seed),
    1_764_380_000_000
  )

/** The failure of a seed, with the command that replays it. */
export const replay = (seed: number, cause: Cause.Cause<unknown>) =>
  new Error(`SIMULATION_SEED=${seed} SIMULATION_RUNS=1: ${Cause.squash(cause)}`)
