/** The methods of the client. `scripts/promiseTypes.ts` generates those of the promise client from this file. */
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type * as Stream from "effect/Stream"
import type * as ConnectError from "../contract/ConnectError.ts"
import type { ErrorOf } from "../contract/ConnectError.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import type { ApiRequest } from "../model/Activity.ts"
import type { FullItem, Item, PatchOperation, WritableItem } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import type { ServerHealth } from "../model/ServerHealth.ts"
import type { Vault } from "../model/Vault.ts"

/**
 * A page of the server's activity log, and its position in the log.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActivityPage {
  readonly requests: ReadonlyArray<ApiRequest>
  /** The server's `Content-Range`, such as `1-50/1134`; `undefined` if the server sent none. */
  readonly range: string | undefined
}

/**
 * Options of a write. Connect sends writes to 1Password and serves reads from its own copy, which is updated a moment
 * later.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WriteOptions {
  /**
   * Waits until reads return the new version of the item: `true` for up to 10 seconds, or a duration. Fails with
   * `WriteNotVisible` after that time, although the change was made. Default: does not wait.
   */
  readonly waitUntilVisible?: boolean | Duration.Input | undefined
}

/**
 * Options of a list.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FilterOptions {
  /** SCIM filter, such as `title eq "db"` for items or `name eq "prod"` for vaults. Default: no filter. */
  readonly filter?: string | undefined
}

/**
 * Options of a file, or of a list of files.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FileOptions {
  /** Include the contents. Fails with `FileTooLarge` above the server's limit. Default: false. */
  readonly inline?: boolean | undefined
}

/**
 * Options of a page of the activity log.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActivityOptions {
  /** Maximum number of requests. Default: 50. */
  readonly limit?: number | undefined
  /** Number of requests to skip. Default: 0. */
  readonly offset?: number | undefined
}

/**
 * Options of a stream of the activity log.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActivityStreamOptions {
  /** Number of requests for each page. Default: 50. */
  readonly pageSize?: number | undefined
  /** Number of requests to skip. Default: 0. */
  readonly offset?: number | undefined
}

/**
 * Operations on vaults.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vaults {
  /** The vaults that the token has access to. */
  readonly list: (options?: FilterOptions) => Effect.Effect<ReadonlyArray<Vault>, ErrorOf<"vaults", "list">>
  readonly get: (vaultId: string) => Effect.Effect<Vault, ErrorOf<"vaults", "get">>
  /** The vault with that name: an exact match, or else the only case-insensitive match. */
  readonly getByName: (
    name: string
  ) => Effect.Effect<Vault, ErrorOf<"vaults", "list"> | ConnectError.LookupNotFound | ConnectError.LookupAmbiguous>
}

