import * as Http from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { fileId, itemId, token, vaultId } from "../support/client.ts"
import { fullItem, input, vault } from "../support/endpoints.ts"

interface Server {
  readonly host: string
  /** The connections that were opened, by how often. */
  readonly connections: () => number
  readonly requests: Array<{
    readonly method: string
    readonly url: string
    readonly headers: Http.IncomingHttpHeaders
    readonly body: string
  }>
}

/** A server on a port of its own, gone with the scope. */
const serve = (handle: (request: Http.IncomingMessage, response: Http.ServerResponse) => void) =>
  Effect.acquireRelease(
    Effect.callback<Server & { readonly close: Effect.Effect<void> }>((resume) => {
      const sockets = new Set<Socket>()
      let opened = 0
      const requests: Server["requests"] = []
      const server = Http.createServer((request, response) => {
        let body = ""
        request.on("data", (chunk) => {
          body += chunk
        })
        request.on("end", () => {
          requests.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body })
          handle(request, response)
        })
      })
      server.on("connection", (socket) => {
        opened++
        sockets.add(socket)
        socket.on("close", () => sockets.delete(socket))
      })
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as AddressInfo
        const close = Effect.callback<void>((done) => {
          for (const socket of sockets) socket.destroy()
          server.close(() => done(Effect.void))
        })
        resume(Effect.succeed({ host: `http://127.0.0.1:${port}`, connections: () => opened, requests, close }))
      })
    }),
    ({ close }) => close
  )

const clientTo = (server: Pick<Server, "host">, options: Partial<ConnectOptions> = {}) =>
  Effect.gen(function* () {
    const layer = ConnectClient.layer({ host: server.host, token, retries: 0, ...options })
    const context = yield* Layer.build(Layer.provide(layer, ConnectHttp.layerNode))
    return yield* Effect.provide(ConnectClient.ConnectClient, context)
  })

const sendJson = (response: Http.ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(JSON.stringify(body))
}

describe("layerNode", () => {
  it.live("sends method, path, headers and body, and reads the response", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => sendJson(response, fullItem))
      const client = yield* clientTo(server)
      const item = yield* client.items.create(vaultId, input)
      assert.strictEqual(item.id, itemId)
      const [request] = server.requests
      assert.strictEqual(request?.method, "POST")
      assert.strictEqual(request?.url, `/v1/vaults/${vaultId}/items`)
      assert.strictEqual(request?.headers.authorization, `Bearer ${token}`)
      assert.strictEqual(request?.headers["content-type"], "application/json")
      assert.strictEqual(request?.headers["content-length"], `${Buffer.byteLength(request?.body ?? "")}`)
      assert.strictEqual(JSON.parse(request?.body ?? "").fields[0].value, "field-secret")
    })
  )

  it.live("sends text beyond ASCII intact", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => sendJson(response, { ...fullItem, title: "日本 😀 é" }))
      const client = yield* clientTo(server)
      const item = yield* client.items.update(vaultId, itemId, { ...input, title: "日本 😀 é" })
      assert.strictEqual(item.title, "日本 😀 é")
      assert.strictEqual(JSON.parse(server.requests[0]?.body ?? "").title, "日本 😀 é")
    })
  )

  it.live("sends one filter, encoded", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => sendJson(response, []))
      const client = yield* clientTo(server)
      yield* client.vaults.list({ filter: 'name eq "a & b+c"' })
      const url = new URL(server.requests[0]?.url ?? "", server.host)
      assert.deepStrictEqual([...url.searchParams], [["filter", 'name eq "a & b+c"']])
    })
  )

  it.live("reuses its connection", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => sendJson(response, [vault]))
      const client = yield* clientTo(server)
      for (let n = 0; n < 5; n++) {
        yield* client.vaults.list()
        yield* Effect.sleep("5 millis")
      }
      assert.strictEqual(server.requests.length, 5)
      assert.strictEqual(server.connections(), 1)
    })
  )

  it.live("reuses its connection after empty responses, errors and unexpected responses", () =>
    Effect.gen(function* () {
      const server = yield* serve((request, response) => {
        if (request.method === "DELETE") return response.writeHead(204).end()
        if (request.url === "/heartbeat") return response.writeHead(200, { "content-type": "text/plain" }).end(".")
        if (request.url === "/health") return response.writeHead(206).end('{"name":"x","version":"1"}')
        if (request.url?.endsWith("/content")) return response.writeHead(200).end("abc")
        return sendJson(response, { status: 404, message: "vault not found" }, 404)
      })
      const client = yield* clientTo(server)
      const soon = Effect.sleep("20 millis")
      const calls: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        client.items.delete(vaultId, itemId),
        client.server.heartbeat,
        Effect.ignore(client.vaults.get(vaultId)),
        Effect.ignore(client.server.health),
        Stream.runDrain(client.files.content(vaultId, itemId, fileId)),
        client.items.delete(vaultId, itemId)
      ]
      for (const call of calls) {
        yield* Effect.orDie(call)
        yield* soon
        assert.strictEqual(
          server.connections(),
          1,
          `after ${server.requests.at(-1)?.method} ${server.requests.at(-1)?.url}`
        )
      }
    })
  )

  it.live("closes its connections with its scope", () =>
    Effect.gen(function* () {
      const closed = yield* Deferred.make<void>()
      const server = yield* serve((request, response) => {
        request.socket.once("close", () => Deferred.doneUnsafe(closed, Effect.void))
        sendJson(response, [])
      })
      yield* Effect.scoped(Effect.flatMap(clientTo(server), (client) => client.vaults.list()))
      yield* Deferred.await(closed)
    })
  )

  it.live("reads a large body", () =>
    Effect.gen(function* () {
      const vaults = Array.from({ length: 20_000 }, (_, n) => ({ ...vault, id: `${n}`, description: "é".repeat(200) }))
      const server = yield* serve((_, response) => sendJson(response, vaults))
      const client = yield* clientTo(server)
      const read = yield* client.vaults.list()
      assert.strictEqual(read.length, 20_000)
      assert.strictEqual(read[19_999]?.description, "é".repeat(200))
    })
  )

  it.live("reads a character that spans two chunks", () =>
    Effect.gen(function* () {
      const body = Buffer.from(JSON.stringify([{ ...vault, name: "é😀" }]))
      const server = yield* serve((_, response) => {
        response.writeHead(200)
        const cut = body.indexOf(0xf0) + 2
        response.write(body.subarray(0, cut))
        setTimeout(() => response.end(body.subarray(cut)), 20)
      })
      const client = yield* clientTo(server)
      assert.strictEqual((yield* client.vaults.list())[0]?.name, "é😀")
    })
  )

  it.live("follows no redirect", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => response.writeHead(302, { location: "/elsewhere" }).end())
      const client = yield* clientTo(server)
      const error = yield* Effect.flip(client.vaults.list())
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.strictEqual(server.requests.length, 1)
    })
  )
})

