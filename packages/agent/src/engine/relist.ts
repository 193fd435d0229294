/** Lists the items of a vault again, and reads the changed items. */
import * as Effect from "effect/Effect"
import { versionsOf } from "../cache/lists.ts"
import type * as View from "../cache/view.ts"
import { parseJson } from "../model/responses.ts"
import type { Context } from "./context.ts"
import { ask, fetch } from "./fetch.ts"
import * as Heads from "./heads.ts"
import { targetOf } from "./keep.ts"
import { followList, listOf, retryList, retryMs } from "./listing.ts"
import { attach, type Session } from "./session.ts"

/** Maximum number of items that a watcher reads after one change. Others are read when a client requests them. */
const maxReads = 20

/** Loads the versions of the newest list in the store, for an agent that has read no list itself. */
const knownVersions = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  if (view.versions !== undefined) return
  const record = yield* Heads.orUnknown(context, "record", session.records.response(listOf(view.vault).record))
  if (record !== undefined && record.epoch === view.epoch) view.versions = versionsOf(parseJson(record.response.body))
})

/**
 * Lists a vault again. Reads each changed item once, for all agents.
 */
export const relist = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  const records = attach(session, context.sessionOptions)
  yield* knownVersions(context, session, view)
  const { seq } = view
  const sentAt = context.monotonic()
  if (seq === undefined || view.body?.state !== "open") return
  const outcome = yield* ask(context, session, view, listOf(view.vault), { priority: "low" })
  const success = outcome.type === "response" && outcome.response.status === 200 ? outcome : undefined
  const versions = success && versionsOf(success.json)
  if (success === undefined || versions === undefined) {
    // The vault must still be listed again.
    if (outcome.type === "away") view.relistAt.push(context.monotonic() + retryMs)
    else retryList(view, context.monotonic())
    return
  }
  const change = yield* followList(context, session, view, { seq, response: success.response, versions, sentAt })
  const reads = (change?.newer ?? []).slice(0, maxReads)
  for (const item of reads) {
    const target = targetOf({ kind: "item", vault: view.vault, item })
    const isCached =
      view.entries.has(target.key) ||
      (yield* Heads.orUnknown(context, "record", records.response(target.record))) !== undefined
    if (isCached) yield* fetch(context, session, view, target, "low")
  }
  // The items are available to the other agents now.
  if (reads.length > 0) yield* Heads.publish(context, session)
})
