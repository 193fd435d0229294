/** Reads one response from Connect, and decides whether the response may be cached. */
import * as Effect from "effect/Effect"
import { nextLag } from "../cache/changes.ts"
import { cutCodes, parseCut, withoutCodes } from "../cache/codes.ts"
import { itemOf, type ListedVault, vaultsOf, versionsOf } from "../cache/lists.ts"
import * as View from "../cache/view.ts"
import { negativeMs, replicaLagMs } from "../model/options.ts"
import { type BufferedResponse, errorResponse, parseJson } from "../model/responses.ts"
import { pathOf } from "../model/routes.ts"
import type * as Proof from "../proof/proof.ts"
import type { ResponseRecord } from "../records/records.ts"
import type { Outcome } from "../upstream/outcome.ts"
import type { Context } from "./context.ts"
import * as Heads from "./heads.ts"
import { cacheResponse, responseOf, type Target } from "./keep.ts"
import { followList, loadList } from "./listing.ts"
import { attach, type Served, type Session, storeTimeOf } from "./session.ts"

/** Result of a read: a response, or that Connect is unavailable. */
export type Fetched =
  | { readonly type: "served"; readonly served: Served }
  | { readonly type: "away"; readonly retryAfterMs?: number | undefined }

const served = (response: BufferedResponse, level: Served["level"] = "connect"): Fetched => ({
  type: "served",
  served: { response, level }
})

/** The state of the session when the request was sent. A response is cached only if this state is still current. */
interface Sent extends Pick<Session, "generation">, Pick<View.View, "epoch" | "seq"> {
  readonly token: Proof.Sent
}

/** `seq` of an unconfirmed response. */
const unconfirmed = -1

const sentNow = (context: Context, session: Session, view: View.View): Sent => ({
  ...{ token: Heads.sentNow(context, session), seq: view.seq, epoch: view.epoch, generation: session.generation }
})

interface ReadOptions {
  readonly priority: "high" | "low"
  readonly only?: string | undefined
}

const send = (context: Context, session: Session, { route }: Target, { only, priority }: ReadOptions) =>
  context.upstream.read(
    { method: "GET", path: pathOf(route), token: session.token },
    { preferred: session.host, only, priority }
  )

/** Follows a 401, which ends the token, and a 403, which ends access to the vault. */
const followRefusal = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  outcome: Outcome,
  options: ReadOptions
): Effect.fn.Return<Outcome> {
  if (outcome.type === "away") return outcome
  const { status } = outcome.response
  if (status === 401) yield* Heads.refuse(context, session)
  if (status !== 403 || target.vault === "") return outcome
  // Connect sometimes responds with 403 to valid tokens (connect#82).
  const again = yield* send(context, session, target, options)
  const isRefused = again.type === "response" && again.response.status === 403
  if (isRefused) yield* Heads.refuseVault(context, session, view)
  if (again.type === "response" && again.response.status === 401) yield* Heads.refuse(context, session)
  return again.type === "away" ? outcome : again
})

/** Sends a read to Connect, and follows a refusal. */
export const ask = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  options: ReadOptions
): Effect.fn.Return<Outcome> {
  const outcome = yield* send(context, session, target, options)
  return yield* followRefusal(context, session, view, target, outcome, options)
})

/** Order of a response among the responses for the same item, list or vault. */
interface Ordered {
  readonly version: number
  /** Older than a returned response, or than the version in the list. */
  readonly isOlder: boolean
  readonly isBehindList: boolean
}

const isBelow = (version: number, known: number | undefined) => known !== undefined && version < known

/** Order of a response. `undefined` if the response is not for the target. */
const orderOf = (session: Session, view: View.View, target: Target, json: unknown): Ordered | undefined => {
  const { item, route } = target
  const { epoch } = view
  switch (route.kind) {
    case "item": {
      const parsed = itemOf(json)
      if (parsed === undefined || parsed.id !== route.item) return undefined
      if (parsed.vault !== undefined && parsed.vault !== route.vault) return undefined
      const version = parsed.version ?? 0
      return {
        version,
        isOlder: View.isOlderThanReturned(view, route.item, { epoch, version }),
        isBehindList: isBelow(version, view.versions?.get(route.item))
      }
    }
    case "files":
    case "file":
    case "content": {
      // Files have no version of their own: they belong to the newest version of their item.
      const version = view.versions?.get(item ?? "") ?? view.returnedOrders.get(item ?? "")?.version
      return { version: version ?? -1, isOlder: false, isBehindList: version === undefined }
    }
    case "items": {
      const versions = versionsOf(json)
      if (versions === undefined) return undefined
      const isOlder = [...versions].some(([id, version]) => isBelow(version, view.versions?.get(id)))
      return { version: 0, isOlder: isOlder || isAnyOlder(session, view, target, json), isBehindList: false }
    }
    case "vault": {
      const version = contentVersionOf(json)
      const isBehindList = isBelow(version, view.body?.contentVersion)
      return { version: 0, isOlder: isAnyOlder(session, view, target, json), isBehindList }
    }
    case "vaults": {
      const vaults = vaultsOf(json)
      if (vaults === undefined) return undefined
      const isBehindList = vaults.some((vault) => {
        const { knownVersion, order } = orderOfVault(session, vault)
        return isBelow(order.version, knownVersion)
      })
      return { version: 0, isOlder: isAnyOlder(session, view, target, json), isBehindList }
    }
  }
}

