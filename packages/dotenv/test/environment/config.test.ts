// `config` behaves like dotenv's: cases from dotenv's own tests, run with both. Its 34 cases of `config`, 6 of `populate` and
// one of `dotenv/config`, and where each is:
//
// | dotenv's case                                                  | here                                              |
// | -------------------------------------------------------------- | ------------------------------------------------- |
// | defaults from variables, and options before them (2)           | defaults.test.ts: DOTENV_PATH                     |
// | path: text, list, two, .env.local first, all set, URL, ~ (7)   | below                                             |
// | encoding, and a path with an encoding (2)                      | below: an encoding                                |
// | set variables: kept, overridden, empty, empty overridden (4)   | below: a variable that is set                     |
// | another object, and the parsed object (2)                      | below: both, in every case                        |
// | a file that is not there, also file:// as text (4)             | differs, below: thrown instead of returned        |
// | debug: given, logged, with override, without an error (4)      | differs (docs): a summary; codeOptions.test.ts    |
// | what is logged by default, quiet, tips, no path (6)            | differs (docs): nothing on stdout                 |
// | secure, DOTENV_CONFIG_SECURE, a warning of encrypted values (3)| differs (docs): no decryption; an unknown option  |
// | populate: applied, kept, overridden (3)                        | codeOptions.test.ts, load.test.ts                 |
// | populate: logged with debug (2), a wrong argument (1)          | differs (docs): nothing logged; refused           |
// | import of dotenv/config (1)                                    | preload/order.test.ts                             |
import { pathToFileURL } from "node:url"
import dotenv, { type DotenvConfigOptions } from "dotenv"
import { assert, describe, it } from "vitest"
import { config, configSync, type LoadOptions } from "../../src/index.ts"
import { project } from "../support/project.ts"

const files = {
  ".env": "BASIC=basic\nSHARED=first\n",
  ".env.local": "LOCAL=local\nSHARED=local\n",
  "odd name.env": "ODD=odd\n",
  latin: "BASIC=basic\n"
}

interface Case {
  readonly what: string
  readonly set?: Readonly<Record<string, string>>
  readonly options: (path: (name: string) => string) => DotenvConfigOptions & LoadOptions
}

const cases: ReadonlyArray<Case> = [
  { what: "a path", options: (path) => ({ path: path(".env") }) },
  { what: "a path as a URL", options: (path) => ({ path: pathToFileURL(path(".env")) }) },
  { what: "a path with a blank", options: (path) => ({ path: path("odd name.env") }) },
  { what: "a list of one path", options: (path) => ({ path: [path(".env")] }) },
  { what: "two paths, of which the first wins", options: (path) => ({ path: [path(".env.local"), path(".env")] }) },
  {
    what: "two paths and override, of which the last wins",
    options: (path) => ({ path: [path(".env.local"), path(".env")], override: true })
  },
  { what: "a path twice", options: (path) => ({ path: [path(".env"), path(".env")] }) },
  { what: "a variable that is set, which stays", set: { BASIC: "set" }, options: (path) => ({ path: path(".env") }) },
  { what: "a variable that is set and empty", set: { BASIC: "" }, options: (path) => ({ path: path(".env") }) },
  {
    what: "a variable that is set, with override",
    set: { BASIC: "set" },
    options: (path) => ({ path: path(".env"), override: true })
  },
  {
    what: "a variable that is set and empty, with override",
    set: { BASIC: "" },
    options: (path) => ({ path: path(".env"), override: true })
  },
  {
    what: "two paths, of which no value is used because all are set",
    set: { BASIC: "a", SHARED: "b", LOCAL: "c" },
    options: (path) => ({ path: [path(".env.local"), path(".env")] })
  },
  { what: "variables of nobody", set: { OTHER: "other" }, options: (path) => ({ path: path(".env") }) },
  { what: "an encoding", options: (path) => ({ path: path("latin"), encoding: "latin1" }) },
  { what: "debug off", options: (path) => ({ path: path(".env"), debug: false, quiet: true }) }
]

describe("config sets and returns the same as dotenv:", () => {
  for (const { options, set = {}, what } of cases) {
    it(what, async () => {
      using made = project(files)
      const theirEnv: Record<string, string> = { ...set }
      const theirs = dotenv.config({ quiet: true, ...options(made.path), processEnv: theirEnv })
      assert.isUndefined(theirs.error)
      for (const how of [config, configSync]) {
        const env: Record<string, string | undefined> = { ...set }
        const { parsed } = await how({ ...options(made.path), processEnv: env })
        assert.deepStrictEqual(env, theirEnv, "the environment")
        assert.deepStrictEqual({ ...parsed }, { ...theirs.parsed }, "parsed")
      }
    })
  }

  it("the files of the working directory, and the environment of the process", async () => {
    using made = project({ ".env": "CONFIG_OF_DOTENV=1\n" })
    const before = process.cwd()
    process.chdir(made.folder)
    try {
      const ways = [
        () => dotenv.config({ quiet: true }),
        () => config({ quiet: true }),
        () => configSync({ quiet: true })
      ]
      for (const way of ways) {
        await way()
        assert.strictEqual(process.env.CONFIG_OF_DOTENV, "1")
        delete process.env.CONFIG_OF_DOTENV
      }
    } finally {
      process.chdir(before)
    }
  })

  it("a path in the home directory", async () => {
    using made = project(files)
    const { HOME } = process.env
    process.env.HOME = made.folder
    try {
      const path = "~/.env"
      const theirs = dotenv.config({ path, quiet: true, processEnv: {} })
      assert.strictEqual(theirs.parsed?.BASIC, "basic")
      assert.deepStrictEqual({ ...(await config({ path, processEnv: {} })).parsed }, theirs.parsed)
      assert.deepStrictEqual({ ...configSync({ path, processEnv: {} }).parsed }, theirs.parsed)
    } finally {
      process.env.HOME = HOME
    }
  })

  it("a missing file is an error, thrown instead of returned", async () => {
    for (const path of ["/nowhere/.env", "file:///nowhere/.env"]) {
      assert.strictEqual(dotenv.config({ path, quiet: true, processEnv: {} }).error?.code, "ENOENT")
      const failure = await config({ path, processEnv: {} }).catch((error: unknown) => error)
      assert.include(String(failure), "does not exist")
      assert.throws(() => configSync({ path, processEnv: {} }), /does not exist/)
    }
  })

  it("`secure` is an unknown option, and encrypted values are text", async () => {
    using made = project({ ".env": 'HELLO="encrypted:abc123"' })
    const secure: LoadOptions = { path: made.path(".env"), processEnv: {}, ...{ secure: true } }
    const failure = await config(secure).catch((error: unknown) => error)
    assert.include(String(failure), 'Unknown option "secure"')
    const processEnv: Record<string, string | undefined> = {}
    await config({ path: made.path(".env"), processEnv })
    assert.deepStrictEqual(processEnv, { HELLO: "encrypted:abc123" })
  })
})
