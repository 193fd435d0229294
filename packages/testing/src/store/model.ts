/** The contents of a store, in Connect's format. */
import type { FullItem, Item } from "@opconnect/core/Item"
import type { ItemFile } from "@opconnect/core/ItemFile"
import type { Vault } from "@opconnect/core/Vault"
import type * as Schema from "effect/Schema"

export type WireVault = Schema.Codec.Encoded<typeof Vault>
export type WireSummary = Schema.Codec.Encoded<typeof Item>
export type WireItem = Schema.Codec.Encoded<typeof FullItem>
export type WireField = NonNullable<WireItem["fields"]>[number]
export type WireSection = NonNullable<WireItem["sections"]>[number]
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
