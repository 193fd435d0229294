/**
 * The client and the secrets engine for people without Effect: promises, plain objects, `Error` classes.
 *
 * **Details**
 *
 * Requests are retried, limited in time and number, and fail over between hosts, as with `ConnectClient`. Every method
 * takes a `signal` in its last argument: an abort ends the request on the wire and rejects with the signal's reason. What
 * else fails is a {@link ConnectError}, or a {@link SecretsError} from `secrets`.
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
 * What is left out comes from the environment: OP_CONNECT_HOST (several separated by commas), OP_CONNECT_TOKEN or
 * OP_CONNECT_TOKEN_FILE, OP_CONNECT_CA_FILE, OP_CONNECT_CONNECT_TIMEOUT, OP_CONNECT_REQUEST_TIMEOUT and
 * OP_CONNECT_TOTAL_TIMEOUT (such as `10 seconds`), OP_CONNECT_RETRIES, OP_CONNECT_CONCURRENCY, OP_CONNECT_MAX_RESPONSE_SIZE,
 * OP_CONNECT_USER_AGENT, OP_CONNECT_PROPAGATE_TRACE. Only the host and a token have no default beyond it. A `token` or
 * `tokenFile` given here leaves both of the environment aside.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectOptions {
  /**
   * Where the server is: `http://localhost:8080`. A path before the API, a slash and a `/v1` at the end are understood.
   * Several (a list, or separated by commas) are tried in their order when one can't be reached.
   */
  readonly host?: string | ReadonlyArray<string> | undefined
  /** The bearer token that the server was given access with. */
  readonly token?: string | Secret | undefined
  /** A file with the token in it, read again whenever it has changed. */
  readonly tokenFile?: string | undefined
  /** How long it may take until a connection stands. 5,000 by default. Not known to `fetch`. */
  readonly connectTimeout?: number | undefined
  /** How long one attempt may take until its answer is complete. 15,000 by default. */
  readonly requestTimeout?: number | undefined
  /**
   * How long a call may take with all its attempts, the waits between them and the wait for its turn. Default: 30 seconds.
   *
   * @default 30_000
   */
  readonly totalTimeout?: number | undefined
  /**
   * How long {@link duringStartup} waits for the server, whatever the limits of its calls; `0` for not at all. Default: 30
   * seconds, and `0` under a test runner.
   *
   * @default 30_000
   */
  readonly startupTimeout?: number | undefined
  /** How many times a request may be repeated, within `totalTimeout`. Default: as often as `totalTimeout` allows. */
  readonly retries?: number | undefined
  /** The longest wait before the first repeat, doubled for each further one. 100 by default. */
  readonly initialBackoff?: number | undefined
  /** The longest wait before any repeat, unless the server asks for more. 5,000 by default. */
  readonly maxBackoff?: number | undefined
  /**
   * How many requests may be in progress at once; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /** The largest answer that is read, in bytes; files are streamed and have no limit. 64 MiB by default. */
  readonly maxResponseSize?: number | undefined
  /** A file with the certificates of the authorities to trust, in PEM. Not known to `fetch`. */
  readonly caFile?: string | undefined
  /**
   * The URL of a proxy to reach every host through, such as `http://proxy:3128`; it may contain a user name and a password.
   * Not known to `fetch`. Default: none, or the proxies of the environment where NODE_USE_ENV_PROXY is 1.
   */
  readonly proxy?: string | Secret | undefined
  /** Sent with every request, for proxies that want them. */
  readonly headers?: Readonly<Record<string, string | Secret>> | undefined
  /** Sent as `User-Agent`; the server writes it into its activity log. */
  readonly userAgent?: string | undefined
  /** Send the ids of the current trace along (`traceparent`, `b3`). Off by default. */
  readonly propagateTrace?: boolean | undefined
  /**
   * `node`: `node:http` with connections that are kept, and closed by `close`. `fetch`: that of the runtime, which keeps its
   * connections for itself. Default: `node`, and `fetch` in edge runtimes, which have no other.
   *
   * @default node
   */
  readonly http?: "node" | "fetch" | undefined
  /** How long `secrets` caches values. */
  readonly cache?: CacheOptions | undefined
  /**
   * How old a secret may be that is given while the server can't be reached, or fails. Off by default. What the server
   * refuses (401, 403, 404) is never bridged so.
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
 * How long secrets are cached. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface CacheOptions {
  /**
   * How long what was read counts as true without asking again. 60,000 by default. After it, one request for each vault
   * tells whether anything has changed, and only items that have are read again. With 0 every call asks so.
   */
  readonly timeToLive?: number | undefined
  /** How long a missing vault, item or field is remembered as missing. Default: 5 seconds. */
  readonly negativeTimeToLive?: number | undefined
  /** How many items are kept at most. 1,000 by default. */
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
   * Wait until the change can be read, by the item's version: `true` for up to 10 seconds, or for that many milliseconds.
   * Rejects with `WriteNotVisible` when they pass; the change is made all the same. Off by default.
   */
  readonly waitUntilVisible?: boolean | number | undefined
}

/**
 * What of a list is asked for.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FilterOptions extends CallOptions {
  /** A SCIM filter such as `title eq "db"`, of vaults `name eq "prod"`. */
  readonly filter?: string | undefined
}

/**
 * What of files is asked for.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FileOptions extends CallOptions {
  /** Ask for the contents too, which the server refuses above its limit (`FileTooLarge`). */
  readonly inline?: boolean | undefined
}

