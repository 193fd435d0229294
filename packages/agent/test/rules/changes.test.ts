import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run, value } from "../support/agents.ts"
import { down, makeWorld, up, vaultId } from "../support/world.ts"

describe("rule: lists after a change", () => {
  it("serves a delayed item on all agents, also after a change of watchers", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const scope = yield* Scope.make()
        const engineA = yield* Scope.provide(agent(world, {}, store), scope)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        // Reads what the other agents have stored, and never watches.
        const engineB = yield* agent(world, {}, { ...store, lease: () => Effect.succeed(undefined) })
        const three = yield* agent(world, {}, store)
        for (const engine of [engineB, three]) yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(15_000)
        world.host().itemLagMs = 4_000
        yield* world.put("prod", "a")
        yield* pass(1_500)
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 1")
        yield* Scope.close(scope, Exit.void)
        yield* pass(30_000)
        for (const engine of [engineB, three]) {
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
        }
      })
    ))

  it("lists a vault once when a watcher takes over, however long ago the vault changed", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"], dev: ["x"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const scope = yield* Scope.make()
        const engineA = yield* Scope.provide(agent(world, {}, store), scope)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        // Its clients use another vault.
        const engineB = yield* agent(world, {}, store)
        yield* during(ask(engineB, token, itemPath("dev", "x")))
        yield* pass(15_000)
        world.host().itemLagMs = 2_000
        yield* world.put("prod", "a")
        yield* pass(1_500)
        assert.strictEqual(yield* during(value(engineA, token, "prod", "a")), "a 1")
        // The later lists of the first watcher fail.
        world.host().fault = ({ path }) => (path === itemsPath("prod") ? { status: 503, body: "" } : undefined)
        yield* pass(12_000)
        yield* Scope.close(scope, Exit.void)
        world.host().fault = undefined
        yield* pass(10_000)
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 2")
      })
    ))

  it("reads an item again that was cached while the store had lost the list", () =>
    run(
      Effect.gen(function* () {
        const hosts = ["http://connect-1", "http://connect-2"]
        const world = makeWorld({ prod: ["a", "b"] }, { hosts })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let lost: number | undefined
        const fill: SharedStore["fill"] = (scope, name, filled) =>
          Effect.suspend(() => {
            if (lost === undefined) return store.fill(scope, name, filled)
            lost++
            return Effect.fail(new StoreError({ reason: "timeout", code: "TIMEOUT" }))
          })
        const engineA = yield* agent(world, { hosts: hosts.slice(0, 1) }, { ...store, fill })
        yield* during(ask(engineA, token, itemPath("prod", "b")))
        yield* during(ask(engineA, token, itemsPath("prod")))
        const engineB = yield* agent(world, { hosts: hosts.slice(1) }, store)
        yield* during(ask(engineB, token, itemPath("prod", "b")))
        yield* pass(15_000)
        world.host(hosts[1]).itemLagMs = 60_000
        lost = 0
        yield* world.put("prod", "a")
        // The list of vaults and the list of items.
        for (let waited = 0; lost < 2 && waited < 3_000; waited += 50) yield* pass(50)
        assert.strictEqual(lost, 2)
        lost = undefined
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 1")
        world.host(hosts[1]).itemLagMs = 0
        yield* pass(15_000)
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 2")
      })
    ))

  it("lists a vault again after a response that is not a list", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(15_000)
        // The last list is the first one that shows the new version.
        world.host().itemLagMs = 8_000
        yield* world.put("prod", "a")
        yield* pass(7_000)
        let replies = 0
        world.host().fault = ({ path }) =>
          path === itemsPath("prod") && replies++ === 0 ? { status: 200, body: "{}" } : undefined
        yield* pass(8_000)
        assert.isAbove(replies, 0)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("lists a vault at longer and longer intervals while Connect sends no list", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(15_000)
        const missing = JSON.stringify({ status: 404, message: "not found" })
        world.host().fault = ({ path }) => (path === itemsPath("prod") ? { status: 404, body: missing } : undefined)
        yield* world.put("prod", "a")
        yield* pass(60_000)
        const requestsBefore = world.requests(/items$/).length
        yield* pass(60_000)
        assert.isAtMost(world.requests(/items$/).length - requestsBefore, 7)
        world.host().fault = undefined
        yield* world.put("prod", "a")
        yield* pass(11_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 3")
      })
    ))

  it("rarely lists a vault whose list the store always rejects", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        // Lists have no version.
        const fill: SharedStore["fill"] = (scope, name, filled) =>
          filled.version === 0
            ? Effect.fail(new StoreError({ reason: "full", code: "OOM" }))
            : store.fill(scope, name, filled)
        const engine = yield* agent(world, {}, { ...store, fill })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(60_000)
        const requestsBefore = world.requests(/items$/).length
        yield* pass(60_000)
        assert.isAtMost(world.requests(/items$/).length - requestsBefore, 7)
        yield* world.put("prod", "a")
        yield* pass(3_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("repeats a list that the store rejected", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isLost = false
        const touch: SharedStore["touch"] = (scope, touched) =>
          Effect.suspend(() => {
            if (!isLost || touched.body !== undefined || !touched.moves) return store.touch(scope, touched)
            isLost = false
            return Effect.fail(new StoreError({ reason: "timeout", code: "TIMEOUT" }))
          })
        const engine = yield* agent(world, {}, { ...store, touch })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(15_000)
        // The last list is the first one that shows the new version.
        world.host().itemLagMs = 8_000
        yield* world.put("prod", "a")
        yield* pass(7_000)
        isLost = true
        yield* pass(8_000)
        assert.isFalse(isLost)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("returns a value that arrives after the version of its vault, on every agent", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of [engineA, engineB]) yield* during(ask(engine, token, itemPath("prod", "a")))
        world.host().itemLagMs = 8_000
        yield* world.put("prod", "a")
        yield* pass(3_000)
        for (const engine of [engineA, engineB])
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        yield* pass(10_000)
        for (const engine of [engineA, engineB])
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("returns a value that arrives after the version of its vault, also without an earlier list", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        world.host().itemLagMs = 500
        yield* world.put("prod", "a")
        const store = yield* makeMemoryStore()
        const engines = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of engines) assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        yield* pass(15_000)
        for (const engine of engines) assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("lists items again after 1, 3 and 10 seconds, and reads a changed item once for all agents", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b", "c"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engines = [yield* agent(world, {}, store), yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of engines) {
          for (const title of ["a", "b", "c"]) yield* during(ask(engine, token, itemPath("prod", title)))
          yield* during(ask(engine, token, itemsPath("prod")))
        }
        yield* pass(30_000)
        const before = world.requestLog.length
        yield* world.put("prod", "b")
        yield* pass(15_000)
        for (const engine of engines) assert.strictEqual(yield* during(value(engine, token, "prod", "b")), "b 2")
        for (const engine of engines) assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        const since = world.requestLog.slice(before).map(({ path }) => path)
        assert.lengthOf(
          since.filter((path) => path === itemPath("prod", "b")),
          1
        )
        assert.lengthOf(
          since.filter((path) => path === itemsPath("prod")),
          4
        )
        assert.lengthOf(
          since.filter((path) => path === itemPath("prod", "a")),
          0
        )
      })
    ))

  it("serves an item that is older than its list without caching the item", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* world.put("prod", "a")
        yield* pass(1_000)
        yield* during(ask(engine, token, itemsPath("prod")))
        const old = JSON.stringify({
          ...{ id: itemPath("prod", "a").slice(-26), version: 1, vault: { id: vaultId("prod") } },
          fields: [{ id: "password", value: "a 1" }]
        })
        world.host().fault = ({ path }) => (path === itemPath("prod", "a") ? { status: 200, body: old } : undefined)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        world.host().fault = undefined
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))
})

