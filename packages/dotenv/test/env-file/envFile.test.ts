import dotenv from "dotenv"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { parse } from "../../src/env-file/envFile.ts"

const lines = (text: string) => Object.fromEntries(parse(text, ".env").map(({ key, source }) => [key, source.line]))

describe("envFile", () => {
  it("finds the line of each definition", () => {
    const text = ["# comment", "A=1", "", "export B=2", "  C: 3", "D='x", "A=not a definition", "y'", "E=5"].join("\n")
    assert.deepStrictEqual(lines(text), { A: 2, B: 4, C: 5, D: 6, E: 9 })
  })

  it("leaves values alone in which a line looks like a definition", () => {
    const value = "-----BEGIN-----\nA=1\nLL3.B=2\n-----END-----"
    assert.deepStrictEqual(
      parse(`KEY="${value}"\nA='\n-='`).map(({ key, text }) => [key, text]),
      [
        ["KEY", value],
        ["A", "\n-="]
      ]
    )
  })

  it("gives every definition of a key, with its line", () => {
    assert.deepStrictEqual(parse("A=1\nA=2", ".env"), [
      { key: "A", text: "1", source: { file: ".env", line: 1 } },
      { key: "A", text: "2", source: { file: ".env", line: 2 } }
    ])
  })

  it("counts lines alike whatever ends them", () => {
    const expected = { A: 1, B: 3 }
    assert.deepStrictEqual(lines("A=1\n\nB=2"), expected)
    assert.deepStrictEqual(lines("A=1\r\n\r\nB=2"), expected)
    assert.deepStrictEqual(lines("A=1\r\rB=2"), expected)
    assert.deepStrictEqual(lines("\uFEFFA=1\n\nB=2"), expected)
  })

  it("gives the values that dotenv gives, each with a line", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "A",
        "KEY",
        "B.C",
        "\nA=",
        "\n-=",
        "export ",
        "=",
        ": ",
        "'",
        '"',
        "`",
        "#",
        "\n",
        "\r\n",
        " ",
        "\\n",
        "op://v/i/f"
      ),
      fc.string({ maxLength: 4 })
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""))
    fc.assert(
      fc.property(text, (source) => {
        const definitions = parse(source, ".env")
        assert.deepStrictEqual(Object.fromEntries(definitions.map((definition) => [definition.key, definition.text])), {
          ...dotenv.parse(source.replace(/^\uFEFF/, ""))
        })
        for (const { key, source: at } of definitions) {
          const line = source
            .replace(/^\uFEFF/, "")
            .replace(/\r\n?/g, "\n")
            .split("\n")[(at.line ?? 0) - 1]
          assert.include(line, key)
        }
      }),
      { numRuns: 3_000 }
    )
  })
})
