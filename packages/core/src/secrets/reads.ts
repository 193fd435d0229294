import type * as Effect from "effect/Effect"
import type { Files, Items, Vaults } from "../client/ConnectClient.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { FullItem, Item } from "../model/Item.ts"
import type { Vault } from "../model/Vault.ts"

/** What of the client resolving needs. */
export interface Client {
  readonly vaults: Pick<Vaults, "list" | "get">
  readonly items: Pick<Items, "list" | "get">
  readonly files: Pick<Files, "bytes">
}

/** What a plan asks about a server. Every question is asked once, however many references wait for its answer. */
export interface Reads {
  readonly vaults: Effect.Effect<ReadonlyArray<Vault>, ConnectError>
  /** How often the vault had been seen to change before the plan read from it. */
  readonly revision: (vaultId: string) => Effect.Effect<number, ConnectError>
  /** All items of a vault, without their fields. */
  readonly catalogue: (vaultId: string) => Effect.Effect<ReadonlyArray<Item>, ConnectError>
  /**
   * At least the items of a title, without their fields; others may be among them. Whether the server minds the case
   * differs by version.
   */
  readonly titled: (vaultId: string, title: string) => Effect.Effect<ReadonlyArray<Item>, ConnectError>
  /** An item with its fields; `fresh` takes none that was read before this plan began. */
  readonly item: (vaultId: string, itemId: string, fresh: boolean) => Effect.Effect<FullItem, ConnectError>
  readonly content: (vaultId: string, itemId: string, fileId: string) => Effect.Effect<Uint8Array, ConnectError>
}
