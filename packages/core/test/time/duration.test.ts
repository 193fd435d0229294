import { assert, describe, it } from "@effect/vitest"
import { formatDuration, parseDuration, toMillis } from "@opconnect/core/Duration"
import * as Duration from "effect/Duration"
import * as fc from "fast-check"
import { codePoint } from "../support/arbitraries.ts"

describe("parseDuration", () => {
  it.each([
    ["500ms", 500],
    ["30s", 30_000],
    ["5m", 300_000],
    ["24h", 86_400_000],
    ["7d", 604_800_000],
    ["2w", 1_209_600_000],
    ["5 minutes", 300_000],
    ["1 minute", 60_000],
    ["10 seconds", 10_000],
    ["10 secs", 10_000],
    ["10 mins", 600_000],
    ["250 millis", 250],
    ["1.1s", 1_100],
    ["0.5 hours", 1_800_000],
    [" 30S ", 30_000],
    ["0", 0],
    ["0s", 0]
  ])("reads %s", (text, millis) => {
    assert.strictEqual(parseDuration(text), millis)
  })

  it.each([
    "",
    " ",
    "60",
    "1000",
    "-5s",
    "-0",
    "+5s",
    "s",
    "ms",
    "5x",
    "5 mss",
    "5 ss",
    "5 hs",
    "1e3s",
    "0x10s",
    "Infinity",
    "NaN",
    "5s5s",
    "5,5s",
    ".5s",
    "5.s",
    "5 constructor",
    "5 toString",
    "5 __proto__",
    "5\n\ns s",
    "soon",
    "5 months"
  ])("refuses %j", (text) => {
    assert.strictEqual(parseDuration(text), undefined)
  })

  it("agrees with Effect on every text that both read", () => {
    const unit = fc.constantFrom(
      "nanos",
      "micros",
      "millis",
      "seconds",
      "minutes",
      "hours",
      "days",
      "weeks",
      "second",
      "day"
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), unit, (amount, name) => {
        const text = `${amount} ${name}` as Duration.Input
        assert.strictEqual(parseDuration(String(text)), Duration.toMillis(Duration.fromInputUnsafe(text)))
      })
    )
  })

  it("parses the output of formatDuration", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(),
          fc.nat(10_000).map((n) => n * 1_000),
          fc.nat(100).map((n) => n * 86_400_000)
        ),
        (ms) => {
          assert.strictEqual(parseDuration(formatDuration(ms)), ms)
        }
      )
    )
  })

  it("returns a duration or undefined for any text in linear time", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 2_000 }), (text) => {
        const millis = parseDuration(text)
        assert.isTrue(millis === undefined || millis >= 0)
      })
    )
    assert.strictEqual(parseDuration(`${"1".repeat(200_000)}s`), undefined)
  })
})

describe("formatDuration", () => {
  it.each([
    [30_000, "30s"],
    [60_000, "1m"],
    [90_000, "90s"],
    [604_800_000, "7d"],
    [100, "100ms"],
    [0, "0"]
  ])("prints %i ms as %s", (millis, text) => {
    assert.strictEqual(formatDuration(millis), text)
  })
})

describe("toMillis", () => {
  it.each([
    [30_000, 30_000],
    [0, 0],
    ["30s", 30_000],
    ["5 minutes", 300_000],
    [Duration.seconds(2), 2_000],
    [Infinity, Infinity],
    ["Infinity", Infinity],
    [Duration.infinity, Infinity],
    [5_000_000n, 5],
    [{ minutes: 1, seconds: 1 }, 61_000]
  ])("reads %s", (input, millis) => {
    assert.strictEqual(toMillis(input as Duration.Input), millis)
  })

  it.each([-1, Number.NaN, "60", "soon", -5n, Duration.seconds(-1), {}, { secs: 5 }, [], null])(
    "refuses %s",
    (input) => {
      assert.strictEqual(toMillis(input as never), undefined)
    }
  )
})
