import { inspect } from "node:util"
import { isTrivial } from "./trivial.ts"

const hidden = "<redacted>"

/** Hides secrets wherever they stand in a text. */
export const hider = (secrets: ReadonlyArray<string>): ((text: string) => string) => {
  const known = [...new Set(secrets.flatMap((secret) => [secret, secret.trim()]))]
    .filter((secret) => !isTrivial(secret))
    // The longest first: one may begin like another.
    .toSorted((a, b) => b.length - a.length)
  return (text) => known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text)
}

const isPlain = (value: object) => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/**
 * The same object, with the secrets in it hidden from `inspect` and JSON at every depth: those that stand under one of the
 * keys, and texts that hold one of the secrets.
 */
export const concealed = <A>(output: A, secrets: ReadonlyArray<string>, keys: ReadonlySet<string> = new Set()): A => {
  const hide = hider(secrets)
  const view = (value: unknown): unknown => {
    if (typeof value === "string") return hide(value)
    if (Array.isArray(value)) return value.map(view)
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, inspect.custom)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, view(inner)]))
  }
  const dress = <B extends object>(target: B, shown: () => unknown): B =>
    Object.defineProperties(target, {
      [inspect.custom]: {
        value: (_: number, options: object, print: typeof inspect) => print(shown(), options)
      },
      toJSON: { value: shown }
    })
  const conceal = (value: unknown, top: boolean): unknown => {
    if (typeof value !== "object" || value === null) return value
    if (Array.isArray(value)) {
      const copy = value.map((inner) => conceal(inner, false))
      return dress(copy, () => copy.map(view))
    }
    // A class of the schema's shows itself as it sees fit, but for texts in its own properties.
    const copy = isPlain(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, conceal(inner, false)]))
      : value
    if (!Object.isExtensible(copy) || "toJSON" in copy || inspect.custom in copy) return copy
    return dress(copy, () =>
      Object.fromEntries(Object.entries(copy).map(([key, inner]) => [key, top && keys.has(key) ? hidden : view(inner)]))
    )
  }
  // What went in comes out, key by key.
  return conceal(output, true) as A
}
