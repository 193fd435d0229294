import { afterEach, assert, describe, it, vi } from "vitest"
import { environmentOptions, withDefaults } from "../../src/environment/defaults.ts"
import { config, configSync, load } from "../../src/index.ts"
import { project } from "../support/project.ts"

afterEach(() => {
  vi.unstubAllEnvs()
})

describe("environmentOptions", () => {
  it("environmentOptions is empty when nothing is set", () => assert.deepStrictEqual(environmentOptions({}), {}))

  it("reads each name, and dotenv's older names", () => {
    const env = {
      DOTENV_PATH: "a.env",
      DOTENV_OVERRIDE: "true",
      DOTENV_ENCODING: "latin1",
      DOTENV_QUIET: "false",
      DOTENV_CONVENTION: "vite",
      DOTENV_MODE: "test",
      DOTENV_PRECEDENCE: "op",
      DOTENV_EXPAND: "0",
      DOTENV_UNSET: "empty",
      DOTENV_OPTIONAL: "A, B",
      DOTENV_ALLOW_PUBLIC: "D, E",
      DOTENV_TRUST_ENV_FILE: ".env, b.env",
      DOTENV_SNAPSHOT: "snapshot"
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
      unset: "empty",
      optional: ["A", "B"],
      allowPublic: ["D", "E"],
      trustEnvFile: [".env", "b.env"],
      snapshot: "snapshot"
    }
    assert.deepStrictEqual(environmentOptions(env), expected as unknown)
    const older = Object.fromEntries(Object.entries(env).map(([key, value]) => [key.replace("_", "_CONFIG_"), value]))
    assert.deepStrictEqual(environmentOptions(older), expected as unknown)
  })

  it("adds the key file to the snapshot, with its other settings", () => {
    const key = { DOTENV_SNAPSHOT_KEY_FILE: "key" }
    assert.deepStrictEqual(environmentOptions({ DOTENV_SNAPSHOT: "snapshot", ...key }).snapshot, {
      path: "snapshot",
      key: { file: "key" }
    })
    assert.deepStrictEqual(environmentOptions(key), {})
  })

  it("reads switches as dotenv does", () => {
    for (const no of ["false", "0", "no", "OFF", ""])
      assert.isFalse(environmentOptions({ DOTENV_OVERRIDE: no }).override, no)
    for (const yes of ["true", "1", "yes", "on"])
      assert.isTrue(environmentOptions({ DOTENV_OVERRIDE: yes }).override, yes)
    assert.strictEqual(environmentOptions({ DOTENV_EXPAND: "dotenv-expand" }).expand, "dotenv-expand")
    assert.strictEqual(environmentOptions({ DOTENV_EXPAND: "ON" }).expand, true)
    // Reported with the other issues.
    assert.strictEqual<unknown>(environmentOptions({ DOTENV_EXPAND: "dotenv" }).expand, "dotenv")
  })

  it("treats an empty path as no file", () =>
    assert.deepStrictEqual(environmentOptions({ DOTENV_PATH: "" }), { path: [] }))
})

describe("DOTENV_PATH", () => {
  it("DOTENV_PATH is the default of config, configSync and load", async () => {
    using files = project({ "prod.env": "A=1" })
    vi.stubEnv("DOTENV_PATH", files.path("prod.env"))
    const processEnv = () => ({})
    assert.deepStrictEqual({ ...(await config({ processEnv: processEnv() })).parsed }, { A: "1" })
    assert.deepStrictEqual({ ...configSync({ processEnv: processEnv() }).parsed }, { A: "1" })
    assert.deepStrictEqual({ ...(await load({ processEnv: processEnv() })).parsed }, { A: "1" })
  })

  it("DOTENV_PATH is overridden by files named in code", () => {
    vi.stubEnv("DOTENV_PATH", "other.env")
    assert.strictEqual(withDefaults({ path: "a.env" }).path, "a.env")
    assert.notProperty(withDefaults({ convention: "vite" }), "path")
    assert.strictEqual(withDefaults({ path: undefined }).path, "other.env")
  })
})
