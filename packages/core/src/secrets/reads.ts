import type * as Effect from "effect/Effect"
import type { Files, Items, Vaults } from "../client/ConnectClient.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { FullItem, Item } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import type { Vault } from "../model/Vault.ts"

/** The part of the client that resolving needs. */
export interface Client {
  readonly vaults: Pick<Vaults, "list" | "get">
  readonly items: Pick<Items, "list" | "get">
  readonly files: Pick<Files, "bytes">
}

/** A vault as it was before a plan read from it. */
export interface VaultRevision {
  /** Number of observed changes of the vault. */
  readonly revision: number
  readonly contentVersion: number | undefined
  /** When the server says that the vault or its content last changed, in milliseconds since 1970. */
  readonly changedAt: number | undefined
}

/** The reads of a plan. Each is sent once, however many references wait for its result. */
export interface Reads {
  readonly vaults: Effect.Effect<ReadonlyArray<Vault>, ConnectError>
  /** The revision of a vault before the plan read from it. Without a version if nothing was read from it. */
  readonly revisionOf: (vaultId: string) => VaultRevision
  /** All items of a vault, without their fields. */
  readonly catalogue: (vaultId: string) => Effect.Effect<ReadonlyArray<Item>, ConnectError>
  /**
   * The items with a title, without their fields, and possibly others. Whether servers compare titles
   * case-insensitively differs by version.
   */
  readonly titled: (vaultId: string, title: string) => Effect.Effect<ReadonlyArray<Item>, ConnectError>
  /** An item with its fields; `fresh` ignores items that were read before this plan started. */
  readonly item: (vaultId: string, itemId: string, fresh: boolean) => Effect.Effect<FullItem, ConnectError>
  readonly content: (vaultId: string, itemId: string, file: ItemFile) => Effect.Effect<Uint8Array, ConnectError>
}
