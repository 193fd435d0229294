// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
// Files as people really write them: made-up cases of each kind, with what other readers make of the same line.
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { inspect, parseEnv } from "node:util"
import type { FakeConnectServer } from "@opconnect/testing"
import dotenv from "dotenv"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { config, EnvError, load } from "../../src/index.ts"
import type { Issue, LoadOptions } from "../../src/model/types.ts"
import { project } from "../support/project.ts"
import { leaksIn, secrets, shop } from "../support/shop.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

const loaded = async (text: string | Buffer, options: LoadOptions = {}) => {
  using files = project({})
  writeFileSync(files.path(".env"), text)
  const connect = { host: fake.url, token: fake.token }
  return await load({ path: files.path(".env"), processEnv: {}, connect, ...options })
}

const issuesOf = async (text: string | Buffer, options: LoadOptions = {}): Promise<ReadonlyArray<Issue>> =>
  loaded(text, options).then(
    () => assert.fail("loaded"),
    (error: unknown) => (error instanceof EnvError ? error.issues : assert.fail(String(error)))
  )

const sh = (text: string) => {
  const env = { HOME: "/home/me", SET: "set", EMPTY: "" }
  const { status, stdout } = spawnSync("sh", ["-c", `${text}\nprintf %s "$K"`], { env, encoding: "utf8" })
  return status === 0 ? stdout : "stops"
}

/**
 * The value of a line here, in dotenv, in Node, in sh and in Docker Compose, or `stops`. The tests run all but Compose: its column is
 * what the package `dotenv` of compose-go gave for these lines in July 2026, with the same variables.
 */
