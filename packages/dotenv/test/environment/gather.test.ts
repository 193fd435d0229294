import { spawnSync } from "node:child_process"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { gatherSync, readingText } from "../../src/environment/gather.ts"
import { isConnectKey } from "../../src/environment/trust.ts"
import { project } from "../support/project.ts"

describe("a reference in the environment", () => {
  it("gives way to a file that is named, unless the environment is to come first", () => {
    using files = project({ ".env": "A=plain" })
    const processEnv = { A: "op://shop/db/password", UNSET: undefined }
    const fileOf = (options: Parameters<typeof gatherSync>[0], more?: Parameters<typeof gatherSync>[1]) =>
      gatherSync({ ...options, processEnv }, more).variables.map(({ source }) => source.file)
    const path = files.path(".env")
    assert.deepStrictEqual(fileOf({ path }), [path])
    assert.deepStrictEqual(fileOf({ path }, { environmentFirst: true }), [undefined])
    assert.deepStrictEqual(fileOf({ directory: files.folder }), [undefined])
    assert.deepStrictEqual(fileOf({ directory: files.folder, override: true }), [path])
  })
})

describe("settings of the connection in files", () => {
  it("are refused one by one if they would be combined with the environment", () => {
    vi.stubEnv("OP_CONNECT_TOKEN", "token")
    onTestFinished(() => void vi.unstubAllEnvs())
    using files = project({ env: "OP_CONNECT_HOST=http://127.0.0.1\nOP_CONNECT_CA_FILE=ca.pem\nB=1" })
    const { issues } = gatherSync({ path: files.path("env") })
    assert.deepStrictEqual(
      issues.map(({ code, locations }) => [code, ...locations.map(({ key }) => key)]),
      [
        ["UntrustedSetting", "OP_CONNECT_HOST"],
        ["UntrustedSetting", "OP_CONNECT_CA_FILE"]
      ]
    )
  })

  it("are named in upper case, except on Windows", () => {
    const keys = ["OP_CONNECT_X", "op_connect_x", "OP_CONNECTOR"].map(isConnectKey)
    assert.deepStrictEqual(keys, [true, process.platform === "win32", false])
  })
})

describe("files that are missing", () => {
  it("are reported, except .local files beside others", () => {
    using files = project({ env: "A=1" })
    const missing = (...names: ReadonlyArray<string>) =>
      gatherSync({ path: names.map(files.path) }).issues.map(({ message }) => message)
    assert.deepStrictEqual(missing("env", "env.local", "env.x.local"), [])
    assert.lengthOf(missing("env", "env.x"), 1)
    assert.lengthOf(missing("env.local"), 1)
    assert.lengthOf(missing("env.local", "env.x.local"), 2)
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
