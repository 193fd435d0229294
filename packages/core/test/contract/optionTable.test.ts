import { assert, describe, it } from "@effect/vitest"
import { checkOptions, clientOptions, type OptionTable, shapeIssues, snapshotOptions } from "@opconnect/core/Options"
import { activityOptions, contentOptions, startupOptions } from "../../src/contract/callOptionTable.ts"

const table: OptionTable = {
  snapshot: {
    kind: "options",
    options: { path: { kind: "path", minimum: 1, description: "file" } },
    text: "path",
    description: "snapshot"
  },
  startup: { kind: "options", options: { timeout: { kind: "duration", description: "limit" } }, description: "start" }
}

describe("limits", () => {
  const cache = { timeToLive: 0, negativeTimeToLive: 0 }
  it.each<[OptionTable, object]>([
    [clientOptions, { startupTimeout: 0, retries: 0, staleIfError: 0, cache }],
    [snapshotOptions, { path: "x", maxAge: 0 }],
    [contentOptions, { size: 0 }],
    [activityOptions, { limit: 0, offset: 0 }],
    [startupOptions, { timeout: 0 }]
  ])("of zero are accepted: %#", (options, given) => {
    assert.deepStrictEqual(checkOptions(options, given).issues, [])
  })

  it.each([
    { totalTimeout: 0 },
    { requestTimeout: 0 },
    { connectTimeout: 0 },
    { initialBackoff: 0 },
    { maxBackoff: 0 },
    { concurrency: 0 },
    { maxResponseSize: 0 },
    { cache: { capacity: 0 } }
  ])("of zero are refused where nothing would work: %j", (given) => {
    assert.strictEqual(checkOptions(clientOptions, given).issues.length, 1)
  })
})

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
