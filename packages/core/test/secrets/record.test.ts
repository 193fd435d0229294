import { assert, describe, it } from "@effect/vitest"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Record from "../../src/secrets/record.ts"
import { fromRecord } from "../../src/secrets/Secrets.ts"
import { countingSleeps } from "../support/client.ts"

const referenceOf = (text: string) => Result.getOrThrow(SecretReference.parse(text))

describe("a record of values", () => {
  it("has text only", () => {
    const error = Result.getOrThrow(Result.flip(Record.make({ "op://a/b/c": 1 as never, "op://a": "text" })))
    assert.deepStrictEqual(
      error.issues.map(({ code }) => code),
      ["InvalidReference", "InvalidOption"]
    )
    assert.isTrue(Result.isFailure(Record.make({ "op://a/b/c": 1 as never })))
  })

  it.effect("is watched without a timer, so that a test that closes nothing ends", () =>
    countingSleeps((sleeping) =>
      Effect.gen(function* () {
        const secrets = fromRecord(Result.getOrThrow(Record.make({ "op://a/b/c": "1" })))
        const fiber = yield* Effect.forkChild(Stream.runDrain(secrets.watch({ c: "op://a/b/c" })))
        yield* Effect.yieldNow
        for (let minute = 0; minute < 2; minute++) yield* TestClock.adjust("1 minute")
        assert.strictEqual(sleeping(), 0)
        assert.isUndefined(fiber.pollUnsafe())
      })
    )
  )

  it.effect("reports the vault of each change until nobody listens, and counts the changes of each vault", () =>
    Effect.gen(function* () {
      const record = Result.getOrThrow(Record.make({ "op://a/b/c": "1" }))
      const reported: Array<string> = []
      const listen = (yield* record.events) ?? assert.fail("no events")
      const fiber = yield* Effect.forkChild(listen(({ vault }) => reported.push(vault)))
      yield* Effect.yieldNow
      // A listener begins with what may have changed before.
      assert.deepStrictEqual(reported, ["a"])
      record.set(referenceOf("op://a/b/c"), "2")
      record.set(referenceOf("op://x/y/z"), "3")
      assert.deepStrictEqual(reported, ["a", "a", "x"])
      yield* Fiber.interrupt(fiber)
      record.set(referenceOf("op://a/b/c"), "4")
      assert.deepStrictEqual(reported, ["a", "a", "x"])
      const references = ["op://a/b/c", "op://x/y/z"].map((text) => ({ reference: referenceOf(text) }))
      const outcomes = yield* record.engine.outcomesKnowing(references, new Map())
      assert.deepStrictEqual(
        outcomes.map(([, outcome]) => Redacted.value(Result.getOrThrow(outcome).value)),
        ["4", "3"]
      )
      const revisions = yield* record.engine.revisions(["a", "x", "other"], 0)
      assert.deepStrictEqual(
        Array.from(revisions.values(), (revision) => Result.getOrThrow(revision).revision),
        [2, 1, 0]
      )
    })
  )
})
