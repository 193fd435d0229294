/** The log on stderr. Contains no headers, queries, titles or values. */
import { printable } from "@opconnect/core/Redaction"

export type LogFormat = "json" | "text"
export type LogLevel = "info" | "warn" | "error"

export type Fields = Readonly<Record<string, string | number | boolean | undefined>>

export type Log = (level: LogLevel, message: string, fields?: Fields) => void

/** Values are names, ids, codes and numbers, without line breaks or terminal control characters. */
const clean = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === "string" ? printable(value) : value])
  )

const formatLine = (format: LogFormat, time: Date, level: LogLevel, message: string, fields: Fields): string => {
  const cleaned = clean(fields)
  if (format === "json") return `${JSON.stringify({ time: time.toISOString(), level, message, ...cleaned })}\n`
  const details = Object.entries(cleaned).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
  return `opconnect-agent: ${level === "info" ? "" : `${level}: `}${message}${details.join("")}\n`
}

export const makeLog =
  (format: LogFormat, write: (line: string) => void = (line) => void process.stderr.write(line)): Log =>
  (level, message, fields = {}) =>
    write(formatLine(format, new Date(), level, message, fields))
