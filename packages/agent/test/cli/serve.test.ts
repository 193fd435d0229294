import { existsSync, readFileSync, renameSync, statSync } from "node:fs"
import { createServer as createHttpServer, request } from "node:http"
import { createServer, type Server } from "node:net"
import { OnePasswordConnect } from "@1password/connect"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import * as SelfSigned from "selfsigned"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { folder, get, refusal, start, until } from "../support/command.ts"

let fake: FakeConnectServer
let bearer: { readonly authorization: string }

beforeAll(async () => {
  fake = await startFakeConnect({ prod: { db: { username: "app", password: "hunter2" }, other: { password: "p" } } })
  bearer = { authorization: `Bearer ${fake.token}` }
})
afterAll(() => fake.close())

/** Self-signed certificates of elliptic curves, whose keys take no time to generate. */
const generate = (name: string, ...altNames: ReadonlyArray<string>) =>
  SelfSigned.generate([{ name: "commonName", value: name }], {
    ...{ keyType: "ec", curve: "P-256" },
    extensions: [{ name: "subjectAltName", altNames: altNames.map((value) => ({ type: 2, value })) }]
  })

const local = ["--listen", "127.0.0.1:0"]
const serve = (...args: ReadonlyArray<string>) => start([...local, ...args], { OP_CONNECT_HOST: fake.url })

const listening = (server: Server, where: string | number) =>
  new Promise<void>((resolve) => {
    server.listen(where, () => resolve())
    onTestFinished(() => void server.close())
  })

/** Starts as for a user, including that the command starts itself again. */
const asUser = { MALLOC_ARENA_MAX: undefined }

