import { type Definition, parse, parseValues } from "../../env-file/parse.ts"
import { expand } from "../../expansion/expand.ts"

/** The ends of a value in the text of a file, quotes included, from the start of its definition on. */
const valueSpan = (text: string, start: number): readonly [from: number, to: number] | undefined => {
  const head = /^[^\S\r\n]*(?:export[^\S\r\n]+)?[\w.-]+\s*[=:]\s*/.exec(text.slice(start))
  if (head === null) return undefined
  const from = start + head[0].length
  const quote = text[from]
  if (quote === "'" || quote === '"' || quote === "`") {
    for (let at = from + 1; at < text.length; at++) {
      if (text[at] === quote && text[at - 1] !== "\\") return [from, at + 1]
    }
  }
  const [bare = ""] = /^[^#\r\n]*/.exec(text.slice(from)) ?? []
  return [from, from + bare.trimEnd().length]
}

/** Where each line of a text begins, whatever ends the lines. */
const lineStarts = (text: string): ReadonlyArray<number> => [
  text.startsWith("\uFEFF") ? 1 : 0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)
]

/**
 * The text of a file with other values, and everything else of it as it was: comments, order, line ends. `undefined` when
 * a value can't be replaced so that dotenv reads just the new one, and all others as before.
 */
export const rewritten = (
  text: string,
  definitions: ReadonlyArray<Definition>,
  values: ReadonlyMap<string, string>
): string | undefined => {
  const starts = lineStarts(text)
  const spans = definitions.flatMap(({ key, source }) => {
    const value = values.get(key)
    const start = starts[(source.line ?? 0) - 1]
    const span = value === undefined || start === undefined ? undefined : valueSpan(text, start)
    return value === undefined || span === undefined ? [] : [{ value, span }]
  })
  const result = spans
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((rest, { span: [from, to], value }) => rest.slice(0, from) + value + rest.slice(to), text)
  const before = parseValues(text)
  const after = parseValues(result)
  const keys = Object.keys(before)
  const same =
    keys.length === Object.keys(after).length &&
    keys.every((key) => after[key] === (values.has(key) ? parseValues(`K=${values.get(key)}`).K : before[key]))
  return same ? result : undefined
}

/** A value as it can stand in a file, in the plainest way that dotenv and the expansion read back; if there is one. */
export const quoted = (value: string): string | undefined => {
  const escaped = value.replaceAll("$", "\\$")
  const reads = (text: string) => {
    const [first, ...others] = parse(`K=${text}\n`)
    if (first?.key !== "K" || others.length > 0) return false
    const isExpanded = first.written?.quote !== "'"
    const read = isExpanded
      ? expand(
          first.text,
          () => "",
          () => undefined
        )
      : first.text
    return read === value
  }
  const plain = value.includes("$") ? [] : [value]
  const forms = [
    ...plain,
    `'${value}'`,
    escaped,
    `\`${escaped}\``,
    `"${escaped}"`,
    `"${escaped.replaceAll("\n", "\\n")}"`
  ]
  return (/\s/.test(value) ? forms.slice(plain.length) : forms).find(reads)
}

/**
 * Are names in a value put in when it is loaded? A dollar sign before a name that nothing defines is a part of the value, of a
 * password for one.
 */
export const isComposed = (text: string, isDefined: (name: string) => boolean): boolean =>
  Array.from(text.replaceAll("\\$", "").matchAll(/\$(?:\{|([A-Za-z_]\w*))/g)).some(
    ([, name]) => name === undefined || isDefined(name)
  )
