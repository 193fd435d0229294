import type { Source } from "../model/types.ts"

export type Quote = "'" | '"' | "`"

/** How a value is written in its file. */
export interface Written {
  readonly quote: Quote | undefined
  /** The value between its quotes, with escapes as they are. */
  readonly raw: string
  /** Where `raw` begins in the normalized text of the file. */
  readonly start: number
  /** The end of the value with its closing quote. */
  readonly end: number
  /** The line on which `raw` begins, from 1. */
  readonly line: number
  /** The character in its line at which `raw` begins, from 1. */
  readonly column: number
  /** A value that is cut off at a `#` without a blank before it, and is not in sh. */
  readonly cutAt: "#" | undefined
}

/** A variable as a file defines it, with its value not yet expanded or resolved. */
export interface Definition {
  readonly key: string
  readonly text: string
  readonly source: Source
  /** Missing outside of files in dotenv's format. */
  readonly written?: Written | undefined
}

/** As dotenv does it: line ends first, so that a line is a line on every system. */
export const normalized = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")

const isQuote = (char: string | undefined): char is Quote => char === "'" || char === '"' || char === "`"

/** Whether a quote at this index can close a value: only a comment may follow on its line. */
const endsValue = (text: string, index: number): boolean => {
  const rest = /[^\S\n]*(?:#|$)/my
  rest.lastIndex = index + 1
  return rest.test(text)
}

/**
 * The index of the quote that closes one at `open`, or -1. By dotenv's rules: the first that no backslash escapes, and if
 * more than a comment follows on its line, the last escaped one before it.
 */
const closing = (text: string, open: number, quote: Quote): number => {
  const escaped: Array<number> = []
  for (let at = text.indexOf(quote, open + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] === "\\" && at - 1 > open) escaped.push(at)
    else if (endsValue(text, at)) return at
    else break
  }
  return escaped.findLast((at) => endsValue(text, at)) ?? -1
}

/** Applies the quote removal and escapes of dotenv to a value. */
const unquoted = (value: string): string => {
  const text = value.trim()
  const plain = text.replace(/^(['"`])([\s\S]*)\1$/gm, "$2")
  return text.startsWith('"') ? plain.replace(/\\n/g, "\n").replace(/\\r/g, "\r") : plain
}

interface Value {
  readonly text: string
  readonly quote: Quote | undefined
  readonly start: number
  readonly end: number
}

const readValue = (text: string, from: number): Value => {
  const blanks = /\s*/y
  blanks.lastIndex = from
  blanks.test(text)
  const open = blanks.lastIndex
  const quote = text[open]
  const close = isQuote(quote) ? closing(text, open, quote) : -1
  if (isQuote(quote) && close !== -1) {
    return { text: unquoted(text.slice(open, close + 1)), quote, start: open + 1, end: close + 1 }
  }
  const bare = /[^#\n]*/y
  bare.lastIndex = from
  const [value = ""] = bare.exec(text) ?? []
  const start = from + value.length - value.trimStart().length
  return { text: unquoted(value), quote: undefined, start, end: from + value.trimEnd().length }
}

const definitionStart = /^[^\S\n]*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)/dgm

/**
 * Every definition of a text by dotenv's grammar, in order; of several of one key dotenv takes the last. In one pass,
 * with the place and the quotes of each value, which dotenv's parser does not give.
 *
 * @since 0.1.0
 * @stability stable
 */
export const parse = (source: string, file?: string): ReadonlyArray<Definition> => {
  const text = normalized(source)
  const definitions: Array<Definition> = []
  const find = new RegExp(definitionStart)
  let line = 1
  let lineStart = 0
  const advance = (to: number) => {
    for (let at = text.indexOf("\n", lineStart); at !== -1 && at < to; at = text.indexOf("\n", lineStart)) {
      line++
      lineStart = at + 1
    }
  }
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    const [whole, key = ""] = match
    const signEnd = match.index + whole.length
    // `export` may be on a line before its key.
    advance(match.indices?.[1]?.[0] ?? match.index)
    const keyLine = line
    const { end, quote, start, text: value } = readValue(text, signEnd)
    find.lastIndex = Math.max(end, signEnd)
    // dotenv puts its results into a plain object, where this key is not a variable.
    if (key === "__proto__") continue
    advance(start)
    const isCut = text[end] === "#" && (end > start || text[end - 1] === "=")
    definitions.push({
      key,
      text: value,
      source: { file, line: keyLine },
      written: {
        quote,
        raw: text.slice(start, quote === undefined ? end : end - 1),
        start,
        end,
        line,
        column: start - lineStart + 1,
        cutAt: isCut ? "#" : undefined
      }
    })
  }
  return definitions
}

/** The values of a text, as dotenv's `parse` gives them. */
export const parseValues = (source: string): Record<string, string> =>
  Object.fromEntries(parse(source).map(({ key, text }) => [key, text]))

/** The line and column of a character of a value. Only the line where the value has other escapes than its file shows. */
export const locate = ({ written }: Definition, index: number): { line?: number; column?: number } => {
  if (written === undefined) return {}
  let at = 0
  let line = written.line
  let column = written.column
  for (let char = 0; char < index && at < written.raw.length; char++) {
    const isEscape = written.quote === '"' && written.raw[at] === "\\" && /[nr]/.test(written.raw[at + 1] ?? "")
    if (written.raw[at] === "\n") {
      line++
      column = 1
    } else column += isEscape ? 2 : 1
    at += isEscape ? 2 : 1
  }
  return { line, column }
}
