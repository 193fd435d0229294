import { assert, describe, it } from "vitest"
import { toOutcome } from "../../src/upstream/outcome.ts"

describe("Retry-After", () => {
  it.each([
    ["3", 3_000],
    ["0.5", 500],
    ["3600.5", 3_600_500],
    ["Thu, 01 Jan 1970 00:01:00 GMT", 60_000],
    ["soon", undefined]
  ] as const)("%s is a pause of %s ms", (header, expected) => {
    const response = { status: 503, headers: { "retry-after": header }, body: new Uint8Array() }
    const outcome = toOutcome("http://connect.test", response, true, 0)
    assert.strictEqual(outcome.type === "away" ? outcome.retryAfterMs : -1, expected)
  })
})
