import { mkdirSync } from "node:fs"
import { delimiter, join } from "node:path"
import { assert, describe, it } from "vitest"
import { type ChildOptions, childEnvironment } from "../../../src/commands/run/childEnvironment.ts"
import { project } from "../../support/project.ts"

const inherited = {
  ...{ PATH: "/bin", LC_ALL: "C", MY_PATH: "1", PATHS: "1", OTHER: "1", C: "op://v/i/c", SKIPPED: "environment" },
  ...{ OMITTED: "before", OP_CONNECT_TOKEN: "t", OP_CONNECT_TOKEN_FILE: "f", OP_CONNECT_HOST: "h", OPCONNECT_RUN: "0" }
}

const place = (key: string) => ({ key, source: { file: ".env", line: 1 }, reference: undefined })
const result = {
  ...{ applied: { A: "1", APP_B: "2" }, parsed: {}, variables: [], warnings: [], requests: 0, savedAt: undefined },
  skipped: [place("SKIPPED")],
  omitted: [{ code: "NotFound", message: "", hint: "", locations: [place("OMITTED"), place("GONE")] }]
}
const loaded = { result, values: new Map(), failures: new Map() } as unknown as Parameters<typeof childEnvironment>[2]

const environment = (options: ChildOptions, env: Record<string, string> = inherited, directory = "/") =>
  childEnvironment(env, ["C"], loaded, options, directory)

const { C, OMITTED, OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE, ...passed } = inherited

describe("the environment of a command", () => {
  it("is the inherited one with the loaded values, without tokens, references and omitted variables", () => {
    assert.deepStrictEqual(environment({}), { ...passed, A: "1", APP_B: "2", OPCONNECT_RUN: "1" })
  })

  it("has the tokens and no marker with passToken", () => {
    const { OPCONNECT_RUN, ...rest } = passed
    assert.deepStrictEqual(environment({ passToken: true }), {
      ...{ ...rest, A: "1", APP_B: "2" },
      ...{ OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE }
    })
  })

  it("has only the selected values", () => {
    const { APP_B, ...selected } = environment({ only: ["A"] })
    assert.deepStrictEqual([APP_B, selected], [undefined, { ...passed, A: "1", OPCONNECT_RUN: "1" }])
  })

  it("has empty values instead of omitted ones for a framework, which would read the reference itself", () => {
    const { GONE, OMITTED } = environment({ readsFiles: true })
    assert.deepStrictEqual([GONE, OMITTED], ["", ""])
  })

  it("has only basic variables and those of the files with cleanEnv", () => {
    const basic = { PATH: "/bin", LC_ALL: "C", A: "1", APP_B: "2", OPCONNECT_RUN: "1" }
    assert.deepStrictEqual(environment({ cleanEnv: true }), { ...basic, SKIPPED: "environment" })
    const { APP_B, ...selected } = basic
    assert.deepStrictEqual(environment({ cleanEnv: true, only: ["A"] }), selected)
    assert.strictEqual(APP_B, "2")
  })

  it("finds local binaries before others, the closest first", () => {
    using files = project({})
    mkdirSync(files.path("web/src"), { recursive: true })
    const binaries = ["web/node_modules/.bin", "node_modules/.bin"].map(files.path)
    for (const folder of binaries) mkdirSync(folder, { recursive: true })
    const pathOf = (env: Record<string, string>) => environment({}, env, files.path("web/src"))
    assert.strictEqual(pathOf({ PATH: "/bin" }).PATH, [...binaries, "/bin"].join(delimiter))
    assert.strictEqual(pathOf({}).PATH, binaries.join(delimiter))
    assert.deepStrictEqual(pathOf({ Path: "/bin" }), {
      ...{ A: "1", APP_B: "2", OPCONNECT_RUN: "1" },
      Path: [...binaries, "/bin"].join(delimiter)
    })
    assert.notProperty(environment({}, {}, join("/", "none")), "PATH")
  })
})
