import * as Result from "effect/Result"
import { listed, maxNamed } from "../model/report.ts"
import type { Issue, ReadOptions, Source } from "../model/types.ts"
import { type Bytes, display, readBytesSync } from "./bytes.ts"
import { lineAt, utf16Of } from "./encoding.ts"
import { type Definition, normalized, parse } from "./parse.ts"

type Parser = NonNullable<ReadOptions["parser"]>

/** The definitions of a file, and its issues. */
export interface EnvFile {
  readonly path: string
  readonly definitions: ReadonlyArray<Definition>
  readonly issues: ReadonlyArray<Issue>
  readonly warnings: ReadonlyArray<Issue>
}

const notText = (file: string, bytes: Buffer, encoding: BufferEncoding, line: number): Issue => {
  const utf16 = utf16Of(bytes)
  const actual = utf16 ?? (encoding === "utf8" ? "latin1" : "utf8")
  // Node does not decode UTF-16 with the high byte first.
  const option = utf16 === "utf16be" ? "" : `, or set its encoding (DOTENV_ENCODING=${actual}, encoding: "${actual}")`
  return {
    code: "FileUnreadable",
    message: `The environment file ${file} is not text in the expected encoding (line ${line})${utf16 === undefined ? "" : ": it looks like UTF-16"}.`,
    hint: `Save it as UTF-8${option}.`,
    locations: []
  }
}

/** Few lines are an issue each. More of them have one cause, such as a file of another format. */
const strays = (file: string, lines: ReadonlyArray<number>): ReadonlyArray<Issue> => {
  if (lines.length <= maxNamed) return lines.map((line) => stray(`${file}:${line} contains a reference but defines`))
  return [stray(`${file} contains references in ${lines.length} lines (${listed(lines)}) that define`)]
}

const stray = (what: string): Issue => ({
  code: "NotADefinition",
  message: `${what} no variable.`,
  hint: "Write it as KEY=op://..., or start the line with # to make it a comment.",
  locations: []
})

/** The system ends a value there: the program would get half of it. */
export const holdsNul = (key: string, source: Source, reference: string | undefined): Issue => ({
  code: "ValueUnusable",
  message: "The value contains a NUL character, which environment variables cannot contain.",
  hint: "Store it in another form, such as base64.",
  locations: [{ key, source, reference }]
})

/** dotenv takes a quote that is never closed as a part of the value, and with it the value would be another. */
const quoteNotClosed = ({ key, source, written }: Definition): Issue => ({
  code: "QuoteNotClosed",
  message: "The value starts with a quote that is not closed at its end.",
  hint: "Close the quote, or remove it. To start a value with a quote, enclose the value in quotes of another kind.",
  locations: [{ key, source, reference: undefined, ...(written === undefined ? {} : { column: written.column }) }]
})

const cutAtHash = ({ key, source, written }: Definition): Issue => ({
  code: "CutAtHash",
  message: "The value is cut off at a #, which starts a comment here and in dotenv, but not in sh.",
  hint: "Enclose the value in single quotes to keep the #, or add a space before the #.",
  locations: [{ key, source, reference: undefined, ...(written === undefined ? {} : { column: written.column }) }]
})

/**
 * Whether a quote begins the value and does not enclose it. `"a" b` passes, as in dotenv, unless a reference is in it:
 * only a quote without a second one on its line was certainly meant to be closed.
 */
