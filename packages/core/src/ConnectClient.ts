/**
 * The client: one typed effect for every endpoint of Connect.
 *
 * @since 0.1.0
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiClient from "effect/http-api/HttpApiClient"
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { ApiRequest } from "./Activity.ts"
import { ConnectApi, Repeatable } from "./ConnectApi.ts"
import * as ConnectError from "./ConnectError.ts"
import * as ConnectOptions from "./ConnectOptions.ts"
import type { FullItem, Item, ItemInput, PatchOperation } from "./Item.ts"
import type { ItemFile } from "./ItemFile.ts"
import * as Failure from "./internal/transport/failure.ts"
import * as Hosts from "./internal/transport/hosts.ts"
import * as Policy from "./internal/transport/policy.ts"
import { CurrentTrace } from "./internal/transport/trace.ts"
import * as Transport from "./internal/transport/transport.ts"
import type { ServerHealth } from "./ServerHealth.ts"
import type { Vault } from "./Vault.ts"

type Groups = (typeof ConnectApi)["groups"]

interface ErrorByStatus {
  400: ConnectError.BadRequest
  401: ConnectError.Unauthorized
  403: ConnectError.Forbidden
  404: ConnectError.NotFound
  409: ConnectError.Conflict
  413: ConnectError.FileTooLarge
}

type Statuses<Endpoint> =
  HttpApiEndpoint.Errors<Endpoint> extends { readonly status: infer Status extends keyof ErrorByStatus }
    ? Status
    : never

/**
 * What a call of an endpoint can fail with: the errors that the contract gives it, and those that any request can meet.
 *
 * @category models
 * @since 0.1.0
 */
export type ErrorOf<Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]> =
  | ErrorByStatus[Statuses<Groups[Group]["endpoints"][Endpoint]>]
  // Only what is behind the token needs the data that is being synced.
  | (401 extends Statuses<Groups[Group]["endpoints"][Endpoint]> ? ConnectError.SyncTimeout : never)
  | ConnectError.CommonError

type Call<A, Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]> = Effect.Effect<
  A,
  ErrorOf<Group, Endpoint>
>

/**
 * A page of the server's log, and where it lies in the whole.
 *
 * @category models
 * @since 0.1.0
 */
export interface ActivityPage {
  readonly requests: ReadonlyArray<ApiRequest>
  /** The server's `Content-Range`, such as `1-50/1134`; `undefined` where it sent none. */
  readonly range: string | undefined
}

/**
 * The endpoints of a Connect server, in groups.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  readonly vaults: {
    /** The vaults that the token can see; `filter` is a SCIM filter such as `name eq "prod"`. */
    readonly list: (options?: { readonly filter?: string | undefined }) => Call<ReadonlyArray<Vault>, "vaults", "list">
    readonly get: (vaultId: string) => Call<Vault, "vaults", "get">
  }
  readonly items: {
    /** The items of a vault without their fields; `filter` is a SCIM filter such as `title eq "db"`. */
    readonly list: (
      vaultId: string,
      options?: { readonly filter?: string | undefined }
    ) => Call<ReadonlyArray<Item>, "items", "list">
    readonly get: (vaultId: string, itemId: string) => Call<FullItem, "items", "get">
    /** Never repeated once it may have reached the server: a lost answer could mean two items. */
    readonly create: (vaultId: string, item: ItemInput) => Call<FullItem, "items", "create">
    /** Replaces the whole item. */
    readonly update: (vaultId: string, itemId: string, item: ItemInput) => Call<FullItem, "items", "update">
    /** Changes parts of an item. Repeated after a lost answer unless an operation adds. */
    readonly patch: (
      vaultId: string,
      itemId: string,
      operations: ReadonlyArray<PatchOperation>
    ) => Call<FullItem, "items", "patch">
    /** Deletes for good: Connect has no archive and no bin. */
    readonly delete: (vaultId: string, itemId: string) => Call<void, "items", "delete">
  }
  readonly files: {
    /** `inline` asks for the contents too, which the server refuses above its limit (`FileTooLarge`). */
    readonly list: (
      vaultId: string,
      itemId: string,
      options?: { readonly inline?: boolean | undefined }
    ) => Call<ReadonlyArray<ItemFile>, "files", "list">
    readonly get: (
      vaultId: string,
      itemId: string,
      fileId: string,
      options?: { readonly inline?: boolean | undefined }
    ) => Call<ItemFile, "files", "get">
    /** The bytes of a file, as they arrive. What fails before the first byte is repeated, what breaks off is not. */
    readonly content: (
      vaultId: string,
      itemId: string,
      fileId: string
    ) => Stream.Stream<Uint8Array, ErrorOf<"files", "content">>
  }
  readonly activity: {
    /** The requests that the server has seen, 50 by default, from `offset` on. */
    readonly list: (options?: {
      readonly limit?: number | undefined
      readonly offset?: number | undefined
    }) => Call<ActivityPage, "activity", "list">
  }
  readonly server: {
    /** Answers with a dot when the server lives. */
    readonly heartbeat: Call<string, "server", "heartbeat">
    readonly health: Call<ServerHealth, "server", "health">
    /** The server's metrics in Prometheus' text format. */
    readonly metrics: Call<string, "server", "metrics">
  }
}