describe("a file's content", () => {
  it.live("arrives byte for byte", () =>
    Effect.gen(function* () {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 31) % 256)
      const server = yield* serve((_, response) => response.writeHead(200).end(bytes))
      const client = yield* clientTo(server)
      const read = yield* Stream.mkUint8Array(client.files.content(vaultId, itemId, fileId))
      assert.isTrue(Buffer.from(read).equals(Buffer.from(bytes)))
    })
  )

  it.live("releases its connection before it reports its end", () =>
    Effect.gen(function* () {
      for (const size of [0, 10, 500_000]) {
        const server = yield* serve((_, response) => response.writeHead(200).end(Buffer.alloc(size)))
        const client = yield* clientTo(server)
        for (let n = 0; n < 10; n++) yield* Stream.runDrain(client.files.content(vaultId, itemId, fileId))
        assert.strictEqual(server.connections(), 1)
      }
    })
  )

  it.live("applies backpressure instead of buffering", () =>
    Effect.gen(function* () {
      const chunk = Buffer.alloc(64 * 1024)
      const total = 64 * 1024 * 1024
      let sent = 0
      const server = yield* serve((_, response) => {
        response.writeHead(200)
        const more = () => {
          while (sent < total) {
            sent += chunk.length
            if (!response.write(chunk)) return
          }
          response.end()
        }
        response.on("drain", more)
        more()
      })
      const client = yield* clientTo(server)
      const stopped = yield* Deferred.make<void>()
      let read = 0
      const fiber = yield* client.files.content(vaultId, itemId, fileId).pipe(
        Stream.runForEach((bytes) =>
          Effect.suspend(() => {
            const first = read === 0
            read += bytes.length
            return first ? Deferred.await(stopped) : Effect.void
          })
        ),
        Effect.forkChild
      )
      yield* Effect.sleep("400 millis")
      // Bytes in transit are in the buffers of two sockets and two streams: a few megabytes on any system.
      assert.isBelow(sent, total / 2)
      yield* Deferred.succeed(stopped, undefined)
      yield* Fiber.join(fiber)
      assert.strictEqual(read, total)
    })
  )

  it.live("returns the received content of an interrupted file, then fails with Unreachable", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => {
        response.writeHead(200, { "content-length": "1000" })
        response.write("some bytes", () => response.destroy())
      })
      const client = yield* clientTo(server)
      let read = ""
      const error = yield* Effect.flip(
        Stream.runForEach(client.files.content(vaultId, itemId, fileId), (bytes) =>
          Effect.sync(() => {
            read += Buffer.from(bytes).toString()
          })
        )
      )
      assert.strictEqual(read, "some bytes")
      assert.isTrue(error._tag === "Unreachable" && error.sent)
    })
  )

  it.live("cancels the request of a file that is not read completely", () =>
    Effect.gen(function* () {
      const closed = yield* Deferred.make<void>()
      const server = yield* serve((_, response) => {
        response.on("close", () => Deferred.doneUnsafe(closed, Effect.void))
        response.writeHead(200)
        response.write("a")
      })
      const client = yield* clientTo(server)
      yield* Stream.runDrain(Stream.take(client.files.content(vaultId, itemId, fileId), 1))
      yield* Deferred.await(closed)
    })
  )
})

