import { Authorization, BearerToken, ConnectApi } from "@opconnect/core/ConnectApi"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { ParsedSearchParams } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Log from "../store/log.ts"
import * as Store from "../store/store.ts"
import { identity } from "./token.ts"
import { version } from "./version.ts"
import type { World } from "./world.ts"

// Handlers answer with what is stored, not with a decoded value: a codec on the way would only lose keys.
const json = (body: unknown) => HttpServerResponse.jsonUnsafe(body)

/** The name in a header, by RFC 6266 where it is not plain. */
const disposition = (name: string) =>
  /^[\x20-\x7e]*$/.test(name)
    ? `attachment; filename="${name.replace(/["\\]/g, "\\$&")}"`
    : `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`

/** The vendor's pages name the parameter in two ways. */
const inlineContent = Effect.map(ParsedSearchParams, (query) => query.inline_content === "true")

const writesNothing = Effect.succeed(
  HttpServerResponse.jsonUnsafe({ status: 501, message: "the fake does not write yet" }, { status: 501 })
)

const vaults = (world: World) =>
  HttpApiBuilder.group(ConnectApi, "vaults", (handlers) =>
    handlers
      .handle("list", ({ query }) =>
        Effect.map(
          world.read((store) => Store.listVaults(store, query.filter)),
          json
        )
      )
      .handle("get", ({ params }) =>
        Effect.map(
          world.read((store) => Store.getVault(store, params.vaultUuid)),
          json
        )
      )
  )

const items = (world: World) =>
  HttpApiBuilder.group(ConnectApi, "items", (handlers) =>
    handlers
      .handle("list", ({ params, query }) =>
        Effect.map(
          world.read((store) => Store.listItems(store, params.vaultUuid, query.filter)),
          json
        )
      )
      .handle("get", ({ params }) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) =>
          Effect.map(
            world.read((store) => Store.getItem(store, params.vaultUuid, params.itemUuid, now)),
            json
          )
        )
      )
      .handleRaw("create", () => writesNothing)
      .handleRaw("update", () => writesNothing)
      .handleRaw("patch", () => writesNothing)
      .handleRaw("delete", () => writesNothing)
  )

const files = (world: World) =>
  HttpApiBuilder.group(ConnectApi, "files", (handlers) =>
    handlers
      .handle("list", ({ params, query }) =>
        Effect.flatMap(inlineContent, (inline) =>
          Effect.map(
            world.read((store) =>
              Store.listFiles(store, params.vaultUuid, params.itemUuid, query.inline_files ?? inline)
            ),
            json
          )
        )
      )
      .handle("get", ({ params, query }) =>
        Effect.flatMap(inlineContent, (inline) =>
          Effect.map(
            world.read((store) =>
              Store.getFile(store, params.vaultUuid, params.itemUuid, params.fileUuid, query.inline_files ?? inline)
            ),
            json
          )
        )
      )
      .handle("content", ({ params }) =>
        Effect.map(
          world.read((store) => Store.findFile(store, params.vaultUuid, params.itemUuid, params.fileUuid)),
          ({ bytes, file }) =>
            HttpServerResponse.uint8Array(bytes, {
              contentType: "application/octet-stream",
              headers: { "content-disposition": disposition(file.name ?? "") }
            })
        )
      )
  )

const activity = (world: World) =>
  HttpApiBuilder.group(ConnectApi, "activity", (handlers) =>
    handlers.handle("list", ({ query }) =>
      Effect.map(world.log, (log) => {
        const { range, requests } = Log.activity(log, identity, query)
        return HttpServerResponse.setHeader(json(requests), "content-range", range)
      })
    )
  )

const health = {
  name: "1Password Connect API",
  version,
  dependencies: [
    { service: "sqlite", status: "ACTIVE", message: "Connected to the fake" },
    { service: "sync", status: "ACTIVE" }
  ]
}

const server = (world: World) =>
  HttpApiBuilder.group(ConnectApi, "server", (handlers) =>
    handlers
      .handle("heartbeat", () => Effect.succeed("."))
      .handle("health", () => Effect.succeed(json(health)))
      .handle("metrics", () => Effect.map(world.log, Log.metrics))
  )

const authorization = (world: World) =>
  Layer.succeed(Authorization, {
    bearer: (effect, { credential }) =>
      Redacted.value(credential) === world.token
        ? Effect.provideService(effect, BearerToken, credential)
        : Effect.fail({ status: 401 as const, message: "Invalid token signature" })
  })

/** All five groups of the contract, over one world. */
export const layer = (world: World) =>
  Layer.mergeAll(vaults(world), items(world), files(world), activity(world), server(world)).pipe(
    Layer.provideMerge(authorization(world))
  )
