import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { read } from "../../src/cache/slabs.ts"
import * as Heads from "../../src/engine/heads.ts"
import { targetOf } from "../../src/engine/keep.ts"
import { poll } from "../../src/engine/polling.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { itemsPath, run } from "../support/agents.ts"
import { makeParts, withClock } from "../support/parts.ts"
import { makeWorld, type Reply, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const dev = vaultId("dev")
const hosts = ["http://connect-1", "http://connect-2"]
const offsetMs = 3_600_000

/** An agent that has polled once, and has heads for both vaults. */
const start = Effect.gen(function* () {
  const world = makeWorld({ prod: ["a"], dev: ["b"] }, { hosts, latencyMs: 0 })
  const token = world.token("app")
  const store = yield* withClock(yield* makeMemoryStore(), offsetMs)
  const parts = yield* makeParts(world, token, store)
  const { context, session } = parts
  const [view, other] = [Heads.viewOf(session, prod), Heads.viewOf(session, dev)]
  const pollOnce = (priority: "high" | "low" = "low") => poll(context, session, priority)
  assert.strictEqual(yield* pollOnce("high"), "responded")
  for (const each of [view, other]) yield* Heads.ensureHead(context, session, each)
  const messages: Array<string> = []
  yield* Effect.forkScoped(
    Stream.runForEach(store.subscribe(context.channel), (message) => Effect.sync(() => void messages.push(message))),
    { startImmediately: true }
  )
  /** The replies of the hosts instead of their lists of vaults, in their order. */
  const reply = (...replies: ReadonlyArray<Reply | undefined>) => {
    for (const [index, host] of hosts.entries()) {
      world.host(host).fault = ({ path }) => (path === "/v1/vaults" ? replies[index] : undefined)
    }
  }
  const lists = () => world.requests(/items$/).length
  return { ...parts, lists, messages, other, pollOnce, reply, store, view, world }
})
const json = (body: unknown): Reply => ({ status: 200, body: JSON.stringify(body) })

describe("a poll", () => {
  it("confirms unchanged heads with the time of the request, and notifies nobody", () =>
    run(
      Effect.gen(function* () {
        const { context, events, lists, messages, other, pollOnce, session, view, world } = yield* start
        const seqs = [session.own.seq, view.seq, other.seq]
        const { send } = world.transport
        Object.assign(world.transport, {
          send: (request: Parameters<typeof send>[0]) => Effect.tap(send(request), () => TestClock.adjust(40))
        })
        yield* TestClock.adjust(1_000)
        const sentAt = context.monotonic()
        assert.strictEqual(yield* pollOnce(), "responded")
        assert.deepStrictEqual([session.own.seq, view.seq, other.seq], seqs)
        assert.deepStrictEqual([session.own.checkedAt, view.checkedAt, other.checkedAt], [sentAt, sentAt, sentAt])
        assert.deepStrictEqual([session.proof.acceptedAt, session.polledAt], [sentAt, sentAt])
        assert.deepStrictEqual([lists(), messages], [0, []])
        assert.deepStrictEqual(events.at(-1), { type: "poll", token: session.names.id, outcome: "responded" })
      })
    ))

  it("caches the list of vaults, in the store only if it is new", () =>
    run(
      Effect.gen(function* () {
        const { context, pollOnce, session, store, world } = yield* start
        const { record } = targetOf({ kind: "vaults", filter: undefined })
        const first = yield* session.records.response(record)
        assert.deepInclude(first, { seq: session.own.seq ?? 0, epoch: 0, version: 0, at: context.wall() + offsetMs })
        const fills: Array<string> = []
        const fill = (_scope: string, name: string) =>
          Effect.sync(() => {
            fills.push(name)
            return "filled" as const
          })
        Object.assign(store, { fill })
        yield* TestClock.adjust(1_000)
        yield* pollOnce()
        const [entry] = session.own.entries.values()
        assert.deepInclude(entry, { seq: session.own.seq, validAt: context.monotonic(), status: 200, item: undefined })
        assert.deepStrictEqual([fills.length, session.listed?.seq], [0, session.own.seq])
        yield* world.put("prod", "a")
        yield* pollOnce()
        assert.isNotEmpty(fills)
        assert.strictEqual(session.listed?.seq, session.own.seq)
        assert.strictEqual(session.listed?.vaults.find(({ id }) => id === prod)?.contentVersion, 11)
      })
    ))

  it("moves the head of a changed vault alone, and lists its items", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, other, pollOnce, session, view, world } = yield* start
        const [seq, otherSeq, ownSeq] = [view.seq ?? 0, other.seq, session.own.seq ?? 0]
        yield* world.put("prod", "a")
        yield* pollOnce()
        assert.isAbove(view.seq ?? 0, seq)
        assert.isAbove(session.own.seq ?? 0, ownSeq)
        assert.deepStrictEqual([other.seq, view.body?.contentVersion, view.body?.hasChanged], [otherSeq, 11, true])
        assert.deepStrictEqual(
          world.requests(/items$/).map(({ path }) => path),
          [itemsPath("prod")]
        )
        assert.isNotEmpty(messages)
        assert.strictEqual(messages[0], session.names.scope())
        assert.strictEqual(view.checkedAt, context.monotonic())
      })
    ))

  it("notifies the other agents of a new vault, which has no head yet", () =>
    run(
      Effect.gen(function* () {
        const { messages, pollOnce, reply, session, view } = yield* start
        const { listed } = session
        const { seq } = view
        const vaults = yield* pollOnce().pipe(Effect.as(session.own.entries.values().next().value))
        const json = JSON.parse(Buffer.from(read(vaults?.body ?? assert.fail("no list"))).toString())
        const more = { status: 200, body: JSON.stringify([...json, { id: "new", contentVersion: 1 }]) }
        reply(more, more)
        yield* pollOnce()
        assert.deepStrictEqual([view.seq, messages], [seq, [session.names.scope()]])
        assert.lengthOf(session.listed?.vaults ?? [], (listed?.vaults.length ?? 0) + 1)
        assert.deepInclude(session.own.body, { epoch: 0, state: "open", pollMs: 1_000 })
      })
    ))

  it("announces how long polls are apart, in steps of half a second", () =>
    run(
      Effect.gen(function* () {
        const { pollOnce, session, view } = yield* start
        assert.deepStrictEqual([session.pollMs, session.own.body?.pollMs], [1_000, 1_000])
        for (const [gap, expected] of [
          [200, 1_000],
          [3_000, 3_000],
          [3_001, 3_500],
          [90_000, 60_000]
        ] as const) {
          yield* TestClock.adjust(gap)
          yield* pollOnce()
          assert.deepStrictEqual(
            [session.pollMs, session.own.body?.pollMs, view.body?.pollMs],
            [expected, expected, expected]
          )
        }
      })
    ))

  it("reports whether Connect responded, without a change", () =>
    run(
      Effect.gen(function* () {
        const { events, pollOnce, reply, session } = yield* start
        const { proof } = session
        const outcomes = Effect.map(pollOnce(), (outcome) => [outcome, session.isAway])
        for (const response of [json({}), { status: 404, body: JSON.stringify({ status: 404, message: "no" }) }]) {
          reply(response, response)
          assert.deepStrictEqual(yield* outcomes, ["unclear", false])
        }
        reply("ECONNREFUSED", "ECONNREFUSED")
        assert.deepStrictEqual(yield* outcomes, ["away", true])
        assert.deepStrictEqual(session.proof, proof)
        reply()
        assert.deepStrictEqual(yield* outcomes, ["responded", false])
        const polls = events.flatMap((event) => (event.type === "poll" ? [event.outcome] : []))
        assert.deepStrictEqual(polls.slice(1), ["unclear", "unclear", "away", "responded"])
      })
    ))

  it("refuses the token after a 401, and ignores a list that was sent before a refusal", () =>
    run(
      Effect.gen(function* () {
        const { context, pollOnce, reply, session, world } = yield* start
        const refused = { status: 401, body: JSON.stringify({ status: 401, message: "no" }) }
        reply(refused, refused)
        assert.strictEqual(yield* pollOnce(), "refused")
        assert.strictEqual(session.own.body?.state, "refused")
        reply()
        yield* TestClock.adjust(100)
        const { send } = world.transport
        let isFirst = true
        Object.assign(world.transport, {
          send: (request: Parameters<typeof send>[0]) =>
            Effect.tap(send(request), () => {
              const refuse = isFirst ? Heads.refuse(context, session) : Effect.void
              isFirst = false
              return refuse
            })
        })
        assert.strictEqual(yield* pollOnce(), "refused")
        assert.isUndefined(session.proof.acceptedAt)
        assert.strictEqual(yield* pollOnce(), "responded")
        assert.deepStrictEqual([session.own.body?.state, session.proof.acceptedAt], ["open", context.monotonic()])
      })
    ))
})

