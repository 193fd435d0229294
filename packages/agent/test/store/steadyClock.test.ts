import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { steadyClock } from "../../src/store/memoryStore.ts"

it.effect("the clock of a store in memory starts with the wall clock, and does not follow when it is set back", () =>
  Effect.gen(function* () {
    yield* TestClock.adjust(500)
    yield* TestClock.setTime(1_764_380_000_000)
    const now = yield* steadyClock
    assert.strictEqual(yield* now, 1_764_380_000_000)
    yield* TestClock.setTime(1_000)
    yield* TestClock.adjust(250)
    assert.strictEqual(yield* now, 1_764_380_000_250)
  })
)
