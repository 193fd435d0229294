import { assert, describe, it } from "@effect/vitest"
import { ConnectApi } from "@opconnect/core/ConnectApi"
import { endpointOf, isRoute, methodsOf, parseRoute, pathOf } from "../../src/model/routes.ts"

const id = "abcdefghijklmnopqrstuvwxyz"
const filled = (path: string) => path.replace(/:\w+/g, id)

describe("rule: only the fifteen paths", () => {
  it("has every endpoint of Connect with its name and method", () => {
    const endpoints = Object.values(ConnectApi.groups).flatMap((group) =>
      Object.values(group.endpoints).map(({ identifier, method, path }) => ({
        method,
        path,
        name: `${group.identifier}.${identifier}`
      }))
    )
    assert.lengthOf(endpoints, 15)
    for (const { method, name, path } of endpoints) {
      const route = parseRoute(filled(path))
      assert.isTrue(isRoute(route), path)
      if (!isRoute(route)) continue
      assert.include(methodsOf(route), method)
      assert.strictEqual(endpointOf(route, method), name)
      assert.strictEqual(pathOf(route), filled(path))
    }
  })

  it("accepts a trailing slash and Connect's query parameters", () => {
    const list = parseRoute(`/v1/vaults/${id}/items/?filter=title+eq+%22a%26b%22&other=1`)
    assert.deepStrictEqual(list, { kind: "items", vault: id, filter: 'title eq "a&b"' })
    assert.strictEqual(isRoute(list) && pathOf(list), `/v1/vaults/${id}/items?filter=title+eq+%22a%26b%22`)
  })

  // Read in connect-sdk-go, which External Secrets and 1Password's operator call.
  it("accepts the request forms of the Go client", () => {
    const title = new URLSearchParams({ filter: 'title eq "Orders + database"' })
    for (const target of [
      "/v1/vaults",
      `/v1/vaults?${title}`,
      `/v1/vaults/${id}`,
      `/v1/vaults/${id}/items`,
      `/v1/vaults/${id}/items?${title}`,
      `/v1/vaults/${id}/items/${id}`,
      `/v1/vaults/${id}/items/${id}/files`,
      `/v1/vaults/${id}/items/${id}/files?inline_files=true`,
      `/v1/vaults/${id}/items/${id}/files/${id}`,
      `/v1/vaults/${id}/items/${id}/files/${id}/content`
    ]) {
      const route = parseRoute(target)
      assert.strictEqual(isRoute(route) && pathOf(route), target)
    }
  })

  // Read in the provider `onepassword` of External Secrets (August 2026), which calls connect-sdk-go 1.5.3.
  it("accepts every request that External Secrets sends", () => {
    const title = new URLSearchParams({ filter: 'title eq "db \\"main\\""' })
    const requests: ReadonlyArray<readonly [endpoint: string, method: string, target: string]> = [
      ["vaults.list", "GET", `/v1/vaults?${title}`],
      ["vaults.get", "GET", `/v1/vaults/${id}`],
      ["items.list", "GET", `/v1/vaults/${id}/items?${title}`],
      ["items.list", "GET", `/v1/vaults/${id}/items`],
      ["items.get", "GET", `/v1/vaults/${id}/items/${id}`],
      // From `content_path` of a file, as Connect wrote it.
      ["files.content", "GET", `/v1/vaults/${id}/items/${id}/files/${id}/content`],
      // PushSecret.
      ["items.create", "POST", `/v1/vaults/${id}/items`],
      ["items.update", "PUT", `/v1/vaults/${id}/items/${id}`],
      ["items.delete", "DELETE", `/v1/vaults/${id}/items/${id}`]
    ]
    for (const [endpoint, method, target] of requests) {
      const route = parseRoute(target)
      if (!isRoute(route)) assert.fail(target)
      assert.strictEqual(pathOf(route), target)
      assert.strictEqual(endpointOf(route, method), endpoint)
      assert.include(methodsOf(route), method)
    }
  })

  for (const target of [
    "",
    "v1/vaults",
    "http://evil.example/v1/vaults",
    "//evil.example/v1/vaults",
    "/v1/vaults/..",
    `/v1/vaults/${id.toUpperCase()}`,
    `/v1/vaults/${id}/items/%2e%2e`,
    `/v1/vaults/${id}/items/${id}/files/a%2Fb`,
    `/v1/vaults/${id}/items/${id}/files/a/content/more`,
    `/v1/vaults?filter=${"x".repeat(1_001)}`,
    "/v1/activity?limit=x",
    "/v1/vaults/%00"
  ]) {
    it(`rejects ${JSON.stringify(target.slice(0, 60))}`, () => assert.isFalse(isRoute(parseRoute(target))))
  }
})
