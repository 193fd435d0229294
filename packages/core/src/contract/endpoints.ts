/**
 * The endpoints of `ConnectApi` as plain data for the client: evaluating the contract would take longer than the requests
 * of a start. A test compares both.
 */

/** Whether a request may be repeated when its response was lost (RFC 9110, 9.2). */
export type Idempotency = "safe" | "idempotent" | "unsafe"

export interface Endpoint {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** Below the host, with the names of its parameters. */
  readonly path: string
  readonly idempotency: Idempotency
  /** Statuses of the errors of the endpoint itself. */
  readonly statuses: ReadonlySet<number>
}

const vault = "/v1/vaults/:vaultUuid"
const item = `${vault}/items/:itemUuid`
const file = `${item}/files/:fileUuid`

const get = (path: string, ...statuses: ReadonlyArray<number>): Endpoint => ({
  method: "GET",
  path,
  idempotency: "safe",
  statuses: new Set(statuses)
})

const write = (method: Endpoint["method"], path: string, idempotency: Idempotency): Endpoint => ({
  method,
  path,
  idempotency,
  statuses: new Set([400, 401, 403, 404, 409])
})

export const endpoints = {
  "vaults.list": get("/v1/vaults", 400, 401, 403),
  "vaults.get": get(vault, 400, 401, 403, 404),
  "items.list": get(`${vault}/items`, 400, 401, 403, 404),
  "items.get": get(item, 400, 401, 403, 404),
  "items.create": write("POST", `${vault}/items`, "unsafe"),
  "items.update": write("PUT", item, "idempotent"),
  // `add` appends and `remove` may name an index: the client decides by the operations.
  "items.patch": write("PATCH", item, "unsafe"),
  "items.delete": write("DELETE", item, "idempotent"),
  "files.list": get(`${item}/files`, 400, 401, 403, 404, 413),
  "files.get": get(file, 400, 401, 403, 404, 413),
  "files.content": get(`${file}/content`, 400, 401, 403, 404),
  "activity.list": get("/v1/activity", 400, 401, 403),
  "server.heartbeat": get("/heartbeat"),
  "server.health": get("/health"),
  "server.metrics": get("/metrics")
} as const

export type EndpointName = keyof typeof endpoints
