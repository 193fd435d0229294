import { assert, describe, it } from "@effect/vitest"
import type { Endpoint } from "@opconnect/testing"
import { type Entry, make } from "../../src/state/log.ts"

const identity = { id: "ID", account: "ACCOUNT" }

const entry = (method: string, endpoint: Endpoint | undefined, status: number, served = true): Entry => ({
  request: {
    at: 0,
    method,
    path: "/",
    query: {},
    endpoint,
    params: {},
    token: undefined,
    status,
    userAgent: "test",
    faults: []
  },
  served,
  jti: status === 401 ? undefined : "jti",
  vaultId: "v",
  itemId: undefined,
  itemVersion: undefined,
  requestIp: "127.0.0.1"
})

const logOf = (entries: ReadonlyArray<Entry>, most?: number) => {
  const log = make(identity, most)
  for (const recorded of entries) log.record(recorded)
  return log
}

describe("activity", () => {
  it("records actions, and denied requests with their actor", () => {
    const { requests } = logOf([
      entry("GET", "vaults.get", 200),
      entry("POST", "items.create", 200),
      entry("PUT", "items.update", 403),
      entry("PATCH", "items.patch", 404),
      entry("DELETE", "items.delete", 401)
    ]).activity({})
    assert.deepStrictEqual(
      requests.map(({ action, actor, resource, result }) => [action, result, resource?.type, actor?.jti]),
      [
        ["DELETE", "DENY", "ITEM", undefined],
        ["UPDATE", "SUCCESS", "ITEM", "jti"],
        ["UPDATE", "DENY", "ITEM", "jti"],
        ["CREATE", "SUCCESS", "ITEM", "jti"],
        ["READ", "SUCCESS", "VAULT", "jti"]
      ]
    )
    assert.deepStrictEqual(requests[0], {
      requestId: "00000000-0000-4000-8000-000000000005",
      timestamp: "1970-01-01T00:00:00.000Z",
      action: "DELETE",
      result: "DENY",
      actor: { userAgent: "test", requestIp: "127.0.0.1" },
      resource: { type: "ITEM", vault: { id: "v" } }
    })
    assert.deepStrictEqual(requests[1]?.actor, {
      ...identity,
      jti: "jti",
      userAgent: "test",
      requestIp: "127.0.0.1"
    })
    const written = { ...entry("PUT", "items.update", 200), vaultId: undefined, itemId: "i", itemVersion: 0 }
    assert.deepStrictEqual(logOf([written]).activity({}).requests[0]?.resource, {
      type: "ITEM",
      item: { id: "i" },
      itemVersion: 0
    })
  })

  it("omits requests that access no data", () => {
    const log = [entry("GET", "server.health", 200), entry("GET", "activity.list", 200), entry("GET", undefined, 404)]
    assert.deepStrictEqual(logOf(log).activity({}), { requests: [], range: "0-0/0" })
  })

  it("returns pages of 50 by default, each with its position", () => {
    const log = logOf(Array.from({ length: 60 }, () => entry("GET", "items.get", 200)))
    const ranges = [
      {},
      { offset: 50 },
      { limit: 5, offset: 2 },
      { offset: 60 },
      { limit: 0 },
      { limit: -1, offset: -1 }
    ]
    assert.deepStrictEqual(
      ranges.map((page) => log.activity(page).range),
      ["1-50/60", "51-60/60", "3-7/60", "0-0/60", "0-0/60", "0-0/60"]
    )
    const ids = [{}, { offset: 50 }].flatMap((page) => log.activity(page).requests.map((r) => r.requestId))
    assert.strictEqual(new Set(ids).size, 60)
  })
})

describe("metrics", () => {
  it("counts by endpoint, method and status", () => {
    const log = [entry("GET", "items.get", 200), entry("GET", "items.get", 200), entry("GET", undefined, 404)]
    assert.strictEqual(
      logOf(log).metrics(),
      [
        "# HELP connect_http_requests_total Requests with a response.",
        "# TYPE connect_http_requests_total counter",
        'connect_http_requests_total{endpoint="items.get",method="GET",status="200"} 2',
        'connect_http_requests_total{endpoint="",method="GET",status="404"} 1',
        ""
      ].join("\n")
    )
  })
})

describe("a log that is full", () => {
  const status = Array.from({ length: 12 }, (_, index) => 200 + index)
  const log = () => logOf([...status.map((code) => entry("GET", "items.get", code)), entry("GET", undefined, 404)], 10)

  it("keeps the latest requests and the counts of all", () => {
    const full = log()
    assert.deepStrictEqual(
      full.requests().map(({ status }) => status),
      [...status.slice(-9), 404]
    )
    const { range, requests } = full.activity({ limit: 1 })
    assert.strictEqual(range, "1-1/10")
    assert.match(requests[0]?.requestId ?? "", /-00000000000c$/, "its place among all that there were")
    assert.lengthOf(full.metrics().match(/ 1$/gm) ?? [], 13)
  })

  it("clears requests, but not Connect's own records", () => {
    const full = log()
    full.forget()
    assert.deepStrictEqual(full.requests(), [])
    assert.strictEqual(full.activity({}).range, "1-10/10")
    full.clear()
    assert.strictEqual(full.activity({}).range, "0-0/0")
    assert.notInclude(full.metrics(), "} 1")
    const other = log()
    other.clear()
    assert.deepStrictEqual(other.requests(), [])
    full.record(entry("GET", "items.get", 200))
    assert.match(full.activity({}).requests[0]?.requestId ?? "", /-000000000001$/)
  })

  it("returns requests that later ones do not change", () => {
    const full = log()
    const before = full.requests()
    full.record(entry("GET", "items.get", 500))
    full.forget()
    assert.lengthOf(before, 10)
    assert.notInclude(
      before.map(({ status }) => status),
      500
    )
  })
})
