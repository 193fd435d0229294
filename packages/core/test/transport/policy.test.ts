import { assert, describe, it } from "@effect/vitest"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import { FailFast } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { toSettings } from "../../src/contract/settings.ts"
import * as Failure from "../../src/transport/failure.ts"
import * as Policy from "../../src/transport/policy.ts"
import * as Startup from "../../src/transport/Startup.ts"
import { TransportError } from "../../src/transport/Transport.ts"
import {
  clientOver,
  elapse,
  failureOf,
  fileId,
  host,
  itemId,
  setBack,
  successOf,
  token,
  vaultId,
  withLuck
} from "../support/client.ts"
import { atOnce, type Endpoint, endpoints, fullItem, input, named } from "../support/endpoints.ts"
import {
  always,
  cutShort,
  fault,
  file,
  flowing,
  hang,
  html,
  json,
  type Reply,
  refusal,
  type Stub,
  script,
  stub,
  text
} from "../support/stub.ts"

/** How often a call is sent if every reply is the same. */
const attempts = (endpoint: Endpoint, reply: Reply, options: Partial<ConnectOptions> = {}) =>
  Effect.gen(function* () {
    const transport = always(reply)
    const client = yield* clientOver(transport, { retries: 3, totalTimeout: "5 minutes", ...options })
    const error = yield* failureOf(endpoint.call(client))
    assert.strictEqual(error.attempts, transport.seen.length)
    return transport.seen.length
  })

/** The waits between what a stub saw, in milliseconds. */
const waits = ({ seen }: Stub) => seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0))

const appending: Endpoint = {
  ...named("items.patch"),
  name: "items.patch with add",
  idempotency: "unsafe",
  call: (client) =>
    atOnce(
      client.items.patch(vaultId, itemId, [
        { op: "replace", path: "/favorite", value: true },
        { op: "add", path: "/tags", value: "x" }
      ])
    )
}
/** A second `remove` would take what has moved to the place of the first. */
const removing: Endpoint = {
  ...appending,
  name: "items.patch with remove",
  call: (client) => atOnce(client.items.patch(vaultId, itemId, [{ op: "remove", path: "/tags/0" }]))
}
const calls = [...endpoints, appending, removing]
const withRetryAfter = refusal(503, "busy", { "retry-after": "1" })

