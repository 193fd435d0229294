/**
 * The client and the secrets engine without Effect: promises, plain objects, `Error` classes.
 *
 * **Details**
 *
 * Requests are retried, limited in time and number, and fail over between hosts, as with `ConnectClient`. Every method
 * takes a `signal` in its last argument: an abort ends the request on the wire and rejects with the signal's reason. Other
 * failures are a {@link ConnectError}, or a {@link SecretsError} from `secrets`.
 *
 * **Example** (A configuration, and an item)
 *
 * ```ts
 * import { createConnect } from "@opconnect/core/promise"
 *
 * const connect = createConnect({ host: "http://localhost:8080", token: "eyJhbGciOi..." })
 *
 * const { user, password } = await connect.secrets.resolveAll({
 *   user: "op://prod/db/username",
 *   password: "op://prod/db/password"
 * })
 *
 * const { id } = await connect.vaults.getByName("prod")
 * const item = await connect.items.getByTitle(id, "db")
 * const port = item.fields?.find(({ label }) => label === "port")?.value?.reveal()
 *
 * await connect.close()
 * ```
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { ConnectClient, layer, type Service } from "../client/ConnectClient.ts"
import { clientOptions } from "../contract/callOptionTable.ts"
import { checkOptions } from "../contract/checkOptions.ts"
import { processVariables, withEnvironment } from "../contract/environment.ts"
import type { Issue } from "../contract/Issue.ts"
import { connectOptions } from "../contract/optionTable.ts"
import { settings as checkedSettings } from "../contract/settings.ts"
import type { LockedPlaces } from "../secrets/LockedPlace.ts"
import * as Engine from "../secrets/Secrets.ts"
import * as Startup from "../transport/Startup.ts"
import * as Calls from "./calls.ts"
import { checkMethods } from "./checkMethods.ts"
import * as Clients from "./clients.ts"
import { ConnectOptionsError } from "./errors.ts"
import type { Failure } from "./failure.ts"
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
import * as Runtime from "./runtime.ts"
import { Secret } from "./Secret.ts"
import type { CallOptions, Secrets } from "./secretModels.ts"
import * as SecretCalls from "./secrets.ts"
import * as Wire from "./wire.ts"

export type { Valid } from "../reference/literal.ts"
export type { LockedPlace, LockedPlaces } from "../secrets/LockedPlace.ts"
export {
  ConnectError,
  type ConnectErrorCode,
  type ConnectErrorDetails,
  ConnectOptionsError,
  type SecretFailure,
  SecretsError
} from "./errors.ts"
export type * from "./models.ts"
export { Secret } from "./Secret.ts"
export type {
  CallOptions,
  LiveSecret,
  ResolveAllOptions,
  SecretChange,
  SecretOutcome,
  SecretPlan,
  SecretPlanEntry,
  Secrets,
  SnapshotOptions,
  TemplateOptions,
  WatchOptions,
  WatchRecordOptions
} from "./secretModels.ts"
export { duringStartup, type StartupEvent, type StartupOptions } from "./startup.ts"

/**
 * How to reach a Connect server. Times are milliseconds.
 *
 * **Details**
 *
 * Defaults come from the environment: OP_CONNECT_HOST (several separated by commas), OP_CONNECT_TOKEN or
 * OP_CONNECT_TOKEN_FILE, OP_CONNECT_CA_FILE, OP_CONNECT_CONNECT_TIMEOUT, OP_CONNECT_REQUEST_TIMEOUT and
 * OP_CONNECT_TOTAL_TIMEOUT (such as `10s`), OP_CONNECT_RETRIES, OP_CONNECT_CONCURRENCY, OP_CONNECT_MAX_RESPONSE_SIZE,
 * OP_CONNECT_USER_AGENT, OP_CONNECT_PROPAGATE_TRACE. Only the host and the token have no other default. A `token` or
 * `tokenFile` given here takes precedence over both variables.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectOptions {
  /**
   * URL of the Connect server, such as `http://localhost:8080`. A base path, and a slash or `/v1` at the end, are
   * accepted. Several hosts (a list, or separated by commas) are tried in order if one cannot be reached.
   */
  readonly host?: string | ReadonlyArray<string> | undefined
  /** Access token of the Connect server. */
  readonly token?: string | Secret | undefined
  /** File that contains the token, read again when it changes. */
  readonly tokenFile?: string | undefined
  /** Time limit of connecting, in milliseconds. Not used by `fetch`. Default: 5 seconds. */
  readonly connectTimeout?: number | undefined
  /** Time limit of one attempt, until its response is complete, in milliseconds. Default: 15 seconds. */
  readonly requestTimeout?: number | undefined
  /**
   * Time limit of a call, with its retries and its wait in the queue, in milliseconds. Default: 30 seconds.
   *
   * @default 30_000
   */
  readonly totalTimeout?: number | undefined
  /**
   * How long {@link duringStartup} waits for the server, in milliseconds; 0 does not wait. Default: 30 seconds, and 0
   * under a test runner.
   *
   * @default 30_000
   */
  readonly startupTimeout?: number | undefined
  /** Maximum number of retries of a request. Default: no limit but `totalTimeout`. */
  readonly retries?: number | undefined
  /** Longest wait before the first retry, doubled for each further one, in milliseconds. Default: 100 milliseconds. */
  readonly initialBackoff?: number | undefined
  /** Longest wait before any retry, unless the server asks for more, in milliseconds. Default: 5 seconds. */
  readonly maxBackoff?: number | undefined
  /**
   * Maximum number of concurrent requests; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /** Largest response in bytes; files are streamed and have no limit. Default: 64 MiB. */
  readonly maxResponseSize?: number | undefined
  /** File with the certificates of the authorities to trust, in PEM. Not used by `fetch`. */
  readonly caFile?: string | undefined
  /**
   * The URL of a proxy to reach every host through, such as `http://proxy:3128`; it may contain a user name and a password.
   * Not used by `fetch`. Default: none, or the proxies of the environment if NODE_USE_ENV_PROXY is 1.
   */
  readonly proxy?: string | Secret | undefined
  /** Headers of every request, for proxies that require them. */
  readonly headers?: Readonly<Record<string, string | Secret>> | undefined
  /** The `User-Agent` header, which the server writes to its activity log. Default: `opconnect`. */
  readonly userAgent?: string | undefined
  /** Send the ids of the current trace (`traceparent`, `b3`). Default: false. */
  readonly propagateTrace?: boolean | undefined
  /**
   * `node`: `node:http` with connections that are reused, and closed by `close`. `fetch`: the `fetch` of the runtime,
   * which manages its own connections. Default: `node`, and `fetch` in edge runtimes.
   *
   * @default node
   */
  readonly http?: "node" | "fetch" | undefined
  /** Options of the cache of `secrets`. */
  readonly cache?: CacheOptions | undefined
  /**
   * Maximum age of a secret that is returned while the server is unavailable, in milliseconds. Default: 0, returns
   * none. A refusal (401, 403, 404) never falls back to a stale value.
   */
  readonly staleIfError?: number | undefined
  /**
   * Ids that references are locked to, by reference, or a function that returns those of the moment. Such references are read
   * by ids, without a look-up by name, and fail with `LockOutdated` if what they are locked to is gone or was replaced.
   * Default: none.
   */
  readonly locked?: LockedPlaces | (() => LockedPlaces) | undefined
  /** Receives the warnings of the client, such as that of a host without TLS. Default: prints a line to stderr. */
  readonly warn?: ((message: string) => void) | undefined
}

