import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import type { AgentEvent } from "../../src/engine/context.ts"
import { type Engine, makeEngine, type VaultChange } from "../../src/engine/engine.ts"
import { type AgentOptions, defaultOptions } from "../../src/model/options.ts"
import { sharedName, tokenNames } from "../../src/sealing/names.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { ask, during, itemPath, keys, pass, run } from "../support/agents.ts"
import { targetAt } from "../support/parts.ts"
import { down, makeWorld, up, vaultId } from "../support/world.ts"

const target = targetAt(itemPath("prod", "a"))

const start = Effect.fnUntraced(function* (more: Partial<AgentOptions> = {}, store?: SharedStore, latencyMs = 5) {
  const world = makeWorld({ prod: ["a", "b"], dev: ["c"] }, { latencyMs })
  const token = world.token("app")
  const events: Array<AgentEvent> = []
  const requests: Array<string> = []
  const engine = yield* makeEngine({
    options: { ...defaultOptions, environment: "test", hosts: world.hosts, ...more },
    transport: world.transport,
    shared: store && { store, keys },
    onEvent: (event) => void events.push(event),
    onRequest: (host, status) => void requests.push(`${host} ${status}`)
  })
  const get = (path = itemPath("prod", "a"), by = token) => during(ask(engine, by, path))
  const state = Effect.map(get(), ({ level, status }) => `${status} ${level}`)
  return { engine, events, get, requests, state, token, world }
})
const statusOf = (problem: Effect.Success<ReturnType<Engine["verify"]>>) => problem?.response.status

describe("the verification of a token", () => {
  it("polls once for all that wait, and not again", () =>
    run(
      Effect.gen(function* () {
        const { engine, token, world } = yield* start()
        const verify = engine.verify(token)
        const problems = yield* during(Effect.all([verify, verify, verify], { concurrency: "unbounded" }))
        assert.deepStrictEqual(problems, [undefined, undefined, undefined])
        assert.lengthOf(world.requestLog, 1)
        assert.isUndefined(yield* during(verify))
        assert.lengthOf(world.requestLog, 1)
        assert.deepStrictEqual([engine.isAccepted(token), engine.isAccepted("other")], [true, false])
        assert.match(engine.tokenId(token), /^[\w-]{16}$/)
        assert.strictEqual(engine.tokenId("other"), "unknown")
      })
    ))

  it("fails without a request for a malformed token", () =>
    run(
      Effect.gen(function* () {
        const { engine, get, world } = yield* start()
        assert.strictEqual(statusOf(yield* engine.verify("op://a/b/c")), 401)
        assert.strictEqual((yield* get(undefined, "op://a/b/c")).status, 401)
        assert.isEmpty(world.requestLog)
      })
    ))

  it("fails for a token that Connect rejects, and is repeated after 10 seconds only", () =>
    run(
      Effect.gen(function* () {
        const store = yield* makeMemoryStore()
        let heads = 0
        const head: SharedStore["head"] = (scope) => Effect.tap(store.head(scope), () => Effect.sync(() => heads++))
        const { engine, get, token, world } = yield* start({}, { ...store, head })
        yield* world.revoke(token)
        assert.strictEqual(statusOf(yield* during(engine.verify(token))), 401)
        assert.isFalse(engine.isAccepted(token))
        yield* world.accept(token)
        yield* pass(5_000)
        const requests = world.requestLog.length
        heads = 0
        assert.strictEqual(statusOf(yield* during(engine.verify(token))), 401)
        assert.strictEqual((yield* get()).status, 401)
        assert.deepStrictEqual([world.requestLog.length, heads], [requests, 0])
        yield* pass(5_000)
        assert.isUndefined(yield* during(engine.verify(token)))
      })
    ))

  it("is unknown while Connect cannot be reached", () =>
    run(
      Effect.gen(function* () {
        const { engine, token, world } = yield* start()
        down(world)
        const problem = yield* during(engine.verify(token))
        assert.deepStrictEqual(
          [statusOf(problem), problem?.response.headers["retry-after"], problem?.level],
          [503, "1", "none"]
        )
      })
    ))
})

