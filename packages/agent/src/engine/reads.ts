/** Responds to one read of a client: from memory, the store or Connect, or with a stale response. */
import * as Effect from "effect/Effect"
import * as View from "../cache/view.ts"
import { waitMs } from "../model/options.ts"
import { errorResponse, parseJson } from "../model/responses.ts"
import * as Proof from "../proof/proof.ts"
import type { ResponseRecord } from "../records/records.ts"
import type { Lease } from "../store/SharedStore.ts"
import type { Context } from "./context.ts"
import { type Fetched, fetch, isOutdated, keepRecord, noteReturned } from "./fetch.ts"
import * as Heads from "./heads.ts"
import { responseOf, type Target } from "./keep.ts"
import { listOf, loadList } from "./listing.ts"
import { poll } from "./polling.ts"
import { attach, isExpired, type Served, type Session } from "./session.ts"

/** Whether requests of the token may be served from memory. */
const mayServe = (context: Context, session: Session, now: number) =>
  Proof.isProven(session.proof, now) && Heads.isFresh(session.own, now) && !isExpired(session, context.wall())

const negativeOf = (view: View.View, target: Target, now: number): Served | undefined => {
  const negative = view.negative.get(target.key)
  return negative !== undefined && negative.until > now && negative.seq === view.seq
    ? { response: negative.response, level: "memory" }
    : undefined
}

/** The response in memory. Synchronous and without a store call, because most requests take this path. */
export const lookup = (context: Context, session: Session, target: Target): Served | undefined => {
  const now = context.monotonic()
  if (!mayServe(context, session, now)) return undefined
  const view = target.vault === "" ? session.own : session.vaults.get(target.vault)
  if (view === undefined) return undefined
  // A vault without access has no head.
  if (!Heads.isFresh(view, now)) return view.seq === undefined ? negativeOf(view, target, now) : undefined
  const entry = view.entries.get(target.key)
  if (entry === undefined) return negativeOf(view, target, now)
  if (View.isDirty(view, target.item ?? "", now) || !View.revalidate(view, entry)) return undefined
  const response = responseOf(entry, context.wall())
  if (!entry.isUsed) {
    const json = () => parseJson(response.body)
    if (isOutdated(session, view, target, entry, json)) return undefined
    entry.isUsed = true
    noteReturned(session, view, target, entry.version, json)
  }
  view.usedAt = now
  view.behind.delete(target.key)
  return { response, level: "memory" }
}

/** Whether a record of the store is current, by comparison with the head and its list. */
const isRecordCurrent = (view: View.View, target: Target, record: ResponseRecord, now: number) => {
  if (view.seq === undefined || record.epoch !== view.epoch || View.isDirty(view, target.item ?? "", now)) return false
  return record.seq === view.seq || (target.item !== undefined && View.isListed(view, target.item, record))
}

/** Reads the store: the list that can confirm a cached response, then the response itself. */
const readStore = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View, target: Target) {
  const records = attach(session, context.sessionOptions)
  if (!context.link.current().isShared || view.seq === undefined) return undefined
  if (target.item !== undefined && view.list?.seq !== view.seq) {
    yield* loadList(context, session, view)
    const hit = lookup(context, session, target)
    if (hit !== undefined) return hit
  }
  const record = yield* Heads.orUnknown(context, "record", records.response(target.record))
  if (record !== undefined && view.seq !== undefined && record.seq > view.seq) {
    // The first list of a vault moves its head: the record of another agent may be newer than the head in memory.
    yield* Heads.refresh(context, session, [view])
    if (target.item !== undefined) yield* loadList(context, session, view)
  }
  const now = context.monotonic()
  if (record === undefined || !isRecordCurrent(view, target, record, now)) return undefined
  if (keepRecord(context, session, view, target, { ...record, seq: view.seq }) === undefined) return undefined
  const hit = lookup(context, session, target)
  return hit && { ...hit, level: "store" as const }
})

/** The newest known response, for use while Connect is unreachable. */
const staleResponse = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target
): Effect.fn.Return<Served | undefined> {
  const { staleIfErrorMs, staleTokenMs } = context.options
  const isAllowed = () =>
    staleIfErrorMs > 0 &&
    Proof.isProvenWhileAway(session.proof, context.monotonic(), staleTokenMs) &&
    !isExpired(session, context.wall()) &&
    (view.body === undefined || view.body.state === "open")
  if (!isAllowed() || View.isDirty(view, target.item ?? "", context.monotonic())) return undefined
  const isGone =
    target.item !== undefined && view.list?.seq === view.seq && view.list?.versions.has(target.item) === false
  if (isGone) return undefined
  let entry = view.entries.get(target.key)
  if (entry === undefined && context.link.current().isShared) {
    const record = yield* Heads.orUnknown(context, "record", session.records.response(target.record))
    entry = record && keepRecord(context, session, view, target, record)
  }
  if (entry === undefined || !isAllowed() || entry.epoch !== view.epoch) return undefined
  if (target.item !== undefined && View.isOlderThanReturned(view, target.item, entry)) return undefined
  if (context.monotonic() - View.validAt(view, entry) > staleIfErrorMs) return undefined
  const response = responseOf(entry, context.wall())
  noteReturned(session, view, target, entry.version, () => parseJson(response.body))
  return { response, level: "stale" }
})

