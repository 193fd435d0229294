import { assert, describe, it } from "vitest"
import { makeExpiringMap } from "../../src/store/expiringMap.ts"

describe("a map whose entries expire", () => {
  it("returns a value until its TTL is over", () => {
    const map = makeExpiringMap<number>()
    map.set("a", 1, 1_000, 500)
    assert.deepStrictEqual([map.get("a", 1_499), map.get("a", 1_500), map.get("b", 1_000)], [1, undefined, undefined])
    map.set("a", 2, 1_400, 500)
    assert.strictEqual(map.get("a", 1_500), 2)
    map.delete("a")
    assert.isUndefined(map.get("a", 1_500))
  })

  it("removes expired values once a minute", () => {
    const map = makeExpiringMap<number>()
    map.set("a", 1, 1_000, 500)
    map.set("b", 1, 1_000, 60_000)
    map.set("c", 1, 1_000, 60_001)
    map.set("d", 1, 60_999, 500)
    assert.strictEqual(map.size(), 4)
    map.set("e", 1, 61_000, 500)
    assert.strictEqual(map.size(), 3)
    map.set("f", 1, 120_999, 500)
    assert.strictEqual(map.size(), 4)
  })
})
