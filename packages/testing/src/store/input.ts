import { ItemInput, PatchOperation } from "@opconnect/core/Item"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { type Refusal, refuse } from "./refusal.ts"

export type WireInput = Schema.Codec.Encoded<typeof ItemInput>
export type InputField = NonNullable<WireInput["fields"]>[number]
export type Operation = Schema.Codec.Encoded<typeof PatchOperation>

const issues = SchemaIssue.makeFormatterStandardSchemaV1()

/** Keys that no one knows are kept: more levels than any of them has would later be more than the stack has. */
const deepest = 32

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))

/** Reads a body by the wire side of the contract: nothing in it is wrapped, and keys of later versions stay. */
const reading = <Type, Encoded>(schema: Schema.Codec<Type, Encoded>) => {
  const decode = Schema.decodeUnknownResult(Schema.toEncoded(schema))
  return (body: unknown): Result.Result<Encoded, Refusal<400>> => {
    if (isDeeper(body, deepest)) return refuse(400, "Logic: (Unable to parse Item), Validation: (nested too deeply)")
    const decoded = decode(body)
    if (Result.isSuccess(decoded)) return Result.succeed(decoded.success)
    // The place and never the value, which may be a secret.
    const path = issues(decoded.failure.issue).issues[0]?.path ?? []
    const place = path.length === 0 ? "the body" : path.map(String).join(".")
    return refuse(400, `Logic: (Unable to parse Item), Validation: (${place} is missing or of the wrong type)`)
  }
}

export const readItem = reading(ItemInput)
export const readPatch = reading(Schema.Array(PatchOperation))
