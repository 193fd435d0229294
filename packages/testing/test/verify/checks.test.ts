import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import type { ReceivedResponse, Server } from "../../src/verify/ask.ts"
import { run } from "../../src/verify/checks.ts"

const vault = { id: idOf("v"), name: "prod" }
const items = `/v1/vaults/${vault.id}/items`

const response = (status: number, body: unknown): ReceivedResponse => ({
  status,
  body,
  contentType: "application/json",
  contentDisposition: undefined,
  contentRange: undefined,
  hasVersion: true
})

/** A server that shows the first creation, the first patch and the replacement to the second read only. */
const laggingServer = (accepts: (body: unknown) => boolean = () => true) => {
  const log: Array<string> = []
  const lagging = new Set(["POST", "PATCH", "PUT"])
  let created = 0
  let version = 0
  let visible = 0
  const server: Server = async ({ body, method = "GET", path }) => {
    log.push(`${method} ${path.replace(items, "")}`)
    if (method === "GET") {
      const seen = visible
      visible = version
      return path.startsWith(`${items}/item-`) && seen > 0
        ? response(200, { version: seen })
        : response(404, { status: 404 })
    }
    if (method === "DELETE") return response(204, "")
    if (method === "POST" && !accepts(body)) return response(400, { status: 400 })
    version = method === "POST" ? 1 : version + 1
    // The first of its kind is visible after the next read.
    if (!lagging.delete(method)) visible = version
    else if (method === "POST") visible = 0
    return response(200, { version, ...(method === "POST" && { id: `item-${++created}` }) })
  }
  return { log, server }
}

describe("the checks that read", () => {
  const sent = async (sample: Partial<Parameters<typeof run>[1]>) => {
    const exchanges = await run(
      async () => response(200, {}),
      { vault, items: [], token: "a.b.c", ...sample },
      undefined
    )
    return exchanges.map(({ ask, check, writes }) => ({ check, path: ask.path, token: ask.token, writes }))
  }

  it.each(["A", "Q", "g", "w"])("send a token with a wrong signature if the right one ends with %s", async (end) => {
    const signature = Buffer.alloc(64, "x").toString("base64url").slice(0, -1) + end
    const forged = (await sent({ token: `a.b.${signature}` })).find(({ check }) => check.includes("wrong signature"))
    const [header, claims, other = ""] = forged?.token?.split(".") ?? []
    assert.deepStrictEqual([header, claims, other.length], ["a", "b", signature.length])
    // The last character has bits that decoders ignore.
    assert.isFalse(Buffer.from(other, "base64url").equals(Buffer.from(signature, "base64url")))
  })

  it("read each item, the first file of each, and the activity last", async () => {
    const item = (id: string, more: object) => ({ id, title: "Mail", category: "LOGIN", vault, ...more })
    const file = (id: string) => ({ id, name: id })
    const all = await sent({ items: [item("one", { files: [file("f"), file("g")], tags: ["t"] }), item("two", {})] })
    assert.deepStrictEqual(all.map(({ path }) => path.replace(items, "")).slice(-11), [
      "/one",
      "/one/files",
      `/one/files/${"z".repeat(26)}`,
      "/one/files/f",
      "/one/files/f?inline_files=T",
      "/one/files/f?inline_files=yes",
      "/one/files/f/content",
      "/two",
      "/two/files",
      "/one",
      "/v1/activity?limit=1"
    ])
    const filters = all.flatMap(({ path }) => /^\/v1\/vaults\/\w+\/items\?filter=(.*)$/.exec(path)?.[1] ?? [])
    assert.includeMembers(filters.map(decodeURIComponent), [
      'title eq "MAIL"',
      'title co "ail"',
      'title sw "Ma"',
      'title ew "il"',
      'tag eq "t"'
    ])
    assert.isFalse(all.some(({ writes }) => writes))
  })

  it("read no item of a vault without items", async () => {
    const all = await sent({})
    assert.strictEqual(all.at(-1)?.check, "a filter with a plus for each space")
  })
})

describe("the checks that write", () => {
  const sample = { vault, items: [], token: "a.b.c" }

  it("wait until each write is visible, and delete every created item", async () => {
    const { log, server } = laggingServer()
    const exchanges = await run(server, sample, vault.id)
    const posts = Array.from({ length: 9 }, (_, index) => ["POST ", `GET /item-${index + 2}`]).flat()
    const patches = Array.from({ length: 5 }, () => ["PATCH /item-1", "GET /item-1"]).flat()
    assert.deepStrictEqual(log.slice(log.indexOf("POST ")), [
      ...["POST ", "GET /item-1", "GET /item-1", ...posts],
      "DELETE ",
      ...["PATCH /item-1", "GET /item-1", "GET /item-1", ...patches],
      ...["GET /item-1", "PUT /item-1", "GET /item-1", "GET /item-1", "GET /item-1", "PUT /item-1"],
      ...["DELETE /item-1", "DELETE /item-1"],
      ...Array.from({ length: 10 }, (_, index) => `DELETE /item-${index + 1}`)
    ])
    const written = exchanges.filter(({ writes }) => writes)
    assert.lengthOf(written, 10 + 1 + 6 + 5)
    assert.strictEqual(written[0]?.check, "a LOGIN with two fields")
  })

  it("change no item if the first one is rejected, and delete the others", async () => {
    let posts = 0
    const { log, server } = laggingServer(() => ++posts === 2 || posts === 4)
    await run(server, sample, vault.id)
    const lines = log.slice(log.indexOf("POST ")).filter((line) => !line.startsWith("GET"))
    assert.deepStrictEqual(lines, [
      ...Array.from({ length: 10 }, () => "POST "),
      "DELETE ",
      ...["DELETE /item-1", "DELETE /item-2"]
    ])
  })
})
