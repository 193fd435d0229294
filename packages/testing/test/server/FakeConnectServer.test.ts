import { mkdtempSync, rmSync } from "node:fs"
import { Agent, request } from "node:http"
import { request as requestSecurely } from "node:https"
import { type AddressInfo, connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, vi } from "@effect/vitest"
import { InvalidSeed, idOf, startFakeConnect } from "@opconnect/testing"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import { certificates, contract, db, file, options, prod, seed, Target } from "../suites/contract.ts"
import { controlling } from "../suites/controlling.ts"
import { faulty } from "../suites/faulty.ts"
import { writing } from "../suites/writing.ts"
import { asEffects } from "../support/asEffects.ts"
import { Conformance } from "../support/conformance.ts"

const target = Layer.effect(
  Target,
  Effect.acquireRelease(
    Effect.promise(() => startFakeConnect(seed, options)),
    (server) => Effect.promise(server.close)
  ).pipe(
    Effect.map((server) => ({ ...asEffects(server), url: server.url, token: server.token, tokens: server.tokens }))
  )
).pipe(Layer.merge(FetchHttpClient.layer))

const conformance = new Conformance()
contract("on a socket", conformance.checked(target))
writing("on a socket", conformance.checked(target))
describe("responses on a socket", () => {
  it("match the OpenAPI document for every documented status, except statuses that Connect never returns", () => {
    const never = new Set(["GetVaults 403", "GetApiActivity 403"])
    assert.deepStrictEqual(
      conformance.unseen().filter((exchange) => !exchange.endsWith(" 409") && !never.has(exchange)),
      []
    )
  })
})
controlling("on a socket", target)
faulty("on a socket", target)

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  return assert.fail("it was not rejected")
}

