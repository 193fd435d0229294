import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { make } from "../../src/state/clock.ts"

describe("the clock of a fake", () => {
  it.effect("runs with the real time, ahead of it, or stands still", () =>
    Effect.gen(function* () {
      const clock = make()
      assert.strictEqual(yield* clock.now, 0)
      clock.adjust(5)
      clock.adjust(5)
      yield* TestClock.adjust(100)
      assert.strictEqual(yield* clock.now, 110)
      clock.set(7)
      clock.adjust(-3)
      yield* TestClock.adjust(100)
      assert.strictEqual(yield* clock.now, 4)
      clock.release()
      assert.strictEqual(yield* clock.now, 200)
    })
  )
})
