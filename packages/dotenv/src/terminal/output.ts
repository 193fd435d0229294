import { stripVTControlCharacters, styleText } from "node:util"

/** What a command is asked for goes to stdout, and nothing else does. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith("\n") || text === "" ? text : `${text}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, undefined, 2))

export const bold = (text: string): string => styleText("bold", text, { stream: process.stdout })
export const dim = (text: string): string => styleText("dim", text, { stream: process.stdout })

/** Names come from the network: none may steer a terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")

/** Rows in columns, the last one as wide as it likes. */
export const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const width = (text: string) => [...stripVTControlCharacters(text)].length
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