/**
 * Operations on items.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Items {
  /** The items of a vault without their fields. */
  readonly list: (
    vaultId: string,
    options?: FilterOptions
  ) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  readonly get: (vaultId: string, itemId: string) => Effect.Effect<FullItem, ErrorOf<"items", "get">>
  /** The item with that title: an exact match, or else the only case-insensitive match. Two requests. */
  readonly getByTitle: (
    vaultId: string,
    title: string
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "list"> | ErrorOf<"items", "get"> | ConnectError.LookupNotFound | ConnectError.LookupAmbiguous
  >
  /** The items with that title, compared case-insensitively, without their fields. One request. */
  readonly listByTitle: (vaultId: string, title: string) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  readonly listByTitleContaining: (
    vaultId: string,
    text: string
  ) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  readonly listByTag: (vaultId: string, tag: string) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  /** Creates an item. Never retried once the request may have reached the server: it could create two items. */
  readonly create: (
    vaultId: string,
    item: WritableItem,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "create"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | InvalidOptions
  >
  /**
   * Replaces the whole item. Pass the item that was read, with changes: keys that this version does not know are kept,
   * and secrets may be plain text. The result may still have the previous version.
   */
  readonly update: (
    vaultId: string,
    itemId: string,
    item: WritableItem,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "update"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | InvalidOptions
  >
  /** Changes parts of an item. Retried after a lost response only if all operations are `replace`. */
  readonly patch: (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "patch"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | InvalidOptions
  >
  /** Changes the value of one field, identified by its id or its label. */
  readonly setField: (
    vaultId: string,
    itemId: string,
    field: string,
    value: string | Redacted.Redacted,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    | ErrorOf<"items", "patch">
    | ErrorOf<"items", "get">
    | ConnectError.LookupNotFound
    | ConnectError.LookupAmbiguous
    | ConnectError.WriteNotVisible
    | InvalidOptions
  >
  /** Deletes an item permanently: Connect has no archive. A retry that finds no item counts as success. */
  readonly delete: (
    vaultId: string,
    itemId: string,
    options?: WriteOptions
  ) => Effect.Effect<
    void,
    ErrorOf<"items", "delete"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | InvalidOptions
  >
}

/**
 * Options for reading the content of a file.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ContentOptions {
  /**
   * Size of the file in bytes, from its item. A response of a different size fails with `UnexpectedResponse`. Default:
   * not checked; `download` reads the size from the item.
   */
  readonly size?: number | undefined
}

/**
 * Options of a download.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface DownloadOptions extends ContentOptions {
  /** Time limit of the whole download. Default: none, as long as at least 1 KiB/s arrives. */
  readonly timeout?: Duration.Input | undefined
}

/**
 * Operations on the files of items. Read-only: Connect accepts no uploads.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Files {
  readonly list: (
    vaultId: string,
    itemId: string,
    options?: FileOptions
  ) => Effect.Effect<ReadonlyArray<ItemFile>, ErrorOf<"files", "list">>
  readonly get: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: FileOptions
  ) => Effect.Effect<ItemFile, ErrorOf<"files", "get">>
  /** The bytes of a file, as they arrive. A failure before the first byte is retried, an interrupted stream is not. */
  readonly content: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Stream.Stream<Uint8Array, ErrorOf<"files", "content">>
  /** The bytes of a small file. */
  readonly bytes: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Effect.Effect<Uint8Array, ErrorOf<"files", "content">>
  /** The text of a small UTF-8 file. */
  readonly text: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Effect.Effect<string, ErrorOf<"files", "content">>
  /**
   * Downloads a file to disk without loading it into memory. Replaces the target once the download is complete; only
   * the owner can read the new file. An interrupted download is resumed, and its size is compared with the size in the
   * item.
   */
  readonly download: (
    vaultId: string,
    itemId: string,
    fileId: string,
    path: string,
    options?: DownloadOptions
  ) => Effect.Effect<void, ErrorOf<"files", "content"> | ConnectError.DownloadFailed | InvalidOptions>
}

/**
 * Operations on the server's activity log.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Activity {
  /** The latest requests that the server has logged. */
  readonly list: (options?: ActivityOptions) => Effect.Effect<ActivityPage, ErrorOf<"activity", "list">>
  /** All requests of the log, fetched page by page. */
  readonly stream: (options?: ActivityStreamOptions) => Stream.Stream<ApiRequest, ErrorOf<"activity", "list">>
}

/**
 * Information about the server.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Server {
  /** Returns `.` if the server is running. */
  readonly heartbeat: Effect.Effect<string, ErrorOf<"server", "heartbeat">>
  readonly health: Effect.Effect<ServerHealth, ErrorOf<"server", "health">>
  /** The server's metrics in the Prometheus text format. */
  readonly metrics: Effect.Effect<string, ErrorOf<"server", "metrics">>
}

/**
 * The endpoints of a Connect server, in groups.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Service {
  readonly vaults: Vaults
  readonly items: Items
  readonly files: Files
  readonly activity: Activity
  readonly server: Server
}
