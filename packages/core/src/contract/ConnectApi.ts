/**
 * The API of 1Password Connect.
 *
 * The client is derived from it, and the fake server of `@opconnect/testing` implements it. Where the vendor's
 * description and real servers differ, it follows real servers.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Context from "effect/Context"
import * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as HttpApiSecurity from "effect/http-api/HttpApiSecurity"
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { ApiRequest } from "../model/Activity.ts"
import { FullItem, Item, ItemInput, PatchOperation } from "../model/Item.ts"
import { ItemFile } from "../model/ItemFile.ts"
import { ServerHealth } from "../model/ServerHealth.ts"
import { Vault } from "../model/Vault.ts"
import type { Idempotency as IdempotencyOf } from "./endpoints.ts"

/**
 * Whether a request may be repeated after its response was lost, in the terms of RFC 9110.
 *
 * **Details**
 *
 * `safe` changes nothing, `idempotent` has the same effect however often it is applied, and `unsafe` may only be repeated
 * when it certainly did not reach the server.
 *
 * @category annotations
 * @since 0.1.0
 * @stability stable
 */
export class Idempotency extends Context.Reference<IdempotencyOf>("@opconnect/core/ConnectApi/Idempotency", {
  defaultValue: () => "safe"
}) {}

const errorBody = <const Status extends number>(status: Status, description: string) =>
  Schema.Struct({ status: Schema.Literal(status), message: Schema.String }).annotate({
    httpApiStatus: status,
    identifier: `Error${status}`,
    description
  })

/**
 * Errors of the server's handlers, by status. Errors of any request (408, 429, 5xx) come from the sync service or from a
 * proxy, and are not listed for endpoints.
 *
 * @category errors
 * @since 0.1.0
 * @stability experimental
 */
export const ErrorBody = {
  // 1Password's description lists it for create and update only (js#29, operator#132, connect#61).
  400: errorBody(400, "An invalid id, an invalid filter, or an item that the server does not accept."),
  401: errorBody(401, "The token is missing or invalid."),
  // 1Password's description omits it for lists.
  403: errorBody(403, "The token has no access to the vault, or no permission for the operation."),
  404: errorBody(404, "The vault, item or file does not exist, or the token has no access to it."),
  // Not in 1Password's description, but its Terraform provider retries it.
  409: errorBody(409, "The change conflicts with another one."),
  413: errorBody(413, "A file is too large to be inlined: download its content instead.")
} as const

/**
 * The token of a request, from the `Authorization` header.
 *
 * @category security
 * @since 0.1.0
 * @stability experimental
 */
export class BearerToken extends Context.Service<BearerToken, Redacted.Redacted>()(
  "@opconnect/core/ConnectApi/BearerToken"
) {}

/**
 * All endpoints except `/heartbeat`, `/health` and `/metrics` require a bearer token.
 *
 * @category security
 * @since 0.1.0
 * @stability experimental
 */
export class Authorization extends HttpApiMiddleware.Service<Authorization, { provides: BearerToken }>()(
  "@opconnect/core/ConnectApi/Authorization",
  { security: { bearer: HttpApiSecurity.bearer }, error: ErrorBody[401] }
) {}

const vaultPath = { vaultUuid: Schema.String.annotate({ description: "Id of the vault: 26 characters." }) }
const itemPath = { ...vaultPath, itemUuid: Schema.String.annotate({ description: "Id of the item: 26 characters." }) }
const filePath = { ...itemPath, fileUuid: Schema.String.annotate({ description: "Id of the file." }) }
const filter = (...examples: ReadonlyArray<string>) => ({
  filter: Schema.optionalKey(
    Schema.String.annotate({ description: "A SCIM filter; no match is an empty list.", examples })
  )
})
const inlineFiles = {
  inline_files: Schema.optionalKey(
    Schema.Boolean.annotate({ description: "Include the contents of files, in base64.", default: false })
  )
}

const listing = [ErrorBody[400], ErrorBody[403]] as const
const reading = [ErrorBody[400], ErrorBody[403], ErrorBody[404]] as const
const writing = [...reading, ErrorBody[409]] as const
const inlining = [...reading, ErrorBody[413]] as const

