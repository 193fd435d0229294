// Generated from the types of the Effect client by scripts/promiseTypes.ts. Do not edit: change those, and run
//   npx -y pnpm@12 --filter @opconnect/core promise-types
import type { Valid } from "../reference/literal.ts"
import type { LockedPlaces } from "../secrets/LockedPlace.ts"
import type { SecretsError } from "./errors.ts"
import type {
  ActivityPage,
  ApiRequest,
  Draft,
  FullItem,
  Item,
  ItemFile,
  ItemInput,
  PatchOperation,
  ServerHealth,
  Vault
} from "./models.ts"
import type { Secret } from "./Secret.ts"
import type {
  CallOptions,
  LiveSecret,
  ResolveAllOptions,
  SecretChange,
  SecretOutcome,
  SecretPlan
} from "./secretModels.ts"

/**
 * Options of the connection to a Connect server. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ServerOptions {
  /**
   * The URL of the Connect server, such as `http://localhost:8080`. A path before the API, a slash and a `/v1` at the
   * end are accepted. An agent on the same machine may listen on a unix socket, such as `unix:/run/opconnect.sock` (Node
   * only). Several hosts (a list, or separated by commas) are tried in order if one cannot be reached.
   */
  readonly host?: string | ReadonlyArray<string> | undefined
  /** The access token of the Connect server. */
  readonly token?: string | Secret | undefined
  /** A file that contains the token, read again whenever it changes. Node only. */
  readonly tokenFile?: string | undefined
  /**
   * How long a start waits for the server, in milliseconds. `0` does not wait. Default: 30 seconds, and 0 in test
   * runners (when VITEST, JEST_WORKER_ID or NODE_TEST_CONTEXT is set, or NODE_ENV is `test`).
   *
   * @default 30_000
   */
  readonly startupTimeout?: number | undefined
  /**
   * The time limit of a call with all its attempts, the waits between them and the wait in the queue, in milliseconds.
   * Default: 30 seconds.
   *
   * @default 30_000
   */
  readonly totalTimeout?: number | undefined
  /**
   * The time limit of one attempt, until its response is complete, in milliseconds. Default: 15 seconds.
   *
   * @default 15_000
   */
  readonly requestTimeout?: number | undefined
  /**
   * Time limit for opening a connection, in milliseconds. Not used by `fetch`. Default: 5 seconds.
   *
   * @default 5_000
   */
  readonly connectTimeout?: number | undefined
  /** Maximum number of retries of a request. Default: no limit but `totalTimeout`. */
  readonly retries?: number | undefined
  /**
   * Maximum wait before the first retry; doubles with each retry, in milliseconds. Default: 100 milliseconds.
   *
   * @default 100
   */
  readonly initialBackoff?: number | undefined
  /**
   * Maximum wait before a retry, unless the server asks for a longer one, in milliseconds. Default: 5 seconds.
   *
   * @default 5_000
   */
  readonly maxBackoff?: number | undefined
  /**
   * Maximum number of concurrent requests; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /**
   * Maximum size of a response in bytes. Does not apply to streamed files. Default: 64 MiB.
   *
   * @default 67108864
   */
  readonly maxResponseSize?: number | undefined
  /** A file with the certificates of the authorities to trust, in PEM. Node only, not used by `fetch`. */
  readonly caFile?: string | undefined
  /**
   * The URL of a proxy to reach every host through, such as `http://proxy:3128`; it may contain a user name and a
   * password. Node only, not used by `fetch`. Default: none, or the proxies of the environment if NODE_USE_ENV_PROXY is
   * 1.
   */
  readonly proxy?: string | Secret | undefined
  /** Headers that are sent with every request, for proxies that require them. */
  readonly headers?: Readonly<Record<string, string | Secret>> | undefined
  /**
   * The `User-Agent` header, which the server writes to its activity log. Default: `opconnect`.
   *
   * @default opconnect
   */
  readonly userAgent?: string | undefined
  /**
   * Send the ids of the current trace (`traceparent`, `b3`). A Connect server ignores them. Default: false.
   *
   * @default false
   */
  readonly propagateTrace?: boolean | undefined
}

/**
 * Options of the cache. Secrets are kept in memory only. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface CacheOptions {
  /**
   * How long a value is used without asking the server, in milliseconds. After that, one request for each vault checks
   * for changes (its `contentVersion`), and only changed items are read again. With 0, every call checks. Default: 1
   * minute.
   *
   * @default 60_000
   */
  readonly timeToLive?: number | undefined
  /**
   * How long a missing vault, item or field is remembered, in milliseconds. At most `timeToLive`. Default: 5 seconds.
   *
   * @default 5_000
   */
  readonly negativeTimeToLive?: number | undefined
  /**
   * Maximum number of items in the cache. Default: 1000.
   *
   * @default 1000
   */
  readonly capacity?: number | undefined
}

