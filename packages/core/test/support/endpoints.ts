import type { Service } from "@opconnect/core/ConnectClient"
import type { ConnectError } from "@opconnect/core/ConnectError"
import type { ItemInput } from "@opconnect/core/Item"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { fileId, itemId, vaultId } from "./client.ts"
import { file, json, type Reply, text } from "./stub.ts"

export const vault = { id: vaultId, name: "prod", items: 3, type: "USER_CREATED" }

export const fullItem = {
  id: itemId,
  title: "db",
  vault: { id: vaultId },
  category: "DATABASE",
  fields: [{ id: "password", type: "CONCEALED", purpose: "PASSWORD", label: "password", value: "field-secret" }]
}

export const input: ItemInput = {
  title: "db",
  vault: { id: vaultId },
  category: "DATABASE",
  fields: [{ purpose: "PASSWORD", value: Redacted.make("field-secret") }]
}

export const itemFile = { id: fileId, name: "ca.pem", size: 3, content: "Y2E=" }

export const request = {
  requestId: "r1",
  action: "READ",
  result: "SUCCESS",
  resource: { type: "ITEM", itemVersion: 2 }
}

export const health = { name: "1Password Connect API", version: "1.8.1", dependencies: [{ service: "sync" }] }

/**
 * An endpoint, its request, and the reply of a server.
 */
export interface Endpoint {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly call: (client: Service) => Effect.Effect<unknown, ConnectError>
  readonly reply: Reply
  /** The statuses in its contract. */
  readonly statuses: ReadonlyArray<number>
  readonly idempotency: "safe" | "idempotent" | "unsafe"
  /** Does it decode JSON? */
  readonly decodes: boolean
}

const endpoint = (
  name: string,
  method: string,
  path: string,
  statuses: ReadonlyArray<number>,
  reply: Reply,
  call: Endpoint["call"],
  other: Partial<Pick<Endpoint, "decodes" | "idempotency">> = {}
): Endpoint => ({ name, method, path, statuses, reply, call, idempotency: "safe", decodes: true, ...other })

const v = `/v1/vaults/${vaultId}`
const i = `${v}/items/${itemId}`
const f = `${i}/files/${fileId}`

/** A write that does not wait for its change to be readable cannot fail of that. */
export const atOnce = <A, E extends { readonly _tag: string }>(write: Effect.Effect<A, E>) =>
  Effect.catchTag(write, ["WriteNotVisible", "InvalidOptions"] as never, Effect.die) as Effect.Effect<
    A,
    Exclude<E, { readonly _tag: "WriteNotVisible" | "InvalidOptions" }>
  >

/** All fifteen. */
export const endpoints: ReadonlyArray<Endpoint> = [
  endpoint("vaults.list", "GET", "/v1/vaults", [400, 401, 403], json([vault]), (c) => c.vaults.list()),
  endpoint("vaults.get", "GET", v, [400, 401, 403, 404], json(vault), (c) => c.vaults.get(vaultId)),
  endpoint("items.list", "GET", `${v}/items`, [400, 401, 403, 404], json([fullItem]), (c) => c.items.list(vaultId)),
  endpoint("items.get", "GET", i, [400, 401, 403, 404], json(fullItem), (c) => c.items.get(vaultId, itemId)),
  endpoint(
    "items.create",
    "POST",
    `${v}/items`,
    [400, 401, 403, 404, 409],
    json(fullItem),
    (c) => atOnce(c.items.create(vaultId, input)),
    { idempotency: "unsafe" }
  ),
  endpoint(
    "items.update",
    "PUT",
    i,
    [400, 401, 403, 404, 409],
    json(fullItem),
    (c) => atOnce(c.items.update(vaultId, itemId, input)),
    { idempotency: "idempotent" }
  ),
  endpoint(
    "items.patch",
    "PATCH",
    i,
    [400, 401, 403, 404, 409],
    json(fullItem),
    (c) => atOnce(c.items.patch(vaultId, itemId, [{ op: "replace", path: "/favorite", value: true }])),
    { idempotency: "idempotent" }
  ),
  endpoint(
    "items.delete",
    "DELETE",
    i,
    [400, 401, 403, 404, 409],
    text("", 204),
    (c) => atOnce(c.items.delete(vaultId, itemId)),
    { idempotency: "idempotent", decodes: false }
  ),
  endpoint("files.list", "GET", `${i}/files`, [400, 401, 403, 404, 413], json([itemFile]), (c) =>
    c.files.list(vaultId, itemId)
  ),
  endpoint("files.get", "GET", f, [400, 401, 403, 404, 413], json(itemFile), (c) =>
    c.files.get(vaultId, itemId, fileId)
  ),
  endpoint(
    "files.content",
    "GET",
    `${f}/content`,
    [400, 401, 403, 404],
    file(new Uint8Array([1, 2]), new Uint8Array([255])),
    (c) => Stream.mkUint8Array(c.files.content(vaultId, itemId, fileId)),
    { decodes: false }
  ),
  endpoint(
    "activity.list",
    "GET",
    "/v1/activity",
    [400, 401, 403],
    json([request], 200, { "content-range": "1-1/1134" }),
    (c) => c.activity.list()
  ),
  endpoint("server.heartbeat", "GET", "/heartbeat", [], text("."), (c) => c.server.heartbeat, { decodes: false }),
  endpoint("server.health", "GET", "/health", [], json(health), (c) => c.server.health),
  endpoint("server.metrics", "GET", "/metrics", [], text("go_goroutines 12\n"), (c) => c.server.metrics, {
    decodes: false
  })
]

/** The endpoint with this name. */
export const named = (name: string): Endpoint => {
  const found = endpoints.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no endpoint ${name}`)
  return found
}
