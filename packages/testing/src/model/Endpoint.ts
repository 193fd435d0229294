/**
 * The names of Connect's endpoints, as faults and recorded requests have them.
 *
 * @since 0.1.0
 */
import type { ConnectApi } from "@opconnect/core/ConnectApi"

type Groups = (typeof ConnectApi)["groups"]

/**
 * A group of endpoints, such as `items`.
 *
 * @category models
 * @since 0.1.0
 */
export type EndpointGroup = keyof Groups

/**
 * Group and name of an endpoint in the contract, such as `items.get`.
 *
 * @category models
 * @since 0.1.0
 */
export type Endpoint = {
  [Group in EndpointGroup]: `${Group}.${keyof Groups[Group]["endpoints"] & string}`
}[EndpointGroup]

/**
 * Whether an endpoint is the one that is named, or in the group that is named.
 *
 * @category predicates
 * @since 0.1.0
 */
export const matches = (endpoint: Endpoint | undefined, name: Endpoint | EndpointGroup): boolean =>
  endpoint === name || (endpoint?.startsWith(`${name}.`) ?? false)
