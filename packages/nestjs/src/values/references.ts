import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import { gettersOf, isUncopiable } from "./classes.ts"

/** A reference that the application uses, and where. */
export interface ReferenceUse {
  readonly where: string
  readonly reference: string
  /** The environment variable that has the reference. */
  readonly variable?: string | undefined
}

/** A reference. Other text is not shown, because it may be a secret. */
export const knownReference = (text: string): string | undefined => (text.startsWith("op://") ? text : undefined)

/** A reference in a message. */
export const printableReference = (text: string): string => knownReference(text) ?? "(text without op://)"

/** Resolved values by promise. A promise without an entry is pending. */
type Results = ReadonlyMap<unknown, unknown>

const noResults: Results = new Map()

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value)

const pathOf = (where: string, key: unknown) => (where === "" ? String(key) : `${where}.${String(key)}`)

/** The values inside a value, by key. Properties of symbols count. */
const entriesOf = (value: object, results: Results): ReadonlyArray<readonly [key: unknown, value: unknown]> => {
  if (value instanceof Promise) return results.has(value) ? [["then", results.get(value)]] : []
  if (value instanceof Map) return [...value]
  if (value instanceof Set) return [...[...value].entries()]
  const keys = Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))
  return keys.map((key) => [key, Reflect.get(value, key)])
}

/** The text of objects in which references cannot be replaced. */
const opaqueText = (value: unknown): string => {
  if (value instanceof URL) return value.href
  if (value instanceof URLSearchParams) return [...value].flat().join("\n")
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1")
  return value instanceof String ? value.valueOf() : ""
}

/** An issue of a reference that is not resolved, and would reach the program. */
const notResolved = (where: string, message: string, hint: string): StartIssue => ({
  where,
  code: "Unresolved",
  message,
  hint
})

/** A value and all values inside it, each with its place. `results` has the values inside resolved promises. */
export function* walk(
  value: unknown,
  where: string,
  results = noResults,
  seen = new Set<unknown>()
): Generator<readonly [value: unknown, where: string]> {
  if (!isContainer(value)) yield [value, where]
  if (!isContainer(value) || seen.has(value)) return
  seen.add(value)
  yield [value, where]
  for (const [key, inner] of entriesOf(value, results)) {
    if (value instanceof Map) yield* walk(key, `${where}, key`, results, seen)
    yield* walk(inner, pathOf(where, key), results, seen)
  }
}

/** The references in the strings of a value at any depth, and the issues of those that are not valid. */
export const findReferences = (value: unknown, where: string, results = noResults) => {
  const uses: Array<ReferenceUse> = []
  const issues: Array<StartIssue> = []
  let isPending = false
  for (const [inner, at] of walk(value, where, results)) {
    if (inner instanceof Promise && !results.has(inner)) isPending = true
    if (opaqueText(inner).includes("op://")) {
      const message = `A ${Object(inner).constructor.name} contains a reference, which is not resolved there.`
      issues.push(notResolved(at, message, "Return the text instead."))
    }
    if (typeof inner !== "string") continue
    const template = SecretTemplate.parse(inner)
    if (Result.isSuccess(template)) {
      uses.push(...SecretTemplate.references(template.success).map((reference) => ({ where: at, reference })))
      continue
    }
    for (const { _tag: code, hint, message, reference } of template.failure)
      issues.push({ where: at, reference, code, message, hint })
  }
  return { uses, issues, isPending }
}

/**
 * The value with secrets instead of references. A part without references is returned as it is, not copied. A promise that
 * is pending is not waited for: it rejects if it resolves to a reference.
 */
