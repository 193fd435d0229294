import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import type { Operation } from "../../src/store/input.ts"
import { apply } from "../../src/store/patch.ts"

const item = {
  id: "i",
  vault: { id: "v" },
  category: "LOGIN",
  version: 1,
  tags: ["a", "b"],
  fields: [
    { id: "password", label: "password", value: "1" },
    { id: "a/b", label: "x" }
  ],
  extra: { deep: [{ x: 1, z: 3 }], other: 2 }
}

const patched = (...operations: ReadonlyArray<Operation>) => Result.getOrThrow(apply(item, operations))
const refused = (operation: Operation) => Result.getOrThrow(Result.flip(apply(item, [operation])))

describe("apply", () => {
  it.each([
    [{ op: "replace", path: "/favorite", value: true }, { favorite: true }],
    [{ op: "replace", path: "/tags/1", value: "c" }, { tags: ["a", "c"] }],
    [{ op: "remove", path: "/tags/0" }, { tags: ["b"] }],
    [{ op: "add", path: "/tags/0", value: "c" }, { tags: ["c", "a", "b"] }],
    [{ op: "add", path: "/tags/2", value: "c" }, { tags: ["a", "b", "c"] }],
    [{ op: "add", path: "/tags/-", value: "c" }, { tags: ["a", "b", "c"] }],
    [{ op: "add", path: "/tags", value: ["c"] }, { tags: ["c"] }],
    [{ op: "add", path: "/urls/-", value: { href: "x" } }, { urls: [{ href: "x" }] }],
    [{ op: "add", path: "/fields", value: { id: "new" } }, { fields: [...item.fields, { id: "new" }] }],
    [{ op: "replace", path: "/fields", value: [] }, { fields: [] }],
    [{ op: "remove", path: "/fields/password" }, { fields: [item.fields[1]] }],
    [{ op: "replace", path: "/fields/a~1b", value: { id: "n" } }, { fields: [item.fields[0], { id: "n" }] }],
    [{ op: "remove", path: "/fields/a~1b/label" }, { fields: [item.fields[0], { id: "a/b" }] }],
    [
      { op: "add", path: "/fields/a~1b/value", value: "2" },
      { fields: [item.fields[0], { ...item.fields[1], value: "2" }] }
    ],
    [{ op: "replace", path: "/extra/deep/0/x", value: 2 }, { extra: { deep: [{ x: 2, z: 3 }], other: 2 } }],
    [{ op: "add", path: "/a~01", value: 1 }, { "a~1": 1 }]
  ] as const)("does %j", (operation, expected) => {
    assert.deepInclude(patched(operation), expected)
  })

  it("finds properties that are empty, and so in no response", () => {
    const empty = { favorite: false, sections: [], title: "", urls: [] }
    assert.deepInclude(patched({ op: "remove", path: "/tags/0" }), empty)
  })

  it("applies operations in order", () => {
    const operations = [
      { op: "add", path: "/fields", value: { id: "n", value: "1" } },
      { op: "replace", path: "/fields/n/value", value: "2" },
      { op: "remove", path: "/fields/password" }
    ] as const
    assert.deepInclude(patched(...operations), { fields: [item.fields[1], { id: "n", value: "2" }] })
    assert.deepStrictEqual(patched({ op: "replace", path: "/", value: { id: "other" } }), { id: "other" })
  })

  it.each([
    [{ op: "replace", path: "/fields/nope/value", value: "x" }, "The item doesn't have a nope field."],
    [{ op: "remove", path: "/fields/0" }, "The item doesn't have a 0 field."],
    [{ op: "add", path: "/fields/password", value: {} }, "Invalid patch path /fields/password"],
    [{ op: "replace", path: "/fields/a~1b/value", value: "x" }, "Invalid patch path /fields/a~1b/value"],
    [{ op: "remove", path: "/fields/a~1b/value" }, "Invalid patch path /fields/a~1b/value"],
    [{ op: "replace", path: "/tags/2", value: "x" }, "Invalid patch path /tags/2"],
    [{ op: "replace", path: "/tags/-", value: "x" }, "Invalid patch path /tags/-"],
    [{ op: "add", path: "/tags/3", value: "x" }, "Invalid patch path /tags/3"],
    [{ op: "add", path: "/tags/01", value: "x" }, "Invalid patch path /tags/01"],
    [{ op: "replace", path: "/nope", value: "x" }, "Invalid patch path /nope"],
    [{ op: "add", path: "/nope/deeper", value: "x" }, "Invalid patch path /nope/deeper"],
    [{ op: "replace", path: "/category/0", value: "x" }, "Invalid patch path /category/0"],
    [{ op: "remove", path: "/" }, "Invalid patch path /"],
    [{ op: "replace", path: "title", value: "x" }, "Invalid patch path title"],
    [{ op: "replace", path: "", value: "x" }, "Invalid patch path "],
    [{ op: "add", path: "title", value: "x" }, "Invalid patch path title"],
    [{ op: "add", path: "/category/x", value: "x" }, "Invalid patch path /category/x"],
    [{ op: "replace", path: "/title" }, "Invalid patch: replace /title has no value"],
    [{ op: "add", path: "/toString/x", value: 1 }, "Invalid patch path /toString/x"]
  ] as const)("refuses %j", (operation, message) => {
    assert.deepStrictEqual(refused(operation), { status: 400, message })
  })

  it("requires a valid item after every operation", () => {
    const operations = [
      { op: "replace", path: "/", value: "x" },
      { op: "replace", path: "/title", value: "y" }
    ] as const
    assert.isTrue(Result.isFailure(apply(item, operations)))
    for (const value of [[], null, 1]) {
      const added = [
        { op: "replace", path: "/", value },
        { op: "add", path: "/-", value: "y" }
      ] as const
      assert.deepStrictEqual(Result.getOrThrow(Result.flip(apply(item, added))), {
        status: 400,
        message: "Invalid patch: / must be an item"
      })
    }
  })
})
