import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { conformance } from "./conformance.ts"

const flushable = Effect.gen(function* () {
  let store = yield* makeMemoryStore()
  // A flush removes all data, but affects neither the connection nor the clock.
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
  run: (test) =>
    Effect.runPromise(
      Effect.andThen(TestClock.setTime(1_764_380_000_000), Effect.scoped(test)).pipe(Effect.provide(TestClock.layer()))
    )
})
