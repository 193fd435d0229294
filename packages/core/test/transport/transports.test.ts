// One table of behaviors for all transports, over real connections. What a transport leaves to its runtime is named.
import * as Http from "node:http"
import * as Https from "node:https"
import type { Socket } from "node:net"
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import { layerHttpClient } from "@opconnect/core/ConnectHttpClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Secrets from "@opconnect/core/Secrets"
import type { Transport } from "@opconnect/core/Transport"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { fileId, itemId, token, vaultId } from "../support/client.ts"
import { fullItem, input, vault } from "../support/endpoints.ts"
import { listening } from "../support/listening.ts"
import { caFile, certificate, privateKey } from "../support/tls.ts"

const transports = {
  "node:http": ConnectHttp.layerNode,
  fetch: ConnectHttp.layerFetch,
  "an Effect HttpClient": Layer.provide(layerHttpClient, FetchHttpClient.layer)
} satisfies Readonly<Record<string, Layer.Layer<Transport>>>

type Name = keyof typeof transports

interface Seen {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: Http.IncomingHttpHeaders
  readonly body: string
}

/** A server that records its requests, and a client to it over one of the transports. */
const world = Effect.fnUntraced(function* (
  transport: Layer.Layer<Transport>,
  handle: (request: Http.IncomingMessage, response: Http.ServerResponse) => void,
  { basePath = "", ...options }: Partial<ConnectOptions> & { readonly basePath?: string } = {}
) {
  const seen: Array<Seen> = []
  const sockets = new Set<Socket>()
  const open = new Set<Socket>()
  const server = Http.createServer((request, response) => {
    sockets.add(request.socket)
    let body = ""
    request.on("data", (chunk) => {
      body += chunk
    })
    request.on("end", () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body })
      handle(request, response)
    })
  })
  server.on("connection", (socket) => {
    open.add(socket)
    socket.once("close", () => open.delete(socket))
  })
  const { port } = yield* listening(server)
  const host = `http://127.0.0.1:${port}${basePath}`
  const layer = ConnectClient.layer({ host, token, retries: 0, ...options })
  const context = yield* Layer.build(Layer.provide(layer, transport))
  const client = yield* Effect.provide(ConnectClient.ConnectClient, context)
  /** Ends when the server has no connection left. */
  const allClosed = Effect.repeat(Effect.sleep(5), { until: () => open.size === 0 })
  return { client, seen, host, connections: () => sockets.size, allClosed }
})

const json =
  (body: unknown, status = 200) =>
  (_: unknown, response: Http.ServerResponse) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))

const content = ({ files }: ConnectClient.Service) => files.content(vaultId, itemId, fileId)

/** Whether the server saw its response closed before its end. */
const closing = Effect.map(Deferred.make<void>(), (closed) => ({
  whenClosed: (response: Http.ServerResponse) => response.once("close", () => Deferred.doneUnsafe(closed, Effect.void)),
  closed: Deferred.await(closed)
}))

type Behavior = (transport: Layer.Layer<Transport>) => Effect.Effect<void, unknown, Scope.Scope>

