import { assert, describe, it } from "@effect/vitest"
import { parseCut } from "../../src/cache/codes.ts"
import { makeMemory } from "../../src/cache/memory.ts"
import { read, slabBytes } from "../../src/cache/slabs.ts"
import { makeView, noteNegative } from "../../src/cache/view.ts"
import { cacheResponse } from "../../src/engine/keep.ts"

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
  const context = { memory: makeMemory(1_000_000), onEvent: () => undefined }
  const keep = (text: string) => {
    const response = responseOf(text)
    return cacheResponse(context, makeView("prod"), {
      ...{ key: "item a ", item: "a", cut: parseCut(response.body, JSON.parse(text)), validAt: 0 },
      record: { seq: 1, epoch: 0, version: 1, at: 0, response }
    })
  }

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
