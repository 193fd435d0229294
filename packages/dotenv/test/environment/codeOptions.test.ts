// Options as code passes them: what is not understood is refused, and what dotenv accepts is accepted.
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "vitest"
import opconnect, { config, configSync, EnvError, load, populate, read } from "../../src/index.ts"
import { bundled, node, project } from "../support/project.ts"

/** Options from JavaScript or JSON, which no compiler has seen. */
// biome-ignore lint/suspicious/noExplicitAny: that is what these tests are about
type Unchecked = any

const failureOf = async (run: () => unknown): Promise<EnvError> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof EnvError) return error
    throw error
  }
  return assert.fail("accepted")
}

const lines = ({ issues }: EnvError) => issues.map(({ code, hint, message }) => `${code}: ${message} ${hint}`)

const nothing = { path: [], processEnv: {} }

const ways = { load, config, configSync } as const

describe("options of code", () => {
  for (const [name, way] of Object.entries(ways)) {
    const refusals = async (options: Unchecked) => lines(await failureOf(() => way(options)))

    it(`${name} refuses unknown names with the nearest known one`, async () => {
      assert.deepStrictEqual(await refusals({ ...nothing, overide: true }), [
        'UnknownOption: Unknown option "overide". Did you mean "override"?'
      ])
      assert.deepStrictEqual(await refusals({ ...nothing, connect: { tokne: "x" } }), [
        'UnknownOption: Unknown option "connect.tokne". Did you mean "connect.token"?'
      ])
      assert.deepStrictEqual(await refusals({ ...nothing, snapshot: { path: "x", maxage: 1 } }), [
        'UnknownOption: Unknown option "snapshot.maxage". Did you mean "snapshot.maxAge"?'
      ])
    })

    it(`${name} reports all issues of its options at once, before it reads a file`, async () => {
      assert.deepStrictEqual(
        await refusals({ path: "/nowhere", overide: true, precedence: "ops", optional: "KEY", expand: {} }),
        [
          'UnknownOption: Unknown option "overide". Did you mean "override"?',
          'InvalidOption: optional must be a list of strings; it is "KEY". Correct the value.',
          'InvalidOption: "ops" is not a valid precedence. Use dotenv or op.',
          'InvalidOption: "[object Object]" is not a valid value of expand. Use true, false or dotenv-expand.'
        ]
      )
    })

    it(`${name} has one issue for a value that is no object`, async () => {
      assert.deepStrictEqual(await refusals({ ...nothing, connect: "http://x" }), [
        "InvalidOption: connect must be an object; it is another text. Pass an object, such as { host: ... }."
      ])
      for (const options of [".env", [], 5, () => ({})]) {
        const [line, ...others] = await refusals(options)
        assert.match(line ?? "", /^InvalidOption: The options must be an object; it is .*such as \{ path: \.\.\. \}\.$/)
        assert.deepStrictEqual(others, [])
      }
    })

    it(`${name} does not show a value that may be a secret`, async () => {
      const { message } = await failureOf(() =>
        way({ ...nothing, connect: { token: ["hunter2-hunter2"] } } as Unchecked)
      )
      assert.include(message, "connect.token must be a string or a secret.")
      assert.notInclude(message, "hunter2")
    })

    it(`${name} accepts what dotenv accepts`, async () => {
      using files = project({ ".env": "A=file" })
      const accepted: ReadonlyArray<Unchecked> = [
        {
          path: [files.path(".env")],
          encoding: "utf8",
          quiet: true,
          debug: false,
          override: false,
          DOTENV_KEY: undefined
        },
        { path: pathToFileURL(files.path(".env")), encoding: "", override: null, quiet: "true", debug: "false" },
        { path: files.path(".env"), DOTENV_KEY: "", debug: undefined, quiet: true }
      ]
      for (const options of accepted) {
        const { parsed } = await way({ ...options, processEnv: { A: "set" } })
        assert.deepStrictEqual(Object.keys(parsed), ["A"])
      }
      const env = { A: "set" }
      await way({ path: files.path(".env"), override: "true", quiet: true, processEnv: env } as Unchecked)
      assert.strictEqual(env.A, name === "load" ? "set" : "file")
    })
  }

  it("unknown options of read are issues of its result", () => {
    const { issues, variables } = read({ ...nothing, prser: () => ({}) } as Unchecked)
    assert.deepStrictEqual([issues.map(({ message }) => message), variables], [['Unknown option "prser".'], []])
  })

  it("unknown options of populate are refused too", async () => {
    const target = {}
    const error = await failureOf(() => populate(target, { A: "1" }, { overide: true } as Unchecked))
    assert.deepStrictEqual([lines(error).length, target], [1, {}])
    assert.deepStrictEqual(opconnect.populate({}, { A: "1" }, { override: true, debug: false }), { A: "1" })
  })

  it("refuses a schema that is not a Standard Schema", async () => {
    for (const schema of [{}, "x", () => ({})]) {
      const error = await failureOf(() => load({ ...nothing, schema } as Unchecked))
      assert.match(lines(error).join(), /^InvalidOption: schema must be a Standard Schema/)
    }
  })
})

describe("options of dotenv that have no meaning here", () => {
  const run = async (options: string, env: Readonly<Record<string, string>> = {}) => {
    const source = `const { configSync } = require(${JSON.stringify(bundled("cjs/index.js"))})\nconfigSync(${options})`
    using files = project({ ".env": "A=1", "app.cjs": source })
    return await node(["app.cjs"], { cwd: files.folder, env })
  }
  const summary = /^opconnect: 1 variable, 0 references, 0 requests in \d+ ms\.\n$/

  it("print a summary with debug, which wins over quiet", async () => {
    assert.match((await run("{ debug: true, quiet: true }")).stderr, summary)
    assert.match((await run("", { DOTENV_CONFIG_DEBUG: "true" })).stderr, summary)
    const off = "{ debug: process.env.NOT_SET ?? (process.env.PATH ? '' : false) }"
    assert.deepStrictEqual(await run(off), { code: 0, signal: null, stdout: "", stderr: "" })
  })

  it("print that a DOTENV_KEY is not used", async () => {
    const { code, stderr } = await run("{ DOTENV_KEY: 'dotenv://:key_1@x/vault/.env.vault?environment=prod' }")
    assert.strictEqual(code, 0)
    assert.match(stderr, /^opconnect: DOTENV_KEY is not used: \.env\.vault files are not read\./)
    assert.notInclude(stderr, "key_1")
  })
})
