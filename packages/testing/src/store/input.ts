import { ItemInput, PatchOperation } from "@opconnect/core/Item"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { type Refusal, refuse } from "./refusal.ts"
import type { WriteContext } from "./writeContext.ts"

export type WireInput = Schema.Codec.Encoded<typeof ItemInput>
export type InputField = NonNullable<WireInput["fields"]>[number]
export type Operation = Schema.Codec.Encoded<typeof PatchOperation>

const issues = SchemaIssue.makeFormatterStandardSchemaV1()

/** Limit for stored unknown keys (`keepsUnknownKeys`), because more levels could overflow the stack later. */
const maxDepth = 32

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))

/** The keys that a server reads: a value as it is, of a list each element, of an object these keys. */
type Shape = "value" | readonly [Shape] | { readonly [key: string]: Shape }

/** Input of an item, without the properties that only the server sets. */
const itemShape: Shape = {
  id: "value",
  title: "value",
  category: "value",
  favorite: "value",
  tags: "value",
  vault: { id: "value", name: "value" },
  urls: [{ href: "value", label: "value", primary: "value" }],
  sections: [{ id: "value", label: "value" }],
  fields: [
    {
      id: "value",
      type: "value",
      purpose: "value",
      label: "value",
      value: "value",
      section: { id: "value" },
      generate: "value",
      recipe: { length: "value", characterSets: "value", excludeCharacters: "value" }
    }
  ]
}

const isList = (value: unknown): value is ReadonlyArray<unknown> => Array.isArray(value)

const knownKeys = (value: unknown, shape: Shape): unknown => {
  if (shape === "value") return value
  if (isList(shape)) {
    const [element] = shape as readonly [Shape]
    return isList(value) ? value.map((each) => knownKeys(each, element)) : value
  }
  if (!Predicate.isReadonlyObject(value)) return value
  const knownEntries = Object.entries(value).filter(([key]) => Object.hasOwn(shape, key))
  return Object.fromEntries(knownEntries.map(([key, each]) => [key, knownKeys(each, shape[key] ?? "value")]))
}

/** Decodes a body by the encoded side of the contract, so that no value is wrapped. */
const reading = <Type, Encoded>(schema: Schema.Codec<Type, Encoded>) => {
  const decode = Schema.decodeUnknownResult(Schema.toEncoded(schema))
  return (body: unknown): Result.Result<Encoded, Refusal<400>> => {
    if (isDeeper(body, maxDepth)) return refuse(400, "Logic: (Unable to parse Item), Validation: (nested too deeply)")
    const decoded = decode(body)
    if (Result.isSuccess(decoded)) return Result.succeed(decoded.success)
    // The place without the value, which may be a secret.
    const [{ path = [] } = {}] = issues(decoded.failure.issue).issues
    const place = path.length === 0 ? "the body" : path.map(String).join(".")
    return refuse(400, `Logic: (Unable to parse Item), Validation: (${place} is missing or of the wrong type)`)
  }
}

const decodeItem = reading(ItemInput)

/** A body without a vault gets that of the path (py#128). */
const inVault = (body: unknown, vaultId: string): unknown => {
  if (!Predicate.isReadonlyObject(body)) return body
  const { vault } = body
  if (vault !== undefined && vault !== null && !Predicate.isReadonlyObject(vault)) return body
  return { ...body, vault: { ...vault, id: vault?.id || vaultId } }
}

/** An item to write to that vault. */
export const readItem = (
  body: unknown,
  vaultId: string,
  { keepsUnknownKeys = false }: WriteContext
): Result.Result<WireInput, Refusal<400>> =>
  decodeItem(inVault(keepsUnknownKeys ? body : knownKeys(body, itemShape), vaultId))

/** Java's client writes operations in capitals. */
const lowerCase = (operation: unknown): unknown =>
  Predicate.isReadonlyObject(operation) && typeof operation.op === "string"
    ? { ...operation, op: operation.op.toLowerCase() }
    : operation

const decodePatch = reading(Schema.Array(PatchOperation))

export const readPatch = (body: unknown): Result.Result<ReadonlyArray<Operation>, Refusal<400>> =>
  decodePatch(isList(body) ? body.map(lowerCase) : body)
