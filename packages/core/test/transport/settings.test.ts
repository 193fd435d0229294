import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import * as ConnectOptions from "@opconnect/core/ConnectOptions"
import { Transport } from "@opconnect/core/Transport"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import * as TestClock from "effect/testing/TestClock"
import { toSettings } from "../../src/contract/settings.ts"
import { clientOver, elapse, host, itemId, successOf, token, vaultId } from "../support/client.ts"
import { fullItem } from "../support/endpoints.ts"
import { always, fault, hang, json, type Reply, refusal, script, stub } from "../support/stub.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "opconnect-options-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

describe("a token file", () => {
  it.effect("a token file is reread when it changes, and the last token is used while the file is unreadable", () =>
    Effect.gen(function* () {
      const tokenFile = join(yield* folder, "token")
      writeFileSync(tokenFile, "first\n")
      const transport = always(json([]))
      const { vaults } = yield* clientOver(transport, { token: undefined, tokenFile })
      yield* vaults.list()
      writeFileSync(tokenFile, "second")
      yield* vaults.list()
      writeFileSync(tokenFile, "")
      yield* vaults.list()
      unlinkSync(tokenFile)
      yield* vaults.list()
      assert.deepStrictEqual(
        transport.seen.map(({ headers }) => headers.authorization),
        ["Bearer first", "Bearer second", "Bearer second", "Bearer second"]
      )
    })
  )

  it.effect("a token file that is missing, empty or not a token is rejected before the first request", () =>
    Effect.gen(function* () {
      const make = (tokenFile: string) =>
        Effect.flip(ConnectClient.make({ host, tokenFile })).pipe(
          Effect.provideService(Transport, ConnectHttpClient.make(always(json([])).http))
        )
      const empty = join(yield* folder, "token")
      writeFileSync(empty, " \n")
      assert.deepStrictEqual((yield* make("/nowhere/token")).issues, [
        {
          code: "UnusableFile",
          message: "The token file /nowhere/token cannot be read: no such file or directory.",
          hint: "Check the path and the permissions.",
          place: { key: "OP_CONNECT_TOKEN_FILE", file: "/nowhere/token" }
        }
      ])
      assert.include((yield* make(empty)).message, empty)
      const unusable = join(yield* folder, "token")
      writeFileSync(unusable, "Bearer abc")
      const mistake = yield* make(unusable)
      assert.include(mistake.message, `The token file ${unusable}: The token starts with "Bearer"`)
      // The variable of the token is not the place to correct.
      assert.deepStrictEqual(
        mistake.issues.map(({ hint }) => hint),
        ["Write an access token of this Connect server, and nothing else, to the file."]
      )
      const utf16 = join(yield* folder, "token")
      writeFileSync(utf16, "\uFEFFabc\r\n", "utf16le")
      assert.include((yield* make(utf16)).message, `The token file ${utf16} is not UTF-8 text.`)
    })
  )
})

