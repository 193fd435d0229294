// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expansion in an env file
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { pathText } from "../../src/env-file/layers.ts"
import { gatherSync, readingText } from "../../src/environment/gather.ts"
import { isConnectKey, isGiven, optionOf, variableOf } from "../../src/environment/trust.ts"
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

describe("lines that define nothing", () => {
  it("are an issue each, or one for more than eight", () => {
    const issuesOf = (count: number) => {
      using files = project({ env: "op://shop/db/password\n".repeat(count) })
      return gatherSync({ path: files.path("env"), processEnv: {} }).issues.map(({ code, message }) => [
        code,
        message.replace(files.path("env"), "env")
      ])
    }
    assert.deepStrictEqual(issuesOf(1), [["NotADefinition", "env:1 contains a reference but defines no variable."]])
    assert.lengthOf(issuesOf(8), 8)
    assert.deepStrictEqual(issuesOf(9), [
      [
        "NotADefinition",
        "env contains references in 9 lines (1, 2, 3, 4, 5, 6, 7, 8 and 1 more) that define no variable."
      ]
    ])
  })
})

describe("an encoding", () => {
  it("is UTF-8 unless it is one that Node knows", () => {
    using files = project({})
    writeFileSync(files.path("env"), Buffer.from("A=\u00e9", "latin1"))
    const textOf = (encoding: string | undefined) =>
      gatherSync({ path: files.path("env"), processEnv: {}, encoding: encoding as BufferEncoding }).definitions[0]?.text
    assert.strictEqual(textOf("latin1"), "\u00e9")
    assert.notStrictEqual(textOf(undefined), "\u00e9")
    assert.notStrictEqual(textOf("nothing"), "\u00e9")
  })
})