/** The vaults that a token has access to. */
class VaultsGroup extends HttpApiGroup.make("vaults")
  .add(
    HttpApiEndpoint.get("list", "/vaults", {
      query: filter('name eq "prod"', 'title eq "prod"'),
      success: Schema.Array(Vault),
      error: listing
    }),
    HttpApiEndpoint.get("get", "/vaults/:vaultUuid", { params: vaultPath, success: Vault, error: reading })
  )
  .prefix("/v1")
  .middleware(Authorization) {}

/** The seven operations on items of a vault. */
class ItemsGroup extends HttpApiGroup.make("items")
  .add(
    HttpApiEndpoint.get("list", "/vaults/:vaultUuid/items", {
      params: vaultPath,
      query: filter('title eq "db"', 'title co "db"', 'tag eq "production"'),
      success: Schema.Array(Item),
      error: reading
    }),
    HttpApiEndpoint.get("get", "/vaults/:vaultUuid/items/:itemUuid", {
      params: itemPath,
      success: FullItem,
      error: reading
    }),
    HttpApiEndpoint.post("create", "/vaults/:vaultUuid/items", {
      params: vaultPath,
      payload: ItemInput,
      success: FullItem,
      error: writing
    }).annotate(Idempotency, "unsafe"),
    HttpApiEndpoint.put("update", "/vaults/:vaultUuid/items/:itemUuid", {
      params: itemPath,
      payload: ItemInput,
      success: FullItem,
      error: writing
    }).annotate(Idempotency, "idempotent"),
    // `add` appends and `remove` may name an index: a patch is only repeated if it contains neither.
    HttpApiEndpoint.patch("patch", "/vaults/:vaultUuid/items/:itemUuid", {
      params: itemPath,
      payload: Schema.Array(PatchOperation),
      success: FullItem,
      error: writing
    }).annotate(Idempotency, "unsafe"),
    HttpApiEndpoint.delete("delete", "/vaults/:vaultUuid/items/:itemUuid", {
      params: itemPath,
      success: HttpApiSchema.NoContent,
      error: writing
    }).annotate(Idempotency, "idempotent")
  )
  .prefix("/v1")
  .middleware(Authorization) {}

/** Files of an item: what they are, and their contents. */
class FilesGroup extends HttpApiGroup.make("files")
  .add(
    HttpApiEndpoint.get("list", "/vaults/:vaultUuid/items/:itemUuid/files", {
      params: itemPath,
      query: inlineFiles,
      success: Schema.Array(ItemFile),
      error: inlining
    }),
    HttpApiEndpoint.get("get", "/vaults/:vaultUuid/items/:itemUuid/files/:fileUuid", {
      params: filePath,
      query: inlineFiles,
      success: ItemFile,
      error: inlining
    }),
    HttpApiEndpoint.get("content", "/vaults/:vaultUuid/items/:itemUuid/files/:fileUuid/content", {
      params: filePath,
      success: HttpApiSchema.StreamUint8Array(),
      error: reading
    })
  )
  .prefix("/v1")
  .middleware(Authorization) {}

/** The log of requests. */
class ActivityGroup extends HttpApiGroup.make("activity")
  .add(
    HttpApiEndpoint.get("list", "/activity", {
      query: {
        limit: Schema.optionalKey(
          Schema.Int.annotate({ description: "The maximum number of requests to list.", default: 50 })
        ),
        offset: Schema.optionalKey(Schema.Int.annotate({ description: "The number of requests to skip.", default: 0 }))
      },
      success: HttpApiSchema.WithHeaders(Schema.Array(ApiRequest), {
        "content-range": Schema.optionalKey(
          Schema.String.annotate({ description: "The position of the list in the log.", examples: ["1-50/1134"] })
        )
      }),
      error: listing
    })
  )
  .prefix("/v1")
  .middleware(Authorization) {}

/** Information about the server, without a token. */
class ServerGroup extends HttpApiGroup.make("server").add(
  HttpApiEndpoint.get("heartbeat", "/heartbeat", { success: Schema.String.pipe(HttpApiSchema.asText()) }),
  HttpApiEndpoint.get("health", "/health", { success: ServerHealth }),
  HttpApiEndpoint.get("metrics", "/metrics", { success: Schema.String.pipe(HttpApiSchema.asText()) })
) {}

/**
 * The whole API: five groups, fifteen endpoints.
 *
 * @category contract
 * @since 0.1.0
 * @stability experimental
 */
export class ConnectApi extends HttpApi.make("connect")
  .add(VaultsGroup)
  .add(ItemsGroup)
  .add(FilesGroup)
  .add(ActivityGroup)
  .add(ServerGroup) {}
