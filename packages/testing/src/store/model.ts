/** The contents of a store, in Connect's format. */
import type { FullItem, Item } from "@opconnect/core/Item"
import type { ItemFile } from "@opconnect/core/ItemFile"
import type { Vault } from "@opconnect/core/Vault"
import type * as Schema from "effect/Schema"

/** A vault as a server sends it, which always has a version. */
export type WireVault = Schema.Codec.Encoded<typeof Vault> & { readonly contentVersion: number }
export type WireSummary = Schema.Codec.Encoded<typeof Item>
type EncodedItem = Schema.Codec.Encoded<typeof FullItem>
export type WireField = NonNullable<EncodedItem["fields"]>[number]
export type WireSection = NonNullable<EncodedItem["sections"]>[number]
/** An item as a server sends it, which always has a version and at least the field of its notes. */
export type WireItem = EncodedItem & { readonly fields: ReadonlyArray<WireField>; readonly version: number }
export type WireFile = Schema.Codec.Encoded<typeof ItemFile>

export interface StoredFile {
  readonly file: WireFile
  readonly bytes: Uint8Array
}

export interface StoredItem {
  /** Everything but the files. */
  readonly item: WireItem
  readonly files: ReadonlyMap<string, StoredFile>
}

export interface StoredVault {
  /** Everything but the number of items. */
  readonly vault: WireVault
  readonly items: ReadonlyMap<string, StoredItem>
}

/** The vaults of a server, by id. */
export type Store = ReadonlyMap<string, StoredVault>
