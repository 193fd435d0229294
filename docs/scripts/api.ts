// The public API on one page, out of the sources: every name that can be imported, with the first sentence of what its
// docstring says of it. `--check` fails where the page is behind.
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"

const root = join(import.meta.dirname, "../..")
const page = join(root, "docs/api.md")
const read = (path: string) => readFileSync(path, "utf8")

interface Name {
  readonly name: string
  readonly kind: string
  readonly told: string
}

/** What stands in for a sentence where the name says it all. */
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
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*)?^export (?:declare )?(?:async )?(const|function|class|interface|type)\s+(\w+)/gm

const declared = (path: string): ReadonlyArray<Name> => {
  const found = new Map<string, Name>()
  for (const [, comment, kind = "", name = ""] of read(path).matchAll(declaration)) {
    const before = found.get(name)
    // A class and its type, or the overloads of a function, are one name.
    const told = before?.told || sentence(comment)
    found.set(name, { name, kind: before?.kind ?? kinds[kind] ?? kind, told })
  }
  return [...found.values()]
}

const exported = (path: string): ReadonlyArray<Name> => {
  const source = read(path)
  const here = declared(path)
  const again = [...source.matchAll(/^export (type )?(\{[^}]*\}|\*) from "(\.[^"]+|@opconnect\/[^"]+)"/gm)].flatMap(
    ([, onlyTypes, names = "", from = ""]) => {
      const other = from.startsWith(".")
        ? join(path, "..", from)
        : join(root, "packages", from.replace(/^@opconnect\/(\w+)\/?/, "$1/src/").concat(".ts"))
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
          return known === undefined ? { name: alias, kind: "value", told: "" } : { ...known, name: alias }
        })
    }
  )
  return [...new Map([...here, ...again].filter(({ name }) => !/^_/.test(name)).map((one) => [one.name, one])).values()]
}

/** What a module says of itself, in a docstring or in a line. */
const summary = (path: string) => {
  const [, docstring, line] = /^(?:\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/|\/\/ (.*))/.exec(read(path)) ?? []
  return sentence(docstring ?? line)
}

/** What users import a module by, in the order in which the package lists it. */
const modules = (name: string): ReadonlyArray<readonly [specifier: string, path: string]> => {
  const folder = join(root, "packages", name)
  const { exports }: { exports: Record<string, string | null | Record<string, string>> } = JSON.parse(
    read(join(folder, "package.json"))
  )
  return Object.entries(exports).flatMap(([key, value]) => {
    if (value === null || key.endsWith(".json")) return []
    const path = typeof value === "string" ? value : (value.default ?? "")
    if (!key.includes("*")) return [[`@opconnect/${name}${key.slice(1)}`, join(folder, path)] as const]
    return globSync(path.slice(2), { cwd: folder })
      .toSorted()
      .map((file) => [key.replace("*", basename(file, ".ts")), join(folder, file)] as const)
      .filter(([each]) => exports[each] !== null && each !== "./index" && exports[each] === undefined)
      .map(([each, file]) => [`@opconnect/${name}${each.slice(1)}`, file] as const)
  })
}

/** As the formatter lays tables out. */
const table = (rows: ReadonlyArray<ReadonlyArray<string>>) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)))
  const line = (row: ReadonlyArray<string>) => `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)]
}

const section = ([specifier, path]: readonly [string, string]) => {
  const names = exported(path).toSorted((a, b) => a.name.localeCompare(b.name, "en"))
  const rows = names.map(({ kind, name, told }) => [`\`${name}\``, kind, told])
  const listed = rows.length === 0 ? [] : ["", ...table([["name", "", "what it is"], ...rows])]
  return [`### \`${specifier}\``, "", summary(path), ...listed]
    .join("\n")
    .trim()
    .replace(/\n{3,}/g, "\n\n")
}

const packages: ReadonlyArray<readonly [string, string]> = [
  ["core", "The client, the engine, promises, and Effect's `Config`."],
  ["dotenv", "Environment files, the preload and the `opconnect` command."],
  ["nestjs", "Modules, decorators, configuration and health for NestJS."],
  ["testing", "The fake Connect server, fixtures and matchers."]
]

const text = `${[
  "# Public API",
  "Every name that can be imported; what is not here is closed. Signatures, defaults and errors are in the docstrings, which\n" +
    "editors show. This page is made from the sources: `npx -y pnpm@12 --filter @opconnect/docs api`.",
  ...packages.flatMap(([name, told]) => [`## @opconnect/${name}`, told, ...modules(name).map(section)])
].join("\n\n")}\n`

if (!process.argv.includes("--check")) writeFileSync(page, text)
else if (read(page) !== text) {
  console.error("docs/api.md is behind the sources: npx -y pnpm@12 --filter @opconnect/docs api")
  process.exitCode = 1
}
