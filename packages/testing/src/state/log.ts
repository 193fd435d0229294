import type { ApiRequest } from "@opconnect/core/Activity"
import type * as Schema from "effect/Schema"
import { matches } from "../model/Endpoint.ts"
import type { RecordedRequest } from "../model/RequestLog.ts"

/** An entry of the log, with what the activity endpoint returns. */
export interface Entry {
  readonly request: RecordedRequest
  /** True if the request reached Connect, which only records such requests. */
  readonly served: boolean
  /** The id of the token, if the token is valid. */
  readonly jti: string | undefined
  readonly vaultId: string | undefined
  readonly itemId: string | undefined
  readonly itemVersion: number | undefined
  /** Address of the client. */
  readonly requestIp: string
}

/** The identity of the actor in Connect's activity log. */
export interface Identity {
  readonly id: string
  readonly account: string
}

type WireRequest = Schema.Codec.Encoded<typeof ApiRequest>

interface Page {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** Log of the latest requests, and counters of all requests. */
export interface Log {
  readonly record: (entry: Entry) => void
  /** The requests since the log was last cleared. */
  readonly requests: () => ReadonlyArray<RecordedRequest>
  /** Clears the log. The activity log of Connect is kept. */
  readonly forget: () => void
  /** A page of the activity log, newest first, and its position in the log. */
  readonly activity: (page: Page) => { readonly requests: ReadonlyArray<WireRequest>; readonly range: string }
  /** Counters of requests in the text format of Prometheus. */
  readonly metrics: () => string
  readonly clear: () => void
}

const actions: Readonly<Record<string, string>> = { POST: "CREATE", PUT: "UPDATE", PATCH: "UPDATE", DELETE: "DELETE" }

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })

const requestId = (position: number) => `00000000-0000-4000-8000-${position.toString(16).padStart(12, "0")}`

const toWire = (entry: Entry, position: number, identity: Identity): WireRequest => {
  const { itemId, itemVersion, jti, request, requestIp, vaultId } = entry
  return {
    requestId: requestId(position),
    timestamp: new Date(request.at).toISOString(),
    action: actions[request.method] ?? "READ",
    result: request.status === 401 || request.status === 403 ? "DENY" : "SUCCESS",
    // An invalid token has no identity.
    actor: { ...(jti === undefined ? {} : { ...identity, jti }), userAgent: request.userAgent, requestIp },
    resource: {
      type: request.endpoint?.startsWith("vaults.") ? "VAULT" : "ITEM",
      ...optional("vault", vaultId === undefined ? undefined : { id: vaultId }),
      ...optional("item", itemId === undefined ? undefined : { id: itemId }),
      ...optional("itemVersion", itemVersion)
    }
  }
}

const touchesData = ({ request, served }: Entry) =>
  served && (["vaults", "items", "files"] as const).some((group) => matches(request.endpoint, group))

const counter = "connect_http_requests_total"

/** Maximum number of entries, so that the memory of a long-running fake does not grow. */
export const make = (identity: Identity, most = 50_000): Log => {
  const requests: Array<RecordedRequest> = []
  const activity: Array<WireRequest> = []
  const counts = new Map<string, number>()
  let touched = 0

  const addBounded = <A>(all: Array<A>, added: A) => {
    if (all.length === most) all.shift()
    all.push(added)
  }

  return {
    record: (entry) => {
      const { endpoint = "", method, status } = entry.request
      const labels = `endpoint="${endpoint}",method="${method}",status="${status}"`
      counts.set(labels, (counts.get(labels) ?? 0) + 1)
      addBounded(requests, entry.request)
      if (touchesData(entry)) addBounded(activity, toWire(entry, ++touched, identity))
    },
    requests: () => requests.slice(),
    forget: () => void requests.splice(0),
    activity: ({ limit = 50, offset = 0 }) => {
      const start = Math.max(0, offset)
      const page = activity.toReversed().slice(start, start + Math.max(0, limit))
      const range = page.length === 0 ? "0-0" : `${start + 1}-${start + page.length}`
      return { requests: page, range: `${range}/${activity.length}` }
    },
    metrics: () =>
      [
        `# HELP ${counter} Requests with a response.`,
        `# TYPE ${counter} counter`,
        ...Array.from(counts, ([labels, count]) => `${counter}{${labels}} ${count}`),
        ""
      ].join("\n"),
    clear: () => {
      requests.splice(0)
      activity.splice(0)
      counts.clear()
      touched = 0
    }
  }
}
