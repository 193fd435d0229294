// Env files have the same meaning as in dotenv: each case of its grammar, and generated files.
import { parseEnv } from "node:util"
import dotenv from "dotenv"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { EnvError, load, parse } from "../../src/index.ts"
import { project } from "../support/project.ts"
import { runs } from "../support/whole.ts"

const cases: ReadonlyArray<readonly [what: string, text: string, value: string | undefined]> = [
  ["a plain value", "K=value", "value"],
  ["after a comment line", "# about\nK=value", "value"],
  ["after empty lines", "\n\n  \nK=value", "value"],
  ["nothing", "K=", ""],
  ["nothing, and blanks", "K=   ", ""],
  ["empty single quotes", "K=''", ""],
  ["empty double quotes", 'K=""', ""],
  ["empty backticks", "K=``", ""],
  ["blanks around it", "K=   some value   ", "some value"],
  ["blanks around the sign", "K   =   value", "value"],
  ["blanks before the key", "   K=value", "value"],
  ["blanks in single quotes", "K='   value   '", "   value   "],
  ["blanks in double quotes", 'K="   value   "', "   value   "],
  ["blanks in backticks", "K=`   value   `", "   value   "],
  ["export", "export K=value", "value"],
  ["export with more blanks", "  export   K = value", "value"],
  ["a colon for the sign", "K: value", "value"],
  ["a colon without a blank", "K:value", undefined],
  ["single quotes", "K='value'", "value"],
  ["double quotes", 'K="value"', "value"],
  ["backticks", "K=`value`", "value"],
  ["double quotes in single ones", `K='a "b" c'`, 'a "b" c'],
  ["single quotes in double ones", `K="a 'b' c"`, "a 'b' c"],
  ["both in backticks", "K=`a \"b\" 'c'`", "a \"b\" 'c'"],
  ["backticks in double quotes", 'K="a `b` c"', "a `b` c"],
  ["quotes within a bare value", `K=a"b'c`, `a"b'c`],
  ["a quote that is never closed", 'K="value', '"value'],
  ["text after a closing quote", 'K="a" b', '"a" b'],
  ["an escaped quote, which stays escaped", String.raw`K="a\"b"`, String.raw`a\"b`],
  ["a line break in double quotes", String.raw`K="a\nb"`, "a\nb"],
  ["a carriage return in double quotes", String.raw`K="a\rb"`, "a\rb"],
  ["a tabulator in double quotes, which is none", String.raw`K="a\tb"`, String.raw`a\tb`],
  ["a line break in single quotes, which is none", String.raw`K='a\nb'`, String.raw`a\nb`],
  ["a line break without quotes, which is none", String.raw`K=a\nb`, String.raw`a\nb`],
  ["lines in double quotes", 'K="a\nb\n\nc"', "a\nb\n\nc"],
  ["lines in single quotes", "K='a\nb'", "a\nb"],
  ["lines in backticks", "K=`a\nb`", "a\nb"],
  ["a comment after a value", "K=value # about", "value"],
  ["a comment without a blank", "K=value#about", "value"],
  ["a comment sign in single quotes", "K='a#b'", "a#b"],
  ["a comment sign in double quotes", 'K="a#b" # about', "a#b"],
  ["a comment sign in backticks", "K=`a#b`", "a#b"],
  ["a comment with quotes in it", `K=value # "about" it's`, "value"],
  ["a definition in a comment", "# K=value", undefined],
  ["equal signs", "K=a=b==", "a=b=="],
  ["JSON", 'K={"a": "b"}', '{"a": "b"}'],
  ["JSON in single quotes", `K='{"a": "b"}'`, '{"a": "b"}'],
  ["an address of mail", "K=a.b@c.example", "a.b@c.example"],
  ["a key with dots and dashes", "K=value\nc-d.e=2", "value"],
  ["a key with a blank", "A K=value", undefined],
  ["no sign", "K value", undefined],
  ["defined again", "K=first\nK=second", "second"],
  ["defined again in other ways", "K='first'\nexport K: second", "second"],
  ["line ends of Windows", "A=1\r\nK=value\r\nB=2\r\n", "value"],
  ["line ends of old Macs", "A=1\rK=value\rB=2\r", "value"],
  ["lines of Windows in quotes", 'K="a\r\nb"', "a\nb"],
  ["no line end at the end", "A=1\nK=value", "value"],
  ["a dollar sign", "K=pa$$word$1", "pa$$word$1"],
  ["something that a shell would run", "K=$(echo hi)", "$(echo hi)"]
]

const loaded = async (text: string) => {
  using files = project({ ".env": text })
  const { parsed } = await load({ path: files.path(".env"), processEnv: {}, expand: false })
  return parsed
}

