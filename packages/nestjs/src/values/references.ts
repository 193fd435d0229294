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

/** A promise inside a value, with what it resolved to. */
class NestedPromise {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

type Container = Record<string, unknown> | Array<unknown> | Map<unknown, unknown> | Set<unknown>

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !(value instanceof Promise)

const pathOf = (where: string, key: string) => (where === "" ? key : `${where}.${key}`)

/** The values inside a value, by key. */
const entriesOf = (value: Container): ReadonlyArray<readonly [key: unknown, value: unknown]> => {
  if (value instanceof NestedPromise) return [["then", value.value]]
  if (value instanceof Map) return [...value]
  if (value instanceof Set) return [...value].map((one, index) => [String(index), one])
  return Object.entries(value)
}

/** An empty container of the same kind, for `put`. */
const emptyLike = (value: Container): Container => {
  if (value instanceof Map) return new Map()
  if (value instanceof Set) return new Set()
  return Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value))
}

const put = (container: Container, key: unknown, value: unknown): void => {
  if (container instanceof Map) container.set(key, value)
  else if (container instanceof Set) container.add(value)
  else Object.assign(container, { [String(key)]: value })
}

/** The references in the strings of a value at any depth, and what is wrong with those that are not valid. */
export const findReferences = (value: unknown, where: string) => {
  const uses: Array<ReferenceUse> = []
  const issues: Array<StartIssue> = []
  const seen = new Set<unknown>()
  const visit = (one: unknown, at: string): void => {
    if (typeof one === "string") {
      const template = SecretTemplate.parse(one)
      if (Result.isSuccess(template)) {
        uses.push(...SecretTemplate.references(template.success).map((reference) => ({ where: at, reference })))
      } else {
        issues.push(
          ...template.failure.map(({ _tag, hint, message, reference }) => ({
            where: at,
            reference,
            code: _tag,
            message,
            hint
          }))
        )
      }
    } else if (isContainer(one) && !seen.has(one)) {
      seen.add(one)
      for (const [key, inner] of entriesOf(one)) {
        if (one instanceof Map) visit(key, `${at}, key`)
        visit(inner, pathOf(at, String(key)))
      }
    }
  }
  visit(value, where)
  return { uses, issues }
}

/** The value with secrets instead of references. A part without references is returned as it is, not copied. */
export const fillReferences = (value: unknown, read: (reference: string) => string): unknown => {
  const copies = new Map<Container, Container>()
  const visit = (one: unknown): unknown => {
    if (typeof one === "string") {
      if (!one.includes("op://")) return one
      return SecretTemplate.render(Result.getOrThrow(SecretTemplate.parse(one)), read)
    }
    if (!isContainer(one) || findReferences(one, "").uses.length === 0) return one
    if (one instanceof NestedPromise) return Promise.resolve(visit(one.value))
    const known = copies.get(one)
    if (known !== undefined) return known
    const copy = emptyLike(one)
    copies.set(one, copy)
    for (const [key, inner] of entriesOf(one)) put(copy, one instanceof Map ? visit(key) : key, visit(inner))
    return copy
  }
  return visit(value)
}

/** A copy of a value as it is written, down to its strings. */
export const copyOf = (value: unknown, copies = new Map<Container, Container>()): unknown => {
  if (!isContainer(value)) return value
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy = emptyLike(value)
  copies.set(value, copy)
  for (const [key, inner] of entriesOf(value)) put(copy, key, copyOf(inner, copies))
  return copy
}

const pending = Symbol("pending")

/** A value in a box: an async function would wait for a promise that it returns. */
interface Settled {
  readonly value: unknown
}

/**
 * The value with what its promises resolved to, for those that hold a reference. One that is still pending is not waited
 * for: it rejects if it resolves to a reference.
 */
export const settlePromises = async (value: unknown, where: string, seen = new Set<unknown>()): Promise<Settled> => {
  if (value instanceof Promise) {
    const resolved = await Promise.race([value, new Promise((resolve) => setImmediate(resolve, pending))])
    if (resolved === pending) return { value: value.then((late) => refuseReferences(late, where)) }
    const inner = await settlePromises(resolved, where, seen)
    return findReferences(inner.value, where).uses.length === 0 ? { value } : { value: new NestedPromise(inner.value) }
  }
  if (!isContainer(value) || seen.has(value)) return { value }
  seen.add(value)
  const copy = emptyLike(value)
  let isSame = true
  for (const [key, before] of entriesOf(value)) {
    const { value: after } = await settlePromises(before, pathOf(where, String(key)), seen)
    isSame = isSame && after === before
    put(copy, key, after)
  }
  return { value: isSame ? value : copy }
}

const refuseReferences = (value: unknown, where: string): unknown => {
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
