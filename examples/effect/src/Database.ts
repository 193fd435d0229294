// Follows a password: after a change in 1Password, the next connection uses the new password, without a restart.
import * as Secrets from "@opconnect/core/Secrets"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

export class Database extends Context.Service<
  Database,
  { readonly connect: Effect.Effect<{ readonly url: Redacted.Redacted }> }
>()("example/Database") {
  static readonly layer = Layer.effect(
    Database,
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const password = yield* secrets.live("op://prod/orders database/password", { interval: "10 seconds" })
      return {
        connect: Effect.map(password.current, (current) => ({
          url: Redacted.make(`postgres://orders:${Redacted.value(current)}@db.internal/orders`)
        }))
      }
    })
  )
}
