import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import fc from "fast-check"
import { select } from "../../src/store/filter.ts"

const titles = (subject: string) => [subject]
const find = (subjects: Array<string>, filter?: string) =>
  Result.getOrThrow(select(subjects, filter, { title: titles }))

describe("select", () => {
  it("returns everything without a filter", () => {
    assert.deepStrictEqual(find(["a", "b"]), ["a", "b"])
  })

  it.each([
    ['title eq "A" or title co "b"', ["a", "ab", "b"]],
    ['(title eq "a" or title eq "b")', ["a", "b"]],
    ['title eq "a" or title co "b" and title ne "ab"', ["a", "b"]],
    ['(title eq "a" or title co "b") and title ne "ab"', ["a", "b"]],
    ['not (title co "a")', ["b", ""]],
    ['NOT (title co "a" OR title eq "b")', [""]],
    ['title sw "a" AND title ew "B"', ["ab"]],
    ["title pr", ["a", "ab", "b"]],
    ["not (title pr)", [""]],
    ["title eq null", [""]],
    ["title ne null", ["a", "ab", "b"]],
    ['title gt "a"', ["ab", "b"]],
    ['title ge "ab"', ["ab", "b"]],
    ['title lt "ab"', ["a", ""]],
    ['title le "AB"', ["a", "ab", ""]],
    ["title eq true", []],
    ["title eq 1.5e3", []],
    ['title eq "\\u0061"', ["a"]]
  ])("picks by %s", (filter, picked) => {
    assert.deepStrictEqual(find(["a", "ab", "b", ""], filter), picked)
  })

  it("finds an item by any of its tags, and excludes it by any with ne", () => {
    const tags = (filter: string) =>
      Result.getOrThrow(select([["x", "y"], ["y"], []], filter, { tag: (subject) => subject }))
    assert.deepStrictEqual(tags('tag eq "y"'), [["x", "y"], ["y"]])
    assert.deepStrictEqual(tags('tag ne "x"'), [["y"], []])
  })

  it("evaluates every filter of the grammar like a reference evaluator", () => {
    type Node =
      | { readonly kind: "test"; readonly operator: string; readonly value: string }
      | { readonly kind: "and"; readonly nodes: ReadonlyArray<Node> }
      | { readonly kind: "or"; readonly nodes: ReadonlyArray<Node> }
      | { readonly kind: "not"; readonly node: Node }
    const { node } = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.record({
          kind: fc.constant("test" as const),
          operator: fc.constantFrom("eq", "ne", "co", "sw", "ew"),
          value: fc.string({ unit: fc.constantFrom("a", "b", '"', "(", " ", "or"), maxLength: 3 })
        }),
        fc.record({
          kind: fc.constantFrom("and", "or"),
          nodes: fc.array(tie("node"), { minLength: 1, maxLength: 3 })
        }),
        fc.record({ kind: fc.constant("not" as const), node: tie("node") })
      )
    }))
    const write = (expression: Node): string => {
      if (expression.kind === "test") return `title ${expression.operator} ${JSON.stringify(expression.value)}`
      return expression.kind === "not"
        ? `not (${write(expression.node)})`
        : `(${expression.nodes.map(write).join(` ${expression.kind} `)})`
    }
    const holds = (expression: Node, title: string): boolean => {
      if (expression.kind === "not") return !holds(expression.node, title)
      if (expression.kind === "and") return expression.nodes.every((child) => holds(child, title))
      if (expression.kind === "or") return expression.nodes.some((child) => holds(child, title))
      const { operator, value } = expression
      if (operator === "co") return title.includes(value)
      if (operator === "sw") return title.startsWith(value)
      if (operator === "ew") return title.endsWith(value)
      return (title === value) === (operator === "eq")
    }
    const subjects = ["", "a", "b", "ab", "a b", '"', "(a", "or"]
    fc.assert(
      fc.property(node, (expression) => {
        assert.deepStrictEqual(
          find(subjects, write(expression)),
          subjects.filter((title) => holds(expression, title))
        )
      })
    )
  })

  it("accepts or rejects any text without a defect", () => {
    const part = fc.constantFrom(
      "title",
      " ",
      "eq",
      "(",
      ")",
      "not",
      "and",
      "or",
      '"a"',
      "pr",
      "[",
      "1",
      "null",
      "\\",
      '"'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""))
        ),
        (filter) => {
          const result = select(["a"], filter, { title: titles })
          if (Result.isFailure(result)) assert.strictEqual(result.failure.status, 400)
        }
      )
    )
  })

  it("accepts fifty nested parentheses and many adjacent ones, but no deeper nesting", () => {
    const within = (levels: number) => `${"(".repeat(levels)}title pr${")".repeat(levels)}`
    assert.deepStrictEqual(find(["a", ""], within(50)), ["a"])
    assert.isTrue(Result.isFailure(select(["a"], within(51), { title: titles })))
    assert.deepStrictEqual(find(["a", ""], Array.from({ length: 60 }, () => "(title pr)").join(" and ")), ["a"])
  })

  it("distinguishes eq from co, case-insensitively", () => {
    const subjects = ["db", "DB", "my db", "other"]
    assert.deepStrictEqual(find(subjects, 'title eq "Db"'), ["db", "DB"])
    assert.deepStrictEqual(find(subjects, '  TITLE  CO  "DB" '), ["db", "DB", "my db"])
  })

  it("parses an escaped quote, and a literal backslash", () => {
    const subjects = ['say "x"', "a\\b", "a\\\\b"]
    assert.deepStrictEqual(find(subjects, String.raw`title eq "say \"x\""`), ['say "x"'])
    assert.deepStrictEqual(find(subjects, String.raw`title eq "a\b"`), ["a\\b"])
    assert.deepStrictEqual(find(subjects, String.raw`title eq "a\\b"`), ["a\\b"])
  })

  it("finds any escaped title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const escaped = title.replace(/[\\"]/g, "\\$&")
        assert.include(find([title, "another"], `title eq "${escaped}"`), title)
      })
    )
  })

  it.each([
    "title",
    "title eq",
    'not title eq "a"',
    'title eq "a" and',
    '(title eq "a"',
    'title eq "a")',
    "()",
    'title[value eq "a"]',
    "title eq a",
    'title xx "a"',
    `${"(".repeat(60)}title pr${")".repeat(60)}`,
    'tag eq "a"',
    'toString eq "a"',
    'title eq "a',
    'title eq "a" "b"',
    'title eq "a"b"',
    'x title eq "a"'
  ])("refuses %j", (filter) => {
    const refusal = Result.getOrThrow(Result.flip(select(["a"], filter, { title: titles })))
    assert.deepStrictEqual(refusal, { status: 400, message: "Invalid filter" })
  })
})
