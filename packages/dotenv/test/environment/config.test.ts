// `config` behaves like dotenv's: cases from dotenv's own tests, run with both.
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

  it("a missing file is an error, thrown instead of returned", async () => {
    const path = "/nowhere/.env"
    assert.strictEqual(dotenv.config({ path, quiet: true, processEnv: {} }).error?.code, "ENOENT")
    const failure = await config({ path, processEnv: {} }).catch((error: unknown) => error)
    assert.include(String(failure), "does not exist")
    assert.throws(() => configSync({ path, processEnv: {} }), /does not exist/)
  })
})
