// Statuses, headers and bodies as Effect's own response has them, over one server: a client behaves the same over every transport.
import * as Http from "node:http"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import { layerHttpClient } from "@opconnect/core/ConnectHttpClient"
import { headerOf, type ResponseHead, Transport, type TransportRequest, textOf } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { listening } from "../support/listening.ts"

const transports = {
  "node:http": ConnectHttp.layerNode,
  fetch: ConnectHttp.layerFetch,
  "an Effect HttpClient": Layer.provide(layerHttpClient, FetchHttpClient.layer)
} satisfies Readonly<Record<string, Layer.Layer<Transport>>>

interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The parts in which the body is written. */
  readonly parts: ReadonlyArray<Uint8Array>
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const word = utf8("日本")

const responses: Readonly<Record<string, WireResponse>> = {
  JSON: {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", "1password-connect-version": "1.8.1" },
    parts: [utf8('[{"id":"a","name":"日本 😀"}]')]
  },
  "JSON in parts, with a letter across two of them": {
    status: 200,
    headers: { "content-type": "application/json" },
    parts: [utf8('{"a":"'), word.subarray(0, 2), word.subarray(2), utf8('"}')]
  },
  "JSON with a length": {
    status: 201,
    headers: { "content-type": "application/json", "content-length": "8" },
    parts: [utf8('{"a":"b"'.slice(0, 7)), utf8("}")]
  },
  "an error": {
    status: 429,
    headers: { "content-type": "application/json", "retry-after": "7", "X-Request-Id": "One, two" },
    parts: [utf8('{"status":429,"message":"slow down"}')]
  },
  "a page of a proxy": { status: 502, headers: { "content-type": "text/html" }, parts: [utf8("<html>\r\n</html>")] },
  "JSON after a byte order mark": { status: 200, headers: {}, parts: [utf8('\ufeff{"a":"b"}')] },
  "text that is not UTF-8": { status: 200, headers: { "content-type": "text/plain" }, parts: [every] },
  "every byte": { status: 206, headers: { "content-range": "bytes 0-511/512" }, parts: [every, every] },
  "an empty body": { status: 200, headers: { "content-length": "0" }, parts: [] },
  "no content": { status: 204, headers: {}, parts: [] }
}

/** Serves each response under its name. */
const serving = Effect.gen(function* () {
  const server = Http.createServer(({ url = "" }, response) => {
    const { headers, parts, status } = responses[decodeURIComponent(url.slice(1))] ?? assert.fail(url)
    response.writeHead(status, headers)
    for (const part of parts) response.write(part)
    response.end()
  })
  const { port } = yield* listening(server)
  return `http://127.0.0.1:${port}`
})

const request = (host: string, path: string): TransportRequest => ({
  method: "GET",
  host,
  path,
  headers: {},
  body: undefined,
  timeout: 10_000,
  connectTimeout: 10_000,
  maxBodySize: 1_000_000,
  ca: undefined,
  proxy: {},
  fresh: false
})

/** Headers that each connection writes for itself. */
const ofConnection = new Set(["connection", "date", "keep-alive", "transfer-encoding"])

const headersOf = (head: Pick<ResponseHead, "headers">): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.keys(head.headers)
      .filter((name) => !ofConnection.has(name))
      .sort()
      .map((name) => [name, headerOf(head as ResponseHead, name)])
  )

const bytesOf = <E>(stream: Stream.Stream<Uint8Array, E>) => Effect.map(Stream.mkUint8Array(stream), (all) => [...all])

/** As Effect parses a body: nothing is `null`. */
const parsed = (text: string): unknown => {
  try {
    return text === "" ? null : JSON.parse(text)
  } catch {
    return "not JSON"
  }
}

it("a header that was sent several times has its first value", () => {
  const head: ResponseHead = { status: 200, headers: { one: "1", several: ["1", "2"] }, connectMs: undefined }
  assert.deepStrictEqual(
    ["one", "several", "none"].map((name) => headerOf(head, name)),
    ["1", "1", undefined]
  )
})

describe.each(Object.entries(transports))("a response over %s", (_, transport) => {
  it.live.each(Object.keys(responses))("equals that of Effect: %s", (name) =>
    Effect.gen(function* () {
      const host = yield* serving
      const path = `/${encodeURIComponent(name)}`
      const { open, send } = yield* Transport
      const get = HttpClient.get(`${host}${path}`)

      const whole = yield* send(request(host, path))
      const expected = yield* get
      assert.strictEqual(whole.status, expected.status)
      assert.deepStrictEqual(headersOf(whole), headersOf({ headers: expected.headers }))
      assert.deepStrictEqual([...whole.body], [...new Uint8Array(yield* expected.arrayBuffer)])

      const streamed = yield* open(request(host, path))
      const other = yield* get
      assert.strictEqual(streamed.status, other.status)
      assert.deepStrictEqual(headersOf(streamed), headersOf({ headers: other.headers }))
      const stream = Stream.catchIf(
        other.stream,
        ({ reason }) => reason._tag === "EmptyBodyError",
        () => Stream.empty
      )
      assert.deepStrictEqual(yield* bytesOf(streamed.body), yield* bytesOf(stream))

      const text = yield* Effect.flatMap(get, (response) => response.text)
      assert.strictEqual(textOf(whole.body), text)
      const json = yield* Effect.orElseSucceed(
        Effect.flatMap(get, (response) => response.json),
        () => "not JSON"
      )
      assert.deepStrictEqual(parsed(textOf(whole.body)), json)
    }).pipe(Effect.scoped, Effect.provide([transport, FetchHttpClient.layer]))
  )

  it.live("is limited in its size, and in its time after a connection", () =>
    Effect.gen(function* () {
      const server = Http.createServer(({ url }, response) => url === "/large" && response.end("four"))
      const { port } = yield* listening(server)
      const host = `http://127.0.0.1:${port}`
      const { send } = yield* Transport
      const small = request(host, "/large")
      assert.deepInclude(yield* Effect.flip(send({ ...small, maxBodySize: 3 })), {
        code: "BODY_TOO_LARGE",
        sent: true,
        status: 200
      })
      assert.strictEqual(textOf((yield* send({ ...small, maxBodySize: 4 })).body), "four")
      const slow = { ...request(host, "/never"), connectTimeout: 20, timeout: 60 }
      assert.deepInclude(yield* Effect.flip(send(slow)), { code: "TIMEOUT", sent: true })
    }).pipe(Effect.scoped, Effect.provide(transport))
  )
})

it("has the first of several values of a header", () => {
  const head = { status: 200, connectMs: undefined, headers: { one: "a", several: ["b", "c"] } }
  assert.deepStrictEqual(
    ["one", "several", "none"].map((name) => headerOf(head, name)),
    ["a", "b", undefined]
  )
})
