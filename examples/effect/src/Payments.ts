// Configuration with a reference: code that reads PAYMENT_KEY does not know that the value comes from 1Password.
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

export class Payments extends Context.Service<
  Payments,
  { readonly authorization: (order: string) => Effect.Effect<string> }
>()("example/Payments") {
  static readonly layer = Layer.effect(
    Payments,
    Effect.gen(function* () {
      const { account, key } = yield* Config.all({
        account: Config.String("PAYMENT_ACCOUNT"),
        key: Config.Redacted("PAYMENT_KEY")
      })
      return {
        // The only place that reads the redacted key.
        authorization: (order) => Effect.succeed(`${account}:${Redacted.value(key)} ${order}`)
      }
    })
  )
}