describe("retries", () => {
  const table: ReadonlyArray<{
    readonly what: string
    readonly reply: Reply
    readonly safe: number
    readonly idempotent: number
    readonly unsafe: number
  }> = [
    { what: "ECONNREFUSED", reply: fault("ECONNREFUSED"), safe: 4, idempotent: 4, unsafe: 4 },
    { what: "ENOTFOUND", reply: fault("ENOTFOUND"), safe: 4, idempotent: 4, unsafe: 4 },
    { what: "ECONNRESET", reply: fault("ECONNRESET"), safe: 4, idempotent: 4, unsafe: 1 },
    { what: "ETIMEDOUT", reply: fault("ETIMEDOUT"), safe: 4, idempotent: 4, unsafe: 1 },
    { what: "a nameless fault", reply: fault(), safe: 4, idempotent: 4, unsafe: 1 },
    { what: "429", reply: refusal(429), safe: 4, idempotent: 4, unsafe: 4 },
    { what: "500", reply: refusal(500), safe: 4, idempotent: 1, unsafe: 1 },
    { what: "502", reply: html(502), safe: 4, idempotent: 4, unsafe: 1 },
    { what: "503", reply: html(503), safe: 4, idempotent: 4, unsafe: 1 },
    { what: "503 with Retry-After", reply: withRetryAfter, safe: 4, idempotent: 4, unsafe: 4 },
    { what: "504", reply: html(504), safe: 4, idempotent: 4, unsafe: 1 },
    {
      what: "504 with Retry-After",
      reply: refusal(504, "x", { "retry-after": "1" }),
      safe: 4,
      idempotent: 4,
      unsafe: 1
    },
    { what: "silence", reply: hang, safe: 4, idempotent: 4, unsafe: 1 }
  ]

  it.effect.each(table.flatMap((row) => calls.map((endpoint) => ({ ...row, endpoint, name: endpoint.name }))))(
    "$name after $what",
    ({ endpoint, reply, ...row }) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* attempts(endpoint, reply), row[endpoint.idempotency])
      })
  )

  const secured = calls.filter(({ statuses }) => statuses.includes(401))

  it.effect.each(secured)("$name after 408 during the first sync", (endpoint) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* attempts(endpoint, refusal(408)), endpoint.idempotency === "unsafe" ? 1 : 4)
    })
  )

  it.effect.each(secured)("$name after 403: a read fails only the third time", (endpoint) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* attempts(endpoint, refusal(403)), endpoint.idempotency === "safe" ? 3 : 1)
    })
  )

  it.effect.each([400, 401, 404, 409, 413, 418, 200, 302])("a response with %d is not retried", (status) =>
    Effect.gen(function* () {
      for (const name of ["items.get", "items.update", "items.create", "files.get"]) {
        assert.strictEqual(yield* attempts(named(name), json({ status, message: "no" }, status)), 1, name)
      }
    })
  )

  it.effect("an interrupted body is read again, and a create is not sent twice", () =>
    Effect.gen(function* () {
      const broken = cutShort({ code: "ECONNRESET" }, new Uint8Array([91]))
      assert.strictEqual(yield* attempts(named("vaults.list"), broken), 4)
      assert.strictEqual(yield* attempts(named("items.create"), broken), 1)
      assert.strictEqual(yield* attempts(named("items.create"), cutShort({ code: "ECONNREFUSED" })), 1)
    })
  )

  it.effect.each([0, 1, 2, 7])("a read is retried %d times when that many retries are allowed", (retries) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* attempts(named("vaults.list"), html(502), { retries }), retries + 1)
    })
  )

  it.effect("retries stop at the first success", () =>
    Effect.gen(function* () {
      const transport = script(fault("ECONNRESET"), refusal(408), refusal(500), json([]))
      const client = yield* clientOver(transport)
      assert.deepStrictEqual(yield* successOf(client.vaults.list()), [])
      assert.strictEqual(transport.seen.length, 4)
    })
  )

  it.effect("every attempt sends the whole request", () =>
    Effect.gen(function* () {
      const transport = script(refusal(429), json(fullItem))
      yield* successOf(named("items.create").call(yield* clientOver(transport)))
      const [first, second] = transport.seen
      assert.isDefined(first)
      assert.deepStrictEqual({ ...second, at: 0, signal: 0 }, { ...first, at: 0, signal: 0 })
    })
  )

  it.effect("a file's content is retried only before its first byte", () =>
    Effect.gen(function* () {
      const late = script(refusal(500), fault("ECONNRESET"), file(new Uint8Array([1])))
      const early = script(cutShort({ code: "ECONNRESET" }, new Uint8Array([1, 2])))
      const client = yield* clientOver(late)
      const read = yield* successOf(Stream.mkUint8Array(client.files.content(vaultId, itemId, fileId)))
      assert.deepStrictEqual([...read], [1])
      const other = yield* clientOver(early)
      const seen: Array<number> = []
      const error = yield* failureOf(
        Stream.runForEach(other.files.content(vaultId, itemId, fileId), (chunk) =>
          Effect.sync(() => {
            seen.push(...chunk)
          })
        )
      )
      assert.deepStrictEqual(seen, [1, 2])
      assert.strictEqual(error._tag, "Unreachable")
      assert.strictEqual(early.seen.length, 1)
    })
  )
})

