import { assert, describe, it } from "@effect/vitest"
import type { TransportRequest } from "@opconnect/core/Transport"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { makeUpstream } from "../../src/upstream/upstream.ts"
import { run } from "../support/agents.ts"
import { makeWorld, type Reply } from "../support/world.ts"

const hosts = ["http://connect-1", "http://connect-2"]

const start = Effect.fnUntraced(function* (perSecond = 10, changed: Partial<SharedStore> = {}) {
  const world = makeWorld({ prod: ["a"] }, { hosts, latencyMs: 0 })
  const token = world.token("app")
  const bucket = { store: { ...(yield* makeMemoryStore()), ...changed }, perSecond }
  const requests: Array<string> = []
  const sent: Array<TransportRequest> = []
  const note = (request: TransportRequest) => Effect.sync(() => void sent.push(request))
  const upstream = makeUpstream({
    ...{ hosts, ca: "authorities", proxy: { https_proxy: "http://proxy" }, environment: "test" },
    transport: {
      send: (request) => Effect.andThen(note(request), world.transport.send(request)),
      open: (request) => Effect.andThen(note(request), world.transport.open(request))
    },
    bucket: () => bucket,
    onRequest: (host, status) => void requests.push(`${host.slice(-1)} ${status}`)
  })
  const request = { method: "GET", path: "/v1/vaults", token }
  const read = (options = {}) => upstream.read(request, { priority: "high", ...options })
  const pass = (method = "GET", options = {}) =>
    upstream.pass({ ...request, method, body: method === "GET" ? undefined : "{}" }, { priority: "high", ...options })
  const reply = (...replies: ReadonlyArray<Reply | undefined>) => {
    for (const [index, host] of hosts.entries()) world.host(host).fault = () => replies[index]
  }
  const isAway = Effect.clockWith((clock) =>
    Effect.map(clock.monotonicTimeNanos, (at) => upstream.isAway(Number(at) / 1e6))
  )
  return { bucket, isAway, pass, read, reply, requests, sent, token, upstream, world }
})
const pushBack = { status: 429, body: "", headers: { "retry-after": "3" } }
const busy = { status: 503, body: "" }

describe("a request to Connect", () => {
  it("has the token, the limits and the settings of the connection", () =>
    run(
      Effect.gen(function* () {
        const { pass, read, sent, token } = yield* start()
        yield* read()
        yield* pass("PUT")
        const common = {
          ...{
            host: hosts[0],
            path: "/v1/vaults",
            timeout: 5_000,
            connectTimeout: 2_000,
            maxBodySize: 64 * 1_024 ** 2
          },
          ...{ ca: "authorities", proxy: { https_proxy: "http://proxy" } }
        }
        const headers = { "user-agent": "opconnect-agent", authorization: `Bearer ${token}` }
        assert.deepStrictEqual<ReadonlyArray<unknown>>(sent, [
          { ...common, method: "GET", headers, body: undefined, fresh: false },
          {
            ...common,
            method: "PUT",
            headers: { ...headers, "content-type": "application/json" },
            body: "{}",
            fresh: true
          }
        ])
      })
    ))

  it("is read from the next host after a failure", () =>
    run(
      Effect.gen(function* () {
        const { isAway, read, reply, requests } = yield* start()
        for (const [failure, status] of [
          ["ECONNREFUSED", "undefined"],
          ["ECONNRESET", "undefined"],
          [busy, "503"]
        ] as const) {
          reply(failure)
          requests.length = 0
          const outcome = yield* read()
          assert.strictEqual(outcome.type === "response" ? outcome.host : outcome.reason, hosts[1])
          assert.deepStrictEqual(requests, [`1 ${status}`, "2 200"])
          assert.isFalse(yield* isAway)
          // The host that failed is tried last for 5 seconds.
          requests.length = 0
          yield* read({ preferred: hosts[0] })
          assert.deepStrictEqual(requests, ["2 200"])
          reply()
          yield* TestClock.adjust(5_000)
        }
      })
    ))

  it("waits for hosts that asked for a pause as long as they asked for, even if the wall clock is set back", () =>
    run(
      Effect.gen(function* () {
        const { isAway, read, reply, requests } = yield* start()
        reply(pushBack, pushBack)
        yield* read()
        yield* Effect.flatMap(Clock.currentTimeMillis, (now) => TestClock.setTime(now - 3_600_000))
        reply()
        requests.length = 0
        yield* TestClock.adjust(2_999)
        assert.strictEqual((yield* read()).type, "away")
        yield* TestClock.adjust(1)
        assert.strictEqual((yield* read()).type, "response")
        assert.deepStrictEqual(requests, ["1 200"])
        assert.isFalse(yield* isAway)
      })
    ))

  it("reports the failure of the last host, and the page of a proxy as one", () =>
    run(
      Effect.gen(function* () {
        const { isAway, read, reply, requests } = yield* start()
        assert.isFalse(yield* isAway)
        reply("ECONNREFUSED", { status: 200, body: "<html>" })
        const outcome = yield* read()
        const reason = "the response did not come from Connect"
        assert.deepStrictEqual(outcome, { type: "away", reason, retryAfterMs: undefined })
        assert.deepStrictEqual(requests, ["1 undefined", "2 200", "2 undefined"])
        assert.isTrue(yield* isAway)
        yield* TestClock.adjust(5_000)
        assert.isFalse(yield* isAway)
      })
    ))

  it("is not sent to a host that asked for a pause", () =>
    run(
      Effect.gen(function* () {
        const { isAway, pass, read, reply, requests } = yield* start()
        reply(pushBack, busy)
        assert.deepInclude(yield* read(), { type: "away", reason: "status 503" })
        requests.length = 0
        yield* read()
        assert.deepStrictEqual(requests, ["2 503"])
        reply(pushBack, pushBack)
        assert.deepInclude(yield* read(), { type: "away", retryAfterMs: 3_000 })
        requests.length = 0
        const none = { type: "away" as const, reason: "every host asked to retry later" }
        assert.deepStrictEqual(yield* read(), { ...none, retryAfterMs: undefined })
        assert.deepStrictEqual(yield* pass(), { ...none, sent: false })
        assert.deepStrictEqual([requests, yield* isAway], [[], true])
        // The host that is asked alone is asked nevertheless.
        yield* read({ only: hosts[0] })
        assert.deepStrictEqual(requests, ["1 429"])
        reply({ status: 429, body: "" })
        yield* TestClock.adjust(10_000)
        yield* read({ only: hosts[0] })
        requests.length = 0
        yield* read({ preferred: hosts[0] })
        assert.deepStrictEqual(requests, ["2 200"])
      })
    ))

  it("is passed to the next host only if nothing was sent", () =>
    run(
      Effect.gen(function* () {
        const { isAway, pass, reply, requests } = yield* start()
        reply("ECONNREFUSED")
        const passed = yield* pass("PUT")
        assert.strictEqual(passed.type, "response")
        assert.deepStrictEqual(requests, ["1 undefined", "2 200"])
        yield* TestClock.adjust(5_000)
        reply("ECONNRESET")
        requests.length = 0
        assert.deepStrictEqual(yield* pass("PUT"), { type: "away", reason: "ECONNRESET", sent: true })
        assert.deepStrictEqual(requests, ["1 undefined"])
        reply("ECONNREFUSED", "ECONNREFUSED")
        assert.deepStrictEqual(yield* pass("PUT"), { type: "away", reason: "ECONNREFUSED", sent: false })
        assert.isTrue(yield* isAway)
        // A response of any status is passed on, and only one of Connect proves that the host is back.
        reply(busy, busy)
        assert.strictEqual((yield* pass("PUT")).type, "response")
        assert.isTrue(yield* isAway)
        reply()
        yield* pass("PUT")
        assert.isFalse(yield* isAway)
      })
    ))
})

