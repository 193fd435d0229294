import { dirname } from "node:path"
import { version } from "../../version.ts"
import { workingTree } from "../scan/sources.ts"
import type { Edit } from "./json.ts"
import { dotenvImports } from "./moduleHeader.ts"
import { replacements, type Surroundings } from "./packageScript.ts"
import { type Manifest, type Project, textOf } from "./project.ts"

/** A change that does the same as what was there. */
export interface Change {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly before: string | undefined
  readonly after: string
  readonly edit: Edit
}

/** A decision for a person. */
export interface Note {
  readonly file: string | undefined
  readonly line: number | undefined
  readonly message: string
}

/** Changes, and decisions for a person. */
export interface Plan {
  readonly changes: ReadonlyArray<Change>
  readonly notes: ReadonlyArray<Note>
  /** Tools in use. */
  readonly uses: ReadonlyArray<string>
}

const own = "@opconnect/dotenv"
const guides = "https://github.com/opconnect/opconnect/blob/main/docs"

/** Uses of other tools, each with what to do where no change is certain. */
const tools = [
  {
    name: "dotenv",
    inCode: /^(?:dotenv|dotenv-expand|dotenv-flow)(?:\/|$)/,
    inScript: /(?<![@\w/.-])dotenv(?:x|-cli|-flow)?(?![\w.-])/,
    advice: `${guides}/migrate-from-dotenv.md`
  },
  { name: "@1password/connect", inCode: /^@1password\/connect$/, advice: `${guides}/migrate-from-official-sdk.md` },
  { name: "op", inScript: /\bop\s+(?:run|read|inject)\b/, advice: `${guides}/migrate-from-op-run.md` },
  {
    name: "varlock",
    inCode: /^(?:varlock|@varlock\/[\w-]+)(?:\/|$)/,
    inScript: /\bvarlock\b/,
    advice: `${guides}/migrate-from-varlock.md`
  },
  { name: "@nestjs/config", inCode: /^@nestjs\/config$/, advice: `${guides}/migrate-from-nestjs-config.md` },
  { name: "load-secrets-action", inScript: /1password\/load-secrets-action/i, advice: `${guides}/ci.md` },
  { name: "node --env-file", inScript: /\bnode\b.*\s--env-file(?:-if-exists)?\b/, advice: `${guides}/dotenv.md` }
] as const

type Tool = (typeof tools)[number]

const noteOf = ({ advice, name }: Tool, file: string, line: number | undefined): Note => ({
  file,
  line,
  message: `uses ${name}: ${advice}`
})

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length

const asChange =
  (file: string, text: string, what: string) =>
  ({ after, before, start }: { readonly start: number; readonly before: string; readonly after: string }): Change => ({
    file,
    line: lineAt(text, start),
    what,
    before,
    after,
    edit: { start, end: start + before.length, text: after }
  })

const isSourceFile = (file: string) => /\.[cm]?[jt]sx?$/.test(file) && !/\.(?:d\.[cm]?ts|min\.js)$/.test(file)
const isOperationsFile = (file: string) =>
  /(?:^|\/)(?:Dockerfile[^/]*|Makefile|Procfile|justfile|[^/]+\.sh|(?:docker-)?compose[^/]*\.ya?ml)$|^\.github\/workflows\/[^/]+\.ya?ml$/.test(
    file
  )
const isBuilt = (file: string) => /(?:^|\/)(?:node_modules|dist|build|out|coverage|vendor|\.[^/]+)\//.test(file)

/** Files of the package in this folder, without those of packages in it. */
const ownFiles = (): ReadonlyArray<string> => {
  const all = workingTree().map(({ file }) => file.replaceAll("\\", "/"))
  const packages = all.filter((file) => file.endsWith("/package.json")).map((file) => `${dirname(file)}/`)
  return all.filter((file) => !packages.some((folder) => file.startsWith(folder)))
}

