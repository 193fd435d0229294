/** Polls Connect with one token: whether Connect accepts the token, and which vaults have changed. */
import * as Effect from "effect/Effect"
import { conclude, nextLag, nextMissing } from "../cache/changes.ts"
import { digest, type ListedVault, vaultsOf } from "../cache/lists.ts"
import type * as View from "../cache/view.ts"
import { goneMs } from "../model/options.ts"
import type { BufferedResponse } from "../model/responses.ts"
import * as Proof from "../proof/proof.ts"
import type { HeadBody } from "../records/records.ts"
import type { Context, PollOutcome } from "./context.ts"
import * as Heads from "./heads.ts"
import { cacheResponse, targetOf } from "./keep.ts"
import { relist } from "./relist.ts"
import { attach, type Session, storeTimeOf } from "./session.ts"

const request = (session: Session) => ({ method: "GET", path: "/v1/vaults", token: session.token })

const vaultList = targetOf({ kind: "vaults", filter: undefined })

/** The list of vaults that one host sent. */
interface HostList {
  readonly host: string
  readonly response: BufferedResponse
  readonly vaults: ReadonlyArray<ListedVault>
}

/** Reads the list of vaults of one more host. */
const readFrom = Effect.fnUntraced(function* (context: Context, session: Session, host: string) {
  const outcome = yield* context.upstream.read(request(session), { only: host, priority: "low" })
  if (outcome.type === "away" || outcome.response.status !== 200) return undefined
  const vaults = vaultsOf(outcome.json)
  return vaults === undefined ? undefined : { host, response: outcome.response, vaults }
})

const isBehind = (view: View.View, vault: ListedVault) =>
  vault.contentVersion !== undefined && (view.body?.contentVersion ?? 0) > vault.contentVersion

const versionOf = ({ contentVersion = 0 }: ListedVault) => contentVersion

/** The newest state of each vault among the hosts that responded. */
const newestOf = (lists: ReadonlyArray<HostList>): ReadonlyMap<string, ListedVault> => {
  const newest = new Map<string, ListedVault>()
  for (const { vaults } of lists) {
    for (const vault of vaults) {
      const newestSoFar = newest.get(vault.id)
      if (newestSoFar === undefined || versionOf(vault) > versionOf(newestSoFar)) newest.set(vault.id, vault)
    }
  }
  return newest
}

/** Confirms or moves the head of one vault. Returns whether it moved. */
const follow = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  vault: ListedVault,
  sentAt: number
) {
  const { body, seq } = view
  if (body === undefined) return false
  const now = context.monotonic()
  const lag = nextLag(session.behindSince.get(view.vault), isBehind(view, vault), now)
  if (lag.since === undefined) session.behindSince.delete(view.vault)
  else session.behindSince.set(view.vault, lag.since)
  const knownBody: HeadBody = { ...body, epoch: Math.max(body.epoch, view.epoch) }
  const storeNow = storeTimeOf(session, now)
  const conclusion = conclude(knownBody, vault, session.pollMs, { isRestored: lag.isRestored, storeNow })
  const ageMs = now - sentAt
  // A head that was written with an earlier epoch gets the later one again.
  const isEpochLost = knownBody.epoch !== body.epoch
  if (conclusion.type === "behind") return false
  if (conclusion.type === "confirm" && !isEpochLost) {
    if (seq !== undefined) {
      yield* Heads.touch(context, session, view, { expected: seq, moves: false, body: conclusion.body, ageMs })
    }
    return false
  }
  const next = conclusion.body ?? knownBody
  const applied = yield* Heads.touch(context, session, view, { expected: seq, moves: true, body: next, ageMs })
  if (applied && next.epoch > knownBody.epoch) {
    session.behindSince.delete(view.vault)
    context.onEvent({ type: "epoch", token: session.names.id, vault: view.vault })
  }
  return applied
})

/** Vaults that are no longer listed count as gone after two polls. */
const followMissing = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  listed: ReadonlyMap<string, ListedVault>
) {
  for (const view of session.vaults.values()) {
    if (listed.has(view.vault)) {
      session.missingSince.delete(view.vault)
      continue
    }
    if (view.body === undefined || view.body.state === "gone") continue
    const now = context.monotonic()
    const { isGone, since } = nextMissing(session.missingSince.get(view.vault), now)
    session.missingSince.set(view.vault, since)
    if (isGone) {
      yield* Heads.touch(context, session, view, { moves: true, body: { ...view.body, state: "gone" } })
      yield* Heads.publish(context, session)
    } else session.pollAt = Math.min(session.pollAt, now + goneMs)
  }
})

