// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of env files
import { assert, it } from "vitest"
import { read } from "../../src/index.ts"
import { format } from "../../src/lockfile/format.ts"
import { project } from "../support/project.ts"

it("returns the variables as written, with their issues, and sets nothing", () => {
  using files = project({ ".env": "A=text\nB=http://{{op://prod/db/password}}@db\nC=op://prod\nSET=file" })
  const processEnv = { SET: "already", OUTSIDE: "op://prod/api/key" }
  const { skipped, issues, variables } = read({ path: files.path(".env"), processEnv })
  assert.deepStrictEqual(
    variables.map(({ key, parts, source }) => [key, source.line, parts]),
    [
      ["A", 1, [{ _tag: "Text", text: "text" }]],
      [
        "B",
        2,
        [
          { _tag: "Text", text: "http://" },
          { _tag: "Reference", reference: "op://prod/db/password" },
          { _tag: "Text", text: "@db" }
        ]
      ],
      ["OUTSIDE", undefined, [{ _tag: "Reference", reference: "op://prod/api/key" }]]
    ]
  )
  assert.deepStrictEqual(
    skipped.map(({ key }) => key),
    ["SET"]
  )
  assert.deepStrictEqual(
    issues.map(({ code, locations }) => [code, locations[0]?.key]),
    [["InvalidReference", "C"]]
  )
  assert.deepStrictEqual(processEnv, { SET: "already", OUTSIDE: "op://prod/api/key" })
})

it("reads files of another format with the given parser", () => {
  using files = project({ "a.json": '{"A":"op://prod/db/$FIELD","N":1,"O":{}}', "b.json": '{"FIELD":"key","N":2}' })
  const path = [files.path("a.json"), files.path("b.json")]
  const parser = (file: Buffer) => JSON.parse(file.toString())
  const { issues, variables } = read({ path, parser, processEnv: {} })
  assert.deepStrictEqual(issues, [])
  assert.deepStrictEqual(Object.fromEntries(variables.map(({ key, parts }) => [key, parts])), {
    A: [{ _tag: "Reference", reference: "op://prod/db/key" }],
    N: [{ _tag: "Text", text: "1" }],
    FIELD: [{ _tag: "Text", text: "key" }]
  })
  assert.strictEqual(variables[0]?.source.line, undefined)
  const missing = read({ path: files.path("none.json"), parser, processEnv: {} })
  assert.deepStrictEqual(
    missing.issues.map(({ code }) => code),
    ["FileNotFound"]
  )
  const quoted = read({ path, processEnv: {}, parser: () => ({ A: "'self' op://prod/db/key" }) })
  assert.deepStrictEqual([quoted.issues, quoted.variables.length], [[], 1])
  assert.deepStrictEqual(read({ path, processEnv: {}, parser: () => null }).variables, [])
  const nul = read({ path, processEnv: {}, parser: () => ({ A: "a\0b", B: "\x000\0" }) })
  assert.deepStrictEqual([nul.variables, nul.issues.map(({ code }) => code)], [[], Array(4).fill("ValueUnusable")])
  const failing = () => read({ path, processEnv: {}, parser: () => JSON.parse("{") })
  assert.throws(failing, SyntaxError)
})

it("limits expanded values to 16 million characters", () => {
  using files = project({ "a.json": "" })
  const million = "x".repeat(1_000_000)
  const parser = () => ({ A: million, B: "${A}".repeat(16), C: `${"${A}".repeat(16)}x`, D: "$C" })
  const { issues, variables } = read({ path: files.path("a.json"), parser, processEnv: {} })
  assert.deepStrictEqual(
    variables.map(({ key }) => key),
    ["A", "B", "D"]
  )
  assert.deepStrictEqual(
    issues.map(({ code, locations: [at] }) => [code, at?.key]),
    [["ValueUnusable", "C"]]
  )
})

it("returns the parts of variables that are set already, and the ids of all locked references", () => {
  const reference = "op://prod/db/password"
  const place = { vault: "v".repeat(26), item: "i".repeat(26), section: undefined, field: "password" }
  const lock = format(new Map([[reference, place]]))
  using files = project({ ".env": `SET=${reference}\nBROKEN=op://prod\nPLAIN=abc#def`, "op.lock": lock })
  const processEnv = { SET: "1", BROKEN: "2" }
  const { issues, locked, skipped, variables, warnings } = read({ path: files.path(".env"), processEnv })
  const [set, broken] = [...skipped].toSorted((a, b) => (a.source.line ?? 0) - (b.source.line ?? 0))
  assert.deepStrictEqual([set?.key, set?.parts], ["SET", [{ _tag: "Reference", reference }]])
  assert.deepStrictEqual([broken?.key, Object.keys(broken ?? {})], ["BROKEN", ["key", "source"]])
  assert.deepStrictEqual(locked, { [reference]: place })
  assert.deepStrictEqual(
    variables.map(({ key }) => key),
    ["PLAIN"]
  )
  assert.deepStrictEqual([issues, warnings.map(({ code }) => code)], [[], ["CutAtHash"]])
})

it("reads a lock file only for references, and reports one that cannot be read", () => {
  using files = project({ ".env": "A=1", b: "B=op://prod/db/password", "op.lock": "{" })
  const codes = (name: string) => read({ path: files.path(name), processEnv: {} }).issues.map(({ code }) => code)
  assert.deepStrictEqual([codes(".env"), codes("b")], [[], ["LockUnreadable"]])
  assert.deepStrictEqual(read({ path: files.path(".env"), processEnv: {} }).locked, {})
})
