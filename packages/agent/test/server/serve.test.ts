import { readFileSync, rmSync } from "node:fs"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import * as Effect from "effect/Effect"
import { assert, beforeAll, beforeEach, describe, it, onTestFinished, vi } from "vitest"
import { defaultOptions } from "../../src/model/options.ts"
import { tokenNames } from "../../src/sealing/names.ts"
import { type ServeOptions, serve } from "../../src/server/serve.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { keys } from "../support/agents.ts"
import { folder, get, until } from "../support/command.ts"

let fake: FakeConnectServer
let logged: Array<Record<string, unknown>>
beforeAll(async () => {
  fake = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
  const stream = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    logged.push(JSON.parse(String(text)))
    return true
  })
  return () => {
    stream.mockRestore()
    return fake.close()
  }
})
beforeEach(() => {
  logged = []
})

const loopback = { host: "127.0.0.1", port: 0 }
const start = async (more: Partial<ServeOptions> = {}) => {
  const agent = await serve({
    ...defaultOptions,
    ...{ hosts: [fake.url], version: "1.2.3", listen: loopback, adminListen: undefined, keys: [], log: "json" },
    ...{ socket: undefined, tls: undefined, audit: undefined, openStore: undefined },
    ...more
  })
  onTestFinished(() => agent.stop())
  const [url = ""] = agent.urls
  const vaults = (at = url) => get(`${at}/v1/vaults`, { headers: { authorization: `Bearer ${fake.token}` } })
  return { ...agent, url, vaults }
}
const messages = () => logged.map(({ message }) => message)
const problemOf = (more: Partial<ServeOptions>) =>
  start(more).then(
    () => undefined,
    ({ message }: Error) => message
  )

describe("a running agent", () => {
  it("logs where it listens, and stops once", async () => {
    const socket = { path: folder().path("a.sock"), mode: 0o600 }
    const { adminUrl, stop, url, urls, vaults } = await start({ adminListen: loopback, socket })
    assert.strictEqual((await vaults()).status, 200)
    assert.deepStrictEqual(urls, [url, `unix:${socket.path}`])
    assert.deepStrictEqual(
      logged.map(({ message, url }) => [message, url]),
      [
        ["listening", url],
        ["listening", `unix:${socket.path}`],
        ["metrics are served", adminUrl]
      ]
    )
    await Promise.all([stop(), stop()])
    assert.deepStrictEqual(messages().slice(3), ["stopping"])
    for (const at of [url, adminUrl ?? ""]) {
      const code = await get(`${at}/live`).catch(({ code }: NodeJS.ErrnoException) => code)
      assert.strictEqual(code, "ECONNREFUSED")
    }
  })

  it("finishes the requests in progress of each listener before it stops", async () => {
    const slow = await startFakeConnect({ prod: { db: { password: "slow" } } }, { latency: 100 })
    onTestFinished(() => slow.close())
    const socket = { path: folder().path("a.sock"), mode: 0o600 }
    const { stop, url } = await start({ hosts: [slow.url], socket })
    const headers = { authorization: `Bearer ${slow.token}` }
    const inProgress = get(`${url}/v1/vaults`, { headers })
    await until(() => slow.requests().some(({ endpoint }) => endpoint === "vaults.list"))
    await stop()
    assert.strictEqual((await inProgress).status, 200)
  })

  it("uses a shared store, and names the state of it", async () => {
    const store = await Effect.runPromise(makeMemoryStore())
    const { stop, url, vaults } = await start({ openStore: Effect.succeed(store), keys, environment: "prod" })
    assert.strictEqual((await vaults()).status, 200)
    assert.deepInclude(logged[1], { message: "the shared store is used", environment: "prod" })
    const { dependencies } = JSON.parse((await get(`${url}/health`)).body)
    assert.deepStrictEqual(
      dependencies.map(({ service }: { service: string }) => service),
      ["connect", "shared-store"]
    )
    // Other agents take over at once.
    const lease = () => Effect.runPromise(store.lease(tokenNames("prod", fake.token).name("watch"), 1_000))
    assert.isUndefined(await lease())
    await stop()
    assert.isDefined(await lease())
  })

  it("has no store of its own in its log", async () => {
    await start()
    assert.deepStrictEqual(messages(), ["listening"])
  })

  it("accepts the name that it listens on", async () => {
    const { url } = await start()
    const status = async (host: string) => (await get(`${url}/heartbeat`, { headers: { host } })).status
    assert.deepStrictEqual([await status("127.0.0.1"), await status("other")], [200, 421])
  })

  it("writes an audit log, which is complete when it has stopped", async () => {
    const files = folder()
    const audit = files.path("audit.log")
    const { reload, stop, vaults } = await start({ audit })
    await vaults()
    reload()
    await vaults()
    await stop()
    const lines = readFileSync(audit, "utf8").trim().split("\n")
    assert.deepStrictEqual(
      lines.map((line) => JSON.parse(line).endpoint),
      ["vaults.list", "vaults.list"]
    )
  })

  it("continues if the audit log cannot be reopened", async () => {
    const files = folder()
    const audit = files.path("audit.log")
    const { reload, vaults } = await start({ audit })
    rmSync(files.path("."), { recursive: true })
    reload()
    assert.deepInclude(logged.at(-1), { level: "error", message: "the audit log cannot be reopened", code: "ENOENT" })
    assert.strictEqual((await vaults()).status, 200)
  })
})

describe("an agent that cannot start", () => {
  it("names the reason", async () => {
    const files = folder()
    for (const [more, reason] of [
      [{ audit: files.path("no/audit.log") }, /^Cannot write the audit log .*audit\.log: no such file or directory/],
      [{ listen: { host: "0.0.0.0", port: 0 } }, /can be reached from other machines/],
      [{ hosts: ["http://127.0.0.1:8200"], listen: { host: "127.0.0.1", port: 8_200 } }, /is the URL of this agent/],
      [{ socket: { path: files.path("no/a.sock"), mode: 0o600 } }, /its folder does not exist/]
    ] as const) {
      assert.match((await problemOf(more)) ?? "", reason)
    }
  })

  it("leaves nothing open", async () => {
    const first = await start()
    const port = Number(new URL(first.url).port)
    let isClosed = false
    const openStore = Effect.tap(makeMemoryStore(), () =>
      Effect.addFinalizer(() =>
        Effect.sync(() => {
          isClosed = true
        })
      )
    )
    const socket = { path: folder().path("a.sock"), mode: 0o600 }
    const problem = await problemOf({
      openStore,
      keys,
      socket,
      listen: undefined,
      adminListen: { host: "127.0.0.1", port }
    })
    assert.match(problem ?? "", /the port is in use/)
    assert.isTrue(isClosed)
    // The socket is free again.
    await start({ socket, listen: undefined })
  })
})
