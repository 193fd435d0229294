/**
 * References in, values out, in the fewest requests.
 *
 * @since 0.1.0
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
import { checked } from "../contract/checkOptions.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import { secretsOptions, watchOptions, watchRecordOptions } from "../contract/optionTable.ts"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import * as SecretTemplate from "../reference/SecretTemplate.ts"
import * as Engine from "./engine.ts"
import type { PlanEntry, PlannedRequest } from "./place.ts"
import type { Resolved } from "./resolved.ts"
import * as Watch from "./watch.ts"

/**
 * How long answers are believed. Secrets are kept in memory only, wrapped.
 *
 * @category models
 * @since 0.1.0
 */
export interface SecretsOptions {
  /**
   * How long what was read counts as true without asking again. 1 minute by default. After it, one request for each vault
   * tells whether anything has changed (its `contentVersion`), and only items that have are read again. With 0 every call
   * asks so.
   */
  readonly timeToLive?: Duration.Input | undefined
  /** How long it is believed that there is no such vault, item or field. 5 seconds by default, never longer than the rest. */
  readonly negativeTimeToLive?: Duration.Input | undefined
  /** How many items are kept at most. 1,000 by default. */
  readonly capacity?: number | undefined
  /**
   * How old a value may be that is given while the server can't be reached, or fails. Off by default. What the server
   * refuses (401, 403, 404) is never bridged so. The call that finds out waits its full time; for 5 seconds after it
   * nobody waits. Values are remembered of ten references for each item of `capacity`.
   */
  readonly staleIfError?: Duration.Input | undefined
}

export type { PlanEntry } from "./place.ts"

/**
 * What resolving a record of references would fetch. Holds no value.
 *
 * @category models
 * @since 0.1.0
 */
export interface Plan<Key extends string = string> {
  /** The requests that resolving costs with nothing known before, repeats after failures aside. */
  readonly requests: ReadonlyArray<PlannedRequest>
  readonly entries: ReadonlyArray<PlanEntry<Key>>
  /** The references that can't be resolved, and why. */
  readonly failures: ReadonlyArray<{ readonly key: Key; readonly error: SecretError.SecretError }>
}

/**
 * How changes are looked for.
 *
 * @category models
 * @since 0.1.0
 */
export interface WatchOptions {
  /** How often each vault is asked whether it has changed, more or less. 30 seconds by default. */
  readonly interval?: Duration.Input | undefined
  /** Told of every round that failed. Logs a warning by default. */
  readonly onFailure?: ((error: SecretError.SecretsNotResolved) => Effect.Effect<void>) | undefined
}

/**
 * How the changes of a record are looked for.
 *
 * @category models
 * @since 0.1.0
 */
export interface WatchRecordOptions<Key extends string = string> extends WatchOptions {
  /**
   * Values that are known already, such as those of the start. Where the server has another one by now, that is the first
   * change. Without it changes count from what the watch itself reads first.
   */
  readonly from?: Readonly<Partial<Record<Key, Redacted.Redacted | undefined>>> | undefined
}

/**
 * A secret that has changed.
 *
 * @category models
 * @since 0.1.0
 */
export interface SecretChange<Key extends string = string> extends Watch.Change<Key> {}

/**
 * A secret that is kept up to date.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveSecret {
  /** The reference as it was written. */
  readonly reference: string
  readonly current: Effect.Effect<Redacted.Redacted>
  /** The value before the last change, for what still has to be ended with it. */
  readonly previous: Effect.Effect<Option.Option<Redacted.Redacted>>
  /** Every change from the first read on, to the end of the scope. */
  readonly changes: Stream.Stream<SecretChange>
}