describe("the rate of requests", () => {
  it("reserves half of a host's bucket for reads without a cached value", () =>
    run(
      Effect.gen(function* () {
        const { read, world } = yield* start()
        for (let time = 0; time < 10; time++) yield* Effect.forkScoped(read({ priority: "low" }))
        yield* TestClock.adjust(50)
        assert.lengthOf(world.requestLog, 5)
        for (let time = 0; time < 10; time++) yield* Effect.forkScoped(read())
        yield* TestClock.adjust(49)
        assert.lengthOf(world.requestLog, 10)
      })
    ))

  it("is that of one request at a time below one a second", () =>
    run(
      Effect.gen(function* () {
        const { pass, world } = yield* start(0.6)
        yield* pass()
        const second = yield* Effect.forkScoped(pass())
        yield* TestClock.adjust(1_666)
        assert.lengthOf(world.requestLog, 1)
        yield* TestClock.adjust(1)
        yield* Fiber.join(second)
        assert.lengthOf(world.requestLog, 2)
      })
    ))

  it("lets no request wait for more than 2 seconds", () =>
    run(
      Effect.gen(function* () {
        const { pass, read, requests } = yield* start(0.4)
        yield* read()
        yield* read({ only: hosts[1] })
        const reason = "the limit of --upstream-rate is reached"
        assert.deepStrictEqual(yield* read(), { type: "away", reason, retryAfterMs: undefined })
        assert.deepStrictEqual(yield* pass(), { type: "away", reason, sent: false })
        assert.deepStrictEqual(requests, ["1 200", "2 200"])
      })
    ))

  it("is not limited by a store that fails, and is by the next store", () =>
    run(
      Effect.gen(function* () {
        const error = new StoreError({ reason: "timeout", code: "TIMEOUT" })
        const { bucket, read, requests } = yield* start(1, { take: () => Effect.fail(error) })
        for (let time = 0; time < 3; time++) yield* read()
        assert.lengthOf(requests, 3)
        const next = yield* makeMemoryStore()
        const failing = bucket.store
        bucket.store = {
          ...failing,
          take: () => {
            bucket.store = next
            return Effect.fail(error)
          }
        }
        yield* read({ only: hosts[0] })
        yield* Effect.forkScoped(read({ only: hosts[0] }))
        yield* TestClock.adjust(999)
        assert.lengthOf(requests, 4)
        yield* TestClock.adjust(1)
        assert.lengthOf(requests, 5)
      })
    ))
})
