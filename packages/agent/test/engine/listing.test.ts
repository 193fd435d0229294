import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { fetch } from "../../src/engine/fetch.ts"
import * as Heads from "../../src/engine/heads.ts"
import { followList, listOf, loadList } from "../../src/engine/listing.ts"
import { poll } from "../../src/engine/polling.ts"
import { relist } from "../../src/engine/relist.ts"
import { StoreError } from "../../src/store/SharedStore.ts"
import { itemPath, itemsPath, run } from "../support/agents.ts"
import { makeParts, offsetMs, polled, targetAt } from "../support/parts.ts"
import { makeWorld, type Reply, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const error = new StoreError({ reason: "full", code: "OOM" })

const start = Effect.gen(function* () {
  const world = makeWorld({ prod: ["a", "b"] }, { latencyMs: 0 })
  const parts = yield* polled(world, prod)
  const { context, session, store, token, view } = parts
  const messages: Array<string> = []
  yield* Effect.forkScoped(
    Stream.runForEach(store.subscribe(context.channel), (message) => Effect.sync(() => void messages.push(message))),
    { startImmediately: true }
  )
  /** Follows a list with these versions, which was read with the current head. */
  const list = (versions: Record<string, number>, { seq = view.seq ?? 0 } = {}) => {
    const json = Object.entries(versions).map(([id, version]) => ({ id, version }))
    const response = { status: 200, headers: {}, body: Buffer.from(JSON.stringify(json)) }
    return followList(context, session, view, {
      ...{ seq, response, versions: new Map(Object.entries(versions)), sentAt: context.monotonic() - 40 }
    })
  }
  const second = Effect.gen(function* () {
    const parts = yield* makeParts(world, token, store)
    const view = Heads.viewOf(parts.session, prod)
    yield* Heads.refresh(parts.context, parts.session, [view])
    return { ...parts, view }
  })
  return { ...parts, list, messages, second, world }
})

const nothing = { added: [], newer: [], older: [], missing: [] }

describe("a list of items", () => {
  it("moves the head that has no list, and is cached in memory and in the store", () =>
    run(
      Effect.gen(function* () {
        const { context, list, messages, second, session, view } = yield* start
        const { seq } = view
        view.failedLists = 3
        yield* TestClock.adjust(100)
        assert.deepStrictEqual(yield* list({ a: 1 }), nothing)
        assert.isAbove(view.seq ?? 0, seq ?? 0)
        assert.strictEqual(view.checkedAt, context.monotonic() - 40)
        const versions = new Map([["a", 1]])
        assert.deepStrictEqual([view.list, view.versions], [{ seq: view.seq ?? 0, versions }, versions])
        assert.deepStrictEqual([messages.length, view.failedLists, view.relistAt], [1, 0, []])
        const { key, record } = listOf(prod)
        const sentAt = context.monotonic() - 40
        assert.deepInclude(view.entries.get(key), { seq: view.seq, version: 0, validAt: sentAt, item: undefined })
        const stored = yield* session.records.response(record)
        assert.deepInclude(stored, { seq: view.seq ?? 0, epoch: 0, version: 0, at: sentAt + offsetMs })
        const there = yield* second
        assert.isUndefined(there.view.list)
        yield* loadList(there.context, there.session, there.view)
        assert.deepStrictEqual([there.view.list, there.view.versions], [view.list, versions])
      })
    ))

  it("leaves the head if nothing has changed, and moves the head with any change", () =>
    run(
      Effect.gen(function* () {
        const { list, messages, view } = yield* start
        yield* list({ a: 1, b: 1 })
        const { seq } = view
        assert.deepStrictEqual(yield* list({ a: 1, b: 1 }), nothing)
        assert.deepStrictEqual([view.seq, messages.length], [seq, 1])
        for (const [versions, change] of [
          [{ a: 2, b: 1 }, { newer: ["a"] }],
          [{ a: 2, b: 1, c: 1 }, { added: ["c"] }]
        ] as const) {
          const before = view.seq ?? 0
          assert.deepStrictEqual<unknown>(yield* list(versions), { ...nothing, ...change })
          assert.isAbove(view.seq ?? 0, before)
        }
        assert.lengthOf(messages, 3)
      })
    ))

  it("is ignored if it is older than a known one, and read again 3 seconds later", () =>
    run(
      Effect.gen(function* () {
        const { context, events, list, second, view } = yield* start
        yield* list({ a: 2, b: 1 })
        const there = yield* second
        const { seq } = view
        assert.isUndefined(yield* list({ a: 1, b: 5 }))
        assert.deepStrictEqual(
          [view.seq, view.versions?.get("a"), events],
          [seq, 2, [{ type: "notCached", reason: "lagging" }]]
        )
        assert.deepStrictEqual(view.relistAt, [context.monotonic() + 3_000])
        // Compared with the list in the store, although the agent has none itself.
        view.versions = undefined
        view.list = undefined
        assert.isUndefined(yield* list({ a: 1, b: 5 }))
        // Compared with the last list of the agent, although the store has none for the head.
        there.view.versions = new Map([["a", 3]])
        assert.isUndefined(
          yield* followList(there.context, there.session, there.view, {
            ...{ seq: -1, versions: new Map([["a", 2]]), sentAt: 0 },
            response: { status: 200, headers: {}, body: Buffer.from("[]") }
          })
        )
      })
    ))

  it("removes an item only after it is missing from two lists 2 seconds apart", () =>
    run(
      Effect.gen(function* () {
        const { context, list, view } = yield* start
        yield* list({ a: 1, b: 1, c: 1 })
        assert.isUndefined(yield* list({ a: 1 }))
        assert.deepStrictEqual([[...view.missing.keys()], view.relistAt], [["b", "c"], [context.monotonic() + 2_000]])
        yield* TestClock.adjust(1_999)
        assert.isUndefined(yield* list({ a: 1 }))
        yield* TestClock.adjust(1)
        assert.deepStrictEqual<unknown>(yield* list({ a: 1 }), { ...nothing, missing: ["b", "c"] })
        assert.deepStrictEqual([view.missing.size, view.versions?.size], [0, 1])
      })
    ))

  it("proves that an item is not missing", () =>
    run(
      Effect.gen(function* () {
        const { list, view } = yield* start
        yield* list({ a: 1, b: 1 })
        yield* list({ a: 1 })
        assert.deepStrictEqual(yield* list({ a: 1, b: 1 }), nothing)
        assert.strictEqual(view.missing.size, 0)
        yield* TestClock.adjust(2_500)
        assert.isUndefined(yield* list({ a: 1 }))
        // One of them may still be delayed.
        yield* list({ a: 1, b: 1, c: 1 })
        yield* list({ a: 1, c: 1 })
        yield* TestClock.adjust(2_000)
        assert.isUndefined(yield* list({ a: 1 }))
      })
    ))

  it("removes nothing if it is empty", () =>
    run(
      Effect.gen(function* () {
        const { list, view } = yield* start
        yield* list({ a: 1 })
        for (let time = 0; time < 3; time++) {
          assert.isUndefined(yield* list({}))
          yield* TestClock.adjust(2_500)
        }
        assert.deepStrictEqual([view.missing.size, view.versions?.size], [0, 1])
      })
    ))

  it("is read again a second later if the head has moved meanwhile", () =>
    run(
      Effect.gen(function* () {
        const { context, list, messages, view } = yield* start
        assert.isUndefined(yield* list({ a: 1 }, { seq: 1 }))
        assert.deepStrictEqual([view.relistAt, view.versions, messages], [[context.monotonic() + 1_000], undefined, []])
      })
    ))

  it("is read again at longer and longer intervals if the store rejects it", () =>
    run(
      Effect.gen(function* () {
        const { context, list, store, view } = yield* start
        Object.assign(store, { fill: () => Effect.fail(error) })
        const pauses: Array<number> = []
        for (let time = 0; time < 6; time++) {
          view.relistAt = []
          yield* list({ a: 1 })
          pauses.push((view.relistAt[0] ?? 0) - context.monotonic())
        }
        assert.deepStrictEqual(pauses, [1_000, 2_000, 4_000, 8_000, 10_000, 10_000])
        assert.strictEqual(view.plannedSeq, view.seq)
        // An earlier list is planned.
        view.relistAt = [context.monotonic() + 500]
        yield* list({ a: 1 })
        assert.lengthOf(view.relistAt, 1)
        view.relistAt = [context.monotonic() + 60_000]
        yield* list({ a: 1 })
        assert.lengthOf(view.relistAt, 2)
      })
    ))

  it("is loaded from the store only for the current head", () =>
    run(
      Effect.gen(function* () {
        const { context, list, second, session, view } = yield* start
        yield* list({ a: 1 })
        const there = yield* second
        yield* Heads.touch(context, session, view, { moves: true })
        assert.isUndefined(view.list)
        let reads = 0
        const { records } = session
        session.records = {
          ...records,
          response: (name) => Effect.tap(records.response(name), () => Effect.sync(() => reads++))
        }
        yield* loadList(context, session, view)
        assert.deepStrictEqual([view.list, reads], [undefined, 1])
        view.seq = undefined
        yield* loadList(context, session, view)
        assert.strictEqual(reads, 1)
        there.current.isShared = false
        yield* loadList(there.context, there.session, there.view)
        assert.isUndefined(there.view.list)
      })
    ))

  it("is compared with that in memory if there is no shared store", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { latencyMs: 0 })
        const { context, session } = yield* makeParts(world, world.token("app"))
        const view = Heads.viewOf(session, prod)
        yield* poll(context, session, "high")
        yield* Heads.ensureHead(context, session, view)
        yield* relist(context, session, view)
        const { seq } = view
        assert.strictEqual(view.list?.seq, seq)
        yield* relist(context, session, view)
        assert.strictEqual(view.seq, seq)
        yield* world.put("prod", "b")
        yield* relist(context, session, view)
        assert.isAbove(view.seq ?? 0, seq ?? 0)
      })
    ))
})