/**
 * What the engine does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The value of one reference. References that are asked for in the same tick share one plan. */
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
  /** The same with an outcome for each key, for those who can do without some of them. */
  readonly resolveEach: <Key extends string>(
    references: Readonly<Record<Key, string>>
  ) => Effect.Effect<Readonly<Record<Key, Result.Result<Redacted.Redacted, SecretError.SecretError>>>>
  /** A text with the value of each reference in its place. The values are not read again, whatever they hold. */
  readonly resolveTemplate: (
    text: string,
    options?: SecretTemplate.ParseOptions
  ) => Effect.Effect<Redacted.Redacted, SecretError.SecretsNotResolved>
  /**
   * What resolving a record of references would fetch. Reads vaults and items to tell, each once, but no file; gives no
   * value.
   */
  readonly plan: <Key extends string>(references: Readonly<Record<Key, string>>) => Effect.Effect<Plan<Key>>
  /**
   * The changes of a record of references, for as long as the stream is read.
   *
   * **Details**
   *
   * The references are resolved first, and the stream fails if any can't be. From then on each vault is asked once an
   * interval (`GET /vaults/{id}`, whose `contentVersion` moves with every change in it), and only items that have moved are
   * read again. What fails then is reported, and tried again later and later, up to 5 minutes apart; the stream goes on.
   * One-time passwords change with the clock, and are left out.
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
 */
export class Secrets extends Context.Service<Secrets, Service>()("@opconnect/core/Secrets") {}

/** The outcome of one text, given those of the references that were parsed. */
const parsedAll = (texts: Iterable<string>) => {
  const parsed = new Map([...new Set(texts)].map((text) => [text, SecretReference.parse(text)]))
  const references = [...parsed.values()].flatMap((one) => (Result.isSuccess(one) ? [one.success] : []))
  const outcomeOf =
    <A>(found: ReadonlyMap<SecretReference.SecretReference, Result.Result<A, SecretError.SecretError>>) =>
    (text: string) =>
      Result.flatMap(parsed.get(text) ?? SecretReference.parse(text), (reference) => {
        const outcome = found.get(reference)
        if (outcome === undefined) throw new Error("the planner left a reference without an outcome")
        return Result.map(outcome, (value) => ({ reference, value }))
      })
  return { references, outcomeOf }
}

/** A record's entries. `Object.entries` forgets which keys they have. */
const entriesOf = <Key extends string>(record: Readonly<Record<Key, string>>) =>
  Object.entries(record) as Array<[Key, string]>

/** Those that have a value and those that have none. */
const parted = <Key, A>(outcomes: ReadonlyArray<readonly [Key, Result.Result<A, SecretError.SecretError>]>) => {
  const failures: Array<{ readonly key: Key; readonly error: SecretError.SecretError }> = []
  const values: Array<readonly [Key, A]> = []
  for (const [key, outcome] of outcomes) {
    Result.match(outcome, {
      onFailure: (error) => failures.push({ key, error }),
      onSuccess: (value) => values.push([key, value])
    })
  }
  return { failures, values }
}

