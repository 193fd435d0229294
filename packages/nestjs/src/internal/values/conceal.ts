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

type Container = Record<string, unknown>

/** What has values by key: objects and lists, and instances of classes that configuration is made into. */
const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && Object.keys(value).length > 0

/** The secrets of each value that is concealed. */
const concealments = new WeakMap<object, Hidden>()

const shown = (value: unknown, hidden: Hidden, above: ReadonlyArray<unknown> = []): unknown => {
  if (isHidden(value, hidden)) return redacted
  if (!isContainer(value)) return value
  if (above.includes(value)) return "[Circular]"
  // A part may have been concealed before, with secrets of its own.
  const all = new Set([...hidden, ...(concealments.get(value) ?? [])])
  const show = (one: unknown) => shown(one, all, [...above, value])
  return Array.isArray(value)
    ? value.map(show)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, show(one)]))
}

/**
 * Lets a value be printed and made JSON of without the secrets in it. To code that reads it, nothing changes: what shows
 * it is not enumerable, so copies and comparisons don't see it. What is frozen is copied, and frozen again.
 */
export const conceal = <A>(value: A, hidden: Hidden): A => {
  if (!isContainer(value) || inspect in value) return value
  const isFrozen = !Object.isExtensible(value)
  const target: Container = isFrozen ? Object.assign(Array.isArray(value) ? [] : blank(value), value) : value
  concealments.set(target, hidden)
  for (const key of [inspect, "toJSON"]) {
    if (key in target) continue
    Object.defineProperty(target, key, { value: () => shown(target, hidden), configurable: true, writable: true })
  }
  for (const [key, one] of Object.entries(target)) {
    const concealed = conceal(one, hidden)
    if (concealed !== one) target[key] = concealed
  }
  // It has the keys and the class of what it stands for.
  return (isFrozen ? Object.freeze(target) : target) as A
}

const blank = (value: object): Container => Object.create(Object.getPrototypeOf(value))
