import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import { type AddressInfo, createServer as createSocketServer } from "node:net"
import { text } from "node:stream/consumers"
import { assert, describe, it } from "@effect/vitest"
import { start } from "../../src/record/proxy.ts"

const upstreamOf = async (respond: (request: IncomingMessage, response: ServerResponse) => unknown) => {
  const server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/base/`,
    [Symbol.asyncDispose]: async () => void server.close().closeAllConnections()
  }
}

/** A proxy with what it has recorded. */
const proxyTo = async (upstream: string, host = "127.0.0.1") => {
  const observed: Array<string> = []
  const recording = {
    observe: (method: string, path: string, status: number, body: Buffer) =>
      void observed.push(`${method} ${path} ${status} ${body}`),
    seed: () => ({})
  }
  const onResponse = () => void observed.push("saved")
  const proxy = await start(new URL(upstream), recording, { host, port: 0, onResponse })
  return { ...proxy, observed, [Symbol.asyncDispose]: proxy.close }
}

describe("a recording proxy", () => {
  it("forwards requests and responses, except headers of one connection", async () => {
    await using upstream = await upstreamOf(async (request, response) => {
      const { authorization, "accept-encoding": encoding, "x-own": own } = request.headers
      response.writeHead(201, { "content-type": "text/x", "keep-alive": "timeout=99", "x-theirs": "theirs" })
      response.write("first, ")
      response.end(JSON.stringify([request.method, request.url, authorization, own, encoding, await text(request)]))
    })
    await using proxy = await proxyTo(upstream.url)
    const response = await fetch(`${proxy.url}/v1/vaults?filter=x`, {
      method: "POST",
      headers: { authorization: "Bearer t", "x-own": "own", "accept-encoding": "gzip" },
      body: "sent"
    })
    const body = 'first, ["POST","/base/v1/vaults?filter=x","Bearer t","own",null,"sent"]'
    assert.deepStrictEqual([response.status, await response.text()], [201, body])
    assert.deepStrictEqual(
      ["content-type", "x-theirs"].map((name) => response.headers.get(name)),
      ["text/x", "theirs"]
    )
    assert.notStrictEqual(response.headers.get("keep-alive"), "timeout=99")
    assert.deepStrictEqual(proxy.observed, [`POST /v1/vaults?filter=x 201 ${body}`, "saved"])
  })

  it("responds with 502 if the upstream server cannot be reached", async () => {
    const closed = createSocketServer()
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    await using proxy = await proxyTo(`http://127.0.0.1:${port}`, "::1")
    assert.match(proxy.url, /^http:\/\/\[::1\]:\d+$/)
    const response = await fetch(proxy.url)
    assert.deepStrictEqual([response.status, response.headers.get("content-type")], [502, "text/plain"])
    assert.strictEqual(await response.text(), "fake-connect: the upstream server cannot be reached: ECONNREFUSED\n")
    assert.deepStrictEqual(proxy.observed, [])
  })

  it("breaks off a response that the upstream server breaks off, and does not record it", async () => {
    await using upstream = await upstreamOf((_, response) => {
      response.writeHead(200, { "content-length": 100 })
      response.write("half", () => response.destroy())
    })
    await using proxy = await proxyTo(upstream.url)
    const ended = fetch(proxy.url).then((response) => response.text())
    assert.strictEqual(
      await ended.then(
        () => "complete",
        () => "broken off"
      ),
      "broken off"
    )
    assert.deepStrictEqual(proxy.observed, [])
  })

  it("stops while connections are open, and names the reason why it cannot start", async () => {
    await using upstream = await upstreamOf((_, response) => response.end("ok"))
    const proxy = await proxyTo(upstream.url)
    const { port } = new URL(proxy.url)
    const recording = { observe: () => {}, seed: () => ({}) }
    const failure = await start(new URL(upstream.url), recording, {
      ...{ host: "127.0.0.1", port: Number(port), onResponse: () => {} }
    }).catch((error: Error) => error)
    assert.strictEqual(failure instanceof Error && failure.message, `cannot listen on 127.0.0.1:${port}: EADDRINUSE`)
    const agent = new Agent({ keepAlive: true })
    await new Promise<void>((resolve, reject) => {
      request(proxy.url, { agent }, (response) => response.resume().once("end", resolve))
        .once("error", reject)
        .end()
    })
    await proxy.close()
    agent.destroy()
  })
})
