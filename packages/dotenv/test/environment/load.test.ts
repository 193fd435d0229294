// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
import { execFileSync, spawn } from "node:child_process"
import { readFileSync, statSync, writeFileSync } from "node:fs"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it, vi } from "vitest"
import { z } from "zod"
import dotenv, { config, configSync, EnvError, load, parse, populate, read } from "../../src/index.ts"
import type { Issue, LoadOptions, LoadResult } from "../../src/model/types.ts"
import { project } from "../support/project.ts"
import { leaksIn, secrets, shop } from "../support/shop.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
beforeEach(() => fake.reset())
afterAll(() => fake.close())

/** Loads one file with a target of its own. */
const loadText = async (text: string, options: LoadOptions = {}): Promise<LoadResult> => {
  using files = project({ ".env": text })
  return await load({
    path: files.path(".env"),
    processEnv: {},
    connect: { host: fake.url, token: fake.token },
    ...options
  })
}

const problemsOf = async (loading: Promise<unknown>): Promise<ReadonlyArray<Issue>> => {
  const error = await loading.then(
    () => assert.fail("loaded"),
    (reason: unknown) => reason
  )
  assert.instanceOf(error, EnvError)
  assert.deepStrictEqual(leaksIn(error.message), [])
  return error.issues
}

describe("values", () => {
  it("resolves references by name and by id, with and without a section", async () => {
    const { parsed } = await loadText(
      [
        "NAME=op://shop/db/password",
        "ID=op://shopvaultshopvaultshopvau1/dbitemdbitemdbitemdbitemd1/password",
        "SECTION=op://shop/db/admin/password",
        "FILE=op://shop/db/server.key",
        "EMPTY=op://shop/db/empty"
      ].join("\n")
    )
    assert.deepStrictEqual(parsed, {
      NAME: secrets.password,
      ID: secrets.password,
      SECTION: "another-one",
      FILE: secrets.pem,
      EMPTY: ""
    })
  })

  it("resolves references inside larger values, in quotes and over several lines", async () => {
    const { parsed } = await loadText(
      [
        `URL="postgres://{{ op://shop/db/username }}:op://shop/db/password@db/app" # comment`,
        'LINES="first',
        "second {{ op://shop/db/username }}",
        'third"'
      ].join("\n")
    )
    assert.deepStrictEqual(parsed, {
      URL: `postgres://app:${secrets.password}@db/app`,
      LINES: "first\nsecond app\nthird"
    })
  })

  it("returns a one-time password", async () => {
    const { parsed } = await loadText("CODE=op://shop/one-time/code?attribute=otp")
    assert.match(parsed.CODE ?? "", /^\d{6}$/)
  })

  it("never expands a resolved value", async () => {
    const { parsed } = await loadText("A=op://shop/payments/looksLikeReference\nB=x {{ op://shop/payments/braces }}")
    assert.deepStrictEqual(parsed, { A: secrets.reference, B: `x ${secrets.braces}` })
  })

  it("retries the requests of a single reference", async () => {
    fake.addFault({ kind: "status", status: 503, times: 1 })
    const { parsed } = await loadText("A=op://shop/db/password")
    assert.deepStrictEqual(parsed, { A: secrets.password })
  })

  it("requests each item once", async () => {
    const { requests } = await loadText(
      [
        "A=op://shop/db/password",
        "B=op://shop/db/username",
        "C=op://shop/db/password",
        "D=op://shop/payments/credential"
      ].join("\n")
    )
    assert.strictEqual(requests, 4)
    assert.deepStrictEqual(
      fake
        .requests()
        .map(({ endpoint }) => endpoint)
        .toSorted(),
      ["items.get", "items.get", "items.list", "vaults.list"]
    )
  })

  it("starts no client for plain text", async () => {
    const { parsed, requests } = await loadText("A=1\nB=shop://not/a/reference", { connect: {} })
    assert.deepStrictEqual([parsed, requests], [{ A: "1", B: "shop://not/a/reference" }, 0])
  })

  it("shows no secret in the description of variables", async () => {
    const { variables } = await loadText("A=op://shop/db/password\nB=x:op://shop/db/password@y\nC=plain")
    assert.deepStrictEqual(
      variables.map(({ key, masked, references }) => ({ key, masked, references })),
      [
        { key: "A", masked: "••••••••", references: ["op://shop/db/password"] },
        { key: "B", masked: "x:••••••••@y", references: ["op://shop/db/password"] },
        { key: "C", masked: undefined, references: [] }
      ]
    )
  })

  it("shows no password from a URL next to a reference", async () => {
    const { variables } = await loadText("A=https://admin:literal@host/?key={{ op://shop/db/username }}")
    assert.strictEqual(variables[0]?.masked, "https://admin:••••••••@host/?key=••••••••")
  })

  it("does not pollute prototypes", async () => {
    const { parsed } = await loadText("__proto__=polluted\nconstructor=op://shop/db/username")
    assert.deepStrictEqual(Object.entries(parsed), [["constructor", "app"]])
    assert.strictEqual(Object.getPrototypeOf(parsed), Object.prototype)
    // dotenv can't define such a key, and a reference is never passed over.
    const [problem] = await problemsOf(loadText("__proto__=op://shop/db/password"))
    assert.strictEqual(problem?.code, "NotADefinition")
  })
})