describe("failures", () => {
  it.live("an unreachable server is Unreachable with sent: false", () =>
    Effect.gen(function* () {
      const { close, host } = yield* serve(() => {})
      yield* close
      const client = yield* clientTo({ host })
      const error = yield* Effect.flip(client.vaults.list())
      assert.isTrue(error._tag === "Unreachable" && !error.sent)
      assert.include(error.message, "ECONNREFUSED")
    })
  )

  it.live("a connection lost before the response is Unreachable, possibly sent", () =>
    Effect.gen(function* () {
      const server = yield* serve((request) => request.socket.destroy())
      const client = yield* clientTo(server)
      const error = yield* Effect.flip(client.items.create(vaultId, input))
      assert.isTrue(error._tag === "Unreachable" && error.sent)
      assert.strictEqual(server.requests.length, 1)
    })
  )

  it.live("a connection lost within the body is Unreachable with sent: true", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => {
        response.writeHead(200, { "content-length": "1000" })
        response.write('[{"id":', () => response.destroy())
      })
      const client = yield* clientTo(server)
      const error = yield* Effect.flip(client.vaults.list())
      assert.isTrue(error._tag === "Unreachable" && error.sent)
    })
  )

  it.live("an interrupted error response is Unreachable too", () =>
    Effect.gen(function* () {
      const server = yield* serve((_, response) => {
        response.writeHead(404, { "content-length": "1000" })
        response.write('{"status":', () => response.destroy())
      })
      const client = yield* clientTo(server)
      assert.strictEqual((yield* Effect.flip(client.vaults.get(vaultId)))._tag, "Unreachable")
    })
  )

  it.live("a response that is not HTTP is Unreachable or UnexpectedResponse, and no defect", () =>
    Effect.gen(function* () {
      const server = yield* serve((request) => request.socket.end("SSH-2.0-OpenSSH_9.6\r\n"))
      const client = yield* clientTo(server)
      assert.include(["Unreachable", "UnexpectedResponse"], (yield* Effect.flip(client.vaults.list()))._tag)
    })
  )

  it.live("an idle connection that the server closed is replaced for a read", () =>
    Effect.gen(function* () {
      const server = yield* serve((request, response) => {
        sendJson(response, [])
        response.on("finish", () => setTimeout(() => request.socket.destroy(), 5))
      })
      const client = yield* clientTo(server, { retries: 1 })
      for (let n = 0; n < 3; n++) {
        yield* client.vaults.list()
        yield* Effect.sleep("15 millis")
      }
      assert.strictEqual(server.connections(), 3)
    })
  )

  it.live("interruption closes the connection of a pending request", () =>
    Effect.gen(function* () {
      const [asked, closed] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const server = yield* serve((request) => {
        request.socket.once("close", () => Deferred.doneUnsafe(closed, Effect.void))
        Deferred.doneUnsafe(asked, Effect.void)
      })
      const client = yield* clientTo(server)
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* Deferred.await(asked)
      yield* Fiber.interrupt(fiber)
      yield* Deferred.await(closed)
    })
  )

  it.live("interruption closes the connection of a body that is being read", () =>
    Effect.gen(function* () {
      const [asked, closed] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const server = yield* serve((_, response) => {
        response.on("close", () => Deferred.doneUnsafe(closed, Effect.void))
        response.writeHead(200)
        response.write("[", () => Deferred.doneUnsafe(asked, Effect.void))
      })
      const client = yield* clientTo(server)
      const fiber = yield* Effect.forkChild(client.vaults.list())
      yield* Deferred.await(asked)
      yield* Effect.sleep("20 millis")
      yield* Fiber.interrupt(fiber)
      yield* Deferred.await(closed)
    })
  )

  it.live("silence is ResponseTimeout and closes the connection", () =>
    Effect.gen(function* () {
      const closed = yield* Deferred.make<void>()
      const server = yield* serve((request) =>
        request.socket.once("close", () => Deferred.doneUnsafe(closed, Effect.void))
      )
      const client = yield* clientTo(server, { requestTimeout: "500 millis" })
      assert.strictEqual((yield* Effect.flip(client.vaults.list()))._tag, "ResponseTimeout")
      yield* Deferred.await(closed)
    })
  )
})

describe("layerFetch", () => {
  it.live("behaves the same with fetch", () =>
    Effect.gen(function* () {
      const server = yield* serve((request, response) =>
        request.method === "DELETE" ? response.writeHead(204).end() : sendJson(response, [vault])
      )
      const layer = ConnectClient.layer({ host: server.host, token })
      const context = yield* Layer.build(Layer.provide(layer, ConnectHttp.layerFetch))
      const client = yield* Effect.provide(ConnectClient.ConnectClient, context)
      assert.strictEqual((yield* client.vaults.list())[0]?.name, "prod")
      yield* client.items.delete(vaultId, itemId)
      assert.strictEqual(server.requests[0]?.headers.authorization, `Bearer ${token}`)
    })
  )
})