describe("a list of vaults that lags", () => {
  it("is compared with that of the other hosts, and the first current host is preferred", () =>
    run(
      Effect.gen(function* () {
        const { pollOnce, session, view, world } = yield* start
        yield* TestClock.adjust(1_000)
        yield* world.put("prod", "a")
        yield* pollOnce()
        const { seq } = view
        assert.strictEqual(session.host, hosts[0])
        yield* TestClock.adjust(1_000)
        world.host(hosts[0]).lagMs = 60_000
        const before = world.requestLog.length
        yield* pollOnce()
        assert.deepStrictEqual([session.host, view.seq], [hosts[1], seq])
        assert.lengthOf(world.requestLog, before + 2)
        assert.isFalse(session.behindSince.has(prod))
        yield* pollOnce()
        assert.lengthOf(world.requestLog, before + 3)
      })
    ))

  it("confirms the token but no vault that lags on every host", () =>
    run(
      Effect.gen(function* () {
        const { context, other, pollOnce, session, view, world } = yield* start
        yield* TestClock.adjust(1_000)
        yield* world.put("prod", "a")
        yield* pollOnce()
        const [{ checkedAt }, { seq: ownSeq, body }] = [view, session.own]
        for (const host of hosts) world.host(host).lagMs = 60_000
        yield* TestClock.adjust(2_000)
        assert.strictEqual(yield* pollOnce(), "responded")
        const now = context.monotonic()
        assert.deepStrictEqual([view.checkedAt, other.checkedAt, session.own.checkedAt], [checkedAt, now, now])
        assert.deepStrictEqual([session.own.seq, session.own.body], [ownSeq, body])
        assert.strictEqual(session.behindSince.get(prod), now)
      })
    ))

  it("counts for the vaults that are newest in it", () =>
    run(
      Effect.gen(function* () {
        const { other, pollOnce, reply, session, view } = yield* start
        const list = (prodVersion: number, devVersion: number) =>
          json([
            { id: prod, contentVersion: prodVersion },
            { id: dev, contentVersion: devVersion }
          ])
        reply(list(9, 12), list(11, 9))
        yield* pollOnce()
        assert.deepStrictEqual([view.body?.contentVersion, other.body?.contentVersion], [11, 12])
        assert.strictEqual(session.behindSince.size, 0)
      })
    ))

  it("is ignored if it is not one", () =>
    run(
      Effect.gen(function* () {
        const { pollOnce, reply, session, view, world } = yield* start
        yield* world.put("prod", "a")
        yield* pollOnce()
        const { seq } = view
        const old = json([{ id: prod, contentVersion: 9 }])
        for (const second of [json({}), { status: 404, body: "{}" }, "ECONNREFUSED"] as const) {
          reply(old, second)
          assert.strictEqual(yield* pollOnce(), "responded")
          assert.deepStrictEqual([session.host, view.seq, view.body?.contentVersion], [hosts[0], seq, 11])
        }
      })
    ))

  it("starts a new epoch when a vault lags on every host for a minute", () =>
    run(
      Effect.gen(function* () {
        const { context, events, pollOnce, reply, session, view } = yield* start
        const old = json([
          { id: prod, contentVersion: 9 },
          { id: dev, contentVersion: 10 }
        ])
        reply(old, old)
        for (const waited of [0, 30_000, 29_999]) {
          yield* TestClock.adjust(waited)
          yield* pollOnce()
          assert.deepStrictEqual([view.epoch, view.body?.contentVersion], [0, 10])
        }
        yield* TestClock.adjust(1)
        yield* pollOnce()
        assert.deepStrictEqual([view.epoch, view.body?.contentVersion], [context.wall() + offsetMs, 9])
        assert.deepStrictEqual(
          events.filter(({ type }) => type === "epoch"),
          [{ type: "epoch", token: session.names.id, vault: prod }]
        )
        assert.isFalse(session.behindSince.has(prod))
        // A head that was written with the earlier epoch gets the later one again.
        const { epoch } = view
        const body = view.body ?? assert.fail("no body")
        yield* Heads.touch(context, session, view, { moves: true, body: { ...body, epoch: 0 } })
        assert.isUndefined(view.seq)
        yield* pollOnce()
        assert.deepStrictEqual([view.body?.epoch, view.epoch, view.seq !== undefined], [epoch, epoch, true])
        assert.lengthOf(
          events.filter(({ type }) => type === "epoch"),
          1
        )
      })
    ))
})

