import { assert, describe, it } from "vitest"
import { preloadOptions } from "../../src/preload/preloadOptions.ts"

/** What is said, without what is not. */
const said = (env: Record<string, string>) => JSON.parse(JSON.stringify(preloadOptions(env)))

describe("preloadOptions", () => {
  it("says nothing when nothing is said", () => assert.deepStrictEqual(said({}), {}))

  it("reads each name", () => {
    const env = {
      DOTENV_PATH: "a.env",
      DOTENV_OVERRIDE: "true",
      DOTENV_ENCODING: "latin1",
      DOTENV_QUIET: "false",
      DOTENV_CONVENTION: "vite",
      DOTENV_MODE: "test",
      DOTENV_PRECEDENCE: "op",
      DOTENV_EXPAND: "0",
      DOTENV_OPTIONAL: "A, B",
      DOTENV_ALLOW_PUBLIC: "D, E",
      DOTENV_SNAPSHOT: "kept"
    }
    const expected = {
      path: "a.env",
      override: true,
      encoding: "latin1",
      quiet: false,
      convention: "vite",
      mode: "test",
      precedence: "op",
      expand: false,
      optional: ["A", "B"],
      allowPublic: ["D", "E"],
      snapshot: "kept"
    }
    assert.deepStrictEqual(said(env), expected)
    const older = Object.fromEntries(Object.entries(env).map(([key, value]) => [key.replace("_", "_CONFIG_"), value]))
    assert.deepStrictEqual(said(older), expected)
  })

  it("reads switches as dotenv does", () => {
    for (const no of ["false", "0", "no", "OFF", ""])
      assert.isFalse(preloadOptions({ DOTENV_OVERRIDE: no }).override, no)
    for (const yes of ["true", "1", "yes", "on"]) assert.isTrue(preloadOptions({ DOTENV_OVERRIDE: yes }).override, yes)
  })

  it("takes an empty path for no file", () => assert.deepStrictEqual(said({ DOTENV_PATH: "" }), { path: [] }))
})