/**
 * Options of the cache. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface CacheOptions {
  /**
   * How long a value is used without asking the server. After that, one request for each vault checks for changes, and
   * only changed items are read again. With 0, every call checks. Default: 1 minute.
   */
  readonly timeToLive?: number | undefined
  /** How long a vault, item or field counts as missing. Default: 5 seconds. */
  readonly negativeTimeToLive?: number | undefined
  /** Maximum number of items in the cache. Default: 1000. */
  readonly capacity?: number | undefined
}

/**
 * Whether a write waits until it can be read.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WriteOptions extends CallOptions {
  /**
   * Waits until reads return the new version of the item: `true` for up to 10 seconds, or a number of milliseconds.
   * Rejects with `WriteNotVisible` if the time is over; the change has been made all the same. Default: does not wait.
   */
  readonly waitUntilVisible?: boolean | number | undefined
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
 * Options of a list of files.
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
 * Options for reading the content of a file.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ContentOptions extends CallOptions {
  /**
   * Size of the file in bytes, from its item. A response of another size is rejected with `UnexpectedResponse`.
   * Default: not checked; `download` reads the size from the item.
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
   * Creates an item, from an object or a draft of `@opconnect/core/ItemDraft`. Never retried once the request
   * may have reached the server: it could create two items.
   */
  readonly create: (vaultId: string, item: ItemInput | Draft, options?: WriteOptions) => Promise<FullItem>
  /**
   * Replaces the whole item. Pass the item that was read, with changes: keys that this version does not know are kept,
   * and secrets may be `Secret` or plain text. The result may still have the previous version.
   */
  readonly update: (vaultId: string, itemId: string, item: ItemInput, options?: WriteOptions) => Promise<FullItem>
  /** Changes parts of an item. Retried after a lost response only if all operations are `replace`. */
  readonly patch: (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) => Promise<FullItem>
  /** Changes the value of one field, given by its id or its label. */
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
   * The bytes of a file, as they arrive. Each loop over them sends a request; leaving the loop ends it. Convert them
   * with `Readable.from` (Node) or `ReadableStream.from` (web).
   */
  readonly content: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => AsyncIterable<Uint8Array>
  /** The bytes of a small file. */
  readonly bytes: (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) => Promise<Uint8Array>
  /** The text of a small file in UTF-8. */
  readonly text: (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) => Promise<string>
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
  ) => Promise<void>
}

