import { styleText } from "node:util"
import { printable } from "@opconnect/core/Redaction"

/**
 * Random stand-in for the escape character in styled text until the text is written: all other escapes come from names
 * and files.
 */
const escapeMark = `<${Math.random().toString(36)}>`

/** Text in a style, if the stream is a terminal that has it: respects NO_COLOR and FORCE_COLOR. */
export const styled = (style: "bold" | "dim" | "red", text: string, stream: NodeJS.WriteStream): string =>
  styleText(style, printable(text, { lines: true }), { stream }).replaceAll("\u001b", escapeMark)

export const bold = (text: string): string => styled("bold", text, process.stdout)
export const dim = (text: string): string => styled("dim", text, process.stdout)

/** In GitHub Actions, the runner takes a line that starts with `::`, and `##[` anywhere, for a command. */
const withoutCommands = (text: string) =>
  process.env.GITHUB_ACTIONS === "true"
    ? text.replace(/^([^\S\n]*):(?=:)/gm, "$1\\u003a").replaceAll("##[", "#\\u0023[")
    : text

/** Names from the network and from files must not control a terminal or a runner. All output goes through this function. */
const write = (stream: NodeJS.WriteStream, text: string) => {
  const line = text.endsWith("\n") || text === "" ? text : `${text}\n`
  stream.write(withoutCommands(printable(line, { lines: true })).replaceAll(escapeMark, "\u001b"))
}

/** Writes the result of a command to stdout. */
export const print = (text: string): void => write(process.stdout, text)

/** Writes messages for a person to stderr. */
export const printError = (text: string): void => write(process.stderr, text)

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`

export const printJson = (value: unknown): void =>
  print(
    JSON.stringify(value, undefined, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (text) =>
      text.split("").map(escaped).join("")
    )
  )

const styleMarks = new RegExp(`${escapeMark}\\[\\d+m`, "g")

/** Rows in columns; the last column has any width. */
export const table = (lines: ReadonlyArray<ReadonlyArray<string>>): string => {
  const rows = lines.map((cells) => cells.map((cell) => printable(cell)))
  const width = (text: string) => [...text.replace(styleMarks, "")].length
  const widths = rows.reduce<ReadonlyArray<number>>(
    (widest, row) => row.map((cell, column) => Math.max(width(cell), widest[column] ?? 0)),
    []
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - width(cell))
        )
        .join("  ")
        .trimEnd()
    )
    .join("\n")
}

/** How long ago a time is, roughly: `3 days`. */
export const age = (since: string | undefined): string | undefined => {
  const seconds = since === undefined ? Number.NaN : Math.max(0, (Date.now() - Date.parse(since)) / 1000)
  if (Number.isNaN(seconds)) return undefined
  const units = [
    [86_400, "day"],
    [3600, "hour"],
    [60, "minute"],
    [1, "second"]
  ] as const
  for (const [length, name] of units) {
    const amount = Math.floor(seconds / length)
    if (amount > 0) return `${amount} ${name}${amount === 1 ? "" : "s"}`
  }
  return "0 seconds"
}
