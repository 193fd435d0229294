import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { validateOptions } from "../contract/checkOptions.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import { secretsOptions } from "../contract/optionTable.ts"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import * as SecretTemplate from "../reference/SecretTemplate.ts"
import { now } from "../time/monotonic.ts"
import type { Engine, Settings } from "./engine.ts"
import { type EntryOutcome, inOrder, parseAll, partition, recordOf, requireRecord } from "./entries.ts"
import type { LockedPlaces } from "./LockedPlace.ts"
import type { Reading, Resolved } from "./resolved.ts"

/**
 * Options of the cache. Secrets are kept in memory only, redacted.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretsOptions {
  /**
   * How long a value is used without asking the server. After that, one request for each vault checks for changes (its
   * `contentVersion`), and only changed items are read again. With 0, every call checks. Default: 1 minute.
   *
   * @default "1 minute"
   */
  readonly timeToLive?: Duration.Input | undefined
  /**
   * How long a missing vault, item or field is remembered. At most `timeToLive`. Default: 5 seconds.
   *
   * @default "5 seconds"
   */
  readonly negativeTimeToLive?: Duration.Input | undefined
  /**
   * Maximum number of items in the cache. Default: 1000.
   *
   * @default 1000
   */
  readonly capacity?: number | undefined
  /**
   * Maximum age of a value that is used while the server is unavailable, which includes pages of proxies. After a refusal
   * of Connect (400, 401, 403, 404), no such value is used. The first call of an outage waits for its full time limit; for
   * 5 seconds after it no call waits. Default: 0, uses none.
   *
   * @default 0
   */
  readonly staleIfError?: Duration.Input | undefined
  /**
   * Ids that references are locked to, by reference, or a function that returns those of the moment. Such a reference is
   * read by ids, without a look-up by name. It fails with `LockOutdated` if its item or field was deleted or renamed
   * while the names in the reference lead to something else. Other references are resolved by name. Default: none.
   *
   * @default {}
   */
  readonly locked?: LockedPlaces | (() => LockedPlaces) | undefined
}

/**
 * Options of `readEach`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ReadOptions {
  /**
   * Earlier readings, by the canonical form of their references (`SecretReference.format`). Those whose vault still has the
   * same `contentVersion` are returned again. Costs one request for all vaults.
   */
  readonly known?: ReadonlyMap<string, Reading> | undefined
}

/**
 * Turns references into values.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Resolver {
  /** The places that references are locked to. */
  readonly locked?: (() => LockedPlaces) | undefined
  /** The value of one reference. Calls in the same tick share one plan. */
  readonly resolve: <const Text extends string>(
    reference: Text & SecretReference.Valid<Text>
  ) => Effect.Effect<Redacted.Redacted, SecretError.SecretError>
  /**
   * The values of a record of references, under the same keys. All or nothing: when one fails, the error lists every one
   * that failed.
   *
   * **Details**
   *
   * The requests are planned over the whole record: `GET /vaults` once if any vault is named, then for each vault one
   * list or a few look-ups by title, then each item once, at the same time.
   */
  readonly resolveAll: <Key extends string>(
    references: Readonly<Record<Key, string>>
  ) => Effect.Effect<Readonly<Record<Key, Redacted.Redacted>>, SecretError.SecretsNotResolved>
  /** An outcome for each key, for programs that can do without some of the secrets. */
  readonly resolveEach: <Key extends string>(
    references: Readonly<Record<Key, string>>
  ) => Effect.Effect<Readonly<Record<Key, Result.Result<Redacted.Redacted, SecretError.SecretError>>>>
  /** As `resolveEach`, with the origin of each value. */
  readonly readEach: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: ReadOptions
  ) => Effect.Effect<Readonly<Record<Key, Result.Result<Reading, SecretError.SecretError>>>>
  /** A text with each reference replaced by its value. Values are never parsed again, whatever they contain. */
  readonly resolveTemplate: (
    text: string,
    options?: SecretTemplate.ParseOptions
  ) => Effect.Effect<Redacted.Redacted, SecretError.SecretsNotResolved>
}

/** The settings of an engine by the options of its cache. */
export const engineSettings = (options: SecretsOptions): Effect.Effect<Settings, InvalidOptions> =>
  Effect.map(
    validateOptions(secretsOptions, options),
    ({ capacity, negativeTimeToLive, staleIfError, timeToLive }) => ({
      timeToLive,
      negativeTimeToLive: Math.min(timeToLive, negativeTimeToLive),
      capacity,
      staleIfError,
      locked: lockedBy(options.locked)
    })
  )

