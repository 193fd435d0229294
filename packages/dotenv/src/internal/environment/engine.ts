import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import type { SecretError } from "@opconnect/core/SecretError"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"

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
}

/**
 * Resolves references by one plan, and counts what it sends. The one place where secrets leave their wrappers: they are
 * about to become environment variables.
 */
export const resolveReferences = (references: ReadonlyArray<string>, options: ConnectOptions): Promise<Resolved> => {
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

  const nothing = { values: new Map<string, string>(), failures: new Map<string, SecretError>(), invalid: [] }
  return Secrets.Secrets.use((secrets) =>
    secrets.resolveAll(Object.fromEntries(references.map((reference) => [reference, reference])))
  ).pipe(
    Effect.map((values) => ({
      ...nothing,
      values: new Map(Object.entries(values).map(([reference, value]) => [reference, Redacted.value(value)]))
    })),
    Effect.provide(
      Secrets.layer.pipe(Layer.provide(ConnectClient.layer(options)), Layer.provide(counted), Layer.provide(toStderr))
    ),
    Effect.catchTags({
      InvalidOptions: ({ problems }) => Effect.succeed({ ...nothing, invalid: problems }),
      SecretsNotResolved: ({ failures }) =>
        Effect.succeed({ ...nothing, failures: new Map(failures.map(({ error, key }) => [key, error])) })
    }),
    Effect.map((outcome) => ({ ...outcome, requests })),
    Effect.runPromise
  )
}
