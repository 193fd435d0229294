import { assert, describe, it, vi } from "vitest"
import { cost, count, summary } from "../../src/model/summary.ts"
import type { LoadedVariable } from "../../src/model/types.ts"
import { write } from "../../src/output/output.ts"
import { captureStreams } from "../support/streams.ts"

const variable = (key: string, more: Partial<LoadedVariable> = {}): LoadedVariable => ({
  key,
  source: { file: ".env", line: 1 },
  references: [],
  masked: undefined,
  ...more
})

const shown = (variables: ReadonlyArray<LoadedVariable>, skipped: ReadonlyArray<LoadedVariable> = [], color = "0") => {
  vi.stubEnv("FORCE_COLOR", color)
  const texts = captureStreams()
  const rest = { parsed: {}, applied: {}, omitted: [], warnings: [], savedAt: undefined }
  write(process.stderr, summary({ ...rest, variables, skipped, requests: 1, duration: 1.5 }, process.stderr))
  vi.unstubAllEnvs()
  return texts.stderr
}

describe("counts", () => {
  it("have the singular for one", () => {
    assert.deepStrictEqual(
      [count(0, "key"), count(1, "key"), count(2, "key"), count(2, "entry", "entries")],
      ["0 keys", "1 key", "2 keys", "2 entries"]
    )
  })

  it("of a load have each reference once, and whole milliseconds", () => {
    const variables = [variable("A", { references: ["op://a", "op://b"] }), variable("B", { references: ["op://a"] })]
    assert.strictEqual(cost({ variables, requests: 1, duration: 1.6 }), "2 variables, 2 references, 1 request in 2 ms.")
  })
})

describe("the summary of a load", () => {
  it("has each key with its value and place in columns, then its references", () => {
    const secret = {
      masked: "pg://a:••••@b",
      references: ["op://shop/db/password"],
      source: { file: "x.env", line: 12 }
    }
    assert.strictEqual(
      shown([variable("A"), variable("LONG", secret)], [variable("SET")]),
      [
        `A     plain value${" ".repeat(53)}  .env:1`,
        `LONG  pg://a:••••@b${" ".repeat(51)}  x.env:12`,
        "  op://shop/db/password",
        `SET   already set${" ".repeat(53)}  .env:1`,
        "",
        "2 variables, 1 reference, 1 request in 2 ms.",
        ""
      ].join("\n")
    )
  })

  it("has the columns of variables that are set already, too", () => {
    assert.strictEqual(
      shown([], [variable("AB", { source: { file: "abc", line: 1 } }), variable("A")]).split("\n")[1],
      `A   already set${" ".repeat(57)}  .env:1`
    )
  })

  it("is at most 80 columns wide, and on one line for each variable", () => {
    const source = { file: "a-long-folder/of-the-project/.env", line: 1 }
    const [line] = shown([variable("K".repeat(40), { masked: " •••\n\t•".padEnd(90, "•"), source })]).split("\n")
    assert.strictEqual(line, `${"K".repeat(40)}  ••• ${"•".repeat(23)}…  a-long-folder/of-the-project/.env:1`)
    const masked = "•".repeat(69)
    assert.include(shown([variable("A", { masked })]), `A  ${masked}  .env:1`)
    assert.include(shown([variable("A", { masked: `${masked}•` })]), `A  ${masked.slice(1)}…  .env:1`)
  })

  it("is in styles on a terminal: plain values are dim", () => {
    const lines = shown(
      [variable("A"), variable("B", { masked: "••••", references: ["op://b"] })],
      [variable("C")],
      "1"
    )
    assert.deepStrictEqual(lines.replaceAll("\u001b", "").replace(/ {3,}/g, "  ").split("\n").slice(0, 4), [
      "[1mA[22m  [2mplain value  [22m  [2m.env:1[22m",
      "[1mB[22m  ••••  [2m.env:1[22m",
      "[2m  op://b[22m",
      "[2mC  already set  .env:1[22m"
    ])
  })
})