describe("expansion", () => {
  it("expands a variable with a secret in a larger value, wherever defined", async () => {
    const { parsed, variables, requests } = await loadText(
      [
        "URL=postgres://${USER_NAME}:${PASS}@db/app",
        "PASS=op://shop/db/password",
        "USER_NAME=app",
        "TWICE=$URL, or $PASS"
      ].join("\n")
    )
    const url = `postgres://app:${secrets.password}@db/app`
    assert.deepStrictEqual(parsed, {
      URL: url,
      PASS: secrets.password,
      USER_NAME: "app",
      TWICE: `${url}, or ${secrets.password}`
    })
    assert.strictEqual(variables.find(({ key }) => key === "URL")?.masked, "postgres://app:••••••••@db/app")
    assert.strictEqual(requests, 3)
  })

  it("expands names in references", async () => {
    const processEnv = { APP_ENV: "shop" }
    const { parsed } = await loadText("ITEM=db\nA=op://$APP_ENV/${ITEM}/${FIELD:-password}", { processEnv })
    assert.strictEqual(parsed.A, secrets.password)
  })

  it("accepts a reference as a default", async () => {
    assert.strictEqual((await loadText("A=${NONE:-op://shop/db/password}")).parsed.A, secrets.password)
  })

  it("prefers the environment over the file, and the file with override", async () => {
    const text = "A=written\nB=${A}\nC=more:${C:-}"
    const processEnv = { A: "set" }
    assert.strictEqual((await loadText(text, { processEnv })).parsed.B, "set")
    assert.strictEqual((await loadText(text, { processEnv, override: true })).parsed.B, "written")
    const own = await loadText("C=more:${C}", { processEnv: { C: "set" }, override: true })
    assert.strictEqual(own.parsed.C, "more:set")
  })

  it("never expands the value of a reference", async () => {
    const { parsed } = await loadText("A=${B}\nB=op://shop/payments/braces")
    assert.strictEqual(parsed.A, secrets.braces)
  })

  it("expansion is disabled with expand: false", async () => {
    const { parsed } = await loadText("A=pa$word ${B}\nB=\\$", { expand: false })
    assert.deepStrictEqual(parsed, { A: "pa$word ${B}", B: "\\$" })
  })

  it("reports undefined names, cycles, and references in references", async () => {
    const issues = await problemsOf(
      loadText("A=pa$word1\nB=${C}\nC=x${D}\nD=${B}\nE=op://shop/${F}/password\nF=op://shop/db/username\nG=${G}")
    )
    assert.deepStrictEqual(
      issues.map(({ code, message, locations: [first] }) => [code, first?.key, message]),
      [
        ["UndefinedVariable", "A", "The value has a $ before a name that is not set."],
        ["CyclicVariable", "D", "The value refers to itself: B -> C -> D -> B."],
        ["NestedReference", "E", "A part of a reference is a reference itself."],
        ["CyclicVariable", "G", "The value of G refers to G, which the environment does not set."]
      ]
    )
    assert.include(issues[0]?.hint, "single quotes or write \\$")
  })
})

