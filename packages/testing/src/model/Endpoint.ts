/**
 * The names of Connect's endpoints in faults and recorded requests.
 *
 * @since 0.1.0
 */

/**
 * A group of endpoints.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type EndpointGroup = "vaults" | "items" | "files" | "activity" | "server"

/**
 * Group and name of an endpoint.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Endpoint =
  | "vaults.list"
  | "vaults.get"
  | "items.list"
  | "items.get"
  | "items.create"
  | "items.update"
  | "items.patch"
  | "items.delete"
  | "files.list"
  | "files.get"
  | "files.content"
  | "activity.list"
  | "server.heartbeat"
  | "server.health"
  | "server.metrics"

/** True if the endpoint has the name, or is in the group with the name. */
export const matches = (endpoint: Endpoint | undefined, name: Endpoint | EndpointGroup): boolean =>
  endpoint === name || (endpoint?.startsWith(`${name}.`) ?? false)
