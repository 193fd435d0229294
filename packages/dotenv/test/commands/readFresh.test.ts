import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import { assert, describe, it } from "vitest"
import { readFresh } from "../../src/commands/read.ts"

const reference = "op://shop/one-time/code?attribute=otp"

/** Readings one after another, the last one again and again. */
const readings = (...all: ReadonlyArray<readonly [value: string, validFor: number | undefined]>) => {
  const left = [...all]
  return Layer.mock(Secrets.Secrets)({
    readEach: <Key extends string>(references: Readonly<Record<Key, string>>) =>
      Effect.sync(() => {
        const [value, validFor] = (left.length > 1 ? left.shift() : left[0]) ?? assert.fail("nothing to read")
        const reading = { value: Redacted.make(value), validFor, age: 0 }
        const place = { vault: { id: "v", contentVersion: 1 }, item: { id: "i", version: 1 } }
        const entries = Object.keys(references).map((key) => [key, Result.succeed({ ...reading, ...place })])
        return Object.fromEntries(entries)
      })
  })
}

const valueAfter = (millis: number, layer: Layer.Layer<Secrets.Secrets>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(readFresh(reference))
    yield* TestClock.adjust(millis)
    const exit = fiber.pollUnsafe()
    yield* Fiber.interrupt(fiber)
    return exit?._tag === "Success" ? Redacted.value(exit.value) : undefined
  }).pipe(Effect.provide(layer), Effect.provide(TestClock.layer()), Effect.runPromise)

describe("opconnect read --fresh", () => {
  it("waits for a new one-time password if the current one is valid for less than 10 seconds", async () => {
    const codes = readings(["111111", 9_999], ["222222", 30_000])
    assert.strictEqual(await valueAfter(9_998, codes), undefined)
    assert.strictEqual(await valueAfter(9_999, readings(["111111", 9_999], ["222222", 30_000])), "222222")
  })

  it("prints longer-lived codes and other values immediately", async () => {
    assert.strictEqual(await valueAfter(0, readings(["111111", 10_000], ["222222", 30_000])), "111111")
    assert.strictEqual(await valueAfter(0, readings(["password", undefined], ["other", undefined])), "password")
  })

  it("waits at most 10 seconds for a new code while the clock of the server is behind", async () => {
    const behind = () => readings(["1", 5_000], ["1", 30_000], ["1", 29_000], ["2", 28_000])
    assert.strictEqual(await valueAfter(6_999, behind()), undefined)
    assert.strictEqual(await valueAfter(7_000, behind()), "2")
    assert.strictEqual(await valueAfter(14_999, readings(["1", 5_000])), undefined)
    assert.strictEqual(await valueAfter(15_000, readings(["1", 5_000])), "1")
  })

  it("waits once, also if every code is valid for less", async () => {
    assert.strictEqual(await valueAfter(5_000, readings(["1", 5_000], ["2", 5_000], ["3", 5_000])), "2")
  })
})
