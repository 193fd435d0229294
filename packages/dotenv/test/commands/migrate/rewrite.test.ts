// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expansion in an env file
import { assert, describe, it } from "vitest"
import { isComposed, parsedValue, quoted, rewritten, writtenValues } from "../../../src/commands/migrate/rewrite.ts"
import { parse } from "../../../src/env-file/parse.ts"

describe("writtenValues", () => {
  it("are the texts of values with their quotes, in any line ends and after a byte order mark", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      for (const mark of ["", "\uFEFF"]) {
        const text = `${mark}A=x${end}B = 'y z' # c${end}C="1${end}2"${end}D=${end}E=a#b c${end}F=`
        const written = [...writtenValues(text, parse(text))]
        assert.deepStrictEqual(
          written.map(([key, { isCut, raw }]) => [key, raw, isCut]),
          [
            ["A", "x", false],
            ["B", "'y z'", false],
            ["C", `"1${end}2"`, false],
            ["D", "", false],
            ["E", "a#b c", true],
            ["F", "", false]
          ]
        )
        for (const [, { from, raw, to }] of written) assert.strictEqual(text.slice(from, to), raw)
      }
    }
  })

  it("are only those of definitions that are written in a file", () => {
    const source = { file: undefined, line: undefined }
    assert.deepStrictEqual([...writtenValues("A=1", [{ key: "A", text: "1", source }])], [])
  })
})

describe("rewritten", () => {
  const rewrite = (text: string, values: Readonly<Record<string, string>>) =>
    rewritten(text, parse(text), new Map(Object.entries(values)))

  it("replaces values, and nothing else", () => {
    const text = "# a\nA='x' # b\nexport B = y\r\nC=z"
    assert.strictEqual(rewrite(text, { C: "3", A: '"1 2"' }), '# a\nA="1 2" # b\nexport B = y\r\nC=3')
    assert.strictEqual(rewrite(text, {}), text)
    assert.strictEqual(rewrite(text, { NONE: "1" }), text)
  })

  it("refuses a value that would not be read back, or would change others", () => {
    assert.isUndefined(rewrite("A=1\nB=2", { A: "x\nC=3" }))
  })
})

describe("a written value", () => {
  it("is parsed as this package reads it without other variables", () => {
    const values = ["a", "'a\\$b'", '"a\\$b"', "a\\$b", '"x\\ny"', "'x\\ny'", ""].map(parsedValue)
    assert.deepStrictEqual(values, ["a", "a\\$b", "a$b", "a$b", "x\ny", "x\\ny", ""])
  })

  it("is composed if it uses a variable that is defined, or an expression in braces", () => {
    const isDefined = (name: string) => name === "A"
    const composed = ["$A", "x${B}", '"$B$A"', "`$A`"]
    const plain = ["$B", "'$A'", "\\$A", "$1", "A", "", '"\\${A}"']
    assert.deepStrictEqual(
      composed.filter((raw) => !isComposed(raw, isDefined)),
      []
    )
    assert.deepStrictEqual(
      plain.filter((raw) => isComposed(raw, isDefined)),
      []
    )
  })

  it("is the plainest form that dotenv, Node and this package read back", () => {
    for (const [value, form] of [
      ["plain-1", "plain-1"],
      ["two words", "'two words'"],
      ["it's", '"it\'s"'],
      ["$A", "'$A'"],
      ["a\nb", "'a\nb'"]
    ] as const) {
      assert.strictEqual(quoted(value), form)
      assert.strictEqual(parsedValue(form), value)
    }
  })
})