describe("opconnect-agent serve", () => {
  let shared: ReturnType<typeof start>
  beforeAll(() => {
    shared = start(local, { OP_CONNECT_HOST: fake.url, ...asUser }, () => {})
    return () => void shared.child.kill("SIGKILL")
  })

  it("serves the official client with Connect's own bytes", async () => {
    const url = await shared.url()
    const client = OnePasswordConnect({ serverURL: url, token: fake.token, keepAlive: false })
    const vault = await client.getVault("prod")
    const item = await client.getItem(vault.id ?? "", "db")
    assert.strictEqual(item.fields?.find(({ label }) => label === "password")?.value, "hunter2")
    const path = `/v1/vaults/${vault.id}/items/${item.id}`
    const [through, direct] = [
      await get(`${url}${path}`, { headers: bearer }),
      await get(`${fake.url}${path}`, { headers: bearer })
    ]
    assert.strictEqual(through.body, direct.body)
    assert.strictEqual(through.headers["1password-connect-version"], direct.headers["1password-connect-version"])
    assert.isDefined(through.headers["opconnect-agent"])
  })

  it("responds to heartbeat and health without Connect, and rejects other paths and methods", async () => {
    const url = await shared.url()
    assert.strictEqual((await get(`${url}/heartbeat`)).body, ".")
    assert.strictEqual(JSON.parse((await get(`${url}/health`)).body).name, "opconnect-agent")
    for (const path of ["/", "/v2/vaults", "/v1/vaults/../../etc", "/v1/vaults//items", "/v1/nothing"]) {
      assert.include([400, 404], (await get(`${url}${path}`, { headers: bearer })).status, path)
    }
    assert.strictEqual((await get(`${url}/v1/vaults/x/items`, { headers: bearer })).status, 400)
    assert.strictEqual((await get(`${url}/v1/vaults`, { method: "POST", headers: bearer })).status, 405)
    assert.strictEqual((await get(`${url}/v1/vaults`)).status, 401)
  })

  it("rejects requests of browsers, of pages that rebind a name, and bodies that are too large", async () => {
    const url = await shared.url()
    assert.strictEqual(
      (await get(`${url}/v1/vaults`, { headers: { ...bearer, origin: "http://evil.example" } })).status,
      403
    )
    assert.strictEqual((await get(`${url}/v1/vaults`, { headers: { ...bearer, host: "evil.example" } })).status, 421)
    assert.strictEqual((await get(`${url}/heartbeat`, { headers: { host: "evil.example" } })).status, 421)
    const [vault] = JSON.parse((await get(`${url}/v1/vaults`, { headers: bearer })).body)
    const large = await get(`${url}/v1/vaults/${vault.id}/items`, {
      ...{ method: "POST", headers: bearer, body: "x".repeat(5 * 1_024 * 1_024 + 1) }
    })
    assert.strictEqual(large.status, 413)
  })

  it("forwards only allowed headers", async () => {
    const receivedHeaders: Array<Record<string, unknown>> = []
    const upstream = createHttpServer((incoming, response) => {
      receivedHeaders.push(incoming.headers)
      response.setHeader("set-cookie", "a=b")
      response.setHeader("x-internal", "yes")
      response.setHeader("1password-connect-version", "1.8.1")
      response.end(incoming.url === "/heartbeat" ? "." : "[]")
    })
    await listening(upstream, 0)
    const address = upstream.address()
    const port = typeof address === "object" ? address?.port : 0
    const url = await start(local, { OP_CONNECT_HOST: `http://127.0.0.1:${port}` }).url()
    const got = await get(`${url}/v1/vaults`, {
      headers: { ...bearer, cookie: "secret=1", "x-forwarded-for": "1.2.3.4" }
    })
    assert.strictEqual(got.status, 200)
    assert.isUndefined(got.headers["set-cookie"])
    assert.isUndefined(got.headers["x-internal"])
    assert.isAtLeast(receivedHeaders.length, 2)
    for (const headers of receivedHeaders) {
      assert.isUndefined(headers.cookie)
      assert.isUndefined(headers["x-forwarded-for"])
    }
  })

  it("serves metrics, readiness and an audit log without values, titles or tokens", async () => {
    const files = folder()
    const agent = serve("--admin-listen", "127.0.0.1:0", "--audit", files.path("audit.log"), "--log", "json")
    const url = await agent.url()
    const vaults = JSON.parse((await get(`${url}/v1/vaults`, { headers: bearer })).body)
    const items = JSON.parse((await get(`${url}/v1/vaults/${vaults[0].id}/items`, { headers: bearer })).body)
    const path = `${url}/v1/vaults/${vaults[0].id}/items/${items[0].id}`
    for (let time = 0; time < 2; time++) await get(path, { headers: bearer })
    agent.child.kill("SIGTERM")
    const { code, stderr } = await agent.exited
    assert.strictEqual(code, 0)
    const audit = readFileSync(files.path("audit.log"), "utf8")
    assert.strictEqual(statSync(files.path("audit.log")).mode & 0o777, 0o600)
    const lines = audit
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    assert.deepStrictEqual(
      lines.map(({ endpoint, level }) => `${endpoint} ${level}`),
      ["vaults.list memory", "items.list connect", "items.get connect", "items.get memory"]
    )
    assert.strictEqual(lines[3].item, items[0].id)
    for (const plain of [fake.token, "hunter2", items[0].title]) {
      assert.notInclude(audit, plain)
      assert.notInclude(stderr, plain)
    }
  })

  it("counts requests with invented tokens in the audit log, instead of writing a line for each", async () => {
    const files = folder()
    const agent = serve("--audit", files.path("audit.log"))
    const url = await agent.url()
    const invented = (name: string) => ({ authorization: `Bearer invented-${name}` })
    for (let index = 0; index < 20; index++) await get(`${url}/v1/vaults`, { headers: invented(`${index}`) })
    await get(`${url}/v1/vaults`, { headers: { ...invented("page"), origin: "http://page" } })
    agent.child.kill("SIGTERM")
    await agent.exited
    const audit = readFileSync(files.path("audit.log"), "utf8")
    assert.notInclude(audit, "invented")
    const lines: ReadonlyArray<{ endpoint: string; count: number }> = audit
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    assert.isTrue(lines.every(({ endpoint }) => endpoint === "rejected"))
    assert.strictEqual(
      lines.reduce((sum, { count }) => sum + count, 0),
      21
    )
  })

  it.runIf(process.platform === "linux")("sets the allocator's bounds for itself, unless they are set", async () => {
    const heapOf = async (agent: ReturnType<typeof start>) => {
      await agent.url()
      const variables = readFileSync(`/proc/${agent.child.pid}/environ`, "utf8").split("\0")
      assert.isEmpty(agent.stderr().match(/warning/i) ?? [])
      return variables.filter((variable) => variable.startsWith("MALLOC_")).toSorted()
    }
    assert.deepStrictEqual(await heapOf(shared), [
      "MALLOC_ARENA_MAX=1",
      "MALLOC_MMAP_THRESHOLD_=8192",
      "MALLOC_TRIM_THRESHOLD_=65536"
    ])
    assert.deepStrictEqual(await heapOf(start(local, { OP_CONNECT_HOST: fake.url, MALLOC_ARENA_MAX: "4" })), [
      "MALLOC_ARENA_MAX=4"
    ])
  })

  it("reopens the audit log after SIGHUP without losing a line", async () => {
    const files = folder()
    const agent = serve("--audit", files.path("audit.log"), "--log", "text")
    const line = await agent.line(/listening/)
    assert.match(line, /^opconnect-agent: listening url="http:\/\/127\.0\.0\.1:\d+"$/)
    const url = /"(http[^"]+)"/.exec(line)?.[1] ?? ""
    await get(`${url}/v1/vaults`, { headers: bearer })
    renameSync(files.path("audit.log"), files.path("audit.log.1"))
    agent.child.kill("SIGHUP")
    await until(() => existsSync(files.path("audit.log")))
    await get(`${url}/v1/vaults`, { headers: bearer })
    agent.child.kill("SIGTERM")
    await agent.exited
    for (const name of ["audit.log.1", "audit.log"]) {
      assert.lengthOf(readFileSync(files.path(name), "utf8").trim().split("\n"), 1, name)
    }
  })

  it("requires client certificates of --client-ca", async () => {
    const files = folder()
    const [server, client, other] = [
      await generate("agent.test", "agent.test"),
      await generate("client"),
      await generate("other")
    ]
    const agent = serve(
      ...["--tls-cert", files.write("cert.pem", server.cert), "--tls-key", files.write("key.pem", server.private)],
      ...["--client-ca", files.write("ca.pem", client.cert)]
    )
    const { port } = new URL(await agent.url())
    const { request } = await import("node:https")
    const ask = (own: { readonly cert: string; readonly private: string } | undefined) =>
      new Promise<number | string>((resolve) => {
        request({
          ...{ host: "127.0.0.1", port, servername: "agent.test", path: "/v1/vaults", agent: false, ca: server.cert },
          ...{ headers: { ...bearer, host: "agent.test" } },
          ...(own === undefined ? {} : { cert: own.cert, key: own.private })
        })
          .once("response", (response) => {
            response.resume()
            resolve(response.statusCode ?? 0)
          })
          .once("error", () => resolve("refused"))
          .end()
      })
    assert.strictEqual(await ask(client), 200)
    assert.strictEqual(await ask(undefined), "refused")
    assert.strictEqual(await ask(other), "refused")
  })

  it("finishes requests in progress after SIGTERM, ends streams with a reconnection time, and exits with 0", async () => {
    const slow = await startFakeConnect({ prod: { db: { password: "slow" } } }, { latency: 400 })
    onTestFinished(() => slow.close())
    const agent = start(local, { OP_CONNECT_HOST: slow.url })
    const url = await agent.url()
    const headers = { authorization: `Bearer ${slow.token}` }
    let events = ""
    const stream = new Promise<void>((resolve, reject) => {
      const outgoing = request(`${url}/v1/events`, { headers, agent: false }, (response) => {
        response.setEncoding("utf8")
        response.on("data", (chunk: string) => {
          events += chunk
        })
        response.once("end", resolve)
      })
      outgoing.once("error", reject)
      outgoing.end()
    })
    const [vault] = JSON.parse((await get(`${url}/v1/vaults`, { headers })).body)
    await until(() => events.includes(vault.id))
    const before = slow.requests().length
    const inProgress = get(`${url}/v1/vaults/${vault.id}/items`, { headers })
    await until(() =>
      slow
        .requests()
        .slice(before)
        .some(({ endpoint }) => endpoint === "items.list")
    )
    agent.child.kill("SIGTERM")
    await agent.line(/"stopping"/)
    assert.strictEqual((await inProgress).status, 200)
    await stream
    assert.match(events, /^data: \{"vault":"\w+","contentVersion":\d+\}\n\n/)
    assert.match(events, /retry: \d+\n\n$/)
    assert.strictEqual((await agent.exited).code, 0)
  })

  it("finishes a download in progress after SIGTERM", async () => {
    // More than an agent keeps, so that it is streamed.
    const content = "x".repeat(3 << 20)
    const full = await startFakeConnect({ prod: { kit: { $files: { "a.txt": content } } } })
    onTestFinished(() => full.close())
    const released = Promise.withResolvers<void>()
    const upstream = createHttpServer(async ({ headers, url = "" }, outgoing) => {
      const { authorization = "" } = headers
      const response = await fetch(`${full.url}${url}`, { headers: { authorization } })
      const body = Buffer.from(await response.arrayBuffer())
      const version = response.headers.get("1password-connect-version") ?? ""
      outgoing.writeHead(response.status, { "1password-connect-version": version, "content-length": body.length })
      if (url.endsWith("/content")) {
        outgoing.write(body.subarray(0, 1 << 20))
        await released.promise
        outgoing.end(body.subarray(1 << 20))
      } else outgoing.end(body)
    })
    await listening(upstream, 0)
    const address = upstream.address()
    const port = typeof address === "object" ? address?.port : 0
    const agent = start(local, { OP_CONNECT_HOST: `http://127.0.0.1:${port}` })
    const url = await agent.url()
    const headers = { authorization: `Bearer ${full.token}` }
    const [vault] = JSON.parse((await get(`${url}/v1/vaults`, { headers })).body)
    const [item] = JSON.parse((await get(`${url}/v1/vaults/${vault.id}/items`, { headers })).body)
    const path = `${url}/v1/vaults/${vault.id}/items/${item.id}/files`
    const [file] = JSON.parse((await get(path, { headers })).body)
    const response = await fetch(`${path}/${file.id}/content`, { headers })
    agent.child.kill("SIGTERM")
    await agent.line(/"stopping"/)
    released.resolve()
    assert.strictEqual((await response.text()).length, content.length)
    assert.strictEqual((await agent.exited).code, 0)
  })

  it("listens on a unix socket with its permissions, and replaces only a stale one", async () => {
    const files = folder()
    const path = files.path("agent.sock")
    const only = ["--socket", path]
    const env = { OP_CONNECT_HOST: fake.url }
    const first = start([...only, "--socket-mode", "0600"], env)
    assert.strictEqual(await first.url(), `unix:${path}`)
    assert.strictEqual(statSync(path).mode & 0o777, 0o600)
    assert.strictEqual((await get("http://any/v1/vaults", { socketPath: path, headers: bearer })).status, 200)
    const second = await start(only, env).exited
    assert.deepStrictEqual([second.code, second.stderr], [1, `opconnect-agent: Another process listens on ${path}.\n`])
    first.child.kill("SIGKILL")
    await first.exited
    assert.isTrue(statSync(path).isSocket())
    await start(only, env).url()
    assert.strictEqual(statSync(path).mode & 0o777, 0o660)
    const file = files.write("file", "")
    const third = await start(["--socket", file], env).exited
    assert.deepStrictEqual([third.code, third.stderr], [1, `opconnect-agent: ${file} exists and is not a socket.\n`])
  })

  it("serves TLS for the names of its certificate, and reloads the certificate", async () => {
    const files = folder()
    const make = () => generate("agent.test", "agent.test")
    const { cert, private: key } = await make()
    const [certFile, keyFile] = [files.write("cert.pem", cert), files.write("key.pem", key)]
    const agent = start(["--listen", "0.0.0.0:0", "--tls-cert", certFile, "--tls-key", keyFile], {
      OP_CONNECT_HOST: fake.url
    })
    const { port } = new URL(await agent.url())
    const { request } = await import("node:https")
    const ask = (ca: string, host: string) =>
      new Promise<number>((resolve, reject) => {
        const options = {
          port,
          ca,
          host: "127.0.0.1",
          servername: "agent.test",
          path: "/heartbeat",
          headers: { host },
          agent: false
        }
        request(options, (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        })
          .once("error", reject)
          .end()
      })
    assert.strictEqual(await ask(cert, "agent.test"), 200)
    assert.strictEqual(await ask(cert, "evil.example"), 421)
    const next = await make()
    files.write("cert.pem", next.cert)
    files.write("key.pem", next.private)
    agent.child.kill("SIGHUP")
    await agent.line(/certificate was reloaded/)
    assert.strictEqual(await ask(next.cert, "agent.test"), 200)
  })

  it("continues without an unavailable shared store, and logs it", async () => {
    const files = folder()
    const key = files.write("fleet.key", new Uint8Array(32).fill(1))
    const agent = serve("--redis", "redis://127.0.0.1:1", "--key-file", key)
    const url = await agent.url()
    await agent.line(/the shared store is not used/)
    assert.match(agent.stderr(), /--environment is not set, using "default"/)
    assert.strictEqual((await get(`${url}/v1/vaults`, { headers: bearer })).status, 200)
  })

  it("does not open the inspector of Node on SIGUSR1", async () => {
    const agent = serve()
    const url = await agent.url()
    agent.child.kill("SIGUSR1")
    assert.strictEqual((await get(`${url}/heartbeat`)).status, 200)
    agent.child.kill("SIGTERM")
    const { code, stderr } = await agent.exited
    assert.strictEqual(code, 0)
    assert.notInclude(stderr, "Debugger")
  })

  it("ends at once on SIGTERM while it starts", async () => {
    // Accepts connections and never responds.
    const silent = createServer()
    await listening(silent, 0)
    const connected = new Promise((resolve) => silent.once("connection", resolve))
    const address = silent.address()
    const port = typeof address === "object" ? address?.port : 0
    const agent = start(local, { OP_CONNECT_HOST: `http://127.0.0.1:${port}` })
    await connected
    agent.child.kill("SIGHUP")
    agent.child.kill("SIGTERM")
    assert.strictEqual((await agent.exited).code, 143)
  })

  it("continues while Connect is unreachable", async () => {
    const agent = start(local, { OP_CONNECT_HOST: "http://127.0.0.1:1" })
    const url = await agent.url()
    await agent.line(/Connect cannot be reached yet/)
    assert.strictEqual((await get(`${url}/heartbeat`)).status, 200)
    assert.strictEqual((await get(`${url}/v1/vaults`, { headers: bearer })).status, 503)
  })
})

