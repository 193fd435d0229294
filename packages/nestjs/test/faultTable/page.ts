import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const pagePath = fileURLToPath(new URL("../../../../docs/faults.md", import.meta.url))

const sections = ["Calls", "Connections", "Starts"] as const
export type Section = (typeof sections)[number]

const introductions: Readonly<Record<"page" | Section, string>> = {
  page: `# Behavior during failures

This page lists what happens to calls and to starting programs if a request to the Connect server fails. The tests generate this page:
they simulate each fault and count the requests that reach the server.`,
  Calls: `Each cell shows two results: if the fault affects only the first request, and if it affects all requests. A single result applies to both.
The number of requests is in parentheses. The tests limit the client to two retries. By default, only \`totalTimeout\` limits retries.

_In doubt_ means that the error has \`mayHaveBeenProcessed: true\`: the server may have processed the request. An item is never created
twice.`,
  Connections:
    "These faults affect all connections, so no request reaches the server. The outcome is the same for every call.",
  Starts: `The columns show what happens if the fault affects the first 3 requests, all requests, or all requests while there is a
[snapshot](./snapshots.md).

| outcome      | meaning                                                                       |
| ------------ | ----------------------------------------------------------------------------- |
| starts       | the program starts with its secrets                                           |
| waits        | the start retries until \`startupTimeout\` has passed, then stops with an error |
| retries once | the start sends the request again after a second, then stops with an error    |
| stops        | the start stops immediately with an error                                     |
| snapshot     | the program starts immediately with the values of the snapshot                |`
}

/** A Markdown table, padded like the formatter pads it. */
export const table = (header: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`
  return [line(header), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n")
}

/** The tables of the existing page, and those that this run has created. */
const tables = new Map<Section, string>()
for (const part of existsSync(pagePath) ? readFileSync(pagePath, "utf8").split("\n## ") : []) {
  const section = sections.find((name) => part.startsWith(`${name}\n`))
  // The last table of a section has the results.
  const at = part.lastIndexOf("\n\n| ") + 1
  if (section !== undefined && at > 0) tables.set(section, part.slice(at).trim())
}

/** The row of a fault in the existing page. */
export const rowOf = (section: Section, fault: string): ReadonlyArray<string> => {
  const cellsOf = (line: string) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim())
  const rows = (tables.get(section) ?? "").split("\n").map(cellsOf)
  return rows.find(([name]) => name === fault) ?? []
}

/** The page with one of its tables replaced. */
export const pageWith = (section: Section, text: string): string => {
  tables.set(section, text)
  const parts = sections.map((name) => `## ${name}\n\n${introductions[name]}\n\n${tables.get(name) ?? ""}`)
  return `${[introductions.page, ...parts].join("\n\n")}\n`
}