/**
 * The log of requests.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Activity {
  /** The latest requests that the server has logged. Default: 50, starting at `offset` 0. */
  readonly list: (
    options?: CallOptions & { readonly limit?: number | undefined; readonly offset?: number | undefined }
  ) => Promise<ActivityPage>
  /** All requests of the log, fetched page by page. Default: 50 for each page. */
  readonly stream: (
    options?: CallOptions & { readonly pageSize?: number | undefined; readonly offset?: number | undefined }
  ) => AsyncIterable<ApiRequest>
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
 * Promise client of a Connect server. Printing it shows no token.
 *
 * **Details**
 *
 * Creating a client sends no request. Connections are reused and do not keep the process running, so a program that
 * runs to its end need not call `close`. `close` rejects calls in progress (`Closed`) and resolves when all connections
 * are closed. `await using` calls it too.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Connect extends AsyncDisposable {
  readonly vaults: Vaults
  readonly items: Items
  readonly files: Files
  readonly activity: Activity
  readonly server: Server
  readonly secrets: Secrets
  readonly close: () => Promise<void>
}

const redacted = (text: string | Secret) => Redacted.make(text instanceof Secret ? text.reveal() : text)

/** Settings of the engine, and all issues of the options and the environment. */
const prepare = (options: ConnectOptions) => {
  const checked = checkOptions(clientOptions, options)
  const {
    cache: _,
    headers,
    http: __,
    locked: ___,
    proxy,
    staleIfError: ____,
    token,
    warn: _____,
    ...given
  } = Object(options) as ConnectOptions
  const environment = withEnvironment(
    {
      ...Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(connectOptions, name))),
      token: token === undefined ? undefined : redacted(token),
      proxy: proxy === undefined ? undefined : redacted(proxy),
      headers:
        typeof headers !== "object" || headers === null
          ? headers
          : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redacted(value)]))
    },
    processVariables()
  )
  const settings = checkedSettings(environment.options)
  const issues = new Map<string, Issue>()
  for (const issue of [
    ...checked.issues,
    ...environment.issues,
    ...Runtime.unsupported({ ...environment.options, http: Object(options).http }),
    ...(Result.isFailure(settings) ? settings.failure.issues : [])
  ]) {
    issues.set(issue.message, issue)
  }
  return { ...environment, issues: [...issues.values()], cache: checked.values }
}

const logger = ({ warn }: ConnectOptions) =>
  warn === undefined
    ? // stdout belongs to the program.
      Layer.succeed(Logger.LogToStderr, true)
    : Logger.layer([Logger.make<unknown, void>(({ message }) => warn([message].flat().join(" ")))])

