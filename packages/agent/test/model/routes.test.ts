import { assert, describe, it } from "@effect/vitest"
import { ConnectApi } from "@opconnect/core/ConnectApi"
import { endpointOf, isRead as isReadRoute, isRoute, methodsOf, parseRoute, pathOf } from "../../src/model/routes.ts"

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

  it("knows paths without an id, and the forms of each query", () => {
    for (const [target, expected, isRead] of [
      ["/heartbeat", { kind: "heartbeat" }, false],
      ["/health/", { kind: "health" }, false],
      ["/metrics?a=b", { kind: "metrics" }, false],
      ["/v1/events", { kind: "events" }, false],
      ["/v1/activity", { kind: "activity", limit: undefined, offset: undefined }, false],
      ["/v1/activity?limit=10&offset=5", { kind: "activity", limit: "10", offset: "5" }, false],
      ["/v1/vaults?filter=", { kind: "vaults", filter: "" }, true],
      ["/v1/vaults?filter=a?b", { kind: "vaults", filter: "a?b" }, true],
      [`/v1/vaults?filter=${"x".repeat(1_000)}`, { kind: "vaults", filter: "x".repeat(1_000) }, true],
      [`/v1/vaults/${id}`, { kind: "vault", vault: id }, true]
    ] as const) {
      const route = parseRoute(target)
      assert.deepStrictEqual<unknown>(route, expected)
      assert.strictEqual(isRoute(route) && isReadRoute(route), isRead, target)
    }
    assert.strictEqual(pathOf({ kind: "activity", limit: "10", offset: undefined }), "/v1/activity?limit=10")
    assert.strictEqual(pathOf({ kind: "events" }), "/v1/events")
    assert.strictEqual(pathOf({ kind: "health" }), "/health")
  })

  it("requests the contents of files by either name of the parameter", () => {
    for (const [query, inline] of [
      ["?inline_files=true", true],
      ["?inline_content=1", true],
      ["?inline_files=false", false],
      ["", false]
    ] as const) {
      for (const path of [`/v1/vaults/${id}/items/${id}/files`, `/v1/vaults/${id}/items/${id}/files/f`]) {
        const route = parseRoute(path + query)
        assert.deepInclude(route, { inline })
        assert.strictEqual(isRoute(route) && pathOf(route), inline ? `${path}?inline_files=true` : path)
      }
    }
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
    "/v1/activity?offset=-1",
    "/v1/activity?limit=1234567890",
    "/v1/activity/a",
    "/v1/events/a",
    "/v1/heartbeat",
    "/heartbeat/a",
    "/v1",
    "/",
    "/v2/events",
    `/v2/vaults/${id}`,
    `/v1/vault/${id}`,
    `/v1/vaults/${id}/item`,
    `/v1/vaults/${id}/items/${id}/file`,
    `/v1/vaults/${id}/items/${id}/files/a/contents`,
    "/v1/vaults/%00"
  ]) {
    it(`rejects ${JSON.stringify(target.slice(0, 60))}`, () => assert.isFalse(isRoute(parseRoute(target))))
  }
})
