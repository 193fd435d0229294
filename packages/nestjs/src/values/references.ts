import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"

/** A reference that the application uses, and where. */
export interface ReferenceUse {
  readonly where: string
  readonly reference: string
  /** The environment variable that has the reference. */
  readonly variable?: string | undefined
}

/** A reference, unless it is another text: that may be a secret, given by mistake. */
export const knownReference = (text: string): string | undefined => (text.startsWith("op://") ? text : undefined)

/** A reference in a message. */
export const printableReference = (text: string): string => knownReference(text) ?? "(text without op://)"

/** What promises resolved to. Those that are missing are pending. */
type Results = ReadonlyMap<unknown, unknown>

const noResults: Results = new Map()

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value)

const pathOf = (where: string, key: unknown) => (where === "" ? String(key) : `${where}.${String(key)}`)

/** The values inside a value, by key. */
const entriesOf = (value: object, results: Results): ReadonlyArray<readonly [key: unknown, value: unknown]> => {
  if (value instanceof Promise) return results.has(value) ? [["then", results.get(value)]] : []
  if (value instanceof Map) return [...value]
  if (value instanceof Set) return [...[...value].entries()]
  return Object.entries(value)
}

/** The references in the strings of a value at any depth, and the issues of those that are not valid. */
export const findReferences = (value: unknown, where: string, results = noResults) => {
  const uses: Array<ReferenceUse> = []
  const issues: Array<StartIssue> = []
  const seen = new Set<unknown>()
  let isPending = false
  const visit = (inner: unknown, at: string): void => {
    if (typeof inner === "string") {
      const template = SecretTemplate.parse(inner)
      if (Result.isSuccess(template)) {
        uses.push(...SecretTemplate.references(template.success).map((reference) => ({ where: at, reference })))
      } else {
        issues.push(...template.failure.map(({ _tag, ...failure }) => invalid(at, _tag, failure)))
      }
    } else if (isContainer(inner) && !seen.has(inner)) {
      seen.add(inner)
      if (inner instanceof Promise && !results.has(inner)) isPending = true
      for (const [key, one] of entriesOf(inner, results)) {
        if (inner instanceof Map) visit(key, `${at}, key`)
        visit(one, pathOf(at, key))
      }
    }
  }
  visit(value, where)
  return { uses, issues, isPending }
}

const invalid = (
  where: string,
  code: StartIssue["code"],
  { hint, message, reference }: Pick<StartIssue, "hint" | "message" | "reference">
): StartIssue => ({ where, reference, code, message, hint })

/**
 * The value with secrets instead of references. A part without references is returned as it is, not copied. A promise that is
 * pending is not waited for: it rejects if it resolves to a reference.
 */
export const fillReferences = (
  value: unknown,
  read: (reference: string) => string,
  where = "",
  results = noResults
): unknown => {
  const copies = new Map<object, unknown>()
  const visit = (inner: unknown, at: string): unknown => {
    if (typeof inner === "string") {
      if (!inner.includes("op://")) return inner
      return SecretTemplate.render(Result.getOrThrow(SecretTemplate.parse(inner)), read)
    }
    if (!isContainer(inner)) return inner
    const { isPending, uses } = findReferences(inner, at, results)
    if (uses.length === 0 && !isPending) return inner
    if (inner instanceof Promise) {
      return results.has(inner)
        ? Promise.resolve(visit(results.get(inner), at))
        : inner.then((late) => withoutReferences(late, at))
    }
    if (copies.has(inner)) return copies.get(inner)
    const copyInto = <Copy extends object>(copy: Copy, put: (copy: Copy, key: unknown, value: unknown) => void) => {
      copies.set(inner, copy)
      for (const [key, one] of entriesOf(inner, results)) put(copy, key, visit(one, pathOf(at, key)))
      return copy
    }
    if (inner instanceof Map)
      return copyInto(new Map<unknown, unknown>(), (copy, key, one) => copy.set(visit(key, at), one))
    if (inner instanceof Set) return copyInto(new Set<unknown>(), (copy, _, one) => copy.add(one))
    const empty = Array.isArray(inner) ? [] : Object.create(Object.getPrototypeOf(inner))
    return copyInto(empty, (copy, key, one) => Object.assign(copy, { [String(key)]: one }))
  }
  return visit(value, where)
}

const withoutReferences = (value: unknown, where: string): unknown => {
  const [use] = findReferences(value, where).uses
  if (use === undefined) return value
  throw new SecretsStartError([
    {
      ...use,
      code: "Unresolved",
      message: "The reference came from a promise that was pending when the configuration was resolved.",
      hint: "Await the promise in the factory."
    }
  ])
}

const pending = Symbol("pending")

/** The results of the promises in a value, without those that are pending. Rejects if one of them has rejected. */
const resultsIn = async (value: unknown): Promise<Results> => {
  const results = new Map<unknown, unknown>()
  const seen = new Set<unknown>()
  const visit = async (inner: unknown): Promise<void> => {
    if (!isContainer(inner) || seen.has(inner)) return
    seen.add(inner)
    if (inner instanceof Promise) {
      const result = await Promise.race([inner, new Promise((resolve) => setImmediate(resolve, pending))])
      if (result !== pending) results.set(inner, result)
    }
    for (const [, one] of entriesOf(inner, results)) await visit(one)
  }
  await visit(value)
  return results
}

/** Values of the application as they are written, with references at any depth. */
export interface WrittenValues {
  readonly written: unknown
  readonly uses: ReadonlyArray<ReferenceUse>
  readonly issues: ReadonlyArray<StartIssue>
  /** The values with secrets instead of references. */
  readonly fill: (read: (reference: string) => string) => unknown
}

export const writtenValues = async (written: unknown, where: string): Promise<WrittenValues> => {
  const results = await resultsIn(written)
  const { issues, uses } = findReferences(written, where, results)
  return { written, uses, issues, fill: (read) => fillReferences(written, read, where, results) }
}