describe("the waits between attempts", () => {
  const reading = named("vaults.list")

  it.effect("grow exponentially, up to five seconds", () =>
    Effect.gen(function* () {
      const transport = always(html(502))
      const client = yield* clientOver(transport, { retries: 8, totalTimeout: "5 minutes" })
      yield* failureOf(reading.call(client))
      assert.deepStrictEqual(waits(transport), [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000])
    }).pipe(withLuck(1))
  )

  it.effect("the waits between attempts have full jitter", () =>
    Effect.gen(function* () {
      const transport = always(html(502))
      yield* failureOf(reading.call(yield* clientOver(transport, { retries: 3 })))
      assert.deepStrictEqual(waits(transport), [25, 50, 100])
    }).pipe(withLuck(0.25))
  )

  it.effect("differ from call to call", () =>
    Effect.gen(function* () {
      const seen = new Set<number>()
      for (let run = 0; run < 5; run++) {
        const transport = always(html(502))
        yield* failureOf(reading.call(yield* clientOver(transport, { retries: 3 })))
        for (const wait of waits(transport)) {
          assert.isAtMost(wait, 400)
          seen.add(wait)
        }
      }
      assert.isAbove(seen.size, 10)
    })
  )

  it.effect("the waits between attempts are one to two times a Retry-After in seconds", () =>
    Effect.gen(function* () {
      for (const status of [429, 503]) {
        for (const [luck, wait] of [
          [0, 3_000],
          [0.5, 4_500],
          [1, 6_000]
        ] as const) {
          const transport = always(refusal(status, "later", { "Retry-After": "3" }))
          yield* withLuck(luck)(failureOf(reading.call(yield* clientOver(transport, { retries: 2 }))))
          assert.deepStrictEqual(waits(transport), [wait, wait])
        }
      }
    })
  )

  it.effect("the waits between attempts respect a Retry-After date", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-11-22T12:00:00Z"))
      const transport = script(refusal(429, "later", { "retry-after": "Sun, 22 Nov 2026 12:00:09 GMT" }), json([]))
      yield* successOf(reading.call(yield* clientOver(transport)))
      assert.deepStrictEqual(waits(transport), [9_000])
    }).pipe(withLuck(0))
  )

  it.effect("the waits between attempts are not shortened by a zero, past or invalid Retry-After", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-11-22T12:00:00Z"))
      for (const said of ["0", "Sun, 22 Nov 2026 11:00:00 GMT", "soon", ""]) {
        const transport = script(refusal(503, "later", { "retry-after": said }), json([]))
        yield* successOf(reading.call(yield* clientOver(transport)))
        assert.deepStrictEqual(waits(transport), [200], said)
      }
    }).pipe(withLuck(1))
  )

  it.effect("the waits between attempts pause all calls to the host", () =>
    Effect.gen(function* () {
      let isFirst = true
      const transport = stub(() => {
        const reply = isFirst ? refusal(429, "later", { "retry-after": "2" }) : json([])
        isFirst = false
        return reply
      })
      const client = yield* clientOver(transport)
      const first = yield* Effect.forkChild(client.vaults.list())
      yield* TestClock.adjust(1_000)
      const others = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 5 }, () => client.vaults.list()),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust(999)
      assert.lengthOf(transport.seen, 1)
      yield* TestClock.adjust(1)
      yield* Fiber.join(first)
      yield* Fiber.join(others)
      assert.lengthOf(transport.seen, 7)
    }).pipe(withLuck(0))
  )

  it.effect("a Retry-After beyond the total timeout fails immediately", () =>
    Effect.gen(function* () {
      for (const said of ["30", "86400", "9".repeat(400)]) {
        const transport = always(refusal(429, "later", { "retry-after": said }))
        const client = yield* clientOver(transport, { totalTimeout: "30 seconds" })
        const result = yield* elapse(reading.call(client), 0)
        assert.isTrue(Result.isFailure(result) && result.failure._tag === "TooManyRequests", said)
        assert.strictEqual(transport.seen.length, 1)
      }
    })
  )

  it.effect("a Retry-After of a day pauses a host for a minute", () =>
    Effect.gen(function* () {
      for (const said of ["86400", "9".repeat(400), "Fri, 31 Dec 2999 23:59:59 GMT"]) {
        const transport = script(refusal(503, "later", { "retry-after": said }), json([]))
        const client = yield* clientOver(transport)
        yield* failureOf(client.vaults.list(), 0)
        yield* TestClock.adjust("29 seconds")
        yield* failureOf(client.vaults.list(), 0)
        yield* TestClock.adjust("31 seconds")
        yield* successOf(client.vaults.list(), 0)
      }
    }).pipe(withLuck(0))
  )
})

