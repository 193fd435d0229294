import { printable } from "@opconnect/core/Redaction"
import { styled, styleMarks, write } from "../output/output.ts"

export const bold = (text: string): string => styled("bold", text, process.stdout)
export const dim = (text: string): string => styled("dim", text, process.stdout)

/** Writes the result of a command to stdout. */
export const print = (text: string): void => write(process.stdout, text)

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`

export const printJson = (value: unknown): void =>
  print(
    JSON.stringify(value, undefined, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (text) =>
      text.split("").map(escaped).join("")
    )
  )

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
  const seconds = Math.max(0, (Date.now() - Date.parse(String(since))) / 1000)
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
