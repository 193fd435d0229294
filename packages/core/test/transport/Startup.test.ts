import { assert, describe, it, vi } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Startup from "@opconnect/core/Startup"
import { Transport } from "@opconnect/core/Transport"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { failureOf, host, itemId, successOf, token, vaultId } from "../support/client.ts"
import { fault, hang, html, json, type Reply, refusal, type Stub, stub, text } from "../support/stub.ts"

/** A client of a server with one reply until some time and another afterwards; by default, a valid one. */
const starting = Effect.fnUntraced(function* (
  reply: Reply,
  until: number,
  {
    later = json([]),
    timeout = 30_000,
    ...options
  }: Partial<ConnectOptions> & { readonly timeout?: number; readonly later?: Reply } = {}
) {
  const startup = Startup.make()
  const events: Array<Startup.StartupEvent> = []
  let isUp = false
  const server: Stub = stub(() => (isUp ? later : reply))
  yield* Effect.forkChild(
    Effect.delay(
      Effect.sync(() => {
        isUp = true
      }),
      until
    )
  )
  const client = yield* ConnectClient.make({ host, token, ...options }).pipe(
    Effect.provideService(Transport, ConnectHttpClient.make(server.http)),
    Effect.provideService(Startup.CurrentStartup, startup),
    Effect.orDie
  )
  const run = <A, E>(effect: Effect.Effect<A, E>) =>
    startup.run(effect, { timeout, onEvent: (event) => events.push(event) })
  return { client, events, run, server, startup }
})

