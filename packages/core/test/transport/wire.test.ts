import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import * as Http from "node:http"
import * as Https from "node:https"
import * as Net from "node:net"
import { join } from "node:path"
import { promisify } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import { createConnect } from "@opconnect/core/promise"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { chunksOf } from "../../src/transport/nodeBody.ts"
import { fileId, itemId, token, vaultId } from "../support/client.ts"
import { fullItem, input } from "../support/endpoints.ts"
import { folder } from "../support/folder.ts"
import { listening } from "../support/listening.ts"
import { certificate, privateKey } from "../support/tls.ts"

const client = (options: ConnectOptions, http = ConnectHttp.layerNode) =>
  Effect.gen(function* () {
    const layer = ConnectClient.layer({ token, retries: 0, ...options })
    const context = yield* Layer.build(Layer.provide(layer, http))
    return yield* Effect.provide(ConnectClient.ConnectClient, context)
  })

const send = (response: Http.ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))

describe("the debug output of Node", () => {
  it.live("contains neither the token nor a header", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(Http.createServer((_, response) => send(response, [])))
      const program = `
        import { createConnect } from "@opconnect/core/promise"
        const connect = createConnect({
          host: "http://127.0.0.1:${port}",
          token: "${token}",
          headers: { "x-proxy": "the-proxy-secret" }
        })
        await connect.vaults.list()
        await connect.close()
      `
      const { stderr } = yield* Effect.promise(() =>
        promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
          cwd: import.meta.dirname,
          env: { ...process.env, NODE_DEBUG: "net,http,https,tls,stream" }
        })
      )
      assert.include(stderr, `${port}`)
      assert.notInclude(stderr, token)
      assert.notInclude(stderr, "the-proxy-secret")
    })
  )
})

describe.each([
  ["node:http", ConnectHttp.layerNode],
  ["fetch", ConnectHttp.layerFetch]
] as const)("a redirect over %s", (_, http) => {
  it.live("a redirect is rejected, and no header is sent to its target", () =>
    Effect.gen(function* () {
      const seen: Array<Http.IncomingHttpHeaders> = []
      const elsewhere = yield* listening(
        Http.createServer(({ headers }, response) => {
          seen.push(headers)
          send(response, [])
        })
      )
      for (const status of [301, 302, 303, 307, 308]) {
        const { port } = yield* listening(
          Http.createServer((_, response) =>
            response.writeHead(status, { location: `http://localhost:${elsewhere.port}/v1/vaults` }).end()
          )
        )
        const { vaults } = yield* client({ host: `http://127.0.0.1:${port}`, headers: { "x-proxy": "secret" } }, http)
        const error = yield* Effect.flip(vaults.list())
        assert.deepInclude(error, { _tag: "UnexpectedResponse", status, problem: "foreign" })
        assert.include(error.message, "redirects are not followed")
      }
      assert.deepStrictEqual(seen, [])
    })
  )
})

describe("a connection that was closed while it was idle", () => {
  /** Responds to the first request on each connection, and resets the connection at the second. */
  const closing = () => {
    let requests = 0
    const server = Http.createServer((request, response) => {
      requests++
      const { socket } = request as { readonly socket: Net.Socket & { used?: boolean } }
      if (socket.used === true) return socket.resetAndDestroy()
      socket.used = true
      return send(response, request.method === "GET" ? [] : fullItem)
    })
    return { server, requests: () => requests }
  }

  it.live(
    "a connection that was closed while it was idle is replaced immediately without using an attempt or skipping its host",
    () =>
      Effect.gen(function* () {
        const first = closing()
        const second = closing()
        const hosts = [yield* listening(first.server), yield* listening(second.server)]
        const { vaults } = yield* client({ host: hosts.map(({ port }) => `http://127.0.0.1:${port}`) })
        for (let n = 0; n < 6; n++) assert.deepStrictEqual(yield* vaults.list(), [])
        assert.strictEqual(second.requests(), 0)
      })
  )

  it.live("a connection that was closed while it was idle is not used for a create", () =>
    Effect.gen(function* () {
      const { requests, server } = closing()
      const { port } = yield* listening(server)
      const { items, vaults } = yield* client({ host: `http://127.0.0.1:${port}` })
      for (let n = 1; n <= 5; n++) {
        yield* vaults.list()
        yield* items.create(vaultId, input)
      }
      // The second list, and each one after it, finds a connection that the server resets.
      assert.isAtMost(requests(), 15)
    })
  )
})

