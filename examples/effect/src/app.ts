// The application and its only dependency: a client for a Connect server.
import * as SecretConfigProvider from "@opconnect/core/SecretConfigProvider"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database } from "./Database.ts"
import { Payments } from "./Payments.ts"

/** Everything above a `ConnectClient`. `staleIfError`: the application survives an outage of the server for an hour. */
export const AppLayer = Layer.merge(
  Database.layer,
  Payments.layer.pipe(Layer.provide(SecretConfigProvider.layer))
).pipe(Layer.provide(Secrets.layer({ staleIfError: "1 hour" })))

export const program = Effect.gen(function* () {
  const database = yield* Database
  const payments = yield* Payments
  const { url } = yield* database.connect
  const authorization = yield* payments.authorization("order 17")
  yield* Effect.log(`connected with ${url}, ${authorization.length} characters of authorization`)
})
