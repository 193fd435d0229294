import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { requestFailed } from "./faults.ts"
import type { Located } from "./itemLookup.ts"
import type { Reads } from "./reads.ts"

/** A value, and how long it stays valid in milliseconds if it changes with the clock. */
export interface Value {
  readonly value: Redacted.Redacted
  readonly validFor: number | undefined
}

const lasting = (value: Redacted.Redacted): Value => ({ value, validFor: undefined })

// Loaded by the first one-time password.
const otp = Effect.promise(() => import("./otp.ts"))

// Loaded by the first key in the OpenSSH format.
const openSshFormat = Effect.promise(() => import("./openSsh.ts"))

/** Makes values of the targets of references. */
export const make = Effect.gen(function* () {
  // The format contains random bytes, but the same key must always give the same text.
  const openSsh = yield* Cache.make({
    capacity: 100,
    lookup: (pem: string) => Effect.flatMap(openSshFormat, ({ toOpenSsh }) => toOpenSsh(pem))
  })

  return (
    reads: Reads,
    { item, selection: { source }, vault }: Located,
    reference: SecretReference.SecretReference
  ): Effect.Effect<Value, SecretError.SecretError> => {
    // Most values.
    if (source._tag === "Value") return Effect.succeed(lasting(source.value))
    const text = SecretReference.format(reference)
    switch (source._tag) {
      case "Content":
        return reads.content(vault.id, item.id, source.file).pipe(
          Effect.mapError((error) => requestFailed(error)(text)),
          Effect.flatMap((bytes) =>
            Effect.try({
              try: () =>
                lasting(Redacted.make(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes))),
              catch: () => new SecretError.NotText({ reference: text })
            })
          )
        )
      case "OneTimePassword": {
        const { totp, value } = source.field
        // Some servers send an empty code.
        const serverCode = totp == null || Redacted.value(totp).trim() === "" ? undefined : Redacted.value(totp)
        return Effect.flatMap(otp, ({ code }) => code(value == null ? "" : Redacted.value(value), serverCode)).pipe(
          Effect.mapError((why) => new SecretError.AttributeNotFound({ reference: text, attribute: "otp", why })),
          Effect.map((computed) => ({ value: Redacted.make(computed.code), validFor: computed.validFor }))
        )
      }
      case "OpenSsh":
        return Effect.flatMap(
          Cache.get(openSsh, Redacted.value(source.key)),
          (found): Effect.Effect<Value, SecretError.SecretError> =>
            found === undefined
              ? Effect.flatMap(openSshFormat, ({ notPrivateKey }) => Effect.fail(notPrivateKey(text)))
              : Effect.succeed(lasting(Redacted.make(found)))
        )
    }
  }
})