const refused = errorResponse(401, "The token was rejected.")

const unreachableResponse = (retryAfterMs = 1_000): Served => ({
  response: errorResponse(503, "Connect cannot be reached, and the agent has no cached response for this token.", {
    "retry-after": String(Math.max(1, Math.ceil(retryAfterMs / 1_000)))
  }),
  level: "none"
})

/**
 * Makes sure that the heads are known: from the store, or by a poll. Agents that start together poll once: the holder of the
 * lease polls, and the others wait for its result.
 */
export const ensureKnown = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  const isKnown = () => {
    const now = context.monotonic()
    return Proof.isProven(session.proof, now) && Heads.isFresh(session.own, now)
  }
  yield* Heads.refresh(context, session, [view])
  if (isKnown()) return "responded" as const
  return yield* session.polling.withPermits(1)(
    Effect.gen(function* () {
      const deadline = context.monotonic() + waitMs
      const leaseName = session.names.name("verify")
      let lease: Lease | undefined
      for (let pause = 20; ; pause = Math.min(200, pause * 2)) {
        // Another request, or another agent, may have polled in the meantime.
        yield* Heads.refresh(context, session, [view])
        if (isKnown()) return "responded" as const
        if (Proof.isRefused(session.proof, context.monotonic())) return "refused" as const
        const taken = yield* Heads.takeLease(context, leaseName, waitMs)
        if (taken !== "held") lease = taken
        if (taken !== "held" || context.monotonic() >= deadline || !context.link.current().isShared) break
        yield* Effect.sleep(pause)
      }
      const outcome = yield* poll(context, session, "high")
      if (lease !== undefined) yield* Heads.orUnknown(context, "lease", lease.release)
      if (outcome === "responded") {
        context.watch(session)
        yield* Heads.refresh(context, session, [view])
      }
      return outcome
    })
  )
})

/** Reads from Connect with the lease, or waits for the response of the agent that holds the lease. */
const fetchOnce = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  priority: "high" | "low"
): Effect.fn.Return<Fetched> {
  if (!context.link.current().isShared) return yield* fetch(context, session, view, target, priority)
  const name = session.names.name("miss", target.record.vault, target.key)
  const deadline = context.monotonic() + waitMs
  let lease: Lease | undefined
  for (let pause = 20; ; pause = Math.min(200, pause * 2)) {
    if (!context.link.current().isShared) break
    const taken = yield* Heads.takeLease(context, name, waitMs)
    if (taken !== "held") lease = taken
    if (taken !== "held" || context.monotonic() >= deadline) break
    yield* Effect.sleep(pause)
    const hit = yield* readStore(context, session, view, target)
    if (hit !== undefined) return { type: "served", served: hit }
  }
  // The previous holder of the lease may have stored the response in the meantime.
  const hit = lease === undefined ? undefined : yield* readStore(context, session, view, target)
  const fetched: Fetched =
    hit === undefined ? yield* fetch(context, session, view, target, priority) : { type: "served", served: hit }
  if (lease !== undefined) yield* Heads.orUnknown(context, "lease", lease.release)
  return fetched
})

/** Confirms cached responses with one list instead of a read for each. */
const confirmByList = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target
) {
  const entry = view.entries.get(target.key)
  if (target.item === undefined || entry === undefined || view.list?.seq === view.seq) return undefined
  if (View.isDirty(view, "", context.monotonic())) return undefined
  yield* fetchOnce(context, session, view, listOf(view.vault), "low")
  return lookup(context, session, target)
})

/** Handles a read that memory could not serve. */
export const read = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  target: Target
): Effect.fn.Return<Served> {
  const view = Heads.viewOf(session, target.vault)
  view.usedAt = context.monotonic()
  const outcome = yield* ensureKnown(context, session, view)
  if (Proof.isRefused(session.proof, context.monotonic())) return { response: refused, level: "none" }
  if (outcome === "away") {
    return (yield* staleResponse(context, session, view, target)) ?? unreachableResponse()
  }
  yield* Heads.ensureHead(context, session, view)
  const hit =
    lookup(context, session, target) ??
    (yield* readStore(context, session, view, target)) ??
    (yield* confirmByList(context, session, view, target))
  if (hit !== undefined) return hit
  const staleFallback = yield* staleResponse(context, session, view, target)
  if (staleFallback !== undefined && context.upstream.isAway(context.monotonic())) return staleFallback
  const fetched = yield* fetchOnce(context, session, view, target, staleFallback === undefined ? "high" : "low")
  if (fetched.type === "served") return fetched.served
  return (yield* staleResponse(context, session, view, target)) ?? unreachableResponse(fetched.retryAfterMs)
})

/** Result of a read that timed out. */
export const late = (context: Context, session: Session, target: Target) =>
  Effect.map(
    staleResponse(context, session, Heads.viewOf(session, target.vault), target),
    (stale) => stale ?? unreachableResponse()
  )