/** Order of a vault in a list. */
const orderOfVault = (session: Session, { contentVersion = Number.POSITIVE_INFINITY, id }: ListedVault) => {
  const view = session.vaults.get(id)
  return { id, order: { epoch: view?.epoch ?? 0, version: contentVersion }, knownVersion: view?.body?.contentVersion }
}

const contentVersionOf = (json: unknown): number =>
  typeof json === "object" && json !== null && "contentVersion" in json
    ? Number(json.contentVersion)
    : Number.POSITIVE_INFINITY

/** The entries of a list or a vault by their ids, each with its order. */
const listedOrders = (session: Session, { epoch }: View.View, { route }: Target, json: unknown) => {
  switch (route.kind) {
    case "items":
      return Array.from(versionsOf(json) ?? [], ([id, version]) => ({ id: `listed ${id}`, order: { epoch, version } }))
    case "vaults":
      return (vaultsOf(json) ?? []).map((vault) => {
        const { id, order } = orderOfVault(session, vault)
        return { id: `vault ${id}`, order }
      })
    case "vault":
      return [{ id: "contentVersion", order: { epoch, version: contentVersionOf(json) } }]
    default:
      return []
  }
}

/** Whether any entry of a list is older than in a response that was returned before. */
const isAnyOlder = (session: Session, view: View.View, target: Target, json: unknown) =>
  listedOrders(session, view, target, json).some(({ id, order }) => View.isOlderThanReturned(view, id, order))

/** Whether a cached response is older than one that was returned before. */
export const isOutdated = (
  session: Session,
  view: View.View,
  target: Target,
  order: View.Order,
  json: () => unknown
): boolean =>
  target.item === undefined
    ? orderOf(session, view, target, json())?.isOlder === true
    : View.isOlderThanReturned(view, target.item, order)

/** Records the order of a returned response, so that no older response is returned later. */
export const noteReturned = (
  session: Session,
  view: View.View,
  target: Target,
  version: number,
  json: () => unknown
): void => {
  const { item, route } = target
  if (item !== undefined) {
    if (route.kind === "item") View.noteReturned(view, item, { epoch: view.epoch, version })
    return
  }
  const newer = listedOrders(session, view, target, json()).filter(({ id, order }) =>
    View.noteReturned(view, id, order)
  )
  if (newer.length === 0) return
  // Lists with another filter are compared again before they are returned from memory.
  for (const entry of view.entries.values()) if (entry.item === undefined) entry.isUsed = false
}

/** Caches a response in memory and in the store, if the heads have not changed since the request was sent. */
const keep = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  outcome: { readonly response: BufferedResponse; readonly json: unknown },
  order: Ordered,
  sent: Sent
): Effect.fn.Return<Served | undefined> {
  const { seq } = sent
  const { item, route } = target
  const notCached = (reason: "lagging" | "codes" | "dirty" | "moved") => {
    context.onEvent({ type: "notCached", reason })
    return undefined
  }
  if (session.proof.refusals !== sent.token.refusals) return undefined
  if (order.isBehindList) return notCached("lagging")
  const now = context.monotonic()
  const dirtyId = item ?? ""
  if (View.isDirty(view, dirtyId, now)) {
    const isArrived = item !== undefined && order.version > (view.dirty.get(item)?.version ?? Number.POSITIVE_INFINITY)
    if (!isArrived) return notCached("dirty")
    view.dirty.delete(item)
  }
  const isConfirmed = seq !== undefined && sent.generation === session.generation && view.body?.state === "open"
  if (route.kind === "items" && route.filter === undefined) {
    if (!isConfirmed) return undefined
    const versions = versionsOf(outcome.json)
    if (versions !== undefined) {
      yield* followList(context, session, view, { seq, response: outcome.response, versions, sentAt: sent.token.at })
    }
    return undefined
  }
  const cut = route.kind === "item" ? cutCodes(outcome.response.body, outcome.json, context.wall()) : undefined
  if (route.kind === "item" && cut === undefined) return notCached("codes")
  const response = cut === undefined ? outcome.response : { ...outcome.response, body: withoutCodes(cut) }
  const at = storeTimeOf(session, sent.token.at)
  const record: ResponseRecord = { seq: seq ?? unconfirmed, epoch: sent.epoch, version: order.version, at, response }
  const keepUnconfirmed = () => {
    // Unconfirmed, but newer than the cached response, so it can be served while Connect is unreachable.
    if (route.kind !== "item") return
    cacheResponse(context, view, {
      key: target.key,
      item,
      cut,
      record: { ...record, seq: unconfirmed },
      validAt: sent.token.at
    })
  }
  if (!isConfirmed || (item !== undefined && !View.isConfirmedByList(view, item, record))) {
    keepUnconfirmed()
    return undefined
  }
  const filled = yield* Heads.orUnknown(context, "fill", session.records.fill(target.record, record))
  if (filled === "older") {
    const newer = yield* Heads.orUnknown(context, "record", session.records.response(target.record))
    const entry = newer && keepRecord(context, session, view, target, newer)
    if (entry !== undefined && !View.isOlderThanReturned(view, item ?? "", entry)) {
      return { response: responseOf(entry, context.wall()), level: "store" }
    }
    return undefined
  }
  if (filled === "moved") {
    notCached("moved")
    keepUnconfirmed()
    // The head in memory is outdated, so memory must not serve from it either.
    yield* Heads.refresh(context, session, [view])
    return undefined
  }
  cacheResponse(context, view, { key: target.key, item, cut, record, validAt: sent.token.at })
  return undefined
})