const importedName = /(?:\bfrom\s*|\brequire\(\s*|\bimport\(\s*|\bimport\s+)(["'])([^"'\n]+)\1/g

const ofSource = (file: string, text: string, { isSameForDotenv }: Surroundings): Plan => {
  const found = isSameForDotenv ? dotenvImports(text) : []
  const changes = found.map(asChange(file, text, "import"))
  const changed = new Set(found.map(({ start }) => start))
  const uses: Array<string> = changes.map(() => "dotenv")
  const notes: Array<Note> = []
  for (const { 0: whole, 2: name = "", index } of text.matchAll(importedName)) {
    const start = index + whole.lastIndexOf(name)
    const tool = tools.find((one) => "inCode" in one && one.inCode.test(name))
    if (tool === undefined || changed.has(start)) continue
    uses.push(tool.name)
    notes.push(noteOf(tool, file, lineAt(text, start)))
  }
  return { changes, notes, uses }
}

const ofLines = (file: string, text: string): Plan => {
  const found = text
    .split("\n")
    .flatMap((line, index) =>
      tools.flatMap((tool) => ("inScript" in tool && tool.inScript.test(line) ? [{ tool, line: index + 1 }] : []))
    )
  return {
    changes: [],
    notes: found.map(({ line, tool }) => noteOf(tool, file, line)),
    uses: found.map(({ tool }) => tool.name)
  }
}

const ofScripts = ({ json, scripts }: Manifest, around: Surroundings): Plan => {
  const plans = Object.entries(scripts).map(([name, script]): Plan => {
    const span = json.span("scripts", name)
    // A text that is written with other escapes is left alone.
    const isPlain = span !== undefined && json.text.slice(span.start, span.end) === JSON.stringify(script)
    const found = isPlain ? replacements(script, around) : []
    const changes = found.map(({ after, before, start }): Change => {
      const at = (span?.start ?? 0) + 1 + JSON.stringify(script.slice(0, start)).length - 2
      const written = JSON.stringify(before).slice(1, -1)
      return {
        file: "package.json",
        line: lineAt(json.text, at),
        what: `script "${name}"`,
        before,
        after,
        edit: { start: at, end: at + written.length, text: JSON.stringify(after).slice(1, -1) }
      }
    })
    const rest = found.reduce((text, { before }) => text.replace(before, ""), script)
    const left = tools.filter((tool) => "inScript" in tool && tool.inScript.test(rest))
    const inUse = tools.filter((tool) => "inScript" in tool && tool.inScript.test(script))
    return {
      changes,
      notes: left.map((tool) => noteOf(tool, "package.json", json.line("scripts", name))),
      uses: inUse.map((tool) => tool.name)
    }
  })
  return merged(plans)
}

const merged = (plans: ReadonlyArray<Plan>): Plan => ({
  changes: plans.flatMap(({ changes }) => changes),
  notes: plans.flatMap(({ notes }) => notes),
  uses: [...new Set(plans.flatMap(({ uses }) => uses))]
})

const dependencyChange = ({ dependencies, json }: Manifest): Change => {
  const section = dependencies.get("dotenv") ?? "dependencies"
  const target = section === "devDependencies" ? section : "dependencies"
  const edit = json.insert(target, own, `^${version}`)
  return {
    file: "package.json",
    line: lineAt(json.text, edit.start),
    what: target,
    before: undefined,
    after: `"${own}": "^${version}"`,
    edit
  }
}

const differences = (project: Project): ReadonlyArray<Note> =>
  project.envFiles
    .filter(({ isSameForDotenv }) => !isSameForDotenv)
    .map(({ file }) => ({
      file,
      line: undefined,
      message:
        "holds a $ or an open quote that dotenv reads differently. Uses of dotenv are not changed: " +
        `${guides}/migrate-from-dotenv.md`
    }))

/** Changes that keep the behavior of the project, and notes for a person. */
export const planFor = (project: Project): Plan => {
  const { envFiles, manifest } = project
  if (manifest === undefined) {
    const { manifestProblem: message } = project
    return {
      changes: [],
      notes: message === undefined ? [] : [{ file: "package.json", line: undefined, message }],
      uses: []
    }
  }
  const around = {
    hasEnvFile: envFiles.some(({ file }) => file === ".env"),
    isSameForDotenv: envFiles.every(({ isSameForDotenv }) => isSameForDotenv)
  }
  const files = ownFiles().filter((file) => !isBuilt(file) || file.startsWith(".github/"))
  const found = merged([
    ofScripts(manifest, around),
    ...files.flatMap((file) => {
      const isSource = isSourceFile(file)
      const text = isSource || isOperationsFile(file) ? textOf(file) : undefined
      return text === undefined ? [] : [isSource ? ofSource(file, text, around) : ofLines(file, text)]
    })
  ])
  // The packages of a workspace load env files, and its root only if it does so already.
  const needsPackage = !manifest.dependencies.has(own) && (!manifest.isWorkspaceRoot || found.changes.length > 0)
  return {
    changes: [...(needsPackage ? [dependencyChange(manifest)] : []), ...found.changes],
    notes: [...(found.uses.includes("dotenv") ? differences(project) : []), ...found.notes],
    uses: found.uses
  }
}