describe("a wrong URL scheme", () => {
  it.live("http for https has its own message", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(
        Https.createServer({ key: privateKey, cert: certificate }, (_, response) => send(response, []))
      )
      const error = yield* Effect.flip((yield* client({ host: `http://127.0.0.1:${port}` })).vaults.list())
      assert.deepInclude(error, { _tag: "Unreachable", unreachableCause: "tls", sent: false })
      assert.include(error.message, "write https:// instead of http://")
    })
  )

  it.live("https for http has its own message", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(Http.createServer((_, response) => send(response, [])))
      const error = yield* Effect.flip((yield* client({ host: `https://127.0.0.1:${port}` })).vaults.list())
      assert.deepInclude(error, { _tag: "Unreachable", unreachableCause: "tls", sent: false })
      assert.include(error.message, "write http:// instead of https://")
    })
  )
})

it.live("a server of another protocol is not taken for one of TLS", () =>
  Effect.gen(function* () {
    const { port } = yield* listening(
      Net.createServer((socket) => {
        socket.on("error", () => undefined)
        socket.end("220 mail.test ready\r\n")
      })
    )
    const error = yield* Effect.flip((yield* client({ host: `http://127.0.0.1:${port}` })).vaults.list())
    assert.notDeepInclude(error, { unreachableCause: "tls" })
    assert.notInclude(`${error.message} ${error.hint}`, "https://")
  })
)

it.live("a body that is read again after an interruption is complete", () =>
  Effect.gen(function* () {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { port } = yield* listening(
      Http.createServer(async (_, response) => {
        response.write("first")
        await released
        response.end("second")
      })
    )
    const response = yield* Effect.promise<Http.IncomingMessage>(
      () => new Promise((resolve) => Http.get(`http://127.0.0.1:${port}`, resolve))
    )
    const pull = yield* Stream.toPull(chunksOf(response))
    const texts = Effect.map(pull, (chunks) => Buffer.concat(chunks).toString())
    assert.strictEqual(yield* texts, "first")
    const waiting = yield* Effect.forkChild(pull)
    yield* Effect.yieldNow
    yield* Fiber.interrupt(waiting)
    release()
    while (response.readableLength === 0 && !response.readableEnded) {
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    assert.strictEqual(yield* texts, "second")
  })
)

describe("delivery facts of an error", () => {
  it.live("a reset during the TLS handshake means sent: false", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(
        Net.createServer((socket) => {
          socket.on("error", () => undefined)
          socket.once("data", () => socket.resetAndDestroy())
        })
      )
      const error = yield* Effect.flip(
        (yield* client({ host: `https://127.0.0.1:${port}` })).items.create(vaultId, input)
      )
      assert.deepInclude(error, { _tag: "Unreachable", sent: false, mayHaveBeenProcessed: false })
    })
  )

  it.live("a create with a reset connection may have been processed", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(Http.createServer((request) => request.socket.resetAndDestroy()))
      const host = `http://127.0.0.1:${port}`
      const error = yield* Effect.flip((yield* client({ host })).items.create(vaultId, input))
      assert.deepInclude(error, { _tag: "Unreachable", sent: true, mayHaveBeenProcessed: true })
      assert.include(error.message, `got no response from ${host}`)
      assert.include(error.message, "the request may have been processed")
      assert.include("hint" in error ? error.hint : "", "before you repeat it")
    })
  )

  it.live("a create with 201 and a delete with 200 succeed", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(
        Http.createServer((request, response) =>
          request.method === "POST" ? send(response, fullItem, 201) : send(response, {}, 200)
        )
      )
      const { items } = yield* client({ host: `http://127.0.0.1:${port}` })
      assert.strictEqual((yield* items.create(vaultId, input)).id, itemId)
      yield* items.delete(vaultId, itemId)
    })
  )
})

