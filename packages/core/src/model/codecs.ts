/**
 * The schemas of the bodies of responses, by name. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { ApiRequest } from "./Activity.ts"
import { FullItem, Item, ItemInput, PatchOperation } from "./Item.ts"
import { ItemFile } from "./ItemFile.ts"
import { ServerHealth } from "./ServerHealth.ts"
import { Vault } from "./Vault.ts"

/**
 * The schema of each body that the client reads or checks.
 *
 * @category schemas
 * @since 0.1.0
 * @stability internal
 */
export const schemas = {
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

/**
 * The names of the bodies.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export type SchemaName = keyof typeof schemas

/**
 * The type that a body is decoded to.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export type Decoded<Name extends SchemaName> = (typeof schemas)[Name]["Type"]

/** The place of the wrong shape: names of keys and types, never values. */
const describe = (error: Schema.SchemaError) => error.message.replace(/\s+/g, " ").trim().slice(0, 200)

/**
 * Decodes by the schema itself, which says what is wrong with a body.
 *
 * @category decoding
 * @since 0.1.0
 * @stability internal
 */
export const explain = <Name extends SchemaName>(name: Name, input: unknown): Result.Result<Decoded<Name>, string> =>
  Result.mapError(Schema.decodeUnknownResult(schemas[name] as unknown as Schema.Codec<Decoded<Name>>)(input), describe)
