// Checks that messages, flags, environment variables and error codes on the pages exist in the sources.
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { variableNames } from "../../packages/core/src/contract/environment.ts"
import { issueCodes } from "../../packages/core/src/contract/Issue.ts"
import { commands, helpOf, subcommandsIn } from "./help.ts"
import { literals, said } from "./literals.ts"

const root = join(import.meta.dirname, "../..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const pages = globSync(["README.md", "docs/*.md", "packages/*/README.md"], { cwd: root })
const sources = globSync("packages/*/src/**/*.ts", { cwd: root }).map(read)
const troubleshooting = read("docs/troubleshooting.md")

const withoutBlocks = (markdown: string) => markdown.replace(/^```[\s\S]*?^```$/gm, "")

describe("messages", () => {
  const isSaid = said(sources.flatMap(literals))

  it("recognizes only messages of the sources", () => {
    assert.isTrue(isSaid('The vault "prod" has no item "stripe".'))
    assert.isFalse(isSaid('The vault "prod" holds no item "stripe".'))
    assert.isFalse(isSaid("could not connect to HOST: nobody is listening there (ECONNREFUSED)"))
  })

  const quoted = withoutBlocks(troubleshooting)
    .split("\n")
    .flatMap((line) =>
      line.startsWith("> ") ? [line.slice(2)] : (line.match(/^\| (`[^`]+`(?:, `[^`]+`)*) /)?.[1] ?? [])
    )
    .flatMap((text) =>
      text.startsWith("`") ? [...text.matchAll(/`([^`]+)`/g)].map(([, reason = ""]) => reason) : [text]
    )
  it("messages in troubleshooting.md match the sources", () => {
    assert.isAbove(quoted.length, 60)
    assert.deepStrictEqual(
      quoted.filter((message) => !isSaid(message)),
      []
    )
  })

  it("messages in guides match the sources", () => {
    const sentences = pages.flatMap((page) => {
      const source = read(page)
      const output = [...source.matchAll(/^```(?:console|text)\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) =>
        text.split("\n").filter((line) => /^\s*(?:The|Did you mean|Nothing) .*[.?]$/.test(line))
      )
      const inline = [...withoutBlocks(source).matchAll(/`((?:[A-Z][a-z]+|the) [^`]*[a-z][.?:]?[^`]*)`/g)].map(
        ([, text = ""]) => text
      )
      return [...output, ...inline].map((text) => ({ page, text: text.trim() }))
    })
    assert.isAbove(sentences.length, 3)
    assert.deepStrictEqual(
      sentences.filter(({ text }) => text.split(" ").length > 3 && !isSaid(text)),
      []
    )
  })
})

it("pages with modules say how to save them, because npm init creates CommonJS projects", () => {
  const missing = pages.filter((page) => {
    const [, code = ""] = /^```(?:ts|js)\n([\s\S]*?)^```$/m.exec(read(page)) ?? []
    const isModule = /^import .* from "@opconnect\/(?!nestjs)/m.test(code)
    return isModule && !/ES modules?: save/.test(read(page))
  })
  assert.deepStrictEqual(missing, [])
})