describe("startFakeConnect", () => {
  it("names the cause in Jest's jsdom environment, which has no Response", async () => {
    vi.stubGlobal("Response", undefined)
    try {
      assert.match(String(await rejection(startFakeConnect(seed))), /jsdom .* add the comment @jest-environment node/)
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it("returns the connection settings", async () => {
    await using server = await startFakeConnect(seed, { token: "letmein" })
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/)
    assert.strictEqual(server.token, "letmein")
    assert.deepStrictEqual(server.env, { OP_CONNECT_HOST: server.url, OP_CONNECT_TOKEN: "letmein" })
    const response = await fetch(`${server.url}/v1/vaults`, { headers: { authorization: "Bearer letmein" } })
    assert.deepStrictEqual([response.status, response.statusText], [200, "OK"])
    assert.deepStrictEqual(
      server.requests().map(({ endpoint }) => endpoint),
      ["vaults.list"]
    )
    server.reset()
    assert.deepStrictEqual(server.requests(), [])
  })

  it.each([
    ["0.0.0.0", "127.0.0.1"],
    ["::", "[::1]"],
    ["::1", "[::1]"]
  ])("can be asked when it listens on %s", async (host, hostname) => {
    await using server = await startFakeConnect(seed, { host })
    assert.strictEqual(new URL(server.url).hostname, hostname)
    assert.strictEqual(await (await fetch(`${server.url}/heartbeat`)).text(), ".")
  })

  it.each([
    ["127.0.0.1", "127.0.0.1", "127.0.0.1"],
    ["::", "127.0.0.1", "127.0.0.1"],
    ["::", "[::1]", "::1"]
  ])("on %s, names the address %s that a request comes from in the activity", async (host, name, expected) => {
    await using server = await startFakeConnect(seed, { host })
    const get = (path: string) =>
      fetch(`http://${name}:${new URL(server.url).port}${path}`, {
        headers: { authorization: `Bearer ${server.token}` }
      })
    await get("/v1/vaults")
    const [latest] = (await (await get("/v1/activity")).json()) as ReadonlyArray<{ actor: { requestIp: string } }>
    assert.strictEqual(latest?.actor.requestIp, expected)
  })

  it("rejects an invalid seed with its issues", async () => {
    const error = await rejection(startFakeConnect({ prod: { db: 1 as unknown as string } }))
    assert.instanceOf(error, InvalidSeed)
    assert.deepStrictEqual((error as InvalidSeed).issues, [
      { code: "InvalidSeed", message: "prod.db: must be an object", hint: "Correct the seed." }
    ])
  })

  it("rejects a token that is not valid in a header", async () => {
    assert.match(String(await rejection(startFakeConnect(seed, { token: "a\nb" }))), /the token must be printable/)
    assert.match(String(await rejection(startFakeConnect(seed, { token: "" }))), /the token must be printable/)
  })

  it("rejects edits of missing items and fields", async () => {
    await using server = await startFakeConnect(seed)
    assert.throws(() => server.setField("prod", "db", "nope", "x"), TypeError, 'there is no field "nope"')
  })

  it("reports a port in use", async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    const { port } = other.address() as AddressInfo
    const error = await rejection(startFakeConnect(seed, { port }))
    assert.strictEqual((error as Error).message, `cannot listen on 127.0.0.1:${port}: the port is in use`)
    await new Promise((resolve) => other.close(resolve))
  })

  it.each([
    ["127.0.0.1", "evil.test", 403],
    ["127.0.0.1", "localhost", 200],
    ["127.0.0.1", "[::1]", 200],
    ["localhost", "localhost", 200],
    ["0.0.0.0", "evil.test", 403]
  ])("on %s, asked as %s, responds with %d on the control API and the dashboard", async (host, name, expected) => {
    await using server = await startFakeConnect(seed, { host })
    const { port } = new URL(server.url)
    const statusOf = (path: string, origin?: string) =>
      new Promise((resolve, reject) => {
        const headers = { host: `${name}:${port}`, ...(origin === undefined ? {} : { origin }) }
        request(`${server.url}${path}`, { headers }, (response) =>
          response.resume().once("end", () => resolve(response.statusCode))
        )
          .once("error", reject)
          .end()
      })
    assert.strictEqual(await statusOf("/"), expected)
    assert.strictEqual(await statusOf("/_fake/seed"), expected)
    assert.strictEqual(await statusOf("/_fake/seed", `http://${name}:${port}`), expected)
    assert.strictEqual(await statusOf("/_fake/seed", `http://${name}:1`), 403)
    assert.strictEqual(await statusOf("/heartbeat"), 200, "Connect responds to any name")
  })

  it("frees the port while connections are open, and can be closed again", async () => {
    const server = await startFakeConnect(seed)
    const agent = new Agent({ keepAlive: true })
    await new Promise<void>((resolve, reject) => {
      request(`${server.url}/heartbeat`, { agent }, (response) => response.resume().once("end", resolve))
        .once("error", reject)
        .end()
    })
    const { port } = new URL(server.url)
    await Promise.all([server.close(), server.close()])
    await server.close()
    await using again = await startFakeConnect(seed, { port: Number(port) })
    assert.strictEqual(new URL(again.url).port, port)
    agent.destroy()
  })

  it("aborts pending requests", async () => {
    const server = await startFakeConnect(seed, { latency: 60_000 })
    const { port } = new URL(server.url)
    const socket = connect(Number(port), "127.0.0.1")
    const ended = new Promise((resolve) => socket.once("close", resolve).on("error", () => {}))
    await new Promise<void>((resolve) => socket.write("GET /heartbeat HTTP/1.1\r\nhost: x\r\n\r\n", () => resolve()))
    await server.close()
    await ended
    assert.deepStrictEqual(server.requests(), [])
  })

  it("closes connections without a TLS handshake", async () => {
    const server = await startFakeConnect(seed, { tls: true })
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1")
    const ended = new Promise((resolve) => socket.once("close", resolve).on("error", () => {}))
    await new Promise((resolve) => socket.once("connect", resolve))
    await server.close()
    await ended
  })

  it("resets connections by a fault, over TLS too, and prints nothing", async () => {
    const complaints = vi.spyOn(console, "error")
    await using plain = await startFakeConnect(seed)
    await using secure = await startFakeConnect(seed, { tls: true })
    for (const server of [plain, secure]) {
      server.addFault({ kind: "reset", on: "server", times: 1 })
      server.addFault({ kind: "truncate", on: "server", times: 1 })
      const get = server.ca === undefined ? request : requestSecurely
      const status = () =>
        new Promise((resolve, reject) => {
          get(`${server.url}/health`, server.ca === undefined ? {} : { ca: server.ca }, (response) => {
            response
              .once("error", reject)
              .resume()
              .once("end", () => resolve(response.statusCode))
          })
            .once("error", reject)
            .end()
        })
      assert.strictEqual(((await rejection(status())) as NodeJS.ErrnoException).code, "ECONNRESET")
      assert.strictEqual(((await rejection(status())) as NodeJS.ErrnoException).code, "ECONNRESET")
      assert.strictEqual(await status(), 200)
    }
    assert.deepStrictEqual(complaints.mock.calls, [])
    complaints.mockRestore()
  })

  it("resets a plain connection instead of closing it", async () => {
    await using server = await startFakeConnect(seed, { faults: [{ kind: "reset", on: "server" }] })
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1")
    const ended = new Promise<string>((resolve) =>
      socket
        .resume()
        .once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""))
        .once("end", () => resolve("closed"))
    )
    socket.write("GET /heartbeat HTTP/1.1\r\nhost: localhost\r\n\r\n")
    assert.strictEqual(await ended, "ECONNRESET")
  })

  it("keeps its data in a store", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fake-connect-"))
    const store = join(folder, "store.json")
    const first = await startFakeConnect(seed, { store })
    first.setField("prod", "db", "password", "kept")
    await first.close()
    await using second = await startFakeConnect({}, { store })
    assert.strictEqual(second.getField("prod", "db", "password"), "kept")
    rmSync(folder, { recursive: true })
  })

  it("does not serve uncacheable responses", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fake-connect-"))
    const store = join(folder, "store.json")
    await using server = await startFakeConnect(seed, { store })
    rmSync(folder, { recursive: true })
    assert.throws(
      () => server.setField("prod", "db", "password", "lost"),
      `cannot write the store ${store}: no such file or directory`
    )
    assert.strictEqual(server.getField("prod", "db", "password"), "hunter2")
    const response = await fetch(`${server.url}/v1/vaults/${prod}/items/${db}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${server.token}` }
    })
    assert.strictEqual(response.status, 500)
    assert.isTrue(response.headers.has("1password-connect-version"))
    assert.deepStrictEqual(await response.json(), {
      status: 500,
      message: `cannot write the store ${store}: no such file or directory`
    })
    assert.deepStrictEqual(
      server.requests().map(({ endpoint, status }) => [endpoint, status]),
      [["items.delete", 500]]
    )
    const edit = await fetch(`${server.url}/_fake/field`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ vault: "prod", item: "db", field: "password", value: "lost" })
    })
    assert.strictEqual(edit.status, 500, "it is no error of the request")
    assert.strictEqual(server.getField("prod", "db", "password"), "hunter2")
    const error = await rejection(startFakeConnect(seed, { store }))
    assert.strictEqual((error as Error).message, `cannot write the store ${store}: no such file or directory`)
  })

  it.each([
    ["plain.txt", 'attachment; filename="plain.txt"'],
    ['a "b" \\ c.txt', 'attachment; filename="a \\"b\\" \\\\ c.txt"'],
    ["naïve.txt", "attachment; filename*=UTF-8''na%C3%AFve.txt"],
    ["line\nbreak", "attachment; filename*=UTF-8''line%0Abreak"]
  ])("names the file %j in a header", async (name, header) => {
    await using server = await startFakeConnect({ v: { i: { $files: { [name]: "x" } } } })
    const path = `/v1/vaults/${idOf("v")}/items/${idOf("v", "i")}/files/${idOf("v", "i", "$files", name)}/content`
    const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${server.token}` } })
    assert.strictEqual(response.headers.get("content-disposition"), header)
  })

  it("keeps the connection after a response without a body", async () => {
    await using server = await startFakeConnect(seed)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const headers = { authorization: `Bearer ${server.token}` }
    const send = (method: string, path: string) =>
      new Promise<readonly [number | undefined, boolean]>((resolve, reject) => {
        const sent = request(`${server.url}${path}`, { agent, headers, method }, (response) =>
          response.resume().once("end", () => resolve([response.statusCode, sent.reusedSocket]))
        )
        sent.once("error", reject).end()
      })
    assert.deepStrictEqual(await send("DELETE", `/v1/vaults/${prod}/items/${db}`), [204, false])
    assert.deepStrictEqual(await send("GET", "/v1/vaults"), [200, true])
    agent.destroy()
  })

  it("rejects oversized or deeply nested bodies, also where unknown keys are kept", async () => {
    await using server = await startFakeConnect(seed, { unknownKeys: "keep" })
    const items = `${server.url}/v1/vaults/${prod}/items`
    const headers = { authorization: `Bearer ${server.token}`, "content-type": "application/json" }
    const sent = async (more: string) => {
      const body = `{"vault":{"id":"${prod}"},"category":"LOGIN","more":${more}}`
      return (await fetch(items, { method: "POST", headers, body })).status
    }
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels)
    const before = server.exportSeed()
    assert.strictEqual(await sent(nested(5000)), 400)
    assert.strictEqual(await sent(nested(32)), 400)
    assert.strictEqual(await sent(`"${"x".repeat(4 * 1024 * 1024)}"`), 400)
    assert.deepStrictEqual(server.exportSeed(), before)
    assert.strictEqual(await sent(nested(31)), 200)
    assert.isDefined(server.exportSeed().$vaults?.[0]?.items?.find((item) => "more" in item))
    assert.strictEqual(await sent(`"${"x".repeat(4_000_000)}"`), 200)
    assert.strictEqual((await fetch(items, { headers })).status, 200)
  })

  it("reads a body to its end before rejecting it, so that the client receives the response", async () => {
    await using server = await startFakeConnect(seed)
    const { port } = new URL(server.url)
    const length = 8 * 1024 * 1024
    const socket = connect(Number(port), "127.0.0.1")
    let received = ""
    socket.setEncoding("utf8").on("data", (text) => {
      received += text
    })
    const ended = new Promise((resolve) => socket.once("end", resolve))
    const head = [
      `POST /v1/vaults/${prod}/items HTTP/1.1`,
      "host: localhost",
      "connection: close",
      `authorization: Bearer ${server.token}`,
      `content-length: ${length}`
    ]
    const half = Buffer.alloc(length / 2, "x")
    await new Promise((resolve) => socket.write(`${head.join("\r\n")}\r\n\r\n`, resolve))
    await new Promise((resolve) => socket.write(half, resolve))
    assert.strictEqual(received, "", "the client still sends")
    socket.write(half)
    await ended
    assert.match(received, /^HTTP\/1\.1 400 Bad Request\r\n/)
  })

  it.each(["TRACE /heartbeat HTTP/1.1\r\nhost: localhost", "GET /heartbeat HTTP/1.1\r\nhost: a b/c"])(
    "says to %j that it is a bad request, and nothing of it to others",
    async (head) => {
      const complaints = vi.spyOn(console, "error")
      await using server = await startFakeConnect(seed)
      const socket = connect(Number(new URL(server.url).port), "127.0.0.1")
      const response = new Promise<string>((resolve) => socket.once("data", (bytes) => resolve(String(bytes))))
      socket.write(`${head}\r\n\r\n`)
      assert.match(await response, /^HTTP\/1\.1 400 Bad Request\r\n/)
      socket.destroy()
      assert.deepStrictEqual(complaints.mock.calls, [])
      complaints.mockRestore()
    }
  )

  it("survives disconnecting clients", async () => {
    await using server = await startFakeConnect(seed, { latency: 30 })
    const early = await rejection(fetch(`${server.url}/heartbeat`, { signal: AbortSignal.timeout(5) }))
    assert.strictEqual((early as Error).name, "TimeoutError")

    const path = `/v1/vaults/${prod}/items/${certificates}/files/${file("backup.tar")}/content`
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1")
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.token}\r\n\r\n`)
    await new Promise((resolve) => socket.once("data", resolve))
    socket.resetAndDestroy()

    const garbage = connect(Number(new URL(server.url).port), "127.0.0.1")
    garbage.write("nonsense\r\n\r\n")
    await new Promise((resolve) => garbage.once("close", resolve).resume())

    assert.strictEqual(await (await fetch(`${server.url}/heartbeat`)).text(), ".")
  })
})