describe("time limits", () => {
  it.effect("an attempt that times out is ResponseTimeout, and its request is aborted", () =>
    Effect.gen(function* () {
      const transport = always(hang)
      const client = yield* clientOver(transport, { requestTimeout: "2 seconds", retries: 0 })
      const fiber = yield* Effect.forkChild(Effect.flip(client.vaults.list()))
      yield* TestClock.adjust(1_999)
      assert.isFalse(transport.seen[0]?.signal.aborted)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      assert.isTrue(transport.seen[0]?.signal.aborted)
      const error = yield* Fiber.join(fiber)
      assert.deepStrictEqual(error._tag === "ResponseTimeout" && [error.limit, error.timeout], [
        "requestTimeout",
        2_000
      ])
    })
  )

  it.effect("an endless body is ResponseTimeout too", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(cutShort("never", new Uint8Array([91]))), { retries: 0 })
      assert.strictEqual((yield* failureOf(client.vaults.list()))._tag, "ResponseTimeout")
    })
  )

  it.effect("an endless body of an error instead of a file's content is ResponseTimeout too", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(flowing(Stream.never, { status: 404 })), { retries: 0 })
      const error = yield* failureOf(Stream.runDrain(client.files.content(vaultId, itemId, fileId)))
      assert.deepStrictEqual(error._tag === "ResponseTimeout" && [error.limit, error.timeout], [
        "requestTimeout",
        15_000
      ])
    })
  )

  it.effect("time limits are fifteen seconds by default, and thirty for the whole call", () =>
    Effect.gen(function* () {
      const transport = always(hang)
      const client = yield* clientOver(transport)
      const fiber = yield* Effect.forkChild(Effect.flip(client.vaults.list()))
      yield* TestClock.adjust(29_999)
      assert.isUndefined(fiber.pollUnsafe())
      assert.deepStrictEqual(waits(transport), [15_100])
      yield* TestClock.adjust(1)
      const error = yield* Fiber.join(fiber)
      assert.deepStrictEqual([error._tag, error.attempts], ["ResponseTimeout", 2])
    }).pipe(withLuck(1))
  )

  it.effect("the total timeout counts attempts and waits together", () =>
    Effect.gen(function* () {
      const transport = stub(() => html(502), 400)
      const client = yield* clientOver(transport, { retries: 100, totalTimeout: "3 seconds" })
      const fiber = yield* Effect.forkChild(Effect.flip(client.vaults.list()))
      yield* TestClock.adjust("3 seconds")
      const error = fiber.pollUnsafe()
      yield* Fiber.interrupt(fiber)
      assert.isDefined(error)
      // 400 + 100, 400 + 200, 400 + 400, and then 400 + 800 would be over.
      assert.deepStrictEqual(
        transport.seen.map(({ at }) => at),
        [0, 500, 1_100, 1_900]
      )
    }).pipe(withLuck(1))
  )

  it.effect("the total timeout covers the wait in the queue", () =>
    Effect.gen(function* () {
      const transport = stub(() => json([]), 10_000)
      const client = yield* clientOver(transport, { concurrency: 1, totalTimeout: "12 seconds" })
      const calls = Array.from({ length: 5 }, () => Effect.result(client.vaults.list()))
      const fiber = yield* Effect.forkChild(Effect.all(calls, { concurrency: "unbounded" }))
      yield* TestClock.adjust("12 seconds")
      const exit = fiber.pollUnsafe()
      assert.isTrue(exit?._tag === "Success")
      const results = exit?._tag === "Success" ? exit.value : []
      assert.deepStrictEqual(
        results.map((result) =>
          result._tag === "Success" ? "succeeded" : [result.failure._tag, result.failure.attempts]
        ),
        ["succeeded", ["ResponseTimeout", 1], ["ResponseTimeout", 0], ["ResponseTimeout", 0], ["ResponseTimeout", 0]]
      )
      const last = results.at(-1)
      assert.include(
        last?._tag === "Failure" ? last.failure.message : "",
        "was not sent within 12000 ms (totalTimeout): other requests of this client were in progress"
      )
      assert.lengthOf(transport.seen, 2)
    })
  )

  it.effect("without a number of retries, the total timeout bounds them", () =>
    Effect.gen(function* () {
      let up = false
      const transport = stub(() => (up ? json([]) : fault("ECONNREFUSED")))
      const client = yield* clientOver(transport, { totalTimeout: "2 minutes" })
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* TestClock.adjust("110 seconds")
      up = true
      yield* TestClock.adjust("10 seconds")
      assert.isTrue(fiber.pollUnsafe()?._tag === "Success")
    })
  )
})

