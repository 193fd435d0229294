import { type InspectOptions, inspect, types } from "node:util"
import { redactor } from "./redact.ts"

const mask = "<redacted>"

/** Options of `inspect` that neither break a secret into pieces nor truncate it. */
const inOneLine = { breakLength: Number.POSITIVE_INFINITY, maxStringLength: null } as const

/** Called by `inspect` with the remaining depth. Its options have the depth of the outermost call. */
type CustomInspect = (depth: number, options: InspectOptions, print: typeof inspect) => unknown

const isPlain = (value: object) => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

const isBinary = (value: object) => ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)

/** Whether a value has a printed form of its own. */
const printsItself = (value: object) =>
  inspect.custom in value || types.isNativeError(value) || Object.keys(value).length === 0

/**
 * A copy of plain objects and lists, with its secrets redacted in the output of `inspect`, `console.log` and JSON, at every
 * depth: values under one of the keys, and texts that contain one of the secrets. Code that reads the copy gets the values.
 * An instance of a class is not copied: its own output is shown, without the secrets.
 *
 * @category redaction
 * @since 0.1.0
 * @stability experimental
 */
export const redactWhenPrinted = <A>(
  output: A,
  secrets: ReadonlyArray<string>,
  keys: ReadonlySet<string> = new Set()
): A => {
  const redact = redactor(secrets)
  const viewed = <B>(value: object, view: (inner: unknown) => B): Record<string, B> =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, view(inner)]))
  const json = (value: unknown): unknown => {
    if (typeof value === "string") return redact(value)
    if (typeof value !== "object" || value === null) return value
    if (isBinary(value)) return mask
    if (Array.isArray(value)) return value.map(json)
    if ("toJSON" in value && typeof value.toJSON === "function") return json(value.toJSON())
    return viewed(value, json)
  }
  const shown = (value: unknown): unknown => {
    if (typeof value === "string") return redact(value)
    if (typeof value !== "object" || value === null) return value
    if (isBinary(value)) return mask
    if (Array.isArray(value)) return value.map(shown)
    if (value instanceof Map) return new Map(Array.from(value, ([key, inner]) => [shown(key), shown(inner)]))
    if (value instanceof Set) return new Set(Array.from(value, shown))
    if (isPlain(value)) return viewed(value, shown)
    if (printsItself(value)) {
      const text: CustomInspect = (depth, options, print) => redact(print(value, { ...options, ...inOneLine, depth }))
      return { [inspect.custom]: text }
    }
    const properties = viewed(value, (inner) => ({ value: shown(inner), enumerable: true }))
    return Object.create(Object.getPrototypeOf(value), properties)
  }
  const dress = <B extends object>(target: B, show: (view: (inner: unknown) => unknown) => unknown): B =>
    Object.defineProperties(target, {
      [inspect.custom]: {
        value: ((depth, options, print) => print(show(shown), { ...options, depth })) satisfies CustomInspect
      },
      toJSON: { value: () => show(json) }
    })
  const dressAll = (value: unknown, top: boolean): unknown => {
    if (typeof value !== "object" || value === null) return value
    if (Array.isArray(value)) {
      const copy = value.map((inner) => dressAll(inner, false))
      return dress(copy, (view) => copy.map(view))
    }
    // A class of the schema's is left as it is, but for how its own properties are shown.
    if (!isPlain(value) && printsItself(value)) return value
    const copy = isPlain(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dressAll(inner, false)]))
      : value
    if (!Object.isExtensible(copy) || "toJSON" in copy || inspect.custom in copy) return copy
    return dress(copy, (view) =>
      Object.fromEntries(Object.entries(copy).map(([key, inner]) => [key, top && keys.has(key) ? mask : view(inner)]))
    )
  }
  // The type is that of the argument.
  return dressAll(output, true) as A
}
