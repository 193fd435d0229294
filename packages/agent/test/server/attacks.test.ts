import { connect } from "node:net"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { assert, describe, it, onTestFinished } from "vitest"
import type { Reply } from "../../src/engine/passing.ts"
import { listenAt } from "../../src/server/listen.ts"
import { type Handled, makeListener } from "../../src/server/listener.ts"
import { engineOf } from "../support/engine.ts"

/** Requests as bytes on a connection, as an attacker writes them. */

const id = "abcdefghijklmnopqrstuvwxyz"
const item = `/v1/vaults/${id}/items/${id}`

interface Asked {
  readonly method: string
  readonly token: string
  readonly body: string | undefined
}

/** A server with the limits of the agent, whose engine responds with the token of the request. */
const listen = async (
  delayOf: (token: string) => Promise<void> = async () => undefined,
  replyTo: (token: string) => Reply = (token) => ({
    response: { status: 200, headers: {}, body: Buffer.from(`for ${token}`) },
    level: "connect"
  })
) => {
  const asked: Array<Asked> = []
  const handled: Array<Handled> = []
  const engine = engineOf(({ body, method, token }) =>
    Effect.promise(async () => {
      asked.push({ method, token, body })
      await delayOf(token)
      return replyTo(token)
    })
  )
  const { listener } = await Effect.runPromise(
    makeListener({
      ...{ engine, version: "1.2.3", names: [], isDraining: () => false },
      onHandled: (exchange) => void handled.push(exchange),
      health: () => ({ status: 200, headers: {}, body: new Uint8Array() }),
      events: (response) => void response.end()
    })
  )
  const listening = await listenAt(listener, {
    ...{ address: { host: "127.0.0.1", port: 0 }, tls: undefined, onReload: () => undefined }
  })
  onTestFinished(() => {
    listening.server.closeAllConnections()
    listening.close()
  })
  const port = Number(new URL(listening.url).port)
  /** Everything that the server sends until it closes the connection. */
  const send = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let text = ""
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"))
      socket.setEncoding("latin1")
      socket.on("data", (chunk: string) => {
        text += chunk
      })
      socket.once("close", () => resolve(text))
      socket.once("error", (error: NodeJS.ErrnoException) => (text === "" ? reject(error) : resolve(text)))
    })
  return { asked, handled, send, server: listening.server }
}

const bearer = "Host: localhost\r\nAuthorization: Bearer one\r\n"
const closing = `${bearer}Connection: close\r\n`
const statusesOf = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