describe("several hosts", () => {
  const first = "http://first.test"
  const second = "http://second.test"
  const third = "http://third.test"

  const replying = (dead: ReadonlySet<string>, reply: Reply = fault("ECONNREFUSED")) =>
    stub(({ origin }) => (dead.has(origin) ? reply : json([])))
  const origins = ({ seen }: Stub) => seen.map(({ origin }) => origin)

  it.effect.each([
    ["ECONNREFUSED", fault("ECONNREFUSED")],
    ["ECONNRESET", fault("ECONNRESET")],
    ["a body cut short", cutShort({ code: "ECONNRESET" })]
  ] as const)("after %s the next is asked at once", ([, reply]) =>
    Effect.gen(function* () {
      const transport = replying(new Set([first]), reply)
      const client = yield* clientOver(transport, { host: [first, second] })
      const result = yield* elapse(client.vaults.list(), 0)
      assert.isTrue(Result.isSuccess(result))
      assert.deepStrictEqual(origins(transport), [first, second])
    })
  )

  it.effect("each is asked once if there is something to fall back to", () =>
    Effect.gen(function* () {
      const transport = always(html(502))
      const client = yield* clientOver(transport, { host: [first, second], retries: 5 })
      yield* failureOf(client.vaults.list().pipe(Effect.provideService(FailFast, true)))
      assert.deepStrictEqual(origins(transport), [first, second])
    })
  )

  it.effect("the next host is tried after a certificate that is not trusted", () =>
    Effect.gen(function* () {
      const transport = replying(new Set([first]), fault("DEPTH_ZERO_SELF_SIGNED_CERT"))
      const client = yield* clientOver(transport, { host: [first, second], retries: 0 })
      yield* Effect.exit(elapse(client.vaults.list()))
      assert.deepStrictEqual(origins(transport), [first, second])
    })
  )

  it.effect("the next host is asked for a write only if the write did not arrive at the first", () =>
    Effect.gen(function* () {
      const cases: ReadonlyArray<readonly [Reply, Array<string>]> = [
        [html(200), [first]],
        [refusal(429), [first, second]]
      ]
      for (const [reply, asked] of cases) {
        const transport = replying(new Set([first]), reply)
        const client = yield* clientOver(transport, { host: [first, second], retries: 0 })
        yield* Effect.exit(elapse(client.items.create(vaultId, input)))
        assert.deepStrictEqual(origins(transport), asked)
      }
    })
  )

  it.effect("the next host is tried after a timeout", () =>
    Effect.gen(function* () {
      const transport = replying(new Set([first]), hang)
      const client = yield* clientOver(transport, { host: [first, second], requestTimeout: "1 second" })
      yield* successOf(client.vaults.list())
      assert.deepStrictEqual(waits(transport), [1_000])
      assert.deepStrictEqual(origins(transport), [first, second])
    })
  )

  it.effect("a failed host is skipped for 30 seconds, then tried first again", () =>
    Effect.gen(function* () {
      const dead = new Set([first])
      const transport = replying(dead)
      const client = yield* clientOver(transport, { host: `${first}, ${second}` })
      yield* client.vaults.list()
      yield* client.vaults.list()
      dead.clear()
      yield* TestClock.adjust(29_999)
      yield* client.vaults.list()
      yield* TestClock.adjust(1)
      yield* client.vaults.list()
      assert.deepStrictEqual(origins(transport), [first, second, second, second, first])
    })
  )

  it.effect("a host is skipped no longer when the system clock is set back", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("10 hours")
      const dead = new Set([first])
      const transport = replying(dead)
      const client = yield* clientOver(transport, { host: [first, second] })
      yield* client.vaults.list()
      dead.clear()
      yield* TestClock.adjust("30 seconds")
      yield* setBack(client.vaults.list())
      assert.deepStrictEqual(origins(transport), [first, second, first])
    })
  )

  const foreignReplies = [
    ["silence", hang],
    ["502", html(502)],
    ["503", html(503)],
    ["408", refusal(408)],
    ["429", refusal(429)],
    ["500", refusal(500)],
    ["a proxy's 404 page", html(404)],
    ["a proxy's 403 page", html(403)],
    ["a redirect", json({}, 302, { location: "https://elsewhere.test" })],
    ["an empty 200", text("")],
    ["a page with 200", html(200)],
    ["an error of another API", json({ message: "no Route matched" }, 404)]
  ] as const

  it.effect.each(foreignReplies)("after %s the next host is tried, and preferred from then on", ([what, reply]) =>
    Effect.gen(function* () {
      const transport = replying(new Set([first]), reply)
      const client = yield* clientOver(transport, { host: [first, second, third], retries: 0 })
      yield* successOf(client.vaults.list(), "12 seconds")
      assert.deepStrictEqual(origins(transport), [first, second])
      // 429 and 503 are a pause of their own length.
      if (what === "429" || what === "503") return
      yield* client.vaults.list()
      assert.deepStrictEqual(origins(transport), [first, second, second])
    })
  )

  it.effect.each(foreignReplies)("all hosts are tried before a call fails after %s", ([, reply]) =>
    Effect.gen(function* () {
      const transport = replying(new Set([first, second]), reply)
      const client = yield* clientOver(transport, { host: [first, second, third], retries: 0 })
      yield* successOf(client.vaults.list(), "29 seconds")
      assert.deepStrictEqual(origins(transport), [first, second, third])
    })
  )

  it.effect("each host has a share of the time", () =>
    Effect.gen(function* () {
      const transport = replying(new Set([first, second, third]), hang)
      const client = yield* clientOver(transport, { host: [first, second, third], totalTimeout: "9 seconds" })
      const error = yield* failureOf(client.vaults.list())
      assert.deepStrictEqual(error._tag === "ResponseTimeout" && [error.limit, error.timeout], ["totalTimeout", 3_000])
      assert.deepStrictEqual(waits(transport), [3_000, 3_000])
    })
  )

  it.effect("changing hosts costs no attempt", () =>
    Effect.gen(function* () {
      let passes = 0
      const transport = stub(({ origin }) => {
        if (origin === first) passes++
        return passes > 3 ? json([]) : fault("ECONNRESET")
      })
      const client = yield* clientOver(transport, { host: [first, second, third], retries: 3 })
      yield* successOf(client.vaults.list())
      assert.lengthOf(transport.seen, 10)
    })
  )

  it.effect("the client waits only when all hosts request a wait", () =>
    Effect.gen(function* () {
      const transport = stub(({ origin }) =>
        origin === first ? refusal(429, "later", { "retry-after": "20" }) : json([])
      )
      const client = yield* clientOver(transport, { host: [first, second] })
      for (const _ of [1, 2, 3]) assert.isTrue(Result.isSuccess(yield* elapse(client.vaults.list(), 0)))
      assert.deepStrictEqual(origins(transport), [first, second, second, second])
    })
  )

  it.effect("all hosts are tried even without retries", () =>
    Effect.gen(function* () {
      const transport = replying(new Set([first, second]))
      const client = yield* clientOver(transport, { host: [first, second, third], retries: 0 })
      yield* client.vaults.list()
      assert.deepStrictEqual(origins(transport), [first, second, third])
    })
  )

  it.effect("with all hosts down, the call fails with the error of the last", () =>
    Effect.gen(function* () {
      const transport = replying(new Set([first, second]))
      const client = yield* clientOver(transport, { host: [first, second], retries: 1 })
      const error = yield* failureOf(client.vaults.list())
      assert.strictEqual(error._tag, "Unreachable")
      assert.strictEqual(error.host, origins(transport).at(-1))
      assert.strictEqual(error.attempts, 4)
      assert.deepStrictEqual(origins(transport), [first, second, first, second])
    })
  )

  it.effect("rejections by Connect are not retried on other hosts", () =>
    Effect.gen(function* () {
      for (const reply of [refusal(400), refusal(401), refusal(403), refusal(404)]) {
        const transport = replying(new Set([first]), reply)
        const client = yield* clientOver(transport, { host: [first, second] })
        yield* failureOf(client.vaults.get(vaultId))
        assert.deepStrictEqual(new Set(origins(transport)), new Set([first]))
      }
    })
  )

  it.effect("a create is sent to another host only when the first certainly did not receive it", () =>
    Effect.gen(function* () {
      const create = named("items.create")
      const refused = stub(({ origin }) => (origin === first ? fault("ECONNREFUSED") : json(fullItem)))
      yield* successOf(create.call(yield* clientOver(refused, { host: [first, second] })))
      assert.deepStrictEqual(origins(refused), [first, second])
      const reset = stub(({ origin }) => (origin === first ? fault("ECONNRESET") : json(fullItem)))
      const error = yield* failureOf(create.call(yield* clientOver(reset, { host: [first, second] })))
      assert.strictEqual(error._tag, "Unreachable")
      assert.deepStrictEqual(origins(reset), [first])
    })
  )

  it.effect("an interrupted call does not mark its host as failed", () =>
    Effect.gen(function* () {
      let silent = true
      const transport = stub(() => (silent ? hang : json([])))
      const client = yield* clientOver(transport, { host: [first, second] })
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* TestClock.adjust(10)
      yield* Fiber.interrupt(fiber)
      silent = false
      yield* client.vaults.list()
      assert.deepStrictEqual(origins(transport), [first, first])
    })
  )
})