/** Caches a record of the store in memory. `undefined` if the record is not the target's, or cannot be returned. */
export const keepRecord = (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  record: ResponseRecord
) => {
  if (record.epoch !== view.epoch) return undefined
  const parsed = target.route.kind === "item" ? itemOf(parseJson(record.response.body)) : undefined
  if (target.route.kind === "item" && parsed?.id !== target.route.item) return undefined
  const cut = parsed === undefined ? undefined : parseCut(record.response.body, parsed.json)
  if (target.route.kind === "item" && cut === undefined) return undefined
  const validAt = record.at - session.storeOffset
  return cacheResponse(context, view, { key: target.key, item: target.item, cut, record, validAt })
}

/** Accepts a response of Connect that belongs to the target and is not older than a returned response. */
const take = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  outcome: Extract<Outcome, { type: "response" }>,
  order: Ordered,
  sent: Sent
): Effect.fn.Return<Fetched> {
  const newer = yield* keep(context, session, view, target, outcome, order, sent)
  if (newer !== undefined) return { type: "served", served: newer }
  if (session.proof.refusals !== sent.token.refusals)
    return served(errorResponse(401, "The token was rejected."), "none")
  noteReturned(session, view, target, order.version, () => outcome.json)
  return served(outcome.response)
})

/**
 * Tracks that every responding host is older than a returned response. Beyond the maximum replica lag, the cause is a restored
 * backup: the returned response came from a host that the backup had not reached.
 */
const followLag = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View, target: Target) {
  const now = context.monotonic()
  const before = view.behind.get(target.key)
  // Reads that are far apart do not prove that the hosts lagged in between.
  const isRecent = before !== undefined && now - before.at < replicaLagMs
  const { isRestored, since = now } = nextLag(isRecent ? before.since : undefined, true, now)
  View.noteBehind(view, target.key, since, now)
  if (isRestored) yield* Heads.beginEpoch(context, session, view)
})

/** Reads from Connect. */
export const fetch = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  target: Target,
  priority: "high" | "low"
): Effect.fn.Return<Fetched> {
  attach(session, context.sessionOptions)
  const { hosts } = context.upstream
  /** Hosts that sent an older response than one that was returned before. */
  const lagging = new Set<string>()
  for (let attempt = 0; attempt <= hosts.length; attempt++) {
    const only = attempt === 0 ? undefined : hosts.find((host) => !lagging.has(host))
    if (attempt > 0 && only === undefined) break
    const options: ReadOptions = { priority, only }
    const sent = sentNow(context, session, view)
    const outcome = yield* ask(context, session, view, target, options)
    if (outcome.type === "away") {
      if (attempt === 0) return { type: "away", retryAfterMs: outcome.retryAfterMs }
      lagging.add(only ?? "")
      continue
    }
    const { response, host } = outcome
    if (response.status === 401) return served(response)
    // A backup was restored in the meantime, and the response may be older.
    if (view.epoch !== sent.epoch) continue
    if (response.status >= 400) {
      if (response.status === 404 || response.status === 403) {
        View.noteNegative(view, target.key, { until: context.monotonic() + negativeMs, seq: view.seq, response })
      }
      return served(response)
    }
    session.host ??= host
    yield* Heads.accept(context, session, sent.token)
    yield* Heads.reopenVault(context, session, view, sent.seq)
    // The response must not be older than the list of its head.
    if (target.item !== undefined) yield* loadList(context, session, view)
    const order = orderOf(session, view, target, outcome.json)
    if (order === undefined) return { type: "away" }
    if (!order.isOlder) {
      view.behind.delete(target.key)
      return yield* take(context, session, view, target, outcome, order, sent)
    }
    context.onEvent({ type: "notCached", reason: "lagging" })
    lagging.add(host)
  }
  yield* followLag(context, session, view, target)
  // Every host is older than a returned response.
  const entry = view.entries.get(target.key)
  const isGood =
    entry !== undefined &&
    entry.epoch === view.epoch &&
    (target.item === undefined || !View.isOlderThanReturned(view, target.item, entry))
  return isGood ? served(responseOf(entry, context.wall()), "memory") : { type: "away" }
})
