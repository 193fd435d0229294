import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run, value } from "../support/agents.ts"
import { down, makeWorld, type World } from "../support/world.ts"

describe("rule: compare-and-set fills", () => {
  it("does not cache data that was read before its vault changed", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { latencyMs: 1_500 })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engine = yield* agent(world, {}, store)
        const engineB = yield* agent(world, {}, store)
        yield* during(ask(engine, token, itemsPath("prod")), 30_000)
        yield* during(ask(engineB, token, itemsPath("prod")), 30_000)
        // Sent by one agent just before the change, received after the watcher has found the change.
        const reading = yield* Effect.forkScoped(ask(engineB, token, itemPath("prod", "a")))
        yield* pass(800, 100)
        yield* world.put("prod", "a")
        yield* pass(6_000)
        yield* Fiber.join(reading)
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a"), 30_000), "a 2")
        assert.strictEqual(yield* during(value(engine, token, "prod", "a"), 30_000), "a 2")
      })
    ))
})

describe("rule: compare-and-set fills, without a list", () => {
  it("does not cache data that was read before its vault changed, also while listing fails", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const missing = { status: 404, body: JSON.stringify({ status: 404, message: "not found" }) }
        world.host().fault = ({ path }) => (path.endsWith("/items") ? missing : undefined)
        // The response takes 3 seconds, in which the watcher finds the change.
        const send: World["transport"]["send"] = (request) => {
          const isSlow = request.path === itemPath("prod", "a")
          return Effect.tap(world.transport.send(request), () => Effect.sleep(isSlow ? 3_000 : 0))
        }
        const engine = yield* agent({ ...world, transport: { ...world.transport, send } })
        yield* during(ask(engine, token, itemPath("prod", "b")))
        const reading = yield* Effect.forkScoped(ask(engine, token, itemPath("prod", "a")))
        yield* pass(500, 100)
        yield* world.put("prod", "a")
        yield* pass(6_000)
        yield* Fiber.join(reading)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))
})