describe("concurrency", () => {
  it.effect.each([
    [undefined, 10],
    [3, 3],
    [1, 1]
  ] as const)("with a limit of %s, %d requests are in progress", ([concurrency, most]) =>
    Effect.gen(function* () {
      const transport = stub(() => json([]), 50)
      const client = yield* clientOver(transport, { concurrency })
      const many = Array.from({ length: 40 }, () => client.vaults.list())
      yield* successOf(Effect.all(many, { concurrency: "unbounded" }))
      assert.strictEqual(transport.seen.length, 40)
      assert.strictEqual(transport.most(), most)
    })
  )

  it.effect("does not occupy a slot while a call waits for its next attempt", () =>
    Effect.gen(function* () {
      const transport = stub(({ path }) => (path === "/v1/activity" ? html(502) : json([])))
      const client = yield* clientOver(transport, {
        concurrency: 1,
        initialBackoff: "20 seconds",
        maxBackoff: "20 seconds"
      })
      const slow = yield* Effect.forkChild(Effect.result(client.activity.list()))
      yield* TestClock.adjust(1_000)
      const result = yield* elapse(client.vaults.list(), 0)
      assert.isTrue(Result.isSuccess(result))
      yield* Fiber.interrupt(slow)
    }).pipe(withLuck(1))
  )

  it.effect("releases slots after failures and interruptions", () =>
    Effect.gen(function* () {
      let reply: Reply = hang
      const transport = stub(() => reply)
      const client = yield* clientOver(transport, { concurrency: 2, retries: 0 })
      const fibers = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(client.vaults.list()))
      yield* TestClock.adjust(1)
      assert.strictEqual(transport.seen.length, 2)
      yield* Effect.forEach(fibers, Fiber.interrupt)
      reply = refusal(404)
      yield* Effect.forEach([1, 2, 3], () => Effect.flip(client.vaults.get(vaultId)))
      reply = json([])
      assert.deepStrictEqual(yield* client.vaults.list(), [])
    })
  )
})

