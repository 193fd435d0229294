import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { requestFailed } from "./faults.ts"
import { toOpenSsh } from "./openSsh.ts"
import * as Otp from "./otp.ts"
import type { Located } from "./planner.ts"
import type { Reads } from "./reads.ts"

/** Makes values of what references point at. */
export const make = Effect.gen(function* () {
  // The format has random bytes in it, and the same key shall be the same text whenever it is asked for.
  const openSsh = yield* Cache.make({ capacity: 100, lookup: toOpenSsh })

  return (
    reads: Reads,
    { item, selection: { source }, vault }: Located,
    reference: SecretReference.SecretReference
  ): Effect.Effect<Redacted.Redacted, SecretError.SecretError> => {
    const text = SecretReference.format(reference)
    switch (source._tag) {
      case "Value":
        return Effect.succeed(source.value)
      case "Content":
        return reads.content(vault.id, item.id, source.file.id).pipe(
          Effect.mapError((error) => requestFailed(error)(text)),
          Effect.flatMap((bytes) =>
            Effect.try({
              try: () => Redacted.make(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)),
              catch: () => new SecretError.NotText({ reference: text })
            })
          )
        )
      case "OneTimePassword": {
        const { totp, value } = source.field
        if (totp != null) return Effect.succeed(totp)
        const why = "the server sent no code for the field, and what it holds is no key for one"
        return orFail(
          Otp.code(Redacted.value(value ?? Redacted.make(""))),
          () => new SecretError.AttributeNotFound({ reference: text, attribute: "otp", why })
        )
      }
      case "OpenSsh":
        return orFail(
          Cache.get(openSsh, Redacted.value(source.key)),
          () => new SecretError.NotPrivateKey({ reference: text })
        )
    }
  }
})

const orFail = <E>(text: Effect.Effect<string | undefined>, error: () => E): Effect.Effect<Redacted.Redacted, E> =>
  Effect.flatMap(text, (found) => (found === undefined ? Effect.fail(error()) : Effect.succeed(Redacted.make(found))))