/**
 * @category services
 * @since 0.1.0
 */
export class ConnectClient extends Context.Service<ConnectClient, Service>()("@opconnect/core/ConnectClient") {}

const patches = (operations: ReadonlyArray<PatchOperation>) =>
  operations.some(({ op }) => op === "add") ? ("append" as const) : ("replace" as const)

/** A query must not say `filter=undefined`. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })

interface Facts {
  readonly repeatable: Policy.Repeat
  readonly statuses: ReadonlySet<number>
}

/** What the contract says of each endpoint that policy needs: may it be repeated, and which errors are its own. */
const readFacts = (): ReadonlyMap<string, Facts> => {
  const facts = new Map<string, Facts>()
  HttpApi.reflect(ConnectApi, {
    onGroup: () => {},
    onEndpoint: ({ endpoint, errors, group }) => {
      facts.set(`${group.identifier}.${endpoint.identifier}`, {
        repeatable: Context.get(endpoint.annotations, Repeatable),
        statuses: new Set(errors.keys())
      })
    }
  })
  return facts
}

/** A status that Connect never answers with at this endpoint comes from something else, whatever it looks like. */
const narrow =
  <Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]>(statuses: ReadonlySet<number>) =>
  (error: ConnectError.ConnectError): ErrorOf<Group, Endpoint> => {
    const known = !("status" in error) || isCommon(error) || statuses.has(error.status)
    const told = known
      ? error
      : new ConnectError.UnexpectedResponse({ ...error, reason: `no Connect server does so here: ${error.reason}` })
    // The one place where the classes that are left are told to the types; the lines above see to it that it is true.
    // @effect-diagnostics-next-line unsafeEffectTypeAssertion:off
    return told as ErrorOf<Group, Endpoint>
  }

const isCommon = ({ _tag }: ConnectError.ConnectError) =>
  _tag === "SyncTimeout" || _tag === "TooManyRequests" || _tag === "ServerError" || _tag === "UnexpectedResponse"