describe("startup", () => {
  const transient: ReadonlyArray<readonly [string, Reply]> = [
    ["connection refused", fault("ECONNREFUSED")],
    ["connection reset", fault("ECONNRESET")],
    ["a host name that cannot be resolved", fault("EAI_AGAIN")],
    ["a host name that does not exist yet", fault("ENOTFOUND")],
    ["too many open files", fault("EMFILE")],
    ["silence", hang],
    ["408", refusal(408)],
    ["429", refusal(429)],
    ["429 with Retry-After", refusal(429, "later", { "retry-after": "1" })],
    ["500", refusal(500)],
    ["502", html(502)],
    ["503", html(503)],
    ["a proxy's 404 page", html(404)],
    ["a proxy's 403 page", html(403)],
    ["a proxy's 200 page", html(200)],
    ["a redirect", json({}, 302, { location: "https://login.test" })],
    ["an empty 200", text("")]
  ]

  it.effect.each(transient)("retries during %s, whatever the limits of its calls", ([, reply]) =>
    Effect.gen(function* () {
      const { client, events, run } = yield* starting(reply, 12_000, {
        retries: 0,
        totalTimeout: "2 seconds",
        requestTimeout: "1 second"
      })
      yield* successOf(run(client.vaults.list()), "30 seconds")
      const waiting = events.filter(({ type }) => type === "waiting")
      assert.isAbove(waiting.length, 1)
      assert.deepStrictEqual(
        waiting.map((event) => event.type === "waiting" && event.isFirst),
        waiting.map((_, index) => index === 0)
      )
      assert.strictEqual(events.at(-1)?.type, "recovered")
      for (const { message } of events) assert.notInclude(message, token)
    })
  )

  it.effect.each(["3600", "9".repeat(400)])("asks again within its time after 503 with Retry-After: %s", (said) =>
    Effect.gen(function* () {
      const { client, run, server } = yield* starting(refusal(503, "later", { "retry-after": said }), 12_000)
      yield* successOf(run(client.vaults.list()), "30 seconds")
      assert.lengthOf(server.seen, 2)
    })
  )

  const permanent: ReadonlyArray<readonly [string, Reply]> = [
    ["a certificate that is not trusted", fault("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["a certificate for another name", fault("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["TLS on a plain port", fault("EPROTO")],
    ["plain HTTP on a port for TLS", text("Client sent an HTTP request to an HTTPS server.\n", 400)],
    ["400", refusal(400)],
    ["404", refusal(404)]
  ]

  it.effect.each(permanent)("fails immediately after %s", ([, reply]) =>
    Effect.gen(function* () {
      const { client, events, run, server } = yield* starting(reply, 60_000)
      yield* failureOf(run(client.items.get(vaultId, itemId)), 0)
      assert.lengthOf(server.seen, 1)
      assert.deepStrictEqual(events, [])
    })
  )

  it.effect.each([401, 403])("retries once a second after %d, then fails", (status) =>
    Effect.gen(function* () {
      const { client, run, server } = yield* starting(refusal(status), 60_000)
      yield* failureOf(run(client.vaults.list()))
      assert.deepStrictEqual(
        server.seen.map(({ at }) => at),
        [0, 1_000]
      )
    })
  )

  it.effect("fails with the last error after startupTimeout", () =>
    Effect.gen(function* () {
      const { client, events, run } = yield* starting(fault("ECONNREFUSED"), 3_600_000, { timeout: 5_000 })
      const startedAt = yield* Clock.currentTimeMillis
      const fiber = yield* Effect.forkChild(Effect.flip(run(client.vaults.list())))
      yield* TestClock.adjust(5_000)
      const error = yield* Fiber.join(fiber)
      assert.deepInclude(error, { _tag: "Unreachable", unreachableCause: "refused", sent: false })
      assert.isAtMost((yield* Clock.currentTimeMillis) - startedAt, 5_000)
      assert.notInclude(
        events.map(({ type }) => type),
        "recovered"
      )
    })
  )

  it.effect.each([
    ["no server has responded", 3_600_000, "waiting"],
    ["a server has refused", 2_000, "recovered"]
  ] as const)("that takes failures for a result knows whether %s", ([, until, last]) =>
    Effect.gen(function* () {
      const options = { timeout: 60_000, later: refusal(404) }
      const { client, events, run } = yield* starting(fault("ECONNREFUSED"), until, options)
      const fiber = yield* Effect.forkChild(run(Effect.exit(client.items.get(vaultId, itemId))))
      yield* TestClock.adjust(60_000)
      assert.isTrue(Exit.isFailure(yield* Fiber.join(fiber)))
      assert.strictEqual(events.at(-1)?.type, last)
    })
  )

  it.effect("startup with a timeout of 0 does not retry, and later calls use their own limits", () =>
    Effect.gen(function* () {
      const { client, events, run, server } = yield* starting(fault("ECONNREFUSED"), 3_600_000, {
        timeout: 0,
        retries: 1
      })
      yield* failureOf(run(client.vaults.list()))
      assert.lengthOf(server.seen, 2)
      yield* failureOf(client.vaults.list())
      assert.lengthOf(server.seen, 4)
      assert.deepStrictEqual(events, [])
    })
  )

  it.effect("startup can be interrupted at any time", () =>
    Effect.gen(function* () {
      const { client, run, server } = yield* starting(fault("ECONNREFUSED"), 3_600_000)
      const fiber = yield* Effect.forkChild(run(client.vaults.list()))
      yield* TestClock.adjust(3_000)
      yield* Fiber.interrupt(fiber)
      const { length } = server.seen
      yield* TestClock.adjust(20_000)
      assert.lengthOf(server.seen, length)
    })
  )

  it.effect.each([
    [undefined, 3],
    [0, 1],
    [5, 6]
  ])("with retries: %s sends %d requests in a test runner, without a wait", ([retries, requests]) =>
    Effect.gen(function* () {
      const options = retries === undefined ? {} : { retries }
      const { client, events, server, startup } = yield* starting(fault("ECONNREFUSED"), 3_600_000, options)
      yield* failureOf(startup.run(client.vaults.list()))
      assert.deepStrictEqual([server.seen.length, events], [requests, []])
    })
  )

  it.effect("leaves the retries of later calls alone in a test runner", () =>
    Effect.gen(function* () {
      const { client, server, startup } = yield* starting(fault("ECONNREFUSED"), 3_600_000)
      yield* failureOf(startup.run(client.vaults.list()))
      server.seen.splice(0)
      yield* failureOf(client.vaults.list())
      assert.isAbove(server.seen.length, 3)
    })
  )

  it("waits for no startup with a timeout of 0, nor for one that has ended", () => {
    for (const name of ["NODE_ENV", "VITEST", "JEST_WORKER_ID", "NODE_TEST_CONTEXT"]) vi.stubEnv(name, "")
    try {
      const startup = Startup.make()
      startup.begin({ timeout: 0 }, 5)
      assert.deepStrictEqual([startup.endsAt(), startup.timeout(), startup.maxRetries()], [undefined, 0, 2])
      const end = startup.begin({ timeout: 1 }, 5)
      startup.begin({ timeout: 7 }, 4)
      assert.deepStrictEqual([startup.endsAt(), startup.timeout()], [11, 7])
      end(true, 6)
      startup.begin({}, 0)
      assert.deepStrictEqual([startup.endsAt(), startup.timeout()], [30_000, 30_000])
    } finally {
      vi.unstubAllEnvs()
    }
  })
})
