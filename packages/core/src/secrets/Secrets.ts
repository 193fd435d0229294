/**
 * References in, values out, in the fewest requests.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import { ConnectClient } from "../client/ConnectClient.ts"
import { eventsOf, type OpenEvents } from "../client/events.ts"
import { checked } from "../contract/checkOptions.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import { secretsOptions, watchOptions, watchRecordOptions } from "../contract/optionTable.ts"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import * as SecretTemplate from "../reference/SecretTemplate.ts"
import * as Engine from "./engine.ts"
import type { Place, PlanEntry, PlannedRequest } from "./place.ts"
import type { Outcome, Resolved } from "./resolved.ts"
import * as Watch from "./watch.ts"

/**
 * Options of the cache. Secrets are kept in memory only, redacted.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretsOptions {
  /**
   * How long a value counts as current without asking the server. After that, one request for each vault tells whether
   * anything has changed (its `contentVersion`), and only items that have are read again. With 0 every call asks.
   * Default: 1 minute.
   *
   * @default "1 minute"
   */
  readonly timeToLive?: Duration.Input | undefined
  /**
   * How long it counts as current that a vault, item or field does not exist. Never longer than `timeToLive`. Default: 5
   * seconds.
   *
   * @default "5 seconds"
   */
  readonly negativeTimeToLive?: Duration.Input | undefined
  /**
   * Maximum number of items in the cache.
   *
   * @default 1000
   */
  readonly capacity?: number | undefined
  /**
   * Maximum age of a value that is given while the server cannot be reached. It bridges everything that Connect has not
   * refused, pages of proxies included; a refusal (400, 401, 403, 404) always fails. The call that notices the outage waits
   * for its full time limit; for 5 seconds after it no call waits. Ten references are remembered for each item of
   * `capacity`. Default: off.
   *
   * @default 0
   */
  readonly staleIfError?: Duration.Input | undefined
}

export type { PlanEntry } from "./place.ts"

/**
 * What resolving a record of references would fetch. Holds no value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Plan<Key extends string = string> {
  /** The requests that resolving costs with nothing known before, repeats after failures aside. */
  readonly requests: ReadonlyArray<PlannedRequest>
  readonly entries: ReadonlyArray<PlanEntry<Key>>
  /** The references that can't be resolved, and why. */
  readonly failures: ReadonlyArray<{ readonly key: Key; readonly error: SecretError.SecretError }>
}

/**
 * Options of a watch.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WatchOptions {
  /**
   * Time between two polls, give or take 10 %. At least 1 millisecond. A client has one poll timer, which the shortest
   * interval of its watches sets. Default: 30 seconds.
   *
   * @default "30 seconds"
   */
  readonly interval?: Duration.Input | undefined
  /**
   * Called when secrets cannot be read again: once for each outage, and once for each secret that is gone, until it recovers
   * and fails again. Watches with the same function share its calls. Default: logs a warning.
   */
  readonly onFailure?: ((error: SecretError.SecretsNotResolved) => Effect.Effect<void>) | undefined
}

/**
 * Options of a watch of several secrets.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WatchRecordOptions<Key extends string = string> extends WatchOptions {
  /**
   * Values that the application already has, such as those of its startup. A different value on the server is the first
   * change. Default: the values that the watch reads first.
   */
  readonly initialValues?: Readonly<Partial<Record<Key, Redacted.Redacted | undefined>>> | undefined
  /**
   * For references that cannot be resolved at first: `fail` ends the stream with an error, `wait` polls until there is a
   * value, which is a change without a `previous` value. A text that is not a reference always fails. Default: `fail`.
   *
   * @default "fail"
   */
  readonly onMissing?: "fail" | "wait" | undefined
}

