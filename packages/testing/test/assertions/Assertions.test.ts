import { AssertionError } from "node:assert"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { type FakeConnectServer, idOf, type RecordedRequest, startFakeConnect } from "@opconnect/testing"
import { type Count, fetchedEachItemOnce, type RequestPattern, requested } from "../../src/assertions/Assertions.ts"
import { certificates, db, prod, seed } from "../suites/contract.ts"

describe("the assertions of a fake", () => {
  let fake: FakeConnectServer
  beforeAll(async () => {
    fake = await startFakeConnect(seed, { tokens: [{ token: "reads", vaults: ["prod"] }] })
  })
  beforeEach(() => fake.reset())
  afterAll(() => fake.close())

  const get = async (path: string, token = fake.token) =>
    (await fetch(`${fake.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).text()
  const item = (id: string) => get(`/v1/vaults/${prod}/items/${id}`)

  const messageOf = (claim: () => void) => {
    try {
      claim()
    } catch (error) {
      assert.instanceOf(error, AssertionError)
      return error.message
    }
    return undefined
  }

  it("count requests", async () => {
    await get("/v1/vaults")
    await item(db)
    await item(db)
    await get(`/v1/vaults/${prod}/items`, "reads")
    await get("/v1/vaults", "wrong")
    const holds = (...claim: Parameters<FakeConnectServer["expectRequested"]>) =>
      messageOf(() => fake.expectRequested(...claim)) === undefined
    assert.isTrue(holds("vaults.list"))
    assert.isTrue(holds("vaults.list", 2))
    assert.isTrue(holds("items", 3))
    assert.isTrue(holds("items.create", 0))
    assert.isTrue(holds({ item: db, endpoint: "items.get" }, { atMost: 2, atLeast: 2 }))
    assert.isTrue(holds({ token: "reads" }, 1))
    assert.isTrue(holds({ status: 401, method: "GET", path: "/v1/vaults", token: "wrong" }, 0), "it is not kept")
    assert.isTrue(holds({ vault: prod }, 3))
    assert.isFalse(holds("items.create"))
    assert.isFalse(holds("items", { atMost: 2 }))
    assert.isFalse(holds({ vault: prod, status: 404 }))
    assert.isFalse(holds("vaults.list", 1))
  })

  it("report the actual requests", async () => {
    await get("/v1/vaults")
    fake.addFault("firstRequest401")
    await get("/v1/vaults")
    assert.strictEqual(
      messageOf(() => fake.expectRequested({ endpoint: "items.get", token: fake.token }, { atLeast: 1, atMost: 2 })),
      [
        "expected endpoint items.get, the given token to be requested at least once and at most 2 times, but it was not requested",
        "the requests were:",
        "  GET /v1/vaults -> 200",
        "  GET /v1/vaults -> 401 (firstRequest401)"
      ].join("\n")
    )
    fake.reset()
    assert.match(messageOf(() => fake.expectRequested("items")) ?? "", /there were no requests$/)
  })

  it("limit requests to a budget", async () => {
    await get("/v1/vaults")
    await get("/health")
    fake.expectAtMost(2)
    assert.match(
      messageOf(() => fake.expectAtMost(1)) ?? "",
      /at most 1 requests, but there were 2\nthe requests were:/
    )
  })

  it("detect an item that was fetched twice", async () => {
    assert.match(messageOf(() => fake.expectEachItemFetchedOnce()) ?? "", /no item was fetched/)
    await item(db)
    await item(certificates)
    fake.expectEachItemFetchedOnce()
    await item(db)
    assert.include(
      messageOf(() => fake.expectEachItemFetchedOnce()),
      `item ${db}: 2 times`
    )
  })

  it("find current and former secrets in a text without repeating them", () => {
    fake.setField("prod", "db", "password", "correct horse")
    fake.merge({ prod: { more: { note: "a note of its own" } } })
    const rotated = fake.rotate("prod", "my db+1", "credential")
    fake.expectNoSecrets("nothing of it")
    for (const [text, place] of [
      ["hunter2", "prod/db/password, as plain text"],
      ["correct%20horse", "prod/db/password, as URL encoding"],
      ["a note of its own", "prod/more/note, as plain text"],
      [Buffer.from(rotated).toString("base64"), "prod/my db+1/credential, as base64"],
      ["-----BEGIN PRIVATE KEY-----", "prod/certificates/server.key, as plain text"],
      [`Bearer ${fake.token}`, "the token, as plain text"]
    ] as const) {
      const message = messageOf(() => fake.expectNoSecrets(`before ${text} after`))
      assert.strictEqual(message, `the text contains a secret of the fake:\n  ${place}`)
      assert.isFalse(message?.includes(text))
    }
    assert.match(messageOf(() => fake.expectNoSecrets("hunter2 hunter3")) ?? "", /2 secrets/)
    fake.expectNoSecrets("hunter2", ["hunter2"])
    assert.isUndefined(messageOf(() => fake.expectNoSecrets(idOf("prod"))))
  })
})

const request = (more: Partial<RecordedRequest> = {}): RecordedRequest => ({
  ...{ at: 0, method: "GET", path: "/v1/vaults", query: {}, endpoint: "vaults.list", params: {}, token: "t" },
  ...{ status: 200, userAgent: "", faults: [] },
  ...more
})
const items = (...ids: ReadonlyArray<string>) =>
  ids.map((itemUuid) => request({ endpoint: "items.get", path: "/i", params: { vaultUuid: "v", itemUuid } }))

describe("requested", () => {
  const all = [request(), ...items("a", "b"), request({ endpoint: undefined, method: "POST", status: 404 })]
  const line = (...args: readonly [pattern: RequestPattern, count?: Count]) => requested(all, ...args)?.split("\n")[0]

  it.each<readonly [pattern: RequestPattern, count: Count | undefined, message: string | undefined]>([
    ["items", { atLeast: 2 }, undefined],
    ["items", { atMost: 2 }, undefined],
    ["items.get", 2, undefined],
    ["files", 0, undefined],
    ["files", {}, undefined],
    [{}, 4, undefined],
    [{ method: "POST", status: 404 }, 1, undefined],
    [{ vault: "v" }, 2, undefined],
    [{ item: "a", token: "t" }, 1, undefined],
    [{ path: "/i" }, 2, undefined],
    [{ endpoint: "items" }, 2, undefined],
    ["items", 1, "expected items to be requested once, but it was requested 2 times"],
    ["vaults", 2, "expected vaults to be requested 2 times, but it was requested once"],
    ["files", undefined, "expected files to be requested at least once, but it was not requested"],
    ["items", { atMost: 1 }, "expected items to be requested at most once, but it was requested 2 times"],
    [
      { item: "c", method: "GET" },
      { atLeast: 2, atMost: 3 },
      "expected item c, method GET to be requested at least 2 times and at most 3 times, but it was not requested"
    ],
    [{ token: "t" }, 3, "expected the given token to be requested 3 times, but it was requested 4 times"]
  ])("of %j, %j: %s", (pattern, count, message) => {
    assert.strictEqual(line(pattern, ...(count === undefined ? [] : [count])), message)
  })

  it("lists up to 30 requests", () => {
    const listed = (count: number) =>
      requested(
        Array.from({ length: count }, () => request()),
        "files"
      )
        ?.split("\n")
        .slice(1)
    assert.deepStrictEqual(listed(0), ["there were no requests"])
    assert.deepStrictEqual(listed(30)?.slice(-1), ["  GET /v1/vaults -> 200"])
    assert.lengthOf(listed(30) ?? [], 31)
    assert.deepStrictEqual(listed(32)?.slice(-2), ["  GET /v1/vaults -> 200", "  and 2 more"])
    const lost = request({ status: 0, faults: ["reset", "slow"] })
    assert.match(requested([lost], "files") ?? "", /\n {2}GET \/v1\/vaults -> no response \(reset, slow\)$/)
  })
})

describe("fetchedEachItemOnce", () => {
  it("names the items that were fetched more often", () => {
    assert.isUndefined(fetchedEachItemOnce([request(), ...items("a", "b")]))
    assert.strictEqual(
      fetchedEachItemOnce(items("a", "b", "a", "c", "c", "a"))
        ?.split("\n")
        .slice(0, 3)
        .join("\n"),
      "expected each item to be fetched once, but some were fetched more often:\n  item a: 3 times\n  item c: 2 times"
    )
    assert.match(fetchedEachItemOnce([request()]) ?? "", /but no item was fetched\nthe requests were:\n/)
  })
})