/**
 * How the content of a file is read.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ContentOptions extends CallOptions {
  /**
   * The size of the file in bytes, as its item says. A response of another size is rejected: it was cut short, or something
   * else answered. Default: not checked, but for `download`, which asks for it.
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
  /** Limit for the whole download, in milliseconds. Default: none, as long as at least 1 KiB/s arrives. */
  readonly timeout?: number | undefined
}

/**
 * What can be done with vaults.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vaults {
  /** The vaults that the token can see. */
  readonly list: (options?: FilterOptions) => Promise<ReadonlyArray<Vault>>
  readonly get: (vaultId: string, options?: CallOptions) => Promise<Vault>
  /** The vault of that name: exactly, or else case-insensitively if only one has it. */
  readonly getByName: (name: string, options?: CallOptions) => Promise<Vault>
}

/**
 * What can be done with items.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Items {
  /** The items of a vault without their fields. */
  readonly list: (vaultId: string, options?: FilterOptions) => Promise<ReadonlyArray<Item>>
  readonly get: (vaultId: string, itemId: string, options?: CallOptions) => Promise<FullItem>
  /** The item of that title: exactly, or else case-insensitively if only one has it. Two requests. */
  readonly getByTitle: (vaultId: string, title: string, options?: CallOptions) => Promise<FullItem>
  /** The items of that title, case-insensitively, without their fields. One request, whatever the title holds. */
  readonly listByTitle: (vaultId: string, title: string, options?: CallOptions) => Promise<ReadonlyArray<Item>>
  readonly listByTitleContaining: (vaultId: string, text: string, options?: CallOptions) => Promise<ReadonlyArray<Item>>
  readonly listByTag: (vaultId: string, tag: string, options?: CallOptions) => Promise<ReadonlyArray<Item>>
  /**
   * Takes an item, or a draft made with `@opconnect/core/ItemDraft`. Never repeated once it may have reached the server:
   * a lost answer could mean two items.
   */
  readonly create: (vaultId: string, item: ItemInput | Draft, options?: WriteOptions) => Promise<FullItem>
  /**
   * Replaces the whole item. Give what was read, edited: keys that this version does not know are kept, secrets may stay
   * `Secret` or be plain text. The answer may still have the version from before.
   */
  readonly update: (vaultId: string, itemId: string, item: ItemInput, options?: WriteOptions) => Promise<FullItem>
  /** Changes parts of an item. Repeated after a lost answer unless an operation adds. */
  readonly patch: (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) => Promise<FullItem>
  /** Changes the value of one field, named by its id or its label, and nothing else. */
  readonly setField: (
    vaultId: string,
    itemId: string,
    field: string,
    value: string | Secret,
    options?: WriteOptions
  ) => Promise<FullItem>
  /** Deletes for good: Connect has no archive and no bin. A repeat that finds nothing left counts as done. */
  readonly delete: (vaultId: string, itemId: string, options?: WriteOptions) => Promise<void>
}

/**
 * What can be done with the files of items. They are read only: Connect takes none.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Files {
  readonly list: (vaultId: string, itemId: string, options?: FileOptions) => Promise<ReadonlyArray<ItemFile>>
  readonly get: (vaultId: string, itemId: string, fileId: string, options?: FileOptions) => Promise<ItemFile>
  /**
   * The bytes of a file, as they arrive. The request is sent when they are read, and again when they are read again;
   * leaving the loop ends it. Node's streams are made of it by `Readable.from`, the web's by `ReadableStream.from`.
   */
  readonly content: (
    vaultId: string,
    itemId: string,
    fileId: string,
    options?: ContentOptions
  ) => AsyncIterable<Uint8Array>
  /** A file's bytes at once, for small ones. */
  readonly bytes: (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) => Promise<Uint8Array>
  /** A file as UTF-8 text, for small ones. */
  readonly text: (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) => Promise<string>
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
  /** The requests that the server has seen, 50 by default, from `offset` on. */
  readonly list: (
    options?: CallOptions & { readonly limit?: number | undefined; readonly offset?: number | undefined }
  ) => Promise<ActivityPage>
  /** All of them, page by page (50 by default) as they are read. */
  readonly stream: (
    options?: CallOptions & { readonly pageSize?: number | undefined; readonly offset?: number | undefined }
  ) => AsyncIterable<ApiRequest>
}

/**
 * What the server tells of itself.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Server {
  /** Answers with a dot when the server lives. */
  readonly heartbeat: (options?: CallOptions) => Promise<string>
  readonly health: (options?: CallOptions) => Promise<ServerHealth>
  /** The server's metrics in Prometheus' text format. */
  readonly metrics: (options?: CallOptions) => Promise<string>
}

/**
 * A Connect server, as promises. Printing it shows no token.
 *
 * **Details**
 *
 * It is made without a request; connections are kept from the first call on. They let the process end, so a program that
 * runs to its end need not `close`. One that goes on without it should: what is under way is then given up (`Closed`), and
 * its connections are gone when the promise resolves. `await using` does so too.
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

/** What the engine takes, and everything that is wrong with the options and the environment. */
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
    ? // What goes to the standard output is the program's own.
      Layer.succeed(Logger.LogToStderr, true)
    : Logger.layer([Logger.make<unknown, void>(({ message }) => warn([message].flat().join(" ")))])

/**
 * A client with its own connections. Nothing is sent yet; options that can't be used are thrown as
 * {@link ConnectOptionsError}.
 *
 * **Gotchas**
 *
 * A token file is read by the first call. That call, and any after it, is rejected with `ConnectOptionsError` as long as
 * it can't be read.
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
      // For what calls log themselves, too.
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