describe("a connection that was closed while it was idle", () => {
  it.effect("costs no attempt and keeps no slot", () =>
    Effect.gen(function* () {
      const settings = yield* Effect.fromResult(toSettings({ host, token, concurrency: 1, retries: 0 }))
      const run = Policy.make(settings, Startup.make(), Effect.succeed(Failure))
      const call = { endpoint: "vaults.list", ids: {}, method: "GET", path: "/v1/vaults", idempotency: "safe" } as const
      const seen: Array<readonly [attempts: number, fresh: boolean]> = []
      const attempt = ({ fresh, state }: Policy.Attempt) => {
        seen.push([state.attempts, fresh])
        return seen.length === 1
          ? Effect.fail(new TransportError({ code: "ECONNRESET", sent: true, stale: true }))
          : Effect.succeed({ value: "done", connectMs: undefined })
      }
      assert.deepStrictEqual(yield* elapse(run({ ...call, attempt }), 0), Result.succeed("done"))
      assert.deepStrictEqual(seen, [
        [1, false],
        [1, true]
      ])
    })
  )
})

describe("a call that is interrupted while its error is loaded", () => {
  it.effect("releases its slot", () =>
    Effect.gen(function* () {
      const settings = yield* Effect.fromResult(toSettings({ host, token, concurrency: 1, retries: 0 }))
      let isLoaded = false
      const failures = Effect.suspend(() => (isLoaded ? Effect.succeed(Failure) : Effect.never))
      const run = Policy.make(settings, Startup.make(), failures)
      const call = { endpoint: "vaults.list", ids: {}, method: "GET", path: "/v1/vaults", idempotency: "safe" } as const
      const lost = Effect.fail(new TransportError({ code: "ECONNREFUSED", sent: false, stale: false }))
      const fiber = yield* Effect.forkChild(run({ ...call, attempt: () => lost }))
      yield* TestClock.adjust(1)
      yield* Fiber.interrupt(fiber)
      isLoaded = true
      const attempt = () => Effect.succeed({ value: "done", connectMs: undefined })
      assert.deepStrictEqual(yield* elapse(run({ ...call, attempt })), Result.succeed("done"))
    })
  )
})

