import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { conformance } from "./conformance.ts"

const flushable = Effect.gen(function* () {
  let store = yield* makeMemoryStore()
  // A flush takes away what is stored, and neither the connection nor the clock.
  const proxy: typeof store = {
    head: (...args) => store.head(...args),
    touch: (...args) => store.touch(...args),
    record: (...args) => store.record(...args),
    fill: (...args) => store.fill(...args),
    lease: (...args) => store.lease(...args),
    take: (...args) => store.take(...args),
    publish: (...args) => store.publish(...args),
    subscribe: (...args) => store.subscribe(...args)
  }
  flushes.set(
    proxy,
    Effect.map(makeMemoryStore(), (next) => {
      store = next
    })
  )
  return [proxy, proxy] as const
})
const flushes = new WeakMap<object, Effect.Effect<void>>()

conformance("memory", {
  connect: flushable,
  advance: (millis) => TestClock.adjust(millis),
  flush: (store) => flushes.get(store) ?? Effect.die("not a store of this test"),
  settle: Effect.yieldNow,
  run: (test) =>
    Effect.runPromise(
      Effect.andThen(TestClock.setTime(1_764_380_000_000), Effect.scoped(test)).pipe(Effect.provide(TestClock.layer()))
    )
})

describe("a store in memory", () => {
  it.effect("removes the oldest records beyond its limit", () =>
    Effect.gen(function* () {
      const store = yield* makeMemoryStore({ maxRecordBytes: 20 })
      const { head } = yield* store.touch("scope", { moves: true, body: new Uint8Array(1), ageMs: 0, ttlMs: 60_000 })
      const fill = { seq: head?.seq ?? 0, epoch: 0, version: 1, body: new Uint8Array(8), ttlMs: 60_000 }
      for (const name of ["a", "b", "a", "c"]) yield* store.fill("scope", name, fill)
      assert.isUndefined(yield* store.record("scope", "b"))
      assert.isDefined(yield* store.record("scope", "a"))
      assert.isDefined(yield* store.record("scope", "c"))
    })
  )
})
