/** Reading the list of a vault's items again, and what has changed since the last one. */
import * as Effect from "effect/Effect"
import { nextMissing } from "../cache/changes.ts"
import { compareLists, type ListChange, parseVersions } from "../cache/lists.ts"
import type * as View from "../cache/view.ts"
import type { Answer } from "../model/answers.ts"
import { goneMs } from "../model/options.ts"
import type { Context } from "./context.ts"
import { fetch } from "./fetch.ts"
import * as Heads from "./heads.ts"
import { keepAnswer, targetOf } from "./keep.ts"
import { attach, type Session } from "./session.ts"

/** How many items a watcher reads after one change. Others are read when a client asks for them. */
const maxReads = 20

/** What a list that was just read means for what is known. */
export type ListVerdict =
  /** It may be kept. `change` is what has changed, if there was a list before. */
  | { readonly type: "newer"; readonly change: ListChange | undefined }
  /** A replica that lags: it shows older versions than what is known. */
  | { readonly type: "lagging" }
  /** Items are missing that may not be gone. */
  | { readonly type: "doubtful" }

/** Judges a list of all items of a vault. */
export const judgeList = (view: View.View, versions: ReadonlyMap<string, number>, now: number): ListVerdict => {
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

const hasChanged = (change: ListChange | undefined) =>
  change !== undefined && change.added.length + change.newer.length + change.missing.length > 0

const listRoute = (vault: string) => targetOf({ kind: "items", vault, filter: undefined })

/** The versions of the newest list that the store has, for an agent that has read none itself. */
const knownVersions = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  if (view.versions !== undefined) return
  const kept = yield* Heads.orUnknown(context, "record", session.records.answer(listRoute(view.vault).record))
  if (kept !== undefined && kept.epoch === view.epoch) view.versions = parseVersions(kept.answer.body)
})

/** Keeps a list under a `seq`, in memory and on the store. */
export const keepList = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  list: {
    readonly seq: number
    readonly answer: Answer
    readonly versions: ReadonlyMap<string, number>
    readonly sentAt: number
  }
) {
  const target = listRoute(view.vault)
  const at = Math.round(list.sentAt + session.storeOffset)
  const kept = { seq: list.seq, epoch: view.epoch, version: 0, at, answer: list.answer }
  view.versions = list.versions
  if (view.seq === list.seq) view.list = { seq: list.seq, versions: list.versions }
  keepAnswer(context, view, { key: target.key, item: undefined, cut: undefined, kept, validAt: list.sentAt })
  yield* Heads.orUnknown(context, "fill", session.records.fill(target.record, kept))
})

/**
 * Lists a vault again. What has changed is read once, for all agents.
 */
export const relist = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  const records = attach(session, context.sessionOptions)
  yield* knownVersions(context, session, view)
  const { seq } = view
  const sentAt = context.monotonic()
  if (seq === undefined || view.body?.state !== "open") return
  const outcome = yield* context.upstream.read(
    { method: "GET", path: `/v1/vaults/${view.vault}/items`, token: session.token },
    { preferred: session.host, priority: "low" }
  )
  if (outcome.type === "away" || outcome.answer.status !== 200) return
  const versions = parseVersions(outcome.answer.body)
  if (versions === undefined) return
  const verdict = judgeList(view, versions, context.monotonic())
  if (verdict.type === "lagging") context.onEvent({ type: "notKept", reason: "lagging" })
  if (verdict.type !== "newer") return
  const { change } = verdict
  // The vault moved when its version did; what arrives afterwards moves it again.
  const moves = hasChanged(change) && view.list?.seq === seq
  if (moves) {
    const ageMs = Math.max(0, context.monotonic() - sentAt)
    if (!(yield* Heads.touch(context, session, view, { expected: seq, moves: true, ageMs }))) return
  }
  if (view.seq === undefined) return
  yield* keepList(context, session, view, { seq: moves ? view.seq : seq, answer: outcome.answer, versions, sentAt })
  const reads = (change?.newer ?? []).slice(0, maxReads)
  for (const item of reads) {
    const target = targetOf({ kind: "item", vault: view.vault, item })
    const isKept =
      view.entries.has(target.key) ||
      (yield* Heads.orUnknown(context, "record", records.answer(target.record))) !== undefined
    if (isKept) yield* fetch(context, session, view, target, "low")
  }
  if (hasChanged(change)) yield* Heads.publish(context, session)
})