describe("rule: no poll is not proof of no change", () => {
  it("checks with Connect itself after the watcher misses three polls", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        // Another process holds the lease, and does nothing.
        const silent = { ...store, lease: () => Effect.succeed(undefined) }
        const engine = yield* agent(world, {}, silent)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* world.put("prod", "a")
        yield* pass(4_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("serves from memory alone for at most 3 seconds", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isHanging = false
        const hang = <A, E>(call: Effect.Effect<A, E>) => Effect.suspend(() => (isHanging ? Effect.never : call))
        const engine = yield* agent(
          world,
          {},
          {
            ...store,
            head: (scope) => hang(store.head(scope)),
            touch: (scope, touch) => hang(store.touch(scope, touch)),
            lease: (name, ttl) => hang(store.lease(name, ttl))
          }
        )
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(2_000)
        isHanging = true
        yield* world.put("prod", "a")
        yield* pass(3_500)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("serves from memory alone for at most 3 seconds, also with a long poll interval", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isLost = false
        const lost = new StoreError({ reason: "timeout", code: "TIMEOUT" })
        // Only reads of heads fail, so the store does not count as unavailable.
        const head: SharedStore["head"] = (scope) =>
          Effect.suspend(() => (isLost ? Effect.fail(lost) : store.head(scope)))
        const engine = yield* agent(world, { pollMs: 60_000 }, { ...store, head })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(15_000)
        isLost = true
        yield* world.put("prod", "a")
        yield* pass(1_500)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        yield* pass(2_500)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("refills a flushed store within one poll", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        let store = yield* makeMemoryStore()
        const proxy = new Proxy(store, { get: (_, name) => Reflect.get(store, name) })
        const [engineA, engineB] = [yield* agent(world, {}, proxy), yield* agent(world, {}, proxy)]
        for (const engine of [engineA, engineB]) yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(2_000)
        yield* world.put("prod", "a")
        store = yield* makeMemoryStore()
        yield* pass(6_500)
        for (const engine of [engineA, engineB]) {
          const response = yield* during(ask(engine, token, itemPath("prod", "a")))
          assert.include(response.text, "a 2")
          assert.include(["memory", "store", "connect"], response.level)
        }
      })
    ))
})

describe("rule: deleted items and vaults", () => {
  it("drops a deleted item after two polls, but not after an empty list", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* during(ask(engine, token, itemsPath("prod")))
        yield* pass(15_000)
        world.host().fault = ({ path }) => (path.endsWith("items") ? { status: 200, body: "[]" } : undefined)
        yield* world.put("prod", "b")
        yield* pass(15_000)
        down(world)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        up(world)
        yield* world.remove("prod", "a")
        yield* pass(20_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 404)
        down(world)
        yield* pass(10_000)
        assert.notStrictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 200)
      })
    ))

  it("drops a deleted vault after two polls, but not after an empty list of vaults", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"], dev: ["b"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        world.host().fault = ({ path }) => (path === "/v1/vaults" ? { status: 200, body: "[]" } : undefined)
        yield* pass(10_000)
        down(world)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        up(world)
        yield* pass(6_000)
        yield* world.removeVault("prod")
        yield* pass(10_000)
        down(world)
        assert.notStrictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 200)
      })
    ))
})

describe("rule: a list every ten minutes", () => {
  it("finds a change that increases no version", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world, { pollMs: 10_000 })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* during(ask(engine, token, itemsPath("prod")))
        yield* pass(20_000)
        yield* world.restore("prod", 10, "a", 2, "changed")
        for (let minute = 0; minute < 12; minute++) {
          yield* pass(60_000, 10_000)
          yield* during(ask(engine, token, itemPath("prod", "a")))
        }
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "changed")
      })
    ))
})
