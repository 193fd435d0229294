import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as Heads from "../../src/engine/heads.ts"
import { giveBack, watch } from "../../src/engine/watcher.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { type SharedStore, StoreError } from "../../src/store/SharedStore.ts"
import { pass, run } from "../support/agents.ts"
import { makeParts, withClock } from "../support/parts.ts"
import { down, makeWorld, up, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const offsetMs = 3_600_000
const error = new StoreError({ reason: "timeout", code: "TIMEOUT" })

/** An agent that uses a vault, and its watcher. */
const start = Effect.fnUntraced(function* (changed: Partial<SharedStore> = {}, options = {}) {
  const world = makeWorld({ prod: ["a"] }, { latencyMs: 0 })
  const token = world.token("app")
  const store: SharedStore = { ...(yield* withClock(yield* makeMemoryStore(), offsetMs)), ...changed }
  const make = Effect.gen(function* () {
    const parts = yield* makeParts(world, token, store, options)
    const { context, session } = parts
    session.usedAt = context.monotonic()
    let isEnded = false
    const watching = Effect.andThen(
      watch(context, session),
      Effect.sync(() => {
        isEnded = true
      })
    )
    const startWatching = Effect.forkScoped(watching, { startImmediately: true })
    const view = Heads.viewOf(session, prod)
    view.usedAt = context.monotonic()
    return { ...parts, startWatching, isEnded: () => isEnded, view }
  })
  const first = yield* make
  yield* first.startWatching
  yield* Heads.ensureHead(first.context, first.session, first.view)
  const startedAt = first.context.monotonic()
  const since = (pattern: RegExp) => world.requests(pattern).map(({ at }) => Math.round(at - startedAt))
  const polls = () => since(/vaults$/)
  const lists = () => since(/items$/)
  return { ...first, lists, make, polls, since, startedAt, store, world }
})

describe("a watcher", () => {
  it("polls once a second", () =>
    run(
      Effect.gen(function* () {
        const { polls } = yield* start({}, { pollBudget: 100 })
        yield* pass(3_000, 10)
        assert.deepStrictEqual(polls(), [0, 1_000, 2_000, 3_000])
      })
    ))

  it("polls within the budget that all watchers share", () =>
    run(
      Effect.gen(function* () {
        const { polls } = yield* start({}, { pollBudget: 0.5 })
        yield* pass(10_000, 10)
        assert.deepStrictEqual(polls(), [0, 2_000, 4_000, 6_000, 8_000, 10_000])
      })
    ))

  it("polls at its own interval while the store cannot reserve a poll", () =>
    run(
      Effect.gen(function* () {
        const { polls } = yield* start({ take: () => Effect.fail(error) }, { pollMs: 2_000 })
        yield* pass(4_000, 10)
        assert.deepStrictEqual(polls(), [0, 2_000, 4_000])
      })
    ))

  it("leaves polls and lists to the agent that has the lease, and takes over when it is released", () =>
    run(
      Effect.gen(function* () {
        const { context, make, polls, session, world } = yield* start({}, { pollBudget: 100 })
        const second = yield* make
        second.view.relistAt = [1]
        yield* second.startWatching
        yield* pass(2_000, 10)
        assert.deepStrictEqual(polls(), [0, 1_000, 2_000])
        assert.deepStrictEqual([second.view.relistAt, second.session.lease], [[], undefined])
        // It reads the heads each second.
        assert.isAbove(second.view.freshUntil, context.monotonic())
        session.usedAt = Number.NEGATIVE_INFINITY
        yield* pass(3_000, 10)
        assert.isDefined(second.session.lease)
        const before = world.requestLog.length
        yield* pass(2_000, 10)
        assert.isAtLeast(world.requestLog.length - before, 2)
      })
    ))

  it("keeps its lease for 4 seconds, and counts on it for 3", () =>
    run(
      Effect.gen(function* () {
        const { context, session, store } = yield* start()
        const validUntil = () => (session.lease?.validUntil ?? 0) - context.monotonic()
        assert.strictEqual(validUntil(), 3_000)
        yield* pass(1_000, 10)
        assert.strictEqual(validUntil(), 3_000)
        yield* giveBack(context, session)
        assert.isUndefined(session.lease)
        assert.isDefined(yield* store.lease(session.names.name("watch"), 1_000))
      })
    ))

  it("takes its lease again after it was lost", () =>
    run(
      Effect.gen(function* () {
        const { session } = yield* start({}, { pollBudget: 100 })
        const lease = session.lease ?? assert.fail("no lease")
        Object.assign(lease.lease, { renew: Effect.succeed(false) })
        yield* Effect.ignore(lease.lease.release)
        yield* pass(2_000, 10)
        assert.notStrictEqual(session.lease?.lease, lease.lease)
        assert.isDefined(session.lease)
      })
    ))

  it("takes the lease of the store that is used now, and does not release that of another store", () =>
    run(
      Effect.gen(function* () {
        const { context, current, session, store } = yield* start()
        const { lease } = session
        current.generation = 1
        yield* giveBack(context, session)
        assert.isUndefined(yield* store.lease(session.names.name("watch"), 1_000))
        yield* lease?.lease.release ?? Effect.void
        yield* pass(2_000, 10)
        assert.strictEqual(session.lease?.generation, 1)
      })
    ))

  for (const [what, end] of [
    ["the token was not used for 10 minutes", (session) => (session.usedAt -= 600_000)],
    ["the token was refused", (session) => (session.proof = { ...session.proof, refusedAt: 0 })],
    ["the token has expired", (session) => Object.assign(session, { expiresAt: 0 })]
  ] satisfies ReadonlyArray<
    readonly [string, (session: Effect.Success<ReturnType<typeof start>>["session"]) => unknown]
  >) {
    it(`ends when ${what}, and releases its lease`, () =>
      run(
        Effect.gen(function* () {
          const { isEnded, session, store } = yield* start()
          yield* pass(5_000)
          assert.isFalse(isEnded())
          end(session)
          // A token whose changes are followed is in use.
          let calls = 0
          if (what.includes("not used")) {
            session.listeners.add(() => calls++)
            yield* pass(2_000)
            assert.isFalse(isEnded())
            session.listeners.clear()
          }
          yield* TestClock.adjust(1_000)
          assert.isTrue(isEnded())
          assert.isDefined(yield* store.lease(session.names.name("watch"), 1_000))
        })
      ))
  }

  it("ends the changes for those who follow them when it has ended", () =>
    run(
      Effect.gen(function* () {
        const { isEnded, session } = yield* start()
        let calls = 0
        yield* pass(900, 10)
        session.listeners.add(() => calls++)
        Object.assign(session, { expiresAt: 0 })
        yield* pass(100, 10)
        assert.isTrue(isEnded())
        assert.strictEqual(calls, 1)
      })
    ))
})

describe("the lists of a watcher", () => {
  it("follow the first use of a vault after 10 seconds, and a change after 1, 3 and 10", () =>
    run(
      Effect.gen(function* () {
        const { lists, world } = yield* start({}, { pollBudget: 100 })
        yield* pass(20_000, 50)
        // The first list moves the head, and is followed by one more.
        assert.deepStrictEqual(lists(), [10_000, 20_000])
        yield* world.put("prod", "a")
        yield* pass(30_000, 50)
        const [, , movedAt = 0, ...later] = lists()
        const gaps = later.map((at) => at - movedAt)
        assert.lengthOf(gaps, 3)
        for (const [index, expected] of [1_000, 3_000, 10_000].entries()) {
          assert.closeTo(gaps[index] ?? 0, expected, 60)
        }
      })
    ))

  it("are repeated every 9 to 11 minutes", () =>
    run(
      Effect.gen(function* () {
        const { lists, session } = yield* start({}, { pollMs: 20_000 })
        session.listeners.add(() => undefined)
        yield* pass(10_000, 1_000)
        assert.deepStrictEqual(lists(), [10_000])
        yield* pass(1_250_000, 10_000)
        assert.deepStrictEqual(lists(), [10_000, 20_000, 580_000, 1_150_000])
      })
    ))

  it("wait while Connect does not respond", () =>
    run(
      Effect.gen(function* () {
        const { lists, session, view, world } = yield* start({}, { pollBudget: 100 })
        yield* pass(5_000, 50)
        down(world)
        yield* pass(10_000, 50)
        assert.isTrue(session.isAway)
        assert.isEmpty(lists())
        assert.isNotEmpty(view.relistAt)
        up(world)
        yield* pass(7_000, 50)
        assert.lengthOf(lists(), 1)
      })
    ))

  it("start with one for each vault that has changed when a watcher takes over", () =>
    run(
      Effect.gen(function* () {
        const { make, session, view, world, lists } = yield* start({}, { pollBudget: 100 })
        yield* world.put("prod", "a")
        yield* pass(20_000, 50)
        assert.isTrue(view.body?.hasChanged)
        const second = yield* make
        yield* second.startWatching
        yield* pass(1_000, 50)
        const before = lists().length
        session.usedAt = Number.NEGATIVE_INFINITY
        yield* pass(4_000, 50)
        assert.lengthOf(lists(), before + 1)
      })
    ))

  it("are not planned for vaults without access, which are forgotten after 5 seconds", () =>
    run(
      Effect.gen(function* () {
        const { context, lists, session } = yield* start()
        const view = Heads.viewOf(session, "unknown")
        view.usedAt = context.monotonic()
        const written = Heads.viewOf(session, "written")
        written.usedAt = context.monotonic()
        written.dirty.set("", { until: Number.POSITIVE_INFINITY, version: -1 })
        yield* pass(5_000, 50)
        assert.isTrue(session.vaults.has("unknown"))
        yield* pass(1_100, 50)
        assert.deepStrictEqual([...session.vaults.keys()], [prod, "written"])
        assert.deepStrictEqual([view.relistAt, lists()], [[], []])
      })
    ))
})
