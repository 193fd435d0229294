import { Secret } from "@opconnect/core/promise"
import { redact } from "@opconnect/core/Redaction"
import { isUncopiable } from "./classes.ts"

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")
const redacted = String(new Secret(""))

/** The values that must not be printed. */
export type SecretValues = ReadonlySet<string>

/** A text with its secrets replaced, in every encoded form. */
export const redactText = (text: string, secrets: SecretValues): string => redact(text, secrets, { ordinary: true })

/** Validators may return a secret trimmed, within a text, or as a number. */
const holdsSecret = (value: unknown, secrets: SecretValues): boolean => {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return false
  const text = String(value)
  return secrets.size > 0 && (secrets.has(text) || redactText(text, secrets) !== text)
}

type Container = Record<string | symbol, unknown>

/** Objects, lists, and instances of configuration classes. */
const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && Object.keys(value).length > 0

/** Objects whose content is not in properties. */
const isOpaque = (value: unknown): value is object =>
  value instanceof Map ||
  value instanceof Set ||
  value instanceof URL ||
  value instanceof Promise ||
  ArrayBuffer.isView(value)

/** The parts of a value to redact: secrets, and the values of the references in the same place in `written`. */
interface Redaction {
  readonly secrets: SecretValues
  readonly written: unknown
}

const below = (written: unknown, key: string) => (isContainer(written) ? written[key] : undefined)
const isReference = (written: unknown) => typeof written === "string" && written.includes("op://")

/** A method of redacted values, each with its own secrets. A function reveals nothing when printed. */
const redactionOf: unique symbol = Symbol.for("@opconnect/nestjs/redaction")

const printable = (
  value: unknown,
  redactions: ReadonlyArray<Redaction>,
  above: ReadonlyArray<unknown> = []
): unknown => {
  if (value === undefined || value === null) return value
  if (redactions.some(({ secrets, written }) => isReference(written) || holdsSecret(value, secrets))) return redacted
  if (isOpaque(value) && redactions.some(({ secrets }) => secrets.size > 0)) return redacted
  if (!isContainer(value)) return value
  if (above.includes(value)) return "[Circular]"
  const all = redactionOf in value ? [...redactions, (value[redactionOf] as () => Redaction)()] : redactions
  const print = (key: string, part: unknown) =>
    printable(
      part,
      all.map(({ secrets, written }) => ({ secrets, written: below(written, key) })),
      [...above, value]
    )
  return Array.isArray(value)
    ? value.map((part, index) => print(String(index), part))
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, print(key, part)]))
}

/**
 * Redacts a value itself, not a copy as core's `redactWhenPrinted`: Nest injects the object that a factory has returned. When
 * it is inspected or converted to JSON, every part that contains a secret is redacted completely, and so is the value of
 * a reference that `written` has in the same place. Code that reads the value sees no change: the methods added are not
 * enumerable, so copies and comparisons ignore them. A frozen value is copied, and frozen again.
 */
export const redactInPlace = <A>(value: A, secrets: SecretValues, written?: unknown): A => {
  if (typeof value !== "object" || value === null || inspect in value) return value
  const isWithoutProperties = isOpaque(value) && secrets.size > 0 && !ArrayBuffer.isView(value)
  if (!isContainer(value) && !isWithoutProperties) return value
  const isFrozen = !Object.isExtensible(value)
  if (isFrozen && (isWithoutProperties || isUncopiable(value))) return value
  // It has properties: those of a container, or none that are listed.
  const target = (isFrozen ? Object.assign(Array.isArray(value) ? [] : blank(value), value) : value) as Container
  const redaction: Redaction = { secrets, written }
  const print = () => printable(target, [redaction])
  const methods = { [redactionOf]: () => redaction, [inspect]: print, toJSON: print }
  for (const key of Reflect.ownKeys(methods)) {
    if (key in target && !(isWithoutProperties && key === "toJSON")) continue
    Object.defineProperty(target, key, { value: Reflect.get(methods, key), configurable: true, writable: true })
  }
  for (const [key, part] of Object.entries(target)) {
    const redactedPart = redactInPlace(part, secrets, isReference(written) ? written : below(written, key))
    if (redactedPart !== part) target[key] = redactedPart
  }
  // It has the keys and the class of the value given.
  return (isFrozen ? Object.freeze(target) : target) as A
}

const blank = (value: object): Container => Object.create(Object.getPrototypeOf(value))