const corpus: ReadonlyArray<{
  readonly what: string
  readonly line: string
  readonly ours: string
  readonly dotenv: string
  readonly node: string | undefined
  readonly sh: string
  readonly compose: string
}> = [
  {
    what: "a plain value",
    line: "K=value",
    ours: "value",
    dotenv: "value",
    node: "value",
    sh: "value",
    compose: "value"
  },
  {
    what: "single quotes around a $",
    line: "K='x$HOME'",
    ours: "x$HOME",
    dotenv: "x$HOME",
    node: "x$HOME",
    sh: "x$HOME",
    compose: "x$HOME"
  },
  {
    what: "a hash of bcrypt in single quotes",
    line: "K='$2b$10$abcdefghijklmnopqrstuv'",
    ours: "$2b$10$abcdefghijklmnopqrstuv",
    dotenv: "$2b$10$abcdefghijklmnopqrstuv",
    node: "$2b$10$abcdefghijklmnopqrstuv",
    sh: "$2b$10$abcdefghijklmnopqrstuv",
    compose: "$2b$10$abcdefghijklmnopqrstuv"
  },
  {
    what: "double quotes around a $",
    line: 'K="x$SET"',
    ours: "xset",
    dotenv: "x$SET",
    node: "x$SET",
    sh: "xset",
    compose: "xset"
  },
  {
    what: "a default",
    line: "K=${NONE:-d}",
    ours: "d",
    dotenv: "${NONE:-d}",
    node: "${NONE:-d}",
    sh: "d",
    compose: "d"
  },
  {
    what: "a default for an empty value",
    line: "K=${EMPTY-d}",
    ours: "",
    dotenv: "${EMPTY-d}",
    node: "${EMPTY-d}",
    sh: "",
    compose: ""
  },
  {
    what: "a required name",
    line: "K=${SET:?no}",
    ours: "set",
    dotenv: "${SET:?no}",
    node: "${SET:?no}",
    sh: "set",
    compose: "set"
  },
  {
    what: "a # without a blank",
    line: "K=r8Ow!!ci#P9gh",
    ours: "r8Ow!!ci",
    dotenv: "r8Ow!!ci",
    node: "r8Ow!!ci",
    sh: "r8Ow!!ci#P9gh",
    compose: "r8Ow!!ci#P9gh"
  },
  { what: "a # in single quotes", line: "K='a#b'", ours: "a#b", dotenv: "a#b", node: "a#b", sh: "a#b", compose: "a#b" },
  { what: "export", line: "export K=v", ours: "v", dotenv: "v", node: "v", sh: "v", compose: "v" },
  {
    what: "another value",
    line: "K=${SET:+t}",
    ours: "t",
    dotenv: "${SET:+t}",
    node: "${SET:+t}",
    sh: "t",
    compose: "t"
  },
  { what: "a comment", line: "K=a # c", ours: "a", dotenv: "a", node: "a", sh: "a", compose: "a" },
  { what: "a # right behind a quote", line: 'K="a"#b', ours: "a", dotenv: "a", node: "a", sh: "a#b", compose: "a" },
  {
    what: "an escaped line break",
    line: 'K="a\\nb"',
    ours: "a\nb",
    dotenv: "a\nb",
    node: "a\nb",
    sh: "a\\nb",
    compose: "a\nb"
  },
  { what: "a line break", line: 'K="a\nb"', ours: "a\nb", dotenv: "a\nb", node: "a\nb", sh: "a\nb", compose: "a\nb" },
  { what: "an escaped $", line: "K=\\$5", ours: "$5", dotenv: "\\$5", node: "\\$5", sh: "$5", compose: "\\$5" },
  {
    what: "JSON",
    line: 'K={"a":"b"}',
    ours: '{"a":"b"}',
    dotenv: '{"a":"b"}',
    node: '{"a":"b"}',
    sh: "{a:b}",
    compose: '{"a":"b"}'
  },
  {
    what: "blanks in a value",
    line: "K=a b c",
    ours: "a b c",
    dotenv: "a b c",
    node: "a b c",
    sh: "",
    compose: "a b c"
  },
  { what: "blanks around a value", line: "K=  a  ", ours: "a", dotenv: "a", node: "a", sh: "", compose: "a" },
  {
    what: "a colon instead of =",
    line: "K: value",
    ours: "value",
    dotenv: "value",
    node: undefined,
    sh: "",
    compose: "value"
  },
  { what: "blanks around =", line: "K = v", ours: "v", dotenv: "v", node: "v", sh: "", compose: "v" },
  { what: "no value", line: "K=", ours: "", dotenv: "", node: "", sh: "", compose: "" },
  { what: "empty quotes", line: "K=''", ours: "", dotenv: "", node: "", sh: "", compose: "" },
  { what: "back quotes", line: "K=`a 'b'`", ours: "a 'b'", dotenv: "a 'b'", node: "a 'b'", sh: "", compose: "`a 'b'`" },
  {
    what: "a path of Windows",
    line: "K=C:\\Users\\me",
    ours: "C:\\Users\\me",
    dotenv: "C:\\Users\\me",
    node: "C:\\Users\\me",
    sh: "C:Usersme",
    compose: "C:\\Users\\me"
  },
  {
    what: "= in a value",
    line: "K=a=b==",
    ours: "a=b==",
    dotenv: "a=b==",
    node: "a=b==",
    sh: "a=b==",
    compose: "a=b=="
  },
  { what: "a semicolon", line: "K=x;y", ours: "x;y", dotenv: "x;y", node: "x;y", sh: "x", compose: "x;y" },
  { what: "an apostrophe", line: "K=it's", ours: "it's", dotenv: "it's", node: "it's", sh: "stops", compose: "it's" },
  {
    what: "quotes in other quotes",
    line: "K='say \"x\"'",
    ours: 'say "x"',
    dotenv: 'say "x"',
    node: 'say "x"',
    sh: 'say "x"',
    compose: 'say "x"'
  },
  {
    what: "a hash of bcrypt without quotes and letters",
    line: "K=$2b$10$.",
    ours: "$2b$10$.",
    dotenv: "$2b$10$.",
    node: "$2b$10$.",
    sh: "b0$.",
    compose: "$2b$10$."
  },
  {
    what: "a variable of Windows",
    line: "K=%PATH%",
    ours: "%PATH%",
    dotenv: "%PATH%",
    node: "%PATH%",
    sh: "%PATH%",
    compose: "%PATH%"
  },
  {
    what: "base64",
    line: "K=base64:Zm9v+/==",
    ours: "base64:Zm9v+/==",
    dotenv: "base64:Zm9v+/==",
    node: "base64:Zm9v+/==",
    sh: "base64:Zm9v+/==",
    compose: "base64:Zm9v+/=="
  },
  {
    what: "a quote of sh in quotes",
    line: "K='it'\\''s'",
    ours: "it'\\''s",
    dotenv: "it'\\''s",
    node: "it",
    sh: "it's",
    compose: "stops"
  },
  {
    what: "JSON of several lines",
    line: "K='{\n  \"a\": 1\n}'",
    ours: '{\n  "a": 1\n}',
    dotenv: '{\n  "a": 1\n}',
    node: '{\n  "a": 1\n}',
    sh: '{\n  "a": 1\n}',
    compose: '{\n  "a": 1\n}'
  },
  { what: "typographic quotes", line: "K=“x”", ours: "“x”", dotenv: "“x”", node: "“x”", sh: "“x”", compose: "“x”" },
  {
    what: "a name twice",
    line: "K=${SET}-${SET}",
    ours: "set-set",
    dotenv: "${SET}-${SET}",
    node: "${SET}-${SET}",
    sh: "set-set",
    compose: "set-set"
  },
  {
    what: "a dot behind a name",
    line: "K=$SET.x",
    ours: "set.x",
    dotenv: "$SET.x",
    node: "$SET.x",
    sh: "set.x",
    compose: "set.x"
  },
  { what: "a line end of Windows", line: "K=x\r\nL=1", ours: "x", dotenv: "x", node: "x", sh: "x\r", compose: "x" },
  {
    what: "an escaped n without quotes",
    line: "K=a\\nb",
    ours: "a\\nb",
    dotenv: "a\\nb",
    node: "a\\nb",
    sh: "anb",
    compose: "a\\nb"
  },
  {
    what: "an escaped tab",
    line: 'K="a\\tb"',
    ours: "a\\tb",
    dotenv: "a\\tb",
    node: "a\\tb",
    sh: "a\\tb",
    compose: "a\tb"
  },
  {
    what: "an escaped quote",
    line: 'K="a\\"b"',
    ours: 'a\\"b',
    dotenv: 'a\\"b',
    node: "a\\",
    sh: 'a"b',
    compose: 'a"b'
  },
  { what: "a # at the end", line: "K=a#", ours: "a", dotenv: "a", node: "a", sh: "a#", compose: "a#" },
  { what: "only a #", line: "K=#a", ours: "", dotenv: "", node: "", sh: "#a", compose: "#a" },
  {
    what: "an escaped blank",
    line: "K=a\\ b",
    ours: "a\\ b",
    dotenv: "a\\ b",
    node: "a\\ b",
    sh: "a b",
    compose: "a\\ b"
  },
  {
    what: "a name and no value of it",
    line: "K=$NONE",
    ours: "stops: UndefinedVariable",
    dotenv: "$NONE",
    node: "$NONE",
    sh: "",
    compose: ""
  }
]

