import { assert, describe, it } from "@effect/vitest"
import { ServerError } from "@opconnect/core/ConnectError"
import * as SecretError from "@opconnect/core/SecretError"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as LastGood from "../../src/secrets/lastGood.ts"
import { resolved } from "../support/resolved.ts"

const text = "op://prod/db/password"
const reference = Result.getOrThrow(SecretReference.parse(text))
const unavailable = new SecretError.RequestFailed({
  reference: text,
  error: new ServerError({
    ...{ method: "GET", path: "/v1/vaults", host: "https://connect.test", attempts: 1 },
    ...{ mayHaveBeenProcessed: false, status: 503, reason: "", retryAfter: undefined }
  })
})

describe("the last good values", () => {
  it("are those of the plan that started last, in any order of their ends", () => {
    for (const starts of [
      [10, 5],
      [5, 10],
      [10, 10, 5]
    ]) {
      const lastGood = LastGood.make({ capacity: 1, staleIfError: 100 })
      for (const startedAt of starts) {
        lastGood.withStaleFallback([[{ reference }, Result.succeed(resolved(`read at ${startedAt}`))]], startedAt, 20)
      }
      const [[, outcome] = assert.fail("no outcome")] = lastGood.withStaleFallback(
        [[{ reference }, Result.fail(unavailable)]],
        30,
        40
      )
      const { stale, value } = Result.getOrThrow(outcome)
      assert.deepStrictEqual([Redacted.value(value), stale?.age], ["read at 10", 30])
    }
  })

  it("are used up to their maximum age, and for 5 seconds without an attempt", () => {
    const lastGood = LastGood.make({ capacity: 1, staleIfError: 10_000 })
    const failing = (now: number) => {
      const [[, outcome] = assert.fail("no outcome")] = lastGood.withStaleFallback(
        [[{ reference }, Result.fail(unavailable)]],
        now,
        now
      )
      return Result.isSuccess(outcome)
    }
    lastGood.withStaleFallback([[{ reference }, Result.succeed(resolved("good"))]], 0, 0)
    assert.isUndefined(lastGood.staleOutcomes([{ reference }], 0))
    assert.isTrue(failing(1_000))
    assert.deepStrictEqual(
      [5_999, 6_000].map((now) => lastGood.staleOutcomes([{ reference }], now)?.length),
      [1, undefined]
    )
    assert.deepStrictEqual([10_000, 10_001].map(failing), [true, false])
  })

  it("are not used at any age if staleIfError is 0", () => {
    const lastGood = LastGood.make({ capacity: 1, staleIfError: 0 })
    lastGood.withStaleFallback([[{ reference }, Result.succeed(resolved("good"))]], 10, 10)
    const [[, outcome] = assert.fail("no outcome")] = lastGood.withStaleFallback(
      [[{ reference }, Result.fail(unavailable)]],
      10,
      10
    )
    assert.isTrue(Result.isFailure(outcome))
  })

  it("are not used again after the server has refused one", () => {
    const lastGood = LastGood.make({ capacity: 1, staleIfError: 100 })
    const refused = new SecretError.NotText({ reference: text })
    const after = (outcome: Parameters<typeof lastGood.withStaleFallback>[0][number][1]) => {
      const [[, result] = assert.fail("no outcome")] = lastGood.withStaleFallback([[{ reference }, outcome]], 10, 20)
      return Result.isSuccess(result) ? Redacted.value(result.success.value) : result.failure
    }
    assert.strictEqual(after(Result.succeed(resolved("good"))), "good")
    assert.strictEqual(after(Result.fail(unavailable)), "good")
    assert.strictEqual(after(Result.fail(refused)), refused)
    assert.strictEqual(after(Result.fail(unavailable)), unavailable)
  })
})
