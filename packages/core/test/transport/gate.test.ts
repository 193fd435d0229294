import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as Gate from "../../src/transport/gate.ts"

const host = "http://connect"
const make = () => Gate.make([host], { concurrency: 1, initialBackoff: 100, maxBackoff: 1_000 })

describe("calls that wait for their turn", () => {
  it.effect("are woken at their own limits, in whatever order they came", () =>
    Effect.gen(function* () {
      const gate = make()
      const woken: Array<number> = []
      for (const until of [300, 100, Number.POSITIVE_INFINITY, 200]) {
        yield* Effect.forkChild(
          Effect.tap(gate.turn(until), () => Effect.sync(() => woken.push(until))),
          { startImmediately: true }
        )
      }
      const wokenAfter: Array<ReadonlyArray<number>> = []
      for (let step = 0; step < 4; step++) {
        yield* TestClock.adjust(100)
        wokenAfter.push([...woken])
      }
      assert.deepStrictEqual(wokenAfter, [[100], [100, 200], [100, 200, 300], [100, 200, 300]])
    })
  )

  it.effect("are woken one by one as requests end, the first one first, and then no longer by their limits", () =>
    Effect.gen(function* () {
      const gate = make()
      const woken: Array<string> = []
      const wait = (name: string) =>
        Effect.forkChild(
          Effect.tap(gate.turn(100), () => Effect.sync(() => woken.push(name))),
          { startImmediately: true }
        )
      assert.strictEqual(gate.take(new Set(), 0).type, "host")
      assert.strictEqual(gate.take(new Set(), 0).type, "full")
      yield* wait("first")
      const second = yield* wait("second")
      yield* wait("third")
      yield* Fiber.interrupt(second)
      gate.report(host, { type: "ended" }, 1)
      assert.deepStrictEqual(woken, ["first"])
      gate.passOn()
      assert.deepStrictEqual(woken, ["first", "third"])
      // The timer has ended with the last of them, and a new one starts with the next.
      yield* wait("fourth")
      yield* TestClock.adjust(100)
      assert.deepStrictEqual(woken, ["first", "third", "fourth"])
    })
  )
})

describe("the hosts of a client", () => {
  it("gives a call another host than those it has asked, also one that failed later", () => {
    const gate = Gate.make(["a", "b"], { concurrency: 10, initialBackoff: 100, maxBackoff: 5_000 })
    for (const [now, host] of ["a", "b"].entries()) {
      assert.deepStrictEqual(gate.take(new Set(host === "a" ? [] : ["a"]), now), { type: "host", host })
      gate.report(host, { type: "failed" }, now)
    }
    assert.deepStrictEqual(gate.take(new Set(), 2), { type: "host", host: "a" })
    assert.deepStrictEqual(gate.take(new Set(["a"]), 2), { type: "host", host: "b" })
  })
})
