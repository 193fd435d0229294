import { assert, describe, it } from "@effect/vitest"
import { parseOtpKey } from "@opconnect/core/OtpKey"
import * as Result from "effect/Result"
import { parseCut } from "../../src/cache/codes.ts"
import { entryOverhead, makeMemory } from "../../src/cache/memory.ts"
import { read, slabBytes } from "../../src/cache/slabs.ts"
import { makeView, noteNegative, type View } from "../../src/cache/view.ts"
import type { AgentEvent } from "../../src/engine/context.ts"
import { cacheResponse, responseOf as contentOf, targetOf } from "../../src/engine/keep.ts"
import type { ReadRoute } from "../../src/model/routes.ts"

/** Bytes as a connection reads them: a part of a larger chunk. */
const readOf = (text: string) => {
  const chunk = Buffer.alloc(65_536)
  chunk.write(text, 200)
  return chunk.subarray(200, 200 + text.length)
}
const responseOf = (text: string) => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: readOf(text)
})
const bytesHeldBy = (parts: ReadonlyArray<Uint8Array>) => parts.map(({ buffer }) => buffer.byteLength)

describe("a response in memory", () => {
  const events: Array<AgentEvent> = []
  const context = { events, memory: makeMemory(100_000), onEvent: (event: AgentEvent) => void events.push(event) }
  const keep = (text: string) => {
    const response = responseOf(text)
    return cacheResponse(context, makeView("prod"), {
      ...{ key: "item a ", item: "a", cut: parseCut(response.body, JSON.parse(text)), validAt: 0 },
      record: { seq: 1, epoch: 0, version: 1, at: 0, response }
    })
  }

  const entryOf = (view: View, version: number, body: string) =>
    cacheResponse(context, view, {
      ...{ key: "item a ", item: "a", cut: undefined, validAt: 0 },
      record: { seq: 1, epoch: 0, version, at: 0, response: responseOf(body) }
    })

  it("is replaced by a response that is not older", () => {
    const view = makeView("prod")
    const bytes = context.memory.bytes()
    const first = entryOf(view, 2, "two")
    assert.strictEqual(entryOf(view, 1, "one"), first)
    const again = entryOf(view, 2, "two again")
    assert.strictEqual(view.entries.get("item a "), again)
    assert.isTrue(first?.body.isFree)
    assert.isFalse(again?.isUsed)
    assert.strictEqual(context.memory.bytes() - bytes, entryOverhead + "two again".length)
  })

  it("is not cached if it is too large, which leaves the cached response", () => {
    const view = makeView("prod")
    const first = entryOf(view, 1, "one")
    const events = context.events.length
    assert.isUndefined(entryOf(view, 2, "x".repeat(25_000 - entryOverhead + 1)))
    assert.deepStrictEqual(context.events.slice(events), [{ type: "notCached", reason: "size" }])
    assert.strictEqual(view.entries.get("item a "), first)
    assert.isDefined(entryOf(view, 2, "x".repeat(25_000 - entryOverhead)))
  })

  it("holds one copy of its body, packed with others, and nothing of the buffer it was read into", () => {
    const text = JSON.stringify({ id: "a", fields: [] })
    const entry = keep(text)
    const body = entry === undefined ? Buffer.of() : Buffer.from(read(entry.body))
    assert.strictEqual(body.toString(), text)
    assert.strictEqual(entry?.body.slab.bytes.buffer.byteLength, slabBytes)
    assert.isUndefined(entry?.cut)
  })

  it("holds the parts between its codes instead of the body", () => {
    const value = "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP"
    const entry = keep(JSON.stringify({ id: "a", fields: [{ type: "OTP", value, totp: "" }] }))
    const parts = entry?.cut?.parts ?? []
    assert.lengthOf(parts, 2)
    assert.deepStrictEqual(
      bytesHeldBy(parts),
      parts.map((part) => part.byteLength)
    )
    assert.strictEqual(entry?.body.length, 0)
    const now = 1_764_380_000_000
    const { fields } = JSON.parse(Buffer.from(contentOf(entry ?? assert.fail("no entry"), now).body).toString())
    assert.strictEqual(fields[0].totp, Result.getOrUndefined(parseOtpKey(value))?.code(now))
  })

  it("shares its headers with the previous response", () => {
    const [first, second] = [keep(`{"id":"a"}`), keep(`{"id":"b"}`)]
    assert.isDefined(first)
    assert.strictEqual(second?.headers, first.headers)
  })

  it("copies the body of a miss out of the buffer it was read into", () => {
    const view = makeView("prod")
    const response = responseOf(`{"status":404,"message":"not found"}`)
    noteNegative(view, "item b ", { until: 1, seq: 1, response })
    const noted = view.negative.get("item b ")?.response.body
    assert.strictEqual(noted?.buffer.byteLength, response.body.byteLength)
    assert.deepStrictEqual(Buffer.from(noted ?? []), Buffer.from(response.body))
  })
})

describe("the target of a read", () => {
  const at = { vault: "v", item: "i" }
  for (const [route, key, item, detail] of [
    [{ kind: "vaults", filter: undefined }, "vaults  ", undefined, ""],
    [{ kind: "vaults", filter: 'name eq "a"' }, 'vaults  name eq "a"', undefined, 'name eq "a"'],
    [{ kind: "vault", vault: "v" }, "vault  ", undefined, ""],
    [{ kind: "items", vault: "v", filter: 'title eq "a"' }, 'items  title eq "a"', undefined, 'title eq "a"'],
    [{ kind: "item", ...at }, "item i ", "i", ""],
    [{ kind: "files", ...at, inline: false }, "files i ", "i", ""],
    [{ kind: "files", ...at, inline: true }, "files i inline", "i", "inline"],
    [{ kind: "file", ...at, file: "f", inline: false }, "file i f", "i", "f"],
    [{ kind: "file", ...at, file: "f", inline: true }, "file i f inline", "i", "f inline"],
    [{ kind: "content", ...at, file: "f" }, "content i f", "i", "f"]
  ] satisfies ReadonlyArray<readonly [ReadRoute, string, string | undefined, string]>) {
    it(`has a key of its own: ${key}`, () => {
      const vault = "vault" in route ? "v" : ""
      const record = { vault, kind: route.kind, item, detail }
      assert.deepStrictEqual(targetOf(route), { route, vault, key, item, record })
    })
  }
})
