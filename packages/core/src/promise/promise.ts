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
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Stream from "effect/Stream"
import { ConnectClient } from "../client/ConnectClient.ts"
import * as Connection from "../client/connection.ts"
import type { Methods } from "../client/methods.ts"
import { issueLine } from "../contract/issueText.ts"
import * as Engine from "../secrets/Secrets.ts"
import * as Startup from "../transport/Startup.ts"
import * as Calls from "./calls.ts"
import { checkMethods } from "./checkMethods.ts"
import * as Clients from "./clients.ts"
import type { Connect } from "./connect.ts"
import { ConnectOptionsError } from "./errors.ts"
import type { Failure } from "./failure.ts"
import type { ConnectOptions } from "./options.ts"
import { prepareOptions } from "./prepareOptions.ts"
import * as Runtime from "./runtime.ts"
import { Secret } from "./Secret.ts"
import type { CallOptions } from "./secretModels.ts"
import * as SecretCalls from "./secrets.ts"
import * as Wire from "./wire.ts"

export type { Valid } from "../reference/literal.ts"
export type { LockedPlace, LockedPlaces } from "../secrets/LockedPlace.ts"
export type { Connect } from "./connect.ts"
export {
  ConnectError,
  type ConnectErrorCode,
  type ConnectErrorDetails,
  ConnectOptionsError,
  type SecretFailure,
  SecretsError
} from "./errors.ts"
export type {
  Activity,
  ActivityOptions,
  ActivityStreamOptions,
  CacheOptions,
  ContentOptions,
  DownloadOptions,
  FileOptions,
  Files,
  FilterOptions,
  Items,
  Secrets,
  Server,
  TemplateOptions,
  Vaults,
  WatchOptions,
  WatchRecordOptions,
  WriteOptions
} from "./methodTypes.ts"
export type * from "./models.ts"
export type { ConnectOptions } from "./options.ts"
export { type RecordSecrets, recordSecrets } from "./recordSecrets.ts"
export { Secret } from "./Secret.ts"
export type {
  CallOptions,
  LiveSecret,
  ResolveAllOptions,
  SecretChange,
  SecretOutcome,
  SecretPlan,
  SecretPlanEntry,
  SnapshotOptions
} from "./secretModels.ts"
export { duringStartup, type StartupEvent, type StartupOptions } from "./startup.ts"

/** The methods of the client, with the secrets of responses as {@link Secret}. */
class Client extends Context.Service<Client, Methods<Secret>>()("@opconnect/core/promise/Client") {}

/** Both clients over the same connections: the engine resolves values of the one, programs call the methods of the other. */
const clients = (options: Parameters<typeof Connection.make>[0]) =>
  Layer.effectContext(
    Effect.map(Connection.make(options), ({ client, methods }) =>
      Context.make(ConnectClient, client).pipe(
        Context.add(
          Client,
          methods((text) => new Secret(text))
        )
      )
    )
  )

/** The options of the Effect client: a signal interrupts the effect itself. */
const withoutSignal = <Options extends CallOptions>(options: Options | undefined) => {
  if (options === undefined) return undefined
  const { signal: _, ...own } = options
  return own
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
  const { issues, options: connectOptions, warnings } = prepareOptions(options)
  if (issues.length > 0) throw new ConnectOptionsError(issues)
  const startup = Startup.make()
  const calls = Calls.make(
    Engine.layer({ ...options.cache, locked: options.locked, staleIfError: options.staleIfError }).pipe(
      Layer.provideMerge(clients(connectOptions)),
      Layer.provide(Runtime.transport(options.http)),
      Layer.provide(Layer.succeed(Startup.CurrentStartup, startup)),
      Layer.tap(() => Effect.forEach(warnings, (warning) => Effect.logWarning(issueLine(warning)))),
      // Also for the logs of calls.
      Layer.provideMerge(logger(options))
    ),
    connectOptions
  )
  const { close, iterate, run } = calls
  const call = <A, E extends Failure, Options extends CallOptions = CallOptions>(
    use: (client: Methods<Secret>, options: Omit<Options, "signal"> | undefined) => Effect.Effect<A, E>,
    options?: Options
  ) =>
    run(
      Client.use((client) => use(client, withoutSignal(options))),
      options?.signal
    )
  const stream = <A, E extends Failure, Options extends CallOptions = CallOptions>(
    use: (client: Methods<Secret>, options: Omit<Options, "signal"> | undefined) => Stream.Stream<A, E>,
    options?: Options
  ) => iterate(Stream.unwrap(Effect.map(Client, (client) => use(client, withoutSignal(options)))), options?.signal)
  const connect: Connect = {
    vaults: {
      list: (options) => call(({ vaults }, own) => vaults.list(own), options),
      get: (vaultId, options) => call(({ vaults }) => vaults.get(vaultId), options),
      getByName: (name, options) => call(({ vaults }) => vaults.getByName(name), options)
    },
    items: {
      list: (vaultId, options) => call(({ items }, own) => items.list(vaultId, own), options),
      get: (vaultId, itemId, options) => call(({ items }) => items.get(vaultId, itemId), options),
      getByTitle: (vaultId, title, options) => call(({ items }) => items.getByTitle(vaultId, title), options),
      listByTitle: (vaultId, title, options) => call(({ items }) => items.listByTitle(vaultId, title), options),
      listByTitleContaining: (vaultId, text, options) =>
        call(({ items }) => items.listByTitleContaining(vaultId, text), options),
      listByTag: (vaultId, tag, options) => call(({ items }) => items.listByTag(vaultId, tag), options),
      create: (vaultId, item, options) =>
        call(
          ({ items }, own) =>
            Effect.flatMap(Wire.itemInput(vaultId, item), (input) => items.create(vaultId, input, own)),
          options
        ),
      update: (vaultId, itemId, item, options) =>
        call(
          ({ items }, own) =>
            Effect.flatMap(Wire.itemInput(vaultId, item), (input) => items.update(vaultId, itemId, input, own)),
          options
        ),
      patch: (vaultId, itemId, operations, options) =>
        call(
          ({ items }, own) =>
            Effect.flatMap(Wire.patchInput(operations), (input) => items.patch(vaultId, itemId, input, own)),
          options
        ),
      setField: (vaultId, itemId, field, value, options) =>
        call(
          ({ items }, own) =>
            Effect.flatMap(Wire.textInput(value), (input) => items.setField(vaultId, itemId, field, input, own)),
          options
        ),
      delete: (vaultId, itemId, options) => call(({ items }, own) => items.delete(vaultId, itemId, own), options)
    },
    files: {
      list: (vaultId, itemId, options) => call(({ files }, own) => files.list(vaultId, itemId, own), options),
      get: (vaultId, itemId, fileId, options) =>
        call(({ files }, own) => files.get(vaultId, itemId, fileId, own), options),
      content: (vaultId, itemId, fileId, options) =>
        stream(({ files }, own) => files.content(vaultId, itemId, fileId, own), options),
      bytes: (vaultId, itemId, fileId, options) =>
        call(({ files }, own) => files.bytes(vaultId, itemId, fileId, own), options),
      text: (vaultId, itemId, fileId, options) =>
        call(({ files }, own) => files.text(vaultId, itemId, fileId, own), options),
      download: (vaultId, itemId, fileId, path, options) =>
        call(({ files }, own) => files.download(vaultId, itemId, fileId, path, own), options)
    },
    activity: {
      list: (options) => call(({ activity }, own) => activity.list(own), options),
      stream: (options) => stream(({ activity }, own) => activity.stream(own), options)
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