describe("a line is read here, by dotenv, by Node and by sh:", () => {
  it("a line is read by Docker Compose in the same way, except for these", () => {
    assert.deepStrictEqual(
      corpus.filter(({ compose, ours }) => compose !== ours).map(({ what }) => what),
      [
        "a # without a blank",
        "an escaped $",
        "back quotes",
        "a quote of sh in quotes",
        "an escaped tab",
        "an escaped quote",
        "a # at the end",
        "only a #",
        "a name and no value of it"
      ]
    )
  })

  for (const { compose: _, line, ours, what, ...others } of corpus) {
    it(what, async () => {
      const value = await loaded(line, { processEnv: { HOME: "/home/me", SET: "set", EMPTY: "" } }).then(
        ({ parsed }) => parsed.K,
        (error: unknown) => (error instanceof EnvError ? `stops: ${error.issues[0]?.code}` : assert.fail(String(error)))
      )
      assert.deepStrictEqual(
        { ours: value, dotenv: dotenv.parse(line).K, node: parseEnv(line).K, sh: sh(line) },
        { ours, ...others }
      )
    })
  }
})

describe("quotes", () => {
  it("prevent expansion in single quotes, except in dotenv-expand", async () => {
    const processEnv = { HOME: "/home/me" }
    assert.strictEqual((await loaded("K='x$HOME'", { processEnv, expand: "dotenv-expand" })).parsed.K, "x/home/me")
    assert.strictEqual((await loaded("K='op://shop/db/username'")).parsed.K, "app")
  })

  it("quotes must be closed for any value", async () => {
    for (const text of ['T_PK="-----BEGIN X-----\nabc\nB=1', "K='x", "K=`x", 'K="op://shop/db/username']) {
      const [issue, ...others] = await issuesOf(text)
      assert.deepStrictEqual([issue?.code, issue?.place?.line, others], ["QuoteNotClosed", 1, []])
      assert.strictEqual(issue?.place?.column, text.indexOf("=") + 2)
    }
  })
})

