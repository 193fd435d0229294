import { createServer } from "node:http"
import { startFakeConnect } from "@opconnect/testing"
import * as Effect from "effect/Effect"
import { assert, describe, it, onTestFinished } from "vitest"
import { defaultOptions } from "../../src/model/options.ts"
import { adminListener, healthOf } from "../../src/server/admin.ts"
import { serve } from "../../src/server/serve.ts"
import { get } from "../support/command.ts"
import { engineOf } from "../support/engine.ts"

const loopback = { host: "127.0.0.1", port: 0 }

const start = async () => {
  const fake = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
  onTestFinished(() => fake.close())
  const agent = await serve({
    ...defaultOptions,
    ...{ hosts: [fake.url], version: "1.2.3", listen: loopback, adminListen: loopback, keys: [], log: "json" },
    ...{ socket: undefined, tls: undefined, audit: undefined, openStore: undefined }
  })
  onTestFinished(() => agent.stop())
  const headers = { authorization: `Bearer ${fake.token}` }
  return { fake, headers, url: agent.urls[0] ?? "", adminUrl: agent.adminUrl ?? "" }
}

describe("the address of --admin-listen", () => {
  it("serves metrics and probes only, and no secret, token, id or title in them", async () => {
    const { adminUrl, fake, headers, url } = await start()
    const [vault] = JSON.parse((await get(`${url}/v1/vaults`, { headers })).body)
    const [item] = JSON.parse((await get(`${url}/v1/vaults/${vault.id}/items`, { headers })).body)
    await get(`${url}/v1/vaults/${vault.id}/items/${item.id}`, { headers })
    // Clients choose neither the names nor the number of the series.
    for (const path of ["/v1/forged", "/v1/vaults/forged", "/%22%0aforged"]) await get(url + path, { headers })
    const texts = await Promise.all(
      ["/metrics", "/ready", "/live"].map(async (path) => {
        const { body, status } = await get(adminUrl + path)
        assert.strictEqual(status, 200, path)
        return body
      })
    )
    const text = texts.join("\n")
    assert.match(text, /^opconnect_agent_requests_total\{endpoint="items\.get",status="200",level="\w+"\} 1$/m)
    for (const word of ["hunter2", fake.token, vault.id, item.id, "prod", "forged"]) assert.notInclude(text, word)
  })

  it("serves no path of Connect, and no method but GET", async () => {
    const { adminUrl, headers } = await start()
    for (const path of ["/", "/v1/vaults", "/metrics/../v1/vaults", "//metrics", "/health", "/metrics/"]) {
      assert.strictEqual((await get(adminUrl + path, { headers })).status, 404, path)
    }
    for (const method of ["POST", "PUT", "DELETE", "HEAD"]) {
      assert.strictEqual((await get(`${adminUrl}/metrics`, { method })).status, 405, method)
    }
  })

  it("is the only one that serves metrics", async () => {
    const { headers, url } = await start()
    assert.strictEqual((await get(`${url}/metrics`, { headers })).status, 404)
    assert.strictEqual((await get(`${url}/ready`, { headers })).status, 404)
  })
})

describe("the probes", () => {
  const engine = engineOf(() => Effect.never)
  const state = (isConnectAway: boolean, isShared: boolean) => ({
    ...engine,
    state: () => ({ ...engine.state(), isConnectAway, isShared })
  })
  const statuses = (isConnectAway: boolean, isShared: boolean, hasStore: boolean) => {
    const { body, headers, status } = healthOf(state(isConnectAway, isShared), "1.2.3", hasStore)
    const { dependencies, ...rest } = JSON.parse(Buffer.from(body).toString())
    assert.deepStrictEqual(rest, { name: "opconnect-agent", version: "1.2.3" })
    assert.deepStrictEqual([status, headers], [200, { "content-type": "application/json" }])
    return dependencies.map(({ service, status }: Record<string, string>) => `${service} ${status}`)
  }

  it("name Connect, and the shared store if there is one", () => {
    assert.deepStrictEqual(statuses(false, true, true), ["connect ACTIVE", "shared-store ACTIVE"])
    assert.deepStrictEqual(statuses(true, false, true), ["connect INACTIVE", "shared-store INACTIVE"])
    assert.deepStrictEqual(statuses(false, false, false), ["connect ACTIVE"])
  })

  it("respond with 503 while the agent is not ready", async () => {
    const health = () => healthOf(engine, "1.2.3", false)
    const server = createServer(adminListener({ health, isReady: () => false, metrics: () => "metrics" }))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`
    const [ready, live, metrics] = await Promise.all(["/ready", "/live", "/metrics?a=b"].map((path) => get(url + path)))
    assert.deepStrictEqual([ready?.status, live?.status, live?.body, metrics?.body], [503, 200, ".", "metrics"])
    assert.strictEqual(JSON.parse(ready?.body ?? "").name, "opconnect-agent")
    assert.strictEqual(metrics?.headers["content-type"], "text/plain; version=0.0.4")
  })
})
