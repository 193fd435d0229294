/** Follows the changes of a token's vaults: every agent reads the heads from the store, and one of them polls Connect. */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as View from "../cache/view.ts"
import { idleMs, negativeMs, relistMs, settleMs } from "../model/options.ts"
import { sharedName } from "../sealing/names.ts"
import type { Context } from "./context.ts"
import * as Heads from "./heads.ts"
import { poll } from "./polling.ts"
import { relist } from "./relist.ts"
import { isExpired, type Session, viewsOf } from "./session.ts"

/** Time until another watcher takes over from an unresponsive one. */
const leaseMs = 4_000
/** A holder stops this long before its lease ends, because its clock may differ from the store's. */
const marginMs = 1_000
const tickMs = 1_000
/** How many polls may be reserved in advance. */
const maxPollDebt = 1_000

/** Takes or extends the lease. Returns whether the lease is new. Its time counts from before the call was sent. */
const holdLease = Effect.fnUntraced(function* (context: Context, session: Session) {
  const { generation, store } = context.link.current()
  const sentAt = context.monotonic()
  if (session.lease !== undefined && session.lease.generation === generation) {
    const isRenewed = yield* Heads.orUnknown(context, "lease", session.lease.lease.renew)
    if (isRenewed === true) {
      session.lease.validUntil = sentAt + leaseMs - marginMs
      return false
    }
    if (isRenewed === false) session.lease = undefined
    return false
  }
  const lease = yield* Heads.orUnknown(context, "lease", store.lease(session.names.name("watch"), leaseMs))
  if (lease === undefined) return false
  session.lease = { lease, generation, validUntil: sentAt + leaseMs - marginMs }
  return true
})

const isHolder = (context: Context, session: Session) =>
  session.lease !== undefined &&
  session.lease.generation === context.link.current().generation &&
  context.monotonic() < session.lease.validUntil

/** Reserves the next poll of the budget that all watchers share. */
const reservePoll = Effect.fnUntraced(function* (context: Context, session: Session) {
  const { environment, pollBudget, pollMs } = context.options
  const take = { perSecond: pollBudget, burst: Math.max(1, pollBudget), leave: -maxPollDebt }
  const { store } = context.link.current()
  const permit = yield* Heads.orUnknown(context, "take", store.take(sharedName(environment, "polls"), take))
  const now = context.monotonic()
  session.pollAt = Math.max(now + (permit?.waitMs ?? 0), (session.polledAt ?? Number.NEGATIVE_INFINITY) + pollMs)
})

/** Plans lists of a vault after its head moved, because parts of the change may arrive later than its version. */
const planLists = (context: Context, session: Session, view: View.View) => {
  if (view.seq === undefined || view.plannedSeq === view.seq) return
  view.plannedSeq = view.seq
  const now = context.monotonic()
  // The seq of a head is the store's time of its last move, or a little more.
  const movedAt = view.seq - session.storeOffset
  // A vault that is used for the first time may have changed a moment ago: one list is enough to detect that.
  const delays = view.body?.hasChanged === true ? settleMs : settleMs.slice(-1)
  const dueTimes = delays.map((delay) => movedAt + delay).filter((at) => at > now)
  // After an earlier move, the lists of the previous watcher may have failed: one list replaces them.
  view.relistAt.push(...(dueTimes.length > 0 ? dueTimes : [now + tickMs]))
}

/** Lists a vault if a list is due: after a change, and regularly without one. */
const relistDue = Effect.fnUntraced(function* (context: Context, session: Session, view: View.View) {
  planLists(context, session, view)
  const now = context.monotonic()
  // While Connect is unreachable, due lists wait.
  if (view.seq === undefined || session.isAway) return
  const isDue = view.relistAt.some((at) => at <= now)
  view.relistAt = view.relistAt.filter((at) => at > now)
  if (view.relistAt.length === 0) view.relistAt = [now + relistMs * (0.9 + 0.2 * context.random())]
  if (isDue) yield* relist(context, session, view)
})

/**
 * Plans the lists of a watcher that took over: those of the previous watcher may have failed. A vault that has not changed
 * since it was first used needs only the list that its head plans.
 */
const resumeLists = (context: Context, session: Session) => {
  for (const view of session.vaults.values()) {
    view.plannedSeq = undefined
    view.relistAt = view.body?.hasChanged === true ? [context.monotonic() + tickMs] : []
  }
}

/** Removes vaults that a client named but has no access to, because each one costs a store call per second. */
const forgetUnknown = ({ vaults }: Session, now: number) => {
  for (const [vault, view] of vaults) {
    const isUsed = view.seq !== undefined || view.returnedOrders.size + view.entries.size + view.dirty.size > 0
    if (!isUsed && view.epoch === 0 && now - view.usedAt > negativeMs) vaults.delete(vault)
  }
}

const tick = Effect.fnUntraced(function* (context: Context, session: Session) {
  forgetUnknown(session, context.monotonic())
  yield* Heads.refresh(context, session, viewsOf(session))
  const isNewHolder = yield* holdLease(context, session)
  if (!isHolder(context, session)) {
    // The holder plans the lists.
    for (const view of session.vaults.values()) view.relistAt = []
    return
  }
  if (isNewHolder) {
    resumeLists(context, session)
    yield* reservePoll(context, session)
  }
  if (context.monotonic() >= session.pollAt) {
    yield* session.polling.withPermits(1)(poll(context, session, "low"))
    yield* reservePoll(context, session)
  }
  for (const view of session.vaults.values()) {
    if (isHolder(context, session)) yield* relistDue(context, session, view)
  }
})

/** Time until the next poll or list is due, at most until the heads are read from the store again. */
const pause = (context: Context, session: Session) => {
  const now = context.monotonic()
  const listTimes = session.isAway ? [] : [...session.vaults.values()].flatMap(({ relistAt }) => relistAt)
  const due = isHolder(context, session) ? [session.pollAt, ...listTimes] : []
  return Math.min(tickMs, ...due.map((at) => Math.max(10, at - now)))
}

/** Runs until the token is idle, refused or expired. */
export const watch = Effect.fnUntraced(function* (context: Context, session: Session) {
  while (
    session.proof.refusedAt === undefined &&
    !isExpired(session, context.wall()) &&
    (session.listeners.size > 0 || context.monotonic() - session.usedAt < idleMs)
  ) {
    yield* tick(context, session)
    yield* Effect.raceFirst(Queue.take(session.wake), Effect.sleep(pause(context, session)))
  }
  yield* giveBack(context, session)
  for (const listener of session.listeners) listener()
})

/** Releases the lease, so that other agents need not wait until it expires. */
export const giveBack = Effect.fnUntraced(function* (context: Context, session: Session) {
  const { lease } = session
  session.lease = undefined
  if (lease !== undefined && lease.generation === context.link.current().generation) {
    yield* Heads.orUnknown(context, "lease", lease.lease.release)
  }
})
