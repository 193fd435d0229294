import { chmodSync, readFileSync, statSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { apply } from "../../../src/commands/init/apply.ts"
import type { Change } from "../../../src/commands/init/changes.ts"
import { project } from "../../support/project.ts"

const change = (file: string, start: number, before: string | undefined, after: string): Change => ({
  ...{ file, line: 1, what: "import", before, after },
  edit: { start, end: start + (before ?? "").length, text: after }
})

describe("changes of files", () => {
  it("are made in all files, which keep their permissions", () => {
    using files = project({ a: "one two", b: '"x"' })
    chmodSync(files.path("b"), 0o640)
    const changes = [
      change(files.path("a"), 0, "one", "1"),
      change(files.path("b"), 3, undefined, "!"),
      change(files.path("a"), 4, "two", "22")
    ]
    assert.deepStrictEqual(apply(changes), [files.path("a"), files.path("b")])
    assert.deepStrictEqual(
      [readFileSync(files.path("a"), "utf8"), readFileSync(files.path("b"), "utf8")],
      ["1 22", '"x"!']
    )
    assert.strictEqual(statSync(files.path("b")).mode & 0o777, 0o640)
  })

  it("are made nowhere if another program has changed or removed one of the files", () => {
    using files = project({ a: "one", b: "one two" })
    const first = change(files.path("a"), 0, "one", "1")
    for (const changes of [
      [first, change(files.path("b"), 0, "one", "1"), change(files.path("b"), 4, "six", "6")],
      [first, change(files.path("none"), 0, undefined, "1")]
    ]) {
      assert.throws(() => apply(changes), /\/(?:b|none) was changed by another program\.$/)
    }
    assert.deepStrictEqual(
      [readFileSync(files.path("a"), "utf8"), readFileSync(files.path("b"), "utf8")],
      ["one", "one two"]
    )
  })
})
