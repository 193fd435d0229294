/** Applies and caches lists of the items of a vault. */
import * as Effect from "effect/Effect"
import { nextMissing } from "../cache/changes.ts"
import { compareLists, type ListChange, versionsOf } from "../cache/lists.ts"
import type * as View from "../cache/view.ts"
import { goneMs } from "../model/options.ts"
import { type BufferedResponse, parseJson } from "../model/responses.ts"
import type { Context } from "./context.ts"
import * as Heads from "./heads.ts"
import { cacheResponse, targetOf } from "./keep.ts"
import { type Session, storeTimeOf } from "./session.ts"

/** Verdict on a new list, by comparison with the known one. */
export type ListVerdict =
  /** The list may be cached. `change` is the difference from the previous list, if there was one. */
  | { readonly type: "newer"; readonly change: ListChange | undefined }
  /** A lagging replica sent the list: it contains versions older than the known ones. */
  | { readonly type: "lagging" }
  /** Items are missing, but may not be deleted. */
  | { readonly type: "doubtful" }

/** Judges a list of all items of a vault. */
const judgeList = (view: View.View, versions: ReadonlyMap<string, number>, now: number): ListVerdict => {
  if (view.versions === undefined) return { type: "newer", change: undefined }
  const change = compareLists(view.versions, versions)
  if (change.older.length > 0) return { type: "lagging" }
  for (const item of view.missing.keys()) if (versions.has(item)) view.missing.delete(item)
  if (change.missing.length === 0) return { type: "newer", change }
  // An empty list does not prove that any item is deleted.
  if (versions.size === 0) return { type: "doubtful" }
  let isDoubtful = false
  for (const item of change.missing) {
    const { isGone, since } = nextMissing(view.missing.get(item), now)
    view.missing.set(item, since)
    isDoubtful ||= !isGone
  }
  if (isDoubtful) {
    view.relistAt.push(now + goneMs)
    return { type: "doubtful" }
  }
  for (const item of change.missing) view.missing.delete(item)
  return { type: "newer", change }
}

const hasChanged = (change: ListChange) => change.added.length + change.newer.length + change.missing.length > 0

/** Pause before a vault is listed again after a list that was older than the known one. */
const lagMs = 3_000
/** Pause before a vault is listed again, if Connect did not respond or the head has moved meanwhile. */
export const retryMs = 1_000
const maxRetryMs = 10_000

/** Plans to list a vault again, unless an earlier list is planned. The pause doubles with each list that fails. */
export const retryList = (view: View.View, now: number, initialMs = retryMs): void => {
  const due = now + Math.min(maxRetryMs, initialMs * 2 ** view.failedLists)
  view.failedLists++
  if (view.relistAt.every((at) => at > due)) view.relistAt.push(due)
}

/** The list of all items of a vault. */
export const listOf = (vault: string) => targetOf({ kind: "items", vault, filter: undefined })

/** A list, and the `seq` of the head before the list was read. */
export interface ReadList {
  readonly seq: number
  readonly response: BufferedResponse
  readonly versions: ReadonlyMap<string, number>
  readonly sentAt: number
}

/** Caches a list under a `seq`, in memory and in the store. */
const keepList = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View, list: ReadList) {
  const target = listOf(view.vault)
  const at = storeTimeOf(session, list.sentAt)
  const record = { seq: list.seq, epoch: view.epoch, version: 0, at, response: list.response }
  view.versions = list.versions
  if (view.seq === list.seq) view.list = { seq: list.seq, versions: list.versions }
  cacheResponse(context, view, { key: target.key, item: undefined, cut: undefined, record, validAt: list.sentAt })
  const filled = yield* Heads.orUnknown(context, "fill", session.records.fill(target.record, record))
  if (filled === "filled") {
    view.failedLists = 0
    return
  }
  // Without a list in the store, the next list moves the head again. That list is not urgent.
  view.plannedSeq = view.seq
  retryList(view, context.monotonic())
})

/** Loads the list that the store has for the current head. */
export const loadList = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  const { seq } = view
  if (seq === undefined || view.list?.seq === seq || !context.link.current().isShared) return
  const record = yield* Heads.orUnknown(context, "record", session.records.response(listOf(view.vault).record))
  const versions = record?.seq === seq && view.seq === seq ? versionsOf(parseJson(record.response.body)) : undefined
  if (versions === undefined) return
  view.list = { seq, versions }
  view.versions = versions
})

/**
 * Caches a list that is not older than the known one. A change that the head does not show moves the head. So does the first
 * list of a head: an item that was read before the list may be older, and must be confirmed by the list.
 *
 * @returns The change, or `undefined` if the list was not cached.
 */
export const followList = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  list: ReadList
): Effect.fn.Return<ListChange | undefined> {
  const { isShared } = context.link.current()
  const record = yield* Heads.orUnknown(context, "record", session.records.response(listOf(view.vault).record))
  const sharedVersions = record?.seq === list.seq ? versionsOf(parseJson(record.response.body)) : undefined
  const localVersions = view.list?.seq === list.seq ? view.list.versions : undefined
  // Other agents may serve responses that the list in the store confirms, even if this agent has another list or none.
  const changes = [sharedVersions, localVersions].flatMap((before) =>
    before === undefined ? [] : [compareLists(before, list.versions)]
  )
  const verdict: ListVerdict = changes.some(({ older }) => older.length > 0)
    ? { type: "lagging" }
    : judgeList(view, list.versions, context.monotonic())
  if (verdict.type === "lagging") {
    context.onEvent({ type: "notCached", reason: "lagging" })
    retryList(view, context.monotonic(), lagMs)
  }
  if (verdict.type !== "newer") return undefined
  const { change } = verdict
  // If the list is not in the store, other agents may have stored items that no list has confirmed.
  const previousVersions = isShared ? sharedVersions : localVersions
  const moves = previousVersions === undefined || changes.some(hasChanged)
  if (moves) {
    const ageMs = context.monotonic() - list.sentAt
    if (!(yield* Heads.touch(context, session, view, { expected: list.seq, moves: true, ageMs }))) {
      // The vault must still be listed again.
      view.relistAt.push(context.monotonic() + retryMs)
      return undefined
    }
  }
  yield* keepList(context, session, view, { ...list, seq: moves ? (view.seq ?? list.seq) : list.seq })
  if (moves || (change !== undefined && hasChanged(change))) yield* Heads.publish(context, session)
  return change ?? { added: [], newer: [], older: [], missing: [] }
})