describe("rule: sharing of misses", () => {
  it("reads a miss once for all agents and all their clients", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b", "c"], dev: ["d"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engines = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        const paths = ["/v1/vaults", itemsPath("prod"), itemsPath("dev"), itemPath("prod", "a"), itemPath("dev", "d")]
        const boots = Array.from({ length: 40 }, (_, index) =>
          Effect.forEach(paths, (path) => ask(engines[index % 2] ?? assert.fail("no agent"), token, path))
        )
        const all = yield* during(Effect.all(boots, { concurrency: "unbounded" }), 20_000)
        assert.isTrue(all.flat().every(({ status }) => status === 200))
        for (const path of paths.slice(1))
          assert.lengthOf(
            world.requestLog.filter((request) => request.path === path),
            1,
            path
          )
        assert.isAtMost(world.requestLog.length, 20)
      })
    ))

  it("sends 13 requests for 40 programs that start through two agents, and one more each second", () =>
    run(
      Effect.gen(function* () {
        const titles = (vault: string) => [1, 2, 3, 4, 5].map((index) => `${vault} ${index}`)
        const vaults = { prod: titles("prod"), dev: titles("dev") }
        const world = makeWorld(vaults)
        const token = world.token("app")
        const memory = yield* makeMemoryStore()
        // A call takes a moment, so that the first tick of the watcher meets the vaults of the first poll.
        const head: SharedStore["head"] = (scope) => Effect.andThen(Effect.sleep(5), memory.head(scope))
        const store = { ...memory, head }
        const engines = [yield* during(agent(world, {}, store)), yield* during(agent(world, {}, store))]
        const paths = Object.entries(vaults).flatMap(([vault, all]) => [
          itemsPath(vault),
          ...all.map((title) => itemPath(vault, title))
        ])
        const seconds = 6
        const boots = Array.from({ length: 40 }, (_, index) => {
          const boot = Effect.forEach(["/v1/vaults", ...paths], (path) =>
            ask(engines[index % 2] ?? assert.fail("no agent"), token, path)
          )
          return Effect.andThen(Effect.sleep((index * seconds * 1_000) / 40), boot)
        })
        const all = yield* during(Effect.all(boots, { concurrency: "unbounded" }), 20_000)
        assert.isTrue(all.flat().every(({ status }) => status === 200))
        const sent = world.requestLog.map(({ path }) => path)
        assert.sameMembers(
          sent.filter((path) => path !== "/v1/vaults"),
          paths
        )
        assert.isAtMost(sent.length, 13 + seconds)
      })
    ))

  it("lists a vault once, although the list moves the head that the waiting agent has read", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { latencyMs: 300 })
        const token = world.token("app")
        // Messages may be lost.
        const store = { ...(yield* makeMemoryStore()), publish: () => Effect.void }
        const engines = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of engines) yield* during(ask(engine, token, "/v1/vaults"))
        yield* pass(100)
        const lists = yield* during(
          Effect.forEach(engines, (engine) => ask(engine, token, itemsPath("prod")), { concurrency: "unbounded" })
        )
        assert.deepStrictEqual(
          lists.map(({ status }) => status),
          [200, 200]
        )
        assert.lengthOf(world.requests(/items$/), 1)
      })
    ))

  it("reads a miss once for all clients of an agent without a shared store", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, "/v1/vaults"))
        const all = Array.from({ length: 20 }, () => ask(engine, token, itemPath("prod", "a")))
        const responses = yield* during(Effect.all(all, { concurrency: "unbounded" }))
        assert.isTrue(responses.every(({ status }) => status === 200))
        assert.lengthOf(world.requests(/items\/\w+$/), 1)
      })
    ))

  it("takes over a read after a quarter of the time limit when the reading agent is gone", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engineA = yield* agent(world, {}, store)
        yield* during(ask(engineA, token, "/v1/vaults"))
        // Dead agents hold every lease but those of watchers and polls, which are already known here.
        const storeWithHeldLeases = { ...store, lease: () => Effect.succeed(undefined) }
        const engineB = yield* agent(world, {}, storeWithHeldLeases)
        const response = yield* during(ask(engineB, token, itemPath("prod", "a")), 5_000)
        assert.strictEqual(response.status, 200)
      })
    ))

  it("shares a token bucket per host, and reserves half of the bucket for reads without a cached value", () =>
    run(
      Effect.gen(function* () {
        const titles = Array.from({ length: 60 }, (_, index) => `item ${index}`)
        const world = makeWorld({ prod: titles })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engines = [
          yield* agent(world, { upstreamRate: 10 }, store),
          yield* agent(world, { upstreamRate: 10 }, store)
        ]
        yield* during(ask(engines[0] ?? assert.fail("no agent"), token, "/v1/vaults"))
        const start = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
        for (const [index, title] of titles.entries()) {
          yield* Effect.forkScoped(ask(engines[index % 2] ?? assert.fail("no agent"), token, itemPath("prod", title)))
        }
        yield* pass(3_000, 50)
        const sent = world.requestLog.filter(({ at }) => at >= start)
        assert.isAtMost(sent.length, 10 + 3 * 10 + 1)
        assert.isAtLeast(sent.length, 20)
      })
    ))

  it("sends 5 requests a second at most while the store is away", () =>
    run(
      Effect.gen(function* () {
        const titles = Array.from({ length: 40 }, (_, index) => `item ${index}`)
        const world = makeWorld({ prod: titles })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const broken = new Proxy(store, {
          get: (target, name) => (name === "subscribe" ? target.subscribe : () => Effect.never)
        })
        const engine = yield* during(agent(world, {}, broken))
        for (const title of titles) yield* Effect.forkScoped(ask(engine, token, itemPath("prod", title)))
        yield* pass(3_000, 50)
        assert.isAtMost(world.requestLog.length, 5 + 3 * 5 + 1)
        assert.isAtLeast(world.requestLog.length, 5)
      })
    ))

  it("polls each token in turn within the budget of the fleet", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const tokens = Array.from({ length: 10 }, (_, index) => world.token(`app${index}`))
        const store = yield* makeMemoryStore()
        const engine = yield* agent(world, {}, store)
        for (const token of tokens) {
          yield* during(ask(engine, token, itemPath("prod", "a")))
          yield* pass(500)
        }
        yield* pass(15_000)
        const before = world.requestLog.length
        yield* pass(30_000)
        const polls = world.requestLog.slice(before).filter(({ path }) => path === "/v1/vaults")
        assert.isAtMost(polls.length, 62)
        for (const token of tokens) assert.isAtLeast(polls.filter((poll) => poll.token === token).length, 4)
      })
    ))
})

