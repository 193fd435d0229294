import { expect, it } from "vitest"
import { assign, ownEnvironment, release } from "../../src/config/processEnvironment.ts"

const key = "OF_SEVERAL_OWNERS"

it("keeps the value of the owner that assigned a variable last, until that owner releases it", () => {
  const [first, second] = [{}, {}]
  assign(first, key, "1")
  assign(second, key, "2")
  assign(first, key, "3")
  expect([process.env[key], ownEnvironment()[key]]).toEqual(["3", undefined])
  release(first)
  expect(process.env[key]).toBe("2")
  release(second)
  expect(key in process.env).toBe(false)
  // Nothing is left of the owners.
  process.env[key] = "of the program"
  assign(first, key, "4")
  release(first)
  expect(process.env[key]).toBe("of the program")
  delete process.env[key]
})
