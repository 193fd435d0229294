// `check --schema` and `typegen --schema`, with the libraries that people use.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { node, opconnect, project } from "../support/project.ts"
import { leaksIn } from "../support/shop.ts"
import { sample } from "../support/whole.ts"
import { world } from "../support/world.ts"

const { server } = world()

/** The libraries of this package, for modules in folders that have none. */
const library = (name: string) => JSON.stringify(import.meta.resolve(name))

const modules = {
  Zod: `import { z } from ${library("zod")}
export default z.object({ PORT: z.coerce.number().int(), PASSWORD: z.string().max(5), STAGE: z.enum(["dev", "prod"]), DEBUG: z.string().optional() })`,
  Valibot: `import * as v from ${library("valibot")}
export const settings = v.object({ PORT: v.pipe(v.string(), v.transform(Number), v.integer()), PASSWORD: v.pipe(v.string(), v.maxLength(5)), STAGE: v.picklist(["dev", "prod"]), DEBUG: v.optional(v.string()) })`,
  ArkType: `import { type } from ${library("arktype")}
export const settings = type({ PORT: "string.integer.parse", PASSWORD: "string <= 5", STAGE: "'dev' | 'prod'", "DEBUG?": "string" })`,
  "Effect Schema": `import * as Schema from ${library("effect/Schema")}
export default Schema.toStandardSchemaV1(Schema.Struct({ PORT: Schema.FiniteFromString, PASSWORD: Schema.String.check(Schema.isMaxLength(5)), STAGE: Schema.Literals(["dev", "prod"]), DEBUG: Schema.optional(Schema.String) }))`
} as const

const run = (files: { readonly folder: string }, ...args: ReadonlyArray<string>) =>
  opconnect(args, { cwd: files.folder, env: server().env })

describe("opconnect check --schema", () => {
  for (const [name, source] of sample(Object.entries(modules))) {
    it(`reports every value that ${name} rejects by its key, without the value`, async () => {
      using files = project({ "env.ts": source, ".env": "PORT=many\nPASSWORD=op://shop/db/password\nSTAGE=nowhere\n" })
      const { code, stderr, stdout } = await run(files, "check", "--schema", "env.ts", "--json")
      assert.strictEqual(code, 1, stderr)
      assert.deepStrictEqual(leaksIn(stdout + stderr), [])
      assert.notMatch(stdout, /many|nowhere/)
      assert.sameMembers(
        JSON.parse(stdout).issues.map(
          ({ code, place }: { code: string; place: { key: string } }) => `${code} ${place.key}`
        ),
        ["InvalidValue PORT", "InvalidValue PASSWORD", "InvalidValue STAGE"]
      )
    })

    it(`passes what ${name} accepts`, async () => {
      using files = project({ "env.ts": source, ".env": "PORT=80\nPASSWORD=op://shop/db/username\nSTAGE=dev\n" })
      const { code, stderr, stdout } = await run(files, "check", "--schema", "./env.ts")
      assert.strictEqual(code, 0, stderr)
      assert.match(stdout, /^OK: 3 variables/)
    })
  }

  const zod = `import { z } from ${library("zod")}\n`
  const two = `${zod}export const web = z.object({ PORT: z.string() })\nexport const job = z.object({ QUEUE: z.string() })\n`

  it("uses the named export, and requires a name if there are several", async () => {
    using files = project({ "env.mjs": two, ".env": "PORT=80" })
    assert.strictEqual((await run(files, "check", "--schema", "env.mjs#web")).code, 0)
    const asked = await run(files, "check", "--schema", "env.mjs")
    assert.strictEqual(asked.code, 1)
    assert.include(asked.stderr, "env.mjs exports several schemas: job, web.")
    assert.include(asked.stderr, "env.mjs#job")
    const wrong = await run(files, "check", "--schema", "env.mjs#wep")
    assert.include(wrong.stderr, "env.mjs has no export wep.\n  Its exports: job, web.")
  })

  it("explains a missing schema, file or module", async () => {
    using files = project({
      ".env": "PASSWORD=op://shop/db/password",
      "none.mjs": "export const port = 80",
      "effect.mjs": `import * as Schema from ${library("effect/Schema")}\nexport default Schema.Struct({ A: Schema.String })`,
      "throws.mjs": `throw new Error("value " + ${JSON.stringify(server().getField("shop", "db", "password"))})`,
      "cjs.cjs": `exports.settings = require(${JSON.stringify(import.meta.resolve("zod").replace("file://", "").replace("index.js", "index.cjs"))}).z.object({ PASSWORD: require(${JSON.stringify(import.meta.resolve("zod").replace("file://", "").replace("index.js", "index.cjs"))}).z.string() })`
    })
    const saying = async (module: string) => (await run(files, "check", "--schema", module)).stderr
    assert.include(await saying("none.mjs"), "none.mjs does not export a schema that implements Standard Schema.")
    assert.include(await saying("effect.mjs"), "Export Schema.toStandardSchemaV1(schema) of the Effect schema.")
    assert.include(await saying("missing.ts"), "There is no file missing.ts.")
    const thrown = await saying("throws.mjs")
    assert.include(thrown, "Could not import throws.mjs: Error: value <redacted>")
    assert.deepStrictEqual(leaksIn(thrown), [])
    assert.strictEqual(await saying("cjs.cjs"), "")
  })

  it("reports the references that cannot be resolved first", async () => {
    using files = project({ "env.ts": modules.Zod, ".env": "PORT=many\nPASSWORD=op://shop/nothing/x" })
    const { code, stderr } = await run(files, "check", "--schema", "env.ts")
    assert.strictEqual(code, 1)
    assert.include(stderr, "1 problem ")
    assert.include(stderr, 'has no item "nothing"')
  })
})

describe("opconnect typegen --schema", () => {
  const use = `import type { Env } from "./env.d.ts"
type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
export const port: Equal<Env["PORT"], number> = true
export const variables: [
  Equal<NodeJS.ProcessEnv["PORT"], string>,
  Equal<NodeJS.ProcessEnv["STAGE"], "dev" | "prod">,
  Equal<NodeJS.ProcessEnv["DEBUG"], string | undefined>
] = [true, true, true]
`
  it("infers the types of each schema library", async () => {
    using files = project({})
    const names = Object.keys(modules) as Array<keyof typeof modules>
    for (const [index, name] of names.entries()) {
      const folder = files.path(String(index))
      mkdirSync(folder)
      // TypeScript resolves paths, not URLs.
      const source = modules[name].replace(/file:\/\/(?=[^"]*node_modules)/, "")
      writeFileSync(join(folder, "env-schema.ts"), source)
      writeFileSync(join(folder, "use.ts"), use)
      const flags = ["--schema", "env-schema.ts", "-o", "env.d.ts"]
      const made = await run({ folder }, "typegen", ...flags)
      assert.deepStrictEqual([made.code, made.stderr], [0, ""], name)
      assert.strictEqual((await run({ folder }, "typegen", ...flags, "--check")).code, 0, name)
    }
    assert.strictEqual(server().requests().length, 0)
    const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname
    const types = new URL("../../node_modules/@types", import.meta.url).pathname
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "esnext", "--allowImportingTsExtensions"]
    const sources = names.flatMap((_, index) => [`${index}/use.ts`, `${index}/env.d.ts`])
    const args = [tsc, ...flags, "--skipLibCheck", "--types", "node", "--typeRoots", types, ...sources]
    const { code, stdout } = await node(args, { cwd: files.folder })
    assert.deepStrictEqual([code, stdout], [0, ""])
  })
})
