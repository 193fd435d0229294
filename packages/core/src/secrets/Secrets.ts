/**
 * Resolves secret references in the fewest requests.
 *
 * @since 0.1.0
 * @stability stable
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import { ConnectClient } from "../client/ConnectClient.ts"
import { eventsOf, type OpenEvents } from "../client/events.ts"
import { watchOptions, watchRecordOptions } from "../contract/callOptionTable.ts"
import { validateOptions } from "../contract/checkOptions.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import * as SecretError from "../reference/SecretError.ts"
import type * as SecretReference from "../reference/SecretReference.ts"
import * as Failure from "../transport/failure.ts"
import * as Engine from "./engine.ts"
import { inOrder, parseAll, partition, requireRecord } from "./entries.ts"
import type { Place, PlanEntry, PlannedRequest } from "./place.ts"
import * as Planning from "./plan.ts"
import type { SecretRecord } from "./record.ts"
import * as Record from "./record.ts"
import type { Resolved } from "./resolved.ts"
import * as Resolver from "./resolver.ts"
import * as Watch from "./watch.ts"

// Loaded by programs that use it: `Config` evaluates Schema, a third of all that this module imports. Pure, so that bundles
// without `layerConfig` leave both out.
const config = /*#__PURE__*/ Effect.promise(() => import("effect/Config"))

export type { PlanEntry } from "./place.ts"
export type { Reading } from "./resolved.ts"
export type { ReadOptions, SecretsOptions } from "./resolver.ts"

/**
 * The requests that resolving a record of references would send. Holds no value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Plan<Key extends string = string> {
  /** The requests with an empty cache, without retries. */
  readonly requests: ReadonlyArray<PlannedRequest>
  readonly entries: ReadonlyArray<PlanEntry<Key>>
  /** The references that cannot be resolved, and why. */
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
   * Values that the application already has, such as those of its startup; `undefined` for a secret that is missing. A
   * different value on the server is the first change. Default: the values that the watch reads first.
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
  /** The value before the last change, to close resources that still use it. */
  readonly previous: Effect.Effect<Option.Option<Redacted.Redacted>>
  /** Every change after the first read, until the scope is closed. */
  readonly changes: Stream.Stream<SecretChange>
}

/**
 * The operations of the engine.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Service extends Resolver.Resolver {
  /** The requests that resolving a record of references would send. Reads vaults and items, but no file. Returns no value. */
  readonly plan: <Key extends string>(references: Readonly<Record<Key, string>>) => Effect.Effect<Plan<Key>>
  /**
   * The changes of a record of references, as long as the stream is read.
   *
   * **Details**
   *
   * The references are resolved first; `onMissing` decides about those that cannot be resolved. After that, all watches
   * of a client are polled together: `GET /vaults/{id}` for one vault, `GET /vaults` for several, whose
   * `contentVersion` grows with every change. Only changed items are read again. While the server cannot be reached,
   * the interval grows to up to 5 minutes. One-time passwords change with the clock and are skipped.
   */
  readonly watch: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: WatchRecordOptions<NoInfer<Key>>
  ) => Stream.Stream<SecretChange<Key>, SecretError.SecretsNotResolved | InvalidOptions>
  /** A secret that is watched as long as its scope is open. Fails for one-time passwords, which change with the clock. */
  readonly live: <const Text extends string>(
    reference: Text & SecretReference.Valid<Text>,
    options?: WatchOptions
  ) => Effect.Effect<LiveSecret, SecretError.SecretError | InvalidOptions, Scope.Scope>
}

/**
 * Service that resolves secrets: `yield* Secrets`.
 *
 * @category services
 * @since 0.1.0
 * @stability stable
 */
export class Secrets extends Context.Service<Secrets, Service>()("@opconnect/core/Secrets") {}

const logFailure = (error: SecretError.SecretsNotResolved) =>
  Effect.logWarning(`Could not check watched secrets for changes. ${error.message}`)

const fromEngine = (engine: Engine.Engine, plan: Planning.MakePlan, events: OpenEvents): Service => {
  const watching = Watch.make(engine, events)
  const resolver = Resolver.make(engine)

  const service: Service = {
    ...resolver,
    plan: Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
      yield* requireRecord(references)
      const { invalid, parsed } = parseAll(references)
      const { places, requests } = yield* plan(parsed)
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
          const { interval } = yield* validateOptions(watchRecordOptions, options)
          yield* requireRecord(references)
          const { invalid, parsed } = parseAll(references)
          const found = yield* engine.outcomes(parsed)
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
                initialValues !== undefined && Object.hasOwn(initialValues, key)
                  ? { value: initialValues[key] }
                  : undefined
            }
          )
        })
      ),
    live: Effect.fnUntraced(function* (text, options) {
      const { interval } = yield* validateOptions(watchOptions, options)
      const { outcome, reference } = yield* Resolver.resolveOne(engine, text)
      if (Watch.isOneTimePassword(reference)) {
        const why = "one-time passwords change with time and cannot be watched: resolve them when they are needed"
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
  return Resolver.register(service, engine)
}

/**
 * A service that uses the client in the context, with its own cache.
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const make = Effect.fnUntraced(function* (
  options: Resolver.SecretsOptions = {}
): Effect.fn.Return<Service, InvalidOptions, ConnectClient> {
  const client = yield* ConnectClient
  const engine = yield* Engine.make(client, yield* Resolver.engineSettings(options), Effect.succeed(Failure))
  return fromEngine(
    engine,
    (wanted) => Planning.make(client, wanted, Effect.succeed(Failure), engine.locked()),
    eventsOf(client)
  )
})

/**
 * Secrets from a Connect server.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layer = (options?: Resolver.SecretsOptions): Layer.Layer<Secrets, InvalidOptions, ConnectClient> =>
  Layer.effect(Secrets, make(options))

/**
 * Secrets from a Connect server. Options in `wrap` come from the `Config` there.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerConfig = (
  wrap: Config.Wrap<Resolver.SecretsOptions> = {}
): Layer.Layer<Secrets, InvalidOptions | Config.ConfigError, ConnectClient> =>
  Layer.effect(
    Secrets,
    Effect.flatMap(config, ({ unwrap }) => Effect.flatMap(unwrap(wrap), make))
  )

/**
 * A service over a record of values.
 *
 * @category constructors
 * @since 0.1.0
 * @stability internal
 */
export const fromRecord = ({ engine, events, plan }: SecretRecord): Service => fromEngine(engine, plan, events)

/**
 * Secrets from a record, for unit tests without a server: `layerTest({ "op://prod/db/password": "x" })`. Other
 * references fail with `FieldNotFound`, and values never change. Fails if keys of the record are not references, or values
 * are not strings.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerTest = (
  values: Readonly<Record<string, string>>
): Layer.Layer<Secrets, SecretError.SecretsNotResolved | InvalidOptions> =>
  Layer.effect(Secrets, Effect.map(Effect.fromResult(Record.make(values)), fromRecord))