describe("a process without free file descriptors", () => {
  it.live("a process without free file descriptors is the reason of the error with sent: false", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(Http.createServer((_, response) => send(response, [])))
      const program = `
        import { openSync } from "node:fs"
        import { createConnect } from "@opconnect/core/promise"
        const connect = createConnect({ host: "http://127.0.0.1:${port}", token: "t", retries: 0 })
        await connect.vaults.list()
        await connect.close()
        const other = createConnect({ host: "http://127.0.0.1:${port}", token: "t", retries: 0 })
        try { for (;;) openSync("/dev/null") } catch {}
        const error = await other.items.delete("${vaultId}", "${itemId}").catch((error) => error)
        console.log(error.code, error.unreachableCause, error.sent, error.mayHaveBeenProcessed)`
      const limited = 'ulimit -n 256 && exec "$0" --input-type=module --eval "$1"'
      const { stdout } = yield* Effect.promise(() =>
        promisify(execFile)("sh", ["-c", limited, process.execPath, program], {
          cwd: import.meta.dirname,
          env: { PATH: process.env.PATH }
        })
      )
      assert.strictEqual(stdout, "Unreachable local false false\n")
    })
  )
})

describe("a download", () => {
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, n) => n % 251))

  /** Breaks off after a part of the file, so many times. */
  const breaking = (times: number, knowsRanges: boolean) => {
    let left = times
    const ranges: Array<string | undefined> = []
    const server = Http.createServer((request, response) => {
      if (request.url?.endsWith("/content") !== true) {
        return send(response, { id: fileId, name: "f", size: bytes.length })
      }
      const { range } = request.headers
      ranges.push(range)
      const from = knowsRanges ? Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0) : 0
      response.writeHead(from > 0 ? 206 : 200, {
        "content-length": bytes.length - from,
        ...(from > 0 ? { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {})
      })
      if (left-- <= 0) return response.end(bytes.subarray(from))
      return response.write(bytes.subarray(from, from + 30_000), () => response.destroy())
    })
    return { server, ranges }
  }

  it.live.each([true, false])("an interrupted download is resumed (ranges: %s)", (knowsRanges) =>
    Effect.gen(function* () {
      const { ranges, server } = breaking(2, knowsRanges)
      const { port } = yield* listening(server)
      const at = yield* folder
      const { files } = yield* client({ host: `http://127.0.0.1:${port}`, retries: 5, initialBackoff: 1 })
      yield* files.download(vaultId, itemId, fileId, join(at, "f"))
      assert.isTrue(readFileSync(join(at, "f")).equals(bytes))
      assert.deepStrictEqual(readdirSync(at), ["f"])
      assert.lengthOf(ranges, 3)
    })
  )

  it.live("rejects a file of the wrong size and a page of a proxy", () =>
    Effect.gen(function* () {
      const replies: ReadonlyArray<readonly [Http.OutgoingHttpHeaders, string]> = [
        [{ connection: "close" }, "cut"],
        [{}, ""],
        [{ "content-type": "text/html" }, "<html>thirty bytes of page</html>"]
      ]
      for (const [headers, body] of replies) {
        const { port } = yield* listening(
          Http.createServer((request, response) =>
            request.url?.endsWith("/content") === true
              ? response.writeHead(200, headers).end(body)
              : send(response, { id: fileId, name: "f", size: 30 })
          )
        )
        const at = yield* folder
        const { files } = yield* client({ host: `http://127.0.0.1:${port}` })
        const whole = yield* Effect.flip(files.bytes(vaultId, itemId, fileId, { size: 30 }))
        assert.strictEqual(whole._tag, "UnexpectedResponse")
        const error = yield* Effect.flip(files.download(vaultId, itemId, fileId, join(at, "f")))
        assert.strictEqual(error._tag, "UnexpectedResponse")
        assert.deepStrictEqual(readdirSync(at), [])
      }
    })
  )

  it.live("a dripping download ends at the set limit", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(
        Http.createServer((request, response) => {
          if (request.url?.endsWith("/content") !== true) return send(response, { id: fileId, name: "f", size: 30 })
          const drip = setInterval(() => response.write("x"), 5)
          response.on("close", () => clearInterval(drip))
          return response.writeHead(200)
        })
      )
      const at = yield* folder
      const host = `http://127.0.0.1:${port}`
      const limited = yield* client({ host })
      const late = yield* Effect.flip(limited.files.download(vaultId, itemId, fileId, join(at, "f"), { timeout: 60 }))
      assert.deepInclude(late, { _tag: "ResponseTimeout", limit: "downloadTimeout" })
      // Long enough to connect on a busy machine.
      const slow = yield* client({ host, requestTimeout: 1_000 })
      const error = yield* Effect.flip(slow.files.download(vaultId, itemId, fileId, join(at, "f")))
      assert.deepInclude(error, { _tag: "ResponseTimeout", limit: "requestTimeout" })
      assert.deepStrictEqual(readdirSync(at), [])
    })
  )
})

