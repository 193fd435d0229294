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

const fakes = new WeakSet<object>()

export const isFakeSecrets = (value: object): value is FakeSecrets => fakes.has(value)

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

export const makeFakeSecrets = (values: Readonly<Record<string, string>>): FakeSecrets => {
  const issues = valueIssues(values)
  if (issues.length > 0) throw new SecretsStartError(issues)
  const known = new Map(Object.entries(values).map(([reference, value]) => [normal(reference), value]))
  const resolved: Array<string> = []
  const changes = new EventEmitter<{ change: [reference: string, change: Omit<SecretChange, "key">] }>()
  changes.setMaxListeners(0)

  const outcomeOf = (reference: string, key: string | undefined): SecretOutcome => {
    const value = known.get(normal(reference))
    return value === undefined
      ? { status: "rejected", reason: notGiven(reference, key) }
      : { status: "fulfilled", value }
  }

  const resolveEach: Secrets["resolveEach"] = async <Key extends string>(references: Readonly<Record<Key, string>>) => {
    const entries = Object.entries<string>(references)
    resolved.push(...entries.map(([, reference]) => reference))
    // One entry for each key, which the types of `fromEntries` lose.
    return Object.fromEntries(entries.map(([key, reference]) => [key, outcomeOf(reference, key)])) as Record<
      Key,
      SecretOutcome
    >
  }

  const resolveAll: Secrets["resolveAll"] = async <Key extends string>(references: Readonly<Record<Key, string>>) => {
    const outcomes = Object.entries<SecretOutcome>(await resolveEach(references))
    const failures = outcomes.flatMap(([, outcome]) => (outcome.status === "rejected" ? [outcome.reason] : []))
    if (failures.length > 0) throw new SecretsError(failures)
    const values = outcomes.flatMap(([key, outcome]) => (outcome.status === "fulfilled" ? [[key, outcome.value]] : []))
    return Object.fromEntries(values) as Record<Key, string>
  }

  const secrets: Secrets = {
    resolveEach,
    resolveAll,
    resolve: async (reference) => {
      resolved.push(reference)
      const outcome = outcomeOf(reference, undefined)
      if (outcome.status === "rejected") throw new SecretsError([outcome.reason])
      return outcome.value
    },
    plan: async (references) => {
      const outcomes = Object.entries<string>(references).map(([key, reference]) => outcomeOf(reference, key))
      const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []))
      return { requests: [], entries: [], failures }
    },
    watch: async function* <Key extends string>(
      references: Readonly<Record<Key, string>>,
      { initialValues, signal }: WatchRecordOptions<Key> = {}
    ) {
      // `entries` loses the types of the keys.
      const entries = Object.entries<string>(references) as Array<[Key, string]>
      const missed = entries.flatMap(([key, reference]) => {
        if (initialValues === undefined || !Object.hasOwn(initialValues, key)) return []
        const value = initialValues[key]
        const current = known.get(normal(reference))
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
      const references = SecretTemplate.references(template.success)
      const values = await resolveAll(Object.fromEntries(references.map((reference) => [reference, reference])))
      return SecretTemplate.render(template.success, (reference) => values[reference] ?? "")
    },
    live: async () => Reflect.get(noServer, "live")()
  }
  // Resolving through it throws, as with every other client of the test.
  const rest = noServer as Connect[Exclude<keyof Connect, "secrets" | "close" | typeof Symbol.asyncDispose>]
  const close = async () => {}
  const fake: FakeSecrets = {
    set: (reference, value) => {
      const name = normal(reference)
      const previous = known.get(name)
      known.set(name, value)
      if (previous === undefined || previous === value) return
      changes.emit("change", name, { reference, previous: new Secret(previous), current: new Secret(value) })
    },
    resolved: () => [...resolved],
    connect: () => ({
      vaults: rest as Connect["vaults"],
      items: rest as Connect["items"],
      files: rest as Connect["files"],
      activity: rest as Connect["activity"],
      server: rest as Connect["server"],
      secrets,
      close,
      [Symbol.asyncDispose]: close
    })
  }
  fakes.add(fake)
  return fake
}
