import { createServer, type ServerResponse } from "node:http"
import { connect } from "node:net"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { assert, describe, it, onTestFinished } from "vitest"
import type { Engine } from "../../src/engine/engine.ts"
import type { Reply } from "../../src/engine/passing.ts"
import { type Handled, makeListener } from "../../src/server/listener.ts"
import { get, until } from "../support/command.ts"
import { engineOf } from "../support/engine.ts"

const listen = async (handle: Engine["handle"], maxInFlight = 1_000) => {
  const handled: Array<Handled> = []
  const { inFlight, listener } = await Effect.runPromise(
    makeListener({
      ...{ engine: engineOf(handle), version: "1.2.3", names: [], maxInFlight },
      onHandled: (exchange) => void handled.push(exchange),
      isDraining: () => false,
      health: () => ({ status: 200, headers: {}, body: new Uint8Array() }),
      events: (response) => void response.end()
    })
  )
  const responses: Array<ServerResponse> = []
  const server = createServer((request, response) => {
    responses.push(response)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === "object" ? (address?.port ?? 0) : 0
  return { url: `http://127.0.0.1:${port}`, port, handled, inFlight, responses }
}

const headers = { authorization: "Bearer token" }
const item = `/v1/vaults/${"v".repeat(26)}/items/${"i".repeat(26)}`

describe("the listener", () => {
  it("responds with 503 and Retry-After while too many requests are in progress", async () => {
    const response = Promise.withResolvers<Reply>()
    const { inFlight, url } = await listen(() => Effect.promise(() => response.promise), 2)
    const waiting = [get(url + item, { headers }), get(url + item, { headers })]
    await until(() => inFlight() === 2)
    const refused = await get(url + item, { headers })
    assert.deepStrictEqual([refused.status, refused.headers["retry-after"]], [503, "1"])
    assert.strictEqual((await get(`${url}/heartbeat`)).status, 200)
    response.resolve({ response: { status: 200, headers: {}, body: Buffer.from("{}") }, level: "connect" })
    for (const { status } of await Promise.all(waiting)) assert.strictEqual(status, 200)
    assert.strictEqual((await get(url + item, { headers })).status, 200)
    assert.strictEqual(inFlight(), 0)
  })

  it("names a version of Connect in its own errors, without which the Go client reports an old server", async () => {
    const { url } = await listen(() => Effect.die("must not be called"))
    const refused = await get(`${url}${item}/files/f/content`)
    assert.strictEqual(refused.status, 401)
    assert.match(String(refused.headers["1password-connect-version"]), /^1\.[3-9]\.\d+$/)
    assert.hasAllKeys(JSON.parse(refused.body), ["status", "message"])
  })

  it("cancels a request whose client has disconnected", async () => {
    let isInterrupted = false
    const never = Effect.onInterrupt(Effect.never, () =>
      Effect.sync(() => {
        isInterrupted = true
      })
    )
    const { inFlight, port } = await listen(() => never)
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${item} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer token\r\n\r\n`)
    })
    await until(() => inFlight() === 1)
    socket.destroy()
    await until(() => isInterrupted && inFlight() === 0)
  })

  it("reports a partial download when the client disconnects", async () => {
    const endless: Reply = {
      ...{ status: 200, headers: {}, level: "connect" },
      stream: Stream.forever(Stream.make(new Uint8Array(65_536)))
    }
    const { handled, port, responses } = await listen(() => Effect.succeed(endless))
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${item}/files/f/content HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer token\r\n\r\n`)
    })
    let received = 0
    socket.on("data", (chunk) => {
      received += chunk.length
    })
    await until(() => received > 8 * 1_024 * 1_024)
    assert.isAtMost(responses[0]?.listenerCount("close") ?? 0, 5)
    socket.destroy()
    await until(() => handled.length === 1)
    assert.deepInclude(handled[0], { endpoint: "files.content", status: 200, item: "i".repeat(26) })
  })

  it("rejects a second Authorization or Host header", async () => {
    const { handled, port } = await listen(() => Effect.die("must not be called"))
    let text = ""
    const socket = connect(port, "127.0.0.1", () => {
      socket.end(
        `GET ${item} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer one\r\nAuthorization: Bearer two\r\n\r\n`
      )
    })
    socket.on("data", (chunk) => {
      text += chunk.toString()
    })
    await new Promise((resolve) => socket.once("close", resolve))
    assert.match(text, /^HTTP\/1\.1 400 /)
    assert.strictEqual(handled[0]?.status, 400)
  })
})
