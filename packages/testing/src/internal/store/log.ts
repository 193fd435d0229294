import type { ApiRequest } from "@opconnect/core/Activity"
import type * as Schema from "effect/Schema"
import type { RecordedRequest } from "../../RequestLog.ts"

/** A request in the log, with what the activity endpoint tells of it. */
export interface Entry {
  readonly request: RecordedRequest
  /** Whether it got as far as Connect: of what breaks on the way, Connect knows nothing. */
  readonly served: boolean
  /** The id of its token, if that is a valid one. */
  readonly jti: string | undefined
  readonly vaultId: string | undefined
  readonly itemId: string | undefined
  readonly itemVersion: number | undefined
}

/** Who tokens stand for. */
export interface Identity {
  readonly id: string
  readonly account: string
}

type WireRequest = Schema.Codec.Encoded<typeof ApiRequest>

const actions: Readonly<Record<string, string>> = { POST: "CREATE", PUT: "UPDATE", PATCH: "UPDATE", DELETE: "DELETE" }

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })

const requestId = (position: number) => `00000000-0000-4000-8000-${position.toString(16).padStart(12, "0")}`

const toWire = (entry: Entry, position: number, identity: Identity): WireRequest => {
  const { itemId, itemVersion, jti, request, vaultId } = entry
  return {
    requestId: requestId(position),
    timestamp: new Date(request.at).toISOString(),
    action: actions[request.method] ?? "READ",
    result: request.status === 401 || request.status === 403 ? "DENY" : "SUCCESS",
    // A token that is not valid stands for no one.
    actor: { ...(jti === undefined ? {} : { ...identity, jti }), userAgent: request.userAgent },
    resource: {
      type: request.endpoint?.startsWith("vaults.") ? "VAULT" : "ITEM",
      ...given("vault", vaultId === undefined ? undefined : { id: vaultId }),
      ...given("item", itemId === undefined ? undefined : { id: itemId }),
      ...given("itemVersion", itemVersion)
    }
  }
}

const touchesData = ({ request, served }: Entry) => served && /^(vaults|items|files)\./.test(request.endpoint ?? "")

/** A page of what was done with vaults and items, the latest first, and its place in the whole. */
export const activity = (
  log: ReadonlyArray<Entry>,
  identity: Identity,
  { limit = 50, offset = 0 }: { readonly limit?: number | undefined; readonly offset?: number | undefined }
): { readonly requests: ReadonlyArray<WireRequest>; readonly range: string } => {
  const all = log.filter(touchesData).map((entry, index) => toWire(entry, index + 1, identity))
  const start = Math.max(0, offset)
  const requests = all.reverse().slice(start, start + Math.max(0, limit))
  const range = requests.length === 0 ? "0-0" : `${start + 1}-${start + requests.length}`
  return { requests, range: `${range}/${all.length}` }
}

/** The log in numbers, in the text format of Prometheus. */
export const metrics = (log: ReadonlyArray<Entry>): string => {
  const counts = new Map<string, number>()
  for (const { request } of log) {
    const labels = `endpoint="${request.endpoint ?? ""}",method="${request.method}",status="${request.status}"`
    counts.set(labels, (counts.get(labels) ?? 0) + 1)
  }
  const name = "connect_http_requests_total"
  return [
    `# HELP ${name} Requests that were answered.`,
    `# TYPE ${name} counter`,
    ...Array.from(counts, ([labels, count]) => `${name}{${labels}} ${count}`),
    ""
  ].join("\n")
}
