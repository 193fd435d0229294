/** Applies and caches lists of the items of a vault. */
import * as Effect from "effect/Effect"
import { nextMissing } from "../cache/changes.ts"
import { compareLists, type ListChange, parseJson, versionsOf } from "../cache/lists.ts"
import type * as View from "../cache/view.ts"
import type { Answer } from "../model/answers.ts"
import { goneMs } from "../model/options.ts"
import type { Context } from "./context.ts"
import * as Heads from "./heads.ts"
import { keepAnswer, targetOf } from "./keep.ts"
import type { Session } from "./session.ts"

/** Applies a new list to the cached data. */
export type ListVerdict =
  /** The list may be cached. `change` is the difference from the previous list, if there was one. */
  | { readonly type: "newer"; readonly change: ListChange | undefined }
  /** A lagging replica sent the list: it contains versions older than the known ones. */
  | { readonly type: "lagging" }
  /** Items are missing that may not be gone. */
  | { readonly type: "doubtful" }

/** Judges a list of all items of a vault. */
const judgeList = (view: View.View, versions: ReadonlyMap<string, number>, now: number): ListVerdict => {
  if (view.versions === undefined) return { type: "newer", change: undefined }
  const change = compareLists(view.versions, versions)
  if (change.older.length > 0) return { type: "lagging" }
  for (const item of view.missing.keys()) if (versions.has(item)) view.missing.delete(item)
  if (change.missing.length === 0) return { type: "newer", change }
  // An empty list is no proof that anything is gone.
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

/** When a vault is listed again whose list was older than what is known. */
const lagMs = 3_000
/** When a look is repeated that Connect did not answer, or that another one has overtaken. */
export const retryMs = 1_000
const maxRetryMs = 10_000

/** Plans to list a vault again, after longer and longer pauses while that leads to nothing. A look that is planned before is enough. */
export const retryLook = (view: View.View, now: number, initialMs = retryMs): void => {
  const due = now + Math.min(maxRetryMs, initialMs * 2 ** view.failedLooks)
  view.failedLooks++
  if (view.relistAt.every((at) => at > due)) view.relistAt.push(due)
}

/** The list of all items of a vault. */
export const listOf = (vault: string) => targetOf({ kind: "items", vault, filter: undefined })

/** A list, and the `seq` of the head before the list was read. */
export interface ReadList {
  readonly seq: number
  readonly answer: Answer
  readonly versions: ReadonlyMap<string, number>
  readonly sentAt: number
}

/** Keeps a list under a `seq`, in memory and on the store. */
const keepList = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View, list: ReadList) {
  const target = listOf(view.vault)
  const at = Math.round(list.sentAt + session.storeOffset)
  const record = { seq: list.seq, epoch: view.epoch, version: 0, at, answer: list.answer }
  view.versions = list.versions
  if (view.seq === list.seq) view.list = { seq: list.seq, versions: list.versions }
  keepAnswer(context, view, { key: target.key, item: undefined, cut: undefined, record, validAt: list.sentAt })
  const filled = yield* Heads.orUnknown(context, "fill", session.records.fill(target.record, record))
  if (filled === "filled") {
    view.failedLooks = 0
    return
  }
  // Without the list, the store confirms nothing: the next look moves the head again, and need not follow at once.
  view.settledSeq = view.seq
  retryLook(view, context.monotonic())
})

/** Takes over the list that the store has for the head of now. */
export const loadList = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  const { seq } = view
  if (seq === undefined || view.list?.seq === seq || !context.link.current().isShared) return
  const record = yield* Heads.orUnknown(context, "record", session.records.answer(listOf(view.vault).record))
  const versions = record?.seq === seq && view.seq === seq ? versionsOf(parseJson(record.answer.body)) : undefined
  if (versions === undefined) return
  view.list = { seq, versions }
  view.versions = versions
})

/**
 * Keeps a list, if it is not older than what is known. What has changed although the head did not moves the head, and so does
 * the first list of a head: an item that was read before it may be older than the list, and needs to be confirmed by it.
 *
 * @returns What has changed, or `undefined` if the list was not kept.
 */
export const followList = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  list: ReadList
): Effect.fn.Return<ListChange | undefined> {
  const { isShared } = context.link.current()
  const record = yield* Heads.orUnknown(context, "record", session.records.answer(listOf(view.vault).record))
  const sharedVersions = record?.seq === list.seq ? versionsOf(parseJson(record.answer.body)) : undefined
  const localVersions = view.list?.seq === list.seq ? view.list.versions : undefined
  // Other agents may serve answers that the list in the store confirms, even if this agent has another list or none.
  const changes = [sharedVersions, localVersions].flatMap((before) =>
    before === undefined ? [] : [compareLists(before, list.versions)]
  )
  const verdict: ListVerdict = changes.some(({ older }) => older.length > 0)
    ? { type: "lagging" }
    : judgeList(view, list.versions, context.monotonic())
  if (verdict.type === "lagging") {
    context.onEvent({ type: "notKept", reason: "lagging" })
    retryLook(view, context.monotonic(), lagMs)
  }
  if (verdict.type !== "newer") return undefined
  const { change } = verdict
  // A list that was lost on its way to the store confirmed nothing there: items may have been kept without it.
  const previousVersions = isShared ? sharedVersions : localVersions
  const moves = previousVersions === undefined || changes.some(hasChanged)
  if (moves) {
    const ageMs = Math.max(0, context.monotonic() - list.sentAt)
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
