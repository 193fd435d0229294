/**
 * The client: one typed effect for every endpoint of Connect, and the look-ups, writes and downloads that people build
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
 * A page of the server's log, and where it lies in the whole.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActivityPage {
  readonly requests: ReadonlyArray<ApiRequest>
  /** The server's `Content-Range`, such as `1-50/1134`; `undefined` where it sent none. */
  readonly range: string | undefined
}

/**
 * Whether a write waits until it can be read. Connect sends writes to 1Password and answers reads from a copy of its own
 * that follows a moment later.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WriteOptions {
  /**
   * Wait until the change can be read, by the item's version: `true` for up to 10 seconds, or a time of your own. Fails
   * with `WriteNotVisible` when it passes; the change is made all the same. Off by default.
   */
  readonly waitUntilVisible?: boolean | Duration.Input | undefined
}

/**
 * What can be done with vaults.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vaults {
  /** The vaults that the token can see; `filter` is a SCIM filter such as `name eq "prod"`. */
  readonly list: (options?: {
    readonly filter?: string | undefined
  }) => Effect.Effect<ReadonlyArray<Vault>, ErrorOf<"vaults", "list">>
  readonly get: (vaultId: string) => Effect.Effect<Vault, ErrorOf<"vaults", "get">>
  /** The vault of that name: exactly, or else case-insensitively if only one has it. */
  readonly getByName: (
    name: string
  ) => Effect.Effect<Vault, ErrorOf<"vaults", "list"> | ConnectError.LookupNotFound | ConnectError.LookupAmbiguous>
}

/**
 * What can be done with items.
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
  /** The item of that title: exactly, or else case-insensitively if only one has it. Two requests. */
  readonly getByTitle: (
    vaultId: string,
    title: string
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "list"> | ErrorOf<"items", "get"> | ConnectError.LookupNotFound | ConnectError.LookupAmbiguous
  >
  /** The items of that title, case-insensitively, without their fields. One request, whatever the title holds. */
  readonly listByTitle: (vaultId: string, title: string) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  readonly listByTitleContaining: (
    vaultId: string,
    text: string
  ) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  readonly listByTag: (vaultId: string, tag: string) => Effect.Effect<ReadonlyArray<Item>, ErrorOf<"items", "list">>
  /** Never repeated once it may have reached the server: a lost answer could mean two items. */
  readonly create: (
    vaultId: string,
    item: WritableItem,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "create"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | ConnectOptions.InvalidOptions
  >
  /**
   * Replaces the whole item. Give what was read, edited: keys that this version does not know are kept. The answer may
   * still have the version from before.
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
  /** Changes parts of an item. Repeated after a lost answer only if all operations replace. */
  readonly patch: (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) => Effect.Effect<
    FullItem,
    ErrorOf<"items", "patch"> | ErrorOf<"items", "get"> | ConnectError.WriteNotVisible | ConnectOptions.InvalidOptions
  >
  /** Changes the value of one field, named by its id or its label, and nothing else. */
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
  /** Deletes for good: Connect has no archive and no bin. A repeat that finds nothing left counts as done. */
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
 * How the content of a file is read.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ContentOptions {
  /**
   * The size of the file in bytes, as its item says. A response of another size fails with `UnexpectedResponse`: it was cut
   * short, or something else answered. Default: not checked, but for `download`, which asks for it.
   */
  readonly size?: number | undefined
}

/**
 * How a file is downloaded.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface DownloadOptions extends ContentOptions {
  /** Limit for the whole download. Default: none, as long as at least 1 KiB/s arrives. */
  readonly timeout?: Duration.Input | undefined
}

/**
 * What can be done with the files of items. They are read only: Connect takes none.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Files {
  /** `inline` asks for the contents too, which the server refuses above its limit (`FileTooLarge`). */
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
  /** The bytes of a file, as they arrive. What fails before the first byte is repeated, what breaks off is not. */
  readonly content: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Stream.Stream<Uint8Array, ErrorOf<"files", "content">>
  /** A file's bytes at once, for small ones. */
  readonly bytes: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Effect.Effect<Uint8Array, ErrorOf<"files", "content">>
  /** A file as UTF-8 text, for small ones. */
  readonly text: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => Effect.Effect<string, ErrorOf<"files", "content">>
  /**
   * Downloads a file into a file, without holding it in memory. Replaces the target at the end, readable by its owner only. A
   * download that breaks off is continued while bytes keep coming, and its size is compared with the one that the item has.
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
    /** The requests that the server has seen, 50 by default, from `offset` on. */
    readonly list: (options?: {
      readonly limit?: number | undefined
      readonly offset?: number | undefined
    }) => Effect.Effect<ActivityPage, ErrorOf<"activity", "list">>
    /** All of them, page by page (50 by default) as they are wanted. */
    readonly stream: (options?: {
      readonly pageSize?: number | undefined
      readonly offset?: number | undefined
    }) => Stream.Stream<ApiRequest, ErrorOf<"activity", "list">>
  }
  readonly server: {
    /** Answers with a dot when the server lives. */
    readonly heartbeat: Effect.Effect<string, ErrorOf<"server", "heartbeat">>
    readonly health: Effect.Effect<ServerHealth, ErrorOf<"server", "health">>
    /** The server's metrics in Prometheus' text format. */
    readonly metrics: Effect.Effect<string, ErrorOf<"server", "metrics">>
  }
}

/**
 * The client, as a service to ask for: `yield* ConnectClient`.
 *
 * @category services
 * @since 0.1.0
 * @stability stable
 */
export class ConnectClient extends Context.Service<ConnectClient, Service>()("@opconnect/core/ConnectClient") {}

/**
 * A client over the transport in the context.
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
 * A client over the transport in the context.
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
