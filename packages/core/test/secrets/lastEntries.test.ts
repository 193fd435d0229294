import { assert, describe, it } from "@effect/vitest"
import { setLast } from "../../src/secrets/lastEntries.ts"

describe("the last entries of a map", () => {
  it("are those that were set last, up to the maximum", () => {
    const map = new Map<string, number>()
    for (const [index, key] of ["a", "b", "a", "c"].entries()) setLast(map, key, index, 2)
    assert.deepStrictEqual([...map], Object.entries({ a: 2, c: 3 }))
  })
})
