import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { noteNegative } from "../../src/cache/view.ts"
import * as Heads from "../../src/engine/heads.ts"
import { attach } from "../../src/engine/session.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { run } from "../support/agents.ts"
import { makeParts, offsetMs, polled } from "../support/parts.ts"
import { itemId, makeWorld, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const item = itemId("a")

/** The parts of two agents on one store, and of a third one that starts later. The first one has polled. */
const start = Effect.gen(function* () {
  const world = makeWorld({ prod: ["a"], dev: ["b"] }, { latencyMs: 0 })
  const parts = yield* polled(world, prod)
  const { store, token } = parts
  const other = (changed: Partial<SharedStore> = {}) => makeParts(world, token, { ...store, ...changed })
  const messages: Array<string> = []
  yield* Effect.forkScoped(
    Stream.runForEach(store.subscribe(parts.context.channel), (message) =>
      Effect.sync(() => void messages.push(message))
    ),
    { startImmediately: true }
  )
  return { ...parts, messages, other, world }
})

describe("the heads of a token", () => {
  it("are shared with the list of vaults, so that another agent does not poll", () =>
    run(
      Effect.gen(function* () {
        const { other, session, view, world } = yield* start
        const requests = world.requestLog.length
        const { context, session: second } = yield* other()
        const own = Heads.viewOf(second, prod)
        assert.isTrue(yield* Heads.refresh(context, second, [own]))
        assert.deepStrictEqual([second.own.seq, own.seq], [session.own.seq, view.seq])
        assert.deepStrictEqual(second.listed, session.listed)
        // Also the head of a vault that no agent has used.
        const dev = Heads.viewOf(second, vaultId("dev"))
        assert.isUndefined(dev.seq)
        yield* Heads.ensureHead(context, second, dev)
        assert.isDefined(dev.seq)
        assert.deepInclude(dev.body, { contentVersion: 10, state: "open", pollMs: 1_000 })
        assert.strictEqual(dev.checkedAt, second.own.checkedAt)
        assert.lengthOf(world.requestLog, requests)
      })
    ))

  it("are created only for vaults in a current list", () =>
    run(
      Effect.gen(function* () {
        const { context, session } = yield* start
        const ensured = (vault: string) => {
          const view = Heads.viewOf(session, vault)
          return Effect.as(Heads.ensureHead(context, session, view), view)
        }
        assert.isUndefined((yield* ensured("unknown")).seq)
        const { listed } = session
        session.listed = { seq: -1, vaults: listed?.vaults ?? [] }
        assert.isUndefined((yield* ensured(vaultId("dev"))).seq)
        session.listed = listed
        yield* TestClock.adjust(3_000)
        assert.isUndefined((yield* ensured(vaultId("dev"))).seq)
      })
    ))

  it("stay as they are if one of them cannot be read", () =>
    run(
      Effect.gen(function* () {
        const { other, session } = yield* start
        const error = new StoreError({ reason: "timeout", code: "TIMEOUT" })
        let reads = 0
        const {
          context,
          events,
          session: second
        } = yield* other({
          head: () =>
            Effect.suspend(() => (reads++ === 0 ? Effect.succeed({ head: undefined, now: 1 }) : Effect.fail(error)))
        })
        assert.isFalse(yield* Heads.refresh(context, second, [Heads.viewOf(second, prod)]))
        assert.deepStrictEqual([reads, second.storeOffset], [2, 0])
        assert.deepStrictEqual(events, [{ type: "store", operation: "head", code: "TIMEOUT" }])
        assert.isFalse(yield* Heads.refresh(context, second, []))
        assert.isUndefined(second.own.seq)
        assert.isDefined(session.own.seq)
      })
    ))

  it("are not fresh if they were lost, or belong to an earlier epoch", () =>
    run(
      Effect.gen(function* () {
        const { context, session, view } = yield* start
        const isFresh = () => Heads.isFresh(view, context.monotonic())
        assert.isTrue(isFresh())
        yield* Heads.beginEpoch(context, session, view)
        const { epoch: _, ...body } = view.body ?? assert.fail("no body")
        yield* Heads.touch(context, session, view, { moves: true, body: { ...body, epoch: 0 } })
        assert.deepStrictEqual([view.seq, isFresh()], [undefined, false])
      })
    ))

  it("leave the list of vaults if the head of the token is lost", () =>
    run(
      Effect.gen(function* () {
        const { other } = yield* start
        const { context, session } = yield* other({ head: () => Effect.succeed({ head: undefined, now: 1 }) })
        const listed = { seq: 5, vaults: [] }
        session.listed = listed
        assert.isTrue(yield* Heads.refresh(context, session, []))
        assert.strictEqual(session.listed, listed)
      })
    ))

  it("are not moved while the store fails", () =>
    run(
      Effect.gen(function* () {
        const { other } = yield* start
        const error = new StoreError({ reason: "timeout", code: "TIMEOUT" })
        const { context, events, session } = yield* other({ touch: () => Effect.fail(error) })
        yield* Heads.refresh(context, session, [])
        const { body = assert.fail("no body") } = session.own
        assert.isFalse(yield* Heads.touch(context, session, session.own, { moves: true, body }))
        assert.deepStrictEqual(events, [{ type: "store", operation: "touch", code: "TIMEOUT" }])
      })
    ))

  it("wake those who follow the changes", () =>
    run(
      Effect.gen(function* () {
        const { context, session } = yield* start
        let calls = 0
        session.listeners.add(() => calls++)
        yield* Heads.refresh(context, session, [])
        assert.strictEqual(calls, 1)
        yield* Heads.refuse(context, session)
        assert.isAbove(calls, 1)
      })
    ))

  it("are unknown once another store is used", () =>
    run(
      Effect.gen(function* () {
        const { context, current, session, view } = yield* start
        current.generation = 1
        attach(session, context.sessionOptions)
        assert.deepStrictEqual([session.own.seq, view.seq, session.listed], [undefined, undefined, undefined])
      })
    ))
})

describe("a refused token", () => {
  it("is refused on all agents, which remove its responses", () =>
    run(
      Effect.gen(function* () {
        const { context, events, messages, other, session } = yield* start
        const { context: there, session: second } = yield* other()
        yield* Heads.refresh(there, second, [])
        assert.isDefined(second.proof.acceptedAt)
        const { body } = session.own
        yield* Heads.refuse(context, session)
        assert.deepStrictEqual(session.own.body, body && { ...body, state: "refused" })
        assert.strictEqual(session.own.entries.size, 0)
        assert.deepStrictEqual(events.at(-1), { type: "refused", token: session.names.id })
        assert.deepStrictEqual(messages, [session.names.scope()])
        second.listed = { seq: 1, vaults: [] }
        yield* Heads.refresh(there, second, [])
        assert.deepStrictEqual([second.proof.acceptedAt, second.proof.refusals], [undefined, 1])
        // A new head without a list.
        assert.isUndefined(second.listed)
      })
    ))

  it("is accepted again by the response to a later request, which opens its head", () =>
    run(
      Effect.gen(function* () {
        const { context, session, watched } = yield* start
        const before = Heads.sentNow(context, session)
        yield* Heads.refuse(context, session)
        yield* TestClock.adjust(100)
        yield* Heads.accept(context, session, before)
        assert.deepStrictEqual([session.own.body?.state, watched], ["refused", []])
        const sent = Heads.sentNow(context, session)
        const { seq } = session.own
        yield* TestClock.adjust(400)
        yield* Heads.accept(context, session, sent)
        assert.deepStrictEqual([session.own.body?.state, watched.length], ["open", 1])
        assert.isAbove(session.own.seq ?? 0, seq ?? 0)
        // Confirmed when the request was sent.
        assert.strictEqual(context.monotonic() - session.own.checkedAt, 400)
        const opened = session.own.seq
        yield* Heads.accept(context, session, Heads.sentNow(context, session))
        assert.strictEqual(session.own.seq, opened)
      })
    ))

  it("stays refused if the response is older than a minute, or the head has moved since", () =>
    run(
      Effect.gen(function* () {
        const { context, session, watched } = yield* start
        yield* Heads.refuse(context, session)
        const sent = Heads.sentNow(context, session)
        yield* Heads.accept(context, session, { ...sent, seq: 1 })
        assert.strictEqual(session.own.body?.state, "refused")
        watched.length = 0
        yield* Heads.refuse(context, session)
        yield* TestClock.adjust(60_001)
        yield* Heads.accept(context, session, { ...sent, refusals: session.proof.refusals })
        assert.deepStrictEqual([session.own.body?.state, watched], ["refused", []])
      })
    ))
})

describe("a refused vault", () => {
  it("is closed on all agents until a later read succeeds", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, session, view } = yield* start
        const { seq } = view
        view.missing.set(item, 0)
        yield* Heads.refuseVault(context, session, view)
        assert.deepStrictEqual([view.body?.state, view.missing.size], ["refused", 0])
        assert.lengthOf(messages, 1)
        yield* Heads.reopenVault(context, session, view, seq)
        assert.strictEqual(view.body?.state, "refused")
        yield* Heads.reopenVault(context, session, view, undefined)
        assert.strictEqual(view.body?.state, "refused")
        const refused = view.seq
        yield* Heads.reopenVault(context, session, view, refused)
        assert.strictEqual(view.body?.state, "open")
        assert.isAbove(view.seq ?? 0, refused ?? 0)
        const opened = view.seq
        yield* Heads.reopenVault(context, session, view, opened)
        assert.strictEqual(view.seq, opened)
      })
    ))

  it("gets no head if it had none", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, session } = yield* start
        const view = Heads.viewOf(session, "unknown")
        const response = { status: 404, headers: {}, body: new Uint8Array() }
        noteNegative(view, "key", { until: Number.POSITIVE_INFINITY, seq: undefined, response })
        yield* Heads.refuseVault(context, session, view)
        assert.strictEqual(view.negative.size, 0)
        yield* Heads.reopenVault(context, session, view, 0)
        yield* Heads.beginEpoch(context, session, view)
        assert.isUndefined(view.seq)
        assert.isEmpty(messages)
      })
    ))
})

