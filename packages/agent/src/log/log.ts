/** The log on stderr and the audit log. Neither contains headers, queries, titles or values. */
import { createWriteStream, openSync, type WriteStream } from "node:fs"
import { codeOf } from "@opconnect/core/files"
import { printable } from "@opconnect/core/Redaction"

export type LogFormat = "json" | "text"
export type LogLevel = "info" | "warn" | "error"

export type Fields = Readonly<Record<string, string | number | boolean | undefined>>

export type Log = (level: LogLevel, message: string, fields?: Fields) => void

/** Values are names, ids, codes and numbers: without line breaks or what steers a terminal. */
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

/** One read or write of a client. */
export interface AuditLine {
  readonly token: string
  readonly endpoint: string
  readonly vault: string | undefined
  readonly item: string | undefined
  readonly status: number
  readonly level: string
}

export interface Audit {
  readonly write: (line: AuditLine) => void
  /** Opens the file by its name again, after it was renamed. Throws if it cannot be opened; the file of before stays in use. */
  readonly reopen: () => void
  readonly close: () => Promise<void>
}

/** Appends to a file that only this user can read. Throws if the file cannot be opened. */
export const openAudit = (path: string, onFailure: (code: string) => void): Audit => {
  const open = (): WriteStream => {
    // Opened here, so that a path that cannot be used is known at once.
    const file = openSync(path, "a", 0o600)
    return createWriteStream(path, { fd: file }).on("error", (cause) => onFailure(codeOf(cause)))
  }
  const close = (stream: WriteStream) => new Promise<void>((resolve) => stream.end(() => resolve()))
  let current = open()
  return {
    write: (line) => void current.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`),
    reopen: () => {
      const before = current
      current = open()
      void close(before)
    },
    close: () => close(current)
  }
}
