// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of env files
import { assert, describe, it } from "vitest"
import { isTemplate } from "../../src/expansion/templates.ts"
import { type LoadOptions, read } from "../../src/index.ts"
import { project } from "../support/project.ts"

/** The values of an env file: text and references as they are written, and the issues. */
const readText = (text: string, options: LoadOptions = {}) => {
  using files = project({ ".env": text })
  const { issues, variables } = read({ path: files.path(".env"), processEnv: {}, ...options })
  return {
    values: Object.fromEntries(
      variables.map(({ key, parts }) => [
        key,
        parts.map((part) => (part._tag === "Text" ? part.text : `<${part.reference}>`)).join("")
      ])
    ),
    issues: issues.map(({ code, locations: [at], message }) => [at?.key, code, message, at?.column])
  }
}

describe("variables in values", () => {
  it("are replaced where their values are known, and parts of references in values are kept", () => {
    const { issues, values } = readText(
      "A=op://prod/db/a\nURL=x:${A}@$B/$B\nB=b\nC=$URL,$URL\nD=op://prod/$B/x\nE=${A:+set}${NONE:-$B}"
    )
    assert.deepStrictEqual(issues, [])
    assert.deepStrictEqual(values, {
      A: "<op://prod/db/a>",
      URL: "x:<op://prod/db/a>@b/b",
      B: "b",
      C: "x:<op://prod/db/a>@b/b,x:<op://prod/db/a>@b/b",
      D: "<op://prod/b/x>",
      E: "setb"
    })
  })

  it.each([
    ["A=${NONE?}", "RequiredVariable", "NONE: parameter not set", 3],
    ["A=${NONE:?  }", "RequiredVariable", "NONE: parameter not set", 3],
    ["A=${NONE:? is needed }", "RequiredVariable", "NONE: is needed", 3],
    ["A=x$NONE", "UndefinedVariable", "The value has a $ before a name that is not set.", 4],
    ["A=${NONE}", "UndefinedVariable", "The value has a ${...} whose name is not set.", 3],
    [
      "A=a$$NONE",
      "UndefinedVariable",
      "The value has $$ before a name that is not set. $$ is not an escaped dollar sign.",
      5
    ],
    ["A=op://prod/$NONE/x", "UndefinedVariable", "The variable NONE in the reference is not set.", 13],
    ["A=op://prod/${NONE:-}/x", "UndefinedVariable", "The variable NONE in the reference is empty.", 13],
    ["E=\nA=op://prod/$E/x", "UndefinedVariable", "The variable E in the reference is empty.", 13],
    ["A=x$A", "CyclicVariable", "The value of A refers to A, which the environment does not set.", 4],
    [
      "A=$(op read op://prod/db/x)",
      "WrappedReference",
      "The reference is wrapped in a call or a command, which is not executed.",
      undefined
    ],
    ["B=op://prod/db/x\nA=op://prod/$B/x", "NestedReference", "A part of a reference is a reference itself.", undefined]
  ])("are an issue if they have no value: %j", (text, code, message, column) => {
    assert.deepStrictEqual(readText(text).issues, [["A", code, message, column]])
  })

  it("are named by their line and column in a value of several lines", () => {
    using files = project({ ".env": 'A="x\n  $NONE"\nB=$NONE' })
    const { issues } = read({ path: files.path(".env"), processEnv: {} })
    assert.deepStrictEqual(
      issues.map(({ locations: [at] }) => [at?.key, at?.source.line, at?.column]),
      [
        ["A", 2, 3],
        ["B", 3, 3]
      ]
    )
  })

  it("are an issue if they refer to each other", () => {
    assert.deepStrictEqual(
      readText("A=$B\nB=$C\nC=$A\nD=$A").issues.map(([key, code, message]) => [key, code, message]),
      [["C", "CyclicVariable", "The value refers to itself: A -> B -> C -> A."]]
    )
  })

  it("may be unset, but not in references", () => {
    const { issues, values } = readText("A=x${NONE}y\nB={{ op://prod/db/x }}${NONE}\nC=$NONE", { unset: "empty" })
    assert.deepStrictEqual(values, { A: "xy", B: "<op://prod/db/x>" })
    assert.deepStrictEqual(
      issues.map(([key, code]) => [key, code]),
      [["C", "UndefinedVariable"]]
    )
    for (const text of ["A=op://prod/${NONE}/x", "A=op://prod/db/${NONE}", "A=op://prod/db/x${NONE}"]) {
      assert.deepStrictEqual(
        readText(text, { unset: "empty" }).issues.map(([key, code]) => [key, code]),
        [["A", "UndefinedVariable"]],
        text
      )
    }
    assert.deepStrictEqual(readText("A=x$NONE", { unset: "empty", expand: "dotenv-expand" }).values, { A: "x" })
  })

  it("of one value are at most ten issues", () => {
    const placesOf = (count: number) => {
      using files = project({ ".env": `A=${"$NONE ".repeat(count)}` })
      return read({ path: files.path(".env"), processEnv: {} }).issues.map(({ locations }) => locations.length)
    }
    assert.deepStrictEqual(placesOf(9), Array(9).fill(1))
    // Alike, so one.
    assert.deepStrictEqual(placesOf(20), [10])
  })

  it("depend on chains of at most 500 others", () => {
    const chain = (length: number) => Array.from({ length }, (_, index) => `V${index}=$V${index + 1}`).join("\n")
    assert.deepStrictEqual(readText(`${chain(499)}\nV499=x`).issues, [])
    assert.include(
      readText(`${chain(501)}\nV501=x`).issues.map(([, code]) => code),
      "ValueUnusable"
    )
  })
})

describe("references in values", () => {
  it("differ from plain and invalid text", () => {
    assert.deepStrictEqual(["op://prod/db/x", "x {{ op://prod/db/x }}", "plain", "", "op://prod"].map(isTemplate), [
      true,
      true,
      false,
      false,
      false
    ])
  })

  it("must be enclosed if there are several", () => {
    const hintOf = (text: string) => {
      using files = project({ ".env": text })
      return read({ path: files.path(".env"), processEnv: {} }).issues[0]?.hint
    }
    const hint = "Enclose each of several references in one value: {{ op://... }}."
    assert.strictEqual(hintOf("A=op://prod/db/x,op://prod/db/y"), hint)
    assert.notStrictEqual(hintOf("A=op://prod"), hint)
  })
})
