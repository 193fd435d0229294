import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as Heads from "../../src/engine/heads.ts"
import { listOf } from "../../src/engine/listing.ts"
import { poll } from "../../src/engine/polling.ts"
import { ensureKnown, late, lookup, read } from "../../src/engine/reads.ts"
import { relist } from "../../src/engine/relist.ts"
import type { Served } from "../../src/engine/session.ts"
import type { AgentOptions } from "../../src/model/options.ts"
import * as Proof from "../../src/proof/proof.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { itemPath, itemsPath, run } from "../support/agents.ts"
import { makeParts, targetAt } from "../support/parts.ts"
import { down, itemId, makeWorld, up, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const item = itemId("a")
const target = targetAt(itemPath("prod", "a"))
const list = targetAt(itemsPath("prod"))
const vault = targetAt(`/v1/vaults/${prod}`)
const error = new StoreError({ reason: "full", code: "OOM" })

/** An agent that has polled and read an item. */
const start = Effect.fnUntraced(function* (options: Partial<AgentOptions> = {}, changed: Partial<SharedStore> = {}) {
  const world = makeWorld({ prod: ["a", "b"], dev: ["c"] }, { latencyMs: 0 })
  const token = world.token("app")
  const store: SharedStore = { ...(yield* makeMemoryStore()), ...changed }
  const other = Effect.map(makeParts(world, token, store, options), (parts) => ({
    ...parts,
    get: (at = target) => read(parts.context, parts.session, at),
    find: (at = target) => lookup(parts.context, parts.session, at),
    view: Heads.viewOf(parts.session, prod)
  }))
  const first = yield* other
  assert.strictEqual(levelOf(yield* first.get()), "200 connect")
  return { ...first, other, store, world }
})
const levelOf = (served: Served | undefined) =>
  served === undefined ? "none" : `${served.response.status} ${served.level}`
const textOf = (served: Served | undefined) => Buffer.from(served?.response.body ?? []).toString()

describe("a response from memory", () => {
  it("needs a proven token, a fresh head of the token and of the vault, and the response", () =>
    run(
      Effect.gen(function* () {
        const { context, find, session, view } = yield* start()
        assert.strictEqual(levelOf(find()), "200 memory")
        assert.strictEqual(levelOf(find(targetAt(itemPath("prod", "b")))), "none")
        assert.strictEqual(levelOf(find(targetAt(itemPath("dev", "c")))), "none")
        assert.strictEqual(levelOf(find(targetAt("/v1/vaults"))), "200 memory")
        const { proof } = session
        session.proof = Proof.unproven
        assert.isUndefined(find())
        session.proof = proof
        for (const each of [session.own, view]) {
          const { freshUntil } = each
          each.freshUntil = context.monotonic()
          assert.isUndefined(find())
          each.freshUntil = freshUntil
        }
        Object.assign(session, { expiresAt: context.wall() })
        assert.isUndefined(find())
        Object.assign(session, { expiresAt: context.wall() + 1 })
        assert.strictEqual(levelOf(find()), "200 memory")
        // The vault is in use, so its head is read further on.
        Object.assign(session, { expiresAt: undefined })
        yield* TestClock.adjust(500)
        view.behind.set(target.key, { since: 0, at: 0 })
        find()
        assert.deepStrictEqual([view.usedAt, view.behind.size], [context.monotonic(), 0])
      })
    ))

  it("is not older than a returned one, which is compared once", () =>
    run(
      Effect.gen(function* () {
        const { find, get, view } = yield* start()
        const entry = view.entries.get(target.key) ?? assert.fail("no entry")
        view.returnedOrders.clear()
        assert.isDefined(find())
        assert.deepStrictEqual([view.returnedOrders.get(item), entry.isUsed], [{ epoch: 0, version: 1 }, true])
        view.returnedOrders.set(item, { epoch: 0, version: 2 })
        entry.isUsed = false
        assert.deepStrictEqual([find(), entry.isUsed], [undefined, false])
        view.returnedOrders.delete(item)
        yield* get(list)
        assert.isDefined(find(list))
        view.returnedOrders.set(`listed ${item}`, { epoch: 0, version: 2 })
        const cached = view.entries.get(list.key) ?? assert.fail("no list")
        cached.isUsed = false
        assert.isUndefined(find(list))
      })
    ))

  it("is none while its item is being written, or if it was unconfirmed", () =>
    run(
      Effect.gen(function* () {
        const { context, find, view } = yield* start()
        view.dirty.set(item, { until: context.monotonic() + 1, version: 1 })
        assert.isUndefined(find())
        view.dirty.clear()
        assert.isDefined(find())
        const entry = view.entries.get(target.key) ?? assert.fail("no entry")
        entry.seq = -1
        assert.isUndefined(find())
        entry.seq = view.seq
        view.dirty.set("", { until: context.monotonic() + 1, version: -1 })
        assert.isDefined(find())
      })
    ))

  it("is a miss for 5 seconds, also in a vault without access", () =>
    run(
      Effect.gen(function* () {
        const { context, find, get, session, view } = yield* start()
        const missing = targetAt(itemPath("prod", "missing"))
        const unknown = targetAt(itemsPath("unknown"))
        for (const [at, status] of [
          [missing, 404],
          [unknown, 403]
        ] as const) {
          assert.strictEqual(levelOf(yield* get(at)), `${status} connect`)
          assert.strictEqual(levelOf(find(at)), `${status} memory`)
        }
        yield* TestClock.adjust(2_500)
        yield* poll(context, session, "low")
        assert.strictEqual(levelOf(find(missing)), "404 memory")
        // The head of the vault is not fresh, or has moved.
        const { freshUntil, seq } = view
        view.freshUntil = 0
        assert.isUndefined(find(missing))
        Object.assign(view, { freshUntil, seq: (seq ?? 0) + 1 })
        assert.isUndefined(find(missing))
        view.seq = seq
        yield* TestClock.adjust(2_499)
        yield* poll(context, session, "low")
        assert.deepStrictEqual([levelOf(find(missing)), levelOf(find(unknown))], ["404 memory", "403 memory"])
        yield* TestClock.adjust(1)
        assert.deepStrictEqual([find(missing), find(unknown)], [undefined, undefined])
      })
    ))
})

describe("a response from the store", () => {
  it("is returned to an agent that has read nothing, without a request", () =>
    run(
      Effect.gen(function* () {
        const { context, other, session, view, world } = yield* start()
        yield* relist(context, session, view)
        const { get } = yield* other
        const before = world.requestLog.length
        assert.strictEqual(levelOf(yield* get(list)), "200 store")
        assert.strictEqual(levelOf(yield* get()), "200 store")
        assert.strictEqual(levelOf(yield* get()), "200 memory")
        assert.lengthOf(world.requestLog, before)
      })
    ))

  it("is confirmed by the list of the head, if the response is from before", () =>
    run(
      Effect.gen(function* () {
        const { context, get, other, session, view, world } = yield* start()
        const there = yield* other
        // The list moves the head.
        yield* relist(context, session, view)
        assert.notStrictEqual((yield* session.records.response(target.record))?.seq, view.seq)
        const before = world.requestLog.length
        assert.strictEqual(levelOf(yield* there.get()), "200 store")
        // A list has nothing that confirms it.
        assert.isUndefined(yield* session.records.response(vault.record))
        yield* get(vault)
        yield* Heads.touch(context, session, view, { moves: true })
        yield* Heads.refresh(there.context, there.session, [there.view])
        assert.lengthOf(world.requestLog, before + 1)
        assert.strictEqual(levelOf(yield* there.get(vault)), "200 connect")
      })
    ))

  it("is not returned from another epoch, or while its item is being written", () =>
    run(
      Effect.gen(function* () {
        const { context, other, session, view } = yield* start()
        const [written, restored] = [yield* other, yield* other]
        yield* Heads.refresh(written.context, written.session, [written.view])
        written.view.dirty.set(item, { until: written.context.monotonic() + 1_000, version: 1 })
        assert.strictEqual(levelOf(yield* written.get()), "200 connect")
        yield* Heads.beginEpoch(context, session, view)
        assert.strictEqual(levelOf(yield* restored.get()), "200 connect")
      })
    ))

  it("is read again when the head in memory is older than the response", () =>
    run(
      Effect.gen(function* () {
        const { context, get, other, session, view, world } = yield* start()
        const there = yield* other
        yield* Heads.refresh(there.context, there.session, [there.view])
        yield* Heads.touch(context, session, view, { moves: true })
        yield* get()
        const requests = world.requestLog.length
        const { head } = there.session.records
        let reads = 0
        there.session.records = {
          ...there.session.records,
          head: (vault) => Effect.tap(head(vault), () => Effect.sync(() => reads++))
        }
        assert.strictEqual(levelOf(yield* there.get()), "200 store")
        assert.lengthOf(world.requestLog, requests)
      })
    ))
})

describe("a read of several agents", () => {
  it("waits for the agent that reads, and takes its response from the store", () =>
    run(
      Effect.gen(function* () {
        const { context, get, other, session, view, world } = yield* start()
        const there = yield* other
        yield* Heads.refresh(there.context, there.session, [there.view])
        const name = session.names.name("miss", prod, targetAt(itemPath("prod", "b")).key)
        const held = yield* Heads.takeLease(context, name, 2_000)
        assert.isObject(held)
        const before = world.requestLog.length
        const waiting = yield* Effect.forkScoped(there.get(targetAt(itemPath("prod", "b"))))
        yield* TestClock.adjust(500)
        assert.lengthOf(world.requestLog, before)
        if (typeof held === "object") yield* held.release
        // The head moves before and after the item is stored, so that only the list confirms the item.
        yield* Heads.touch(context, session, view, { moves: true })
        yield* get(targetAt(itemPath("prod", "b")))
        yield* relist(context, session, view)
        yield* TestClock.adjust(200)
        assert.strictEqual(levelOf(yield* Fiber.join(waiting)), "200 store")
        assert.lengthOf(world.requestLog, before + 2)
      })
    ))

  it("reads itself after 2 seconds, and releases its lease", () =>
    run(
      Effect.gen(function* () {
        const { context, get, session, world } = yield* start()
        const at = targetAt(itemPath("prod", "b"))
        const name = session.names.name("miss", prod, at.key)
        // Longer than the agent waits.
        yield* Heads.takeLease(context, name, 10_000)
        const before = world.requestLog.length
        const waiting = yield* Effect.forkScoped(get(at))
        yield* TestClock.adjust(1_999)
        assert.lengthOf(world.requestLog, before)
        yield* TestClock.adjust(200)
        assert.strictEqual(levelOf(yield* Fiber.join(waiting)), "200 connect")
        const missing = targetAt(itemPath("prod", "missing"))
        yield* get(missing)
        assert.isObject(yield* Heads.takeLease(context, session.names.name("miss", prod, missing.key), 1_000))
      })
    ))

  it("stops waiting when the store is no longer used", () =>
    run(
      Effect.gen(function* () {
        const { context, current, get, session, world } = yield* start()
        const at = targetAt(itemPath("prod", "b"))
        yield* Heads.takeLease(context, session.names.name("miss", prod, at.key), 10_000)
        const before = world.requestLog.length
        const waiting = yield* Effect.forkScoped(get(at))
        yield* TestClock.adjust(100)
        assert.lengthOf(world.requestLog, before)
        current.isShared = false
        yield* TestClock.adjust(200)
        assert.strictEqual(levelOf(yield* Fiber.join(waiting)), "200 connect")
      })
    ))

  it("confirms a cached response by one list instead of a read", () =>
    run(
      Effect.gen(function* () {
        const { context, get, session, view, world } = yield* start()
        yield* get(list)
        yield* Heads.touch(context, session, view, { moves: true })
        const before = world.requestLog.length
        assert.strictEqual(levelOf(yield* get()), "200 memory")
        assert.deepStrictEqual(
          world.requestLog.slice(before).map(({ path }) => path),
          [itemsPath("prod")]
        )
        // Not while an item is being created, and not for a response that is not cached.
        yield* Heads.touch(context, session, view, { moves: true })
        view.dirty.set("", { until: context.monotonic() + 1_000, version: -1 })
        yield* get()
        view.dirty.clear()
        yield* Heads.touch(context, session, view, { moves: true })
        yield* get(targetAt(itemPath("prod", "b")))
        assert.deepStrictEqual(
          world.requestLog.slice(before + 1).map(({ path }) => path),
          [itemPath("prod", "a"), itemPath("prod", "b")]
        )
      })
    ))
})

describe("the verification of a token", () => {
  it("polls once for all agents, and releases the lease", () =>
    run(
      Effect.gen(function* () {
        const { context, other, session, store, world } = yield* start()
        yield* TestClock.adjust(4_000)
        const [second, third] = [yield* other, yield* other]
        // Another agent polls.
        const held = yield* store.lease(session.names.name("verify"), 2_000)
        const known = (parts: typeof second) => ensureKnown(parts.context, parts.session, parts.view)
        const waiting = yield* Effect.forkScoped(known(second))
        yield* TestClock.adjust(500)
        const before = world.requestLog.length
        yield* poll(context, session, "high")
        yield* TestClock.adjust(200)
        assert.strictEqual(yield* Fiber.join(waiting), "responded")
        assert.lengthOf(world.requestLog, before + 1)
        yield* held?.release ?? Effect.void
        yield* TestClock.adjust(15_000)
        assert.deepStrictEqual(third.watched, [])
        assert.strictEqual(yield* known(third), "responded")
        assert.lengthOf(world.requestLog, before + 2)
        assert.isNotEmpty(third.watched)
        assert.isDefined(yield* store.lease(session.names.name("verify"), 1_000))
      })
    ))

  it("polls itself after 2 seconds, or at once if the store fails or is not used", () =>
    run(
      Effect.gen(function* () {
        const { current, other, session, store, world } = yield* start()
        yield* TestClock.adjust(4_000)
        yield* store.lease(session.names.name("verify"), 60_000)
        const second = yield* other
        const known = ensureKnown(second.context, second.session, second.view)
        const before = world.requestLog.length
        const waiting = yield* Effect.forkScoped(known)
        yield* TestClock.adjust(1_999)
        assert.lengthOf(world.requestLog, before)
        yield* TestClock.adjust(200)
        assert.strictEqual(yield* Fiber.join(waiting), "responded")
        yield* TestClock.adjust(4_000)
        Object.assign(store, { lease: () => Effect.fail(error) })
        const third = yield* other
        assert.strictEqual(yield* ensureKnown(third.context, third.session, third.view), "responded")
        Object.assign(store, { lease: () => Effect.succeed(undefined) })
        yield* TestClock.adjust(4_000)
        const fourth = yield* other
        fourth.current.isShared = false
        assert.strictEqual(yield* ensureKnown(fourth.context, fourth.session, fourth.view), "responded")
        assert.isTrue(current.isShared)
      })
    ))

  it("ends with a refusal of Connect or of another agent", () =>
    run(
      Effect.gen(function* () {
        const { context, get, other, session, store, world } = yield* start()
        const second = yield* other
        yield* Heads.refuse(context, session)
        yield* store.lease(session.names.name("verify"), 60_000)
        const before = world.requestLog.length
        assert.strictEqual(yield* ensureKnown(second.context, second.session, second.view), "refused")
        assert.strictEqual(levelOf(yield* second.get()), "401 none")
        assert.strictEqual(levelOf(yield* get()), "401 none")
        assert.lengthOf(world.requestLog, before)
      })
    ))
})

describe("a stale response", () => {
  const away = Effect.fnUntraced(function* (options: Partial<AgentOptions> = {}) {
    const parts = yield* start(options)
    const { context, session, view, world } = parts
    yield* relist(context, session, view)
    down(world)
    yield* TestClock.adjust(10_000)
    return parts
  })

  it("is returned while Connect cannot be reached, and counts as returned", () =>
    run(
      Effect.gen(function* () {
        const { context, get, session, view } = yield* away()
        view.returnedOrders.clear()
        const served = yield* get()
        assert.strictEqual(levelOf(served), "200 stale")
        assert.include(textOf(served), "a 1")
        assert.deepStrictEqual(view.returnedOrders.get(item), { epoch: 0, version: 1 })
        assert.strictEqual(levelOf(yield* late(context, session, target)), "200 stale")
        assert.strictEqual(levelOf(yield* get(list)), "200 stale")
      })
    ))

  it("comes from the store if the agent has read nothing", () =>
    run(
      Effect.gen(function* () {
        const { other } = yield* away()
        const second = yield* other
        assert.strictEqual(levelOf(yield* second.get()), "200 stale")
        assert.strictEqual(levelOf(yield* second.get(targetAt(itemPath("prod", "b")))), "503 none")
      })
    ))

  const refusals: ReadonlyArray<
    readonly [what: string, change: (parts: Effect.Success<ReturnType<typeof start>>) => void]
  > = [
    ["the token is not proven", ({ session }) => Object.assign(session, { proof: Proof.unproven })],
    ["the token has expired", ({ context, session }) => Object.assign(session, { expiresAt: context.wall() })],
    ["the vault is gone", ({ view }) => Object.assign(view.body ?? {}, { state: "gone" })],
    [
      "the item is being written",
      ({ context, view }) => view.dirty.set(item, { until: context.monotonic() + 1, version: 1 })
    ],
    ["the item is deleted", ({ view }) => Object.assign(view, { list: { seq: view.seq, versions: new Map() } })],
    ["the response is of another epoch", ({ view }) => Object.assign(view, { epoch: 5 })],
    ["a newer one was returned", ({ view }) => view.returnedOrders.set(item, { epoch: 0, version: 2 })],
    [
      "it is not cached",
      ({ context, view }) => {
        for (const entry of view.entries.values()) context.memory.remove(entry)
      }
    ]
  ]
  for (const [what, change] of refusals) {
    it(`is not returned if ${what}`, () =>
      run(
        Effect.gen(function* () {
          const parts = yield* away()
          parts.current.isShared = false
          assert.strictEqual(levelOf(yield* late(parts.context, parts.session, target)), "200 stale")
          change(parts)
          const served = yield* late(parts.context, parts.session, target)
          assert.deepStrictEqual([levelOf(served), served.response.headers["retry-after"]], ["503 none", "1"])
        })
      ))
  }

  it("is at most as old as the limits allow", () =>
    run(
      Effect.gen(function* () {
        for (const [options, ageMs] of [
          [{ staleIfErrorMs: 60_000 }, 60_000],
          [{ staleTokenMs: 70_000 }, 70_000],
          [{ staleIfErrorMs: 0 }, 0]
        ] as const) {
          const { context, session } = yield* start(options)
          const served = Effect.map(late(context, session, target), levelOf)
          yield* TestClock.adjust(ageMs)
          assert.strictEqual(yield* served, ageMs === 0 ? "503 none" : "200 stale")
          yield* TestClock.adjust(1)
          assert.strictEqual(yield* served, "503 none")
        }
      })
    ))

  it("is returned without a request while every host is known to be down", () =>
    run(
      Effect.gen(function* () {
        const { context, get, session, view, world } = yield* away()
        // The heads are known, but the response is not confirmed.
        up(world)
        yield* poll(context, session, "high")
        yield* Heads.touch(context, session, view, { moves: true })
        down(world)
        const before = world.requestLog.length
        assert.strictEqual(levelOf(yield* get()), "200 stale")
        assert.isAbove(world.requestLog.length, before)
        const after = world.requestLog.length
        assert.strictEqual(levelOf(yield* get()), "200 stale")
        const again = world.requestLog.slice(after).filter(({ path }) => path === itemPath("prod", "a"))
        assert.isEmpty(again)
      })
    ))

  it("is replaced by an error with the pause that Connect asked for", () =>
    run(
      Effect.gen(function* () {
        const { get, world } = yield* start()
        for (const [pause, expected] of [
          ["3", "3"],
          ["0.2", "1"],
          ["2.4", "3"]
        ] as const) {
          down(world, { status: 429, body: "", headers: { "retry-after": pause } })
          const served = yield* get(targetAt(itemPath("prod", "b")))
          assert.deepStrictEqual([levelOf(served), served.response.headers["retry-after"]], ["503 none", expected])
          yield* TestClock.adjust(5_000)
          up(world)
          yield* get(targetAt("/v1/vaults"))
        }
      })
    ))
})

describe("a read", () => {
  it("uses a vault that was not used before", () =>
    run(
      Effect.gen(function* () {
        const { context, get, session } = yield* start()
        const at = targetAt(itemPath("dev", "c"))
        assert.strictEqual(levelOf(yield* get(at)), "200 connect")
        const view = Heads.viewOf(session, vaultId("dev"))
        assert.deepStrictEqual([view.usedAt, view.seq !== undefined], [context.monotonic(), true])
        assert.strictEqual(levelOf(lookup(context, session, at)), "200 memory")
        assert.strictEqual(listOf(prod).key, list.key)
      })
    ))
})
