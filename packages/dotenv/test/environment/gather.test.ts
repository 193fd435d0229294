import { spawnSync } from "node:child_process"
import { assert, describe, it } from "vitest"
import { gatherSync, readingText } from "../../src/environment/gather.ts"
import { project } from "../support/project.ts"

describe("a reference in the environment", () => {
  it("gives way to a file that is named, unless the environment is to come first", () => {
    using files = project({ ".env": "A=plain" })
    const processEnv = { A: "op://shop/db/password" }
    const fileOf = (options: Parameters<typeof gatherSync>[0], more?: Parameters<typeof gatherSync>[1]) =>
      gatherSync({ ...options, processEnv }, more).variables.map(({ source }) => source.file)
    const path = files.path(".env")
    assert.deepStrictEqual(fileOf({ path }), [path])
    assert.deepStrictEqual(fileOf({ path }, { environmentFirst: true }), [undefined])
    assert.deepStrictEqual(fileOf({ directory: files.folder }), [undefined])
    assert.deepStrictEqual(fileOf({ directory: files.folder, override: true }), [path])
  })
})

describe("readingText", () => {
  it("names the files that are read, or the pipe whose writer is awaited", () => {
    using files = project({ one: "A=1", two: "A=1" })
    const [one, two, pipe] = [files.path("one"), files.path("two"), files.path("pipe")]
    assert.strictEqual(readingText({ path: [one, two] }), `reading ${one}, ${two}`)
    spawnSync("mkfifo", [pipe])
    assert.deepStrictEqual(readingText({ path: [one, pipe] }), { waitsFor: `a writer of ${pipe}` })
  })
})
