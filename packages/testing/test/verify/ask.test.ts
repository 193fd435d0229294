import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { assert, describe, it } from "@effect/vitest"
import { serverAt } from "../../src/verify/ask.ts"

/** A server on a free port, with its URL. */
const listening = async (respond: (request: IncomingMessage, response: ServerResponse) => unknown) => {
  const server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => void server.close().closeAllConnections()
  }
}

const echo = async (request: IncomingMessage, response: ServerResponse) => {
  const { authorization, "content-type": type } = request.headers
  response.end(JSON.stringify([request.method, request.url, authorization, type, await text(request)]))
}

describe("serverAt", () => {
  it("sends the method, the path, the token and the body", async () => {
    await using upstream = await listening(echo)
    const server = serverAt(`${upstream.url}/`, "own")
    const bodyOf = async (ask: Parameters<typeof server>[0]) => (await server(ask)).body
    assert.deepStrictEqual(await bodyOf({ path: "/a?b" }), ["GET", "/a?b", "Bearer own", null, ""])
    assert.deepStrictEqual(await bodyOf({ path: "/", token: "other" }), ["GET", "/", "Bearer other", null, ""])
    assert.deepStrictEqual(await bodyOf({ path: "/", token: null }), ["GET", "/", null, null, ""])
    assert.deepStrictEqual(await bodyOf({ path: "/", method: "PUT", body: { a: 1 } }), [
      ...["PUT", "/", "Bearer own", "application/json"],
      '{"a":1}'
    ])
    assert.deepStrictEqual(await bodyOf({ path: "/", method: "POST", body: "{" }), [
      ...["POST", "/", "Bearer own", "application/json"],
      "{"
    ])
  })

  it("returns what is compared of a response", async () => {
    await using upstream = await listening(({ url }, response) => {
      if (url === "/bare") return response.writeHead(404).end("not JSON")
      const headers = {
        location: "/elsewhere",
        "content-type": "application/json; charset=utf-8",
        "1password-connect-version": "1.8.1",
        "content-disposition": 'attachment; filename="secret"',
        "content-range": "1-20/300"
      }
      return response.writeHead(302, headers).end("{}")
    })
    const server = serverAt(upstream.url, "own")
    assert.deepStrictEqual(await server({ path: "/" }), {
      status: 302,
      contentType: "application/json",
      hasVersion: true,
      contentDisposition: "attachment",
      contentRange: "<number>-<number>/<number>",
      body: {}
    })
    assert.deepStrictEqual(await server({ path: "/bare" }), {
      status: 404,
      contentType: "",
      hasVersion: false,
      contentDisposition: undefined,
      contentRange: undefined,
      body: "not JSON"
    })
  })

  it("names the reason why there is no response", async () => {
    const failure = (url: string) =>
      serverAt(
        url,
        "own"
      )({ path: "/" }).then(
        () => assert.fail("there is a response"),
        (error: Error) => error.message
      )
    await using upstream = await listening((request) => request.socket.destroy())
    assert.strictEqual(await failure(upstream.url), `no response from ${upstream.url}: UND_ERR_SOCKET`)
    assert.strictEqual(await failure("http://127.0.0.1:1"), "no response from http://127.0.0.1:1: bad port")
  })
})