/**
 * Options of `secrets` besides those of its cache. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FallbackOptions {
  /**
   * Maximum age of a value that is used while the server is unavailable, which includes pages of proxies, in
   * milliseconds. After a refusal of Connect (400, 401, 403, 404), no such value is used. The first call of an outage
   * waits for its full time limit; for 5 seconds after it no call waits. Default: 0, uses none.
   *
   * @default 0
   */
  readonly staleIfError?: number | undefined
  /**
   * Ids that references are locked to, by reference, or a function that returns those of the moment. Such a reference is
   * read by ids, without a look-up by name. It fails with `LockOutdated` if its item or field was deleted or renamed
   * while the names in the reference lead to something else. Other references are resolved by name. Default: none.
   *
   * @default {}
   */
  readonly locked?: LockedPlaces | (() => LockedPlaces) | undefined
}

/**
 * Options of a list.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FilterOptions extends CallOptions {
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
export interface FileOptions extends CallOptions {
  /** Include the contents. Rejects with `FileTooLarge` above the server's limit. Default: false. */
  readonly inline?: boolean | undefined
}

/**
 * Options of a write. Connect sends writes to 1Password and serves reads from its own copy, which is updated a moment
 * later.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WriteOptions extends CallOptions {
  /**
   * Waits until reads return the new version of the item: `true` for up to 10 seconds, or a number of milliseconds.
   * Rejects with `WriteNotVisible` after that time, although the change was made. Default: does not wait.
   */
  readonly waitUntilVisible?: boolean | number | undefined
}

/**
 * Options for reading the content of a file.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ContentOptions extends CallOptions {
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
  /** Time limit of the whole download, in milliseconds. Default: none, as long as at least 1 KiB/s arrives. */
  readonly timeout?: number | undefined
}

/**
 * Options of a page of the activity log.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActivityOptions extends CallOptions {
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
export interface ActivityStreamOptions extends CallOptions {
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
  readonly list: (options?: FilterOptions) => Promise<ReadonlyArray<Vault>>
  readonly get: (vaultId: string, options?: CallOptions) => Promise<Vault>
  /** The vault with that name: an exact match, or else the only case-insensitive match. */
  readonly getByName: (name: string, options?: CallOptions) => Promise<Vault>
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
  readonly list: (vaultId: string, options?: FilterOptions) => Promise<ReadonlyArray<Item>>
  readonly get: (vaultId: string, itemId: string, options?: CallOptions) => Promise<FullItem>
  /** The item with that title: an exact match, or else the only case-insensitive match. Two requests. */
  readonly getByTitle: (vaultId: string, title: string, options?: CallOptions) => Promise<FullItem>
  /** The items with that title, compared case-insensitively, without their fields. One request. */
  readonly listByTitle: (vaultId: string, title: string, options?: CallOptions) => Promise<ReadonlyArray<Item>>
  readonly listByTitleContaining: (vaultId: string, text: string, options?: CallOptions) => Promise<ReadonlyArray<Item>>
  readonly listByTag: (vaultId: string, tag: string, options?: CallOptions) => Promise<ReadonlyArray<Item>>
  /**
   * Creates an item. Never retried once the request may have reached the server: it could create two items. The item is
   * an object, or a draft of `@opconnect/core/ItemDraft`.
   */
  readonly create: (vaultId: string, item: ItemInput | Draft, options?: WriteOptions) => Promise<FullItem>
  /**
   * Replaces the whole item. Pass the item that was read, with changes: keys that this version does not know are kept,
   * and secrets may be plain text. The result may still have the previous version.
   */
  readonly update: (vaultId: string, itemId: string, item: ItemInput, options?: WriteOptions) => Promise<FullItem>
  /** Changes parts of an item. Retried after a lost response only if all operations are `replace`. */
  readonly patch: (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) => Promise<FullItem>
  /** Changes the value of one field, identified by its id or its label. */
  readonly setField: (
    vaultId: string,
    itemId: string,
    field: string,
    value: string | Secret,
    options?: WriteOptions
  ) => Promise<FullItem>
  /** Deletes an item permanently: Connect has no archive. A retry that finds no item counts as success. */
  readonly delete: (vaultId: string, itemId: string, options?: WriteOptions) => Promise<void>
}

/**
 * Operations on the files of items. Read-only: Connect accepts no uploads.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Files {
  readonly list: (vaultId: string, itemId: string, options?: FileOptions) => Promise<ReadonlyArray<ItemFile>>
  readonly get: (vaultId: string, itemId: string, fileId: string, options?: FileOptions) => Promise<ItemFile>
  /**
   * The bytes of a file, as they arrive. A failure before the first byte is retried, an interrupted stream is not. Each
   * loop over the bytes sends a request; leaving the loop ends it. Convert them with `Readable.from` (Node) or
   * `ReadableStream.from` (web).
   */
  readonly content: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => AsyncIterable<Uint8Array>
  /** The bytes of a small file. */
  readonly bytes: (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) => Promise<Uint8Array>
  /** The text of a small UTF-8 file. */
  readonly text: (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) => Promise<string>
  /**
   * Downloads a file to disk without loading it into memory. Replaces the target once the download is complete; only the
   * owner can read the new file. An interrupted download is resumed, and its size is compared with the size in the item.
   */
  readonly download: (
    vaultId: string,
    itemId: string,
    fileId: string,
    path: string,
    options?: DownloadOptions
  ) => Promise<void>
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
  readonly list: (options?: ActivityOptions) => Promise<ActivityPage>
  /** All requests of the log, fetched page by page. */
  readonly stream: (options?: ActivityStreamOptions) => AsyncIterable<ApiRequest>
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
  readonly heartbeat: (options?: CallOptions) => Promise<string>
  readonly health: (options?: CallOptions) => Promise<ServerHealth>
  /** The server's metrics in the Prometheus text format. */
  readonly metrics: (options?: CallOptions) => Promise<string>
}

