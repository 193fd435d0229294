/**
 * The state of one vault, or of all vaults of a token: the head as last read from the store, and the cached responses.
 * Times are milliseconds of the monotonic clock, except where the store's clock is named.
 */

import { setLast } from "@opconnect/core/lastEntries"
import { bridgeMs, dirtyMs, maxMissedPolls } from "../model/options.ts"
import type { BufferedResponse } from "../model/responses.ts"
import type { HeadBody, HeadState } from "../records/records.ts"
import type { Entry } from "./memory.ts"
import { ownBytes } from "./slabs.ts"

export interface Order {
  readonly epoch: number
  readonly version: number
}

/** Versions by item, as in a list. */
export interface Listed {
  readonly seq: number
  readonly versions: ReadonlyMap<string, number>
}

/** A cached 403 or 404. */
export interface Negative {
  readonly until: number
  readonly seq: number | undefined
  readonly response: BufferedResponse
}

export interface View {
  readonly vault: string
  /** The `seq` of the head. `undefined` without a head: then no cached response is current. */
  seq: number | undefined
  body: HeadBody | undefined
  epoch: number
  /** When Connect confirmed the head. */
  checkedAt: number
  /** When the head was read from the store. */
  readAt: number
  /** Until when responses may be served from memory. */
  freshUntil: number
  readonly entries: Map<string, Entry>
  /** The newest order of each item that was returned to a client. Older responses are never returned. */
  readonly returnedOrders: Map<string, Order>
  list: Listed | undefined
  /** The versions of the newest list of this epoch, regardless of its `seq`. */
  versions: ReadonlyMap<string, number> | undefined
  /** Pending writes by item: the end of their time, and the version before. The id `""` is the list itself. */
  readonly dirty: Map<string, { until: number; version: number }>
  /** Items that are missing from lists, each with the time when it was first missing. */
  readonly missing: Map<string, number>
  readonly negative: Map<string, Negative>
  /** The `seq` of the head for which lists were last planned. */
  plannedSeq: number | undefined
  /** When to list the items again. Only the watcher that polls lists items. */
  relistAt: Array<number>
  /** Number of consecutive lists that failed or that the store rejected. */
  failedLists: number
  /** By the key of a response: since when every host is older than a returned response, and when that was last observed. */
  readonly behind: Map<string, { readonly since: number; readonly at: number }>
  /** When the vault was last used by a client of this agent. */
  usedAt: number
}

export const makeView = (vault: string): View => ({
  vault,
  seq: undefined,
  body: undefined,
  epoch: 0,
  checkedAt: Number.NEGATIVE_INFINITY,
  readAt: Number.NEGATIVE_INFINITY,
  freshUntil: Number.NEGATIVE_INFINITY,
  entries: new Map(),
  returnedOrders: new Map(),
  list: undefined,
  versions: undefined,
  dirty: new Map(),
  missing: new Map(),
  negative: new Map(),
  plannedSeq: undefined,
  relistAt: [],
  failedLists: 0,
  behind: new Map(),
  usedAt: Number.NEGATIVE_INFINITY
})

export const isOlder = (left: Order, right: Order): boolean =>
  left.epoch < right.epoch || (left.epoch === right.epoch && left.version < right.version)

/** Maximum number of items whose returned order is remembered for each vault. */
const maxReturnedOrders = 20_000

/** Remembers the order of a returned response, and returns whether a response before it was older. */
export const noteReturned = (view: View, item: string, order: Order): boolean => {
  const before = view.returnedOrders.get(item)
  if (before !== undefined && isOlder(order, before)) return false
  setLast(view.returnedOrders, item, order, maxReturnedOrders)
  return before !== undefined && isOlder(before, order)
}

/** Maximum number of remembered misses for each vault. */
const maxNegative = 1_000

export const noteNegative = (view: View, key: string, negative: Negative): void => {
  const response = { ...negative.response, body: ownBytes(negative.response.body) }
  setLast(view.negative, key, { ...negative, response }, maxNegative)
}

/** Maximum number of responses for each vault whose lag is tracked. */
const maxBehind = 1_000

export const noteBehind = (view: View, key: string, since: number, at: number): void =>
  setLast(view.behind, key, { since, at }, maxBehind)

/** Whether a response is older than one that was returned before. */
export const isOlderThanReturned = (view: View, item: string, order: Order): boolean => {
  const returnedOrder = view.returnedOrders.get(item)
  return returnedOrder !== undefined && isOlder(order, returnedOrder)
}