describe("a unix socket", () => {
  /** A server on a socket in a folder of its own. */
  const onSocket = (onRequest: Http.RequestListener) =>
    Effect.gen(function* () {
      const path = join(yield* folder, "agent.sock")
      const server = Http.createServer(onRequest)
      yield* Effect.acquireRelease(
        Effect.callback<void>((resume) => void server.listen(path, () => resume(Effect.void))),
        () =>
          Effect.callback<void>((resume) => {
            server.close(() => resume(Effect.void))
            server.closeAllConnections()
          })
      )
      return `unix:${path}`
    })

  it.live("a unix socket is requested as localhost over keep-alive connections", () =>
    Effect.gen(function* () {
      const seen: Array<{ readonly url: string | undefined; readonly host: string | undefined }> = []
      const sockets = new Set<Net.Socket>()
      const host = yield* onSocket(({ headers, socket, url }, response) => {
        seen.push({ url, host: headers.host })
        sockets.add(socket)
        send(response, [])
      })
      const { vaults } = yield* client({ host })
      yield* vaults.list()
      // The connection is free again once its response has been read to the end.
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      yield* vaults.list()
      assert.deepStrictEqual(seen, [
        { url: "/v1/vaults", host: "localhost" },
        { url: "/v1/vaults", host: "localhost" }
      ])
      assert.strictEqual(sockets.size, 1)
    })
  )

  it.live("a missing unix socket is named with a hint", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "agent.sock")
      const { vaults } = yield* client({ host: `unix:${path}` })
      const error = yield* Effect.flip(vaults.list())
      assert.strictEqual(
        error.message,
        `GET /v1/vaults could not connect to unix:${path}: the socket does not exist (ENOENT).`
      )
      assert.strictEqual(error.hint, "Start the agent, or correct the path in host.")
    })
  )

  it.live("a unix socket without a listener, or with lost connections, is named with a hint", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "agent.sock")
      // A process that was killed leaves the file behind.
      yield* Effect.promise(() =>
        promisify(execFile)(process.execPath, [
          "--eval",
          `require("node:net").createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, "SIGKILL"))`
        ]).catch(() => undefined)
      )
      const dead = yield* client({ host: `unix:${path}` })
      const refused = yield* Effect.flip(dead.vaults.list())
      assert.include(refused.message, `could not connect to unix:${path}: connection refused (ECONNREFUSED)`)
      const host = yield* onSocket(({ socket }) => void socket.destroy())
      const lost = yield* Effect.flip((yield* client({ host })).vaults.list())
      assert.include(lost.message, `got no response from ${host}: the connection was lost`)
      assert.strictEqual(lost.hint, "Check that the agent is running and healthy.")
    })
  )

  it.live("falls back to the next host, and returns to the first host once it is available", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(Http.createServer((_, response) => send(response, [])))
      const path = join(yield* folder, "agent.sock")
      const { vaults } = yield* client({ host: [`unix:${path}`, `http://127.0.0.1:${port}`] })
      assert.deepStrictEqual(yield* vaults.list(), [])
    })
  )

  it.live("a unix socket is refused by transports that cannot connect to one", () =>
    Effect.gen(function* () {
      for (const transport of [
        ConnectHttp.layerFetch,
        Layer.provide(ConnectHttpClient.layerHttpClient, FetchHttpClient.layer)
      ]) {
        const error = yield* Effect.flip(client({ host: "unix:/run/opconnect.sock,https://b.test" }, transport))
        assert.include(
          error.message,
          'The host "unix:/run/opconnect.sock" is a unix socket, which fetch cannot connect to.'
        )
      }
      assert.throws(
        () => createConnect({ host: "unix:/run/opconnect.sock", token, http: "fetch" }),
        /is a unix socket, which fetch cannot connect to/
      )
    })
  )
})
