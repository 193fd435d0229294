import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { StoreError } from "../../src/store/SharedStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run, value } from "../support/agents.ts"
import { down, makeWorld, up } from "../support/world.ts"

const jwt = (claims: object) =>
  ["{}", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".")

describe("rule: proof", () => {
  it("revokes a token on every agent immediately after a 401", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of [engineA, engineB]) yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(2_000)
        yield* world.revoke(token)
        yield* pass(2_000)
        for (const engine of [engineA, engineB]) {
          assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 401)
        }
        // Also while Connect is away, and however long a token may be stale.
        down(world)
        yield* pass(30_000)
        for (const engine of [engineA, engineB]) {
          assert.notStrictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 200)
        }
      })
    ))

  it("serves no token for longer than a minute without a new acceptance, even if the wall clock is set back", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world, { staleTokenMs: 0 })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* Effect.flatMap(Clock.currentTimeMillis, (now) => TestClock.setTime(now - 3_600_000))
        down(world)
        yield* pass(62_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
      })
    ))

  it("lifts a rejection only after a later 200, and remembers the rejection for 10 seconds", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* world.revoke(token)
        yield* pass(2_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 401)
        yield* world.accept(token)
        const before = world.requestLog.length
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 401)
        assert.strictEqual(world.requestLog.length, before)
        yield* pass(10_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 200)
      })
    ))

  it("measures the 10 seconds of a shared rejection from the rejection itself", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engineA = yield* agent(world, {}, store)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        yield* world.revoke(token)
        yield* pass(2_000)
        assert.strictEqual((yield* during(ask(engineA, token, itemPath("prod", "a")))).status, 401)
        const early = yield* agent(world, {}, store)
        const before = world.requestLog.length
        assert.strictEqual((yield* during(ask(early, token, itemPath("prod", "a")))).status, 401)
        assert.strictEqual(world.requestLog.length, before)
        yield* world.accept(token)
        yield* pass(30_000)
        const late = yield* agent(world, {}, store)
        assert.strictEqual((yield* during(ask(late, token, itemPath("prod", "a")))).status, 200)
      })
    ))

  it("ignores a shared rejection that is older than the last acceptance", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        let isApart = false
        const apart = new StoreError({ reason: "unreachable", code: "ECONNREFUSED" })
        const call = <A>(effect: Effect.Effect<A, StoreError>) =>
          Effect.suspend(() => (isApart ? Effect.fail(apart) : effect))
        const engineA = yield* agent(world, {}, store)
        const engineB = yield* agent(
          world,
          {},
          {
            head: (scope) => call(store.head(scope)),
            touch: (scope, touch) => call(store.touch(scope, touch)),
            record: (scope, name) => call(store.record(scope, name)),
            fill: (scope, name, fill) => call(store.fill(scope, name, fill)),
            lease: (name, ttlMs) => call(store.lease(name, ttlMs)),
            take: (bucket, take) => call(store.take(bucket, take)),
            publish: (channel, message) => call(store.publish(channel, message)),
            subscribe: store.subscribe
          }
        )
        for (const engine of [engineA, engineB]) yield* during(ask(engine, token, itemPath("prod", "a")))
        isApart = true
        yield* pass(5_000)
        yield* world.revoke(token)
        yield* pass(5_000)
        assert.strictEqual((yield* during(ask(engineA, token, itemPath("prod", "a")))).status, 401)
        yield* world.accept(token)
        yield* pass(15_000)
        assert.strictEqual((yield* during(ask(engineB, token, itemPath("prod", "a")))).status, 200)
        yield* pass(2_000)
        down(world)
        isApart = false
        yield* pass(10_000)
        assert.strictEqual((yield* during(ask(engineB, token, itemPath("prod", "a")))).status, 200)
      })
    ))

  it("lifts a rejection also after a lagging list", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engineA = yield* agent(world, {}, store)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        yield* world.put("prod", "a")
        yield* pass(2_000)
        yield* world.revoke(token)
        yield* pass(2_000)
        yield* world.accept(token)
        // The replica was restarted from an older copy.
        world.host().lagMs = 60_000
        yield* pass(12_000)
        assert.isUndefined(yield* during(engineA.verify(token)))
        const engineB = yield* agent(world, {}, store)
        assert.notStrictEqual((yield* during(ask(engineB, token, itemPath("prod", "a")))).status, 401)
      })
    ))

  it("does not accept a response that was in flight before the 401 as proof", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] }, { latencyMs: 2_000 })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")), 30_000)
        yield* pass(3_000)
        // Accepted by the server, and still in flight when the next request is rejected.
        yield* Effect.forkScoped(ask(engine, token, itemPath("prod", "b")))
        yield* pass(1_100, 100)
        yield* world.revoke(token)
        yield* pass(9_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")), 30_000)).status, 401)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "b")), 30_000)).status, 401)
      })
    ))

  it("never serves a token that was never verified", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        down(world)
        assert.strictEqual((yield* during(ask(engine, world.token("other"), itemPath("prod", "a")))).status, 503)
      })
    ))

  it("serves an accepted token for at most --stale-token while Connect is unreachable", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world, { staleTokenMs: 600_000 })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        for (const reply of ["ECONNREFUSED", { status: 503, body: "<html>" }, { status: 429, body: "" }] as const) {
          up(world)
          yield* pass(10_000)
          down(world, reply)
          yield* pass(590_000, 5_000)
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        }
        yield* pass(30_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
      })
    ))

  it("serves no value older than --stale-if-error", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world, { staleIfErrorMs: 120_000 })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* pass(5_000)
        down(world)
        yield* pass(115_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 1")
        yield* pass(10_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
      })
    ))

  it("serves nothing stale with --stale-if-error 0", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world, { staleIfErrorMs: 0 })
        yield* during(ask(engine, token, itemPath("prod", "a")))
        down(world)
        yield* pass(10_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
      })
    ))

  it("always enforces the expiry of a token", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = jwt({ exp: 1_764_380_000 + 30 })
        world.tokens.set(token, { vaults: ["prod"], isRevoked: false })
        const engine = yield* agent(world)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 200)
        yield* pass(31_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 401)
        down(world)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 401)
      })
    ))

  it("ends events and polls with an expired token", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = jwt({ exp: 1_764_380_000 + 30 })
        world.tokens.set(token, { vaults: ["prod"], isRevoked: false })
        const engine = yield* agent(world)
        assert.isUndefined(yield* during(engine.verify(token)))
        let isEnded = false
        yield* Effect.forkScoped(
          Effect.andThen(
            Stream.runDrain(engine.changes(token)),
            Effect.sync(() => {
              isEnded = true
            })
          )
        )
        yield* pass(25_000)
        assert.isFalse(isEnded)
        yield* pass(7_000)
        assert.isTrue(isEnded)
        const before = world.requestLog.length
        yield* pass(10_000)
        assert.lengthOf(world.requestLog, before)
      })
    ))

  it("retries after a 403, and forwards the second one and closes the vault", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"], dev: ["c"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of [engineA, engineB]) {
          yield* during(ask(engine, token, itemPath("prod", "a")))
          yield* during(ask(engine, token, itemPath("dev", "c")))
        }
        // A false 403: the second response counts.
        let left = 1
        const refuse = () =>
          left-- > 0 ? { status: 403, body: JSON.stringify({ status: 403, message: "Authorization" }) } : undefined
        world.host().fault = ({ path }) => (path.includes("items") ? refuse() : undefined)
        assert.strictEqual((yield* during(ask(engineA, token, itemPath("prod", "b")))).status, 200)
        assert.strictEqual((yield* during(ask(engineA, token, itemPath("prod", "a")))).level, "memory")
        left = 100
        const refused = yield* during(ask(engineA, token, itemsPath("prod")))
        assert.strictEqual(refused.status, 403)
        yield* pass(2_000)
        for (const engine of [engineA, engineB]) {
          assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 403)
          assert.strictEqual((yield* during(ask(engine, token, itemPath("dev", "c")))).status, 200)
        }
        down(world)
        yield* pass(10_000)
        assert.notStrictEqual((yield* during(ask(engineA, token, itemPath("prod", "a")))).status, 200)
        world.host().fault = undefined
        yield* pass(10_000)
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 1")
      })
    ))

  it("treats a 403 for the content of a file like one for an item", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const content = `${itemPath("prod", "a")}/files/file1/content`
        world.files.set("a", new Uint8Array([1]))
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of [engineA, engineB]) yield* during(ask(engine, token, itemPath("prod", "a")))
        let left = 1
        const message = JSON.stringify({ status: 403, message: "Authorization" })
        const headers = { "content-type": "application/json", "content-length": String(message.length) }
        world.host().fault = ({ path }) =>
          path === content && left-- > 0 ? { status: 403, body: message, headers } : undefined
        assert.strictEqual((yield* during(ask(engineA, token, content))).status, 200)
        yield* world.put("prod", "a")
        yield* pass(15_000)
        for (const engine of [engineA, engineB]) yield* during(ask(engine, token, itemPath("prod", "a")))
        left = 100
        assert.strictEqual((yield* during(ask(engineA, token, content))).status, 403)
        const requestsBefore = world.requests(/content$/).length
        assert.strictEqual((yield* during(ask(engineA, token, content))).status, 403)
        assert.lengthOf(world.requests(/content$/), requestsBefore)
        yield* pass(2_000)
        assert.strictEqual((yield* during(ask(engineB, token, itemPath("prod", "a")))).level, "connect")
      })
    ))

  it("serves verified tokens while Connect is down, also on a new agent", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engineA = yield* agent(world, {}, store)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        yield* pass(5_000)
        down(world)
        yield* pass(60_000)
        const engineB = yield* agent(world, {}, store)
        const response = yield* during(ask(engineB, token, itemPath("prod", "a")))
        assert.deepStrictEqual([response.status, response.level], [200, "stale"])
      })
    ))
})
