import { assert, describe, it } from "@effect/vitest"
import { type Entry, makeMemory } from "../../src/cache/memory.ts"
import { makeSlabs } from "../../src/cache/slabs.ts"

const body = makeSlabs().add(new Uint8Array())
const entryOf = (entries: Map<string, Entry>, name: string, bytes: number): Entry => ({
  ...{ seq: 1, epoch: 0, version: 1, item: name, validAt: 0, cut: undefined, isUsed: false, bytes, key: name, entries },
  ...{ status: 200, headers: {}, body }
})

describe("rule: memory is bounded in bytes", () => {
  it("evicts the least recently used entries", () => {
    const entries = new Map<string, Entry>()
    const memory = makeMemory(100)
    const a = entryOf(entries, "a", 40)
    memory.add(a)
    memory.add(entryOf(entries, "b", 40))
    a.isUsed = true
    memory.add(entryOf(entries, "c", 40))
    assert.deepStrictEqual([...entries.keys()], ["a", "c"])
    assert.strictEqual(memory.bytes(), 80)
    memory.add(entryOf(entries, "d", 40))
    assert.deepStrictEqual([...entries.keys()], ["a", "d"])
    memory.remove(a)
    assert.deepStrictEqual([...entries.keys()], ["d"])
    assert.strictEqual(memory.count(), 1)
  })

  it("uses all of its bytes, and evicts an entry that is not used again", () => {
    const entries = new Map<string, Entry>()
    const memory = makeMemory(100)
    const first = { ...entryOf(entries, "a", 50), isUsed: true }
    memory.add(first)
    memory.add(entryOf(entries, "b", 50))
    assert.strictEqual(memory.count(), 2)
    for (const name of ["c", "d", "e"]) memory.add(entryOf(entries, name, 50))
    assert.deepStrictEqual([...entries.keys()], ["d", "e"])
  })

  it("frees the bodies of removed entries", () => {
    const memory = makeMemory(100)
    const entry = { ...entryOf(new Map(), "a", 10), body: memory.copyBody(Buffer.from("body")) }
    memory.add(entry)
    memory.remove(entry)
    assert.isTrue(entry.body.isFree)
  })

  it("keeps an entry that replaced the removed one", () => {
    const entries = new Map<string, Entry>()
    const memory = makeMemory(100)
    const before = entryOf(entries, "a", 10)
    const after = entryOf(entries, "a", 10)
    memory.add(before)
    memory.add(after)
    memory.remove(before)
    assert.strictEqual(entries.get("a"), after)
  })

  it("does not cache an entry larger than a quarter of the limit", () => {
    assert.isFalse(makeMemory(100).fits(26))
    assert.isTrue(makeMemory(100).fits(25))
  })

  it("shares one headers object between consecutive responses with equal headers", () => {
    const memory = makeMemory(100)
    const first = memory.sharedHeaders({ "content-type": "application/json" })
    assert.strictEqual(memory.sharedHeaders({ "content-type": "application/json" }), first)
    assert.deepStrictEqual(memory.sharedHeaders({ "content-type": "text/plain" }), { "content-type": "text/plain" })
    assert.deepStrictEqual(memory.sharedHeaders({}), {})
    const two = memory.sharedHeaders({ a: "1", b: "2" })
    assert.deepStrictEqual(memory.sharedHeaders({ a: "1", b: "3" }), { a: "1", b: "3" })
    assert.deepStrictEqual(two, { a: "1", b: "2" })
  })
})