describe("a server that echoes rejected requests", () => {
  it.effect("a server that echoes rejected requests cannot put the token or a secret header into a message", () =>
    Effect.gen(function* () {
      const tokenFile = join(yield* folder, "token")
      writeFileSync(tokenFile, "the-token-that-was-sent")
      const transport = stub((request) => {
        // The file is replaced while the request is under way.
        writeFileSync(tokenFile, "another")
        return refusal(401, `bad header ${request.headers.authorization} ${request.headers["x-proxy"]}`)
      })
      const headers = { "x-proxy": Redacted.make("the-proxy-secret") }
      const { vaults } = yield* clientOver(transport, { token: undefined, tokenFile, headers })
      const error = yield* Effect.flip(vaults.list())
      assert.include(error.message, "bad header Bearer <redacted> <redacted>")
    })
  )

  it.effect(
    "a server that echoes rejected requests cannot put a short token, a short header or a header with several spaces into a message",
    () =>
      Effect.gen(function* () {
        const transport = stub(({ headers }) =>
          refusal(
            401,
            `refused ${headers.authorization}, "${headers["x-pin"]}" and ${headers["x-words"]}: pin13579 is longer`
          )
        )
        const headers = { "x-pin": Redacted.make("1357"), "x-words": Redacted.make("open  the door") }
        const { vaults } = yield* clientOver(transport, { token: "abc", headers })
        const error = yield* Effect.flip(vaults.list())
        assert.include(error.message, 'refused Bearer <redacted>, "<redacted>" and <redacted>: pin13579 is longer')
      })
  )

  it.effect(
    "a server that echoes rejected requests cannot put terminal escapes or bidirectional characters into a message",
    () =>
      Effect.gen(function* () {
        const steering = [
          "\u001b[2J",
          "\u0007",
          "\u009b",
          "\u202e",
          "\u2066",
          "\u200b",
          "\u200f",
          "\ufeff",
          "\u2028",
          "\u0000"
        ]
        const transport = always(refusal(401, `a${steering.join("b")}c`))
        const { vaults } = yield* clientOver(transport)
        const error = yield* Effect.flip(vaults.list())
        assert.match(error.message, /a.*b.*c/)
        assert.notMatch(error.message, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      })
  )
})

describe("options", () => {
  it.effect("options are read from the environment", () =>
    Effect.gen(function* () {
      const options = yield* ConnectOptions.config
      assert.deepInclude(options, { host: "http://a,http://b", retries: 7, concurrency: 2 })
      // Of the two, the token is used.
      assert.isUndefined(options.tokenFile)
      assert.deepStrictEqual(options.token, Redacted.make("t"))
      const checked = yield* Effect.fromResult(toSettings(options))
      assert.deepInclude(checked, { requestTimeout: 2_000, totalTimeout: 60_000, connectTimeout: 5_000, retries: 7 })
    }).pipe(
      Effect.provideService(
        ConfigProvider.ConfigProvider,
        ConfigProvider.fromEnv({
          env: {
            OP_CONNECT_HOST: "http://a,http://b",
            OP_CONNECT_TOKEN: "t",
            OP_CONNECT_TOKEN_FILE: "/run/token",
            OP_CONNECT_RETRIES: "7",
            OP_CONNECT_CONCURRENCY: "2",
            OP_CONNECT_REQUEST_TIMEOUT: "2 seconds",
            OP_CONNECT_TOTAL_TIMEOUT: "1 minute"
          }
        })
      )
    )
  )

  it.effect("add headers to every request, and reject the client's own headers", () =>
    Effect.gen(function* () {
      const transport = always(json([]))
      const { vaults } = yield* clientOver(transport, { headers: { "x-proxy": Redacted.make("pass"), "x-b": "2" } })
      yield* vaults.list()
      assert.deepInclude(transport.seen[0]?.headers, { "x-proxy": "pass", "x-b": "2" })
      const refused = toSettings({ host, token, headers: { Authorization: "x", "a b": "c", d: "\n" } })
      assert.strictEqual(refused._tag === "Failure" ? refused.failure.issues.length : 0, 3)
    })
  )

  it.effect("send the ids of a trace only with propagateTrace", () =>
    Effect.gen(function* () {
      const transport = always(json([]))
      const silent = yield* clientOver(transport)
      const telling = yield* clientOver(transport, { propagateTrace: true })
      yield* Effect.withSpan(silent.vaults.list(), "outer")
      yield* Effect.withSpan(telling.vaults.list(), "outer")
      assert.deepStrictEqual(
        transport.seen.map(({ headers }) => headers.traceparent !== undefined),
        [false, true]
      )
    })
  )
})

describe("a host without TLS", () => {
  const warningsFor = (hosts: string) =>
    Effect.gen(function* () {
      const warnings: Array<string> = []
      const logger = Logger.make<unknown, void>(({ message }) => {
        warnings.push(String([message].flat()[0]))
      })
      const create = ConnectClient.make({ host: hosts, token }).pipe(
        Effect.provideService(Transport, ConnectHttpClient.make(always(json([])).http))
      )
      yield* Effect.provide(create, Logger.layer([logger]))
      return warnings
    })

  it.effect("a host without TLS is warned about once for each client, unless its name or address is private", () =>
    Effect.gen(function* () {
      const [first, ...others] = yield* warningsFor("http://warn.example.com")
      assert.include(first, "Connecting to http://warn.example.com without TLS")
      assert.deepStrictEqual(others, [])
      const safe = [
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:8080",
        "http://10.1.2.3",
        "http://172.20.0.1",
        "http://192.168.1.1",
        "http://onepassword-connect:8080",
        "http://connect.prod.svc.cluster.local",
        "http://connect.internal",
        "http://connect.test",
        "https://warn.example.org"
      ]
      assert.deepStrictEqual(yield* warningsFor(safe.join()), [])
      assert.strictEqual((yield* warningsFor("http://8.8.8.8,http://172.32.0.1,http://10.example.com")).length, 3)
    })
  )
})

describe("telemetry", () => {
  const spans = (
    run: (client: ConnectClient.Service) => Effect.Effect<unknown, unknown>,
    ...replies: ReadonlyArray<Reply>
  ) =>
    Effect.gen(function* () {
      const ended: Array<Tracer.NativeSpan> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          ended.push(span)
          return span
        }
      })
      const client = yield* clientOver(script(...replies))
      yield* elapse(run(client)).pipe(Effect.provideService(Tracer.Tracer, tracer))
      return ended
    })

  it.effect("creates no span without a tracer", () =>
    Effect.gen(function* () {
      const transport = always(json([]))
      const { vaults } = yield* clientOver(transport, { propagateTrace: true })
      const { spanId } = yield* Effect.withSpan(Effect.tap(Effect.currentSpan, vaults.list()), "the only one")
      assert.include(transport.seen[0]?.headers.traceparent, spanId)
    })
  )

  it.effect("creates a span for each call with server, ids and attempts only", () =>
    Effect.gen(function* () {
      const [span, ...others] = yield* spans(
        ({ items }) => items.get(vaultId, itemId),
        fault("ECONNRESET"),
        json(fullItem)
      )
      assert.deepStrictEqual(others, [])
      assert.strictEqual(span?.name, "ConnectClient.items.get")
      assert.deepStrictEqual(Object.fromEntries(span?.attributes ?? []), {
        vaultUuid: vaultId,
        itemUuid: itemId,
        "server.address": host,
        "connect.attempts": 2
      })
      const [search] = yield* spans(({ items }) => items.list("My Vault", { filter: 'title eq "salary"' }), json([]))
      const shown = JSON.stringify([...(search?.attributes ?? [])])
      assert.notInclude(shown, "salary")
      assert.notInclude(shown, "My Vault")
    })
  )

  it.effect("counts an interrupted call", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(hang))
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* TestClock.adjust(1)
      yield* Fiber.interrupt(fiber)
      const outcomes = (yield* Metric.snapshot).map(({ attributes }) => attributes?.outcome)
      assert.include(outcomes, "interrupted")
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )

  it.effect("measures the duration of a call in milliseconds of the monotonic clock", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(stub(() => json([]), 250))
      yield* TestClock.adjust("1 hour")
      const before = yield* Metric.snapshot
      assert.notInclude(
        before.map(({ type }) => type),
        "Histogram"
      )
      yield* successOf(client.vaults.list())
      const durations = (yield* Metric.snapshot).filter(({ type }) => type === "Histogram")
      assert.deepStrictEqual(
        durations.map(({ state }) => "sum" in state && [state.count, state.sum, state.min, state.max]),
        [[1, 250, 250, 250]]
      )
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )

  it.effect("counts calls by endpoint and outcome, and retries", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(script(fault("ECONNRESET"), json([]), refusal(404)))
      yield* successOf(client.vaults.list())
      yield* elapse(client.vaults.get(vaultId))
      const counts = (yield* Metric.snapshot)
        .filter(({ type }) => type === "Counter")
        .map(({ attributes, id, state }) => [
          id,
          attributes?.endpoint,
          attributes?.outcome,
          "count" in state && Number(state.count)
        ])
      assert.deepInclude(counts, ["opconnect_requests", "vaults.list", "success", 1])
      assert.deepInclude(counts, ["opconnect_requests", "vaults.get", "ResourceNotFound", 1])
      assert.deepInclude(counts, ["opconnect_retries", "vaults.list", undefined, 1])
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )
})
