// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
import { execFileSync } from "node:child_process"
import dotenvExpand from "dotenv-expand"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type Dialect, expand } from "../../src/expansion/expand.ts"
import { runs } from "../support/whole.ts"

const known: Readonly<Record<string, string>> = { A: "one", B_2: "two words", EMPTY: "", "C.D": "dotted" }

/** The expanded text, and the undefined names. */
const expanded = (text: string, dialect: Dialect = "sh") => {
  const missing: Array<string> = []
  const value = expand(
    text,
    (name) => known[name],
    (name) => {
      missing.push(name)
      return undefined
    },
    dialect
  )
  return { value, missing }
}

const theirs = (text: string) => dotenvExpand.expand({ parsed: { X: text }, processEnv: { ...known } }).parsed?.X

describe("expand", () => {
  it("replaces names, defaults and alternatives", () => {
    const cases: ReadonlyArray<readonly [text: string, value: string]> = [
      ["$A", "one"],
      ["${A}", "one"],
      ["x${A}y$B_2.z", "xoneytwo words.z"],
      ["${C.D}", "dotted"],
      ["${NONE:-default}", "default"],
      ["${NONE-default}", "default"],
      ["${EMPTY:-default}", "default"],
      ["${NONE:-}", ""],
      ["${A:-default}", "one"],
      ["${A:+yes}", "yes"],
      ["${A+yes}", "yes"],
      ["${NONE:+yes}", ""],
      ["${NONE:-${A}}", "one"],
      ["${NONE:-${NEITHER:-${A}}}!", "one!"],
      ["${NONE:-a:-b}", "a:-b"],
      ["${A:-}", "one"],
      ["\\$A costs \\${A}", "$A costs ${A}"],
      ["$5 and $ and ${} and ${A", "$5 and $ and ${} and ${A"]
    ]
    for (const [text, value] of cases) {
      assert.deepStrictEqual(expanded(text), { value, missing: [] }, text)
      assert.strictEqual(value, theirs(text), `dotenv-expand: ${text}`)
    }
  })

  it("distinguishes the forms as sh does, unlike dotenv-expand", () => {
    const cases: ReadonlyArray<readonly [text: string, sh: string, theirs: string]> = [
      ["${EMPTY-default}", "", "default"],
      ["${EMPTY+yes}", "yes", ""],
      ["${EMPTY:+yes}", "", ""],
      ["${EMPTY}", "", ""]
    ]
    for (const [text, sh, other] of cases) {
      assert.strictEqual(expanded(text).value, sh, text)
      assert.strictEqual(expanded(text, "dotenv-expand").value, other, text)
      assert.strictEqual(theirs(text), other, `dotenv-expand: ${text}`)
      assert.strictEqual(execFileSync("sh", ["-c", `printf %s "${text}"`], { env: { EMPTY: "" } }).toString(), sh)
    }
  })

  it("allows blanks around a name in braces", () => {
    assert.deepStrictEqual(expanded("${ A } ${ A :-x} ${ NONE :-x}"), { value: "one one x", missing: [] })
  })

  it("requires a value as sh does", () => {
    const uses: Array<readonly [string, string | undefined]> = []
    const value = expand(
      "${A:?x}${A?}${NONE:?must be set}${NONE?}${EMPTY?x}${EMPTY:?}",
      (name) => known[name],
      (name, { message }) => {
        uses.push([name, message])
        return undefined
      }
    )
    assert.strictEqual(value, "oneone")
    assert.deepStrictEqual(uses, [
      ["NONE", "must be set"],
      ["NONE", ""],
      ["EMPTY", ""]
    ])
  })

  it("takes one pass for any text", () => {
    const n = 40_000
    for (const text of [
      "${".repeat(n),
      "${A:-".repeat(n) + "}".repeat(n),
      "$".repeat(n),
      "$".repeat(n),
      "${A}".repeat(n)
    ]) {
      assert.isString(expanded(text).value)
    }
    assert.strictEqual(expanded(`${"${NONE:-".repeat(n)}x${"}".repeat(n)}`).value, "x")
  })

  it("reports undefined names", () => {
    assert.deepStrictEqual(expanded("pa$word1 ${NONE} ${EMPTY}"), { value: "pa  ", missing: ["word1", "NONE"] })
  })

  it("does not expand inserted values", () => {
    assert.strictEqual(
      expand(
        "$A",
        () => "$B ${C} \\$",
        () => assert.fail()
      ),
      "$B ${C} \\$"
    )
  })

  it("expands like dotenv-expand", () => {
    const name = fc.constantFrom("A", "B_2", "EMPTY", "NONE")
    const plain = fc.stringMatching(/^[a-z .:/@-]{0,5}$/)
    const { text } = fc.letrec<{ text: string; piece: string }>((tie) => ({
      text: fc.array(tie("piece"), { maxLength: 4 }).map((pieces) => pieces.join("")),
      piece: fc.oneof(
        { maxDepth: 3 },
        plain,
        fc.constantFrom("\\$", "$ ", "$1"),
        name.map((one) => `$${one} `),
        name.map((one) => `\${${one}}`),
        fc
          .tuple(name, fc.constantFrom(":-", "-", ":+", "+"), tie("text"))
          // Their search for the closing brace ends at one that is escaped, or begins a name of its own.
          .filter(([, , other]) => !/\\|\$ |\$1/.test(other))
          .map(([one, operator, other]) => `\${${one}${operator}${other}}`)
      )
    }))
    fc.assert(
      fc.property(text, (source) => {
        assert.strictEqual(expanded(source, "dotenv-expand").value, theirs(source))
      }),
      { numRuns: runs(20_000), seed: 20_261_128 }
    )
  })
})
