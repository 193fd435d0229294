import { Authorization, BearerToken, ConnectApi } from "@opconnect/core/ConnectApi"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { Exchange } from "../state/exchange.ts"
import type { ServerState } from "../state/serverState.ts"
import { bearerOf, identity } from "../state/token.ts"
import { version } from "../state/version.ts"
import * as Access from "../store/access.ts"
import type * as Model from "../store/model.ts"
import type { Refusal } from "../store/refusal.ts"
import * as Store from "../store/store.ts"
import type { WriteContext } from "../store/writeContext.ts"
import * as Writes from "../store/writes.ts"

// Handlers respond with the stored JSON, not with a decoded value, because a codec would drop unknown keys.
const json = (body: unknown) => HttpServerResponse.jsonUnsafe(body)

/** The file name in a header, encoded by RFC 6266 if necessary. */
const disposition = (name: string) =>
  /^[\x20-\x7e]*$/.test(name)
    ? `attachment; filename="${name.replace(/["\\]/g, "\\$&")}"`
    : `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`

/** Permissions of the token of a request. */
const granted = (state: ServerState): Effect.Effect<Access.Grant, never, BearerToken> =>
  // The middleware has rejected all other tokens, except those that are revoked while a body is read.
  Effect.map(
    BearerToken,
    (token) => state.grantOf(Redacted.value(token)) ?? { vaults: new Set(), read: false, write: false, jti: "" }
  )

/** Reads from a vault with the rights of the token. */
const read = Effect.fnUntraced(function* <A, E>(
  state: ServerState,
  vaultId: string,
  query: (store: Model.Store, now: number) => Result.Result<A, E>
): Effect.fn.Return<A, E | Refusal<403>, BearerToken> {
  const grant = yield* granted(state)
  return yield* state.read((store, now) =>
    Result.flatMap(Access.check(state.everSeen(), grant, vaultId, "read"), (): Result.Result<A, E> => query(store, now))
  )
})

/** Changes a vault with the rights of the token, and records the item in the log. */
const write = Effect.fnUntraced(function* <A>(
  state: ServerState,
  action: Access.Action,
  vaultId: string,
  transition: (store: Model.Store, context: WriteContext) => Writes.Writing<A>
): Effect.fn.Return<A, Refusal<400 | 403 | 404>, BearerToken> {
  const grant = yield* granted(state)
  const exchange = yield* Exchange
  const { output, itemId, itemVersion } = yield* state.write(
    identity.id,
    (store, context) =>
      Result.flatMap(
        Access.check(state.everSeen(), grant, vaultId, action),
        (): Result.Result<Writes.Written<A>, Refusal<400 | 403 | 404>> => transition(store, context)
      ),
    exchange.lag
  )
  Object.assign(exchange, { itemId, itemVersion })
  return output
})

/** Larger than any item. */
const largest = ByteSize.mebibytes(4)

/** Applies the body of a request, and responds with the item. */
const writeBody = Effect.fnUntraced(function* (
  state: ServerState,
  actions: readonly [Access.Action, ...ReadonlyArray<Access.Action>],
  vaultId: string,
  request: HttpServerRequest,
  transition: (store: Model.Store, body: unknown, context: WriteContext) => Writes.Writing<Model.WireItem>
) {
  // A token without write access is rejected regardless of the body.
  const grant = yield* granted(state)
  for (const action of actions) yield* Effect.fromResult(Access.check(state.everSeen(), grant, vaultId, action))
  const body = yield* request.json.pipe(
    Effect.provideService(HttpIncomingMessage.MaxBodySize, largest),
    Effect.mapError((): Refusal<400> => ({ status: 400, message: "Bad Request" }))
  )
  return json(yield* write(state, actions[0], vaultId, (store, context) => transition(store, body, context)))
})

const vaults = (state: ServerState) =>
  HttpApiBuilder.group(ConnectApi, "vaults", (handlers) =>
    handlers
      .handle("list", ({ query }) =>
        Effect.flatMap(granted(state), (grant) =>
          Effect.map(
            state.read((store) => Store.listVaults(Access.visible(store, grant), query.filter)),
            json
          )
        )
      )
      .handle("get", ({ params }) =>
        Effect.map(
          read(state, params.vaultUuid, (store) => Store.getVault(store, params.vaultUuid)),
          json
        )
      )
  )

