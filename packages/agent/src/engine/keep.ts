/** Names the targets of reads, caches responses in memory, and builds responses from cache entries. */
import { type CutItem, withCodes } from "../cache/codes.ts"
import { type Entry, entryOverhead } from "../cache/memory.ts"
import { ownBytes, read } from "../cache/slabs.ts"
import * as View from "../cache/view.ts"
import type { BufferedResponse } from "../model/responses.ts"
import type { ReadRoute } from "../model/routes.ts"
import type { RecordName, ResponseRecord } from "../records/records.ts"
import type { Context } from "./context.ts"

/** Target of a read, with the keys of its response in memory and in the store. */
export interface Target {
  readonly route: ReadRoute
  readonly vault: string
  readonly key: string
  readonly record: RecordName
  /** The item whose version orders the response; `undefined` for vaults and lists. */
  readonly item: string | undefined
}

const detailOf = (route: ReadRoute): string => {
  switch (route.kind) {
    case "vaults":
    case "items":
      return route.filter ?? ""
    case "files":
      return route.inline ? "inline" : ""
    case "file":
      return route.inline ? `${route.file} inline` : route.file
    case "content":
      return route.file
    default:
      return ""
  }
}

export const targetOf = (route: ReadRoute): Target => {
  const detail = detailOf(route)
  const vault = "vault" in route ? route.vault : ""
  // Joined into a new string: substrings would keep the text of the whole request in memory.
  const key = [route.kind, "item" in route ? route.item : "", detail].join(" ")
  const start = route.kind.length + 1
  const item = "item" in route ? key.slice(start, start + route.item.length) : undefined
  return { route, vault, key, item, record: { vault, kind: route.kind, item, detail } }
}

export interface NewEntry {
  readonly key: string
  readonly item: string | undefined
  readonly cut: CutItem | undefined
  readonly record: ResponseRecord
  /** When Connect sent the response, by the monotonic clock. */
  readonly validAt: number
}

const nothing = new Uint8Array()

/** Caches a response in memory, unless the cached response is newer. */
export const cacheResponse = (
  { memory, onEvent }: Pick<Context, "memory" | "onEvent">,
  view: View.View,
  { cut, item, key, record, validAt }: NewEntry
): Entry | undefined => {
  const before = view.entries.get(key)
  if (before !== undefined && View.isOlder(record, before)) return before
  const bytes = record.response.body.length + entryOverhead
  if (!memory.fits(bytes)) {
    onEvent({ type: "notCached", reason: "size" })
    return undefined
  }
  if (before !== undefined) memory.remove(before)
  const hasCodes = cut !== undefined && cut.keys.length > 0
  const { body, headers, status } = record.response
  const entry: Entry = {
    seq: record.seq,
    epoch: record.epoch,
    version: record.version,
    item,
    validAt,
    status,
    headers: memory.sharedHeaders(headers),
    body: memory.copyBody(hasCodes ? nothing : body),
    cut: hasCodes ? { ...cut, parts: cut.parts.map(ownBytes) } : undefined,
    isUsed: false,
    ...{ bytes, key, entries: view.entries }
  }
  memory.add(entry)
  return entry
}

/** The response of an entry, with current one-time passwords. */
export const responseOf = ({ body, cut, headers, status }: Entry, wall: number): BufferedResponse => ({
  status,
  headers,
  body: cut === undefined ? read(body) : withCodes(cut, wall)
})
