/**
 * Client of Connect: a typed effect for every endpoint, and the look-ups, writes and downloads that programs build
 * from them.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type * as Stream from "effect/Stream"
import type * as ConnectError from "../contract/ConnectError.ts"
import type { ErrorOf } from "../contract/ConnectError.ts"
import * as ConnectOptions from "../contract/ConnectOptions.ts"
import { settings as checkedSettings } from "../contract/settings.ts"
import type { ApiRequest } from "../model/Activity.ts"
import type { FullItem, Item, PatchOperation, WritableItem } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import type { ServerHealth } from "../model/ServerHealth.ts"
import type { Vault } from "../model/Vault.ts"
import * as Failure from "../transport/failure.ts"
import type { Transport } from "../transport/Transport.ts"
import * as Telemetry from "../transport/telemetry.ts"
import * as Activity from "./activity.ts"
import * as Calls from "./call.ts"
import * as Downloads from "./downloads.ts"
import * as Endpoints from "./endpoints.ts"
import * as Events from "./events.ts"
import * as Lookups from "./lookups.ts"
import * as Writes from "./writes.ts"

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
 * Whether a write waits until it can be read. Connect sends writes to 1Password and answers reads from a copy of its own
 * that is updated a moment later.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WriteOptions {
  /**
   * Waits until reads return the new version of the item: `true` for up to 10 seconds, or a duration. Fails with
   * `WriteNotVisible` if the time is over; the change has been made all the same. Default: does not wait.
   */
  readonly waitUntilVisible?: boolean | Duration.Input | undefined
}

/**
 * Operations on vaults.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vaults {
  /** The vaults that the token has access to; `filter` is a SCIM filter such as `name eq "prod"`. */
  readonly list: (options?: {
    readonly filter?: string | undefined
  }) => Effect.Effect<ReadonlyArray<Vault>, ErrorOf<"vaults", "list">>
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
  /** The items of a vault without their fields; `filter` is a SCIM filter such as `title eq "db"`. */
  readonly list: (
    vaultId: string,
    options?: { readonly filter?: string | undefined }
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
    ErrorOf<"items", "create"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | ConnectOptions.InvalidOptions
  >
  /**
   * Replaces the whole item. Pass the item that was read, with changes: keys that this version does not know are kept.
   * The result may still have the previous version.
   */
  readonly update: (
    vaultId: string,
    itemId: string,
    item: WritableItem,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "update"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | ConnectOptions.InvalidOptions
  >
  /** Changes parts of an item. Retried after a lost response only if all operations are `replace`. */
  readonly patch: (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "patch"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | ConnectOptions.InvalidOptions
  >
  /** Changes the value of one field, given by its id or its label. */
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
    | ConnectOptions.InvalidOptions
  >
  /** Deletes an item permanently: Connect has no archive. A retry that finds no item counts as success. */
  readonly delete: (
    vaultId: string,
    itemId: string,
    options?: WriteOptions
  ) => Effect.Effect<
    void,
    ErrorOf<"items", "delete"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | ConnectOptions.InvalidOptions
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
   * Size of the file in bytes, from its item. A response of another size fails with `UnexpectedResponse`. Default: not
   * checked; `download` reads the size from the item.
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
  /** The files of an item. With `inline`, also their contents; fails with `FileTooLarge` above the server's limit. */
  readonly list: (
    vaultId: string,
    itemId: string,
    options?: { readonly inline?: boolean | undefined }
  ) => Effect.Effect<ReadonlyArray<ItemFile>, ErrorOf<"files", "list">>
  readonly get: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: { readonly inline?: boolean | undefined }
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
  /** The text of a small file in UTF-8. */
  readonly text: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Effect.Effect<string, ErrorOf<"files", "content">>
  /**
   * Downloads a file to disk, without holding it in memory. Replaces the target at the end, readable by its owner only.
   * An interrupted download is continued, and its size is compared with the size in the item.
   */
  readonly download: (
    vaultId: string,
    itemId: string,
    fileId: string,
    path: string,
    options?: DownloadOptions
  ) => Effect.Effect<void, ErrorOf<"files", "content"> | ConnectError.DownloadFailed>
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
  readonly activity: {
    /** The latest requests that the server has logged. Default: 50, starting at `offset` 0. */
    readonly list: (options?: {
      readonly limit?: number | undefined
      readonly offset?: number | undefined
    }) => Effect.Effect<ActivityPage, ErrorOf<"activity", "list">>
    /** All requests of the log, fetched page by page. Default: 50 for each page. */
    readonly stream: (options?: {
      readonly pageSize?: number | undefined
      readonly offset?: number | undefined
    }) => Stream.Stream<ApiRequest, ErrorOf<"activity", "list">>
  }
  readonly server: {
    /** Returns `.` if the server is running. */
    readonly heartbeat: Effect.Effect<string, ErrorOf<"server", "heartbeat">>
    readonly health: Effect.Effect<ServerHealth, ErrorOf<"server", "health">>
    /** The server's metrics in the Prometheus text format. */
    readonly metrics: Effect.Effect<string, ErrorOf<"server", "metrics">>
  }
}

/**
 * Service of the client: `yield* ConnectClient`.
 *
 * @category services
 * @since 0.1.0
 * @stability stable
 */
export class ConnectClient extends Context.Service<ConnectClient, Service>()("@opconnect/core/ConnectClient") {}

/**
 * A client that uses the transport in the context.
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const make = Effect.fnUntraced(function* (
  options: ConnectOptions.ConnectOptions
): Effect.fn.Return<Service, ConnectOptions.InvalidOptions, Transport> {
  const settings = yield* Effect.fromResult(checkedSettings(options))
  const agents = Events.make(settings)
  const calls = yield* Calls.make(settings, Effect.succeed(Failure), {
    observe: Telemetry.observed,
    onResponse: agents.observe
  })
  const endpoints = Endpoints.make(calls, settings)
  const lookups = Lookups.make(endpoints)
  const { bytes, content, get, list } = endpoints.files
  const client: Service = {
    vaults: { ...endpoints.vaults, ...lookups.vaults },
    items: { ...endpoints.items, ...lookups.items, ...Writes.make(endpoints) },
    files: { list, get, content, bytes, ...Downloads.make(endpoints, settings) },
    activity: { ...endpoints.activity, ...Activity.make(endpoints) },
    server: endpoints.server
  }
  Events.register(client, agents.events(calls.transport, calls.prepare))
  return client
})

/**
 * A client that uses the transport in the context.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layer = (
  options: ConnectOptions.ConnectOptions
): Layer.Layer<ConnectClient, ConnectOptions.InvalidOptions, Transport> => Layer.effect(ConnectClient, make(options))

/**
 * A client with its options from the `ConfigProvider` in the context: OP_CONNECT_HOST, OP_CONNECT_TOKEN and the other
 * variables of the table of options. Options in `wrap` come from the `Config` there.
 *
 * **Example** (The token from another variable)
 *
 * ```ts
 * import * as ConnectClient from "@opconnect/core/ConnectClient"
 * import * as Config from "effect/Config"
 *
 * export const ConnectLive = ConnectClient.layerConfig({ token: Config.Redacted("BILLING_CONNECT_TOKEN") })
 * ```
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerConfig = (
  wrap: Config.Wrap<Partial<ConnectOptions.ConnectOptions>> = {}
): Layer.Layer<ConnectClient, ConnectOptions.InvalidOptions | Config.ConfigError, Transport> =>
  Layer.effect(ConnectClient, Config.unwrap(wrap).pipe(Effect.flatMap(ConnectOptions.fromConfig), Effect.flatMap(make)))