describe("a vault that is no longer listed", () => {
  it("is gone after two lists 2 seconds apart, and back when it is listed again", () =>
    run(
      Effect.gen(function* () {
        const { context, messages, other, pollOnce, reply, session, view } = yield* start
        const list = json([{ id: dev, contentVersion: 10 }])
        reply(list, list)
        session.pollAt = Number.POSITIVE_INFINITY
        yield* pollOnce()
        assert.deepStrictEqual([view.body?.state, session.pollAt], ["open", context.monotonic() + 2_000])
        yield* TestClock.adjust(1_999)
        yield* pollOnce()
        assert.strictEqual(view.body?.state, "open")
        const before = messages.length
        const { body, seq: open } = view
        yield* TestClock.adjust(1)
        yield* pollOnce()
        assert.deepStrictEqual([view.body?.state, other.body?.state], ["gone", "open"])
        assert.isAbove(messages.length, before)
        assert.deepStrictEqual(view.body, body && { ...body, state: "gone" })
        const { seq } = view
        assert.isAbove(seq ?? 0, open ?? 0)
        yield* pollOnce()
        assert.strictEqual(view.seq, seq)
        reply()
        yield* pollOnce()
        assert.deepStrictEqual([view.body?.state, session.missingSince.size], ["open", 0])
      })
    ))

  it("stays after an empty list, which replaces no other", () =>
    run(
      Effect.gen(function* () {
        const { pollOnce, reply, session, view } = yield* start
        const { listed } = session
        reply(json([]), json([]))
        for (let time = 0; time < 3; time++) {
          yield* TestClock.adjust(3_000)
          assert.strictEqual(yield* pollOnce(), "responded")
        }
        assert.strictEqual(view.body?.state, "open")
        assert.deepStrictEqual(session.listed, listed)
        session.listed = { seq: session.own.seq ?? 0, vaults: [] }
        yield* pollOnce()
        assert.deepStrictEqual(session.listed, { seq: session.own.seq ?? 0, vaults: [] })
      })
    ))

  it("may be missing from the first list, which is empty for a token without vaults", () =>
    run(
      Effect.gen(function* () {
        const { store, world } = yield* start
        const { context, session } = yield* makeParts(world, world.token("none", []), store)
        yield* poll(context, session, "high")
        assert.deepStrictEqual(session.listed, { seq: session.own.seq ?? 0, vaults: [] })
        assert.strictEqual(session.own.entries.size, 1)
      })
    ))

  it("has no head of its own if it was never listed", () =>
    run(
      Effect.gen(function* () {
        const { pollOnce, session } = yield* start
        const view = Heads.viewOf(session, "unknown")
        yield* pollOnce()
        assert.deepStrictEqual([view.seq, session.missingSince.size], [undefined, 0])
      })
    ))
})