/**
 * Creates a client with its own connections. Sends no request. Throws a {@link ConnectOptionsError} if options are
 * invalid.
 *
 * **Gotchas**
 *
 * A token file is read by the first call. Calls are rejected with `ConnectOptionsError` as long as the file cannot be
 * read.
 *
 * **Example** (Host and token from the environment, closed at the end of the block)
 *
 * ```ts
 * import { createConnect } from "@opconnect/core/promise"
 *
 * export const password = async () => {
 *   await using connect = createConnect({ requestTimeout: 2_000 })
 *   return await connect.secrets.resolve("op://prod/db/password", { signal: AbortSignal.timeout(5_000) })
 * }
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const createConnect = (options: ConnectOptions = {}): Connect => {
  const { issues, options: connectOptions, warnings } = prepare(options)
  if (issues.length > 0) throw new ConnectOptionsError(issues)
  const startup = Startup.make()
  const calls = Calls.make(
    Engine.layer({ ...options.cache, locked: options.locked, staleIfError: options.staleIfError }).pipe(
      Layer.provideMerge(layer(connectOptions)),
      Layer.provide(Runtime.transport(options.http)),
      Layer.provide(Layer.succeed(Startup.CurrentStartup, startup)),
      Layer.tap(() => Effect.forEach(warnings, ({ hint, message }) => Effect.logWarning(`${message} ${hint}`))),
      // Also for the logs of calls.
      Layer.provideMerge(logger(options))
    )
  )
  const { close, iterate, run } = calls
  const call = <A, E extends Failure>(use: (client: Service) => Effect.Effect<A, E>, options?: CallOptions) =>
    run(ConnectClient.use(use), options?.signal)
  const stream = <A, E extends Failure>(use: (client: Service) => Stream.Stream<A, E>, options?: CallOptions) =>
    iterate(Stream.unwrap(Effect.map(ConnectClient, use)), options?.signal)
  const concealed = <A, E>(effect: Effect.Effect<A, E>) => Effect.map(effect, Wire.conceal)
  const connect: Connect = {
    vaults: {
      list: (options) => call(({ vaults }) => vaults.list(options), options),
      get: (vaultId, options) => call(({ vaults }) => vaults.get(vaultId), options),
      getByName: (name, options) => call(({ vaults }) => vaults.getByName(name), options)
    },
    items: {
      list: (vaultId, options) => call(({ items }) => items.list(vaultId, options), options),
      get: (vaultId, itemId, options) => call(({ items }) => concealed(items.get(vaultId, itemId)), options),
      getByTitle: (vaultId, title, options) =>
        call(({ items }) => concealed(items.getByTitle(vaultId, title)), options),
      listByTitle: (vaultId, title, options) => call(({ items }) => items.listByTitle(vaultId, title), options),
      listByTitleContaining: (vaultId, text, options) =>
        call(({ items }) => items.listByTitleContaining(vaultId, text), options),
      listByTag: (vaultId, tag, options) => call(({ items }) => items.listByTag(vaultId, tag), options),
      create: (vaultId, item, options) =>
        call(
          ({ items }) =>
            concealed(Effect.flatMap(Wire.item(vaultId, item), (input) => items.create(vaultId, input, options))),
          options
        ),
      update: (vaultId, itemId, item, options) =>
        call(
          ({ items }) =>
            concealed(
              Effect.flatMap(Wire.item(vaultId, item), (input) => items.update(vaultId, itemId, input, options))
            ),
          options
        ),
      patch: (vaultId, itemId, operations, options) =>
        call(
          ({ items }) =>
            concealed(
              Effect.flatMap(Wire.patch(operations), (changes) => items.patch(vaultId, itemId, changes, options))
            ),
          options
        ),
      setField: (vaultId, itemId, field, value, options) =>
        call(
          ({ items }) =>
            concealed(
              Effect.flatMap(Wire.text(value), (text) => items.setField(vaultId, itemId, field, text, options))
            ),
          options
        ),
      delete: (vaultId, itemId, options) => call(({ items }) => items.delete(vaultId, itemId, options), options)
    },
    files: {
      list: (vaultId, itemId, options) => call(({ files }) => concealed(files.list(vaultId, itemId, options)), options),
      get: (vaultId, itemId, fileId, options) =>
        call(({ files }) => concealed(files.get(vaultId, itemId, fileId, options)), options),
      content: (vaultId, itemId, fileId, options) =>
        stream(({ files }) => files.content(vaultId, itemId, fileId, options), options),
      bytes: (vaultId, itemId, fileId, options) =>
        call(({ files }) => files.bytes(vaultId, itemId, fileId, options), options),
      text: (vaultId, itemId, fileId, options) =>
        call(({ files }) => files.text(vaultId, itemId, fileId, options), options),
      download: (vaultId, itemId, fileId, path, options) =>
        call(({ files }) => files.download(vaultId, itemId, fileId, path, options), options)
    },
    activity: {
      list: (options) => call(({ activity }) => activity.list(options), options),
      stream: (options) => stream(({ activity }) => activity.stream(options), options)
    },
    server: {
      heartbeat: (options) => call(({ server }) => server.heartbeat, options),
      health: (options) => call(({ server }) => server.health, options),
      metrics: (options) => call(({ server }) => server.metrics, options)
    },
    secrets: SecretCalls.make(calls, connectOptions),
    close,
    [Symbol.asyncDispose]: close
  }
  return Clients.register(checkMethods(connect), { calls, options: connectOptions, startup })
}