describe("error codes", () => {
  it("error codes have an entry in their section of troubleshooting.md", () => {
    const sections = new Map<string, ReadonlyArray<string>>(
      troubleshooting
        .split(/^## /m)
        .map((section) => [/\{#(\w+)\}/.exec(section)?.[1] ?? "", section.match(/(?<=^### )\w+$/gm) ?? []] as const)
    )
    const missing = Object.entries(issueCodes).filter(([code, [section]]) => !sections.get(section)?.includes(code))
    assert.deepStrictEqual(missing, [])
  })

  it("exist for every entry of troubleshooting.md", () => {
    const entries = troubleshooting.match(/(?<=^### )[A-Z]\w+$/gm) ?? []
    assert.deepStrictEqual(
      entries.filter((code) => !Object.hasOwn(issueCodes, code)),
      []
    )
  })
})

describe("environment variables", () => {
  // Of 1Password's own server and of dotenv, and what a page shows as a name of somebody's own.
  const others = /^(?:DOTENV_KEY$|OP_(?:SESSION|HTTPS?_PORT|SYNC_|MAX_INLINE|BUS_|LOG_|TLS_|VAULT|ENV))/
  const known = new Set<string>(variableNames)
  const renamed = /OP_CONNECT_(?:DEADLINE|FIRST_BACKOFF|LONGEST_BACKOFF)/
  const loader = /const dotenvVariables = \{([\s\S]*?)\n\} as const/.exec(
    read("packages/dotenv/src/environment/defaults.ts")
  )?.[1]
  const dotenvNames = [
    ...(loader?.match(/(?<=^ {2})[A-Z_]+(?=:)/gm) ?? []).map((name) => `DOTENV_${name}`),
    "DOTENV_SNAPSHOT_KEY_FILE"
  ]

  for (const page of pages) {
    it(`include every variable that ${page} names`, () => {
      const named = read(page).match(/\b(?:OP|DOTENV)_[A-Z_]*[A-Z]\b/g) ?? []
      const unknown = named.filter(
        (name) =>
          !known.has(name) &&
          !others.test(name) &&
          !renamed.test(name) &&
          !dotenvNames.includes(name.replace("_CONFIG", ""))
      )
      // A prefix alone, as in `OP_CONNECT_*`.
      assert.deepStrictEqual(
        [...new Set(unknown)].filter((name) => !/^(?:OP_CONNECT|DOTENV|DOTENV_CONFIG)$/.test(name)),
        []
      )
    })
  }

  it("environment variables of the client and the loader are all in the tables", () => {
    const tables = `${read("docs/options.md")}${read("docs/dotenv.md")}`.match(
      /(?<=^\|.*`)(?:OP_CONNECT|DOTENV)_\w+(?=`)/gm
    )
    assert.deepStrictEqual(
      [...known, ...dotenvNames].filter((name) => !tables?.includes(name)),
      []
    )
  })
})

describe("metrics of the agent", () => {
  it("metrics of the agent match the table of agent-operations.md", () => {
    const named = new Set(read("docs/agent-operations.md").match(/(?<=^\| `)opconnect_agent_\w+/gm))
    const text = ["metrics", "observe"].map((file) => read(`packages/agent/src/server/${file}.ts`)).join("\n")
    const gauges = [...text.matchAll(/gauge\("(\w+)"/g)].map(([, name = ""]) => `opconnect_agent_${name}`)
    assert.sameMembers([...named], [...new Set([...gauges, ...(text.match(/opconnect_agent_[a-z_]+(?=")/g) ?? [])])])
  })
})

describe("options of the loader", () => {
  it("options of the loader match the table of dotenv.md", () => {
    const types = read("packages/dotenv/src/model/types.ts")
    const body = /export interface LoadOptions \{([\s\S]*?)\n\}/.exec(types)?.[1] ?? ""
    const declared = body.match(/(?<=^ {2}readonly )\w+(?=\?)/gm) ?? []
    const table = /## Options of config and load\n([\s\S]*?)\n## /.exec(read("docs/dotenv.md"))?.[1] ?? ""
    const named = table.match(/(?<=^\| `)\w+(?=`)/gm) ?? []
    assert.isAbove(declared.length, 10)
    assert.sameMembers(named, [...declared, "schema"])
  })
})

describe("flags", () => {
  const flagsOf = (text: string) => text.match(/(?<=[\s,])--[a-z][\w-]*/g) ?? []
  const all = new Set(
    Object.keys(commands).flatMap((command) => {
      const help = helpOf(command)
      return [...flagsOf(help), ...subcommandsIn(help).flatMap((name) => flagsOf(helpOf(command, name)))]
    })
  )
  // Flags of Node, npm, op, Docker and others.
  const others =
    /^--(?:import|inspect|env-file|env|no|save-dev|prefix|from-file|from-literal|set|json|quick|frozen-lockfile|cpu-prof|no-allocation-site-pretenuring|no-masking|heapsnapshot-signal|report-on-fatalerror|report-exclude-env|rm|staged|write|store|check|volume|version|bundle|platform|use-env-proxy|unix-socket|external|test|watch|filter|env-mode)$/

  for (const page of pages.filter((one) => !/docs\/(?:api|benchmarks|support)\.md/.test(one))) {
    it(`finds every flag that ${page} names in the help`, () => {
      const flags = [...withoutBlocks(read(page)).matchAll(/`[^`]*`/g)].flatMap(([code]) =>
        flagsOf(` ${code.slice(1)}`)
      )
      assert.deepStrictEqual(
        [...new Set(flags)].filter((flag) => !all.has(flag) && !others.test(flag)),
        []
      )
    })
  }
})

describe("pages", () => {
  it("contain no duplicate sections", () => {
    const seen = new Map<string, string>()
    const twice: Array<string> = []
    for (const page of pages.filter((one) => one !== "docs/api.md")) {
      for (const section of read(page).split(/^#+ .*$/m)) {
        const text = section.replace(/\s+/g, " ").trim()
        if (text.length < 120) continue
        const other = seen.get(text)
        if (other !== undefined) twice.push(`${page} and ${other}: ${text.slice(0, 60)}`)
        seen.set(text, page)
      }
    }
    assert.deepStrictEqual(twice, [])
  })

  it("pages are all in the sidebar", () => {
    const config = read("docs/.vitepress/config.mjs")
    const names = globSync("docs/*.md", { cwd: root }).map((file) => file.replace(/^docs\/|\.md$/g, ""))
    assert.deepStrictEqual(
      names.filter((name) => name !== "index" && !config.includes(`"/${name}"`)),
      []
    )
  })

  it("never start npx as the process of a container", () => {
    const wrong = pages.filter((page) => /(?:command|CMD|ENTRYPOINT).*\[\s*"?npx/.test(read(page)))
    assert.deepStrictEqual(wrong, [])
  })

  it("start without `await using`, which Node 22 does not parse", () => {
    const first = pages.filter((page) =>
      /await using/.test(/^```(?:ts|js)\n([\s\S]*?)^```$/m.exec(read(page))?.[1] ?? "")
    )
    assert.deepStrictEqual(first, [])
  })
})

describe("facts about Connect servers", () => {
  const page = read("docs/fake-connect-facts.md")

  it("facts each have a source, and a test of the fake", () => {
    const lines = page.match(/^\| (?!fact |-).*$/gm) ?? []
    const rows = [...page.matchAll(/^\| (?!fact |-)(.+?) +\| (.+?) +\| `(.+?)` "(.+?)" +\|$/gm)]
    assert.lengthOf(rows, lines.length, "a row without a test")
    assert.isAbove(rows.length, 40)
    for (const [, fact, , file = "", title = ""] of rows) {
      assert.include(read(`packages/testing/test/${file}`), `"${title}"`, fact)
    }
  })
})