describe("rule: one watcher", () => {
  it("polls once a second for a token, however many agents there are", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engines = yield* Effect.forEach([1, 2, 3, 4, 5], () => agent(world, {}, store))
        for (const engine of engines) yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(15_000)
        const before = world.requestLog.length
        yield* pass(30_000)
        assert.isAtMost(world.requestLog.length - before, 33)
        for (const engine of engines) {
          assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).level, "memory")
        }
        // All agents have a rotated field within 2 seconds, with one read.
        yield* world.put("prod", "a")
        yield* pass(2_000)
        for (const engine of engines) assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
        assert.lengthOf(
          world.requestLog.slice(before).filter(({ path }) => path === itemPath("prod", "a")),
          1
        )
      })
    ))

  it("stops polling before a lease ends that it cannot extend", () =>
    run(
      Effect.gen(function* () {
        const hosts = ["http://connect-1", "http://connect-2"]
        const world = makeWorld({ prod: ["a"] }, { hosts })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isFailing = false
        const error = new StoreError({ reason: "timeout", code: "TIMEOUT" })
        const failing: SharedStore["lease"] = (name, ttl) =>
          Effect.map(
            store.lease(name, ttl),
            (lease) =>
              lease && { ...lease, renew: Effect.suspend(() => (isFailing ? Effect.fail(error) : lease.renew)) }
          )
        const engineA = yield* agent(world, { hosts: hosts.slice(0, 1) }, { ...store, lease: failing })
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        yield* pass(3_000)
        const engineB = yield* agent(world, { hosts: hosts.slice(1) }, store)
        yield* during(ask(engineB, token, itemPath("prod", "a")))
        yield* pass(3_000)
        const pollsAt = (host: string | undefined) =>
          world.requests(/GET \/v1\/vaults$/).filter((request) => request.host === host).length
        isFailing = true
        yield* pass(3_250)
        const polls = hosts.map(pollsAt)
        yield* pass(10_000)
        assert.strictEqual(pollsAt(hosts[0]), polls[0])
        assert.isAbove(pollsAt(hosts[1]), (polls[1] ?? 0) + 5)
      })
    ))

  it("replaces a dead watcher within 6 seconds", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isFrozen = false
        const freeze = <A, E>(call: Effect.Effect<A, E>) => Effect.suspend(() => (isFrozen ? Effect.never : call))
        const frozen = {
          ...store,
          head: (scope: string) => freeze(store.head(scope)),
          lease: (name: string, ttl: number) =>
            Effect.map(freeze(store.lease(name, ttl)), (lease) => lease && { ...lease, renew: freeze(lease.renew) })
        }
        const engineA = yield* agent(world, {}, frozen)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        yield* pass(3_000)
        const engineB = yield* agent(world, {}, store)
        yield* during(ask(engineB, token, itemPath("prod", "a")))
        yield* pass(3_000)
        isFrozen = true
        yield* world.put("prod", "a")
        yield* pass(6_000)
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 2")
      })
    ))

  it("uses the clock of the store, not the machine's", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        // The store's clock is an hour ahead.
        const ahead = {
          ...store,
          head: (scope: string) =>
            Effect.map(store.head(scope), ({ head, now }) => ({
              head: head && { ...head, checkedAt: head.checkedAt + 3_600_000 },
              now: now + 3_600_000
            }))
        }
        const engine = yield* agent(world, {}, ahead)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(5_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).level, "memory")
      })
    ))
})

