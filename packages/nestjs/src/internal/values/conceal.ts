import { Secret } from "@opconnect/core/promise"

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")
const redacted = String(new Secret(""))

/** The values that must not be shown. */
export type Hidden = ReadonlySet<string>

/** Validators may give back a secret trimmed, within a text, or as a number. */
const isHidden = (value: unknown, hidden: Hidden): boolean => {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return false
  const text = String(value)
  return [...hidden].some((secret) => secret !== "" && (text.includes(secret) || text === secret.trim()))
}

/** A text with the secrets in it taken out. */
export const mask = (text: string, hidden: Hidden): string =>
  [...hidden]
    .flatMap((secret) => [secret, secret.trim()])
    .filter((secret) => secret !== "")
    // The longest first: one may begin like another.
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, secret) => masked.replaceAll(secret, redacted), text)

const isPlain = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

const shown = (value: unknown, hidden: Hidden): unknown => {
  if (isHidden(value, hidden)) return redacted
  if (!isPlain(value)) return value
  return Array.isArray(value)
    ? value.map((one) => shown(one, hidden))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one, hidden)]))
}

/**
 * Lets a value be printed and made JSON of without the secrets in it. To code that reads it, nothing changes: what shows
 * it is not enumerable, so copies and comparisons don't see it.
 */
export const conceal = <A>(value: A, hidden: Hidden): A => {
  if (!isPlain(value) || Object.hasOwn(value, inspect) || !Object.isExtensible(value)) return value
  for (const one of Object.values(value)) conceal(one, hidden)
  for (const key of [inspect, "toJSON"]) {
    Object.defineProperty(value, key, { value: () => shown(value, hidden), configurable: true, writable: true })
  }
  return value
}