const items = (state: ServerState) =>
  HttpApiBuilder.group(ConnectApi, "items", (handlers) =>
    handlers
      .handle("list", ({ params, query }) =>
        Effect.map(
          read(state, params.vaultUuid, (store) => Store.listItems(store, params.vaultUuid, query.filter)),
          json
        )
      )
      .handle("get", ({ params }) =>
        Effect.map(
          read(state, params.vaultUuid, (store, now) => Store.getItem(store, params.vaultUuid, params.itemUuid, now)),
          json
        )
      )
      .handleRaw("create", ({ params, request }) =>
        writeBody(state, ["create"], params.vaultUuid, request, (store, item, context) =>
          Writes.create(store, params.vaultUuid, item, context)
        )
      )
      .handleRaw("update", ({ params, request }) =>
        writeBody(state, ["update"], params.vaultUuid, request, (store, item, context) =>
          Writes.update(store, params.vaultUuid, params.itemUuid, item, context)
        )
      )
      // The response contains the item, so that a write-only token could read items this way (until 1.7.1).
      .handleRaw("patch", ({ params, request }) =>
        writeBody(state, ["update", "read"], params.vaultUuid, request, (store, operations, context) =>
          Writes.patch(store, params.vaultUuid, params.itemUuid, operations, context)
        )
      )
      .handle("delete", ({ params }) =>
        write(state, "delete", params.vaultUuid, (store, context) =>
          Writes.remove(store, params.vaultUuid, params.itemUuid, context)
        )
      )
  )

const files = (state: ServerState) =>
  HttpApiBuilder.group(ConnectApi, "files", (handlers) =>
    handlers
      .handle("list", ({ params, query }) =>
        Effect.map(
          read(state, params.vaultUuid, (store) =>
            Store.listFiles(store, params.vaultUuid, params.itemUuid, query.inline_files ?? false)
          ),
          json
        )
      )
      .handle("get", ({ params, query }) =>
        Effect.map(
          read(state, params.vaultUuid, (store) =>
            Store.getFile(store, params.vaultUuid, params.itemUuid, params.fileUuid, query.inline_files ?? false)
          ),
          json
        )
      )
      .handle("content", ({ params }) =>
        Effect.map(
          read(state, params.vaultUuid, (store) =>
            Store.findFile(store, params.vaultUuid, params.itemUuid, params.fileUuid)
          ),
          ({ bytes, file }) =>
            HttpServerResponse.uint8Array(bytes, {
              contentType: "application/octet-stream",
              headers: { "content-disposition": disposition(file.name ?? "") }
            })
        )
      )
  )

const activity = (state: ServerState) =>
  HttpApiBuilder.group(ConnectApi, "activity", (handlers) =>
    handlers.handle("list", ({ query }) =>
      Effect.sync(() => {
        const { range, requests } = state.log.activity(query)
        return HttpServerResponse.setHeader(json(requests), "content-range", range)
      })
    )
  )

/** Whether the preset `coldStart` still affects requests: the first sync is not complete. */
const isColdStart = (state: ServerState) =>
  state.faults.list().some(({ fault, hits, name }) => name === "coldStart" && hits < (fault.times ?? Infinity))

/**
 * The services and their states before and after the first valid token (connect#93). The names of healthy
 * states are inferred.
 */
const health = (state: ServerState) => {
  const isInitialized = state.isInitialized()
  const isSynced = isInitialized && !isColdStart(state)
  return {
    name: "1Password Connect API",
    version,
    dependencies: [
      isInitialized
        ? { service: "1Password", status: "ACTIVE" }
        : {
            service: "1Password",
            status: "UNINITIALIZED",
            message: "Make a request with a valid bearer token to initialize"
          },
      { service: "account_data", status: isSynced ? "ACTIVE" : "NOT_SYNCED" },
      { service: "sqlite", status: "ACTIVE", message: "Connected to the fake" },
      { service: "sync", status: isInitialized ? "ACTIVE" : "TOKEN_NEEDED" }
    ]
  }
}

/** A token in a request to `/health` unlocks the server, like one in any other request (changelog 1.1.0). */
const unlock = (state: ServerState) =>
  Effect.map(HttpServerRequest, ({ headers }) => {
    const token = bearerOf(headers)
    if (token !== undefined && state.grantOf(token) !== undefined) state.initialize()
  })

const server = (state: ServerState) =>
  HttpApiBuilder.group(ConnectApi, "server", (handlers) =>
    handlers
      .handle("heartbeat", () => Effect.succeed("."))
      .handle("health", () => Effect.map(unlock(state), () => json(health(state))))
      .handle("metrics", () =>
        Effect.sync(() =>
          HttpServerResponse.text(state.log.metrics(), { contentType: "text/plain; version=0.0.4; charset=utf-8" })
        )
      )
  )

/** Format of a token with a signature. */
const isJwt = (token: string) => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)

const authorization = (state: ServerState) =>
  Layer.succeed(Authorization, {
    bearer: (effect, { credential }) => {
      const token = Redacted.value(credential)
      if (state.grantOf(token) === undefined) {
        // terraform#24, connect#54: the first message is for tokens that are not a JWT.
        const message = isJwt(token) ? "Invalid token signature" : "Invalid bearer token"
        return Effect.fail({ status: 401 as const, message })
      }
      state.initialize()
      return Effect.provideService(effect, BearerToken, credential)
    }
  })

/** All five groups of the contract, over one state. */
export const layer = (state: ServerState) =>
  Layer.mergeAll(vaults(state), items(state), files(state), activity(state), server(state)).pipe(
    Layer.provideMerge(authorization(state))
  )
