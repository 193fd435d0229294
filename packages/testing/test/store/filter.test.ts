import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import fc from "fast-check"
import { select } from "../../src/store/filter.ts"

const titles = (subject: string) => [subject]
const find = (subjects: Array<string>, filter?: string) =>
  Result.getOrThrow(select(subjects, filter, { title: titles }))

describe("select", () => {
  it("gives everything without a filter", () => {
    assert.deepStrictEqual(find(["a", "b"]), ["a", "b"])
  })

  it("tells equal from contained, regardless of case", () => {
    const subjects = ["db", "DB", "my db", "other"]
    assert.deepStrictEqual(find(subjects, 'title eq "Db"'), ["db", "DB"])
    assert.deepStrictEqual(find(subjects, '  TITLE  CO  "DB" '), ["db", "DB", "my db"])
  })

  it("reads an escaped quote, and a backslash that escapes nothing", () => {
    const subjects = ['say "x"', "a\\b", "a\\\\b"]
    assert.deepStrictEqual(find(subjects, String.raw`title eq "say \"x\""`), ['say "x"'])
    assert.deepStrictEqual(find(subjects, String.raw`title eq "a\b"`), ["a\\b"])
    assert.deepStrictEqual(find(subjects, String.raw`title eq "a\\b"`), ["a\\b"])
  })

  it("finds any title that is escaped", () => {
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
    'title ne "a"',
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
