// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
// Public bug reports of other tools, as cases of ours.
import { execFileSync } from "node:child_process"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { EnvError, load, parse } from "../../src/index.ts"
import { opconnect, project } from "../support/project.ts"

const nasty = "a'b\"c`d$e\\f#g\nINJECTED=1 $(echo x)"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await startFakeConnect({
    shop: {
      api: { SOME_API_KEY: "no section", "test.name": "dotted", Production: { KEY: "sectioned" } },
      twice: { password: "outside", admin: { password: "inside" } },
      nasty: { password: nasty },
      sections: { One: { "web-username": "1" }, Two: { "web-username": "2" } }
    },
    other: { api: { "test.name": "other" } },
    "AI Keys & Passwords": { OpenAI: { credential: "ampersand" } }
  })
})
afterAll(() => fake.close())

const loaded = async (text: string, env: Readonly<Record<string, string>> = {}) => {
  using files = project({ ".env": text })
  const connect = { host: fake.url, token: fake.token }
  const { applied } = await load({ path: files.path(".env"), processEnv: { ...env }, connect, quiet: true })
  return { ...applied }
}

const issueOf = (text: string) =>
  loaded(text).then(
    (values) => assert.fail(JSON.stringify(values)),
    (error: unknown) => (error instanceof EnvError ? error.issues[0] : assert.fail(String(error)))
  )

/** A report, an env file, the environment, and the values. */
const values: ReadonlyArray<
  readonly [report: string, text: string, values: Record<string, string>, env?: Record<string, string>]
> = [
  [
    "dotenvx#674, single quotes before a composed value",
    "U='u'\nH='h'\nURL=\"pg://${U}@${H}/db\"",
    { U: "u", H: "h", URL: "pg://u@h/db" }
  ],
  ["dotenvx#422, dollars in single quotes", "K='$art$top'", { K: "$art$top" }],
  ["dotenvx#689, two dollars in single quotes", "K='pa$$word@'", { K: "pa$$word@" }],
  ["dotenv-expand#124, text right behind a name", "S=12345\nK=ab-$S-cd-ef-gh", { S: "12345", K: "ab-12345-cd-ef-gh" }],
  ["dotenv-expand#125, a default of a name for itself", "K=${K:-default-value}", { K: "default-value" }],
  ["dotenv-expand#103, two names side by side", "YES=yes\nK=$YES$YES", { YES: "yes", K: "yesyes" }],
  [
    "dotenv-expand#120, a name of the environment",
    "K=https://${DOMAIN}/api/",
    { K: "https://example.com/api/" },
    { DOMAIN: "example.com" }
  ],
  ["next.js#34718, a default", "K=${NONE:-default}", { K: "default" }],
  ["nestjs/config#1172, a dollar before digits", 'K="abcd$1234"', { K: "abcd$1234" }],
  [
    "nestjs/nest#11985, half a brace in single quotes",
    "A='test$gone'\nB='test${gone'\nC='test$gone}'",
    { A: "test$gone", B: "test${gone", C: "test$gone}" }
  ],
  ["node#51508, quotes in a comment behind a value", 'K="ONE" # or "TWO" or "THREE"', { K: "ONE" }],
  ["direnv#1608, half a quote in a comment line", "# export FOO=\"99\nA=1\nB='2'", { A: "1", B: "2" }],
  ["devenv#1207, export", "export K=bar\n  export  L='x y'", { K: "bar", L: "x y" }],
  ["connect#49, a field without a section", "K=op://shop/api/SOME_API_KEY", { K: "no section" }],
  ["onepassword-sdk-js#88, a dot in a label", "K=op://shop/api/test.name", { K: "dotted" }],
  [
    "onepassword-sdk-js#170, one label in and out of a section",
    "A=op://shop/twice/password\nB=op://shop/twice/admin/password",
    { A: "outside", B: "inside" }
  ],
  [
    "op-vscode#219, a default in a reference",
    "K=op://shop/api/${STAGE:-Production}/KEY\nL=op://shop/api/${STAGE-Production}/KEY",
    { K: "sectioned", L: "sectioned" }
  ],
  ["iron-proxy#116, other characters in names", "K=op://AI Keys %26 Passwords/OpenAI/credential", { K: "ampersand" }],
  [
    "python-dotenv#35, single quotes around an address",
    "K='postgres://localhost/app'",
    { K: "postgres://localhost/app" }
  ],
  [
    "python-dotenv#532, a line break in double quotes",
    'K="This is missing\nno values"',
    { K: "This is missing\nno values" }
  ],
  ["python-dotenv#555, a second line without quotes", "K=first\nsecond line\nL=1", { K: "first", L: "1" }],
  [
    "phpdotenv#319, JSON of several lines with = and : in it",
    'K = \'{\n  "key": "MII== DgQw==",\n  "mail": "x@y.z"\n}\'',
    { K: '{\n  "key": "MII== DgQw==",\n  "mail": "x@y.z"\n}' }
  ],
  ["dotenv#664, a key of several lines", 'K="-----BEGIN\nHkVN9\n-----END"', { K: "-----BEGIN\nHkVN9\n-----END" }],
  ["dotenv#305, a comment behind a value", "K=3113 # The port", { K: "3113" }],
  ["dotenv#10, a definition behind a comment", "K=1\n# L=2\nM=equals==", { K: "1", M: "equals==" }],
  ["node#52466, a definition in a comment", "# J=\nK=two\nL=", { K: "two", L: "" }],
  ["node#52084, two definitions in comments", "K=first\n\n# J=else\n# K=second\n", { K: "first" }],
  ["node#52759, comments without a blank", "K=OK\n# K=WRONG1\n#K=WRONG2\n", { K: "OK" }],
  [
    "bkeepers/dotenv#341, an empty value before another line",
    "A=1\n# B=2\n#C=\nD=\n\nE=\nF=abcd",
    { A: "1", D: "", E: "", F: "abcd" }
  ],
  ["compose#3702, double quotes", 'A=abcdef\nB="abcdef"', { A: "abcdef", B: "abcdef" }],
  ["load-secrets-action#93, blanks around =", 'K = "op://shop/api/test.name"', { K: "dotted" }],
  ["load-secrets-action#123, line breaks of a secret", "K=op://shop/nasty/password", { K: nasty }],
  [
    "connect#101, one title in two vaults",
    "K=op://shop/api/test.name\nL=op://other/api/test.name",
    { K: "dotted", L: "other" }
  ]
]

