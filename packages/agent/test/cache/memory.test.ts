import { assert, describe, it } from "@effect/vitest"
import { type Entry, makeMemory } from "../../src/cache/memory.ts"

const entryOf = (dropped: Array<string>, name: string, bytes: number): Entry => ({
  ...{ seq: 1, epoch: 0, version: 1, item: name, validAt: 0, cut: undefined, isUsed: false, bytes },
  answer: { status: 200, headers: {}, body: new Uint8Array() },
  drop: () => dropped.push(name)
})

describe("rule: memory is bounded in bytes", () => {
  it("evicts the least recently used entries", () => {
    const dropped: Array<string> = []
    const memory = makeMemory(100)
    const [a, b] = [entryOf(dropped, "a", 40), entryOf(dropped, "b", 40)]
    memory.add(a)
    memory.add(b)
    a.isUsed = true
    memory.add(entryOf(dropped, "c", 40))
    assert.deepStrictEqual(dropped, ["b"])
    assert.strictEqual(memory.bytes(), 80)
    memory.add(entryOf(dropped, "d", 40))
    assert.deepStrictEqual(dropped, ["b", "c"])
    memory.remove(a)
    assert.strictEqual(memory.count(), 1)
  })

  it("does not cache an entry larger than a quarter of the limit", () => {
    assert.isFalse(makeMemory(100).fits(26))
    assert.isTrue(makeMemory(100).fits(25))
  })
})