/** Behavior of every transport. */
const behaviors: Readonly<Record<string, Behavior>> = {
  "sends method, base path, path, query, headers and a body of any text": Effect.fnUntraced(function* (transport) {
    const options = { basePath: "/connect/", headers: { "x-team": "é".normalize("NFD").replace(/\W/g, "e") } }
    const { client, seen } = yield* world(transport, json({ ...fullItem, title: "日本 😀 é" }), options)
    const item = yield* client.items.create(vaultId, { ...input, title: "日本 😀 é" })
    assert.strictEqual(item.title, "日本 😀 é")
    const [request] = seen
    assert.deepStrictEqual([request?.method, request?.url], ["POST", `/connect/v1/vaults/${vaultId}/items`])
    assert.strictEqual(request?.headers.authorization, `Bearer ${token}`)
    assert.strictEqual(request?.headers["content-type"], "application/json")
    assert.strictEqual(request?.headers["content-length"], `${Buffer.byteLength(request?.body ?? "")}`)
    assert.strictEqual(request?.headers["x-team"], options.headers["x-team"])
    assert.strictEqual(JSON.parse(request?.body ?? "").title, "日本 😀 é")
    yield* Effect.ignore(client.vaults.list({ filter: 'name eq "a & b+c"' }))
    const url = new URL(seen[1]?.url ?? "", "http://host")
    assert.deepStrictEqual([url.pathname, ...url.searchParams], ["/connect/v1/vaults", ["filter", 'name eq "a & b+c"']])
  }),

  "reuses its connection": Effect.fnUntraced(function* (transport) {
    const { client, connections, seen } = yield* world(transport, json([vault]))
    for (let n = 0; n < 12; n++) yield* client.vaults.list()
    assert.strictEqual(seen.length, 12)
    // A call right after another may come before that one's connection is free again.
    assert.isBelow(connections(), 4)
  }),

  "takes responses without a body, and reuses their connection": Effect.fnUntraced(function* (transport) {
    const { client, connections } = yield* world(transport, (_, response) => void response.writeHead(204).end())
    for (let n = 0; n < 12; n++) yield* client.items.delete(vaultId, itemId)
    assert.isBelow(connections(), 4)
  }),

  "keeps the byte order mark of a file's text": Effect.fnUntraced(function* (transport) {
    const { client } = yield* world(transport, (_, response) => void response.writeHead(200).end("\ufeffkey"))
    assert.strictEqual(yield* client.files.text(vaultId, itemId, fileId), "\ufeffkey")
  }),

  "follows no redirect": Effect.fnUntraced(function* (transport) {
    const { client, seen } = yield* world(
      transport,
      (_, response) => void response.writeHead(302, { location: "/elsewhere" }).end()
    )
    assert.strictEqual((yield* Effect.flip(client.vaults.list()))._tag, "UnexpectedResponse")
    assert.strictEqual(seen.length, 1)
  }),

  "reads a body up to the limit of its size, and no further": Effect.fnUntraced(function* (transport) {
    const body = [{ ...vault, description: "x".repeat(100_000) }]
    const size = JSON.stringify(body).length
    const within = yield* world(transport, json(body), { maxResponseSize: size })
    assert.strictEqual((yield* within.client.vaults.list()).length, 1)
    const beyond = yield* world(transport, json(body), { maxResponseSize: size - 1 })
    const error = yield* Effect.flip(beyond.client.vaults.list())
    assert.strictEqual(error._tag, "UnexpectedResponse")
    assert.include(error.message, "larger than maxResponseSize")
  }),

  "reports a body shorter than its content length as broken off": Effect.fnUntraced(function* (transport) {
    const { client } = yield* world(transport, (_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" })
      response.write('[{"id":', () => response.destroy())
    })
    assert.deepInclude(yield* Effect.flip(client.vaults.list()), { _tag: "Unreachable", sent: true })
  }),

  "says of a refused connection that nothing was sent, and of a broken one that it may have been": Effect.fnUntraced(
    function* (transport) {
      const { client, seen } = yield* world(transport, (request) => request.socket.destroy())
      assert.deepInclude(yield* Effect.flip(client.items.create(vaultId, input)), { _tag: "Unreachable", sent: true })
      assert.strictEqual(seen.length, 1)
      const server = Http.createServer()
      const { close, port } = yield* listening(server)
      yield* close
      const nobody = yield* world(transport, json([]), { host: `http://127.0.0.1:${port}` })
      assert.deepInclude(yield* Effect.flip(nobody.client.vaults.list()), { _tag: "Unreachable", sent: false })
    }
  ),

  "reports a response that switches protocols as a lost connection": Effect.fnUntraced(function* (transport) {
    const { client } = yield* world(transport, ({ socket }) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n")
    })
    assert.deepInclude(yield* Effect.flip(client.vaults.list()), { _tag: "Unreachable", sent: true })
  }),

  "repeats a read whose body without a length ends too early": Effect.fnUntraced(function* (transport) {
    const text = JSON.stringify([vault])
    const sent = ["", text.slice(0, 1), text.slice(0, -1), text]
    const { client, seen } = yield* world(
      transport,
      ({ socket }) => {
        const head = "HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n1password-connect-version: 1.8.1\r\n\r\n"
        socket.end(head + sent[seen.length - 1])
      },
      { retries: 3, initialBackoff: 1 }
    )
    assert.lengthOf(yield* client.vaults.list(), 1)
    assert.lengthOf(seen, 4)
  }),

  "gives up a response that takes too long, and closes its connection": Effect.fnUntraced(function* (transport) {
    // Long enough to connect on a busy machine.
    const { allClosed, client, seen } = yield* world(transport, () => undefined, { requestTimeout: 1_000 })
    assert.strictEqual((yield* Effect.flip(client.vaults.list()))._tag, "ResponseTimeout")
    assert.lengthOf(seen, 1)
    yield* allClosed
  }),

  "closes the connection of a call that is interrupted, before and within the body": Effect.fnUntraced(
    function* (transport) {
      const list = ({ vaults }: ConnectClient.Service) => Effect.asVoid(vaults.list())
      const stream = (client: ConnectClient.Service) => Stream.runDrain(content(client))
      for (const [begins, call] of [false, true].flatMap((begins) => [
        [begins, list] as const,
        [begins, stream] as const
      ])) {
        const { closed, whenClosed } = yield* closing
        const asked = yield* Deferred.make<void>()
        const { client } = yield* world(transport, (_, response) => {
          whenClosed(response)
          if (begins) response.writeHead(200, { "content-type": "application/json" }).write("[")
          Deferred.doneUnsafe(asked, Effect.void)
        })
        const fiber = yield* Effect.forkChild(call(client))
        yield* Deferred.await(asked)
        yield* Fiber.interrupt(fiber)
        yield* closed
      }
    }
  ),

  "streams a file byte for byte": Effect.fnUntraced(function* (transport) {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 31) % 256)
    const { client } = yield* world(transport, (_, response) => void response.writeHead(200).end(bytes))
    const read = yield* Stream.mkUint8Array(content(client))
    assert.isTrue(Buffer.from(read).equals(Buffer.from(bytes)))
  }),

  "gives what came of a file that breaks off, and then fails": Effect.fnUntraced(function* (transport) {
    const { client } = yield* world(transport, (_, response) => {
      response.writeHead(200, { "content-length": "1000" })
      response.write("some bytes", () => setTimeout(() => response.destroy(), 10))
    })
    let read = ""
    const error = yield* Effect.flip(
      Stream.runForEach(content(client), (bytes) =>
        Effect.sync(() => {
          read += Buffer.from(bytes).toString()
        })
      )
    )
    assert.strictEqual(read, "some bytes")
    assert.deepInclude(error, { _tag: "Unreachable", sent: true })
  }),

  "gives up a file whose reader leaves": Effect.fnUntraced(function* (transport) {
    const { closed, whenClosed } = yield* closing
    const { client } = yield* world(transport, (_, response) => {
      whenClosed(response)
      response.writeHead(200).write("a")
    })
    yield* Stream.runDrain(Stream.take(content(client), 1))
    yield* closed
  }),

  "sends the ids of a trace with propagateTrace, and makes no span of its own": Effect.fnUntraced(
    function* (transport) {
      const spans: Array<Tracer.NativeSpan> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          spans.push(span)
          return span
        }
      })
      for (const propagateTrace of [true, false]) {
        const { client, seen } = yield* world(transport, json([]), { propagateTrace })
        yield* Effect.provideService(client.vaults.list(), Tracer.Tracer, tracer)
        assert.strictEqual(seen[0]?.headers.traceparent !== undefined, propagateTrace)
      }
      assert.deepStrictEqual(
        spans.map(({ name }) => name),
        ["ConnectClient.vaults.list", "ConnectClient.vaults.list"]
      )
    }
  )
}

