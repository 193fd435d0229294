import * as Schema from "effect/Schema"

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

/** Text that must not be printed: plain on the wire, `Redacted` in the program, `format: password` in the OpenAPI document. */
export const sensitive = (annotations?: { readonly description?: string; readonly contentEncoding?: string }) =>
  Schema.RedactedFromValue(Schema.String.annotate({ format: "password", ...annotations }))

/**
 * An RFC 3339 instant, kept as the server wrote it: Connect mixes seconds and nanoseconds, and a `Date` would lose
 * digits when encoding.
 */
export const Timestamp = Schema.String.annotate({ format: "date-time", readOnly: true })

/**
 * An object whose unknown keys survive decoding and encoding, so that GET, edit, PUT loses nothing that a newer server
 * has added. The type stays closed: an index signature would let every misspelled key pass as `unknown`.
 */
export const open = <const Fields extends Schema.Struct.Fields>(
  fields: Fields,
  annotations: { readonly identifier?: string; readonly description?: string } = {}
): Schema.Struct<Fields> => {
  // Any rather than Unknown: every key is shown to it, those of the struct too, which would then be made into JSON twice.
  // Their result is dropped.
  const whole = Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Any)])
  return whole.annotate(annotations) as unknown as Schema.Struct<Fields>
}
