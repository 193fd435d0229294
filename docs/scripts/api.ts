// Generates docs/api.md from the sources: all public names with the first sentence of their docstrings. `--check` fails if the page
// is outdated.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")
const page = join(root, "docs/api.md")
const read = (path: string) => readFileSync(path, "utf8")

interface Name {
  readonly name: string
  readonly kind: string
  readonly description: string
  /** Whether its docstring says how stable it is. */
  readonly hasStability: boolean
}

/** The category, as a description of names whose docstring has no sentence. */
const categoryOf = (comment = "") => {
  const category = /@category (.+)/.exec(comment)?.[1]
  return category === undefined ? "" : `(${category})`
}

/** The first sentence of a docstring, as Markdown that fits into a table. */
const sentence = (comment: string | undefined): string => {
  const [first = ""] = (comment ?? "")
    .replace(/^\s*\* ?/gm, "")
    .trim()
    .split(/\n\s*\n|\n@/)
  const text = first.startsWith("@") ? "" : first.replace(/\s+/g, " ")
  const [whole = ""] = /^.*?\.(?=\s|$)/.exec(text) ?? [text]
  return (whole || categoryOf(comment))
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replaceAll("|", "\\|")
    .trim()
}

const kinds: Readonly<Record<string, string>> = {
  const: "value",
  function: "value",
  class: "class",
  interface: "type",
  type: "type"
}

/** A docstring, if there is one, and the export below it. */
const declaration =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*)?^export (?:declare )?(?:abstract )?(?:async )?(const|function|class|interface|type)\s+(\w+)/gm

const declared = (path: string): ReadonlyArray<Name> => {
  const found = new Map<string, Name>()
  for (const [, comment, kind = "", name = ""] of read(path).matchAll(declaration)) {
    const before = found.get(name)
    // A class and its type, or the overloads of a function, are one name.
    const description = before?.description || sentence(comment)
    const hasStability =
      before?.hasStability === true || /@stability (?:stable|experimental|internal)/.test(comment ?? "")
    found.set(name, { name, kind: before?.kind ?? kinds[kind] ?? kind, description, hasStability })
  }
  return [...found.values()]
}

type Exports = Readonly<Record<string, string | null | Readonly<Record<string, string>>>>

const exportsOf = (name: string): Exports => JSON.parse(read(join(root, "packages", name, "package.json"))).exports

const pathOf = (name: string, target: Exports[string] | undefined) =>
  join(root, "packages", name, typeof target === "string" ? target : (target?.default ?? ""))

/** The file of `@opconnect/core/promise`. */
const entryOf = (specifier: string): string => {
  const [, name = "", ...rest] = specifier.split("/")
  return pathOf(name, exportsOf(name)[[".", ...rest].join("/")])
}

const exported = (path: string): ReadonlyArray<Name> => {
  const source = read(path)
  const here = declared(path)
  const again = [...source.matchAll(/^export (type )?(\{[^}]*\}|\*) from "(\.[^"]+|@opconnect\/[^"]+)"/gm)].flatMap(
    ([, onlyTypes, names = "", from = ""]) => {
      const other = from.startsWith(".") ? join(path, "..", from) : entryOf(from)
      const all = exported(other)
      if (names === "*") return all.filter(({ kind }) => onlyTypes === undefined || kind !== "value")
      return names
        .slice(1, -1)
        .split(",")
        .map((part) => part.trim().replace(/^type /, ""))
        .filter((part) => part !== "")
        .map((part) => {
          const [original = part, alias = part] = part.split(" as ")
          const known = all.find(({ name }) => name === original)
          return known === undefined
            ? { name: alias, kind: "value", description: "", hasStability: false }
            : { ...known, name: alias }
        })
    }
  )
  return [...new Map([...here, ...again].filter(({ name }) => !/^_/.test(name)).map((one) => [one.name, one])).values()]
}

/** A module's docstring or first comment. */
const header = (path: string): string => {
  const [, docstring, line] = /^(?:\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/|\/\/ (.*))/.exec(read(path)) ?? []
  return docstring ?? line ?? ""
}

/** True for a module for the other packages of this repository. */
const isInternal = (path: string) => header(path).includes("@stability internal")

/** The modules that a package exports, in the order of its package.json. */
const modules = (name: string): ReadonlyArray<readonly [specifier: string, path: string]> =>
  Object.entries(exportsOf(name)).flatMap(([key, value]) =>
    value === null || key.endsWith(".json") ? [] : [[`@opconnect/${name}${key.slice(1)}`, pathOf(name, value)] as const]
  )

/** As the formatter lays tables out. */
const table = (rows: ReadonlyArray<ReadonlyArray<string>>) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)))
  const line = (row: ReadonlyArray<string>) => `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)]
}

const section = ([specifier, path]: readonly [string, string]) => {
  const names = exported(path).toSorted((a, b) => a.name.localeCompare(b.name, "en"))
  const rows = names.map(({ description, kind, name }) => [`\`${name}\``, kind, description])
  const listed = rows.length === 0 ? [] : ["", ...table([["name", "kind", "description"], ...rows])]
  return [`### \`${specifier}\``, "", sentence(header(path)), ...listed]
    .join("\n")
    .trim()
    .replace(/\n{3,}/g, "\n\n")
}

/** The modules of a package: those for everybody with their names, the others in one table. */
const sections = (name: string): ReadonlyArray<string> => {
  const all = modules(name)
  const internal = all.filter(([, path]) => isInternal(path))
  const rows = internal.map(([specifier, path]) => [`\`${specifier}\``, sentence(header(path))])
  return [
    ...all.filter(([, path]) => !isInternal(path)).map(section),
    ...(rows.length === 0
      ? []
      : [
          `### Internal modules of @opconnect/${name}`,
          "For the packages of this repository. Any release may change these modules.",
          table([["module", "description"], ...rows]).join("\n")
        ])
  ]
}

const packages: ReadonlyArray<readonly [string, string]> = [
  ["core", "Client for Connect servers, with promises and with Effect."],
  ["dotenv", "Environment files, preload, and the `opconnect` command."],
  ["nestjs", "Modules and decorators for NestJS."],
  ["testing", "Fake Connect server, fixtures and matchers."],
  ["agent", "Caching proxy for Connect servers."]
]

const text = `${[
  "# Public API",
  "This page lists all public names. For signatures, defaults and errors, see the documentation comments in your editor.",
  ...packages.flatMap(([name, description]) => [`## @opconnect/${name}`, description, ...sections(name)])
].join("\n\n")}\n`

const untagged = packages.flatMap(([name]) =>
  modules(name).flatMap(([specifier, path]) =>
    exported(path).flatMap((one) => (one.hasStability ? [] : [`${specifier}: ${one.name}`]))
  )
)
if (untagged.length > 0) {
  console.error(`Public names without a docstring that has @stability:\n${untagged.join("\n")}`)
  process.exitCode = 1
}

if (!process.argv.includes("--check")) writeFileSync(page, text)
else if (read(page) !== text) {
  console.error("docs/api.md is outdated: npx -y pnpm@12 --filter @opconnect/docs api")
  process.exitCode = 1
}
