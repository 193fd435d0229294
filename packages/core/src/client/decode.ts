import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Decoded, SchemaName } from "../model/codecs.ts"
import type { Decoder } from "../model/decoding.ts"

export type { SchemaName }

/** Makes a secret of a text: `Redacted`, or the `Secret` of the promise client. */
export type Redact<Secret> = (text: string) => Secret

/** A type with its secrets of another type. */
export type WithSecrets<A, Secret> =
  A extends Redacted.Redacted<string>
    ? Secret
    : // A string of an open enum counts as an object too.
      A extends string
      ? A
      : A extends object
        ? { readonly [Key in keyof A]: WithSecrets<A[Key], Secret> }
        : A

/** A decoded body: the model itself for `Redacted` secrets. */
export type Body<Name extends SchemaName, Secret> =
  Secret extends Redacted.Redacted<string> ? Decoded<Name> : WithSecrets<Decoded<Name>, Secret>

// Schema is only loaded to describe what is wrong with a body: its evaluation takes longer than the requests of a start.
const codecs = Effect.promise(() => import("../model/codecs.ts"))

/** Decodes parsed JSON in one pass. Fails with a description of the wrong shape, without values. */
export const decode = <Name extends SchemaName, Secret>(
  decoders: Readonly<Record<Name, Decoder>>,
  name: Name,
  input: unknown,
  redact: Redact<Secret>
): Effect.Effect<Body<Name, Secret>, string> => {
  const decoded = decoders[name](input, redact)
  // A generated decoder returns values of the schema's type: a property test compares the two.
  if (decoded !== undefined) return Effect.succeed(decoded as Body<Name, Secret>)
  return Effect.flatMap(codecs, ({ explain }) =>
    Effect.fail(Result.getOrElse(Result.flip(explain(name, input)), () => "its decoder rejected it"))
  )
}
