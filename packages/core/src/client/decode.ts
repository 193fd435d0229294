import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { ApiRequest } from "../model/Activity.ts"
import { FullItem, Item, ItemInput, PatchOperation } from "../model/Item.ts"
import { ItemFile } from "../model/ItemFile.ts"
import { ServerHealth } from "../model/ServerHealth.ts"
import { Vault } from "../model/Vault.ts"

const schemas = {
  activity: Schema.Array(ApiRequest),
  file: ItemFile,
  files: Schema.Array(ItemFile),
  fullItem: FullItem,
  health: ServerHealth,
  itemInput: ItemInput,
  items: Schema.Array(Item),
  patch: Schema.Array(PatchOperation),
  vault: Vault,
  vaults: Schema.Array(Vault)
}

type Schemas = typeof schemas

export type SchemaName = keyof Schemas

export type Decoded<Name extends SchemaName> = Schemas[Name]["Type"]

type Decoder = (input: unknown) => Result.Result<unknown, Schema.SchemaError>

const decoders = new Map<SchemaName, Decoder>()

const decoderOf = (name: SchemaName): Decoder => {
  const known = decoders.get(name) ?? Schema.decodeUnknownResult(schemas[name] as Schema.Codec<unknown, unknown>)
  decoders.set(name, known)
  return known
}

/** Where in the text the shape was wrong: key names and types, never values. */
const describe = (error: Schema.SchemaError) =>
  error.message
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .slice(0, 200)

/** The one place where JSON becomes a model: the value, or what is wrong with its shape. */
export const decode = <Name extends SchemaName>(name: Name, input: unknown): Result.Result<Decoded<Name>, string> =>
  Result.mapError(decoderOf(name)(input) as Result.Result<Decoded<Name>, Schema.SchemaError>, describe)
