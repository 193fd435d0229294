// Generated env files have the same meaning as in dotenv. Fixed texts are in conformance.test.ts.
import dotenv from "dotenv"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { locate, parse, parseValues } from "../../src/env-file/parse.ts"
import { runs } from "../support/whole.ts"

const piece = fc.oneof(
  fc.constantFrom(
    "A",
    "KEY",
    "B.C",
    "\nA=",
    "\nB: ",
    "\n-=",
    "export ",
    "\nexport\nD=",
    "=",
    ": ",
    ":\n",
    "'",
    '"',
    "`",
    '\\"',
    "\\'",
    "\\`",
    "#",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\uFEFF",
    " ",
    "\\n",
    "\\",
    "$",
    "op://v/i/f"
  ),
  fc.string({ maxLength: 4 })
)
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""))

const seed = 20_261_128

const lines = (text: string) => Object.fromEntries(parse(text, ".env").map(({ key, source }) => [key, source.line]))

describe("parse", () => {
  it("returns the same values as dotenv, with line and column", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const text = source.replace(/^\uFEFF/, "")
        assert.deepStrictEqual(parseValues(source), { ...dotenv.parse(text) })
        const lines = text.replace(/\r\n?/g, "\n").split("\n")
        for (const { key, source: at, written } of parse(source, ".env")) {
          assert.include(lines[(at.line ?? 0) - 1], key)
          assert.include(lines.join("\n"), written?.raw ?? "")
        }
      }),
      { numRuns: runs(20_000), seed }
    )
  })

  it("finds the line of each definition", () => {
    const text = ["# comment", "A=1", "", "export B=2", "  C: 3", "D='x", "A=not a definition", "y'", "E=5"].join("\n")
    assert.deepStrictEqual(lines(text), { A: 2, B: 4, C: 5, D: 6, E: 9 })
  })

  it("keeps multi-line values with lines that look like definitions", () => {
    const value = "-----BEGIN-----\nA=1\nLL3.B=2\n-----END-----"
    assert.deepStrictEqual(
      parse(`KEY="${value}"\nA='\n-='`).map(({ key, text }) => [key, text]),
      [
        ["KEY", value],
        ["A", "\n-="]
      ]
    )
  })

  it("returns every definition of a key with its line", () => {
    assert.deepStrictEqual(
      parse("A=1\nA=2", ".env").map(({ key, source, text }) => ({ key, source, text })),
      [
        { key: "A", text: "1", source: { file: ".env", line: 1 } },
        { key: "A", text: "2", source: { file: ".env", line: 2 } }
      ]
    )
  })

  it("counts lines independently of line endings", () => {
    const expected = { A: 1, B: 3 }
    assert.deepStrictEqual(lines("A=1\n\nB=2"), expected)
    assert.deepStrictEqual(lines("A=1\r\n\r\nB=2"), expected)
    assert.deepStrictEqual(lines("A=1\r\rB=2"), expected)
    assert.deepStrictEqual(lines("\uFEFFA=1\n\nB=2"), expected)
  })

  it("locates each character of a value", () => {
    const [plain, quoted, lines] = parse(`A=ab$c\n  export B = "x\\n$y" # c\nC='1\n2$'`, ".env")
    const at = (definition: typeof plain, char: string) =>
      definition === undefined ? undefined : locate(definition, definition.text.indexOf(char))
    assert.deepStrictEqual(at(plain, "$"), { line: 1, column: 5 })
    assert.deepStrictEqual(at(quoted, "$"), { line: 2, column: 18 })
    assert.deepStrictEqual(at(lines, "$"), { line: 4, column: 2 })
  })

  it("reports the quotes of a value, and whether a # cut off the value", () => {
    const written = parse("A='x'\nB=\"x\"\nC=`x`\nD=x#y\nE=x #y\nF='x'#y\nG=#y").map((one) => [
      one.key,
      one.written?.quote,
      one.written?.raw,
      one.written?.cutAt
    ])
    assert.deepStrictEqual(written, [
      ["A", "'", "x", undefined],
      ["B", '"', "x", undefined],
      ["C", "`", "x", undefined],
      ["D", undefined, "x", "#"],
      ["E", undefined, "x", undefined],
      ["F", "'", "x", "#"],
      ["G", undefined, "", "#"]
    ])
  })

  it("takes linear time for any text", () => {
    // Each of these takes a regular expression with nested repeats minutes.
    const n = 200_000
    for (const text of [
      `A=${"\n".repeat(n)}x`,
      `${"\n".repeat(n)}!`,
      `${" ".repeat(n)}!`,
      `A="${'\\"'.repeat(n)}`,
      `${"a".repeat(n)}`,
      'A="\\"x\n'.repeat(n / 10),
      "A='x\n".repeat(n / 10),
      `A${" \n".repeat(n)}`
    ]) {
      assert.isArray(parse(text))
    }
  })
})