describe("requests of an attacker", () => {
  const targets: ReadonlyArray<readonly [target: string, status: number]> = [
    ["//v1/vaults", 404],
    ["/v1//vaults", 404],
    ["/v1/./vaults", 404],
    ["/x/../v1/vaults", 404],
    ["/V1/vaults", 404],
    ["/%761/vaults", 404],
    ["/v1%2fvaults", 404],
    ["/v1/vaults;a=b", 404],
    ["/v1/vaults#part", 404],
    ["/v1\\vaults", 404],
    ["http://localhost/v1/vaults", 404],
    ["*", 404],
    [`/v1/vaults/${id}%00`, 400],
    [`/v1/vaults/${id}/items/%2e%2e`, 400],
    [`/v1/vaults/${id}/items/../../../heartbeat`, 400],
    [`/v1/vaults/${id}\xe9`, 400],
    [`/v1/vaults?filter=${"x".repeat(1_001)}`, 400],
    [`${item}/files/${"f".repeat(65)}/content`, 400],
    [`${item}/files/..%2f..%2fother/content`, 400]
  ]

  it("reach neither the engine nor Connect through a path that only looks like one of Connect's", async () => {
    const { asked, send } = await listen()
    for (const [target, status] of targets) {
      assert.deepStrictEqual(statusesOf(await send(`GET ${target} HTTP/1.1\r\n${closing}\r\n`)), [status], target)
    }
    assert.isEmpty(asked)
  })

  it("reach neither the engine nor Connect with a method that the path does not have", async () => {
    const { asked, send } = await listen()
    for (const method of ["HEAD", "OPTIONS", "TRACE", "POST", "PROPFIND", "QUERY"]) {
      const text = await send(`${method} ${item} HTTP/1.1\r\n${closing}\r\n`)
      assert.deepStrictEqual(statusesOf(text), [405], method)
      assert.match(text, /^allow: GET, PUT, PATCH, DELETE\r$/m)
      assert.notInclude(text, "one", method)
    }
    // Neither a tunnel nor another protocol.
    assert.isEmpty(await send(`CONNECT localhost:80 HTTP/1.1\r\n${closing}\r\n`))
    const upgrade = await send(`GET /v1/none HTTP/1.1\r\n${bearer}Connection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n`)
    assert.deepStrictEqual(statusesOf(upgrade), [404])
    assert.isEmpty(asked)
  })

  const smuggled = `GET ${item} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer smuggled\r\n\r\n`
  const bodies: ReadonlyArray<readonly [what: string, headers: string, body: string]> = [
    ["a length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", `0\r\n\r\n${smuggled}`],
    ["two lengths", "Content-Length: 0\r\nContent-Length: 5\r\n", smuggled],
    ["a length that is not a number", "Content-Length: +0\r\n", smuggled],
    ["chunks that are not the last encoding", "Transfer-Encoding: chunked, identity\r\n", `0\r\n\r\n${smuggled}`],
    ["an encoding that is spelt otherwise", "Transfer-Encoding: xchunked\r\n", `0\r\n\r\n${smuggled}`],
    ["a header without a colon", "Transfer-Encoding chunked\r\n", smuggled],
    ["a blank before the colon", "Content-Length : 5\r\n", smuggled],
    ["a folded header", "X-A: b\r\n Content-Length: 5\r\n", smuggled]
  ]
  for (const [what, headers, body] of bodies) {
    it(`cannot hide a second request behind ${what}`, async () => {
      const { asked, send } = await listen()
      const text = await send(`PUT ${item} HTTP/1.1\r\n${bearer}${headers}\r\n${body}`)
      assert.deepStrictEqual(statusesOf(text), [400])
      assert.notInclude(
        asked.map(({ token }) => token),
        "smuggled"
      )
    })
  }

  it("cannot hide a second request in the body of one that gets an early response", async () => {
    const { asked, send } = await listen()
    const length = `Content-Length: ${smuggled.length}\r\n`
    // Without a token, and with a method that the path does not have.
    for (const head of [
      `POST /v1/vaults/${id}/items HTTP/1.1\r\nHost: localhost\r\n`,
      `DELETE /v1/vaults HTTP/1.1\r\n${bearer}`
    ]) {
      const text = await send(`${head}${length}\r\n${smuggled}GET /heartbeat HTTP/1.1\r\n${closing}\r\n`)
      assert.lengthOf(statusesOf(text), 2)
      assert.strictEqual(statusesOf(text)[1], 200)
    }
    assert.isEmpty(asked)
  })

  it("cannot make the agent read long headers", async () => {
    const { asked, send, server } = await listen()
    const text = await send(`GET ${item} HTTP/1.1\r\n${bearer}X: ${"x".repeat(40 * 1_024)}\r\n\r\n`)
    assert.deepStrictEqual(statusesOf(text), [431])
    assert.isEmpty(asked)
    // A slow client has 10 seconds for its headers, and 30 for its request.
    const { headersTimeout, maxConnections, requestTimeout } = server
    assert.deepStrictEqual([headersTimeout, requestTimeout, maxConnections], [10_000, 30_000, 4_000])
  })

  it("cannot keep a connection whose response they do not read", async () => {
    const endless = Stream.forever(Stream.make(new Uint8Array(65_536)))
    const stopped = Promise.withResolvers<void>()
    const stream = Stream.ensuring(
      endless,
      Effect.sync(() => stopped.resolve())
    )
    const { server } = await listen(undefined, () => ({ status: 200, headers: {}, stream, level: "connect" }))
    assert.strictEqual(server.timeout, 60_000)
    server.timeout = 50
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : assert.fail("no port")
    const socket = connect(port, "127.0.0.1", () => socket.write(`GET ${item} HTTP/1.1\r\n${bearer}\r\n`))
    socket.pause()
    onTestFinished(() => void socket.destroy())
    await stopped.promise
  })

  it("get the response of their own token, however many requests of others share the connection", async () => {
    const first = Promise.withResolvers<void>()
    const { asked, send } = await listen(async (token) => {
      // The first response is ready after all others.
      if (token === "t0") await first.promise
      if (token === "t19") first.resolve()
    })
    const requests = Array.from({ length: 20 }, (_, index) => {
      const end = index === 19 ? "Connection: close\r\n" : ""
      return `GET ${item} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer t${index}\r\n${end}\r\n`
    })
    const text = await send(requests.join(""))
    assert.deepStrictEqual(
      [...text.matchAll(/for (t\d+)/g)].map(([, token]) => token),
      asked.map(({ token }) => token)
    )
    assert.lengthOf(asked, 20)
  })

  it("write nothing of their own into the lines of the audit log", async () => {
    const { handled, send } = await listen()
    for (const target of [
      `/v1/vaults/${id}/items?filter=%0a%7b%22a%22`,
      "/v1/x%0d%0aforged",
      `/v1/vaults/${"%0a".repeat(9)}`
    ]) {
      await send(`GET ${target} HTTP/1.1\r\n${closing}User-Agent: forged\r\nX-Forwarded-For: forged\r\n\r\n`)
    }
    assert.lengthOf(handled, 3)
    for (const { endpoint, item, vault } of handled) {
      assert.match(`${endpoint} ${vault} ${item}`, /^(items\.list|other) ([a-z]{26}|undefined) undefined$/)
    }
  })
})
