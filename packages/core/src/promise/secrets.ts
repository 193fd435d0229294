import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { ConnectOptions } from "../contract/ConnectOptions.ts"
import { toSnapshotOptions } from "../contract/snapshotPath.ts"
import * as Resolver from "../secrets/resolver.ts"
import * as Engine from "../secrets/Secrets.ts"
import * as Monotonic from "../time/monotonic.ts"
import type { Calls } from "./calls.ts"
import { type Failure, toSecretFailure, toSecretsError } from "./failure.ts"
import type { Secrets, WatchOptions } from "./methodTypes.ts"
import { Secret } from "./Secret.ts"
import type { CallOptions, LiveSecret, SecretChange, SecretOutcome, SnapshotOptions } from "./secretModels.ts"
import * as Wire from "./wire.ts"

const toSecret = (text: Redacted.Redacted) => new Secret(Redacted.value(text))

const toChange = <Key extends string>({
  current,
  key,
  previous,
  reference
}: Engine.SecretChange<Key>): SecretChange<Key> => ({
  key,
  reference,
  previous: previous === undefined ? undefined : toSecret(previous),
  current: toSecret(current)
})

const keyOf = (key: SnapshotOptions["key"]) => {
  if (key instanceof Secret) return Redacted.make(key.reveal())
  return typeof key === "string" ? Redacted.make(key) : key
}

/** The values of a record with a snapshot. The module is loaded on demand, because it needs a file system. */
const resolveWithSnapshot = Effect.fnUntraced(function* <Key extends string>(
  secrets: Engine.Service,
  references: Readonly<Record<Key, string>>,
  { key, maxAge, onStale, path }: SnapshotOptions,
  connect: ConnectOptions
) {
  const Snapshot = yield* Effect.promise(() => import("../snapshot/SecretSnapshot.ts"))
  const { savedAt, values } = yield* Snapshot.resolveAll(secrets, references, {
    path,
    // Checked by the table of options: a text is a duration.
    maxAge: maxAge as Duration.Input | undefined,
    key: keyOf(key),
    connect
  })
  if (savedAt !== undefined) {
    // The callback of the promise client takes a date, not a `DateTime`.
    // @effect-diagnostics-next-line globalDateInEffect:off
    const time = new Date(savedAt)
    yield* onStale === undefined
      ? Effect.logWarning(`The Connect server cannot be reached: using the secrets of ${time.toISOString()}.`)
      : // A callback that throws, or rejects, must not fail the start.
        Effect.ignore(Effect.tryPromise(async () => onStale(time)))
  }
  return Wire.revealValues(values)
})

/** A secret that is kept up to date until it is closed. */
const follow = async (
  { iterate, open, run }: Calls<Engine.Secrets>,
  reference: string,
  options: Engine.WatchOptions,
  signal: AbortSignal | undefined
): Promise<LiveSecret> => {
  const scope = open()
  const close = async () => {
    await Effect.runPromise(Scope.close(scope, Exit.void))
  }
  let current: Secret
  let previous: Secret | undefined
  const started = Effect.gen(function* () {
    const secrets = yield* Engine.Secrets
    const live = yield* secrets.live<string>(reference, options)
    yield* Effect.forkScoped(
      Stream.runForEach(live.changes, (change) =>
        Effect.sync(() => {
          previous = change.previous === undefined ? undefined : toSecret(change.previous)
          current = toSecret(change.current)
        })
      ),
      { startImmediately: true }
    )
    current = toSecret(yield* live.current)
    return live
  })
  try {
    const { changes } = await run(Scope.provide(started, scope), signal)
    return {
      reference,
      get current() {
        return current
      },
      get previous() {
        return previous
      },
      changes: (reading) => iterate(Stream.map(changes, toChange), reading?.signal),
      close,
      [Symbol.asyncDispose]: close
    }
  } catch (error) {
    await close()
    throw error
  }
}

export const make = (calls: Calls<Engine.Secrets>, connect: ConnectOptions): Secrets => {
  const { iterate, run, services } = calls
  type OnFailure = NonNullable<Engine.WatchOptions["onFailure"]>
  /** One for each callback, so that watches with the same callback share its calls. */
  const callbacks = new WeakMap<NonNullable<WatchOptions["onFailure"]>, OnFailure>()

  const onFailureOf = (onFailure: WatchOptions["onFailure"]): OnFailure | undefined => {
    // The engine checks the type of the callback.
    if (typeof onFailure !== "function") return onFailure
    const existing = callbacks.get(onFailure)
    // A callback that throws, or rejects, must not end the watch, nor the process.
    const callback: OnFailure = (error) =>
      Effect.ignore(Effect.tryPromise(async () => onFailure(toSecretsError(error))))
    if (existing === undefined) callbacks.set(onFailure, callback)
    return existing ?? callback
  }

  const toWatchOptions = ({ interval, onFailure }: WatchOptions = {}): Engine.WatchOptions => ({
    interval,
    onFailure: onFailureOf(onFailure)
  })

  const ask = <A, E extends Failure>(
    use: (secrets: Engine.Service) => Effect.Effect<A, E, Engine.Secrets>,
    options: CallOptions | undefined
  ) => run(Engine.Secrets.use(use), options?.signal)

  /** A value that needs no request, without the cost of an effect, because programs request the same secret repeatedly. */
  const currentValue = (reference: string): string | undefined => {
    const context = services()
    if (context === undefined) return undefined
    const at = Monotonic.read(Context.get(context, Clock.Clock))
    const value = Resolver.currentValue(Context.get(context, Engine.Secrets), reference, at)
    return value === undefined ? undefined : Redacted.value(value)
  }

  return {
    resolve: async (reference, options) =>
      (options?.signal?.aborted === true ? undefined : currentValue(reference)) ??
      ask((secrets) => Effect.map(secrets.resolve<string>(reference), Redacted.value), options),
    resolveAll: (references, options) => {
      const snapshot = toSnapshotOptions(options?.snapshot)
      return ask(
        (secrets) =>
          snapshot === undefined
            ? Effect.map(secrets.resolveAll(references), Wire.revealValues)
            : resolveWithSnapshot(secrets, references, snapshot, connect),
        options
      )
    },
    resolveEach: (references, options) =>
      ask(
        (secrets) =>
          Effect.map(secrets.resolveEach(references), (outcomes) =>
            Wire.mapEntries(
              outcomes,
              (outcome, key): SecretOutcome =>
                Result.match(outcome, {
                  onFailure: (error) => ({ status: "rejected", reason: toSecretFailure(error, key) }),
                  onSuccess: (value) => ({ status: "fulfilled", value: Redacted.value(value) })
                })
            )
          ),
        options
      ),
    resolveTemplate: (text, options) =>
      ask((secrets) => Effect.map(secrets.resolveTemplate(text, options), Redacted.value), options),
    plan: (references, options) =>
      ask(
        (secrets) =>
          Effect.map(secrets.plan(references), ({ failures, ...rest }) => ({
            ...rest,
            failures: failures.map(({ error, key }) => toSecretFailure(error, key))
          })),
        options
      ),
    watch: (references, options) => {
      const { initialValues, onMissing } = options ?? {}
      const watching = {
        ...toWatchOptions(options ?? {}),
        onMissing,
        initialValues: initialValues === undefined ? undefined : Wire.redactValues(initialValues)
      }
      return iterate(
        Stream.unwrap(Effect.map(Engine.Secrets, (secrets) => secrets.watch(references, watching))).pipe(
          Stream.map(toChange)
        ),
        options?.signal
      )
    },
    live: async (reference, options) => follow(calls, reference, toWatchOptions(options), options?.signal)
  }
}