/**
 * A change of a secret. `previous` is `undefined` if the secret was missing.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretChange<Key extends string = string> extends Watch.Change<Key> {}

/**
 * A value with its origin.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface Reading {
  readonly value: Redacted.Redacted
  readonly vault: {
    readonly id: string
    /** The vault's version before the value was read: as long as it is the same, so is the value. */
    readonly contentVersion: number | undefined
  }
  readonly item: { readonly id: string; readonly version: number | undefined }
  /** Age of a value that `staleIfError` gives instead of a failure, in milliseconds; 0 for a current value. */
  readonly age: number
  /** For a one-time password by time, how long the code stays valid, in milliseconds. */
  readonly validFor: number | undefined
}

/**
 * Options of {@link Service.readEach}.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ReadOptions {
  /**
   * Earlier readings, by the canonical form of their references (`SecretReference.format`). Those whose vault still has the
   * same `contentVersion` are given again. Costs one request for all vaults.
   */
  readonly known?: ReadonlyMap<string, Reading> | undefined
}

/**
 * A secret that is kept up to date.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface LiveSecret {
  /** The reference as it was written. */
  readonly reference: string
  readonly current: Effect.Effect<Redacted.Redacted>
  /** The value before the last change, to close what still uses it. */
  readonly previous: Effect.Effect<Option.Option<Redacted.Redacted>>
  /** Every change from the first read on, to the end of the scope. */
  readonly changes: Stream.Stream<SecretChange>
}

/**
 * What the engine does.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Service {
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
  /** The requests that resolving a record of references takes. Reads vaults and items, but no file, and gives no value. */
  readonly plan: <Key extends string>(references: Readonly<Record<Key, string>>) => Effect.Effect<Plan<Key>>
  /**
   * The changes of a record of references, for as long as the stream is read.
   *
   * **Details**
   *
   * The references are resolved first; `onMissing` decides what happens to those that cannot be. From then on all watches of
   * a client are polled together: `GET /vaults/{id}` for one vault, `GET /vaults` for several, whose `contentVersion` moves
   * with every change. Only items that have changed are read again. While the server cannot be reached, polls come further
   * and further apart, up to 5 minutes. One-time passwords change with the clock, and are skipped.
   */
  readonly watch: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: WatchRecordOptions<NoInfer<Key>>
  ) => Stream.Stream<SecretChange<Key>, SecretError.SecretsNotResolved | InvalidOptions>
  /** A secret that is watched as long as its scope is open. Refuses one-time passwords, which change with the clock. */
  readonly live: <const Text extends string>(
    reference: Text & SecretReference.Valid<Text>,
    options?: WatchOptions
  ) => Effect.Effect<LiveSecret, SecretError.SecretError | InvalidOptions, Scope.Scope>
}

/**
 * The engine, as a service to ask for: `yield* Secrets`.
 *
 * @category services
 * @since 0.1.0
 * @stability stable
 */
export class Secrets extends Context.Service<Secrets, Service>()("@opconnect/core/Secrets") {}

/** A text under its key. Compared by identity; the index keeps the order. */
interface Entry<Key extends string> {
  readonly key: Key
  readonly text: string
  readonly index: number
}

interface ParsedEntry<Key extends string> extends Entry<Key> {
  readonly reference: SecretReference.SecretReference
}

type EntryOutcome<Key extends string, A> = readonly [Entry<Key>, Outcome<A>]

interface SecretFailure<Key extends string> {
  readonly key: Key
  readonly error: SecretError.SecretError
}

/** The entries of a record, those that are references and those that are not. */
const parseAll = <Key extends string>(record: Readonly<Record<Key, string>>) => {
  const parsed: Array<ParsedEntry<Key>> = []
  const invalid: Array<EntryOutcome<Key, never>> = []
  // Object.entries forgets which keys they are.
  for (const [index, [key, text]] of (Object.entries(record) as Array<[Key, string]>).entries()) {
    const reference = SecretReference.parse(text)
    const entry = { key, text, index }
    if (Result.isSuccess(reference)) parsed.push({ ...entry, reference: reference.success })
    else invalid.push([entry, Result.fail(reference.failure)])
  }
  return { parsed, invalid }
}