describe("values are correct in cases reported to other projects:", () => {
  for (const [report, text, expected, env] of values) {
    it(report, async () => {
      assert.deepStrictEqual(await loaded(text, env), expected)
    })
  }
})

/** A report, an env file that is refused, and what is said. */
const refused: ReadonlyArray<readonly [report: string, text: string, code: string, hint: RegExp]> = [
  ["dotenv#852, a dollar in double quotes", 'K="45v$AGyh"', "UndefinedVariable", /single quotes/],
  ["dotenvx#689, two dollars", "K=pa$$word@", "UndefinedVariable", /single quotes/],
  ["nestjs/nest#11985, a dollar without quotes", "K=test$gone", "UndefinedVariable", /single quotes/],
  ["dotenv#631, every quote and a # in one value", 'K="~`! @#%^"\'<,>?"x', "QuoteNotClosed", /Close the quote/],
  [
    "external-secrets#4805, a field that is not there",
    "K=op://shop/api/credential",
    "FieldNotFound",
    /Available fields: .*SOME_API_KEY/
  ],
  [
    "connect#49, undefined for no section",
    "K=op://shop/api/undefined/SOME_API_KEY",
    "SectionNotFound",
    /Available sections: .*Production/
  ],
  ["compose#11058, a dollar in double quotes", 'K="abc$def"', "UndefinedVariable", /single quotes/],
  ["load-secrets-action#12, a whole item", "K=op://shop/api", "InvalidReference", /op:\/\/shop\/api\/<field>/],
  ["op-vscode#219, two slashes", "K=op://shop//${X:-api}/test.name", "InvalidReference", /Correct the reference/],
  ["onepassword-operator#187, a website", "K=op://shop/api/website", "FieldNotFound", /Available fields/],
  [
    "ansible-onepasswordconnect-collection#34, one label in two sections",
    "K=op://shop/sections/web-username",
    "AmbiguousReference",
    /Use the id/
  ],
  ["iron-proxy#116, an ampersand as it is", "K=op://AI Keys & Passwords/OpenAI/credential", "InvalidReference", /./]
]

describe("values are rejected in cases reported to other projects as silent:", () => {
  for (const [report, text, code, hint] of refused) {
    it(report, async () => {
      const issue = await issueOf(text)
      assert.deepStrictEqual([issue?.code, issue?.locations[0]?.key], [code, "K"])
      assert.match(issue?.hint ?? "", hint)
    })
  }

  it("dotenv#633, a # without a blank is cut, as in dotenv, with a warning", async () => {
    using files = project({ ".env": "K=abc#def\nL=#x" })
    const { parsed, warnings } = await load({ path: files.path(".env"), processEnv: {} })
    assert.deepStrictEqual({ ...parsed }, { K: "abc", L: "" })
    assert.deepStrictEqual(
      warnings.map(({ code, locations }) => [code, locations[0]?.key]),
      [
        ["CutAtHash", "K"],
        ["CutAtHash", "L"]
      ]
    )
  })

  it("compose#9879 and compose#9938: a # right behind a value or a quote begins a comment, with a warning", async () => {
    const text = 'A=VAL# x\nB="val #space"#x\nC=\'a#"#"b\'#x\nD=\'a#\\\'#b\\\'c\'#x\nE="a#\\"#b\\""#x'
    using files = project({ ".env": text })
    const { parsed, warnings } = await load({ path: files.path(".env"), processEnv: {} })
    assert.deepStrictEqual({ ...parsed }, { A: "VAL", B: "val #space", C: 'a#"#"b', D: "a#\\'#b\\'c", E: 'a#\\"#b\\"' })
    assert.deepStrictEqual(
      warnings.map(({ code }) => code),
      Array.from("ABCDE", () => "CutAtHash")
    )
  })

  it("dotenvx#728, a quote within quotes of its kind is read as dotenv reads it", () => {
    assert.strictEqual(parse("K='Let\\'s go!'").K, "Let\\'s go!")
    assert.strictEqual(parse("K='Let's go!'").K, "Let's go!")
  })
})

describe("exports of any value", () => {
  const exported = async (format: string) => {
    using files = project({ ".env": "K=op://shop/nasty/password" })
    const { code, stdout } = await opconnect(["export", "--format", format], { cwd: files.folder, env: fake.env })
    return [code, stdout] as const
  }

  it("dotenvx#783 and dotenv-export#2: are safe for a shell to evaluate", async () => {
    const [code, text] = await exported("shell")
    assert.strictEqual(code, 0)
    const shown = execFileSync("sh", ["-c", `eval "$1"; printf %s "$K"; printf %s "$INJECTED"`, "sh", text])
    assert.strictEqual(shown.toString(), nasty)
  })

  it("frost#299 and direnv-1password#4: set no other variable in an env file, or are refused", async () => {
    const [code, text] = await exported("dotenv")
    if (code === 0) assert.deepStrictEqual(parse(text), { K: nasty })
    else assert.strictEqual(text, "")
  })
})
