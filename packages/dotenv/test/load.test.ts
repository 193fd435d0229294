import { writeFileSync } from "node:fs"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { config, configSync, EnvError, load, parse } from "../src/index.ts"
import type { LoadOptions, LoadResult, Problem } from "../src/types.ts"
import { project } from "./support/project.ts"
import { leaksIn, secrets, shop } from "./support/shop.ts"

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

const problemsOf = async (loading: Promise<unknown>): Promise<ReadonlyArray<Problem>> => {
  const error = await loading.then(
    () => assert.fail("loaded"),
    (reason: unknown) => reason
  )
  assert.instanceOf(error, EnvError)
  assert.deepStrictEqual(leaksIn(error.message), [])
  return error.problems
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

  it("gives a one-time password", async () => {
    const { parsed } = await loadText("CODE=op://shop/one-time/code?attribute=otp")
    assert.match(parsed.CODE ?? "", /^\d{6}$/)
  })

  it("never reads a resolved value again", async () => {
    const { parsed } = await loadText("A=op://shop/payments/looksLikeReference\nB=x {{ op://shop/payments/braces }}")
    assert.deepStrictEqual(parsed, { A: secrets.reference, B: `x ${secrets.braces}` })
  })

  it("asks for each thing once", async () => {
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

  it("shows no value of a secret in what it says of the variables", async () => {
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

  it("shows no password that stands in an address beside a reference", async () => {
    const { variables } = await loadText("A=https://admin:literal@host/?key={{ op://shop/db/username }}")
    assert.strictEqual(variables[0]?.masked, "https://admin:••••••••@host/?key=••••••••")
  })

  it("does not touch a prototype", async () => {
    const { parsed } = await loadText("__proto__=polluted\nconstructor=op://shop/db/username")
    assert.deepStrictEqual(Object.entries(parsed), [["constructor", "app"]])
    assert.strictEqual(Object.getPrototypeOf(parsed), Object.prototype)
    // dotenv can't define such a key, and a reference is never passed over.
    const [problem] = await problemsOf(loadText("__proto__=op://shop/db/password"))
    assert.strictEqual(problem?.code, "NotADefinition")
  })
})

describe("precedence", () => {
  it("leaves what is set, and asks for nothing in its place", async () => {
    const processEnv = { A: "set" }
    const { parsed, requests } = await loadText("A=op://shop/db/password\nB=2", { processEnv })
    assert.deepStrictEqual([parsed, requests], [{ B: "2" }, 0])
  })

  it("lets the files win with override", async () => {
    const { parsed } = await loadText("A=op://shop/db/username", { processEnv: { A: "set" }, override: true })
    assert.deepStrictEqual(parsed, { A: "app" })
  })

  it("takes the first of several files, with override the last", async () => {
    using files = project({ one: "A=1\nB=1", two: "B=2\nC=2" })
    const path = [files.path("one"), files.path("two")]
    assert.deepStrictEqual((await load({ path, processEnv: {} })).parsed, { A: "1", B: "1", C: "2" })
    assert.deepStrictEqual((await load({ path, processEnv: {}, override: true })).parsed, { A: "1", B: "2", C: "2" })
  })

  it("resolves references that stand in the environment", async () => {
    const processEnv = { FROM_MANIFEST: "op://shop/db/username", ...fake.env }
    const { parsed, variables } = await load({ path: [], processEnv })
    assert.deepStrictEqual(parsed, { FROM_MANIFEST: "app" })
    assert.deepStrictEqual(variables[0]?.source, { file: undefined, line: undefined })
  })

  it("resolves templates in the environment, and leaves text that only looks a little like one", async () => {
    const processEnv = {
      URL: "postgres://app:{{ op://shop/db/password }}@db",
      SPACED: " op://shop/db/username",
      FOREIGN: "see op://x for how it works",
      ...fake.env
    }
    const { parsed } = await load({ path: [], processEnv })
    assert.deepStrictEqual(parsed, { URL: `postgres://app:${secrets.password}@db`, SPACED: " app" })
  })

  it("resolves what Node's own --env-file has put into the environment before", async () => {
    using files = project({ ".env": "URL=x{{ op://shop/db/username }}\nBROKEN=x{{ op://shop }}" })
    const processEnv = { URL: "x{{ op://shop/db/username }}", BROKEN: "x{{ op://shop }}", ...fake.env }
    const [problem] = await problemsOf(load({ path: files.path(".env"), processEnv }))
    assert.deepStrictEqual(
      problem?.occurrences.map(({ key }) => key),
      ["BROKEN"]
    )
  })

  it("says what was set already and kept", async () => {
    const { kept, parsed } = await loadText("A=1\nB=2", { processEnv: { A: "set" } })
    assert.deepStrictEqual(
      kept.map(({ key, source }) => [key, source.line]),
      [["A", 1]]
    )
    assert.deepStrictEqual(parsed, { B: "2" })
  })

  it("finds host and token in the files too", async () => {
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
  it("has the values when it returns", async () => {
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

  it("throws what config rejects with", () => {
    assert.throws(() => configSync({ path: "/nowhere/.env", processEnv: {} }), EnvError, "/nowhere/.env does not exist")
  })
})

describe("parse", () => {
  it("leaves references as they are", () => {
    assert.deepStrictEqual({ ...parse("A='op://v/i/f' # x") }, { A: "op://v/i/f" })
  })
})

describe("bad input", () => {
  it("reports every problem at once, with key, file, line, reference and what to do", async () => {
    const problems = await problemsOf(
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
    const told = problems.map(({ code, hint, occurrences: [first] }) => ({
      code,
      hint,
      at: `${first?.source.line} ${first?.key} ${first?.reference}`
    }))
    assert.sameDeepMembers(told, [
      {
        code: "InvalidReference",
        hint: "Correct the reference, or enclose it in {{ }} if it is part of a longer text.",
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

  it("tells one reason once, with all the variables that have it", async () => {
    const text = "A=op://shop/db/password\nB=op://shop/db/username"
    const [refused, ...others] = await problemsOf(loadText(text, { connect: { host: fake.url, token: "wrong" } }))
    assert.deepStrictEqual(others, [])
    assert.strictEqual(refused?.code, "Unauthorized")
    assert.include(refused?.hint, "OP_CONNECT_TOKEN")
    assert.deepStrictEqual(
      refused?.occurrences.map(({ key }) => key),
      ["A", "B"]
    )
  })

  it("says that a server is not there", async () => {
    const [problem] = await problemsOf(
      loadText("A=op://shop/db/password", { connect: { host: "http://127.0.0.1:1", token: "t" } })
    )
    assert.strictEqual(problem?.code, "Unreachable")
    assert.include(problem?.message, "http://127.0.0.1:1: connection refused")
  })

  it("says that host and token are missing", async () => {
    const problems = await problemsOf(loadText("A=op://shop/db/password", { connect: { host: "", token: "" } }))
    assert.deepStrictEqual(
      problems.map(({ message }) => message.split(":")[0]),
      ["No host", "No token"]
    )
  })

  it("sets nothing when a value holds a NUL, which would end it early", async () => {
    const [problem] = await problemsOf(loadText("A=op://shop/odd/nul\nB=op://shop/db/username"))
    assert.strictEqual(problem?.code, "ValueUnusable")
    assert.deepStrictEqual(
      problem?.occurrences.map(({ key }) => key),
      ["A"]
    )
  })

  it("passes over no reference: not on a line that defines nothing, not in a file that is no text", async () => {
    const text = [
      "KEY op://shop/db/password",
      "# op://a/comment",
      "TWO WORDS=op://shop/db/password",
      "A='",
      "op://shop/db/username '"
    ]
    const problems = await problemsOf(loadText(text.join("\n")))
    assert.deepStrictEqual(
      problems.map(({ message }) => /:(\d+) holds a reference/.exec(message)?.[1]),
      ["1", "3"]
    )
    using files = project({})
    writeFileSync(files.path("utf16.env"), Buffer.from("\uFEFFA=op://shop/db/password", "utf16le"))
    const [unread] = await problemsOf(load({ path: files.path("utf16.env"), processEnv: {} }))
    assert.include(unread?.message, "is not text in the expected encoding")
    const options = { processEnv: {}, encoding: "utf16le", connect: { host: fake.url, token: fake.token } } as const
    assert.strictEqual((await load({ ...options, path: files.path("utf16.env") })).parsed.A, secrets.password)
  })

  it("reports a quote that is not closed, which dotenv would make a part of the secret", async () => {
    const problems = await problemsOf(
      loadText(`A="op://shop/db/password\nB='op://shop/db/password' trailing\nC="plain`)
    )
    assert.deepStrictEqual(
      problems.map(({ code, occurrences: [first] }) => [code, first?.key]),
      [
        ["QuoteNotClosed", "A"],
        ["QuoteNotClosed", "B"]
      ]
    )
  })

  it("shows no more of a wrong reference than its line", async () => {
    const [problem] = await problemsOf(loadText('A="op://shop/db/x\nMY-PRIVATE-LINE\nz"'))
    assert.strictEqual(problem?.occurrences[0]?.reference, "op://shop/db/x…")
    assert.include(problem?.message, "a reference is one line")
  })

  it("says that a file is missing, a folder, or nothing at all", async () => {
    using files = project({})
    const [missing, folder] = await problemsOf(load({ path: [files.path("no.env"), files.folder], processEnv: {} }))
    assert.deepStrictEqual([missing?.code, folder?.code], ["FileNotFound", "FileUnreadable"])
    assert.include(missing?.message, "no.env does not exist")
    assert.include(folder?.message, "is a directory")
  })
})
