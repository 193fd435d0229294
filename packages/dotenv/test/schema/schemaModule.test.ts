import { assert, describe, it } from "vitest"
import { importSchema, schemaSource } from "../../src/schema/schemaModule.ts"
import { CommandError } from "../../src/terminal/failure.ts"
import { project } from "../support/project.ts"

const schema = (name: string) => `{ id: "${name}", "~standard": { validate: () => {} } }`

/** The name of the export that is the schema of a module, or the error. */
const found = async (
  content: string,
  { exportName, extension = "mjs" }: { exportName?: string; extension?: string } = {}
) => {
  using files = project({ [`env.${extension}`]: content })
  const file = files.path(`env.${extension}`)
  return await importSchema({ file, exportName }, ["s3cret-value"]).then(
    ({ exportName, schema }) => `${exportName} ${Reflect.get(schema, "id")}`,
    (error: unknown) => {
      assert.instanceOf(error, CommandError)
      return `${error.message} ${error.hint}`.replaceAll(files.folder, "")
    }
  )
}

describe("the source of a schema", () => {
  it("is a file, or an export of it", () => {
    assert.deepStrictEqual(schemaSource("env.ts"), { file: "env.ts", exportName: undefined })
    assert.deepStrictEqual(schemaSource("a#b/env.ts#c"), { file: "a#b/env.ts", exportName: "c" })
  })

  it("is a file with # in its name if there is one", () => {
    using files = project({ "a#b": "" })
    assert.deepStrictEqual(schemaSource(files.path("a#b")), { file: files.path("a#b"), exportName: undefined })
  })
})

describe("the schema of a module", () => {
  it.each([
    ["the default export", `export default ${schema("a")}; export const b = ${schema("b")}`, "default a"],
    ["the only schema", `export const port = 80, none = null, b = ${schema("b")}`, "b b"],
    ["a function", `export const b = Object.assign(() => {}, ${schema("b")})`, "b b"]
  ])("is %s", async (_, content, expected) => {
    assert.strictEqual(await found(content), expected)
  })

  it("is the export that is named", async () => {
    const content = `export default ${schema("a")}; export const b = ${schema("b")}, port = 80`
    assert.strictEqual(await found(content, { exportName: "b" }), "b b")
    assert.strictEqual(
      await found(content, { exportName: "port" }),
      "The export port of env.mjs does not export a schema that implements Standard Schema. " +
        "Export a schema of Zod, Valibot, ArkType or Effect, as default or by name."
    )
    assert.match(await found(content, { exportName: "c" }), /^env\.mjs has no export c\. Its exports: \w+, \w+, \w+\.$/)
    assert.strictEqual(await found("", { exportName: "c" }), "env.mjs has no export c. Its exports: none.")
  })

  it("is among the exports of a CommonJS module", async () => {
    const extension = "cjs"
    assert.strictEqual(await found(`exports[["b"]] = ${schema("b")}`, { extension }), "b b")
    assert.strictEqual(await found(`module.exports = ${schema("a")}`, { extension }), "default a")
    assert.include(await found("module.exports = null", { extension }), "does not export a schema")
    assert.include(await found("module.exports = { ast: 1, [`b`]: { ast: 1 } }", { extension }), "toStandardSchemaV1")
  })

  it.each([
    ["a number", "1"],
    ["null", "null"],
    ["an object", "{}"],
    ["a schema of null", '{ "~standard": null }'],
    ["a schema of text", '{ "~standard": "x" }'],
    ["a schema that validates nothing", '{ "~standard": {} }'],
    ["a schema that has no function", '{ "~standard": { validate: 1 } }']
  ])("is not %s", async (_, value) => {
    assert.strictEqual(
      await found(`export default ${value}`),
      "env.mjs does not export a schema that implements Standard Schema. " +
        "Export a schema of Zod, Valibot, ArkType or Effect, as default or by name."
    )
  })

  it("of Effect needs a wrapper", async () => {
    const hint = "Export Schema.toStandardSchemaV1(schema) of the Effect schema."
    assert.include(await found("export const port = 80, a = { ast: {} }"), hint)
    assert.include(await found("export default Object.assign(() => {}, { ast: {} })"), hint)
    assert.strictEqual(await found(`export const a = { ast: {}, ...${schema("a")} }`), "a a")
  })

  it("must be named if there are several", async () => {
    assert.strictEqual(
      await found(`export const a = ${schema("a")}, b = ${schema("b")}`),
      "env.mjs exports several schemas: a, b. Name one of them: /env.mjs#a"
    )
  })

  it("is not found if the module cannot be imported, and its error shows no secret", async () => {
    const hint = "Node imports the file itself"
    const text = await found('throw new TypeError("no s3cret-value\\nline two")')
    assert.include(text, "Could not import /env.mjs: TypeError: no <redacted> ")
    assert.include(text, hint)
    assert.notInclude(text, "line two")
    assert.include(await found('throw "no s3cret-value"'), "Could not import /env.mjs: no <redacted> ")
    using files = project({})
    const missing = await importSchema({ file: files.path("env.ts"), exportName: undefined }).catch(String)
    assert.strictEqual(missing, `Error: There is no file ${files.path("env.ts")}.`)
  })
})