/**
 * A client over the `HttpClient` in the context.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = Effect.fnUntraced(function* (
  options: ConnectOptions.ConnectOptions
): Effect.fn.Return<Service, ConnectOptions.InvalidOptions, HttpClient.HttpClient> {
  const settings = yield* Effect.fromResult(ConnectOptions.settings(options))
  const hosts = Hosts.make(settings.hosts)
  const withPolicy = Policy.make(settings, hosts)
  const facts = readFacts()
  const api = yield* HttpApiClient.makeWith(ConnectApi, {
    httpClient: Transport.make(yield* HttpClient.HttpClient, settings, hosts)
  })

  /** An endpoint of the contract with its policy, failing with what the contract lists for it. */
  const call = <A, Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"] & string>(
    group: Group,
    endpoint: Endpoint,
    attempt: Policy.Attempt<A>,
    repeatable?: Policy.Repeat
  ): Call<A, Group, Endpoint> => {
    const name = `${group}.${endpoint}`
    const known = facts.get(name) ?? { repeatable: "append", statuses: new Set() }
    return withPolicy(repeatable ?? known.repeatable, attempt).pipe(
      Effect.mapError(narrow<Group, Endpoint>(known.statuses)),
      Effect.withSpan(`ConnectClient.${name}`)
    )
  }

  const brokenOff = narrow<"files", "content">(new Set())

  return {
    vaults: {
      list: (options) => call("vaults", "list", api.vaults.list({ query: given("filter", options?.filter) })),
      get: (vaultUuid) => call("vaults", "get", api.vaults.get({ params: { vaultUuid } }))
    },
    items: {
      list: (vaultUuid, options) =>
        call("items", "list", api.items.list({ params: { vaultUuid }, query: given("filter", options?.filter) })),
      get: (vaultUuid, itemUuid) => call("items", "get", api.items.get({ params: { vaultUuid, itemUuid } })),
      create: (vaultUuid, payload) => call("items", "create", api.items.create({ params: { vaultUuid }, payload })),
      update: (vaultUuid, itemUuid, payload) =>
        call("items", "update", api.items.update({ params: { vaultUuid, itemUuid }, payload })),
      patch: (vaultUuid, itemUuid, payload) =>
        call("items", "patch", api.items.patch({ params: { vaultUuid, itemUuid }, payload }), patches(payload)),
      delete: (vaultUuid, itemUuid) => call("items", "delete", api.items.delete({ params: { vaultUuid, itemUuid } }))
    },
    files: {
      list: (vaultUuid, itemUuid, options) =>
        call(
          "files",
          "list",
          api.files.list({ params: { vaultUuid, itemUuid }, query: given("inline_files", options?.inline) })
        ),
      get: (vaultUuid, itemUuid, fileUuid, options) =>
        call(
          "files",
          "get",
          api.files.get({ params: { vaultUuid, itemUuid, fileUuid }, query: given("inline_files", options?.inline) })
        ),
      content: (vaultUuid, itemUuid, fileUuid) =>
        Stream.unwrap(
          call(
            "files",
            "content",
            Effect.flatMap(CurrentTrace, (trace) =>
              Effect.map(api.files.content({ params: { vaultUuid, itemUuid, fileUuid } }), (bytes) =>
                Stream.mapError(bytes, (error) => brokenOff(Failure.fromHttp(trace, error)))
              )
            )
          )
        )
    },
    activity: {
      list: (options) =>
        call(
          "activity",
          "list",
          Effect.map(
            api.activity.list({ query: { ...given("limit", options?.limit), ...given("offset", options?.offset) } }),
            ({ body, headers }) => ({ requests: body, range: headers["content-range"] })
          )
        )
    },
    server: {
      heartbeat: call("server", "heartbeat", api.server.heartbeat({})),
      health: call("server", "health", api.server.health({})),
      metrics: call("server", "metrics", api.server.metrics({}))
    }
  }
})

/**
 * @category layers
 * @since 0.1.0
 */
export const layer = (
  options: ConnectOptions.ConnectOptions
): Layer.Layer<ConnectClient, ConnectOptions.InvalidOptions, HttpClient.HttpClient> =>
  Layer.effect(ConnectClient, make(options))

/**
 * A client with its options out of the environment (OP_CONNECT_HOST, OP_CONNECT_TOKEN).
 *
 * @category layers
 * @since 0.1.0
 */
export const layerConfig: Layer.Layer<
  ConnectClient,
  ConnectOptions.InvalidOptions | Config.ConfigError,
  HttpClient.HttpClient
> = Layer.effect(ConnectClient, Effect.flatMap(ConnectOptions.config, make))
