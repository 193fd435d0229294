import { parseEnv } from "node:util"
import { type Definition, parse, parseValues } from "../../env-file/parse.ts"

/** The text of a value in a file, with its quotes. */
export interface WrittenValue {
  readonly from: number
  readonly to: number
  readonly raw: string
  /** Unquoted and cut at a `#` that no blank precedes, as dotenv and Node read it and sh and Compose do not. */
  readonly isCut: boolean
}

/** Where each character of the normalized text of a file is in the file itself, and where the file ends. */
const offsetsIn = (text: string): ReadonlyArray<number> => {
  const offsets: Array<number> = []
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at <= text.length; at++) {
    offsets.push(at)
    if (text[at] === "\r" && text[at + 1] === "\n") at++
  }
  return offsets
}

const endOfLine = (text: string, from: number) => {
  const length = text.slice(from).search(/[\r\n]/)
  return length === -1 ? text.length : from + length
}

/** How the values of a file are written, by key. */
export const writtenValues = (
  text: string,
  definitions: ReadonlyArray<Definition>
): ReadonlyMap<string, WrittenValue> => {
  const offsets = offsetsIn(text)
  return new Map(
    definitions.flatMap(({ key, written }) => {
      if (written === undefined) return []
      const from = offsets[written.start - (written.quote === undefined ? 0 : 1)] ?? text.length
      const end = offsets[written.end] ?? text.length
      const isCut = written.cutAt !== undefined
      // Text after the # belongs to the secret, although dotenv drops it, and must not stay in the file.
      const to = isCut ? endOfLine(text, end) : end
      return [[key, { from, to, raw: text.slice(from, to), isCut }]]
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
    .flatMap(({ span, value }) => (span === undefined ? [] : [{ ...span, value }]))
    .toSorted((a, b) => a.from - b.from)
  const pieces = spans.flatMap(({ from, value }, index) => [text.slice(spans[index - 1]?.to, from), value])
  const result = [...pieces, text.slice(spans.at(-1)?.to)].join("")
  const before = parseValues(text)
  const after = parseValues(result)
  const keys = Object.keys(before)
  const isSame =
    keys.length === Object.keys(after).length &&
    keys.every((key) => after[key] === (values.has(key) ? parseValues(`K=${values.get(key)}`).K : before[key]))
  return isSame ? result : undefined
}

const definitionOf = (raw: string) => parse(`K=${raw}\n`)[0]

/** Single quotes protect, as in sh. */
const isProtected = (raw: string) => definitionOf(raw)?.written?.quote === "'"

/** The value that this package, without other variables, makes of a value as it is written. */
export const parsedValue = (raw: string): string => {
  const { text = "" } = definitionOf(raw) ?? {}
  return isProtected(raw) ? text : text.replaceAll("\\$", "$")
}

/**
 * Does a value use other variables when it is loaded? A dollar sign before a name that nothing defines is a part of the
 * value, of a password for one.
 */
export const isComposed = (raw: string, isDefined: (name: string) => boolean): boolean =>
  !isProtected(raw) &&
  Array.from(raw.replaceAll("\\$", "").matchAll(/\$(?:\{|([A-Za-z_]\w*))/g)).some(
    ([, name]) => name === undefined || isDefined(name)
  )

/**
 * A value as it can be written in a file, the plainest form that dotenv, Node and this package read back; else one that
 * dotenv and this package do; `undefined` if there is none.
 */
export const quoted = (value: string): string | undefined => {
  const escaped = value.replaceAll("$", "\\$")
  const isReadBack = (form: string, byNode: boolean) => {
    const file = `K=${form}\nL='x'\nM="y"\n`
    // A quote or a backslash at the end of the value must not reach into the next lines.
    const { L, M } = parseValues(file)
    if (L !== "x" || M !== "y") return false
    return parsedValue(form) === value && !isComposed(form, () => true) && (!byNode || parseEnv(file).K === value)
  }
  const plain = /^[\w./:@%+,=-]+$/.test(value) ? [value] : []
  const forms = [...plain, `'${value}'`, `"${escaped}"`, `\`${escaped}\``, `"${escaped.replaceAll("\n", "\\n")}"`]
  return forms.find((form) => isReadBack(form, true)) ?? forms.find((form) => isReadBack(form, false))
}