type Certificate = Awaited<ReturnType<typeof generate>>
let certificates: readonly [Certificate, Certificate]
beforeAll(async () => {
  certificates = [await generate("agent.test"), await generate("agent.test")]
})

describe("opconnect-agent serve with invalid input", () => {
  const files = () => {
    const directory = folder()
    return {
      key: directory.write("key", new Uint8Array(32)),
      short: directory.write("short", new Uint8Array(31)),
      open: directory.write("open", new Uint8Array(32), 0o640),
      missing: directory.path("missing"),
      cert: directory.write("cert.pem", certificates[0].cert),
      certKey: directory.write("cert.key", certificates[0].private),
      otherKey: directory.write("other.key", certificates[1].private)
    }
  }
  const cases: ReadonlyArray<
    readonly [string, (paths: ReturnType<typeof files>) => ReadonlyArray<string>, RegExp, Record<string, string>?]
  > = [
    [
      "no upstream",
      () => [],
      /^opconnect-agent: No Connect server is set: set OP_CONNECT_HOST, .*\n$/,
      { OP_CONNECT_HOST: "" }
    ],
    ["a host that is not a URL", () => [], /is not an http or https URL/, { OP_CONNECT_HOST: "connect:8080" }],
    [
      "a public host without TLS",
      () => [],
      /TLS.*--insecure-upstream/,
      { OP_CONNECT_HOST: "http://connect.example.com" }
    ],
    ["--redis without a key file", () => ["--redis", "redis://localhost"], /--redis requires --key-file/],
    [
      "a key that is too short",
      ({ short }) => ["--redis", "redis://localhost", "--key-file", short],
      /has 31 bytes: it must have at least 32/
    ],
    [
      "a key that the group can read",
      ({ open }) => ["--redis", "redis://localhost", "--key-file", open],
      /can be read by the group/
    ],
    [
      "a key file that is missing",
      ({ missing }) => ["--redis", "redis://localhost", "--key-file", missing],
      /Cannot read the key file .*: no such file or directory/
    ],
    [
      "a certificate file without an end",
      ({ certKey }) => ["--tls-cert", "/dev/zero", "--tls-key", certKey],
      /Cannot read \/dev\/zero: it is too large/
    ],
    [
      "a file of authorities without an end",
      () => [],
      /Cannot read OP_CONNECT_CA_FILE \/dev\/zero: it is too large/,
      { OP_CONNECT_CA_FILE: "/dev/zero" }
    ],
    [
      "a URL that is not of Redis",
      ({ key }) => ["--redis", "http://user:hunter2@localhost", "--key-file", key],
      /--redis is not a Redis URL/
    ],
    [
      "an address that is not loopback, without TLS",
      () => ["--listen", "0.0.0.0:0"],
      /^opconnect-agent: .* can be reached from other machines: set --tls-cert/
    ],
    [
      "a unix socket as an address",
      () => ["--listen", "unix:/run/agent.sock"],
      /Use --socket to listen on a unix socket/
    ],
    ["an address whose host is not one", () => ["--listen", "[:::1]:8200"], /Use an address with a port/],
    [
      "itself as Connect",
      () => ["--listen", "127.0.0.1:18299"],
      /^opconnect-agent: OP_CONNECT_HOST is the URL of this agent: .*, not http:\/\/localhost:18299\.\n$/,
      { OP_CONNECT_HOST: "http://localhost:18299" }
    ],
    [
      "itself on all interfaces as Connect",
      () => ["--listen", ":18299"],
      /^opconnect-agent: OP_CONNECT_HOST is the URL of this agent: .*, not https:\/\/localhost:18299\.\n$/,
      { OP_CONNECT_HOST: "https://localhost:18299" }
    ],
    [
      "its own socket as Connect",
      () => ["--socket", "/tmp/opconnect-own.sock"],
      /OP_CONNECT_HOST is the URL of this agent/,
      { OP_CONNECT_HOST: "unix:/tmp/opconnect-own.sock" }
    ],
    ["half of a certificate", ({ key }) => ["--tls-cert", key], /--tls-cert and --tls-key must be set together/],
    [
      "a certificate that is not one",
      ({ key }) => ["--tls-cert", key, "--tls-key", key],
      /certificate .* cannot be used/
    ],
    [
      "authorities of clients that are none",
      ({ cert, certKey, key }) => ["--tls-cert", cert, "--tls-key", certKey, "--client-ca", key],
      /^opconnect-agent: The certificate .*key or its key cannot be used: \w+\.\n$/
    ],
    [
      "a key of another certificate",
      ({ cert, otherKey }) => ["--tls-cert", cert, "--tls-key", otherKey],
      /^opconnect-agent: The certificate .* or its key cannot be used: \w+\.\n$/
    ],
    [
      "a socket in a folder that does not exist",
      ({ missing }) => ["--socket", `${missing}/agent.sock`],
      /its folder does not exist\.\n$/
    ],
    ["a socket whose path is too long", ({ missing }) => ["--socket", missing + "x".repeat(200)], /is too long/],
    [
      "an audit log that cannot be written",
      ({ missing }) => ["--audit", `${missing}/a.log`],
      /Cannot write the audit log/
    ],
    ["a bad time", () => ["--poll", "5"], /Use a time such as/],
    ["a bad size", () => ["--memory", "64"], /The minimum is 1MiB/],
    ["an unknown option", () => ["--pol", "5s"], /unknown option/]
  ]
  // Each a process of its own in `test:faults`, and one of them in `test`.
  const isProcess = (index: number) => index === 0 || process.env.FAULTS === "all"
  for (const [index, [what, args, message, env = {}]] of cases.entries()) {
    it(`exits with 1 for ${what}, with one sentence`, async () => {
      const variables = { OP_CONNECT_HOST: fake.url, ...env }
      const run = isProcess(index) ? start(args(files()), variables).exited : refusal(args(files()), variables)
      const { code, stderr } = await run
      assert.strictEqual(code, 1)
      assert.match(stderr, message)
      assert.notInclude(stderr, "hunter2")
      assert.notInclude(stderr, "    at ")
    })
  }

  it("exits with 1 for a port in use", async () => {
    const other = createServer()
    await listening(other, 0)
    const address = other.address()
    const port = typeof address === "object" ? address?.port : 0
    const { code, stderr } = await start(["--listen", `127.0.0.1:${port}`], { OP_CONNECT_HOST: fake.url }).exited
    assert.deepStrictEqual(
      [code, stderr],
      [1, `opconnect-agent: Cannot listen on 127.0.0.1:${port}: the port is in use.\n`]
    )
  })

  it("exits with 1 for an upstream other than Connect", async () => {
    const page = createHttpServer((_, response) => response.end("<html>"))
    await listening(page, 0)
    const address = page.address()
    const port = typeof address === "object" ? address?.port : 0
    const { code, stderr } = await start(local, { OP_CONNECT_HOST: `http://127.0.0.1:${port}` }).exited
    assert.strictEqual(code, 1)
    assert.strictEqual(
      stderr,
      `opconnect-agent: http://127.0.0.1:${port} is not a Connect server: the response of /heartbeat is unexpected.\n`
    )
  })
})
