import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Decoded, SchemaName } from "../model/codecs.ts"
import type { Decoder } from "../model/decoding.ts"

export type { Decoded, SchemaName }

// Schema is only loaded to say what is wrong with a body: evaluating it takes a starting process longer than its requests.
const codecs = Effect.promise(() => import("../model/codecs.ts"))

/** Decodes parsed JSON. Fails with a description of the wrong shape, without values. */
export const decode = <Name extends SchemaName>(
  decoders: Readonly<Record<Name, Decoder>>,
  name: Name,
  input: unknown
): Effect.Effect<Decoded<Name>, string> => {
  const decoded = decoders[name](input, Redacted.make)
  // What a generated decoder accepts is of the schema's type: a property test compares them.
  return decoded === undefined
    ? Effect.flatMap(codecs, ({ explain }) => Effect.fromResult(explain(name, input)))
    : Effect.succeed(decoded as Decoded<Name>)
}