export const isDirty = (view: View, item: string, now: number): boolean => (view.dirty.get(item)?.until ?? 0) > now

/** Whether a cached response belongs to the current head. */
export const isCurrent = (view: View, entry: Entry): boolean => view.seq !== undefined && entry.seq === view.seq

/**
 * Whether a response may be current according to a list. A version above that in the list is newer. After a backup was
 * restored, a higher version may also come from a host that the backup has not reached.
 */
const fitsList = (listed: number, { epoch, version }: Order): boolean =>
  version === listed || (version > listed && epoch === 0)

/** Whether a version is what the list of the current head shows for an item. */
export const isListed = (view: View, item: string, order: Order): boolean => {
  if (view.seq === undefined || view.list?.seq !== view.seq || order.epoch !== view.epoch) return false
  const listed = view.list.versions.get(item)
  return listed !== undefined && fitsList(listed, order)
}

/** Whether the newest list, if there is one with the item, confirms a response that was just read. */
export const isConfirmedByList = (view: View, item: string, order: Order): boolean => {
  const listed = view.versions?.get(item)
  return listed === undefined || fitsList(listed, order)
}

/** Whether a response is current. The list of the head confirms a response of an earlier `seq`. */
export const revalidate = (view: View, entry: Entry): boolean => {
  if (isCurrent(view, entry)) return true
  if (entry.item === undefined || !isListed(view, entry.item, entry)) return false
  entry.seq = view.seq
  return true
}

/** The latest time at which the response was confirmed as that of Connect. */
export const validAt = (view: View, entry: Entry): number =>
  isCurrent(view, entry) ? Math.max(entry.validAt, view.checkedAt) : entry.validAt

/** Marks a response as unconfirmed. Only a list can confirm the response again. */
export const unconfirm = (view: View, entry: Entry): void => {
  entry.validAt = validAt(view, entry)
  entry.seq = undefined
}

/** Discards the head and the list, because another store is used from now on. Cached responses stay, unconfirmed. */
export const detach = (view: View): void => {
  for (const entry of view.entries.values()) unconfirm(view, entry)
  view.seq = undefined
  view.list = undefined
  view.freshUntil = Number.NEGATIVE_INFINITY
}

const removeResponses = (view: View, remove: (entry: Entry) => void) => {
  for (const entry of view.entries.values()) remove(entry)
  view.list = undefined
  view.missing.clear()
}

/** Removes every response, for example because the token or the vault was refused. */
export const clear = (view: View, remove: (entry: Entry) => void): void => {
  removeResponses(view, remove)
  view.negative.clear()
}

/**
 * Takes over a head that was read from the store.
 *
 * @param readAt When the read began, by the monotonic clock. Later changes are not in the head.
 */
export const install = (view: View, { head, now }: HeadState, readAt: number, remove: (entry: Entry) => void): void => {
  if (readAt < view.readAt) return
  view.readAt = readAt
  if (head === undefined) {
    // The head was lost or never existed: its state is unknown.
    detach(view)
    view.body = undefined
    return
  }
  const { body, checkedAt, seq } = head
  if (seq !== view.seq) {
    for (const entry of view.entries.values()) entry.validAt = validAt(view, entry)
    view.negative.clear()
    if (view.list?.seq !== seq) view.list = undefined
  }
  if (body.epoch > view.epoch) {
    clear(view, remove)
    view.returnedOrders.clear()
    view.behind.clear()
    view.versions = undefined
    view.epoch = body.epoch
  }
  for (const [item, { until }] of view.dirty) if (until <= readAt) view.dirty.delete(item)
  for (const [item, { until, version }] of Object.entries(body.dirty ?? {})) {
    // The write is visible.
    if ((view.returnedOrders.get(item)?.version ?? version) > version) continue
    // The store's clock may jump, so a write is never pending for longer than this.
    view.dirty.set(item, { until: readAt + Math.min(dirtyMs, until - now), version })
  }
  // A head of an earlier epoch was written by an agent that does not know of the later one.
  view.seq = body.epoch < view.epoch ? undefined : seq
  view.body = body
  view.checkedAt = readAt - Math.max(0, now - checkedAt)
  view.freshUntil = Math.min(view.checkedAt + maxMissedPolls * body.pollMs, readAt + bridgeMs)
  // Cached refusals stay, because they are the response to further requests.
  if (body.state !== "open") removeResponses(view, remove)
}