const isNotClosed = ({ written }: Definition): boolean => {
  if (written === undefined || written.quote !== undefined || !/^["'`]/.test(written.raw)) return false
  return written.raw.includes("op://") || written.raw.indexOf(written.raw.charAt(0), 1) === -1
}

/** A part of a text, by its two ends. */
interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Whether all characters that could not be decoded are in comments. Editors of other encodings leave such bytes
 * there, and no value depends on them.
 */
const firstUndecoded = (text: string, spans: ReadonlyArray<Span>): number | undefined => {
  let span = 0
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", at + 1)) {
    while ((spans[span]?.to ?? Number.POSITIVE_INFINITY) <= at) span++
    const inValue = (spans[span]?.from ?? Number.POSITIVE_INFINITY) <= at
    const lineStart = text.lastIndexOf("\n", at) + 1
    const lastValue = spans[span - 1]?.to ?? 0
    if (inValue || !text.slice(Math.max(lineStart, lastValue), at).includes("#")) return at
  }
  return undefined
}

/** Lines that say `op://` and define nothing, such as `KEY op://...`: a person meant to define something there. */
const strayLines = (text: string, spans: ReadonlyArray<Span>): ReadonlyArray<number> => {
  const lines: Array<number> = []
  let span = 0
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf("op://"); at !== -1; at = text.indexOf("op://", at + 1)) {
    for (let end = text.indexOf("\n", lineStart); end !== -1 && end < at; end = text.indexOf("\n", lineStart)) {
      line++
      lineStart = end + 1
    }
    while ((spans[span]?.to ?? Number.POSITIVE_INFINITY) <= at) span++
    const inValue = (spans[span]?.from ?? Number.POSITIVE_INFINITY) <= at
    const afterValue = (spans[span - 1]?.to ?? -1) > lineStart
    if (inValue || afterValue) continue
    const isComment = /^\s*#/.test(text.slice(lineStart, at))
    if (!isComment && lines.at(-1) !== line) lines.push(line)
  }
  return lines
}

const own = (path: string, bytes: Buffer, encoding: BufferEncoding): Omit<EnvFile, "path"> => {
  const file = display(path)
  const decoded = bytes.toString(encoding)
  const text = normalized(decoded)
  const unreadable = (index: number) => ({
    definitions: [],
    issues: [notText(file, bytes, encoding, lineAt(text, index))],
    warnings: []
  })
  // Text in another encoding, or not text: every line would be ignored.
  const nul = text.indexOf("\0")
  if (nul !== -1) return unreadable(nul)
  // Text in UTF-8 decodes to signs of other scripts, of which no line defines a variable.
  if (encoding === "utf16le" && bytes.length > 0 && utf16Of(bytes) !== encoding) return unreadable(0)
  const definitions = parse(decoded, file)
  const spans = definitions.flatMap(({ written }) =>
    written === undefined ? [] : [{ from: written.start, to: Math.max(written.end, written.start) }]
  )
  const undecoded = firstUndecoded(text, spans)
  if (undecoded !== undefined) return unreadable(undecoded)
  return {
    definitions,
    issues: [...strays(file, strayLines(text, spans)), ...definitions.filter(isNotClosed).map(quoteNotClosed)],
    warnings: definitions.filter(({ written }) => written?.cutAt !== undefined).map(cutAtHash)
  }
}

const isScalar = (value: unknown) => ["string", "number", "boolean"].includes(typeof value)

/** Variables of a custom parser, without lines. Some parsers return nothing for an empty file, and any may throw. */
const foreign = (path: string, bytes: Buffer, parser: Parser): Omit<EnvFile, "path"> => {
  const source = { file: display(path), line: undefined }
  const all = Object.entries(parser(bytes) ?? {})
    .filter(([, value]) => isScalar(value))
    .map(([key, value]) => ({ key, text: String(value), source }))
  return {
    definitions: all.filter(({ text }) => !text.includes("\0")),
    issues: all.filter(({ text }) => text.includes("\0")).map(({ key }) => holdsNul(key, source, undefined)),
    warnings: []
  }
}

/** Variables that the bytes of a file define. */
export const envFile = (path: string, bytes: Bytes, encoding: BufferEncoding, parser?: Parser): EnvFile => ({
  path,
  ...Result.match(bytes, {
    onFailure: (issue) => ({ definitions: [], issues: [issue], warnings: [] }),
    onSuccess: (found) => (parser === undefined ? own(path, found, encoding) : foreign(path, found, parser))
  })
})

/**
 * Reads a file once, and what it defines.
 *
 * @since 0.1.0
 * @stability stable
 */
export const read = (path: string, encoding: BufferEncoding, parser?: Parser): EnvFile =>
  envFile(path, readBytesSync(path), encoding, parser)