export const fillReferences = (
  value: unknown,
  read: (reference: string) => string,
  where = "",
  results = noResults,
  guard = rejectReferences
): unknown => {
  const copies = new Map<object, unknown>()
  const visit = (inner: unknown, at: string): unknown => {
    if (typeof inner === "string") {
      if (!inner.includes("op://")) return inner
      return SecretTemplate.render(Result.getOrThrow(SecretTemplate.parse(inner)), read)
    }
    if (!isContainer(inner)) return inner
    const { isPending, uses } = findReferences(inner, at, results)
    if (uses.length === 0 && (!isPending || isUncopiable(inner))) return inner
    if (inner instanceof Promise) {
      return results.has(inner) ? Promise.resolve(visit(results.get(inner), at)) : guard(inner, at)
    }
    if (copies.has(inner)) return copies.get(inner)
    const copyInto = <Copy extends object>(copy: Copy, put: (copy: Copy, key: unknown, value: unknown) => void) => {
      copies.set(inner, copy)
      for (const [key, part] of entriesOf(inner, results)) put(copy, key, visit(part, pathOf(at, key)))
      return copy
    }
    if (inner instanceof Map)
      return copyInto(new Map<unknown, unknown>(), (copy, key, part) => copy.set(visit(key, at), part))
    if (inner instanceof Set) return copyInto(new Set<unknown>(), (copy, _, part) => copy.add(part))
    const empty = Array.isArray(inner) ? [] : Object.create(Object.getPrototypeOf(inner))
    return copyInto(empty, (copy, key, part) => Object.assign(copy, { [key as string | symbol]: part }))
  }
  return visit(value, where)
}

const rejectReferences = async (promise: Promise<unknown>, where: string): Promise<unknown> => {
  const value = await promise
  const [use] = findReferences(value, where).uses
  if (use === undefined) return value
  const message = "The reference came from a promise that was pending when the configuration was resolved."
  throw new SecretsStartError([
    { ...notResolved(use.where, message, "Await the promise in the factory."), reference: use.reference }
  ])
}

/** The references in instances of classes that cannot be copied with their secrets. */
const instanceIssues = (value: unknown, where: string, results: Results): ReadonlyArray<StartIssue> =>
  [...walk(value, where, results)].flatMap(([inner, at]) => {
    if (!isContainer(inner) || !isUncopiable(inner)) return []
    const message = `The reference is in an instance of ${inner.constructor.name}, which cannot be copied: its class has private members, or extends a class of JavaScript.`
    const hint = "Return the reference in a plain object, and create the instance where the object is injected."
    return findReferences(inner, at, results).uses.map((use) => ({
      ...notResolved(use.where, message, hint),
      reference: use.reference
    }))
  })

/** The getters of a value's class that return references, at any depth. */
const getterIssues = (value: unknown, where: string, results: Results): ReadonlyArray<StartIssue> => {
  const message = "A getter returns a reference, which is not resolved there."
  return [...walk(value, where, results)].flatMap(([inner, at]) =>
    isContainer(inner)
      ? gettersOf(inner)
          .filter((key) => textOf(inner, key).includes("op://"))
          .map((key) => notResolved(pathOf(at, key), message, "Keep the reference in a property instead."))
      : []
  )
}

const textOf = (value: object, key: string): string => {
  try {
    const text: unknown = Reflect.get(value, key)
    return typeof text === "string" ? text : ""
  } catch {
    // A getter that throws returns no reference.
    return ""
  }
}

const pending = Symbol("pending")

/** The results of the promises in a value, without those that are pending. Rejects if one of them has rejected. */
const resultsIn = async (value: unknown): Promise<Results> => {
  const results = new Map<unknown, unknown>()
  for (const [inner] of walk(value, "", results)) {
    if (!(inner instanceof Promise)) continue
    const result = await Promise.race([inner, new Promise((resolve) => setImmediate(resolve, pending))])
    if (result !== pending) results.set(inner, result)
  }
  return results
}

/** Values as the application defines them, with references at any depth. */
export interface WrittenValues {
  readonly written: unknown
  readonly uses: ReadonlyArray<ReferenceUse>
  readonly issues: ReadonlyArray<StartIssue>
  /** The values with secrets instead of references. */
  readonly fill: (read: (reference: string) => string) => unknown
}

export const writtenValues = async (written: unknown, where: string): Promise<WrittenValues> => {
  const results = await resultsIn(written)
  const { issues: invalid, uses } = findReferences(written, where, results)
  const issues = [...invalid, ...instanceIssues(written, where, results)]
  const fill: WrittenValues["fill"] = (read) => fillReferences(written, read, where, results)
  if (issues.length > 0) return { written, uses, issues, fill }
  // Getters may return values of properties, which are replaced here.
  const filled = fillReferences(
    written,
    () => "",
    where,
    results,
    (promise) => promise
  )
  return { written, uses, issues: getterIssues(filled, where, results), fill }
}
