import { createServer, type ServerResponse } from "node:http"
import { connect } from "node:net"
import { TransportError } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { assert, describe, it, onTestFinished } from "vitest"
import type { Engine } from "../../src/engine/engine.ts"
import type { Reply } from "../../src/engine/passing.ts"
import { type Handled, type ListenerOptions, makeListener } from "../../src/server/listener.ts"
import { get, until } from "../support/command.ts"
import { engineOf } from "../support/engine.ts"

const listen = async (handle: Engine["handle"], maxInFlight = 1_000, more: Partial<ListenerOptions> = {}) => {
  const handled: Array<Handled> = []
  const { inFlight, listener } = await Effect.runPromise(
    makeListener({
      ...{ engine: engineOf(handle), version: "1.2.3", names: [], maxInFlight },
      onHandled: (exchange) => void handled.push(exchange),
      isDraining: () => false,
      health: () => ({ status: 200, headers: {}, body: new Uint8Array() }),
      events: (response) => void response.end(),
      ...more
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

  const json = (text: string, status = 200): Reply => ({
    response: { status, headers: { "content-type": "application/json" }, body: Buffer.from(text) },
    level: "connect"
  })

  it("serves a response in memory without the engine's other work, for reads only", async () => {
    const asked: Array<string> = []
    const { response } = json("memory") as Extract<Reply, { readonly response: unknown }>
    const engine: Engine = {
      ...engineOf(({ method }) => Effect.sync(() => json(method))),
      lookup: (token, { key }) => {
        asked.push(`${token} ${key}`)
        return key.startsWith("item ") ? { response, level: "memory" } : undefined
      }
    }
    const { handled, url } = await listen(() => Effect.never, 1_000, { engine })
    assert.strictEqual((await get(url + item, { headers })).body, "memory")
    assert.strictEqual((await get(`${url}/v1/vaults`, { headers })).body, "GET")
    assert.strictEqual((await get(url + item, { method: "DELETE", headers })).body, "DELETE")
    assert.strictEqual((await get(`${url}/v1/activity`, { headers })).body, "GET")
    assert.deepStrictEqual(asked, [`token item ${"i".repeat(26)} `, "token vaults  "])
    assert.deepStrictEqual(
      handled.map(({ endpoint, level, method, status, token }) => [endpoint, level, method, status, token]),
      [
        ["items.get", "memory", "GET", 200, "token"],
        ["vaults.list", "connect", "GET", 200, "token"],
        ["items.delete", "connect", "DELETE", 200, "token"],
        ["activity.list", "connect", "GET", 200, "token"]
      ]
    )
    assert.deepInclude(handled[0], { vault: "v".repeat(26), item: "i".repeat(26) })
    assert.deepInclude(handled[1], { vault: undefined, item: undefined })
    for (const { millis } of handled) assert.isAtLeast(millis, 0)
  })

  it("passes the body of a write on, and reads no other body", async () => {
    const bodies: Array<string | undefined> = []
    const { url } = await listen(({ body }) =>
      Effect.sync(() => {
        bodies.push(body)
        return json("{}")
      })
    )
    await get(url + item, { method: "PUT", headers, body: "ä" })
    await get(url + item, { method: "PUT", headers })
    await get(url + item, { method: "GET", headers, body: "ignored" })
    await get(url + item, { method: "PUT", headers, body: "x".repeat(5 * 1_024 * 1_024) })
    assert.deepStrictEqual(bodies.slice(0, 3), ["ä", undefined, undefined])
    assert.lengthOf(bodies[3] ?? "", 5 * 1_024 * 1_024)
    const large = await get(url + item, { method: "PUT", headers, body: "x".repeat(5 * 1_024 * 1_024 + 1) })
    assert.deepStrictEqual([large.status, large.headers.connection, bodies.length], [413, "close", 4])
  })

  it("names the agent and the length in each response, but no length without a body", async () => {
    let reply = json("one")
    const { url } = await listen(() => Effect.sync(() => reply))
    for (const [text, status] of [
      ["one", 200],
      ["three", 200],
      ["", 204]
    ] as const) {
      reply = {
        ...json(text, status),
        response: {
          ...(reply as Extract<Reply, { readonly response: unknown }>).response,
          status,
          body: Buffer.from(text)
        }
      } as Reply
      const got = await get(url + item, { headers })
      assert.deepStrictEqual(
        [
          got.status,
          got.body,
          got.headers["content-length"],
          got.headers["opconnect-agent"],
          got.headers["content-type"]
        ],
        [status, text, status === 204 ? undefined : `${text.length}`, "1.2.3", "application/json"]
      )
    }
  })

  it("streams a response to its end, and cuts a failing one off", async () => {
    const chunks = Stream.make(Buffer.from("one"), Buffer.from("two"))
    let stream: Extract<Reply, { readonly stream: unknown }>["stream"] = chunks
    const { handled, url } = await listen(() =>
      Effect.sync(() => ({ status: 201, headers: { "content-type": "text/plain" }, stream, level: "connect" as const }))
    )
    const path = `${url}${item}/files/f/content`
    const got = await get(path, { headers })
    assert.deepStrictEqual([got.status, got.body, got.headers["opconnect-agent"]], [201, "onetwo", "1.2.3"])
    assert.strictEqual(got.headers["content-type"], "text/plain")
    stream = Stream.concat(chunks, Stream.fail(new TransportError({ code: "ECONNRESET", sent: true, stale: false })))
    const cut = await get(path, { headers }).catch(({ code }: NodeJS.ErrnoException) => code)
    assert.strictEqual(cut, "ECONNRESET")
    await until(() => handled.length === 2)
    assert.deepInclude(handled[0], { endpoint: "files.content", status: 201, level: "connect" })
  })

  it("responds with 500 if the engine fails", async () => {
    const { handled, inFlight, url } = await listen(() => Effect.die(new Error("a secret")))
    const failed = await get(url + item, { headers })
    assert.deepStrictEqual([failed.status, inFlight()], [500, 0])
    assert.notInclude(failed.body, "secret")
    assert.deepInclude(handled[0], { status: 500, level: "none" })
  })

  it("responds only to probes while it stops", async () => {
    let isDraining = false
    const { url } = await listen(() => Effect.succeed(json("{}")), 1_000, { isDraining: () => isDraining })
    assert.strictEqual((await get(url + item, { headers })).status, 200)
    isDraining = true
    const refused = await get(url + item, { headers })
    assert.deepStrictEqual([refused.status, refused.headers.connection], [503, "close"])
    for (const path of ["/heartbeat", "/health"]) assert.strictEqual((await get(url + path)).status, 200, path)
    assert.strictEqual((await get(`${url}/v1/nothing`)).status, 404)
  })

  it("checks the path, the method, the headers and the token, in this order", async () => {
    const { handled, url } = await listen(() => Effect.die("must not be called"), 1_000, { names: ["agent.test"] })
    for (const [path, options, status, endpoint] of [
      [item, { headers: { ...headers, host: "other" } }, 421, "items.get"],
      [item, { headers: { ...headers, origin: "http://page" } }, 403, "items.get"],
      ["/v1/nothing", {}, 404, "other"],
      ["/v1/vaults/x", {}, 400, "other"],
      ["/v1/vaults", { method: "POST" }, 405, "vaults.list"],
      ["/metrics", { headers }, 404, "server.metrics"],
      [item, { headers: { host: "agent.test" } }, 401, "items.get"],
      [item, { headers: { host: "agent.test", authorization: "Basic a" } }, 401, "items.get"]
    ] as const) {
      handled.length = 0
      const got = await get(url + path, options)
      assert.strictEqual(got.status, status, path)
      assert.deepInclude(handled[0], { endpoint, status, level: "none" })
      assert.strictEqual(got.headers.allow, status === 405 ? "GET" : undefined)
    }
  })

  it("uses the token of each request", async () => {
    const { url } = await listen(({ token }) => Effect.sync(() => json(token)))
    for (const token of ["one", "two", "two", "one"]) {
      assert.strictEqual((await get(url + item, { headers: { authorization: `Bearer ${token}` } })).body, token)
    }
  })

  it("leaves events to their stream, and reports its status", async () => {
    const { handled, url } = await listen(() => Effect.die("must not be called"), 1_000, {
      events: (response, token, onStatus) => {
        onStatus(201)
        response.end(token)
      }
    })
    const got = await get(`${url}/v1/events`, { headers })
    assert.deepStrictEqual([got.body, got.headers["opconnect-agent"]], ["token", "1.2.3"])
    assert.deepInclude(handled[0], { endpoint: "events", status: 201, level: "none" })
  })
})