describe("a request", () => {
  it("gets the response in memory at once", () =>
    run(
      Effect.gen(function* () {
        const { engine, get, token } = yield* start()
        assert.isUndefined(engine.lookup(token, target))
        yield* get()
        assert.strictEqual(engine.lookup(token, target)?.level, "memory")
        assert.isUndefined(engine.lookup("other", target))
        assert.deepInclude(engine.state(), { tokens: 1, isShared: false, isConnectAway: false })
        assert.isAbove(engine.state().entries, 0)
        assert.isAbove(engine.state().bytes, 700)
      })
    ))

  it("is sent once for all clients that wait, and goes on when one of them disconnects", () =>
    run(
      Effect.gen(function* () {
        const { engine, get, token, world } = yield* start({}, undefined, 100)
        yield* get("/v1/vaults")
        const read = ask(engine, token, itemPath("prod", "a"))
        const [first, second] = [yield* Effect.forkScoped(read), yield* Effect.forkScoped(read)]
        yield* TestClock.adjust(20)
        yield* Fiber.interrupt(first)
        yield* TestClock.adjust(200)
        assert.strictEqual((yield* Fiber.join(second)).status, 200)
        assert.lengthOf(world.requests(/items\/\w+$/), 1)
        assert.strictEqual((yield* get()).level, "memory")
      })
    ))

  it("ends after 8 seconds", () =>
    run(
      Effect.gen(function* () {
        const { engine, state, token, world } = yield* start()
        yield* state
        const { send } = world.transport
        Object.assign(world.transport, {
          send: (request: Parameters<typeof send>[0]) => (request.path.includes("items") ? Effect.never : send(request))
        })
        const reading = yield* Effect.forkScoped(ask(engine, token, itemPath("prod", "b")))
        yield* pass(7_999, 1_000)
        assert.isUndefined(reading.pollUnsafe())
        yield* TestClock.adjust(1)
        assert.strictEqual((yield* Fiber.join(reading)).status, 503)
      })
    ))

  it("is passed through if it is neither a read nor a write of an item", () =>
    run(
      Effect.gen(function* () {
        const { get, world } = yield* start()
        world.host().fault = ({ path }) => (path === "/v1/activity" ? { status: 200, body: "[]" } : undefined)
        for (let time = 0; time < 2; time++) assert.strictEqual((yield* get("/v1/activity")).status, 200)
        assert.lengthOf(world.requests(/activity$/), 2)
      })
    ))

  it("of a token that may not list vaults is sent each time, 4 at once", () =>
    run(
      Effect.gen(function* () {
        const { engine, get, token, world } = yield* start()
        const refusal = JSON.stringify({ status: 403, message: "no" })
        world.host().fault = ({ path }) => (path === "/v1/vaults" ? { status: 403, body: refusal } : undefined)
        for (let time = 0; time < 2; time++) {
          assert.strictEqual((yield* get()).status, 200)
          yield* pass(1_000)
        }
        assert.isAtLeast(world.requests(/items/).length, 1)
        assert.isDefined(engine.tokenId(token))
      })
    ))

  it("for the content of a file gets a stale one only if Connect does not respond", () =>
    run(
      Effect.gen(function* () {
        const { get, world } = yield* start()
        const content = `${itemPath("prod", "a")}/files/file1/content`
        world.files.set("a 1", Buffer.from("file"))
        yield* get()
        assert.strictEqual((yield* get(content)).level, "connect")
        assert.strictEqual((yield* get(content)).level, "memory")
        yield* pass(15_000)
        yield* world.put("prod", "b")
        yield* pass(500)
        down(world, { status: 503, body: "" })
        yield* pass(4_000)
        const stale = yield* get(content)
        assert.deepStrictEqual([stale.status, stale.level, stale.text], [200, "stale", "file"])
        assert.isAtLeast((yield* get(`${itemPath("prod", "b")}/files/file1/content`)).status, 500)
        up(world)
        yield* pass(10_000)
        assert.strictEqual((yield* get(content)).status, 200)
      })
    ))
})

describe("the tokens of an agent", () => {
  it("are forgotten with their responses after an hour and 10 minutes without use", () =>
    run(
      Effect.gen(function* () {
        const { engine, get, token, world } = yield* start({ pollMs: 60_000 })
        yield* get()
        const { entries } = engine.state()
        const unknown = Array.from({ length: 1_000 }, (_, index) => `unknown-${index}`)
        const fill = Effect.gen(function* () {
          down(world)
          const all = unknown.map((name) => ask(engine, name, "/v1/vaults"))
          yield* during(Effect.all(all, { concurrency: "unbounded" }), 10_000)
          up(world)
        })
        yield* pass(4_180_000, 60_000)
        yield* fill
        assert.notStrictEqual(engine.tokenId(token), "unknown")
        assert.isAbove(engine.state().entries, 0)
        yield* pass(25_000, 5_000)
        yield* get(undefined, world.token("next"))
        assert.strictEqual(engine.tokenId(token), "unknown")
        assert.strictEqual(engine.state().entries, entries)
      })
    ))
})

