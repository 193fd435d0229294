import { assert, describe, it } from "vitest"
import { schemaDeclaration } from "../../src/schema/declaration.ts"

describe("the types of a schema", () => {
  it.each([
    ["env.d.ts", "env.ts", "default", 'schema from "./env.ts"'],
    ["env.d.ts", "src/env.mts", "settings", '{ settings as schema } from "./src/env.mts"'],
    ["types/env.d.ts", "src/env.ts", "default", 'schema from "../src/env.ts"'],
    ["env-types.ts", "env.ts", "default", 'schema from "./env.js"'],
    ["env-types.ts", "env.mts", "default", 'schema from "./env.mjs"'],
    ["env-types.ts", "env.tsx", "default", 'schema from "./env.js"'],
    ["env-types.ts", "env.mjs", "default", 'schema from "./env.mjs"'],
    ["env-types.ts", "ts.ts/env.cts", "default", 'schema from "./ts.ts/env.cjs"']
  ])("in %s are imported from %s: %s", (outFile, file, exportName, expected) => {
    assert.include(schemaDeclaration(outFile, { file, exportName }), `\nimport type ${expected}\n`)
  })
})
