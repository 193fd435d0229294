import { spawnSync } from "node:child_process"
import { chmodSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { readText, toBytes, toText } from "../../../src/commands/migrate/envText.ts"
import { EnvError } from "../../../src/model/EnvError.ts"
import { CommandError } from "../../../src/terminal/failure.ts"
import { project } from "../../support/project.ts"

const failure = (file: string) =>
  readText(file).then(
    () => assert.fail("read"),
    (error: unknown) => error
  )

describe("readText", () => {
  it("reads the definitions of a file with its permissions", async () => {
    using files = project({ env: "A=1\nB='2'" })
    for (const mode of [0o600, 0o644]) {
      chmodSync(files.path("env"), mode)
      const env = await readText(files.path("env"))
      assert.strictEqual(env.mode, mode)
      assert.deepStrictEqual(
        env.definitions.map(({ key, text }) => [key, text]),
        [
          ["A", "1"],
          ["B", "2"]
        ]
      )
      assert.deepStrictEqual([...env.written.keys()], ["A", "B"])
      assert.deepStrictEqual(
        env.environment.definitions.map(({ key }) => key),
        ["B", "A"]
      )
    }
  })

  it("refuses what cannot be rewritten, or is not there", async () => {
    using files = project({})
    spawnSync("mkfifo", [files.path("pipe")])
    assert.instanceOf(await failure(files.path("pipe")), CommandError)
    assert.instanceOf(await failure("/dev/null"), CommandError)
    for (const file of [".", "missing"]) assert.instanceOf(await failure(files.path(file)), EnvError)
    writeFileSync(files.path("latin1"), Buffer.from("A=\xe9", "latin1"))
    assert.instanceOf(await failure(files.path("latin1")), EnvError)
  })
})

describe("text of bytes", () => {
  it("gives the same bytes, of any encoding", () => {
    for (const bytes of [
      Buffer.from("A=é \u{1f511}\n"),
      Buffer.from("# caf\xe9\xe8\nA=1", "latin1"),
      Buffer.from([0x80, 0xff, 0xc3, 0xa9, 0xed, 0xa0, 0x80]),
      Buffer.alloc(0)
    ]) {
      assert.deepStrictEqual(toBytes(toText(bytes)), bytes)
    }
    assert.strictEqual(toText(Buffer.from("é")), "é")
    assert.strictEqual(toText(Buffer.from([0xe9])), "\udce9")
  })
})
