/** Reads, confirms and moves the heads of a session. */
import * as Effect from "effect/Effect"
import { restoredBody } from "../cache/changes.ts"
import { vaultsOf } from "../cache/lists.ts"
import * as View from "../cache/view.ts"
import { dirtyMs } from "../model/options.ts"
import { parseJson } from "../model/responses.ts"
import * as Proof from "../proof/proof.ts"
import type { HeadBody, HeadState, HeadTouch } from "../records/records.ts"
import type { StoreError } from "../store/SharedStore.ts"
import type { Context } from "./context.ts"
import { attach, forgetResponses, type Session, storeTimeOf } from "./session.ts"

/** The result of a store call, or `undefined` if the store failed. */
export const orUnknown = <A>(context: Context, operation: string, call: Effect.Effect<A, StoreError>) =>
  Effect.catch(call, (error: StoreError) => {
    context.onEvent({ type: "store", operation, code: error.code })
    return Effect.succeed(undefined)
  })

/** Takes a lease. `held`: another agent has the lease. `undefined`: the store failed, so that nobody waits for it. */
export const takeLease = (context: Context, name: string, ttlMs: number) =>
  orUnknown(
    context,
    "lease",
    Effect.map(context.link.current().store.lease(name, ttlMs), (lease) => lease ?? ("held" as const))
  )

/** The state of a vault, created when the vault is used first. */
export const viewOf = (session: Session, vault: string): View.View => {
  if (vault === "") return session.own
  const existingView = session.vaults.get(vault)
  if (existingView !== undefined) return existingView
  const view = View.makeView(vault)
  session.vaults.set(vault, view)
  return view
}

/** Applies the token's head from the store. */
const installOwn = (context: Context, session: Session, state: HeadState, readAt: number) => {
  View.install(session.own, state, readAt, context.memory.remove)
  const { body, checkedAt } = session.own
  if (state.head === undefined || body === undefined) return
  const { refusals } = session.proof
  const verdict = { isRefused: body.state === "refused", seq: state.head.seq, checkedAt }
  session.proof = Proof.follow(session.proof, verdict, context.monotonic())
  if (session.proof.refusals !== refusals) forgetResponses(session, context.memory)
}

const install = (context: Context, session: Session, view: View.View, state: HeadState, readAt: number) => {
  session.storeOffset = state.now - readAt
  if (view === session.own) installOwn(context, session, state, readAt)
  else View.install(view, state, readAt, context.memory.remove)
}

/** The list of vaults that belongs to the session's own head, from memory or from the store. */
const readListed = Effect.fnUntraced(function* (context: Context, session: Session) {
  const { own } = session
  if (own.seq === undefined || session.listed?.seq === own.seq) return
  const seq = own.seq
  const record = yield* orUnknown(context, "record", session.records.response({ vault: "", kind: "vaults" }))
  const vaults = record?.seq === seq ? vaultsOf(parseJson(record.response.body)) : undefined
  if (vaults !== undefined) session.listed = { seq, vaults }
})

/**
 * Reads heads from the store: that of the session first, so that no vault is newer in the list than its own head. If one
 * read fails, none of the heads is applied.
 */
export const refresh = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  views: ReadonlyArray<View.View>
) {
  const records = attach(session, context.sessionOptions)
  const { generation } = session
  const readAt = context.monotonic()
  const own = yield* orUnknown(context, "head", records.head(""))
  if (own === undefined) return false
  const others = yield* Effect.forEach(
    views.filter((view) => view !== session.own),
    (view) => Effect.map(orUnknown(context, "head", records.head(view.vault)), (state) => ({ view, state })),
    { concurrency: 16 }
  )
  if (session.generation !== generation || others.some(({ state }) => state === undefined)) return false
  install(context, session, session.own, own, readAt)
  for (const { state, view } of others) if (state !== undefined) install(context, session, view, state, readAt)
  yield* readListed(context, session)
  for (const listener of session.listeners) listener()
  return true
})

/** Confirms or moves a head, and applies the resulting head. */
export const touch = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  touched: HeadTouch
) {
  const records = attach(session, context.sessionOptions)
  const readAt = context.monotonic()
  const result = yield* orUnknown(context, "touch", records.touch(view.vault, touched))
  if (result === undefined) return false
  install(context, session, view, result, readAt)
  return result.applied
})

/** The state of the token before a request is sent. */
export const sentNow = (context: Context, { own, proof }: Session): Proof.Sent => ({
  at: context.monotonic(),
  refusals: proof.refusals,
  seq: own.seq ?? 0
})

