import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import type { SecretError, SecretsNotResolved } from "@opconnect/core/SecretError"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"

/** What the client warns of goes to the person, on the stream that is not the program's. */
const toStderr = Logger.layer([
  Logger.make<unknown, void>(({ message }) => {
    process.stderr.write(`opconnect: ${[message].flat().join(" ")}\n`)
  })
])

export interface Resolved {
  readonly values: ReadonlyMap<string, string>
  readonly failures: ReadonlyMap<string, SecretError>
  /** Sentences about options that can't be used. */
  readonly invalid: ReadonlyArray<string>
  readonly requests: number
  /** When the values were asked for, if they come from a snapshot. */
  readonly savedAt: Date | undefined
}

/** The outcome of resolving no reference. */
export const nothing: Resolved = {
  values: new Map(),
  failures: new Map(),
  invalid: [],
  requests: 0,
  savedAt: undefined
}

/** How a resolution may end short of its whole. */
export interface ResolveOptions {
  /** Give the values that there are, beside the failures of the others. */
  readonly partial: boolean
}

const revealed = (values: Readonly<Record<string, Redacted.Redacted>>) =>
  new Map(Object.entries(values).map(([reference, value]) => [reference, Redacted.value(value)]))

const failuresOf = ({ failures }: SecretsNotResolved) => new Map(failures.map(({ error, key }) => [key, error]))

const recordOf = (references: Iterable<string>) =>
  Object.fromEntries(Array.from(references, (reference) => [reference, reference]))

/**
 * Resolves references by one plan, and counts what it sends. The one place where secrets leave their wrappers: they are
 * about to become environment variables.
 */
export const resolveReferences = (
  references: ReadonlyArray<string>,
  connect: ConnectOptions,
  { partial }: ResolveOptions
): Promise<Resolved> => {
  let requests = 0
  const counted = Layer.effect(
    HttpClient.HttpClient,
    Effect.map(
      HttpClient.HttpClient,
      HttpClient.tapRequest(() =>
        Effect.sync(() => {
          requests++
        })
      )
    )
  ).pipe(Layer.provide(ConnectHttp.layerNode))

  const outcome = Effect.fnUntraced(function* () {
    const secrets = yield* Secrets.Secrets
    const all = yield* Effect.result(secrets.resolveAll(recordOf(references)))
    if (Result.isSuccess(all)) return { ...nothing, values: revealed(all.success) }
    const failures = failuresOf(all.failure)
    if (!partial) return { ...nothing, failures }
    const rest = yield* Effect.result(
      secrets.resolveAll(recordOf(references.filter((reference) => !failures.has(reference))))
    )
    return Result.isSuccess(rest)
      ? { ...nothing, failures, values: revealed(rest.success) }
      : { ...nothing, failures: new Map([...failures, ...failuresOf(rest.failure)]) }
  })

  return outcome().pipe(
    Effect.provide(
      Secrets.layer.pipe(Layer.provide(ConnectClient.layer(connect)), Layer.provide(counted), Layer.provide(toStderr))
    ),
    Effect.catchTag("InvalidOptions", ({ problems }) => Effect.succeed({ ...nothing, invalid: problems })),
    Effect.map((resolved) => ({ ...resolved, requests })),
    Effect.runPromise
  )
}
