// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values that shells would expand
import { spawnSync } from "node:child_process"
import { parseEnv } from "node:util"
import dotenv from "dotenv"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as yaml from "yaml"
import { formats, kubernetesSecret, type Written } from "../../../src/commands/export/formats.ts"
import { githubFile, maskCommands } from "../../../src/commands/export/github.ts"
import type { ExportedVariable } from "../../../src/commands/export/variables.ts"

const awkward = fc.constantFrom(
  "'",
  '"',
  "`",
  "\n",
  "\r",
  "\r\n",
  "\\",
  "\\n",
  "$",
  "$A",
  "${A}",
  "$(id)",
  "#",
  " #",
  " ",
  "\t",
  "=",
  ":",
  "!",
  "*",
  "&",
  "|",
  "%",
  "@",
  "-",
  "{",
  "}",
  "[",
  "]",
  ",",
  "é",
  "😀",
  "\u00A0",
  "\u2028",
  "\u2019",
  "\u201C",
  "\u0085",
  "\u007F",
  "\u0001",
  "\u001B",
  "\uFEFF",
  "---",
  "true",
  "null",
  "~",
  "01"
)
const value = fc.oneof(
  fc
    .array(fc.oneof(awkward, fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) => parts.join("").replaceAll("\0", "")),
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.toWellFormed().replaceAll("\0", ""))
)
const variables = fc.uniqueArray(fc.record({ key: fc.constantFrom("A", "B_1", "Key", "_x", "PATH_", "Z"), value }), {
  maxLength: 4,
  selector: ({ key }) => key
})

/** The values that a reader must return; `undefined` if the format refuses a value. */
const written = (result: Written) => Result.getOrUndefined(result)

const recordOf = (all: ReadonlyArray<ExportedVariable>) => Object.fromEntries(all.map(({ key, value }) => [key, value]))

const property = (name: keyof typeof formats, read: (text: string) => object, numRuns: number) =>
  fc.assert(
    fc.property(variables, (all) => {
      const text = written(formats[name](all))
      if (text !== undefined) assert.deepStrictEqual({ ...read(text) }, recordOf(all))
    }),
    { numRuns }
  )

/** The environment of a shell after it has run a script. */
const environmentAfter = (shell: string, args: ReadonlyArray<string>, script: string) => {
  const { status, stderr, stdout } = spawnSync(
    shell,
    [...args, `${script}\n${process.execPath} -p 'JSON.stringify(process.env)'`],
    {
      encoding: "utf8",
      env: {}
    }
  )
  assert.strictEqual(status, 0, stderr)
  return JSON.parse(stdout)
}

const hard: ReadonlyArray<ExportedVariable> = [
  "",
  " ",
  "two words",
  "it's",
  'say "x"',
  "`id`",
  "$(id) $HOME ${A}",
  "a#b #c",
  "back\\slash\\",
  "line\nline\n",
  "tab\t",
  "é 😀 \u2019",
  "!x",
  "a=b",
  "-n",
  "~/x",
  "*"
].map((value, index) => ({ key: `K${index}`, value }))

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined

describe("formats", () => {
  it("dotenv is read back by dotenv and by Node", () => {
    property("dotenv", (text) => dotenv.parse(text), 1_000)
    property("dotenv", parseEnv, 1_000)
    for (const value of [
      "plain",
      "",
      "two words",
      "it's",
      'say "x"',
      "a#b",
      "line\nline",
      "pa$$word",
      "$HOME",
      "a\\b"
    ]) {
      assert.isDefined(written(formats.dotenv([{ key: "A", value }])), value)
    }
  })

  it("dotenv closes each value on its own line, also after a backslash", () => {
    const variables = [
      { key: "A", value: "\\" },
      { key: "B", value: " #" },
      { key: "C", value: "C:\\dir\\" }
    ]
    const expected = Object.fromEntries(variables.map(({ key, value }) => [key, value]))
    const text = written(formats.dotenv(variables)) ?? ""
    assert.deepStrictEqual({ ...dotenv.parse(text) }, expected)
    assert.deepStrictEqual({ ...parseEnv(text) }, expected)
    assert.isUndefined(written(formats.dotenv([{ key: "A", value: "two words\\" }])))
  })

  it("dotenv rejects a value that dotenv and Node read differently, and names the key", () => {
    const refused = formats.dotenv([
      { key: "A", value: "1" },
      { key: "B", value: `'"\`#` },
      { key: "C", value: "a\r\nb" },
      { key: "D E", value: "1" }
    ])
    assert.deepStrictEqual(Result.isFailure(refused) && refused.failure.map(({ key }) => key), ["B", "C", "D E"])
  })

  it("json and yaml are read back by JSON.parse and by YAML 1.1 and 1.2", () => {
    property("json", JSON.parse, 1_000)
    property("yaml", (text) => yaml.parse(text), 1_000)
    property("yaml", (text) => yaml.parse(text, { version: "1.1" }), 1_000)
  })

  it("shell is read back by sh", () => {
    const script = written(formats.shell(hard)) ?? ""
    assert.deepInclude(environmentAfter("sh", ["-c"], script), recordOf(hard))
    const quotes = /^export (\w+)='((?:[^']|'\\'')*)'$/gm
    property(
      "shell",
      (text) =>
        Object.fromEntries(
          Array.from(text.matchAll(quotes), ([, key, quoted = ""]) => [key, quoted.replaceAll("'\\''", "'")])
        ),
      500
    )
  })

  if (has("fish"))
    it("fish is read back by fish", () => {
      const script = written(formats.fish(hard)) ?? ""
      assert.deepInclude(environmentAfter("fish", ["--no-config", "-c"], script), recordOf(hard))
    })

  it("fish escapes only backslashes and single quotes in single quotes", () => {
    const line = /^set -gx (\w+) '((?:[^\\']|\\[\\'])*)'$/gm
    property(
      "fish",
      (text) =>
        Object.fromEntries(
          Array.from(text.matchAll(line), ([, key, quoted = ""]) => [key, quoted.replace(/\\([\\'])/g, "$1")])
        ),
      1_000
    )
  })

  it("powershell doubles quotes in ASCII, and writes everything else in base64", () => {
    const line =
      /^\$env:(\w+) = (?:'((?:[ -&(-~]|'')*)'|\[Text\.Encoding\]::UTF8\.GetString\(\[Convert\]::FromBase64String\('([\w+/=]+)'\)\))$/gm
    property(
      "powershell",
      (text) =>
        Object.fromEntries(
          Array.from(text.matchAll(line), ([, key, quoted, base64]) => [
            key,
            base64 === undefined ? quoted?.replaceAll("''", "'") : Buffer.from(base64, "base64").toString()
          ])
        ),
      1_000
    )
    assert.isUndefined(written(formats.powershell([{ key: "A", value: "" }])))
  })

  it("docker writes one verbatim line of at most 64 KiB", () => {
    const read = (text: string) =>
      Object.fromEntries(
        text
          .split("\n")
          .slice(0, -1)
          .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])
      )
    property("docker", read, 1_000)
    for (const value of ["a\nb", "a\r", "x".repeat(65_536)])
      assert.isUndefined(written(formats.docker([{ key: "A", value }])))
  })

  it("gitlab rejects whitespace", () => {
    const line = /^(\w+)=(\S*)$/gm
    property(
      "gitlab",
      (text) => Object.fromEntries(Array.from(text.matchAll(line), ([, key, value]) => [key, value])),
      1_000
    )
    for (const value of ["a b", "a\nb", "a\tb", " "]) assert.isUndefined(written(formats.gitlab([{ key: "A", value }])))
  })

  it("systemd escapes expansions in double quotes, and rejects control characters", () => {
    const line = /^(\w+)="((?:[^"\\`$]|\\["\\`$])*)"$/gm
    property(
      "systemd",
      (text) =>
        Object.fromEntries(
          Array.from(text.matchAll(line), ([, key, quoted = ""]) => [key, quoted.replace(/\\(["\\`$])/g, "$1")])
        ),
      1_000
    )
    for (const value of ["\r", "\u001B", "\u007F"]) assert.isUndefined(written(formats.systemd([{ key: "A", value }])))
    assert.isDefined(written(formats.systemd([{ key: "A", value: "a\nb\tc" }])))
  })

  it("kubernetes is a Secret whose data is base64", () => {
    fc.assert(
      fc.property(variables, (all) => {
        const secret = yaml.parse(written(kubernetesSecret(all, "web")) ?? "")
        assert.deepInclude(secret, { apiVersion: "v1", kind: "Secret", metadata: { name: "web" }, type: "Opaque" })
        const data = Object.entries<string>(secret.data).map(([key, text]) => [
          key,
          Buffer.from(text, "base64").toString()
        ])
        assert.deepStrictEqual(Object.fromEntries(data), recordOf(all))
      })
    )
    assert.isUndefined(written(kubernetesSecret([{ key: "A", value: "x".repeat(1024 * 1024 + 1) }], "web")))
    assert.isUndefined(written(kubernetesSecret([{ key: "A B", value: "" }], "web")))
  })

  it("rejects names that a shell cannot read", () => {
    for (const name of ["shell", "fish", "powershell", "systemd"] as const) {
      for (const key of ["1A", "a-b", "a.b", "a b", ""]) {
        const result = formats[name]([{ key, value: "x" }])
        assert.deepStrictEqual(Result.isFailure(result) && result.failure.map((one) => one.key), [key], name)
      }
    }
  })
})

describe("github", () => {
  it("the output for github is parsed by the rules of the runner's files", () => {
    fc.assert(
      fc.property(variables, (all) => {
        const lines = (written(githubFile(all, "env")) ?? "").split("\n")
        const read: Record<string, string> = {}
        while (lines.length > 1) {
          const [key = "", end = ""] = (lines.shift() ?? "").split("<<")
          read[key] = lines.splice(0, lines.indexOf(end)).join("\n")
          assert.strictEqual(lines.shift(), end)
        }
        assert.deepStrictEqual(read, recordOf(all))
      })
    )
  })

  it("never uses a delimiter twice", () => {
    const text =
      written(
        githubFile(
          [
            { key: "A", value: "1" },
            { key: "B", value: "2" }
          ],
          "env"
        )
      ) ?? ""
    const delimiters = Array.from(text.matchAll(/<<(\S+)$/gm), ([, delimiter]) => delimiter)
    assert.strictEqual(new Set(delimiters).size, 2)
  })

  it("rejects names that the runner does not accept", () => {
    const keys = ["NODE_OPTIONS", "GITHUB_TOKEN", "RUNNER_OS", "A B", "A<<x"]
    const result = githubFile(
      keys.map((key) => ({ key, value: "x" })),
      "env"
    )
    assert.deepStrictEqual(Result.isFailure(result) && result.failure.map(({ key }) => key), keys)
  })

  it("masks each line of each value once, escaped as a workflow command", () => {
    assert.strictEqual(
      maskCommands(["one\ntwo\r\n\n  \n100%", "one", ""]),
      "::add-mask::one\n::add-mask::two\n::add-mask::100%25\n"
    )
  })
})