describe("many lines with one mistake", () => {
  const many = (line: (at: number) => string) => Array.from({ length: 8_000 }, (_, at) => line(at)).join("\n")

  it("are one issue with the first of them", async () => {
    for (const [line, code] of [
      [(at: number) => `K${at}="unclosed`, "QuoteNotClosed"],
      [(at: number) => `K${at}=pa$word`, "UndefinedVariable"],
      [(at: number) => `K${at}=$(op read op://shop/db/password)`, "WrappedReference"],
      [(at: number) => `K${at} op://shop/db/password`, "NotADefinition"],
      [(at: number) => `K${at}=op://shop/db`, "InvalidReference"]
    ] as const) {
      using files = project({ ".env": many(line) })
      const error = await load({ path: files.path(".env"), processEnv: {} }).catch((reason: unknown) => reason)
      assert.instanceOf(error, EnvError)
      assert.deepStrictEqual(
        error.issues.map((issue) => issue.code),
        [code]
      )
      assert.isBelow(error.message.length, 2_000, code)
      assert.match(error.message.replace(/\s+/g, " "), /(?::1,|K0, |lines \(1,).* and 799[0-9] more/, code)
    }
  })

  it("are an issue each if they are few", async () => {
    const issues = await issuesOf('A="x\nB="y\nC="z')
    assert.deepStrictEqual(
      issues.map(({ place }) => place?.line),
      [1, 2, 3]
    )
  })
})

describe("unset names", () => {
  const hint = async (text: string, options?: LoadOptions) => {
    const [issue] = await issuesOf(text, options)
    return `${issue?.code} ${issue?.place?.line}:${issue?.place?.column} ${issue?.hint}`
  }

  it("unset names have specific hints", async () => {
    assert.match(
      await hint("A=x\nDB_PASSWORD=Tr0ub4dor$SuperSecretTail"),
      /^UndefinedVariable 2:22 .*single quotes.*expand: false/
    )
    assert.match(await hint("K=${NONE}"), /^UndefinedVariable 1:3 .*--unset empty/)
    assert.match(await hint("K=op://${OP_ENV}/db/password"), /Set OP_ENV, .*not empty, such as \$\{OP_ENV:-dev\}/)
    assert.match(await hint("STAGE=${STAGE}"), /^CyclicVariable 1:7 Set STAGE in the environment/)
    assert.match(await hint("K=pa$$word"), /^UndefinedVariable 1:6 Write \\\$ for each dollar sign/)
    assert.match(await hint("K=op://shop/db/username,op://shop/db/password"), /^InvalidReference .*Enclose each/)
  })

  it("names in references that stand for no text are named", async () => {
    for (const [written, processEnv] of [
      ["${NOPE:-}", {}],
      ["${NOPE-}", {}],
      ["${NOPE:+x}", {}],
      ["${NOPE}", { NOPE: "" }],
      ["$NOPE", { NOPE: "" }],
      ["${OTHER:-${NOPE:-}}", {}]
    ] as const) {
      for (const text of [`K=op://shop/${written}/password`, `K=x{{ op://shop/db/${written} }}y`]) {
        const [issue, ...others] = await issuesOf(text, { processEnv })
        assert.deepStrictEqual([issue?.code, others], ["UndefinedVariable", []], text)
        assert.strictEqual(issue?.message, "The variable NOPE in the reference is empty.")
        assert.strictEqual(issue?.hint, "Set NOPE, or write a default that is not empty, such as ${NOPE:-dev}.")
        assert.strictEqual(issue?.place?.column, text.indexOf(written.includes("OTHER") ? "${NOPE" : written) + 1)
      }
    }
    // Other mistakes in the same reference keep their own message.
    const [issue] = await issuesOf("K=op://shop/${A:-db}/pass&word")
    assert.match(issue?.message ?? "", /only letters, digits/)
  })

  it("never show a piece of a value", async () => {
    const tail = "SuperSecretTail"
    for (const text of [
      `K=Tr0ub4dor$${tail}`,
      `K=Tr0ub4dor\${${tail}}`,
      `K=x$$${tail}`,
      `K="a\${${tail}-}$${tail}2"`
    ]) {
      using files = project({ ".env": text })
      const error = await load({ path: files.path(".env"), processEnv: {} }).catch((reason: unknown) => reason)
      assert.instanceOf(error, EnvError)
      for (const shown of [error.message, inspect(error, { depth: 9 }), JSON.stringify(error.issues)]) {
        assert.notInclude(shown, tail)
        assert.notInclude(shown, "Tr0ub4dor")
      }
    }
  })

  it("unset names are empty on request, in braces and outside references", async () => {
    const unset = "empty" as const
    assert.strictEqual((await loaded("K=a${NONE}b{{ op://shop/db/username }}${NONE}", { unset })).parsed.K, "abapp")
    for (const text of [
      "K=pa$word",
      "K=op://${NONE}/db/username",
      "K=x op://shop/db/username${NONE}",
      "K={{ op://shop/${NONE}/username }}",
      "K=op://shop/db/username${NONE}"
    ]) {
      const [issue] = await issuesOf(text, { unset })
      assert.strictEqual(issue?.code, "UndefinedVariable", text)
    }
    const theirs = await loaded("K=[$NONE${NONE}]", { expand: "dotenv-expand" })
    assert.strictEqual(theirs.parsed.K, "[]")
  })

  it("stop startup with the text of :?", async () => {
    const issues = await issuesOf("B=${A:?must be set}\nC=${D?}")
    assert.deepStrictEqual(
      issues.map(({ message }) => message),
      ["A: must be set", "D: parameter not set"]
    )
    assert.strictEqual((await loaded("B=${A:?must be set}", { processEnv: { A: "x" } })).parsed.B, "x")
  })
})

describe("references", () => {
  it("with escaped slashes in JSON are reported, in files and in the environment", async () => {
    const text = String.raw`{"a":"op:\/\/shop\/db\/password"}`
    for (const [file, processEnv] of [
      [`K='${text}'`, {}],
      ["", { K: text }]
    ] as const) {
      const [issue] = await issuesOf(file, { processEnv })
      assert.deepStrictEqual([issue?.place?.key, issue?.hint], ["K", "Write it as op://shop/db/password"])
    }
    const { parsed } = await loaded(String.raw`K=^(http|op:\/\/)`, { processEnv: { L: String.raw`op:\/` } })
    assert.deepStrictEqual({ ...parsed }, { K: String.raw`^(http|op:\/\/)` })
  })

  it("references must stand alone, not in a call or a command", async () => {
    for (const value of [
      "op(op://shop/db/password)",
      'op("op://shop/db/password")',
      '$(op read "op://shop/db/password")',
      "`op read op://shop/db/password`",
      "'op read op://shop/db/password'",
      "op read op://shop/db/password",
      "${{ op://shop/db/password }}",
      'concat("x", op(op://shop/db/password))',
      "exec('op read \"op://shop/db/password\"')"
    ]) {
      const [issue] = await issuesOf(`K=${value}`)
      assert.deepStrictEqual([issue?.code, issue?.place?.key], ["WrappedReference", "K"], value)
      assert.include(issue?.hint, "Write only the reference")
    }
  })

  it("references are suggested for text that looks like one, in a file and in the environment", async () => {
    for (const value of [
      "op:shop/db/password",
      "op//shop/db/password",
      "ops://shop/db/password",
      "op\uFF1A//shop/db/password",
      "\u200Bop://shop/db/password",
      "<op://shop/db/password>",
      "[op://shop/db/password]",
      "{op://shop/db/password}",
      "op:\\\\shop\\db\\password",
      "op%3A%2F%2Fshop%2Fdb%2Fpassword",
      "op://shop/db/password,",
      '"op://shop/db/\npassword"'
    ]) {
      const [issue, ...others] = await issuesOf(`K=${value}`)
      assert.deepStrictEqual([issue?.code, issue?.place?.key, others], ["InvalidReference", "K", []], value)
      assert.strictEqual(issue?.hint, "Write it as op://shop/db/password", value)
      const inherited = await issuesOf("A=1", { processEnv: { K: value.replaceAll('"', "") } })
      assert.strictEqual(inherited[0]?.hint, "Write it as op://shop/db/password", value)
    }
    const { parsed } = await loaded("K=[{{ op://shop/db/username }}]\nL=op:read\nM=op/a/b/c\nN=shop://a/b/c")
    assert.deepStrictEqual({ ...parsed }, { K: "[app]", L: "op:read", M: "op/a/b/c", N: "shop://a/b/c" })
  })

  it("never run a command", async () => {
    assert.strictEqual((await loaded("K=$(echo hi)", { expand: "dotenv-expand" })).parsed.K, "$(echo hi)")
  })
})

describe("files", () => {
  it("files can contain bytes of another encoding in comments only", async () => {
    const bytes = (text: string) => Buffer.from(text, "latin1")
    const { parsed } = await loaded(bytes("# Schlüssel für die Datenbank\nA=1 # größer\nB='x'# ü\n"))
    assert.deepStrictEqual({ ...parsed }, { A: "1", B: "x" })
    for (const text of ["A=1\nB=ü", "A=1\nü=1", 'A="\n# ü\n"', "A='x' ü"]) {
      const [issue] = await issuesOf(bytes(text))
      assert.strictEqual(issue?.code, "FileUnreadable", text)
    }
  })

  it("warn of values that a # cuts off", async () => {
    const { warnings } = await loaded("A=1 # comment\nSECRET_KEY=r8Ow!!ci#P9gh")
    assert.deepStrictEqual(
      warnings.map(({ code, locations: [at] }) => [code, at?.key, at?.source.line, at?.column]),
      [["CutAtHash", "SECRET_KEY", 2, 12]]
    )
    assert.notInclude(JSON.stringify(warnings), "r8Ow")
  })

  it("files can omit a .local file next to others", async () => {
    using files = project({ ".env": "A=1" })
    const path = [files.path(".env.local"), files.path(".env")]
    assert.strictEqual((await load({ path, processEnv: {} })).parsed.A, "1")
    for (const missing of [files.path(".env.local"), [files.path("x.env"), files.path(".env")]]) {
      const error = await load({ path: missing, processEnv: {} }).catch((reason: unknown) => reason)
      assert.instanceOf(error, EnvError)
      assert.strictEqual(error.issues[0]?.code, "FileNotFound")
    }
  })

  it("win over an unresolved reference in the environment, if named explicitly", async () => {
    const processEnv: Record<string, string | undefined> = { A: "op://dev/x/y", B: "value" }
    using files = project({ ".env.prod": "A=op://shop/db/username\nB=2" })
    await config({ path: files.path(".env.prod"), processEnv, connect: { host: fake.url, token: fake.token } })
    assert.deepStrictEqual(processEnv, { A: "app", B: "value" })
  })

  it("files can be pipes with a late writer, and can be interrupted", async () => {
    using files = project({})
    execFileSync("mkfifo", [files.path("pipe")])
    const loading = load({ path: files.path("pipe"), processEnv: {} })
    const writer = spawn("sh", ["-c", 'printf "A=1\\n" > "$0"', files.path("pipe")])
    assert.deepStrictEqual({ ...(await loading).parsed }, { A: "1" })
    assert.strictEqual(writer.exitCode ?? 0, 0)
  })
})

describe("the result", () => {
  it("the result is printed without values, and contains them when spread", async () => {
    using files = project({ ".env": "A=op://shop/db/password\nB=plain-but-maybe-secret\nC=3" })
    const processEnv = { C: "set" }
    const connect = { host: fake.url, token: fake.token }
    const result = await config({ path: files.path(".env"), processEnv, connect })
    for (const shown of [
      inspect(result, { depth: 9, showHidden: true }),
      inspect(result.parsed),
      inspect(result.applied),
      JSON.stringify(result),
      JSON.stringify(result.parsed)
    ]) {
      assert.deepStrictEqual(leaksIn(shown), [])
      assert.notInclude(shown, "plain-but-maybe-secret")
    }
    assert.deepStrictEqual({ ...result.parsed }, { C: "3", A: secrets.password, B: "plain-but-maybe-secret" })
    assert.deepStrictEqual({ ...result.applied }, { A: secrets.password, B: "plain-but-maybe-secret" })
  })

  it("reports one issue per cause, with the affected keys", async () => {
    const text = Array.from({ length: 30 }, (_, index) => `KEY_${index + 1}=op://shop/db/x${index}`).join("\n")
    using files = project({ ".env": text })
    const error = await load({ path: files.path(".env"), processEnv: {} }).catch((reason: unknown) => reason)
    assert.instanceOf(error, EnvError)
    assert.strictEqual(error.issues.length, 1)
    assert.isBelow(error.message.split("\n").length, 15)
    const message = error.message.replace(/\s+/g, " ")
    assert.include(message, "Needed by 30 variables: KEY_1, KEY_2,")
    assert.include(message, "npx -p @opconnect/testing fake-connect serve -f .env")
  })

  it("takes linear time for a value of many dollars", async () => {
    const [issue, ...others] = await issuesOf(`K=${"$a".repeat(40_000)}`)
    assert.deepStrictEqual([issue?.code, others.length < 10], ["UndefinedVariable", true])
    assert.strictEqual((await loaded(`K='${"${".repeat(40_000)}'`)).parsed.K?.length, 80_000)
    assert.strictEqual((await loaded(`K=${"${".repeat(40_000)}`)).parsed.K?.length, 80_000)
  })
})

describe("a chain of variables", () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, at) => (at === 0 ? "V0=end" : `V${at}=$` + `{V${at - 1}}`))

  it("a chain of variables can be thousands long in order of definition", async () => {
    const { parsed } = await loaded(chain(20_000).join("\n"))
    assert.strictEqual(parsed.V19999, "end")
  })

  it("a chain of variables can be 500 deep, and is rejected beyond, before a stack overflow", async () => {
    const { parsed } = await loaded(chain(500).toReversed().join("\n"))
    assert.strictEqual(parsed.V499, "end")
    const [issue] = await issuesOf(chain(501).toReversed().join("\n"))
    assert.strictEqual(issue?.code, "ValueUnusable")
    const issues = await issuesOf(chain(20_000).toReversed().join("\n"))
    assert.deepStrictEqual([...new Set(issues.map(({ code }) => code))], ["ValueUnusable"])
    assert.match(issues[0]?.message ?? "", /a chain of more than 500 variables/)
  })
})