const lockedBy = (locked: SecretsOptions["locked"] = {}) => (typeof locked === "function" ? locked : () => locked)

const toValue = ({ value }: Resolved) => value

const toReading = ({ item, stale, validFor, value, vault }: Resolved): Reading => ({
  value,
  vault,
  item,
  age: stale?.age ?? 0,
  validFor
})

const toResolved = ({ item, validFor, value, vault }: Reading): Resolved => ({
  value,
  vault,
  item,
  validFor,
  revision: 0,
  stale: undefined
})

/** One reference with its outcome. */
export const resolveOne = Effect.fnUntraced(function* (engine: Engine, text: string) {
  const reference = yield* Effect.fromResult(SecretReference.parse(text))
  const [outcome] = yield* engine.outcomes([{ reference }])
  return { reference, outcome: yield* Effect.fromResult(outcome[1]) }
})

/** Outcomes without a plan, if all values are current. */
const currentOutcomes = <Key extends string>(engine: Engine, record: Readonly<Record<Key, string>>) =>
  Effect.map(now, (at): ReadonlyArray<EntryOutcome<Key, Resolved>> | undefined => {
    const found: Array<EntryOutcome<Key, Resolved>> = []
    for (const key in record) {
      const text = record[key]
      const resolved = Object.hasOwn(record, key) ? engine.current(text, at) : undefined
      if (resolved === undefined) return undefined
      found.push([{ key, text, index: found.length }, Result.succeed(resolved)])
    }
    return found
  })

// Not a property of the service: `inspect` can show properties. An entry lives as long as its service.
const engines = new WeakMap<object, Engine>()

/** Makes the engine of a service known to `currentValue`. */
export const register = <S extends Resolver>(service: S, engine: Engine): S => {
  engines.set(service, engine)
  return service
}

/** The value of a reference that a service can return immediately, without an effect. */
export const currentValue = (service: Resolver, text: string, at: number): Redacted.Redacted | undefined =>
  engines.get(service)?.current(text, at)?.value

export const make = (engine: Engine): Resolver => {
  const outcomes = Effect.fnUntraced(function* <Key extends string>(
    references: Readonly<Record<Key, string>>,
    { known }: ReadOptions = {}
  ) {
    yield* requireRecord(references)
    const current = known === undefined ? yield* currentOutcomes(engine, references) : undefined
    if (current !== undefined) return current
    const { invalid, parsed } = parseAll(references)
    if (parsed.length === 0) return inOrder<Key, Resolved>(invalid)
    const readings = known === undefined ? undefined : new Map([...known].map(([text, one]) => [text, toResolved(one)]))
    const found = yield* readings === undefined ? engine.outcomes(parsed) : engine.outcomesKnowing(parsed, readings)
    return inOrder<Key, Resolved>([...invalid, ...found])
  })

  const resolveAll = Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
    const { failures, values } = partition(yield* outcomes(references))
    if (failures.length > 0) return yield* new SecretError.SecretsNotResolved(failures)
    return recordOf(values.map(([entry, resolved]) => [entry, resolved.value] as const))
  })

  return {
    locked: engine.locked,
    resolve: (reference) =>
      Effect.flatMap(now, (at) => {
        const current = engine.current(reference, at)
        return current === undefined
          ? Effect.map(resolveOne(engine, reference), ({ outcome }) => outcome.value)
          : Effect.succeed(current.value)
      }),
    resolveAll,
    resolveEach: (references) =>
      Effect.map(outcomes(references), (found) =>
        recordOf(found.map(([entry, outcome]) => [entry, Result.map(outcome, toValue)] as const))
      ),
    readEach: (references, options) =>
      Effect.map(outcomes(references, options), (found) =>
        recordOf(found.map(([entry, outcome]) => [entry, Result.map(outcome, toReading)] as const))
      ),
    resolveTemplate: Effect.fnUntraced(function* (text, options) {
      const template = SecretTemplate.parse(text, options)
      if (Result.isFailure(template)) {
        return yield* new SecretError.SecretsNotResolved(
          template.failure.map((error) => ({ key: error.reference, error }))
        )
      }
      const references = SecretTemplate.references(template.success).map((reference) => [reference, reference])
      const values = yield* resolveAll<string>(Object.fromEntries(references))
      // Each reference of the template has a value.
      const reveal = (reference: string) => Redacted.value(values[reference] as Redacted.Redacted)
      return Redacted.make(SecretTemplate.render(template.success, reveal))
    })
  }
}