/** Shares the acceptance of the token, and the list of vaults if it is new. */
const followOwn = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  list: HostList,
  seqAtStart: number,
  sentAt: number
) {
  const { own } = session
  const fingerprint = digest(list.response.body)
  const body: HeadBody = {
    ...(own.body ?? Heads.newBody(context, own, fingerprint)),
    ...{ fingerprint, pollMs: session.pollMs, state: "open" }
  }
  const isChanged = own.body?.fingerprint !== fingerprint || own.body.state !== "open"
  const ageMs = context.monotonic() - sentAt
  const applied = yield* Heads.touch(context, session, own, {
    expected: seqAtStart,
    moves: isChanged || seqAtStart === 0,
    body,
    ageMs
  })
  if (!applied || own.seq === undefined) return false
  session.listed = { seq: own.seq, vaults: list.vaults }
  const record = { seq: own.seq, epoch: 0, version: 0, at: storeTimeOf(session, sentAt), response: list.response }
  if (isChanged || seqAtStart === 0) {
    yield* Heads.orUnknown(context, "fill", session.records.fill(vaultList.record, record))
  }
  cacheResponse(context, own, { key: vaultList.key, item: undefined, cut: undefined, record, validAt: sentAt })
  return isChanged
})

/** The heads that the store has for the vaults of a list. A watcher compares with the store, never with its memory. */
const readHeads = (context: Context, session: Session, vaults: Iterable<string>) =>
  Heads.refresh(
    context,
    session,
    Array.from(vaults, (vault) => Heads.viewOf(session, vault))
  )

/**
 * Polls Connect once with the session's token.
 */
export const poll = (context: Context, session: Session, priority: "high" | "low"): Effect.Effect<PollOutcome> =>
  Effect.tap(pollOnce(context, session, priority), (outcome) =>
    Effect.sync(() => context.onEvent({ type: "poll", token: session.names.id, outcome }))
  )

const pollOnce = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  priority: "high" | "low"
): Effect.fn.Return<PollOutcome> {
  attach(session, context.sessionOptions)
  yield* Heads.refresh(context, session, [])
  const sent = Heads.sentNow(context, session)
  const { at: sentAt, refusals, seq: seqAtStart } = sent
  if (session.polledAt !== undefined) {
    // Rounded, so that the head changes only if the interval has changed noticeably.
    const gap = Math.ceil((sentAt - session.polledAt) / 500) * 500
    session.pollMs = Math.max(context.options.pollMs, Math.min(gap, 60_000))
  }
  session.polledAt = sentAt
  const outcome = yield* context.upstream.read(request(session), { preferred: session.host, priority })
  session.isAway = outcome.type === "away"
  if (outcome.type === "away") return "away"
  if (outcome.response.status === 401) {
    yield* Heads.refuse(context, session)
    return "refused"
  }
  const vaults = outcome.response.status === 200 ? vaultsOf(outcome.json) : undefined
  if (vaults === undefined) return "unclear"
  session.host = outcome.host
  if (session.proof.refusals !== refusals) return "refused"
  session.proof = Proof.accept(session.proof, sent)

  yield* readHeads(context, session, new Set([...vaults.map(({ id }) => id), ...session.vaults.keys()]))
  const first: HostList = { host: outcome.host, response: outcome.response, vaults }
  const lists: Array<HostList> = [first]
  const lags = (list: HostList) => list.vaults.some((vault) => isBehind(Heads.viewOf(session, vault.id), vault))
  if (lags(first)) {
    for (const host of context.upstream.hosts.filter((each) => each !== outcome.host)) {
      const list = yield* readFrom(context, session, host)
      if (list === undefined) continue
      lists.push(list)
      if (!lags(list)) {
        session.host = host
        break
      }
    }
  }
  const newest = newestOf(lists)
  const moved: Array<View.View> = []
  for (const vault of newest.values()) {
    const view = Heads.viewOf(session, vault.id)
    if (yield* follow(context, session, view, vault, sentAt)) moved.push(view)
  }
  // An empty list does not prove that any vault is deleted.
  if (newest.size > 0) yield* followMissing(context, session, newest)
  const best = lists.find((list) => !lags(list))
  const { body } = session.own
  const isLifted = body !== undefined && body.state !== "open"
  // A list that lags proves the token, which lifts a refusal. Such a list is not cached.
  const isNew =
    best !== undefined && (best.vaults.length > 0 || (session.listed?.vaults.length ?? 0) === 0)
      ? yield* followOwn(context, session, best, seqAtStart, sentAt)
      : yield* Effect.as(
          Heads.touch(context, session, session.own, {
            ...{ expected: seqAtStart, moves: isLifted, ageMs: context.monotonic() - sentAt },
            body: isLifted ? { ...body, state: "open" } : body
          }),
          false
        )
  if (moved.length > 0 || isNew) yield* Heads.publish(context, session)
  for (const view of moved) yield* relist(context, session, view)
  return "responded"
})