const fromEngine = (engine: Engine.Engine): Service => {
  const outcomes = Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
    const entries = entriesOf(references)
    const parsed = parsedAll(entries.map(([, text]) => text))
    const found = parsed.references.length === 0 ? new Map() : yield* engine.outcomes(parsed.references)
    const outcomeOf = parsed.outcomeOf<Resolved>(found)
    return entries.map(([key, text]) => [key, outcomeOf(text)] as const)
  })

  const all = Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
    const { failures, values } = parted(yield* outcomes(references))
    if (failures.length > 0) return yield* new SecretError.SecretsNotResolved(failures)
    return values
  })

  const one = (text: string) =>
    Effect.flatMap(outcomes({ text }), ([outcome]) => {
      if (outcome === undefined) throw new Error("one key gives one outcome")
      return Effect.fromResult(outcome[1])
    })

  const redactedOf = ({ value }: { readonly value: Resolved }) => value.value

  const resolveAll = <Key extends string>(references: Readonly<Record<Key, string>>) =>
    Effect.map(
      all(references),
      (values) =>
        // One entry for each key, which the types of `fromEntries` forget.
        Object.fromEntries(values.map(([key, found]) => [key, redactedOf(found)])) as Record<Key, Redacted.Redacted>
    )

  const watched = <Key>(
    key: Key,
    { reference, value }: { readonly reference: SecretReference.SecretReference; readonly value: Resolved }
  ) => ({ key, reference, resolved: value })

  const changes = <Key extends string>(
    initial: ReadonlyArray<Watch.Watched<Key>>,
    interval: number,
    options: WatchRecordOptions<Key> = {}
  ) =>
    Watch.changes(engine, initial, {
      interval,
      // Its own only: a key may be called as what every object has.
      known: (key) => (options.from !== undefined && Object.hasOwn(options.from, key) ? options.from[key] : undefined),
      onFailure: options.onFailure ?? ((error) => Effect.logWarning(`Secrets could not be watched. ${error.message}`))
    })

  return {
    resolve: (reference) => Effect.map(one(reference), redactedOf),
    resolveAll,
    resolveEach: <Key extends string>(references: Readonly<Record<Key, string>>) =>
      Effect.map(
        outcomes(references),
        (found) =>
          // As above.
          Object.fromEntries(found.map(([key, outcome]) => [key, Result.map(outcome, redactedOf)])) as Record<
            Key,
            Result.Result<Redacted.Redacted, SecretError.SecretError>
          >
      ),
    resolveTemplate: Effect.fnUntraced(function* (text, options) {
      const template = SecretTemplate.parse(text, options)
      if (Result.isFailure(template)) {
        return yield* new SecretError.SecretsNotResolved(
          template.failure.map((error) => ({ key: error.reference, error }))
        )
      }
      const references = SecretTemplate.references(template.success)
      const values = new Map<string, Redacted.Redacted>(
        Object.entries(yield* resolveAll(Object.fromEntries(references.map((reference) => [reference, reference]))))
      )
      return Redacted.make(
        SecretTemplate.render(template.success, (reference) => {
          const value = values.get(reference)
          if (value === undefined) throw new Error("a reference of the template was left without a value")
          return Redacted.value(value)
        })
      )
    }),
    plan: Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
      const entries = entriesOf(references)
      const parsed = parsedAll(entries.map(([, text]) => text))
      const { places, requests } = yield* engine.plan(parsed.references)
      const placeOf = parsed.outcomeOf(places)
      const { failures, values } = parted(entries.map(([key, text]) => [key, placeOf(text)] as const))
      return {
        requests,
        entries: values.map(([key, { value }]) => ({ key, reference: references[key], ...value })),
        failures
      }
    }),
    watch: <Key extends string>(references: Readonly<Record<Key, string>>, options?: WatchRecordOptions<Key>) =>
      Stream.unwrap(
        Effect.gen(function* () {
          const { interval } = yield* checked(watchRecordOptions, options)
          const values = yield* all(references)
          return changes(
            values.map(([key, found]) => watched(key, found)),
            interval,
            options
          )
        })
      ),
    live: Effect.fnUntraced(function* (reference, options) {
      const { interval } = yield* checked(watchOptions, options)
      const first = yield* one(reference)
      if (first.reference.attribute === "otp") {
        const why =
          "one-time passwords change with the clock, so they can't be watched: resolve them when they are needed"
        return yield* new SecretError.AttributeNotFound({ reference, attribute: "otp", why })
      }
      const ref = yield* SubscriptionRef.make<Pick<SecretChange, "current"> & Partial<SecretChange>>({
        current: redactedOf(first)
      })
      const closed = yield* Deferred.make<void>()
      yield* Effect.addFinalizer(() => Deferred.succeed(closed, undefined))
      yield* Effect.forkScoped(
        Stream.runForEach(changes([watched<string>(reference, first)], interval, options), (change) =>
          SubscriptionRef.set(ref, { ...change, reference })
        )
      )
      return {
        reference,
        current: Effect.map(SubscriptionRef.get(ref), ({ current }) => current),
        previous: Effect.map(SubscriptionRef.get(ref), ({ previous }) => Option.fromUndefinedOr(previous)),
        changes: SubscriptionRef.changes(ref).pipe(
          Stream.drop(1),
          Stream.interruptWhen(Deferred.await(closed)),
          Stream.map(({ current, previous = current }) => ({ key: reference, reference, previous, current }))
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
  return fromEngine(engine)
})

/**
 * Secrets from a Connect server, cached for a minute by default.
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
 * Secrets out of a record, for unit tests that need no server: `layerTest({ "op://prod/db/password": "x" })`. What is not
 * in it is not found, and nothing in it changes.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerTest = (values: Readonly<Record<string, string>>): Layer.Layer<Secrets> =>
  Layer.sync(Secrets, () => fromEngine(Engine.fromRecord(values)))
