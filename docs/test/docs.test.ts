// The code blocks of the guides are executed or checked: environment files are loaded, configuration is parsed, commands have the
// flags that they are given. TypeScript is compiled against the packed packages by examples/packed-consumer.
import { execFile } from "node:child_process"
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { promisify, stripVTControlCharacters } from "node:util"
import { load } from "@opconnect/dotenv"
import { fromEnvFile, startFakeConnect } from "@opconnect/testing"
import { assert, describe, it, onTestFinished } from "vitest"
import { parseAllDocuments } from "yaml"

const execute = promisify(execFile)
const root = join(import.meta.dirname, "../..")
const pages = globSync(["README.md", "docs/*.md", "packages/*/README.md"], { cwd: root })

interface Block {
  readonly where: string
  readonly language: string
  readonly text: string
}

const blocks: ReadonlyArray<Block> = pages.flatMap((page) => {
  const source = readFileSync(join(root, page), "utf8")
  return [...source.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = "", 2: text = "" }) => ({
    where: `${page}:${source.slice(0, index).split("\n").length}`,
    language,
    text
  }))
})
const inLanguage = (language: string) => blocks.filter((block) => block.language === language)

it("every block is in a language that is checked, or is output", () => {
  const tried = ["ts", "js", "json", "dotenv", "yaml", "sh"]
  // Output, and programs in languages that are not installed here.
  const shown = ["console", "text", "", "go", "python"]
  const other = blocks.filter(({ language }) => ![...tried, ...shown].includes(language))
  assert.deepStrictEqual(other, [])
  assert.isAbove(blocks.length, 60)
})

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "opconnect-docs-"))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe("environment files", () => {
  /** Variables that the guides assume to be set. */
  const env = { STAGE: "prod" }
  for (const { text, where } of inLanguage("dotenv")) {
    it(`${where} loads`, async () => {
      const path = join(folder(), ".env")
      writeFileSync(path, text)
      await using fake = await startFakeConnect(text.includes("op://") ? fromEnvFile(path, { env }) : {})
      const connect = { host: fake.url, token: fake.token }
      const { parsed, variables } = await load({ path, processEnv: { ...env }, connect })
      assert.isAbove(variables.length, 0)
      for (const [key, value] of Object.entries(parsed)) assert.notInclude(value, "op://", key)
    })
  }
})

describe("YAML", () => {
  for (const { text, where } of inLanguage("yaml")) {
    it(`${where} is a manifest or a Compose file`, () => {
      const documents = parseAllDocuments(text)
      for (const document of documents) {
        assert.deepStrictEqual(document.errors, [])
        const value: Record<string, unknown> = document.toJS()
        if ("services" in value) assert.hasAllKeys(value, ["services", "volumes"])
        else assert.containsAllKeys(value, ["apiVersion", "kind", "metadata"])
      }
    })
  }
})

describe("JSON", () => {
  for (const { text, where } of inLanguage("json")) it(`${where} can be read`, () => assert.isObject(JSON.parse(text)))
})

describe("JavaScript", () => {
  for (const { text, where } of inLanguage("js")) {
    it(`${where} can be parsed`, async () => {
      const type = /^\s*import /m.test(text) ? "mjs" : "cjs"
      const path = join(folder(), `block.${type}`)
      // A block may be the body of an asynchronous function.
      writeFileSync(path, type === "cjs" ? `async () => {\n${text}\n}` : text)
      await execute(process.execPath, ["--check", path])
    })
  }
})

const commands: Readonly<Record<string, string>> = {
  opconnect: join(root, "packages/dotenv/bin/opconnect.js"),
  "fake-connect": join(root, "packages/testing/bin/fake-connect.js")
}

const help = new Map<string, Promise<string>>()
const helpOf = (command: string, subcommand: string) => {
  const key = `${command} ${subcommand}`
  const asked =
    help.get(key) ??
    execute(process.execPath, [commands[command] ?? "", subcommand, "--help"]).then(({ stdout }) =>
      stripVTControlCharacters(stdout)
    )
  help.set(key, asked)
  return asked
}

/** The calls of our commands in a text, with the arguments before the program that they run. */
const ours = (text: string) =>
  text.split("\n").flatMap((line) => {
    const [, command, subcommand, rest = ""] = /(?:^|\s|`)(opconnect|fake-connect) (\w+)(.*)/.exec(line) ?? []
    return command === undefined || subcommand === undefined
      ? []
      : [{ command, subcommand, flags: (rest.split(" -- ")[0] ?? "").match(/(?<=\s)--?[a-z][\w-]*/g) ?? [] }]
  })

describe("commands", () => {
  for (const { text, where } of [...inLanguage("sh"), ...inLanguage("console")]) {
    const found = ours(text)
    if (found.length === 0) continue
    it(`${where} uses flags that exist`, async () => {
      for (const { command, flags, subcommand } of found) {
        const text = await helpOf(command, subcommand)
        for (const flag of flags)
          assert.match(text, new RegExp(`(^|\\s)${flag}[\\s,]`), `${command} ${subcommand} ${flag}`)
      }
    })
  }
})

describe("links", () => {
  // Those between pages are checked by the site; READMEs are read where there is none.
  for (const page of pages) {
    it(`of ${page} lead to files that exist`, () => {
      const source = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```$/gm, "")
      for (const [, target = ""] of source.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
        if (/^(https?:|\/)/.test(target)) continue
        assert.isTrue(existsSync(join(root, page, "..", target)), `${basename(page)}: ${target}`)
      }
    })
  }
})
