import { parseEnv } from "node:util"
import { type Definition, parseValues } from "../../env-file/parse.ts"
import { expand } from "../../expansion/expand.ts"

/** The text of a value in a file, with its quotes. */
export interface WrittenValue {
  readonly from: number
  readonly to: number
  readonly raw: string
  /** Unquoted and cut at a `#` that no blank precedes, as dotenv and Node read it and sh and Compose do not. */
  readonly isCut: boolean
}

const endOfLine = (text: string, from: number) => {
  const length = text.slice(from).search(/[\r\n]/)
  return length === -1 ? text.length : from + length
}

/** The end of a quoted value, if dotenv takes it for one: nothing but a comment may follow on the line. */
const quotedEnd = (text: string, from: number): number | undefined => {
  const quote = text[from]
  if (quote !== "'" && quote !== '"' && quote !== "`") return undefined
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== quote || text[at - 1] === "\\") continue
    return /^[^\S\r\n]*(?:#[^\r\n]*)?$/.test(text.slice(at + 1, endOfLine(text, at + 1))) ? at + 1 : undefined
  }
  return undefined
}

const writtenValue = (text: string, start: number): WrittenValue | undefined => {
  const head = /^[^\S\r\n]*(?:export[^\S\r\n]+)?[\w.-]+\s*[=:]\s*/.exec(text.slice(start))
  if (head === null) return undefined
  const from = start + head[0].length
  const quoted = quotedEnd(text, from)
  if (quoted !== undefined) return { from, to: quoted, raw: text.slice(from, quoted), isCut: false }
  const [bare = ""] = /^[^#\r\n]*/.exec(text.slice(from)) ?? []
  const end = from + bare.length
  // What follows the # belongs to the secret, whatever dotenv makes of it, and must not stay in the file.
  const isCut = text[end] === "#" && bare !== "" && bare === bare.trimEnd()
  const to = isCut ? endOfLine(text, end) : from + bare.trimEnd().length
  return { from, to, raw: text.slice(from, to), isCut }
}

/** Where each line of a text begins, whatever ends the lines. */
const lineStarts = (text: string): ReadonlyArray<number> => [
  text.startsWith("\uFEFF") ? 1 : 0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)
]

/** How the values of a file are written, by key. */
export const writtenValues = (
  text: string,
  definitions: ReadonlyArray<Definition>
): ReadonlyMap<string, WrittenValue> => {
  const starts = lineStarts(text)
  return new Map(
    definitions.flatMap(({ key, source }) => {
      const start = starts[(source.line ?? 0) - 1]
      const written = start === undefined ? undefined : writtenValue(text, start)
      return written === undefined ? [] : [[key, written]]
    })
  )
}

/**
 * The text of a file with other values, and everything else of it as it was: comments, order, line ends. `undefined` when
 * a value cannot be replaced so that dotenv reads just the new one, and all others as before.
 */
export const rewritten = (
  text: string,
  definitions: ReadonlyArray<Definition>,
  values: ReadonlyMap<string, string>
): string | undefined => {
  const written = writtenValues(text, definitions)
  const spans = Array.from(values, ([key, value]) => ({ value, span: written.get(key) }))
  const result = spans
    .flatMap(({ span, value }) => (span === undefined ? [] : [{ ...span, value }]))
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, value }) => rest.slice(0, from) + value + rest.slice(to), text)
  const before = parseValues(text)
  const after = parseValues(result)
  const keys = Object.keys(before)
  const isSame =
    keys.length === Object.keys(after).length &&
    keys.every((key) => after[key] === (values.has(key) ? parseValues(`K=${values.get(key)}`).K : before[key]))
  return isSame ? result : undefined
}

/** The value that this package, without other variables, makes of a value as it is written. */
export const parsedValue = (raw: string): string => {
  const { K = "" } = parseValues(`K=${raw}\n`)
  // Single quotes protect, as in sh.
  return raw.startsWith("'") && raw.endsWith("'") && raw.length > 1 ? K : K.replaceAll("\\$", "$")
}

/**
 * A value as it can be written in a file, the plainest form that dotenv, Node and this package read back; else one that
 * dotenv and this package do; `undefined` if there is none.
 */
export const quoted = (value: string): string | undefined => {
  const escaped = value.replaceAll("$", "\\$")
  const isReadBack = (text: string, node: boolean) => {
    const file = `K=${text}\nL='x'\nM="y"\n`
    const own = (read: NodeJS.Dict<string>) =>
      Object.keys(read).length === 3 && read.L === "x" && read.M === "y" ? read.K : undefined
    const ours = text.startsWith("'")
      ? own(parseValues(file))
      : expand(
          own(parseValues(file)) ?? "",
          () => "",
          () => undefined
        )
    return ours === value && (!node || own(parseEnv(file)) === value)
  }
  const plain = /^[\w./:@%+,=-]+$/.test(value) ? [value] : []
  const forms = [...plain, `'${value}'`, `"${escaped}"`, `\`${escaped}\``, `"${escaped.replaceAll("\n", "\\n")}"`]
  return forms.find((form) => isReadBack(form, true)) ?? forms.find((form) => isReadBack(form, false))
}

/**
 * Does a value use other variables when it is loaded? A dollar sign before a name that nothing defines is a part of the
 * value, of a password for one.
 */
export const isComposed = (raw: string, isDefined: (name: string) => boolean): boolean =>
  !raw.startsWith("'") &&
  Array.from(raw.replaceAll("\\$", "").matchAll(/\$(?:\{|([A-Za-z_]\w*))/g)).some(
    ([, name]) => name === undefined || isDefined(name)
  )
