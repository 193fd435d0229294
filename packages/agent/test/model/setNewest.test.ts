import { expect, it } from "vitest"
import { setNewest } from "../../src/model/setNewest.ts"

it("keeps the keys that were set last, up to a maximum", () => {
  const map = new Map<string, number>()
  for (const [index, key] of ["a", "b", "a", "c"].entries()) setNewest(map, key, index, 2)
  expect([...map]).toEqual([
    ["a", 2],
    ["c", 3]
  ])
})