describe.each(Object.keys(transports) as ReadonlyArray<Name>)("%s", (name) => {
  it.live.each(Object.keys(behaviors))("%s", (behavior) =>
    Effect.scoped((behaviors[behavior] ?? assert.fail())(transports[name]))
  )
})

/** Behavior that differs between transports. */
describe("a response that ends too early", () => {
  it.live.each(["node:http", "fetch"] as const)("%s says that the connection was lost in the middle of it", (name) =>
    Effect.gen(function* () {
      const { client } = yield* world(transports[name], ({ socket }) => {
        socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[")
      })
      const error = yield* Effect.flip(client.vaults.list())
      assert.include(error.message, "the connection was lost in the middle of the response")
    })
  )
})

describe("an unrequested compressed response", () => {
  const compressed = (_: unknown, response: Http.ServerResponse) =>
    void response
      .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
      .end(gzipSync(JSON.stringify([vault])))

  it.live("an unrequested compressed response is rejected over node:http, which requests none", () =>
    Effect.gen(function* () {
      const { client, seen } = yield* world(transports["node:http"], compressed)
      const error = yield* Effect.flip(client.vaults.list())
      assert.deepInclude(error, { _tag: "UnexpectedResponse", status: 200 })
      assert.include(error.message, "compressed")
      assert.strictEqual(seen[0]?.headers["accept-encoding"], "identity")
    })
  )

  it.live.each(["fetch", "an Effect HttpClient"] as const)(
    "an unrequested compressed response is decoded over %s, up to the limit of its size",
    (name) =>
      Effect.gen(function* () {
        const { client } = yield* world(transports[name], compressed)
        assert.strictEqual((yield* client.vaults.list())[0]?.name, vault.name)
        const small = yield* world(transports[name], compressed, {
          maxResponseSize: JSON.stringify([vault]).length - 1
        })
        assert.include((yield* Effect.flip(small.client.vaults.list())).message, "larger than maxResponseSize")
      })
  )
})

describe("an Effect HttpClient", () => {
  it.live("gets the options of fetch that its layer was built with", () =>
    Effect.gen(function* () {
      const { host, seen } = yield* world(transports["an Effect HttpClient"], json([]))
      const init = { headers: { "x-proxy": "a" }, redirect: "follow" } as const
      const layer = Secrets.layer().pipe(
        Layer.provideMerge(ConnectClient.layer({ host, token, retries: 0 })),
        Layer.provide(transports["an Effect HttpClient"]),
        Layer.provide(Layer.succeed(FetchHttpClient.RequestInit, init))
      )
      const context = yield* Layer.build(layer)
      const list = ConnectClient.ConnectClient.use(({ vaults }) => vaults.list())
      const read = Secrets.Secrets.use(({ readEach }) => readEach({ a: "op://prod/db/password" }, { known: new Map() }))
      yield* Effect.provide(Effect.andThen(list, read), context)
      const headers = seen.map((request) => request.headers["x-proxy"])
      assert.deepStrictEqual(headers, ["a", "a"])
    })
  )
})

describe("a certificate of an unknown authority", () => {
  it.live.each([
    ["node:http", true],
    ["fetch", false],
    ["an Effect HttpClient", false]
  ] as const)("over %s: caFile makes it trusted: %s", ([name, isTrusted]) =>
    Effect.gen(function* () {
      const server = Https.createServer({ key: privateKey, cert: certificate }, (_, response) => response.end("[]"))
      const { port } = yield* listening(server)
      const options = { host: `https://localhost:${port}`, token, retries: 0, caFile: yield* caFile }
      const context = yield* Layer.build(Layer.provide(ConnectClient.layer(options), transports[name]))
      const { vaults } = yield* Effect.provide(ConnectClient.ConnectClient, context)
      const outcome = yield* Effect.result(vaults.list())
      assert.strictEqual(outcome._tag, isTrusted ? "Success" : "Failure")
      if (outcome._tag === "Failure") assert.deepInclude(outcome.failure, { _tag: "Unreachable", sent: false })
    })
  )
})