/** The codes of what is wrong with a text. */
const codes = (text: string) =>
  loaded(text).then(
    () => assert.fail("loaded"),
    (error: unknown) => (error instanceof EnvError ? error.issues.map(({ code }) => code) : assert.fail(String(error)))
  )

/** Cases that dotenv accepts as a part of the value. */
const refusedHere = new Set(["a quote that is never closed"])

const isNotClosed = (error: unknown) =>
  error instanceof EnvError && error.issues.every(({ code }) => code === "QuoteNotClosed")

const piece = fc.oneof(
  fc.constantFrom(
    "K=",
    "\nA=",
    "\nB: ",
    "\nexport C=",
    "'",
    '"',
    "`",
    "#",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\\n",
    "\\",
    "=",
    ":",
    "$",
    "value"
  ),
  fc.string({ maxLength: 4, unit: "binary-ascii" }),
  fc.string({ maxLength: 3, unit: "grapheme" })
)
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("").replaceAll("\0", "").toWellFormed())

describe("environment files", () => {
  for (const [what, text, value] of cases) {
    it(`read ${what} as dotenv does`, async () => {
      const theirs = dotenv.parse(text)
      assert.strictEqual(theirs.K, value, "dotenv")
      assert.deepStrictEqual({ ...parse(text) }, { ...theirs })
      if (refusedHere.has(what)) assert.deepStrictEqual(await codes(text), ["QuoteNotClosed"])
      else assert.deepStrictEqual(await loaded(text), { ...theirs })
    })
  }

  it("environment files are parsed with and without a byte order mark", async () => {
    assert.deepStrictEqual(await loaded("\uFEFFK=value\nA=1"), { K: "value", A: "1" })
  })

  /** The kinds of files that Node's own tests read (`test/fixtures/dotenv`), made up for these tests. */
  const nodesKinds: Readonly<Record<string, string>> = {
    "many forms in one file": cases
      .map(([, text]) => text)
      .filter((text) => !text.includes("\r"))
      .map((text, index) => text.replace(/^(\s*(?:export\s+)?)K(?=\s*[=:])/gm, `$1K${index}`))
      .join("\n"),
    "a key of many lines": `PEM="-----BEGIN KEY-----\n${"MIIC+/=".repeat(9)}\n`.concat(
      `${"x".repeat(64)}\n`.repeat(9),
      '-----END KEY-----"\n'
    ),
    "lines of blanks only": "\nA='one'\n      \nB='two'\n\t\t\t\t\nC='three'\n\t    \t\t\t\nD='four'\n",
    "a file that ends behind a sign": "BASIC=value\nEMPTY=",
    "a file without a last line break": 'BASIC="basic"',
    "the same in single quotes": "BASIC='basic'",
    "lines that define nothing": "word\n\nother word\nA=one\nseveral_words\nwithout=\nB=two\n",
    headings: "## Part 1 ##\nA=1\n\n########\n# Part 2 #\n########\n\nB='2'\n#C=3\n#D=\"4\n",
    "a quote alone, and lines that are no value": 'A="\nB=THIS\nIS NOT A VALUE\nexport C = three\n\n#D=none\n',
    "an option of Node": 'CUSTOM=hello\nNODE_OPTIONS="--no-warnings --max-old-space-size=64"\nTZ=Pacific/Honolulu\n'
  }
  for (const [kind, text] of Object.entries(nodesKinds)) {
    it(`environment files are parsed as dotenv and Node parse them: ${kind}`, () => {
      assert.deepStrictEqual({ ...parse(text) }, { ...dotenv.parse(text) })
      if (kind === "many forms in one file" || kind.startsWith("a quote alone")) return
      assert.deepStrictEqual({ ...parse(text) }, { ...parseEnv(text) })
    })
  }

  it("environment files are parsed as dotenv does, for random files", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { __proto__: _, ...theirs } = dotenv.parse(text)
        assert.deepStrictEqual({ ...parse(text) }, theirs)
      }),
      { numRuns: runs(6_000) }
    )
  })

  it("read any text as dotenv does", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(!text.includes("\uFFFD"))
        const { __proto__: _, ...theirs } = dotenv.parse(text)
        const ours = await loaded(text).catch((error: unknown) =>
          isNotClosed(error) ? undefined : assert.fail(`${error}`)
        )
        // A later line may have replaced the value with the quote.
        if (ours === undefined) assert.match(text, /[=:]\s*["'`]/)
        else assert.deepStrictEqual(ours, theirs)
      }),
      { numRuns: runs(500) }
    )
  })
})
