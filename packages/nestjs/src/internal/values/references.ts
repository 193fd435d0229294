import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import type { StartProblem } from "../../SecretsStartError.ts"

/** A reference that something of the application needs, and where that is. */
export interface Wanted {
  readonly place: string
  readonly reference: string
}

/** A reference in a message. A text that is none may be a secret, given by mistake. */
export const shown = (reference: string): string => (reference.startsWith("op://") ? reference : "(text without op://)")

type Container = Record<string, unknown> | Array<unknown>

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value)

const join = (place: string, key: string) => (place === "" ? key : `${place}.${key}`)

/** The references in the texts of a value at any depth, and what is wrong with those that are none. */
export const scan = (value: unknown, place: string) => {
  const wanted: Array<Wanted> = []
  const problems: Array<StartProblem> = []
  const seen = new Set<unknown>()
  const visit = (one: unknown, at: string): void => {
    if (typeof one === "string") {
      const template = SecretTemplate.parse(one)
      if (Result.isSuccess(template)) {
        wanted.push(...SecretTemplate.references(template.success).map((reference) => ({ place: at, reference })))
      } else {
        problems.push(
          ...template.failure.map(({ _tag, hint, message, reference }) => ({
            place: at,
            reference,
            code: _tag,
            message,
            hint
          }))
        )
      }
    } else if (isContainer(one) && !seen.has(one)) {
      seen.add(one)
      for (const [key, inner] of Object.entries(one)) visit(inner, join(at, key))
    }
  }
  visit(value, place)
  return { wanted, problems }
}

/**
 * The value with secrets in place of references. What holds none is given back as it is, not copied: it may be anything.
 */
export const fill = (value: unknown, read: (reference: string) => string): unknown => {
  const copies = new Map<unknown, unknown>()
  const holdsReference = memo((one: unknown) => scan(one, "").wanted.length > 0)
  const visit = (one: unknown): unknown => {
    if (typeof one === "string") {
      if (!one.includes("op://")) return one
      return SecretTemplate.render(Result.getOrThrow(SecretTemplate.parse(one)), read)
    }
    if (!isContainer(one) || !holdsReference(one)) return one
    const known = copies.get(one)
    if (known !== undefined) return known
    const copy: Container = Array.isArray(one) ? [] : Object.create(Object.getPrototypeOf(one))
    copies.set(one, copy)
    for (const [key, inner] of Object.entries(one)) Object.assign(copy, { [key]: visit(inner) })
    return copy
  }
  return visit(value)
}

/** A copy of a value as it is written, down to its texts. */
export const copyOf = (value: unknown, copies = new Map<unknown, unknown>()): unknown => {
  if (!isContainer(value)) return value
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy: Container = Array.isArray(value) ? [] : {}
  copies.set(value, copy)
  for (const [key, inner] of Object.entries(value)) Object.assign(copy, { [key]: copyOf(inner, copies) })
  return copy
}

const memo = <A, B>(f: (a: A) => B) => {
  const results = new Map<A, B>()
  return (a: A): B => {
    const known = results.get(a)
    if (known !== undefined) return known
    const result = f(a)
    results.set(a, result)
    return result
  }
}
