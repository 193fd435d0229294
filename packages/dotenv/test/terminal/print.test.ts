import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { age, bold, dim, print, printJson, table } from "../../src/terminal/print.ts"
import { captureStreams } from "../support/streams.ts"

const now = Date.UTC(2026, 0, 1)

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ["Date"] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe("the age of a time", () => {
  it.each([
    [-5, "0 seconds"],
    [0, "0 seconds"],
    [0.9, "0 seconds"],
    [1, "1 second"],
    [59, "59 seconds"],
    [60, "1 minute"],
    [119, "1 minute"],
    [3_599, "59 minutes"],
    [3_600, "1 hour"],
    [86_399, "23 hours"],
    [86_400, "1 day"],
    [172_800, "2 days"]
  ])("is in whole units after %d seconds: %s", (seconds, text) => {
    assert.strictEqual(age(new Date(now - seconds * 1_000).toISOString()), text)
  })

  it("is unknown for no time, and for text that is not a time", () => {
    assert.isUndefined(age(undefined))
    assert.isUndefined(age("yesterday"))
  })
})

describe("a table", () => {
  it("has columns of the width of their longest cell, without blanks at the end", () => {
    const rows = [
      ["a", "long cell", "x"],
      ["bcd", "e", ""],
      ["\u{1f511}", "", "y"]
    ]
    assert.strictEqual(table(rows), "a    long cell  x\nbcd  e\n\u{1f511}               y")
  })

  it("shows escapes of names, and counts no style", () => {
    vi.stubEnv("FORCE_COLOR", "1")
    const styled = [bold("a"), dim("b")]
    vi.unstubAllEnvs()
    const width = (text: string) =>
      table([
        [text, "x"],
        ["abc", "y"]
      ]).split("\n")[1]
    assert.deepStrictEqual(styled.map(width), ["abc  y", "abc  y"])
    assert.notInclude(table([["\u001b[2J", "x"]]), "\u001b")
  })
})

describe("output", () => {
  it("is a line, or JSON with escapes of control characters", () => {
    const texts = captureStreams()
    print("text")
    printJson({ a: ["\u001b\u2028", "\u{e0001}"], b: 1 })
    assert.strictEqual(
      texts.stdout,
      'text\n{\n  "a": [\n    "\\u001b\\u2028",\n    "\\udb40\\udc01"\n  ],\n  "b": 1\n}\n'
    )
  })
})
