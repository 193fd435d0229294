import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
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

  it.effect("are woken two at a time while more than one place is free", () =>
    Effect.gen(function* () {
      const gate = Gate.make([host], { concurrency: 3, initialBackoff: 100, maxBackoff: 1_000 })
      const woken: Array<number> = []
      for (const name of [1, 2, 3]) {
        yield* Effect.forkChild(
          Effect.tap(gate.turn(100), () => Effect.sync(() => woken.push(name))),
          { startImmediately: true }
        )
      }
      gate.take(new Set(), 0)
      gate.report(host, { type: "ended" }, 1)
      assert.deepStrictEqual(woken, [1, 2])
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

describe("the timer of calls that wait", () => {
  it.effect("ends when the last of them is woken, so that it keeps no process alive", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      let ended = 0
      const sleep = () => Effect.onInterrupt(Effect.never, () => Effect.sync(() => ended++))
      const counting: Clock.Clock = Object.create(clock, { sleep: { value: sleep } })
      const gate = make()
      const wait = Effect.forkChild(Effect.provideService(gate.turn(100), Clock.Clock, counting), {
        startImmediately: true
      })
      const calls = [yield* wait, yield* wait]
      yield* Effect.yieldNow
      gate.passOn()
      yield* Effect.yieldNow
      assert.strictEqual(ended, 0)
      gate.passOn()
      for (const call of calls) yield* Fiber.join(call)
      yield* Effect.yieldNow
      assert.strictEqual(ended, 1)
    })
  )
})

describe("the places of a client", () => {
  const none = new Set<string>()
  const options = { concurrency: 2, initialBackoff: 100, maxBackoff: 5_000 }
  const rejected = (retryAfterMs: number) => ({ type: "pushedBack", retryAfterMs, jitter: 0 }) as const

  it("are shared by all hosts", () => {
    const gate = Gate.make(["a", "b"], options)
    assert.deepStrictEqual(gate.take(none, 0), { type: "host", host: "a" })
    assert.deepStrictEqual(gate.take(new Set(["a"]), 0), { type: "host", host: "b" })
    assert.deepStrictEqual(gate.take(none, 0), { type: "full" })
    gate.report("b", { type: "ended" }, 0)
    assert.deepStrictEqual(gate.take(none, 0), { type: "host", host: "a" })
  })

  it("are fewer at a host that rejected a request, after its pause", () => {
    const gate = Gate.make(["a"], { ...options, concurrency: 10 })
    gate.take(none, 0)
    gate.report("a", rejected(100), 0)
    assert.deepStrictEqual(gate.take(none, 99), { type: "paused", until: 100 })
    assert.deepStrictEqual(gate.take(none, 100), { type: "host", host: "a" })
    assert.deepStrictEqual(gate.take(none, 100), { type: "full" })
  })

  it("are not taken by a look", () => {
    const gate = Gate.make(["a"], { ...options, concurrency: 1 })
    for (const type of ["host", "host"]) assert.strictEqual(gate.take(none, 0, "look").type, type)
    gate.take(none, 0)
    assert.strictEqual(gate.take(none, 0, "look").type, "full")
  })

  it("are free again at the host whose pause ends first", () => {
    const gate = Gate.make(["a", "b"], options)
    for (const [host, pause] of [
      ["a", 200],
      ["b", 100]
    ] as const) {
      gate.take(new Set(host === "a" ? [] : ["a"]), 0)
      gate.report(host, rejected(pause), 0)
    }
    assert.deepStrictEqual(gate.take(none, 50), { type: "paused", until: 100 })
    assert.deepStrictEqual(gate.take(none, 100), { type: "host", host: "b" })
  })
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
