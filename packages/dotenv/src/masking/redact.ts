import { inspect, types } from "node:util"
import { encodings } from "./encodings.ts"
import { isTrivial } from "./trivial.ts"

const hidden = "<redacted>"

/** Nothing that breaks a secret into pieces, or leaves out a part of it. */
const inOneLine = { breakLength: Number.POSITIVE_INFINITY, maxStringLength: null } as const

/** As `inspect` has it between quotes: it takes others, or escapes them, when the text holds some. */
const inspected = (text: string) => {
  const escaped = inspect(`${text}'"\``, inOneLine).slice(1, -5)
  return [escaped, escaped.replaceAll("\\'", "'")]
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")

/** Short and ordinary values, where they are words of their own. */
const asWords = (texts: ReadonlyArray<string>) =>
  texts.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${texts.map(literal).join("|")})(?![\\p{L}\\p{N}_])`, "gu")

/** Hides secrets wherever they stand in a text, in whatever form; with `ordinary` also those that many a text holds. */
export const hider = (
  secrets: ReadonlyArray<string>,
  { ordinary }: { readonly ordinary: boolean } = { ordinary: false }
): ((text: string) => string) => {
  const known = [...new Set(secrets.flatMap((secret) => [secret, secret.trim()]))].filter((secret) => secret !== "")
  // The longest first: one may begin like another.
  const longest = (texts: Iterable<string>) => [...new Set(texts)].toSorted((a, b) => b.length - a.length)
  const forms = longest(
    known.filter((secret) => !isTrivial(secret)).flatMap((secret) => [...encodings(secret), ...inspected(secret)])
  )
  const words = ordinary ? asWords(longest(known.filter(isTrivial))) : undefined
  return (text) => {
    const rest = forms.reduce((left, form) => left.replaceAll(form, hidden), text)
    return words === undefined ? rest : rest.replace(words, hidden)
  }
}

const isPlain = (value: object) => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

const isBinary = (value: object) => ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)

/** Does it print as something else than its properties? */
const printsItself = (value: object) =>
  inspect.custom in value || types.isDate(value) || types.isNativeError(value) || Object.keys(value).length === 0

/**
 * The same object, with the secrets in it hidden from `inspect` and JSON at every depth: those that stand under one of the
 * keys, and texts that hold one of the secrets. What the schema makes of a class of its own is shown as that shows itself,
 * less the secrets.
 */
export const concealed = <A>(output: A, secrets: ReadonlyArray<string>, keys: ReadonlySet<string> = new Set()): A => {
  let hide = (text: string): string => {
    // Made when it is first needed: most are never printed.
    hide = hider(secrets)
    return hide(text)
  }
  const viewed = <B>(value: object, view: (inner: unknown) => B): Record<string, B> =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, view(inner)]))
  const json = (value: unknown): unknown => {
    if (typeof value === "string") return hide(value)
    if (typeof value !== "object" || value === null) return value
    if (isBinary(value)) return hidden
    if (Array.isArray(value)) return value.map(json)
    if ("toJSON" in value && typeof value.toJSON === "function") return json(value.toJSON())
    return viewed(value, json)
  }
  const shown = (value: unknown): unknown => {
    if (typeof value === "string") return hide(value)
    if (typeof value !== "object" || value === null) return value
    if (isBinary(value)) return hidden
    if (Array.isArray(value)) return value.map(shown)
    if (value instanceof Map) return new Map(Array.from(value, ([key, inner]) => [shown(key), shown(inner)]))
    if (value instanceof Set) return new Set(Array.from(value, shown))
    if (isPlain(value)) return viewed(value, shown)
    if (printsItself(value)) return { [inspect.custom]: () => hide(inspect(value, inOneLine)) }
    const properties = viewed(value, (inner) => ({ value: shown(inner), enumerable: true }))
    return Object.create(Object.getPrototypeOf(value), properties)
  }
  const dress = <B extends object>(target: B, show: (view: (inner: unknown) => unknown) => unknown): B =>
    Object.defineProperties(target, {
      [inspect.custom]: {
        value: (_: number, options: object, print: typeof inspect) => print(show(shown), options)
      },
      toJSON: { value: () => show(json) }
    })
  const conceal = (value: unknown, top: boolean): unknown => {
    if (typeof value !== "object" || value === null) return value
    if (Array.isArray(value)) {
      const copy = value.map((inner) => conceal(inner, false))
      return dress(copy, (view) => copy.map(view))
    }
    // A class of the schema's is left as it is, but for how its own properties are shown.
    if (!isPlain(value) && printsItself(value)) return value
    const copy = isPlain(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, conceal(inner, false)]))
      : value
    if (!Object.isExtensible(copy) || "toJSON" in copy || inspect.custom in copy) return copy
    return dress(copy, (view) =>
      Object.fromEntries(Object.entries(copy).map(([key, inner]) => [key, top && keys.has(key) ? hidden : view(inner)]))
    )
  }
  // What went in comes out, key by key.
  return conceal(output, true) as A
}