const inOrder = <Key extends string, A>(outcomes: ReadonlyArray<EntryOutcome<Key, A>>) =>
  outcomes.toSorted(([one], [other]) => one.index - other.index)

/** Outcomes with a value, and failures. */
const partition = <E extends Entry<string>, A>(outcomes: ReadonlyArray<readonly [E, Outcome<A>]>) => {
  const failures: Array<SecretFailure<E["key"]>> = []
  const values: Array<readonly [E, A]> = []
  for (const [entry, outcome] of outcomes) {
    if (Result.isSuccess(outcome)) values.push([entry, outcome.success])
    else failures.push({ key: entry.key, error: outcome.failure })
  }
  return { failures, values }
}

/** A record with one entry for each key, which the types of `fromEntries` forget. */
const recordOf = <Key extends string, A>(entries: ReadonlyArray<readonly [Entry<Key>, A]>) =>
  Object.fromEntries(entries.map(([{ key }, value]) => [key, value])) as Record<Key, A>

const logFailure = (error: SecretError.SecretsNotResolved) =>
  Effect.logWarning(`Could not read watched secrets again. ${error.message}`)

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

const fromEngine = (engine: Engine.Engine, events: OpenEvents): Service => {
  const watching = Watch.make(engine, events)

  const outcomes = Effect.fnUntraced(function* <Key extends string>(
    references: Readonly<Record<Key, string>>,
    { known }: ReadOptions = {}
  ) {
    const { invalid, parsed } = parseAll(references)
    if (parsed.length === 0) return inOrder<Key, Resolved>(invalid)
    const readings = known === undefined ? undefined : new Map([...known].map(([text, one]) => [text, toResolved(one)]))
    const found = yield* readings === undefined ? engine.outcomes(parsed) : engine.outcomesKnowing(parsed, readings)
    return inOrder<Key, Resolved>([...invalid, ...found])
  })

  const one = Effect.fnUntraced(function* (text: string) {
    const reference = yield* Effect.fromResult(SecretReference.parse(text))
    const [outcome] = yield* engine.outcomes([{ reference }])
    return { reference, outcome: yield* Effect.fromResult(outcome[1]) }
  })

  const resolveAll = Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
    const { failures, values } = partition(yield* outcomes(references))
    if (failures.length > 0) return yield* new SecretError.SecretsNotResolved(failures)
    return recordOf(values.map(([entry, resolved]) => [entry, resolved.value] as const))
  })

  return {
    resolve: (reference) => Effect.map(one(reference), ({ outcome }) => outcome.value),
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
      // All in the same tick, so in one plan.
      const parts = yield* Effect.forEach(
        template.success.parts,
        (part) =>
          part._tag === "Text"
            ? Effect.succeed(Result.succeed(part.text))
            : Effect.result(
                Effect.mapBoth(one(part.reference), {
                  onFailure: (error) => ({ key: part.reference, error }),
                  onSuccess: ({ outcome }) => Redacted.value(outcome.value)
                })
              ),
        { concurrency: "unbounded" }
      )
      const failures = new Map(
        parts.flatMap((part) => (Result.isFailure(part) ? [[part.failure.key, part.failure] as const] : []))
      )
      if (failures.size > 0) return yield* new SecretError.SecretsNotResolved([...failures.values()])
      return Redacted.make(parts.map((part) => (Result.isSuccess(part) ? part.success : "")).join(""))
    }),
    plan: Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
      const { invalid, parsed } = parseAll(references)
      const { places, requests } = yield* engine.plan(parsed)
      const { failures, values } = partition(inOrder<Key, Place>([...invalid, ...places]))
      return {
        requests,
        entries: values.map(([{ key, text }, place]) => ({ key, reference: text, ...place })),
        failures
      }
    }),
    watch: <Key extends string>(references: Readonly<Record<Key, string>>, options?: WatchRecordOptions<Key>) =>
      Stream.unwrap(
        Effect.gen(function* () {
          const { interval } = yield* checked(watchRecordOptions, options)
          const { invalid, parsed } = parseAll(references)
          const found = parsed.length === 0 ? [] : yield* engine.outcomes(parsed)
          const { failures } = partition(
            inOrder<Key, Resolved>(options?.onMissing === "wait" ? invalid : [...invalid, ...found])
          )
          if (failures.length > 0) return yield* new SecretError.SecretsNotResolved(failures)
          const { initialValues, onFailure = logFailure } = options ?? {}
          return watching.changes(
            found.map(([{ key, reference }, outcome]) => ({ key, reference, outcome })),
            {
              interval,
              onFailure,
              // Own keys only: a key may have the name of something that every object inherits.
              known: (key) =>
                initialValues !== undefined && Object.hasOwn(initialValues, key) ? initialValues[key] : undefined
            }
          )
        })
      ),
    live: Effect.fnUntraced(function* (text, options) {
      const { interval } = yield* checked(watchOptions, options)
      const { outcome, reference } = yield* one(text)
      if (Watch.isOneTimePassword(reference)) {
        const why = "one-time passwords change with the clock and cannot be watched: resolve them when they are needed"
        return yield* new SecretError.AttributeNotFound({ reference: text, attribute: "otp", why })
      }
      const ref = yield* SubscriptionRef.make<Pick<SecretChange, "current"> & Partial<SecretChange>>({
        current: outcome.value
      })
      const closed = yield* Deferred.make<void>()
      yield* Effect.addFinalizer(() => Deferred.succeed(closed, undefined))
      const changes = watching.changes([{ key: text, reference, outcome: Result.succeed(outcome) }], {
        interval,
        onFailure: options?.onFailure ?? logFailure,
        known: () => undefined
      })
      yield* Effect.forkScoped(Stream.runForEach(changes, (change) => SubscriptionRef.set(ref, change)))
      return {
        reference: text,
        current: Effect.map(SubscriptionRef.get(ref), ({ current }) => current),
        previous: Effect.map(SubscriptionRef.get(ref), ({ previous }) => Option.fromUndefinedOr(previous)),
        changes: SubscriptionRef.changes(ref).pipe(
          Stream.drop(1),
          Stream.interruptWhen(Deferred.await(closed)),
          Stream.map(({ current, previous }) => ({ key: text, reference: text, previous, current }))
        )
      }
    })
  }
}