describe("rule: a failing store stops nothing", () => {
  for (const [what, call] of [
    ["refuses", Effect.fail],
    ["hangs", () => Effect.never]
  ] as const) {
    it(`continues without a store that ${what}, and returns to the store`, () =>
      run(
        Effect.gen(function* () {
          const world = makeWorld({ prod: ["a", "b"] })
          const token = world.token("app")
          const store = yield* makeMemoryStore()
          let isBroken = false
          const error = new StoreError({ reason: "refused", code: "NOAUTH" })
          const broken = new Proxy(store, {
            get: (target, name) => {
              if (name === "subscribe") return target.subscribe
              const method: (...args: ReadonlyArray<unknown>) => Effect.Effect<unknown> = Reflect.get(target, name)
              return (...args: ReadonlyArray<unknown>) =>
                Effect.suspend(() => (isBroken ? call(error) : method(...args)))
            }
          })
          const engine = yield* agent(world, {}, broken)
          yield* during(ask(engine, token, itemPath("prod", "a")))
          isBroken = true
          yield* pass(5_000)
          assert.isFalse(engine.state().isShared)
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
          assert.strictEqual(yield* during(value(engine, token, "prod", "b")), "b 1")
          yield* world.put("prod", "a")
          yield* pass(5_000)
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
          isBroken = false
          yield* pass(3_000)
          assert.isTrue(engine.state().isShared)
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
          down(world)
          isBroken = true
          yield* TestClock.adjust(100)
          yield* pass(20_000)
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
        })
      ))
  }
})

describe("rule: a failing lease delays nothing", () => {
  it("reads from Connect at once if the store cannot grant a lease", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isFailing = false
        const error = new StoreError({ reason: "full", code: "OOM" })
        const lease: SharedStore["lease"] = (name, ttlMs) =>
          Effect.suspend(() => (isFailing ? Effect.fail(error) : store.lease(name, ttlMs)))
        const engine = yield* agent(world, {}, { ...store, lease })
        isFailing = true
        // The first calls that fail, before the store counts as unavailable.
        assert.strictEqual((yield* during(ask(engine, token, "/v1/vaults"), 500)).status, 200)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")), 500)).status, 200)
      })
    ))
})

describe("rule: vault names from clients", () => {
  it("makes no store call for vaults without access", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let heads = 0
        const head: SharedStore["head"] = (scope) => {
          heads++
          return store.head(scope)
        }
        const engine = yield* agent(world, {}, { ...store, head })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        for (let index = 0; index < 30; index++) {
          assert.strictEqual((yield* during(ask(engine, token, itemsPath(`unknown ${index}`)))).status, 403)
        }
        yield* pass(10_000)
        heads = 0
        yield* pass(10_000)
        assert.isAtMost(heads, 100)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).level, "memory")
      })
    ))
})

describe("rule: unknown tokens", () => {
  it("rejects malformed tokens, and verifies 4 at once and 5 a second", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const engine = yield* agent(world)
        assert.strictEqual((yield* during(ask(engine, "ops_service", "/v1/vaults"))).status, 401)
        assert.strictEqual((yield* during(ask(engine, "op://vault/item", "/v1/vaults"))).status, 401)
        assert.lengthOf(world.requestLog, 0)
        const many = Array.from({ length: 20 }, (_, index) => ask(engine, `unknown-${index}`, "/v1/vaults"))
        const all = yield* during(Effect.all(many, { concurrency: "unbounded" }))
        assert.lengthOf(
          all.filter(({ status }) => status === 401),
          4
        )
        const limited = all.filter(({ status }) => status === 429)
        assert.lengthOf(limited, 16)
        assert.strictEqual(limited[0]?.headers["retry-after"], "1")
        assert.lengthOf(world.requestLog, 4)
      })
    ))

  it("remembers at most 1,000 of them, and forgets them after 10 seconds", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        down(world)
        const engine = yield* agent(world)
        const tokenOf = (index: number) => `unknown-${index}`
        const many = Array.from({ length: 1_001 }, (_, index) => ask(engine, tokenOf(index), "/v1/vaults"))
        yield* during(Effect.all(many, { concurrency: "unbounded" }), 30_000)
        assert.notStrictEqual(engine.tokenId(tokenOf(999)), "unknown")
        assert.strictEqual(engine.tokenId(tokenOf(1_000)), "unknown")
        assert.strictEqual((yield* during(ask(engine, tokenOf(1_000), "/v1/vaults"))).status, 429)
        yield* pass(15_000, 5_000)
        yield* during(ask(engine, tokenOf(1_000), "/v1/vaults"))
        assert.notStrictEqual(engine.tokenId(tokenOf(1_000)), "unknown")
        assert.strictEqual(engine.tokenId(tokenOf(0)), "unknown")
      })
    ))
})