describe("the watcher's list of a vault", () => {
  it("reads each item that is newer and cached, in memory or in the store, and no other", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, second, session, view, world } = yield* start
        yield* relist(context, session, view)
        const there = yield* second
        for (const [parts, title] of [
          [{ context, session, view }, "a"],
          [there, "b"]
        ] as const) {
          yield* fetch(parts.context, parts.session, parts.view, targetAt(itemPath("prod", title)), "high")
        }
        for (const title of ["a", "b"]) yield* world.put("prod", title)
        yield* world.put("prod", "new")
        const before = world.requestLog.length
        messages.length = 0
        yield* relist(context, session, view)
        assert.deepStrictEqual(
          world.requestLog.slice(before).map(({ path }) => path),
          [itemsPath("prod"), itemPath("prod", "a"), itemPath("prod", "b")]
        )
        // After the list, and after the items.
        assert.lengthOf(messages, 2)
        assert.strictEqual(view.entries.get(targetAt(itemPath("prod", "b")).key)?.version, 2)
      })
    ))

  it("knows what has changed since the list of another agent", () =>
    run(
      Effect.gen(function* () {
        const { context, second, session, view, world } = yield* start
        yield* relist(context, session, view)
        yield* fetch(context, session, view, targetAt(itemPath("prod", "a")), "high")
        const there = yield* second
        yield* world.put("prod", "a")
        yield* relist(there.context, there.session, there.view)
        assert.lengthOf(world.requests(/items\/\w+$/), 2)
      })
    ))

  it("is read again later if Connect sent none", () =>
    run(
      Effect.gen(function* () {
        const { context, session, view, world } = yield* start
        const reply = (response: Reply) => {
          world.host().fault = ({ path }) => (path === itemsPath("prod") ? response : undefined)
        }
        const refusal = { status: 404, body: JSON.stringify({ status: 404, message: "no" }) }
        for (const [response, failed] of [
          ["ECONNREFUSED", 0],
          [refusal, 1],
          [{ status: 200, body: "{}" }, 2]
        ] as const) {
          view.relistAt = []
          reply(response)
          yield* relist(context, session, view)
          assert.deepStrictEqual([view.relistAt.length, view.failedLists, view.versions], [1, failed, undefined])
        }
        reply("ECONNREFUSED")
        view.relistAt = []
        yield* relist(context, session, view)
        assert.deepStrictEqual(view.relistAt, [context.monotonic() + 1_000])
      })
    ))

  it("is not read for a vault without access", () =>
    run(
      Effect.gen(function* () {
        const { context, session, view, world } = yield* start
        const before = world.requestLog.length
        yield* relist(context, session, Heads.viewOf(session, "unknown"))
        yield* Heads.refuseVault(context, session, view)
        yield* relist(context, session, view)
        assert.lengthOf(world.requestLog, before)
      })
    ))
})