/**
 * The service over the client in the context, with a cache of its own.
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const make = Effect.fnUntraced(function* (
  options: SecretsOptions = {}
): Effect.fn.Return<Service, InvalidOptions, ConnectClient> {
  const { capacity, negativeTimeToLive, staleIfError, timeToLive } = yield* checked(secretsOptions, options)
  const client = yield* ConnectClient
  const engine = yield* Engine.make(client, {
    timeToLive,
    negativeTimeToLive: Math.min(timeToLive, negativeTimeToLive),
    capacity,
    staleIfError
  })
  return fromEngine(engine, eventsOf(client))
})

/**
 * Secrets from a Connect server.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layer = (options?: SecretsOptions): Layer.Layer<Secrets, InvalidOptions, ConnectClient> =>
  Layer.effect(Secrets, make(options))

/**
 * Secrets from a Connect server, with options from the `ConfigProvider` in the context.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerConfig = (
  wrap: Config.Wrap<SecretsOptions>
): Layer.Layer<Secrets, InvalidOptions | Config.ConfigError, ConnectClient> =>
  Layer.effect(Secrets, Effect.flatMap(Config.unwrap(wrap), make))

/**
 * Secrets from a record, for unit tests that need no server: `layerTest({ "op://prod/db/password": "x" })`. Other references
 * are not found, and no value changes.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerTest = (values: Readonly<Record<string, string>>): Layer.Layer<Secrets> =>
  Layer.sync(Secrets, () => fromEngine(Engine.fromRecord(values), Effect.succeed(undefined)))