describe("files", () => {
  beforeEach(() => {
    vi.stubEnv("NODE_ENV", "")
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  const read = async (files: Record<string, string>, options: LoadOptions) => {
    using made = project(files)
    return (await load({ directory: made.folder, processEnv: {}, ...options })).parsed
  }
  const named = (...names: ReadonlyArray<string>) =>
    Object.fromEntries(names.map((name, index) => [name, `A=${name}\nK${index}=1`]))
  const all = named(".env", ".env.local", ".env.test", ".env.test.local", ".env.development", ".env.development.local")

  it("layers them as Next.js does", async () => {
    const convention = "nextjs"
    assert.deepStrictEqual(await read(all, { convention, mode: "test" }), {
      A: ".env.test.local",
      K0: "1",
      K2: "1",
      K3: "1"
    })
    const { ".env.development.local": _, ...others } = all
    assert.strictEqual((await read(others, { convention, mode: "development" })).A, ".env.local")
    assert.strictEqual((await read(all, { convention, processEnv: { NODE_ENV: "production" } })).A, ".env.local")
    const development = { convention, mode: "development" } as const
    assert.strictEqual((await read(named(".env", ".env.development"), development)).A, ".env.development")
  })

  it("layers them as Vite does", async () => {
    const convention = "vite"
    assert.strictEqual((await read(all, { convention, mode: "test" })).A, ".env.test.local")
    assert.strictEqual((await read(all, { convention, mode: "production" })).A, ".env.local")
    const { ".env.development.local": _, ...others } = all
    assert.strictEqual((await read(others, { convention, mode: "development" })).A, ".env.development")
    assert.deepStrictEqual(Object.keys(await read(all, { convention, mode: "test" })).length, 5)
  })

  it("takes the mode from the process when processEnv is empty", async () => {
    vi.stubEnv("NODE_ENV", "test")
    const files = named(".env", ".env.test", ".env.development")
    assert.strictEqual((await read(files, { convention: "vite" })).A, ".env.test")
    assert.strictEqual((await read(files, { convention: "vite", mode: "development" })).A, ".env.development")
  })

  it("keeps the order of a convention with override, and reverses that of named files", async () => {
    const set = { A: "set" }
    assert.strictEqual(
      (await read(all, { convention: "vite", mode: "development", override: true, processEnv: set })).A,
      ".env.development.local"
    )
    using made = project({ one: "A=1", two: "A=2" })
    const path = [made.path("one"), made.path("two")]
    assert.deepStrictEqual((await load({ path, processEnv: set, precedence: "op" })).parsed, { A: "2" })
    assert.deepStrictEqual((await load({ path, processEnv: set, precedence: "dotenv" })).applied, {})
  })

  it("requires a mode when it is unknown and a file of a single mode exists", async () => {
    const files = named(".env", ".env.local", ".env.production", ".env.example", ".env.local.example")
    for (const convention of ["nextjs", "vite"] as const) {
      const [unknown] = await problemsOf(read(files, { convention }))
      assert.deepStrictEqual(
        [unknown?.code, unknown?.message],
        [
          "ModeUnknown",
          `The mode of the ${convention} env files is unknown, and these files depend on it: .env.production.`
        ]
      )
      const { ".env.production": _, ...others } = files
      assert.strictEqual((await read(others, { convention })).A, ".env.local")
    }
  })

  it("starts when none of the files of a convention exists, as the framework does", async () => {
    assert.deepStrictEqual(await read({}, { convention: "vite", mode: "test" }), {})
    assert.deepStrictEqual(await read({}, { convention: "nextjs" }), {})
  })

  it("rejects an unknown convention, and a convention together with files", async () => {
    const bad = { convention: "rails", precedence: "mine", encoding: "bogus" } as unknown as LoadOptions
    const issues = await problemsOf(read(all, { ...bad, path: [] }))
    assert.deepStrictEqual(
      issues.map(({ message }) => message),
      [
        '"rails" is not a valid convention.',
        "Both a convention and files are set.",
        '"mine" is not a valid precedence.',
        '"bogus" is not a valid encoding.'
      ]
    )
  })

  it.each(["NEXT_PUBLIC_X", "VITE_X", "NUXT_PUBLIC_X", "REACT_APP_X", "EXPO_PUBLIC_X", "GATSBY_X"])(
    "refuses a secret in %s, which frameworks publish to browsers",
    async (key) => {
      const files = { ".env": `SECRET=op://shop/db/username\n${key}=a-\${SECRET}\n` }
      const connect = { host: fake.url, token: fake.token }
      const [problem, ...others] = await problemsOf(read(files, { connect }))
      assert.deepStrictEqual([problem?.code, others], ["PublicSecret", []])
      assert.include(problem?.message, key)
      assert.strictEqual((await read(files, { connect, allowPublic: [key] }))[key], "a-app")
      assert.deepStrictEqual(await read({ ".env": `${key}=plain` }, {}), { [key]: "plain" })
      const inherited = { processEnv: { [key]: "op://shop/db/username" }, path: [] }
      assert.strictEqual((await problemsOf(read({}, { connect, ...inherited })))[0]?.code, "PublicSecret")
    }
  )

  it("rejects a secret in PUBLIC_… only in a package that depends on Astro or SvelteKit", async () => {
    const env = { ".env": "PUBLIC_KEY=op://shop/db/username" }
    const connect = { host: fake.url, token: fake.token }
    assert.deepStrictEqual(await read(env, { connect }), { PUBLIC_KEY: "app" })
    for (const name of ["astro", "@sveltejs/kit"]) {
      const manifest = { "package.json": JSON.stringify({ devDependencies: { [name]: "1" } }) }
      assert.strictEqual((await problemsOf(read({ ...env, ...manifest }, { connect })))[0]?.code, "PublicSecret")
    }
  })

  it("reads a pipe once, even if named several times", async () => {
    using made = project({})
    const pipe = made.path("env.pipe")
    execFileSync("mkfifo", [pipe])
    const writer = spawn("sh", ["-c", 'printf "A=1\nB=op://shop/db/username" > "$0"', pipe])
    const connect = { host: fake.url, token: fake.token }
    const { parsed } = await load({ path: [pipe, pipe], processEnv: {}, connect })
    assert.deepStrictEqual(parsed, { A: "1", B: "app" })
    assert.strictEqual(writer.exitCode ?? 0, 0)
  })

  it("accepts CRLF, a byte order mark, duplicate keys, and keys that no shell accepts", async () => {
    const { parsed } = await loadText(
      "\uFEFFA=1\r\nexport B='2\r\n3'\r\nA=op://shop/db/username\r\nc-d.e=4\r\n1X=5\r\n"
    )
    assert.deepStrictEqual(parsed, { A: "app", B: "2\n3", "c-d.e": "4", "1X": "5" })
  })

  it("ignores references in comments", async () => {
    const { parsed, requests } = await loadText("# A=op://no/such/thing\nB=1 # op://no/such/thing\n  # op://x")
    assert.deepStrictEqual([parsed, requests], [{ B: "1" }, 0])
  })
})

describe("optional", () => {
  const text = "A=op://shop/nothing/x\nB=op://shop/db/username\nC=x-${A}"

  it("leaves unresolved optional variables unset, and reports them", async () => {
    const { omitted, parsed } = await loadText(text, { optional: ["A", "C"], quiet: true })
    assert.deepStrictEqual(parsed, { B: "app" })
    assert.deepStrictEqual(
      omitted.map(({ code, locations }) => [code, ...locations.map(({ key }) => key)]),
      [["ItemNotFound", "A", "C"]]
    )
  })

  it("omits a variable with two references if either is missing", async () => {
    for (const text of [
      "{{ op://shop/db/username }}-{{ op://shop/nothing/x }}",
      "{{ op://shop/nothing/x }}-{{ op://shop/db/username }}"
    ]) {
      const { omitted, parsed } = await loadText(`A=${text}\nB=op://shop/db/username`, { optional: ["A"], quiet: true })
      assert.deepStrictEqual(parsed, { B: "app" })
      assert.lengthOf(omitted, 1)
    }
  })

  it("fails for a rejection next to a missing item, also if both are optional", async () => {
    fake.addFault({ kind: "status", status: 403, on: "items.get" })
    const issues = await problemsOf(
      loadText("A=op://shop/nothing/x\nB=op://shop/db/username", { optional: ["A"], quiet: true })
    )
    assert.deepStrictEqual(
      issues.map(({ code }) => code),
      ["AccessDenied"]
    )
  })

  it("names the one setting that is missing, or both", async () => {
    const hintOf = async (connect: NonNullable<LoadOptions["connect"]>) =>
      (await problemsOf(loadText("A=op://shop/db/password", { connect, variables: {} })))[0]?.hint
    assert.notMatch((await hintOf({ host: fake.url, token: "" })) ?? "", /HOST and OP_CONNECT_TOKEN/)
    assert.match((await hintOf({ host: "", token: "" })) ?? "", /^Set OP_CONNECT_HOST and OP_CONNECT_TOKEN\./)
  })

  it("applies to the named keys, except malformed ones", async () => {
    const [problem] = await problemsOf(loadText(text, { optional: ["A"] }))
    assert.deepStrictEqual(
      problem?.locations.map(({ key }) => key),
      ["C"]
    )
    const [wrong] = await problemsOf(loadText("A=op://shop", { optional: ["A"] }))
    assert.strictEqual(wrong?.code, "InvalidReference")
  })

  it("removes an earlier reference or old value", async () => {
    using files = project({ ".env": "B=op://shop/nothing/x" })
    const processEnv: Record<string, string | undefined> = { A: "op://shop/nothing/x", B: "old" }
    const options = {
      path: files.path(".env"),
      processEnv,
      override: true,
      optional: ["A", "B"],
      quiet: true,
      connect: { host: fake.url, token: fake.token }
    }
    const seen = await load({ ...options, schema: z.record(z.string(), z.string()) })
    assert.deepStrictEqual({ ...seen }, {})
    assert.deepStrictEqual(Object.keys(processEnv), ["A", "B"])
    await config(options)
    assert.deepStrictEqual(processEnv, {})
  })

  it("applies when the server is unavailable or not configured", async () => {
    for (const connect of [
      { host: "http://127.0.0.1:1", token: "t" },
      { host: "", token: "" }
    ]) {
      const { omitted, parsed } = await loadText("A=op://a/b/c\nB=1", { connect, optional: ["A"], quiet: true })
      assert.deepStrictEqual([parsed, omitted[0]?.locations[0]?.key], [{ B: "1" }, "A"])
    }
  })
})

describe("precedence", () => {
  it("keeps the environment, and returns the values of the file and the applied ones", async () => {
    const processEnv = { A: "set", C: "set" }
    const { applied, parsed } = await loadText("A=op://shop/db/password\nB=2\nC=3", { processEnv })
    assert.deepStrictEqual({ ...parsed }, { A: secrets.password, B: "2", C: "3" })
    assert.deepStrictEqual({ ...applied }, { B: "2" })
  })

  it("returns the set value if the file's own value cannot be resolved", async () => {
    const processEnv = { A: "set" }
    const gone = { host: "http://127.0.0.1:1", token: "t" }
    for (const connect of [gone, {}]) {
      const { applied, parsed } = await loadText("A=op://shop/db/password\nB=2", { processEnv, connect })
      assert.deepStrictEqual([{ ...parsed }, { ...applied }], [{ A: "set", B: "2" }, { B: "2" }])
    }
  })

  it("lets the files win with override", async () => {
    const { parsed } = await loadText("A=op://shop/db/username", { processEnv: { A: "set" }, override: true })
    assert.deepStrictEqual(parsed, { A: "app" })
  })

  it("prefers the first of several files, and the last with override", async () => {
    using files = project({ one: "A=1\nB=1", two: "B=2\nC=2" })
    const path = [files.path("one"), files.path("two")]
    assert.deepStrictEqual((await load({ path, processEnv: {} })).parsed, { A: "1", B: "1", C: "2" })
    assert.deepStrictEqual((await load({ path, processEnv: {}, override: true })).parsed, { A: "1", B: "2", C: "2" })
  })

  it("resolves references in the environment", async () => {
    const processEnv = { FROM_MANIFEST: "op://shop/db/username", ...fake.env }
    const { parsed, variables } = await load({ path: [], processEnv })
    assert.deepStrictEqual(parsed, { FROM_MANIFEST: "app" })
    assert.deepStrictEqual(variables[0]?.source, { file: undefined, line: undefined })
  })

  it("resolves templates in the environment, and ignores similar text", async () => {
    const processEnv = {
      URL: "postgres://app:{{ op://shop/db/password }}@db",
      FOREIGN: "see op://x for how it works",
      ...fake.env
    }
    const { parsed } = await load({ path: [], processEnv })
    assert.deepStrictEqual(parsed, { URL: `postgres://app:${secrets.password}@db` })
  })

  it("rejects misspelled references in the environment and in files", async () => {
    for (const text of [
      " op://shop/db/username",
      '"op://shop/db/username"',
      "op:/shop/db/username",
      "OP://shop/db/username"
    ]) {
      const [issue] = await problemsOf(load({ path: [], processEnv: { A: text, ...fake.env } }))
      assert.deepStrictEqual([issue?.code, issue?.locations[0]?.key], ["InvalidReference", "A"], text)
      const [written] = await problemsOf(loadText(`A='${text}'`))
      assert.deepStrictEqual([written?.code, written?.locations[0]?.key], ["InvalidReference", "A"], text)
    }
  })

  it("resolves variables set by Node's own --env-file", async () => {
    using files = project({ ".env": "URL=x{{ op://shop/db/username }}\nBROKEN=x{{ op://shop }}" })
    const processEnv = { URL: "x{{ op://shop/db/username }}", BROKEN: "x{{ op://shop }}", ...fake.env }
    const [problem] = await problemsOf(load({ path: files.path(".env"), processEnv }))
    assert.deepStrictEqual(
      problem?.locations.map(({ key }) => key),
      ["BROKEN"]
    )
  })

  it("reports variables that were already set", async () => {
    const { applied, skipped } = await loadText("A=1\nB=2", { processEnv: { A: "set" } })
    assert.deepStrictEqual(
      skipped.map(({ key, source }) => [key, source.line]),
      [["A", 1]]
    )
    assert.deepStrictEqual(applied, { B: "2" })
  })

  it("reads host and token from the files", async () => {
    const text = `OP_CONNECT_HOST=${fake.url}\nOP_CONNECT_TOKEN=${fake.token}\nA=op://shop/db/username`
    assert.strictEqual((await loadText(text, { connect: {} })).parsed.A, "app")
  })
})

describe("config", () => {
  it("sets everything", async () => {
    using files = project({ ".env": "A=op://shop/db/username\nB=2" })
    const processEnv: Record<string, string | undefined> = { ...fake.env }
    await config({ path: files.path(".env"), processEnv })
    assert.deepStrictEqual(processEnv, { ...fake.env, A: "app", B: "2" })
  })

  it("sets nothing when anything is wrong", async () => {
    using files = project({ ".env": "A=op://shop/db/username\nB=2\nC=op://shop/db/nothing" })
    const processEnv: Record<string, string | undefined> = { ...fake.env }
    await problemsOf(config({ path: files.path(".env"), processEnv }))
    assert.deepStrictEqual(processEnv, fake.env)
  })
})

describe("configSync", () => {
  it("sets the values before it returns", async () => {
    // The fake runs in this thread, which stands still meanwhile: the request goes to one in a process of its own.
    using files = project({ ".env": "A=1\nB='two words'" })
    const processEnv: Record<string, string | undefined> = {}
    const { parsed } = configSync({ path: new URL(`file://${files.path(".env")}`), processEnv })
    assert.deepStrictEqual(
      [parsed, processEnv],
      [
        { A: "1", B: "two words" },
        { A: "1", B: "two words" }
      ]
    )
  })

  it("throws the same error as config", () => {
    assert.throws(() => configSync({ path: "/nowhere/.env", processEnv: {} }), EnvError, "/nowhere/.env does not exist")
  })
})

describe("populate", () => {
  it("sets unset variables, and all with override", () => {
    const target: Record<string, string | undefined> = { A: "set" }
    assert.deepStrictEqual(populate(target, { A: "1", B: "2" }), { B: "2" })
    assert.deepStrictEqual(target, { A: "set", B: "2" })
    assert.deepStrictEqual(populate(target, { A: "1" }, { override: true }), { A: "1" })
    assert.deepStrictEqual(target, { A: "1", B: "2" })
    assert.deepStrictEqual(populate({}, { toString: "1" }), { toString: "1" })
  })

  it("populate is exported with the others", () => {
    assert.deepStrictEqual(dotenv, { config, configSync, load, parse, populate, read })
  })
})

describe("parse", () => {
  it("keeps references unresolved", () => {
    assert.deepStrictEqual({ ...parse("A='op://v/i/f' # x") }, { A: "op://v/i/f" })
    assert.deepStrictEqual({ ...parse(Buffer.from("A=\u00e9")) }, { A: "\u00e9" })
  })
})

describe("bad input", () => {
  it("reports a missing vault or item once, with all variables that need it", async () => {
    const lines = ["a", "b", "c", "d"].flatMap((field) => [
      `VAULT_${field}=op://nothing/db/${field}`,
      `ITEM_${field}=op://shop/nothing/${field}`
    ])
    const issues = await problemsOf(loadText(lines.join("\n")))
    const reported = issues.map(({ code, locations }) => ({ code, keys: locations.map(({ key }) => key) }))
    assert.sameDeepMembers(reported, [
      { code: "VaultNotFound", keys: ["VAULT_a", "VAULT_b", "VAULT_c", "VAULT_d"] },
      { code: "ItemNotFound", keys: ["ITEM_a", "ITEM_b", "ITEM_c", "ITEM_d"] }
    ])
  })

  it("reports every issue at once, with key, file, line, reference and what to do", async () => {
    const issues = await problemsOf(
      loadText(
        [
          "VAULT=op://shoop/db/password",
          "ITEM=op://shop/dbb/password",
          "FIELD=op://shop/db/pasword",
          "SECTION=op://shop/db/admn/password",
          "GRAMMAR=op://shop",
          "OTP=op://shop/db/password?attribute=otp",
          "FINE=op://shop/db/username"
        ].join("\n")
      )
    )
    const reported = issues.map(({ code, hint, locations: [first] }) => ({
      code,
      hint,
      at: `${first?.source.line} ${first?.key} ${first?.reference}`
    }))
    assert.sameDeepMembers(reported, [
      {
        code: "InvalidReference",
        hint: "Write it as op://shop/<item>/<field>, or enclose it in {{ }} if it is part of a longer text.",
        at: "5 GRAMMAR op://shop"
      },
      { code: "VaultNotFound", hint: 'Did you mean the vault "shop"?', at: "1 VAULT op://shoop/db/password" },
      { code: "ItemNotFound", hint: 'Did you mean the item "db"?', at: "2 ITEM op://shop/dbb/password" },
      { code: "FieldNotFound", hint: 'Did you mean the field "password"?', at: "3 FIELD op://shop/db/pasword" },
      {
        code: "SectionNotFound",
        hint: 'Did you mean the section "admin"?',
        at: "4 SECTION op://shop/db/admn/password"
      },
      { code: "AttributeNotFound", hint: "Correct the attribute.", at: "6 OTP op://shop/db/password?attribute=otp" }
    ])
  })

  it("reports one cause once, with all affected variables", async () => {
    const text = "A=op://shop/db/password\nB=op://shop/db/username"
    const [refused, ...others] = await problemsOf(loadText(text, { connect: { host: fake.url, token: "wrong" } }))
    assert.deepStrictEqual(others, [])
    assert.strictEqual(refused?.code, "TokenRejected")
    assert.include(refused?.hint, "connect.token")
    assert.deepStrictEqual(
      refused?.locations.map(({ key }) => key),
      ["A", "B"]
    )
  })

  it("reports an unreachable server", async () => {
    const [problem] = await problemsOf(
      loadText("A=op://shop/db/password", { connect: { host: "http://127.0.0.1:1", token: "t" } })
    )
    assert.strictEqual(problem?.code, "Unreachable")
    assert.include(problem?.message, "http://127.0.0.1:1: connection refused")
  })

  it("reports a missing host and token", async () => {
    const issues = await problemsOf(loadText("A=op://shop/db/password", { connect: { host: "", token: "" } }))
    assert.deepStrictEqual(
      issues.map(({ message }) => message.match(/No \w+ \w+/g)),
      [["No Connect server", "No access token"]]
    )
  })

  it("sets nothing when a value contains a NUL", async () => {
    const [problem] = await problemsOf(loadText("A=op://shop/odd/nul\nB=op://shop/db/username"))
    assert.strictEqual(problem?.code, "ValueUnusable")
    assert.deepStrictEqual(
      problem?.locations.map(({ key }) => key),
      ["A"]
    )
  })

  it("reports references on lines that define nothing, and in files that are not text", async () => {
    const text = [
      "KEY op://shop/db/password",
      "# op://a/comment",
      "TWO WORDS=op://shop/db/password",
      "A='",
      "op://shop/db/username '"
    ]
    const issues = await problemsOf(loadText(text.join("\n")))
    assert.deepStrictEqual(
      issues.map(({ message }) => /:(\d+) contains a reference/.exec(message)?.[1]),
      ["1", "3"]
    )
    using files = project({})
    writeFileSync(files.path("utf16.env"), Buffer.from("\uFEFFA=op://shop/db/password", "utf16le"))
    const [unread] = await problemsOf(load({ path: files.path("utf16.env"), processEnv: {} }))
    assert.include(unread?.message, "is not text in the expected encoding")
    const options = { processEnv: {}, encoding: "utf16le", connect: { host: fake.url, token: fake.token } } as const
    assert.strictEqual((await load({ ...options, path: files.path("utf16.env") })).parsed.A, secrets.password)
  })

  it("reports an unclosed quote, which dotenv would include in the secret", async () => {
    const issues = await problemsOf(loadText(`A="op://shop/db/password\nB='op://shop/db/password' trailing\nC="plain`))
    assert.deepStrictEqual(
      issues.map(({ code, locations: [first] }) => [code, first?.key]),
      [
        ["QuoteNotClosed", "A"],
        ["QuoteNotClosed", "B"],
        ["QuoteNotClosed", "C"]
      ]
    )
  })

  it("shows only the line of an invalid reference", async () => {
    const [problem] = await problemsOf(loadText('A="op://shop/db/x\nMY-PRIVATE-LINE\nz"'))
    assert.strictEqual(problem?.locations[0]?.reference, "op://shop/db/x")
    assert.notInclude(JSON.stringify(problem), "MY-PRIVATE-LINE")
  })

  it("reports a missing file, a folder, or an empty path", async () => {
    using files = project({})
    const [missing, folder] = await problemsOf(load({ path: [files.path("no.env"), files.folder], processEnv: {} }))
    assert.deepStrictEqual([missing?.code, folder?.code], ["FileNotFound", "FileUnreadable"])
    assert.include(missing?.message, "no.env does not exist")
    assert.include(folder?.message, "is a directory")
  })
})

describe("snapshot", () => {
  const text = "A=op://shop/db/password\nB=x-${A}"
  const gone = { host: "http://127.0.0.1:1", token: "t".repeat(32) }

  it("returns the values of the last load while the server is unavailable, with their time", async () => {
    using files = project({ ".env": text })
    const snapshot = files.path("snapshot")
    const options = { path: files.path(".env"), processEnv: {}, snapshot, quiet: true }
    const connect = { host: fake.url, token: fake.token }
    const fresh = await load({ ...options, connect })
    assert.isUndefined(fresh.savedAt)
    assert.deepStrictEqual(leaksIn(readFileSync(snapshot, "latin1")), [])
    assert.strictEqual(statSync(snapshot).mode & 0o777, 0o600)
    fake.addFault({ kind: "status", status: 503 })
    const once = { ...connect, retries: 0, startupTimeout: 0 }
    const stale = await load({ ...options, connect: once })
    assert.deepStrictEqual(stale.parsed, fresh.parsed)
    assert.instanceOf(stale.savedAt, Date)
    const [problem] = await problemsOf(load({ ...options, snapshot: { path: snapshot, maxAge: 1 }, connect: once }))
    assert.strictEqual(problem?.code, "ServerError")
  })

  it("reports why it cannot be used, and why it was needed", async () => {
    using files = project({ ".env": text })
    const issues = await problemsOf(
      load({ path: files.path(".env"), processEnv: {}, snapshot: files.path("none"), connect: gone })
    )
    assert.deepStrictEqual(
      issues.map(({ code }) => code),
      ["Unreachable", "SnapshotUnusable"]
    )
    assert.include(issues[1]?.message, "the file does not exist yet")
  })

  it("does not wait for optional references during an outage", async () => {
    using files = project({ ".env": "A=op://shop/db/password\nB=op://shop/payments/credential" })
    const options = { path: files.path(".env"), processEnv: {}, snapshot: files.path("snapshot"), quiet: true }
    const connect = { host: fake.url, token: fake.token, startupTimeout: 600_000, totalTimeout: 600_000 }
    await load({ ...options, optional: ["B"], connect })
    const fault = fake.addFault({ kind: "status", status: 503 })
    const { omitted, parsed, savedAt } = await load({ ...options, optional: ["B"], connect })
    fake.removeFault(fault)
    assert.deepStrictEqual({ ...parsed }, { A: secrets.password })
    assert.instanceOf(savedAt, Date)
    assert.deepStrictEqual(
      omitted.flatMap(({ locations }) => locations.map(({ key }) => key)),
      ["B"]
    )
  })

  it("waits for the server for optional references without a snapshot", async () => {
    using files = project({ ".env": "A=op://shop/db/password\nB=op://shop/payments/credential" })
    const options = { path: files.path(".env"), processEnv: {}, snapshot: files.path("snapshot"), quiet: true }
    const connect = { host: fake.url, token: fake.token, startupTimeout: 60_000 }
    fake.addFault({ kind: "status", status: 503, times: 3 })
    const { parsed } = await load({ ...options, optional: ["B"], connect })
    assert.deepStrictEqual(Object.keys(parsed), ["A", "B"])
  })

  it("a snapshot is not used if the server responds with 404", async () => {
    using files = project({ ".env": "A=op://shop/db/password" })
    const options = { path: files.path(".env"), processEnv: {}, snapshot: files.path("snapshot") }
    const connect = { host: fake.url, token: fake.token }
    await load({ ...options, connect })
    fake.remove("shop", "db")
    const [problem] = await problemsOf(load({ ...options, connect }))
    assert.strictEqual(problem?.code, "ItemNotFound")
  })
})

describe("names of variables", () => {
  const names = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"]

  it.each(names)("treats ${%s} as unset", async (name) => {
    const [issue] = await problemsOf(loadText(`A=x-\${${name}}`))
    assert.strictEqual(issue?.code, "UndefinedVariable")
    const { parsed } = await loadText(`A=x-\${${name}:-default}`)
    assert.deepStrictEqual({ ...parsed }, { A: "x-default" })
  })

  it.each(names.filter((name) => name !== "__proto__"))(
    "names of variables are read and expanded when a file sets %s",
    async (name) => {
      const { parsed } = await loadText(`${name}=value\nA=x-\${${name}}`)
      assert.strictEqual(Object.entries(parsed).find(([key]) => key === name)?.[1], "value")
      assert.strictEqual(parsed.A, "x-value")
    }
  )

  it("uses a value of the environment that breaks a cycle", async () => {
    const cycle = "A=${B}\nB=${A}"
    assert.isNotEmpty(await problemsOf(loadText(cycle)))
    const { parsed } = await loadText(cycle, { processEnv: { B: "outside" } })
    assert.strictEqual(parsed.A, "outside")
  })
})

it("reads CR, CRLF and LF line ends equally", async () => {
  const lines = ["A=op://shop/db/username", "# comment", "B='two words'", 'C="x"']
  const expected: Readonly<Record<string, string>> = { A: "app", B: "two words", C: "x" }
  for (const end of ["\r", "\r\n", "\n"]) {
    const { parsed, variables } = await loadText(lines.join(end))
    assert.deepStrictEqual({ ...parsed }, expected, JSON.stringify(end))
    assert.deepStrictEqual(
      variables.map(({ source }) => source.line),
      [1, 3, 4],
      JSON.stringify(end)
    )
  }
})
