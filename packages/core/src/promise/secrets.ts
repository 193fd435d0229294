import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Engine from "../secrets/Secrets.ts"
import type { Calls } from "./calls.ts"
import { type Failure, toSecretFailure, toSecretsError } from "./failure.ts"
import { Secret } from "./Secret.ts"
import type { CallOptions, SecretChange, Secrets, WatchOptions } from "./secretModels.ts"
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

export const make = ({ iterate, open, run }: Calls<Engine.Secrets>): Secrets => {
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

  const watchOptions = ({ interval, onFailure }: WatchOptions = {}): Engine.WatchOptions => ({
    interval,
    onFailure: onFailureOf(onFailure)
  })

  const ask = <A, E extends Failure>(
    use: (secrets: Engine.Service) => Effect.Effect<A, E>,
    options: CallOptions | undefined
  ) => run(Engine.Secrets.use(use), options?.signal)
  return {
    resolve: (reference, options) =>
      ask((secrets) => Effect.map(secrets.resolve<string>(reference), Redacted.value), options),
    resolveAll: (references, options) =>
      ask((secrets) => Effect.map(secrets.resolveAll(references), Wire.revealAll), options),
    template: (text, options) =>
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
        ...watchOptions(options),
        onMissing,
        initialValues: initialValues === undefined ? undefined : Wire.hideAll(initialValues)
      }
      return iterate(
        Stream.unwrap(Effect.map(Engine.Secrets, (secrets) => secrets.watch(references, watching))).pipe(
          Stream.map(toChange)
        ),
        options?.signal
      )
    },
    live: async (reference, options) => {
      const watching = watchOptions(options)
      const scope = open()
      const close = async () => {
        await Effect.runPromise(Scope.close(scope, Exit.void))
      }
      let current: Secret
      let previous: Secret | undefined
      const started = Effect.gen(function* () {
        const secrets = yield* Engine.Secrets
        const live = yield* secrets.live<string>(reference, watching)
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
        const { changes } = await run(Scope.provide(started, scope), options?.signal)
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
  }
}
