/**
 * The paths that the agent serves, parsed. A request to Connect is always written from a route, never from the text that a
 * client sent.
 */
import { looksLikeId } from "@opconnect/core/names"

/** Target of an endpoint. `filter` and `inline` are parts of the query. */
export type Route =
  | { readonly kind: "vaults"; readonly filter: string | undefined }
  | { readonly kind: "vault"; readonly vault: string }
  | { readonly kind: "items"; readonly vault: string; readonly filter: string | undefined }
  | { readonly kind: "item"; readonly vault: string; readonly item: string }
  | { readonly kind: "files"; readonly vault: string; readonly item: string; readonly inline: boolean }
  | {
      readonly kind: "file"
      readonly vault: string
      readonly item: string
      readonly file: string
      readonly inline: boolean
    }
  | { readonly kind: "content"; readonly vault: string; readonly item: string; readonly file: string }
  | { readonly kind: "activity"; readonly limit: string | undefined; readonly offset: string | undefined }
  | { readonly kind: "heartbeat" | "health" | "metrics" | "events" }

/** A route whose responses are cached. */
export type ReadRoute = Extract<
  Route,
  { readonly kind: "vaults" | "vault" | "items" | "item" | "files" | "file" | "content" }
>

const readKinds: ReadonlySet<Route["kind"]> = new Set(["vaults", "vault", "items", "item", "files", "file", "content"])

export const isRead = (route: Route): route is ReadRoute => readKinds.has(route.kind)

/** The reason why a target is not a route. */
export interface NoRoute {
  readonly status: 400 | 404
  readonly message: string
}

const isFileId = (text: string) => /^[A-Za-z0-9_-]{1,64}$/.test(text)

/** Longer filters are rejected: each filter is cached as a response of its own. */
const maxFilterLength = 1_000

const noRoute = (status: 400 | 404, message: string): NoRoute => ({ status, message })

const rootKinds: ReadonlySet<string | undefined> = new Set(["heartbeat", "health", "metrics"])

/** Whether the query requests file contents. Connect's API description and its documentation use different names. */
const isInline = (query: URLSearchParams) =>
  [query.get("inline_files"), query.get("inline_content")].some((value) => value === "true" || value === "1")

export const parseRoute = (target: string): Route | NoRoute => {
  const [path = "", search] = target.split(/\?(.*)/s)
  const parts = path.split("/")
  // Clients of 1Password add slashes at the end; a redirect would not reach them.
  if (parts.length > 2 && parts.at(-1) === "") parts.pop()
  const [before, first, second, vault, third, item, fourth, file, fifth] = parts
  const unknown = noRoute(404, "The agent does not serve this path.")
  if (before !== "" || parts.length > 9) return unknown
  if (parts.length === 2 && rootKinds.has(first)) {
    return { kind: first as "heartbeat" | "health" | "metrics" }
  }
  if (first !== "v1") return unknown
  if (parts.length === 3 && second === "events") return { kind: "events" }
  const query = new URLSearchParams(search)
  if (parts.length === 3 && second === "activity") return activity(query)
  if (second !== "vaults") return unknown
  const filter = query.get("filter") ?? undefined
  if (filter !== undefined && filter.length > maxFilterLength) return noRoute(400, "The filter is too long.")
  if (vault === undefined) return { kind: "vaults", filter }
  if (!looksLikeId(vault)) return noRoute(400, "Invalid Vault UUID")
  if (third === undefined) return { kind: "vault", vault }
  if (third !== "items") return unknown
  if (item === undefined) return { kind: "items", vault, filter }
  if (!looksLikeId(item)) return noRoute(400, "Invalid Item UUID")
  if (fourth === undefined) return { kind: "item", vault, item }
  if (fourth !== "files") return unknown
  if (file === undefined) return { kind: "files", vault, item, inline: isInline(query) }
  if (!isFileId(file)) return noRoute(400, "Invalid File UUID")
  if (fifth === undefined) return { kind: "file", vault, item, file, inline: isInline(query) }
  return fifth === "content" ? { kind: "content", vault, item, file } : unknown
}

const activity = (query: URLSearchParams): Route | NoRoute => {
  const [limit, offset] = ["limit", "offset"].map((name) => query.get(name) ?? undefined)
  const isNumber = (text: string | undefined) => text === undefined || /^\d{1,9}$/.test(text)
  return isNumber(limit) && isNumber(offset)
    ? { kind: "activity", limit, offset }
    : noRoute(400, "limit and offset must be integers >= 0")
}

export const isRoute = (parsed: Route | NoRoute): parsed is Route => "kind" in parsed

const query = (values: Readonly<Record<string, string | undefined>>) => {
  const definedEntries = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return definedEntries.length === 0 ? "" : `?${new URLSearchParams(definedEntries)}`
}

/** The path and the query of a request to Connect. */
export const pathOf = (route: Route): string => {
  switch (route.kind) {
    case "vaults":
      return `/v1/vaults${query({ filter: route.filter })}`
    case "vault":
      return `/v1/vaults/${route.vault}`
    case "items":
      return `/v1/vaults/${route.vault}/items${query({ filter: route.filter })}`
    case "item":
      return `/v1/vaults/${route.vault}/items/${route.item}`
    case "files":
      return `/v1/vaults/${route.vault}/items/${route.item}/files${query({ inline_files: route.inline ? "true" : undefined })}`
    case "file":
      return `/v1/vaults/${route.vault}/items/${route.item}/files/${route.file}${query({ inline_files: route.inline ? "true" : undefined })}`
    case "content":
      return `/v1/vaults/${route.vault}/items/${route.item}/files/${route.file}/content`
    case "activity":
      return `/v1/activity${query({ limit: route.limit, offset: route.offset })}`
    case "events":
      return "/v1/events"
    default:
      return `/${route.kind}`
  }
}

const writeMethods: Readonly<Record<string, ReadonlyArray<string>>> = {
  items: ["POST"],
  item: ["PUT", "PATCH", "DELETE"]
}

/** Whether an endpoint of Connect changes something. */
export const isWrite = (route: Route, method: string): boolean => writeMethods[route.kind]?.includes(method) ?? false

/** The methods that a path has. */
export const methodsOf = (route: Route): ReadonlyArray<string> => ["GET", ...(writeMethods[route.kind] ?? [])]

const endpoints: Readonly<Record<Route["kind"], string>> = {
  vaults: "vaults.list",
  vault: "vaults.get",
  items: "items.list",
  item: "items.get",
  files: "files.list",
  file: "files.get",
  content: "files.content",
  activity: "activity.list",
  heartbeat: "server.heartbeat",
  health: "server.health",
  metrics: "server.metrics",
  events: "events"
}

const writes: Readonly<Record<string, string>> = {
  POST: "items.create",
  PUT: "items.update",
  PATCH: "items.patch",
  DELETE: "items.delete"
}

/** The name of an endpoint, for metrics and logs. */
export const endpointOf = (route: Route, method: string): string =>
  isWrite(route, method) ? (writes[method] ?? "other") : endpoints[route.kind]
