/**
 * Assertions about the requests to a fake, for any test runner. The methods of a fake and the matchers of
 * `@opconnect/testing/vitest` use them.
 *
 * @since 0.1.0
 */
import { type Endpoint, type EndpointGroup, matches } from "../model/Endpoint.ts"
import type { RecordedRequest } from "../model/RequestLog.ts"

/**
 * Selects the requests that match every given part. A string is the name of an endpoint or group.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type RequestPattern =
  | Endpoint
  | EndpointGroup
  | {
      readonly endpoint?: Endpoint | EndpointGroup
      readonly method?: string
      readonly path?: string
      readonly status?: number
      readonly token?: string
      /** The id of the vault. */
      readonly vault?: string
      /** The id of the item. */
      readonly item?: string
    }

/**
 * Expected number of requests: a number, or bounds. Default: at least one.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Count = number | { readonly atLeast?: number; readonly atMost?: number }

const fits = (pattern: RequestPattern) => (request: RecordedRequest) => {
  if (typeof pattern === "string") return matches(request.endpoint, pattern)
  const { endpoint, item, method, path, status, token, vault } = pattern
  const pairs = [
    [method, request.method],
    [path, request.path],
    [status, request.status],
    [token, request.token],
    [vault, request.params.vaultUuid],
    [item, request.params.itemUuid]
  ]
  return (
    (endpoint === undefined || matches(request.endpoint, endpoint)) &&
    pairs.every(([wanted, actual]) => wanted === undefined || wanted === actual)
  )
}

const described = (pattern: RequestPattern) => {
  if (typeof pattern === "string") return pattern
  const { token, ...rest } = pattern
  const parts = Object.entries(rest).map(([key, value]) => `${key} ${value}`)
  return [...parts, ...(token === undefined ? [] : ["the given token"])].join(", ")
}

const times = (count: number) => (count === 1 ? "once" : `${count} times`)

const listed = (requests: ReadonlyArray<RecordedRequest>) => {
  const lines = requests.slice(0, 30).map(({ faults, method, path, status }) => {
    const hit = faults.length === 0 ? "" : ` (${faults.join(", ")})`
    return `\n  ${method} ${path} -> ${status === 0 ? "no response" : status}${hit}`
  })
  if (requests.length > 30) lines.push(`\n  and ${requests.length - 30} more`)
  return requests.length === 0 ? "\nthere were no requests" : `\nthe requests were:${lines.join("")}`
}

const expected = (count: Count) => {
  if (typeof count === "number") return times(count)
  const { atLeast, atMost } = count
  const bounds = [
    atLeast !== undefined && `at least ${times(atLeast)}`,
    atMost !== undefined && `at most ${times(atMost)}`
  ]
  return bounds.filter((bound) => bound !== false).join(" and ")
}

/**
 * Message of a failed assertion about the number of requests; `undefined` if it holds.
 *
 * @category checks
 * @since 0.1.0
 */
export const requested = (
  requests: ReadonlyArray<RecordedRequest>,
  pattern: RequestPattern,
  count: Count = { atLeast: 1 }
): string | undefined => {
  const requestCount = requests.filter(fits(pattern)).length
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } =
    typeof count === "number" ? { atLeast: count, atMost: count } : count
  return requestCount >= atLeast && requestCount <= atMost
    ? undefined
    : `expected ${described(pattern)} to be requested ${expected(count)}, but it was ${requestCount === 0 ? "not requested" : `requested ${times(requestCount)}`}${listed(requests)}`
}

/**
 * Message of a failed assertion about the maximum number of requests; `undefined` if it holds.
 *
 * @category checks
 * @since 0.1.0
 */
export const withinBudget = (requests: ReadonlyArray<RecordedRequest>, atMost: number): string | undefined =>
  requests.length <= atMost
    ? undefined
    : `expected at most ${atMost} requests, but there were ${requests.length}${listed(requests)}`

/**
 * Message of the failed assertion that items were fetched once each; `undefined` if it holds.
 *
 * @category checks
 * @since 0.1.0
 */
export const fetchedEachItemOnce = (requests: ReadonlyArray<RecordedRequest>): string | undefined => {
  const fetches = requests.filter(({ endpoint }) => endpoint === "items.get")
  const counts = new Map<string, number>()
  for (const { params } of fetches) {
    const item = params.itemUuid ?? ""
    counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  const again = Array.from(counts).filter(([, count]) => count > 1)
  if (fetches.length === 0) return `expected each item to be fetched once, but no item was fetched${listed(requests)}`
  if (again.length === 0) return undefined
  const lines = again.map(([item, count]) => `\n  item ${item}: ${times(count)}`)
  return `expected each item to be fetched once, but some were fetched more often:${lines.join("")}`
}
