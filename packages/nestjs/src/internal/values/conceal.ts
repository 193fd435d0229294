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

/** A secret as messages may have it: trimmed, one of its lines, quoted or encoded. */
const formsOf = (secret: string): ReadonlyArray<string> =>
  [secret, secret.trim(), ...linesOf(secret)].flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.toWellFormed())
  ])

/** Short ones, such as a brace, tell nothing and are everywhere. */
const linesOf = (secret: string) =>
  secret.includes("\n") ? secret.split("\n").flatMap((line) => (line.trim().length > 3 ? [line.trim()] : [])) : []

/** A text with the secrets in it taken out. */
export const mask = (text: string, hidden: Hidden): string =>
  [...new Set([...hidden].flatMap(formsOf))]
    .filter((secret) => secret !== "")
    // The longest first: one may begin like another.
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, secret) => masked.replaceAll(secret, redacted), text)

type Container = Record<string, unknown>

/** What has values by key: objects and lists, and instances of classes that configuration is made into. */
const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && Object.keys(value).length > 0

/** What keeps its values where they can't be looked through. */
const isOpaque = (value: unknown) =>
  value instanceof Map || value instanceof Set || value instanceof URL || ArrayBuffer.isView(value)

/** What is hidden in a value that is concealed: secrets, and what is made of them, by the place of their reference. */
interface Concealment {
  readonly hidden: Hidden
  readonly written: unknown
}

const concealments = new WeakMap<object, Concealment>()

const below = (written: unknown, key: string) => (isContainer(written) ? written[key] : undefined)
const isReference = (written: unknown) => typeof written === "string" && written.includes("op://")

const shown = (value: unknown, given: ReadonlyArray<Concealment>, above: ReadonlyArray<unknown> = []): unknown => {
  if (value === undefined || value === null) return value
  if (given.some(({ hidden, written }) => isReference(written) || isHidden(value, hidden))) return redacted
  if (isOpaque(value) && given.some(({ hidden }) => hidden.size > 0)) return redacted
  if (!isContainer(value)) return value
  if (above.includes(value)) return "[Circular]"
  // A part may have been concealed before, with secrets of its own.
  const own = concealments.get(value)
  const all = own === undefined ? given : [...given, own]
  const show = (key: string, one: unknown) =>
    shown(
      one,
      all.map(({ hidden, written }) => ({ hidden, written: below(written, key) })),
      [...above, value]
    )
  return Array.isArray(value)
    ? value.map((one, index) => show(String(index), one))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, show(key, one)]))
}

/**
 * Lets a value be printed and made JSON of without the secrets in it, nor what was made of a reference that `written` has in
 * the same place. To code that reads it, nothing changes: what shows it is not enumerable, so copies and comparisons don't
 * see it. What is frozen is copied, and frozen again.
 */
export const conceal = <A>(value: A, hidden: Hidden, written?: unknown): A => {
  if (!isContainer(value) || inspect in value) return value
  const isFrozen = !Object.isExtensible(value)
  const target: Container = isFrozen ? Object.assign(Array.isArray(value) ? [] : blank(value), value) : value
  concealments.set(target, { hidden, written })
  for (const key of [inspect, "toJSON"]) {
    if (key in target) continue
    Object.defineProperty(target, key, {
      value: () => shown(target, [{ hidden, written }]),
      configurable: true,
      writable: true
    })
  }
  for (const [key, one] of Object.entries(target)) {
    const concealed = conceal(one, hidden, isReference(written) ? written : below(written, key))
    if (concealed !== one) target[key] = concealed
  }
  // It has the keys and the class of what it stands for.
  return (isFrozen ? Object.freeze(target) : target) as A
}

const blank = (value: object): Container => Object.create(Object.getPrototypeOf(value))
