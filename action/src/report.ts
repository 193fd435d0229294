import { printable } from "@opconnect/core/Redaction"
import { workflowCommand } from "../../packages/dotenv/src/commands/export/github.ts"
import { maxListed, neededBy, place, report } from "../../packages/dotenv/src/model/report.ts"
import { cost } from "../../packages/dotenv/src/model/summary.ts"
import type { Issue, LoadResult, Location } from "../../packages/dotenv/src/model/types.ts"
import type { Inputs } from "./inputs.ts"

const annotation = (level: "error" | "warning", issue: Issue, location: Location | undefined): string => {
  const { hint, locations, message } = issue
  const isListed = location !== undefined || locations.length === 0
  const lines = [message, ...(isListed ? [] : [neededBy(locations)]), location?.reference ?? "", hint]
  const { column, key, source } = location ?? {}
  const text = lines.filter((line) => line !== "").join("\n")
  return workflowCommand(level, printable(text, { lines: true }), {
    // The web site knows no other separator.
    file: source?.file?.replaceAll("\\", "/"),
    line: source?.line,
    col: column,
    title: printable(key || "opconnect")
  })
}

/** Annotates each issue at its lines. An issue with many lines is annotated once. */
export const annotations = (level: "error" | "warning", issues: ReadonlyArray<Issue>): string =>
  issues
    .flatMap((issue) => {
      const { locations } = issue
      const shown = locations.length === 0 || locations.length > maxListed ? [undefined] : locations
      return shown.map((location) => annotation(level, issue, location))
    })
    .join("")

const code = (text: string) => `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const heading = "### Secrets from 1Password Connect"

/** Markdown that lists the loaded variables without values. */
export const successSummary = (
  result: LoadResult,
  keys: ReadonlyArray<string>,
  { checksOnly, exportsEnv }: Inputs
): string => {
  const written = new Set(keys)
  const rows = [
    ...result.variables.map((variable) => ({ ...variable, isSecret: variable.references.length > 0 })),
    ...result.skipped
  ]
    .filter(({ key }) => written.has(key))
    .map((row) => {
      const kind = "isSecret" in row ? (row.isSecret ? "secret" : "plain value") : "set already"
      return `| ${code(row.key)} | ${code(place(row.source))} | ${kind} |`
    })
  const target = exportsEnv ? "Exported to the next steps of the job." : "Available as outputs of this step."
  return [
    heading,
    "",
    checksOnly ? "Every reference resolves. Nothing was loaded." : target,
    "",
    ...(rows.length === 0 ? [] : ["| variable | defined in | kind |", "| --- | --- | --- |", ...rows, ""]),
    cost(result),
    "",
    ""
  ].join("\n")
}

/** Markdown that shows every issue. */
export const failureSummary = (issues: ReadonlyArray<Issue>): string =>
  `${heading}\n\n<pre>\n${escapeHtml(report(issues))}\n\nNothing was loaded.\n</pre>\n\n`
