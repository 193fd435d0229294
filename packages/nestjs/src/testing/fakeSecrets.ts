import { EventEmitter, on } from "node:events"
import {
  type Connect,
  Secret,
  type SecretChange,
  type SecretFailure,
  type SecretOutcome,
  type Secrets,
  SecretsError,
  type WatchRecordOptions
} from "@opconnect/core/promise"
import type { InvalidReference } from "@opconnect/core/SecretError"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import { printableReference } from "../values/references.ts"

/**
 * Secrets of a test, by reference.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface FakeSecrets {
  /** Sets the value of a secret. Watches see the change at once. */
  readonly set: (reference: string, value: string) => void
  /** The references that were resolved, in order. */
  readonly resolved: () => ReadonlyArray<string>
  /** @internal */
  readonly connect: () => Connect
}

/** One text for references that are written differently and mean the same. */
const normal = (reference: string) =>
  Result.match(SecretReference.parse(reference), { onFailure: () => reference, onSuccess: SecretReference.format })

const notGiven = (reference: string, key: string | undefined): SecretFailure => ({
  key,
  reference: printableReference(reference),
  code: "NotGiven",
  message: "The test has no value for this reference.",
  hint: "Add the reference to the values of overrideSecrets."
})

const invalid = ({ _tag, hint, message, reference }: InvalidReference): SecretFailure => ({
  key: undefined,
  reference: printableReference(reference),
  code: _tag,
  message,
  hint
})

/** An object whose methods all throw. */
const noServer = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(
        `This test has no server for "${String(name)}": pass one to overrideSecrets, such as startFakeConnect().`
      )
    }
  }
)

/** The other services of a client, which throw when they are used. */
const noServices = Object.fromEntries(
  ["vaults", "items", "files", "activity", "server"].map((name) => [name, noServer])
) as unknown as Omit<Connect, "secrets" | "close" | typeof Symbol.asyncDispose>

/** Issues of values that no reference leads to, and of values that are no texts. */
const valueIssues = (values: Readonly<Record<string, string>>): ReadonlyArray<StartIssue> =>
  Object.entries<unknown>(values).flatMap(([key, value]): ReadonlyArray<StartIssue> => {
    const where = "the values of a test"
    const parsed = SecretReference.parse(key)
    if (Result.isFailure(parsed)) {
      const { key: _, ...issue } = invalid(parsed.failure)
      return [{ ...issue, where }]
    }
    if (typeof value === "string") return []
    const message = `The value of the reference must be a string; it is of type ${typeof value}.`
    return [{ where, reference: key, code: "InvalidOption", message, hint: "Pass the text of the secret." }]
  })

type References<Key extends string> = Readonly<Record<Key, string>>

/** The entries of a record, which lose the types of its keys. */
const entriesOf = <Key extends string>(references: References<Key>) =>
  Object.entries<string>(references) as Array<[Key, string]>

const recordOf = <Key extends string, Value>(entries: ReadonlyArray<readonly [Key, Value]>) =>
  Object.fromEntries(entries) as Record<Key, Value>

export const makeFakeSecrets = (initialValues: Readonly<Record<string, string>>): FakeSecrets => {
  const issues = valueIssues(initialValues)
  if (issues.length > 0) throw new SecretsStartError(issues)
  const values = new Map(entriesOf(initialValues).map(([reference, value]) => [normal(reference), value]))
  const resolved: Array<string> = []
  const changes = new EventEmitter<{ change: [reference: string, change: Omit<SecretChange, "key">] }>()
  changes.setMaxListeners(0)

  const outcomeOf = (reference: string, key: string | undefined): SecretOutcome => {
    const value = values.get(normal(reference))
    if (value === undefined) return { status: "rejected", reason: notGiven(reference, key) }
    return { status: "fulfilled", value }
  }
  const failuresOf = (outcomes: ReadonlyArray<SecretOutcome>) =>
    outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []))
  const resolveEach = <Key extends string | undefined>(entries: ReadonlyArray<readonly [Key, string]>) => {
    resolved.push(...entries.map(([, reference]) => reference))
    return entries.map(([key, reference]) => [key, outcomeOf(reference, key)] as const)
  }
  const resolveAll = <Key extends string | undefined>(entries: ReadonlyArray<readonly [Key, string]>) => {
    const outcomes = resolveEach(entries)
    const failures = failuresOf(outcomes.map(([, outcome]) => outcome))
    if (failures.length > 0) throw new SecretsError(failures)
    return outcomes.map(([key, outcome]) => [key, outcome.status === "fulfilled" ? outcome.value : ""] as const)
  }

  const secrets: Secrets = {
    resolve: async (reference) => resolveAll([[undefined, reference]])[0]?.[1] ?? "",
    resolveAll: async (references) => recordOf(resolveAll(entriesOf(references))),
    resolveEach: async (references) => recordOf(resolveEach(entriesOf(references))),
    plan: async (references) => {
      const outcomes = entriesOf(references).map(([key, reference]) => outcomeOf(reference, key))
      return { requests: [], entries: [], failures: failuresOf(outcomes) }
    },
    watch: async function* <Key extends string>(
      references: References<Key>,
      { initialValues, signal }: WatchRecordOptions<Key> = {}
    ) {
      const entries = entriesOf(references)
      const missed = entries.flatMap(([key, reference]) => {
        if (initialValues === undefined || !Object.hasOwn(initialValues, key)) return []
        const value = initialValues[key]
        const current = values.get(normal(reference))
        if (current === undefined || value === current) return []
        const previous = value === undefined ? undefined : new Secret(value)
        return [{ key, reference, previous, current: new Secret(current) }]
      })
      // Only `set` below emits, and what it does.
      const events = on(changes, "change", { signal }) as AsyncIterable<[string, Omit<SecretChange, "key">]>
      yield* missed
      for await (const [name, change] of events) {
        for (const [key, reference] of entries) if (normal(reference) === name) yield { ...change, key, reference }
      }
    },
    resolveTemplate: async (text) => {
      const template = SecretTemplate.parse(text)
      if (Result.isFailure(template)) throw new SecretsError(template.failure.map(invalid))
      const texts = new Map(
        resolveAll(SecretTemplate.references(template.success).map((reference) => [reference, reference] as const))
      )
      return SecretTemplate.render(template.success, (reference) => texts.get(reference) ?? "")
    },
    live: async () => Reflect.get(noServer, "live")()
  }
  const close = async () => {}
  const client = { secrets, close, [Symbol.asyncDispose]: close }
  return {
    set: (reference, value) => {
      const name = normal(reference)
      const previous = values.get(name)
      values.set(name, value)
      if (previous === undefined || previous === value) return
      changes.emit("change", name, { reference, previous: new Secret(previous), current: new Secret(value) })
    },
    resolved: () => [...resolved],
    connect: () => ({ ...noServices, ...client })
  }
}
