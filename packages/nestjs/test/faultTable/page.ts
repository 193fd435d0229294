import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const pagePath = fileURLToPath(new URL("../../../../docs/faults.md", import.meta.url))

const sections = ["Calls", "Connections", "Starts"] as const
export type Section = (typeof sections)[number]

const introductions: Readonly<Record<"page" | Section, string>> = {
  page: `# Faults and what comes of them

What a call and a start do when something between your program and the Connect server fails. The tests print this page: they put
each fault before a server, and count the requests that arrive.`,
  Calls: `Each cell has the outcome when the fault hits the first request, and when it hits all of them, each with the number of requests.
The client was limited to two retries; by default only \`totalTimeout\` limits them. _In doubt_ means that the error says
\`mayHaveBeenProcessed\`: the request may have been carried out. No create was ever carried out twice.`,
  Connections: "Faults of all connections, so that no request gets through. The outcome is the same for every call.",
  Starts: `_Starts_: the program got its secrets. _Waits_: the start waited for the server until \`startupTimeout\` had passed, and then
stopped with an error. _Stops_: the start stopped at once. _Asks twice_: it asked once more after a second, and then stopped.
_Snapshot_: the values came from the snapshot of an earlier start, without a wait.`
}

/** Rows as a table of Markdown, padded as the formatter has it. */
export const table = (header: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`
  return [line(header), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n")
}

/** The tables of the page as it is, and those that this run has made. */
const tables = new Map<Section, string>()
for (const part of existsSync(pagePath) ? readFileSync(pagePath, "utf8").split("\n## ") : []) {
  const section = sections.find((one) => part.startsWith(`${one}\n`))
  const at = part.indexOf("\n| ")
  if (section !== undefined && at !== -1) tables.set(section, part.slice(at).trim())
}

/** The page with one of its tables written again; the others are kept as they are. */
export const pageWith = (section: Section, text: string): string => {
  tables.set(section, text)
  const parts = sections.map((one) => `## ${one}\n\n${introductions[one]}\n\n${tables.get(one) ?? ""}`)
  return `${[introductions.page, ...parts].join("\n\n")}\n`
}