/** Wakes the other agents. */
export const publish = (context: Context, session: Session) =>
  Effect.suspend(() =>
    orUnknown(context, "publish", context.link.current().store.publish(context.channel, session.names.scope()))
  )

export const newBody = (context: Context, view: View.View, fingerprint: string, contentVersion?: number): HeadBody => ({
  epoch: view.epoch,
  contentVersion,
  fingerprint,
  pollMs: context.options.pollMs,
  state: "open"
})

/** Connect responded with 401: rejects the token on all agents. */
export const refuse = Effect.fnUntraced(function* (context: Context, session: Session) {
  session.proof = Proof.refuse(session.proof, context.monotonic())
  forgetResponses(session, context.memory)
  context.onEvent({ type: "refused", token: session.names.id })
  const body: HeadBody = { ...(session.own.body ?? newBody(context, session.own, "")), state: "refused" }
  yield* touch(context, session, session.own, { moves: true, body })
  yield* publish(context, session)
  for (const listener of session.listeners) listener()
})

/** Connect accepted a request of the token. Written to the store only if the head is not open. */
export const accept = Effect.fnUntraced(function* (context: Context, session: Session, sent: Proof.Sent) {
  const before = session.proof
  session.proof = Proof.accept(before, sent)
  if (session.proof === before || !Proof.isProven(session.proof, context.monotonic())) return
  context.watch(session)
  const { body } = session.own
  if (body !== undefined && body.state !== "open") {
    const ageMs = context.monotonic() - sent.at
    yield* touch(context, session, session.own, {
      ...{ expected: sent.seq, moves: true, body: { ...body, state: "open" as const }, ageMs }
    })
  }
})

/** Connect refused the vault twice: its responses are not cached until a later read succeeds. */
export const refuseVault = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  View.clear(view, context.memory.remove)
  if (view.body === undefined) return
  yield* touch(context, session, view, { moves: true, body: { ...view.body, state: "refused" } })
  yield* publish(context, session)
})

/** A read that succeeds ends the refusal of a vault, if its head has not moved since the read was sent. */
export const reopenVault = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  seq: number | undefined
) {
  const { body } = view
  if (body === undefined || body.state === "open" || seq === undefined) return
  yield* touch(context, session, view, { expected: seq, moves: true, body: { ...body, state: "open" } })
})

/** Voids all earlier responses of a vault whose backup was restored, regardless of their versions. */
export const beginEpoch = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  const { body, seq } = view
  if (body === undefined || seq === undefined) return
  const now = context.monotonic()
  const next = restoredBody(body, storeTimeOf(session, now))
  const ageMs = now - view.checkedAt
  if (!(yield* touch(context, session, view, { expected: seq, moves: true, body: next, ageMs }))) return
  context.onEvent({ type: "epoch", token: session.names.id, vault: view.vault })
  yield* publish(context, session)
})

/** Creates the head of an unused vault from the list of vaults, if the token has access to the vault. */
export const ensureHead = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  if (view.seq !== undefined) return
  const { own } = session
  const now = context.monotonic()
  const listed =
    session.listed?.seq === own.seq ? session.listed?.vaults.find(({ id }) => id === view.vault) : undefined
  if (listed === undefined || own.freshUntil <= now || own.body === undefined) return
  const body = { ...newBody(context, view, listed.fingerprint, listed.contentVersion), pollMs: own.body.pollMs }
  yield* touch(context, session, view, { expected: 0, moves: true, body, ageMs: now - own.checkedAt })
})

/** Marks an item, and the lists that show it, as being written. */
export const markDirty = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  item: string | undefined
) {
  const now = context.monotonic()
  for (const id of new Set(["", item ?? ""])) {
    const known = [view.returnedOrders.get(id)?.version, view.versions?.get(id), view.dirty.get(id)?.version]
    const version = Math.max(-1, ...known.flatMap((version) => version ?? []))
    view.dirty.set(id, { until: now + dirtyMs, version })
  }
  for (const entry of view.entries.values()) {
    if (entry.item === undefined || entry.item === item) View.unconfirm(view, entry)
  }
  if (view.body === undefined) return
  const dirty = Object.fromEntries(
    [...view.dirty]
      .filter(([, { until }]) => until > now)
      .map(([id, write]) => [id, { ...write, until: write.until + session.storeOffset }])
  )
  yield* touch(context, session, view, { moves: true, body: { ...view.body, dirty }, ageMs: now - view.checkedAt })
  yield* publish(context, session)
})

/** Whether the head was confirmed recently enough to serve from memory. */
export const isFresh = (view: View.View, now: number): boolean => view.seq !== undefined && view.freshUntil > now
