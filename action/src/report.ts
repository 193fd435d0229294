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

/** Shows each issue at the lines that have it; one that has many lines is shown once. */
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

/** Markdown that names what was loaded, and no value. */
export const successSummary = (
  result: LoadResult,
  keys: ReadonlyArray<string>,
  { checksOnly, exportsEnv }: Inputs
): string => {
  const written = new Set(keys)
  const rows = [...result.variables.map((one) => ({ ...one, isSecret: one.references.length > 0 })), ...result.skipped]
    .filter(({ key }) => written.has(key))
    .map((one) => {
      const kind = "isSecret" in one ? (one.isSecret ? "secret" : "plain value") : "set already"
      return `| ${code(one.key)} | ${code(place(one.source))} | ${kind} |`
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
