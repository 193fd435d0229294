import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import { readItem, readPatch } from "../../src/store/input.ts"

const v = idOf("v")

const context = (keepsUnknownKeys?: boolean) => ({
  ...{ now: 0, by: "", id: () => "", pick: () => 0 },
  ...(keepsUnknownKeys === undefined ? {} : { keepsUnknownKeys })
})
const read = (body: unknown, keepsUnknownKeys?: boolean) => readItem(body, v, context(keepsUnknownKeys))
const messageOf = <A>(result: Result.Result<A, { readonly message: string }>) =>
  /Validation: \((.*)\)$/.exec(Result.getOrThrow(Result.flip(result)).message)?.[1]

const nested = (levels: number): unknown => (levels === 0 ? "x" : [nested(levels - 1)])

describe("readItem", () => {
  const body = {
    category: "LOGIN",
    more: 1,
    vault: { id: v, more: 1 },
    tags: ["a"],
    urls: [{ href: "x", more: 1 }],
    fields: [{ id: "f", more: 1, section: { id: "s", label: "x" }, recipe: { length: 1 } }]
  }

  it("drops keys that Connect does not know, or keeps them", () => {
    const known = {
      category: "LOGIN",
      vault: { id: v },
      tags: ["a"],
      urls: [{ href: "x" }],
      fields: [{ id: "f", section: { id: "s" }, recipe: { length: 1 } }]
    }
    assert.deepStrictEqual<unknown>(Result.getOrThrow(read(body)), known)
    assert.deepStrictEqual<unknown>(Result.getOrThrow(read(body, false)), known)
    assert.deepStrictEqual<unknown>(Result.getOrThrow(read(body, true)), body)
  })

  it.each([{}, { vault: null }, { vault: {} }, { vault: { id: "" } }, { vault: { id: null } }])(
    "adds the vault of the path to %j",
    (more) => {
      const { vault } = Result.getOrThrow(read({ category: "LOGIN", ...more }))
      assert.deepStrictEqual(vault, { id: v })
    }
  )

  it("keeps the other properties of a vault without an id", () => {
    assert.deepStrictEqual(Result.getOrThrow(read({ category: "LOGIN", vault: { name: "n" } })).vault, {
      id: v,
      name: "n"
    } as { readonly id: string })
  })

  it.each([
    ["x", "the body is missing or of the wrong type"],
    [[], "the body is missing or of the wrong type"],
    [null, "the body is missing or of the wrong type"],
    [{}, "category is missing or of the wrong type"],
    [{ category: "LOGIN", vault: "x" }, "vault is missing or of the wrong type"],
    [{ category: "LOGIN", fields: {} }, "fields is missing or of the wrong type"],
    [{ category: "LOGIN", fields: [{ id: "f" }, { value: 1 }] }, "fields.1.value is missing or of the wrong type"]
  ])("refuses %j: %s", (body, message) => {
    assert.strictEqual(messageOf(read(body)), message)
  })

  it("accepts a body with up to 32 levels", () => {
    const deep = (levels: number) => read({ category: "LOGIN", more: nested(levels), last: "x" }, true)
    assert.isTrue(Result.isSuccess(deep(31)))
    assert.strictEqual(messageOf(deep(32)), "nested too deeply")
  })
})

describe("readPatch", () => {
  it("reads operations in any case", () => {
    const operations = [
      { op: "REPLACE", path: "/title", value: "X" },
      { op: "add", path: "/tags", value: [] }
    ]
    assert.deepStrictEqual<unknown>(Result.getOrThrow(readPatch(operations)), [
      { op: "replace", path: "/title", value: "X" },
      { op: "add", path: "/tags", value: [] }
    ])
  })

  it.each([
    [{ op: "add", path: "/x" }, "the body is missing or of the wrong type"],
    [null, "the body is missing or of the wrong type"],
    [[1], "0 is missing or of the wrong type"],
    [[{ path: "/x" }], "0.op is missing or of the wrong type"],
    [[{ op: 1, path: "/x" }], "0.op is missing or of the wrong type"],
    [[{ op: "add" }], "0.path is missing or of the wrong type"]
  ])("refuses %j: %s", (body, message) => {
    assert.strictEqual(messageOf(readPatch(body)), message)
  })
})
