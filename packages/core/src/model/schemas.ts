import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaParser from "effect/SchemaParser"
import * as SchemaCompiler from "effect/schema/SchemaCompiler"

/**
 * A key that a server may leave out (Go omits empty values) or send as `null` (a nil pointer or slice).
 */
export const absent = <S extends Schema.Top>(schema: S) => Schema.optionalKey(Schema.NullOr(schema))

/**
 * A string with known values: they complete in an editor, and a value from a newer server passes all the same. The
 * OpenAPI document has them as examples.
 */
export const openEnum = <const Known extends ReadonlyArray<string>>(
  ...known: Known
): Schema.Codec<Known[number] | (string & {}), string> => Schema.String.annotate({ examples: known })

/**
 * The same schema, read in a way that comes to the same and costs less; `undefined` leaves the input to Effect, which also
 * says what is wrong with it. Holds for this schema alone: what `annotate` makes of it is another one.
 */
const readBy = <S extends Schema.Top>(
  schema: S,
  read: (input: unknown, options: SchemaAST.ParseOptions) => S["Type"] | undefined
): S => {
  const thorough = SchemaParser.decodeUnknownEffect(Schema.revealBottom(schema).annotate({}))
  SchemaCompiler.set(schema.ast, {
    decodeEffect: (input, options) => {
      if (input === SchemaCompiler.missing) return Effect.succeed(input)
      const value = read(input, options)
      return value === undefined ? thorough(input, options) : Effect.succeed(value)
    }
  })
  return schema
}

/**
 * Text that must not be printed: plain on the wire, `Redacted` in the program, `format: password` in the OpenAPI document.
 * Effect wraps it twice, once to check what it has wrapped, and an item is mostly such texts.
 */
export const sensitive = (annotations?: { readonly description?: string; readonly contentEncoding?: string }) =>
  readBy(Schema.RedactedFromValue(Schema.String.annotate({ format: "password", ...annotations })), (input) =>
    typeof input === "string" ? Redacted.make(input) : undefined
  )

/**
 * An RFC 3339 instant, kept as the server wrote it: Connect mixes seconds and nanoseconds, and a `Date` would lose
 * digits on the way back.
 */
export const Timestamp = Schema.String.annotate({ format: "date-time", readOnly: true })

/**
 * An object whose unknown keys survive decoding and encoding, so that GET, edit, PUT loses nothing that a newer server
 * has added. The type stays closed: an index signature would let every misspelt key pass as `unknown`.
 */
export const open = <const Fields extends Schema.Struct.Fields>(
  fields: Fields,
  annotations: { readonly identifier?: string; readonly description?: string } = {}
): Schema.Struct<Fields> => {
  const struct = Schema.Struct(fields)
  // Any rather than Unknown: every key is shown to it, those of the struct too, which would then be made into JSON twice.
  // What it makes of those is dropped.
  const whole = Schema.StructWithRest(struct, [Schema.Record(Schema.String, Schema.Any)]).annotate(annotations)
  // Effect reads a struct in half the time that one with a rest takes it.
  const known = SchemaParser.decodeUnknownEffect(struct)
  readBy(whole, (input, options) => {
    const read = known(input, options)
    return Exit.isExit(read) && Exit.isSuccess(read) ? { ...Object(input), ...Object(read.value) } : undefined
  })
  return whole as unknown as Schema.Struct<Fields>
}