/**
 * Options of a template.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface TemplateOptions extends CallOptions {
  /**
   * Returns the value of a variable. With this option, `$NAME`, `${NAME}` and `${NAME:-text}` are expanded inside
   * references: `op://${STAGE:-dev}/db/password`. The text after `:-` replaces a variable that is unset or empty.
   * Default: nothing is expanded.
   */
  readonly variables?: ((name: string) => string | undefined) | undefined
  /**
   * Prefixes of comment lines, such as `#` or `//`. Lines that start with one, after any blanks, are left as they are,
   * so a reference in a comment is neither resolved nor an error. Default: none.
   */
  readonly comments?: ReadonlyArray<string> | undefined
}

/**
 * Options of a watch.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WatchOptions extends CallOptions {
  /**
   * Time between two polls, give or take 10 %, in milliseconds. At least 1 millisecond. A client has one poll timer,
   * which the shortest interval of its watches sets. Default: 30 seconds.
   *
   * @default 30_000
   */
  readonly interval?: number | undefined
  /**
   * Called when secrets cannot be read again: once for each outage, and once for each secret that is gone, until it
   * recovers and fails again. Watches with the same function share its calls. Default: prints a warning to stderr.
   */
  readonly onFailure?: ((error: SecretsError) => void) | undefined
}

/**
 * Options of a watch of several secrets.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WatchRecordOptions<Key extends string = string> extends WatchOptions {
  /**
   * Values that the application already has, such as those of its startup; `undefined` for a secret that is missing. A
   * different value on the server is the first change. Default: the values that the watch reads first.
   */
  readonly initialValues?: Readonly<Partial<Record<Key, string | undefined>>> | undefined
  /**
   * For references that cannot be resolved at first: `fail` rejects, `wait` polls until there is a value, which is a
   * change without a `previous` value. A text that is not a reference always rejects. Default: `fail`.
   *
   * @default "fail"
   */
  readonly onMissing?: "fail" | "wait" | undefined
}

/**
 * Resolves references to plain text. Rejections are `SecretsError`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Resolver {
  /** The value of one reference. Calls in the same tick share one plan. */
  readonly resolve: <const Text extends string>(reference: Text & Valid<Text>, options?: CallOptions) => Promise<string>
  /**
   * The values of a record of references, under the same keys. All or nothing: when one fails, the error lists every one
   * that failed.
   *
   * **Details**
   *
   * The requests are planned over the whole record: `GET /vaults` once if any vault is named, then for each vault one
   * list or a few look-ups by title, then each item once, at the same time.
   *
   * **Example** (A start that survives an outage)
   *
   * ```ts
   * import type { Connect } from "@opconnect/core/promise"
   *
   * export const start = ({ secrets }: Connect) =>
   *   secrets.resolveAll(
   *     { password: "op://prod/db/password" },
   *     { snapshot: { path: "/var/lib/app/secrets.snapshot", maxAge: "1d" } }
   *   )
   * ```
   */
  readonly resolveAll: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: ResolveAllOptions
  ) => Promise<Record<Key, string>>
  /** An outcome for each key, for programs that can do without some of the secrets. */
  readonly resolveEach: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: CallOptions
  ) => Promise<Record<Key, SecretOutcome>>
  /** A text with each reference replaced by its value. Values are never parsed again, whatever they contain. */
  readonly resolveTemplate: (text: string, options?: TemplateOptions) => Promise<string>
}

/**
 * Resolves references to plain text in the fewest requests, and watches them. Rejections are `SecretsError`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Secrets extends Resolver {
  /**
   * The requests that resolving a record of references would send. Reads vaults and items, but no file. Returns no
   * value.
   */
  readonly plan: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: CallOptions
  ) => Promise<SecretPlan<Key>>
  /**
   * The changes of a record of references, as long as they are read.
   *
   * **Details**
   *
   * The references are resolved first; `onMissing` decides about those that cannot be resolved. After that, all watches
   * of a client are polled together: `GET /vaults/{id}` for one vault, `GET /vaults` for several, whose `contentVersion`
   * grows with every change. Only changed items are read again. While the server cannot be reached, the interval grows
   * to up to 5 minutes. One-time passwords change with the clock and are skipped.
   */
  readonly watch: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: WatchRecordOptions<NoInfer<Key>>
  ) => AsyncIterable<SecretChange<Key>>
  /** A secret that is watched until it is closed. Rejects for one-time passwords, which change with the clock. */
  readonly live: <const Text extends string>(
    reference: Text & Valid<Text>,
    options?: WatchOptions
  ) => Promise<LiveSecret>
}
