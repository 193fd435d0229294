import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { age } from "../../src/terminal/print.ts"

const now = Date.UTC(2026, 0, 1)

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ["Date"] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe("the age of a time", () => {
  it.each([
    [-5, "0 seconds"],
    [0, "0 seconds"],
    [0.9, "0 seconds"],
    [1, "1 second"],
    [59, "59 seconds"],
    [60, "1 minute"],
    [119, "1 minute"],
    [3_599, "59 minutes"],
    [3_600, "1 hour"],
    [86_399, "23 hours"],
    [86_400, "1 day"],
    [172_800, "2 days"]
  ])("is in whole units after %d seconds: %s", (seconds, text) => {
    assert.strictEqual(age(new Date(now - seconds * 1_000).toISOString()), text)
  })

  it("is unknown for no time, and for text that is not a time", () => {
    assert.isUndefined(age(undefined))
    assert.isUndefined(age("yesterday"))
  })
})