describe("the changes of a token", () => {
  const follow = Effect.fnUntraced(function* (engine: Engine, token: string) {
    const changes: Array<VaultChange> = []
    let isEnded = false
    yield* Effect.forkScoped(
      Effect.andThen(
        Stream.runForEach(engine.changes(token), (change) => Effect.sync(() => void changes.push(change))),
        Effect.sync(() => {
          isEnded = true
        })
      ),
      { startImmediately: true }
    )
    return { changes, isEnded: () => isEnded }
  })

  it("start with all vaults, and go on with those that have changed", () =>
    run(
      Effect.gen(function* () {
        const { engine, get, token, world } = yield* start()
        yield* get()
        const { changes, isEnded } = yield* follow(engine, token)
        yield* pass(100)
        const versions = () =>
          changes.map(({ contentVersion, vault }) => [vault === vaultId("prod") ? "prod" : "dev", contentVersion])
        assert.sameDeepMembers(versions(), [
          ["prod", 10],
          ["dev", 10]
        ])
        // The first list of the vault moves its head.
        yield* pass(25_000)
        changes.length = 0
        yield* pass(5_000)
        assert.deepStrictEqual(changes, [])
        yield* world.put("dev", "c")
        yield* pass(1_500)
        assert.deepStrictEqual(versions(), [["dev", 11]])
        yield* world.put("prod", "a")
        yield* pass(1_500)
        assert.deepStrictEqual(versions().at(-1), ["prod", 11])
        assert.isFalse(isEnded())
        yield* world.revoke(token)
        yield* pass(2_000)
        assert.isTrue(isEnded())
      })
    ))

  it("end at once for a token that is not accepted", () =>
    run(
      Effect.gen(function* () {
        const { engine, token, world } = yield* start()
        yield* world.revoke(token)
        yield* during(engine.verify(token))
        const { changes, isEnded } = yield* follow(engine, token)
        yield* pass(100)
        assert.deepStrictEqual([changes, isEnded()], [[], true])
      })
    ))
})

describe("several agents", () => {
  it("wake each other when a vault has changed", () =>
    run(
      Effect.gen(function* () {
        const store = yield* makeMemoryStore()
        const first = yield* start({}, store)
        yield* first.get()
        yield* pass(15_000)
        let heads = 0
        const head: SharedStore["head"] = (scope) => Effect.tap(store.head(scope), () => Effect.sync(() => heads++))
        const second = yield* makeEngine({
          options: { ...defaultOptions, environment: "test", hosts: first.world.hosts },
          transport: first.world.transport,
          shared: { store: { ...store, head }, keys }
        })
        yield* during(ask(second, first.token, itemPath("prod", "a")))
        yield* pass(100, 10)
        heads = 0
        yield* store.publish(sharedName("test", "changes"), "another token")
        yield* pass(20, 10)
        assert.strictEqual(heads, 0)
        yield* store.publish(sharedName("test", "changes"), tokenNames("test", first.token).scope())
        yield* pass(20, 10)
        assert.isAbove(heads, 0)
      })
    ))

  it("release their leases when they stop, so that others take over at once", () =>
    run(
      Effect.gen(function* () {
        const store = yield* makeMemoryStore()
        const { engine, get, token } = yield* start({}, store)
        yield* get()
        yield* pass(2_000)
        const name = tokenNames("test", token).name("watch")
        assert.isUndefined(yield* store.lease(name, 1_000))
        yield* engine.drain
        assert.isDefined(yield* store.lease(name, 1_000))
      })
    ))

  it("keep records for an hour, or as long as they may be stale, and for a week at most", () =>
    run(
      Effect.gen(function* () {
        const hour = 3_600_000
        for (const [staleIfErrorMs, staleTokenMs, expected] of [
          [0, 0, hour],
          [2 * hour, hour, 3 * hour],
          [300 * hour, hour, 7 * 24 * hour]
        ] as const) {
          const store = yield* makeMemoryStore()
          const ttls = new Set<number>()
          const touch: SharedStore["touch"] = (scope, touch) => {
            // The probe of the store has a TTL of its own.
            if (scope !== "probe") ttls.add(touch.ttlMs)
            return store.touch(scope, touch)
          }
          const { get } = yield* start({ staleIfErrorMs, staleTokenMs }, { ...store, touch })
          yield* get()
          assert.deepStrictEqual([...ttls], [expected])
        }
      })
    ))

  it("report the state of the shared store and of Connect", () =>
    run(
      Effect.gen(function* () {
        const store = yield* makeMemoryStore()
        let isBroken = false
        const error = new StoreError({ reason: "refused", code: "NOAUTH" })
        const head: SharedStore["head"] = (scope) =>
          Effect.suspend(() => (isBroken ? Effect.fail(error) : store.head(scope)))
        const { engine, events, get, requests, world } = yield* start({}, { ...store, head })
        assert.isFalse(engine.state().isConnectAway)
        yield* get()
        assert.deepInclude(engine.state(), { tokens: 1, isShared: true, isConnectAway: false })
        isBroken = true
        down(world)
        yield* pass(5_000)
        const { isConnectAway, isShared, storeProblem } = engine.state()
        assert.deepStrictEqual([isConnectAway, isShared, storeProblem?.code], [true, false, "NOAUTH"])
        assert.deepInclude(events, { type: "store", operation: "head", code: "NOAUTH" })
        assert.include(requests, `${world.hosts[0]} 200`)
        assert.include(requests, `${world.hosts[0]} undefined`)
      })
    ))
})