describe("settings of the connection in files", () => {
  it("include no proxy, unless one is set already", () => {
    using files = project({ env: "OP_CONNECT_PROXY=http://proxy" })
    const codes = (options: Parameters<typeof gatherSync>[0]) =>
      gatherSync({ path: files.path("env"), processEnv: {}, ...options }).issues.map(({ code, locations: [at] }) => [
        code,
        at?.key
      ])
    const refused = [["UntrustedSetting", "OP_CONNECT_PROXY"]]
    assert.deepStrictEqual(codes({}), refused)
    assert.deepStrictEqual(codes({ trustEnvFile: [files.path("env")] }), refused)
    assert.deepStrictEqual(codes({ processEnv: { OP_CONNECT_PROXY: "http://other" } }), [])
    assert.deepStrictEqual(codes({ processEnv: { OP_CONNECT_PROXY: " " } }), refused)
  })

  it("have the name of an option of code", () => {
    assert.strictEqual(variableOf("requestTimeout"), "OP_CONNECT_REQUEST_TIMEOUT")
    assert.strictEqual(optionOf("OP_CONNECT_REQUEST_TIMEOUT"), "requestTimeout")
    const given = (connect: Parameters<typeof isGiven>[0]) => isGiven(connect, "OP_CONNECT_HOST")
    assert.deepStrictEqual([undefined, {}, { host: "" }, { host: " " }, { token: "x" }, { host: "x" }].map(given), [
      false,
      false,
      false,
      false,
      false,
      true
    ])
  })

  it("are ignored with a warning if a trusted file or the environment sets them", () => {
    using files = project({ a: "OP_CONNECT_RETRIES=1\nOP_CONNECT_REQUEST_TIMEOUT=5s", b: "OP_CONNECT_RETRIES=2" })
    const path = [files.path("a"), files.path("b")]
    const ignored = (options: Parameters<typeof gatherSync>[0]) =>
      gatherSync({ path, processEnv: {}, ...options }).warnings.map(({ code, locations: [at], message }) => [
        code,
        at?.key,
        /it is set already|a trusted file sets it/.exec(message)?.[0]
      ])
    assert.deepStrictEqual(ignored({}), [])
    assert.deepStrictEqual(ignored({ trustEnvFile: [files.path("a")] }), [
      ["IgnoredSetting", "OP_CONNECT_RETRIES", "a trusted file sets it"]
    ])
    assert.deepStrictEqual(ignored({ processEnv: { OP_CONNECT_REQUEST_TIMEOUT: "9s" } }), [
      ["IgnoredSetting", "OP_CONNECT_REQUEST_TIMEOUT", "it is set already"]
    ])
    assert.deepStrictEqual(ignored({ processEnv: { OP_CONNECT_REQUEST_TIMEOUT: "5s" } }), [])
  })

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

describe("gatherSync", () => {
  const issuesOf = (text: string | Buffer, options: Parameters<typeof gatherSync>[0] = {}) => {
    using files = project({})
    writeFileSync(files.path("env"), text)
    return gatherSync({ path: files.path("env"), processEnv: {}, ...options }).issues.map(({ message }) => message)
  }

  it("reports that there is nothing to load, unless the environment holds a reference", () => {
    using files = project({})
    const load = (processEnv: Record<string, string>) =>
      gatherSync({ directory: files.folder, processEnv }).issues.map(({ code }) => code)
    assert.deepStrictEqual(load({ A: "plain" }), ["NothingToLoad"])
    assert.deepStrictEqual(load({ A: "op://shop/db/password" }), [])
    assert.deepStrictEqual(load({ A: "op://shop/db/password", B: "op://shop/db/password" }), [])
  })

  it("reports options with an invalid value, and no others", () => {
    const invalid = [
      { convention: "x" as "vite", path: undefined },
      { convention: "vite" },
      { precedence: "x" as "op" },
      { expand: "x" as "dotenv-expand" },
      { unset: "x" as "empty" }
    ] as const
    for (const options of invalid) assert.isNotEmpty(issuesOf("A=1", options), JSON.stringify(options))
    for (const expand of [true, false, "dotenv-expand"] as const) assert.isEmpty(issuesOf("A=1", { expand }))
    for (const unset of ["error", "empty"] as const) assert.isEmpty(issuesOf("A=1", { unset }))
    for (const precedence of ["dotenv", "op"] as const) assert.isEmpty(issuesOf("A=1", { precedence }))
  })

  it("reports bytes that are no text, except in comments", () => {
    const latin1 = (text: string) => issuesOf(Buffer.from(text, "latin1"))
    assert.lengthOf(latin1("# comment\n\xe9\nA=1"), 1)
    assert.lengthOf(latin1("A=1 # x\n\xe9"), 1)
    assert.lengthOf(latin1("A='x # \xe9'"), 1)
    assert.lengthOf(latin1("# \xe9\nA=1 # \xe9"), 0)
  })

  it("makes templates without empty texts", () => {
    using files = project({ env: "A=${B}\nB=op://shop/db/password\nC=${B}/$B" })
    const { variables } = gatherSync({ path: files.path("env"), processEnv: {} })
    const parts = variables.map(({ key, template }) => [key, ...template.parts.map((part) => part._tag)])
    assert.sameDeepMembers(parts, [
      ["A", "Reference"],
      ["B", "Reference"],
      ["C", "Reference", "Text", "Reference"]
    ])
  })

  it("names the file with which a setting would be combined", () => {
    using files = project({ a: "OP_CONNECT_HOST=http://127.0.0.1", b: "OP_CONNECT_TOKEN=x" })
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    vi.stubEnv("OP_CONNECT_TOKEN", undefined)
    onTestFinished(() => void vi.unstubAllEnvs())
    const [a, b] = [files.path("a"), files.path("b")]
    const [issue] = gatherSync({ path: [a, b], processEnv: {} }).issues
    assert.strictEqual(issue?.message, `OP_CONNECT_TOKEN of ${b} would be combined with OP_CONNECT_HOST of ${a}.`)
  })
})

it("a path can be text, in the home directory, or a URL", () => {
  const urls = [new URL("file:///a%20b"), new URL("https://example.com/x")]
  assert.deepStrictEqual(urls.map(pathText), ["/a b", "https://example.com/x"])
  assert.deepStrictEqual(["a", "~/a", "~a", "~"].map(pathText), ["a", `${homedir()}/a`, "~a", homedir()])
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
