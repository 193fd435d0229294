// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
// Which file wins, and what values mean in it, is what Next.js and Vite themselves make of generated folders, and Node of
// generated files.
import { createRequire } from "node:module"
import { parseEnv } from "node:util"
import type NextEnv from "@next/env"
import dotenv from "dotenv"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { load, parse } from "../../src/index.ts"
import type { LoadOptions } from "../../src/model/types.ts"
import { project } from "../support/project.ts"
import { runs } from "../support/whole.ts"

/** Names that no environment of a test runner has. */
const keys = ["ORDER_A", "ORDER_B"] as const

/** Text whose meaning is the same with and without variables. */
const plain = fc.constantFrom(
  ...["one", "two words", "", "a=b", "'single'", '"double"', '"a\\nb"', "`back`", "x # about", "'a#b'", "plain-$"],
  "https://example.com/?a=1&b=2"
)

/** No file makes a variable of itself: that is refused here, and not there. */
const composed = fc.oneof(plain, fc.constantFrom("${ORDER_BASE}", "a-${ORDER_BASE:-none}", "\\$5"))

/** Values that Next.js reads in the same way: no default for a name that the files set. */
const composedForNext = fc.oneof(
  plain,
  fc.constantFrom("${ORDER_BASE}", "a-${ORDER_NONE:-none}", "$ORDER_BASE/b", "\\$5")
)

/** Each file with what its values name: Next.js does not look into the files that count less. */
const closed = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      text.includes("$ORDER_BASE") || text.includes("${ORDER_BASE}") ? `ORDER_BASE=base of ${file}\n${text}` : text
    ])
  )

const fileOf = (value: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.oneof(
        fc.tuple(fc.constantFrom(...keys), value),
        plain.map((text) => ["ORDER_BASE", text] as const)
      ),
      { maxLength: 5 }
    )
    .map((lines) => lines.map(([key, text]) => `${key}=${text}\n`).join(""))

const folder = (mode: string, value: fc.Arbitrary<string>) =>
  fc.dictionary(fc.constantFrom(".env", ".env.local", `.env.${mode}`, `.env.${mode}.local`), fileOf(value))

/**
 * Variables that are already set and take precedence over all files. Without `$`: dotenv-expand also expands the
 * environment, and we do not.
 */
const environment = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom("set", "set too"), { maxKeys: 1 })

const all = [...keys, "ORDER_BASE"]

const own = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(all.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])))

const within = async <A>(env: Readonly<Record<string, string>>, work: () => A | Promise<A>): Promise<A> => {
  Object.assign(process.env, env)
  try {
    return await work()
  } finally {
    for (const key of all) delete process.env[key]
  }
}

const oursOf = async (options: LoadOptions, env: Readonly<Record<string, string>>) => {
  const { parsed } = await load({ ...options, expand: "dotenv-expand", processEnv: { ...env } })
  return own({ ...parsed, ...env })
}

const require = createRequire(import.meta.url)

/** The variables that Next.js loads from a folder in a new process: its module caches the first environment. */
const nextOf = (folder: string, mode: string, env: Readonly<Record<string, string>>) =>
  within(env, () => {
    const { NODE_ENV } = process.env
    Object.assign(process.env, { NODE_ENV: mode })
    delete require.cache[require.resolve("@next/env")]
    const nextEnv: typeof NextEnv = require("@next/env")
    try {
      const quiet = { info: () => {}, error: () => {} }
      return own(nextEnv.loadEnvConfig(folder, mode === "development", quiet, true).combinedEnv)
    } finally {
      nextEnv.resetEnv()
      Object.assign(process.env, { NODE_ENV })
    }
  })

describe("folders are read", () => {
  it("folders are read as Vite reads them, in each mode", async () => {
    const { loadEnv } = await import("vite")
    const cases = fc
      .constantFrom("development", "production", "staging")
      .chain((mode) => fc.record({ mode: fc.constant(mode), files: folder(mode, composed), env: environment }))
    await fc.assert(
      fc.asyncProperty(cases, async ({ env, files, mode }) => {
        using made = project(files)
        const theirs = await within(env, () => own(loadEnv(mode, made.folder, "")))
        const ours = await oursOf({ convention: "vite", mode, directory: made.folder }, env)
        assert.deepStrictEqual(ours, theirs)
      }),
      { numRuns: runs(400) }
    )
  })

  it("folders are read as Next.js reads them, in each mode", async () => {
    const cases = fc
      .constantFrom("development", "production", "test")
      .chain((mode) =>
        fc.record({ mode: fc.constant(mode), files: folder(mode, composedForNext).map(closed), env: environment })
      )
    await fc.assert(
      fc.asyncProperty(cases, async ({ env, files, mode }) => {
        using made = project(files)
        const theirs = await nextOf(made.folder, mode, env)
        const ours = await oursOf({ convention: "nextjs", mode, directory: made.folder }, env)
        assert.deepStrictEqual(ours, theirs)
      }),
      { numRuns: runs(400) }
    )
  })
})

describe("folders are not read", () => {
  /** Differences to the dotenv-expand in Next.js. */
  const differences: ReadonlyArray<readonly [what: string, files: Record<string, string>, next: object, ours: object]> =
    [
      [
        "with a default instead of the value of a file",
        { ".env": "ORDER_BASE=one\nORDER_A=${ORDER_BASE:-none}\n" },
        { ORDER_A: "none", ORDER_BASE: "one" },
        { ORDER_A: "one", ORDER_BASE: "one" }
      ],
      [
        "without the variables of files that count less",
        { ".env.production.local": "ORDER_A=a${ORDER_BASE}\n", ".env": "ORDER_BASE=one\n" },
        { ORDER_A: "a", ORDER_BASE: "one" },
        { ORDER_A: "aone", ORDER_BASE: "one" }
      ]
    ]
  for (const [what, files, theirs, expected] of differences) {
    it(`folders are not read as Next.js does, ${what}`, async () => {
      using made = project(files)
      assert.deepStrictEqual(await nextOf(made.folder, "production", {}), theirs)
      assert.deepStrictEqual(
        await oursOf({ convention: "nextjs", mode: "production", directory: made.folder }, {}),
        expected
      )
    })
  }
})

describe("a file is read as Node reads it", () => {
  it("a file is read as Node reads it where Node and dotenv agree", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "A=",
        "B =",
        "export C=",
        "'",
        '"',
        "`",
        "#",
        " ",
        "\\n",
        "=",
        "$",
        "value",
        "\n",
        "\nA=",
        "\nB="
      ),
      fc.string({ maxLength: 4, unit: "binary-ascii" })
    )
    const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("").replaceAll("\0", ""))
    let agreed = 0
    fc.assert(
      fc.property(texts, (text) => {
        const node = { ...parseEnv(text) }
        const theirs = { ...dotenv.parse(text) }
        if (JSON.stringify(node) !== JSON.stringify(theirs)) return
        agreed++
        assert.deepStrictEqual({ ...parse(text) }, node)
      }),
      { numRuns: runs(2_000) }
    )
    assert.isAbove(agreed, runs(500))
  })
})