describe("interruption", () => {
  it.effect("aborts the request", () =>
    Effect.gen(function* () {
      const transport = always(hang)
      const client = yield* clientOver(transport)
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* TestClock.adjust(1)
      assert.isFalse(transport.seen[0]?.signal.aborted)
      yield* Fiber.interrupt(fiber)
      assert.isTrue(transport.seen[0]?.signal.aborted)
    })
  )

  it.effect("cancels the wait between two attempts", () =>
    Effect.gen(function* () {
      const transport = always(refusal(429, "x", { "retry-after": "10" }))
      const client = yield* clientOver(transport)
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* TestClock.adjust(1_000)
      yield* Fiber.interrupt(fiber)
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(transport.seen.length, 1)
    })
  )
})

describe("concurrent calls", () => {
  it.effect("concurrent calls have their own path and count in their errors", () =>
    Effect.gen(function* () {
      const transport = stub(
        ({ path }) => (path === "/heartbeat" ? html(502) : path === "/v1/vaults" ? refusal(401) : text("?", 400)),
        10
      )
      const client = yield* clientOver(transport, { retries: 3 })
      const errors = yield* successOf(
        Effect.all(
          [
            Effect.flip(client.server.heartbeat),
            Effect.flip(client.vaults.list()),
            Effect.flip(client.vaults.get("other"))
          ],
          { concurrency: "unbounded" }
        )
      )
      assert.deepStrictEqual(
        errors.map(({ attempts: count, host: asked, path }) => [asked, path, count]),
        [
          [host, "/heartbeat", 4],
          [host, "/v1/vaults", 1],
          [host, "/v1/vaults/other", 1]
        ]
      )
    })
  )
})