describe("a restored vault", () => {
  it("gets a new epoch by the clock of the store, without a new confirmation", () =>
    run(
      Effect.gen(function* () {
        const { context, events, messages, session, view } = yield* start
        const { checkedAt, seq } = view
        yield* TestClock.adjust(500)
        yield* Heads.beginEpoch(context, session, view)
        assert.deepStrictEqual([view.epoch, view.checkedAt], [context.wall() + offsetMs, checkedAt])
        assert.isAbove(view.seq ?? 0, seq ?? 0)
        assert.deepStrictEqual(events.at(-1), { type: "epoch", token: session.names.id, vault: prod })
        assert.lengthOf(messages, 1)
      })
    ))

  it("gets no epoch if its head has moved in the meantime", () =>
    run(
      Effect.gen(function* () {
        const { context, events, messages, session, store, view } = yield* start
        yield* store.touch(session.names.scope(prod), { moves: true, ageMs: 0, ttlMs: 60_000 })
        const before = events.length
        yield* Heads.beginEpoch(context, session, view)
        assert.deepStrictEqual([view.epoch, events.length, messages], [0, before, []])
      })
    ))
})

describe("a write", () => {
  it("is pending on all agents for 10 seconds, with the newest known version", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, other, session, view } = yield* start
        const { checkedAt, seq } = view
        view.returnedOrders.set(item, { epoch: 0, version: 2 })
        view.versions = new Map([[item, 3]])
        yield* TestClock.adjust(500)
        yield* Heads.markDirty(context, session, view, item)
        const until = context.monotonic() + 10_000
        const expected = { "": { until, version: -1 }, [item]: { until, version: 3 } }
        assert.deepStrictEqual(Object.fromEntries(view.dirty), expected)
        assert.deepStrictEqual([view.checkedAt, messages.length], [checkedAt, 1])
        assert.isAbove(view.seq ?? 0, seq ?? 0)
        const { context: there, session: second } = yield* other()
        yield* Heads.refresh(there, second, [Heads.viewOf(second, prod)])
        assert.deepStrictEqual(Object.fromEntries(Heads.viewOf(second, prod).dirty), expected)
        // A later write of the same item, whose version is not known to be higher.
        view.versions = undefined
        view.returnedOrders.clear()
        yield* TestClock.adjust(1_000)
        yield* Heads.markDirty(context, session, view, item)
        assert.deepStrictEqual(view.dirty.get(item), { until: until + 1_000, version: 3 })
        // A new item affects the lists only.
        yield* TestClock.adjust(10_000)
        yield* Heads.markDirty(context, session, view, undefined)
        assert.deepStrictEqual([...view.dirty.keys()], [""])
      })
    ))

  it("leaves the responses of other items confirmed", () =>
    run(
      Effect.gen(function* () {
        const { context, session, view } = yield* start
        const seqs = new Map<string, number | undefined>()
        const entryOf = (id: string | undefined) => ({
          ...{ seq: view.seq, epoch: 0, version: 1, item: id, validAt: 0, status: 200, headers: {}, cut: undefined },
          ...{
            body: context.memory.copyBody(new Uint8Array()),
            isUsed: true,
            bytes: 1,
            key: `${id}`,
            entries: view.entries
          }
        })
        const before = view.seq
        for (const id of [item, "other", undefined]) context.memory.add(entryOf(id))
        yield* Heads.markDirty(context, session, view, item)
        for (const [key, { seq }] of view.entries) seqs.set(key, seq)
        assert.deepStrictEqual(Object.fromEntries(seqs), { [item]: undefined, other: before, undefined: undefined })
      })
    ))

  it("is pending on this agent alone if its vault has no head", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, session } = yield* start
        const view = Heads.viewOf(session, "unknown")
        yield* Heads.markDirty(context, session, view, item)
        assert.deepStrictEqual([...view.dirty.keys()], ["", item])
        assert.deepStrictEqual([view.seq, messages], [undefined, []])
      })
    ))
})

describe("a lease", () => {
  it("distinguishes a lease of another agent from a store that failed", () =>
    run(
      Effect.gen(function* () {
        const { context, other } = yield* start
        const lease = yield* Heads.takeLease(context, "name", 1_000)
        assert.isObject(lease)
        assert.strictEqual(yield* Heads.takeLease(context, "name", 1_000), "held")
        const error = new StoreError({ reason: "full", code: "OOM" })
        const failing = yield* other({ lease: () => Effect.fail(error) })
        assert.isUndefined(yield* Heads.takeLease(failing.context, "name", 1_000))
        assert.deepStrictEqual(failing.events, [{ type: "store", operation: "lease", code: "OOM" }])
      })
    ))
})
