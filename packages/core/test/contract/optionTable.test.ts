import { assert, describe, it } from "@effect/vitest"
import { checkOptions, type OptionTable, shapeIssues } from "@opconnect/core/Options"

const table: OptionTable = {
  snapshot: {
    kind: "options",
    options: { path: { kind: "path", minimum: 1, description: "file" } },
    text: "path",
    description: "snapshot"
  },
  startup: { kind: "options", options: { timeout: { kind: "duration", description: "limit" } }, description: "start" }
}

describe("a text instead of nested options", () => {
  it("is the value of the option that the table names", () => {
    assert.deepStrictEqual(checkOptions(table, { snapshot: "/run/s" }), {
      issues: [],
      values: { snapshot: { path: "/run/s" }, startup: undefined }
    })
    assert.deepStrictEqual(shapeIssues(table, { snapshot: "/run/s" }), [])
  })

  it("is checked like that option", () => {
    for (const { issues } of [
      checkOptions(table, { snapshot: "" }),
      { issues: shapeIssues(table, { snapshot: "" }) }
    ]) {
      assert.deepStrictEqual(
        issues.map(({ message }) => message),
        ['snapshot.path must be a path; it is "".']
      )
    }
  })

  it("is refused where the table names no option", () => {
    assert.deepStrictEqual(
      shapeIssues(table, { startup: "30s" }).map(({ message }) => message),
      ['startup must be an object; it is "30s".']
    )
  })
})
