import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { type Fetched, fetch } from "../../src/engine/fetch.ts"
import * as Heads from "../../src/engine/heads.ts"
import { poll } from "../../src/engine/polling.ts"
import { itemPath, itemsPath, run } from "../support/agents.ts"
import { offsetMs, polled, targetAt } from "../support/parts.ts"
import { itemId, makeWorld, type Reply, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const item = itemId("a")
const path = itemPath("prod", "a")
const hosts = ["http://connect-1", "http://connect-2", "http://connect-3"]

const start = Effect.gen(function* () {
  const world = makeWorld({ prod: ["a", "b"], dev: ["c"] }, { hosts, latencyMs: 0 })
  const parts = yield* polled(world, prod)
  const { context, events, session, view } = parts
  const get = (target = path) => {
    const at = targetAt(target)
    return fetch(context, session, at.vault === "" ? session.own : Heads.viewOf(session, at.vault), at, "high")
  }
  /** The replies of hosts to a path, in their order, and their own replies after them. */
  const reply = (target: string, ...replies: ReadonlyArray<Reply | undefined>) => {
    const left = [...replies]
    for (const host of hosts) {
      world.host(host).fault = ({ path }) => (path === target ? left.shift() : undefined)
    }
  }
  const entry = (target = path) => view.entries.get(targetAt(target).key)
  const reasons = () => events.flatMap((event) => (event.type === "notCached" ? [event.reason] : []))
  return { ...parts, entry, get, reasons, reply, world }
})

const statusOf = (fetched: Fetched) =>
  fetched.type === "served" ? `${fetched.served.response.status} ${fetched.served.level}` : "away"
const refusal = (status: number): Reply => ({ status, body: JSON.stringify({ status, message: "no" }) })
const itemOf = (version: number, more: object = {}): Reply => ({
  status: 200,
  body: JSON.stringify({ id: item, vault: { id: prod }, version, ...more })
})
const json = (body: unknown): Reply => ({ status: 200, body: JSON.stringify(body) })

describe("a response of Connect", () => {
  it("is cached in memory and in the store", () =>
    run(
      Effect.gen(function* () {
        const { context, entry, events, get, session, view } = yield* start
        session.host = undefined
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.deepInclude(entry(), { seq: view.seq, epoch: 0, version: 1, item, validAt: context.monotonic() })
        const order = { seq: view.seq ?? 0, epoch: 0, version: 1, at: context.wall() + offsetMs }
        assert.deepInclude(yield* session.records.response(targetAt(path).record), order)
        assert.deepStrictEqual(view.returnedOrders.get(item), { epoch: 0, version: 1 })
        assert.deepStrictEqual([session.host, events], [hosts[0], []])
      })
    ))

  it("is cached in memory alone while the shared store is not used", () =>
    run(
      Effect.gen(function* () {
        const { context, current, entry, get, local, session, view } = yield* start
        Object.assign(current, { store: local, isShared: false, generation: 1 })
        yield* poll(context, session, "high")
        yield* Heads.ensureHead(context, session, view)
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.strictEqual(entry()?.seq, view.seq)
        assert.isUndefined(yield* session.records.response(targetAt(path).record))
      })
    ))

  it("is not one if it is not for the target", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        for (const [target, ...replies] of [
          [path, itemOf(1, { id: itemId("b") }), itemOf(1, { vault: { id: vaultId("dev") } }), json([])],
          [itemsPath("prod"), json({})],
          ["/v1/vaults", json({})]
        ] as const) {
          for (const each of replies) {
            reply(target, each)
            assert.strictEqual(statusOf(yield* get(target)), "away", target)
          }
        }
        assert.strictEqual(view.entries.size, 0)
        reply(path, itemOf(1, { vault: undefined }))
        assert.strictEqual(statusOf(yield* get()), "200 connect")
      })
    ))

  it("is missing if no host responds, with the pause that Connect asked for", () =>
    run(
      Effect.gen(function* () {
        const { get, world } = yield* start
        for (const host of hosts) {
          world.host(host).fault = () => ({ status: 429, body: "", headers: { "retry-after": "3" } })
        }
        assert.deepStrictEqual(yield* get(), { type: "away", retryAfterMs: 3_000 })
      })
    ))

  it("is refused with the token after a 401", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, session } = yield* start
        reply(path, refusal(401))
        assert.strictEqual(statusOf(yield* get()), "401 connect")
        assert.strictEqual(session.own.body?.state, "refused")
      })
    ))

  it("is refused with the token if a request that was sent later was refused before", () =>
    run(
      Effect.gen(function* () {
        const { context, entry, get, session, world } = yield* start
        const { transport } = world
        const { send } = transport
        const interrupted = {
          ...transport,
          send: ((request) => Effect.tap(send(request), () => Heads.refuse(context, session))) as typeof send
        }
        Object.assign(world.transport, interrupted)
        assert.strictEqual(statusOf(yield* get()), "401 none")
        assert.isUndefined(entry())
      })
    ))

  it("is a miss that is remembered for 5 seconds, after a 404 only", () =>
    run(
      Effect.gen(function* () {
        const { context, get, reply, view } = yield* start
        const { key } = targetAt(path)
        for (const status of [400, 409]) {
          reply(path, refusal(status))
          assert.strictEqual(statusOf(yield* get()), `${status} connect`)
          assert.isFalse(view.negative.has(key))
        }
        reply(path, refusal(404))
        assert.strictEqual(statusOf(yield* get()), "404 connect")
        assert.deepInclude(view.negative.get(key), { until: context.monotonic() + 5_000, seq: view.seq })
      })
    ))
})

describe("a 403 for an item", () => {
  const cases: ReadonlyArray<
    readonly [what: string, second: Reply | undefined, status: string, state: string, own: string]
  > = [
    ["is ignored if the second response is a success", undefined, "200 connect", "open", "open"],
    ["closes the vault if the second response is one too", refusal(403), "403 connect", "refused", "open"],
    ["refuses the token if the second response is a 401", refusal(401), "401 connect", "open", "refused"],
    ["is the response if there is no second one", "ECONNRESET", "403 connect", "open", "open"]
  ]
  for (const [what, second, status, state, own] of cases) {
    it(what, () =>
      run(
        Effect.gen(function* () {
          const { get, session, view, world } = yield* start
          const replies = [refusal(403), second]
          for (const host of hosts) {
            world.host(host).fault = (request) => {
              if (request.path !== path) return undefined
              return second === "ECONNRESET" && replies.length === 1 ? second : replies.shift()
            }
          }
          assert.strictEqual(statusOf(yield* get()), status)
          assert.deepStrictEqual([view.body?.state, session.own.body?.state], [state, own])
          assert.strictEqual(
            view.negative.get(targetAt(path).key)?.response.status,
            status.startsWith("403") ? 403 : undefined
          )
        })
      )
    )
  }

  it("is not sent again for the list of vaults", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, world } = yield* start
        reply("/v1/vaults", refusal(403))
        const before = world.requestLog.length
        assert.strictEqual(statusOf(yield* get("/v1/vaults")), "403 connect")
        assert.lengthOf(world.requestLog, before + 1)
      })
    ))

  it("reopens the vault with the next success", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        reply(path, refusal(403), refusal(403))
        yield* get()
        assert.strictEqual(view.body?.state, "refused")
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.strictEqual(view.body?.state, "open")
      })
    ))
})

describe("a response that is older than a returned one", () => {
  it("is replaced by that of the next host", () =>
    run(
      Effect.gen(function* () {
        const { entry, get, reasons, reply, session, view, world } = yield* start
        view.returnedOrders.set(item, { epoch: 0, version: 5 })
        view.behind.set(targetAt(path).key, { since: 0, at: 0 })
        reply(path, itemOf(1), "ECONNREFUSED", itemOf(5))
        const before = world.requestLog.length
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.deepStrictEqual(
          world.requestLog.slice(before).map(({ host }) => host),
          hosts
        )
        assert.deepStrictEqual([entry()?.version, reasons(), view.behind.size], [5, ["lagging"], 0])
        assert.strictEqual(session.host, hosts[0])
      })
    ))

  it("gives the cached response after every host was tried once", () =>
    run(
      Effect.gen(function* () {
        const { context, get, reply, view, world } = yield* start
        const { key } = targetAt(path)
        reply(path, itemOf(5))
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        const since = context.monotonic() + 100
        for (const isGood of [true, false]) {
          yield* TestClock.adjust(100)
          reply(path, itemOf(1), itemOf(2), itemOf(3))
          const before = world.requestLog.length
          assert.strictEqual(statusOf(yield* get()), isGood ? "200 memory" : "away")
          assert.lengthOf(world.requestLog, before + 3)
          assert.deepStrictEqual(view.behind.get(key), { since, at: context.monotonic() })
          view.returnedOrders.set(item, { epoch: 0, version: 6 })
        }
        view.entries.clear()
        reply(path, itemOf(1), itemOf(2), itemOf(3))
        assert.strictEqual(statusOf(yield* get()), "away")
      })
    ))

  for (const [what, gapMs, epoch] of [
    ["starts a new epoch when every host sends one for 60 seconds", 20_000, true],
    ["starts no epoch when reads were a minute apart", 60_000, false]
  ] as const) {
    it(what, () =>
      run(
        Effect.gen(function* () {
          const { context, get, session, view, world } = yield* start
          view.returnedOrders.set(item, { epoch: 0, version: 5 })
          for (let waited = 0; waited <= 60_000; waited += gapMs) {
            assert.strictEqual(view.epoch, 0)
            if (waited > 0) yield* TestClock.adjust(gapMs)
            yield* Heads.refresh(context, session, [view])
            yield* get()
          }
          assert.strictEqual(view.epoch > 0, epoch)
          assert.strictEqual(world.requests(/items/).length % hosts.length, 0)
        })
      )
    )
  }

  const lists: ReadonlyArray<readonly [target: string, newer: unknown, older: unknown]> = [
    [`${itemsPath("prod")}?filter=a`, [{ id: item, version: 4 }], [{ id: item, version: 3 }]],
    ["/v1/vaults?filter=a", [{ id: prod, contentVersion: 14 }], [{ id: prod, contentVersion: 13 }]],
    [`/v1/vaults/${prod}`, { id: prod, contentVersion: 14 }, { id: prod, contentVersion: 13 }]
  ]
  for (const [target, newer, older] of lists) {
    it(`is not returned for ${target.replace(/[a-z0-9]{26}/, "a vault")}`, () =>
      run(
        Effect.gen(function* () {
          const { get, reply } = yield* start
          reply(target, json(newer))
          assert.strictEqual(statusOf(yield* get(target)), "200 connect")
          reply(target, json(older), json(older), json(newer))
          const fetched = yield* get(target)
          assert.strictEqual(
            fetched.type === "served" ? Buffer.from(fetched.served.response.body).toString() : "",
            JSON.stringify(newer)
          )
        })
      ))
  }

  it("is not returned for a list of items with an older version than in the last list", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        view.versions = new Map([[item, 4]])
        const list = (version: number) =>
          json([
            { id: item, version },
            { id: "new", version: 1 }
          ])
        reply(itemsPath("prod"), list(3), list(4))
        const fetched = yield* get(itemsPath("prod"))
        assert.strictEqual(statusOf(fetched), "200 connect")
        assert.include(
          fetched.type === "served" ? Buffer.from(fetched.served.response.body).toString() : "",
          `"version":4`
        )
      })
    ))
})

describe("a response that is not cached", () => {
  it("is a vault, or a list of vaults, that is older than a head", () =>
    run(
      Effect.gen(function* () {
        const { get, reasons, reply, session, view } = yield* start
        const vault = `/v1/vaults/${prod}`
        reply(vault, json({ id: prod, contentVersion: 9 }))
        assert.strictEqual(statusOf(yield* get(vault)), "200 connect")
        const filtered = "/v1/vaults?filter=b"
        reply(
          filtered,
          json([
            { id: prod, contentVersion: 9 },
            { id: "other", contentVersion: 1 }
          ])
        )
        yield* get(filtered)
        assert.deepStrictEqual([reasons(), view.entries.size], [["lagging", "lagging"], 0])
        view.returnedOrders.clear()
        session.own.returnedOrders.clear()
        reply(vault, json({ id: prod }))
        yield* get(vault)
        reply(filtered, json([{ id: prod }, { id: "other", contentVersion: 1 }]))
        yield* get(filtered)
        assert.deepStrictEqual([reasons().length, view.entries.size], [2, 1])
        assert.isTrue(session.own.entries.has(targetAt(filtered).key))
      })
    ))

  it("is an item that is older than in the last list", () =>
    run(
      Effect.gen(function* () {
        const { entry, get, reasons, view } = yield* start
        view.versions = new Map([[item, 2]])
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.deepStrictEqual([entry(), reasons()], [undefined, ["lagging"]])
        view.versions = new Map([[item, 1]])
        yield* get()
        assert.isDefined(entry())
      })
    ))

  it("is a list of files while the version of their item is unknown", () =>
    run(
      Effect.gen(function* () {
        const { get, reasons, view, world } = yield* start
        const files = `${path}/files`
        for (const host of hosts) world.host(host).fault = (request) => (request.path === files ? json([]) : undefined)
        const { key } = targetAt(files)
        assert.strictEqual(statusOf(yield* get(files)), "200 connect")
        assert.deepStrictEqual([view.entries.size, reasons()], [0, ["lagging"]])
        view.returnedOrders.set(item, { epoch: 0, version: 4 })
        yield* get(files)
        assert.strictEqual(view.entries.get(key)?.version, 4)
        view.versions = new Map([[item, 5]])
        yield* get(files)
        assert.strictEqual(view.entries.get(key)?.version, 5)
        assert.deepStrictEqual(view.returnedOrders.get(item), { epoch: 0, version: 4 })
      })
    ))

  it("is an item or a list that is being written, until a later version arrives", () =>
    run(
      Effect.gen(function* () {
        const { context, entry, get, reasons, reply, session, view } = yield* start
        const until = context.monotonic() + 9_000
        view.dirty.set(item, { until, version: 1 }).set("", { until, version: -1 })
        yield* get()
        yield* get(itemsPath("prod"))
        assert.deepStrictEqual([view.entries.size, reasons()], [0, ["dirty", "dirty"]])
        reply(path, itemOf(2))
        yield* get()
        assert.deepStrictEqual([entry()?.version, [...view.dirty.keys()]], [2, [""]])
        yield* TestClock.adjust(9_000)
        yield* Heads.touch(context, session, view, { moves: false })
        yield* get(itemsPath("prod"))
        assert.strictEqual(view.versions?.size, 2)
      })
    ))

  it("is an item whose codes cannot be computed", () =>
    run(
      Effect.gen(function* () {
        const { get, reasons, reply, view } = yield* start
        reply(path, itemOf(1, { fields: [{ value: "no key", totp: "123456" }] }))
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.deepStrictEqual([view.entries.size, reasons()], [0, ["codes"]])
      })
    ))

  it("is one that was read before its vault changed, but an item may be served while Connect is down", () =>
    run(
      Effect.gen(function* () {
        const { entry, get, reasons, session, store, view, world } = yield* start
        const move = store.touch(session.names.scope(prod), { moves: true, ageMs: 0, ttlMs: 60_000 })
        const { send } = world.transport
        Object.assign(world.transport, {
          send: ((request) =>
            Effect.tap(send(request), () => (request.path === "/v1/vaults" ? Effect.void : move))) as typeof send
        })
        const before = view.seq ?? 0
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.deepStrictEqual([entry()?.seq, reasons()], [-1, ["moved"]])
        assert.isAbove(view.seq ?? 0, before)
        yield* get(`/v1/vaults/${prod}`)
        assert.deepStrictEqual([[...view.entries.keys()], reasons()], [[targetAt(path).key], ["moved", "moved"]])
      })
    ))

  it("is one without the head of its vault, but an item may be served while Connect is down", () =>
    run(
      Effect.gen(function* () {
        const { entry, get, session, view } = yield* start
        view.seq = undefined
        yield* get()
        yield* get(`/v1/vaults/${prod}`)
        yield* get(itemsPath("prod"))
        assert.deepStrictEqual([entry()?.seq, view.entries.size, view.versions], [-1, 1, undefined])
        assert.isUndefined(yield* session.records.response(targetAt(path).record))
      })
    ))

  it("is an item above the version of the list after a backup was restored", () =>
    run(
      Effect.gen(function* () {
        const { context, entry, get, reply, session, view } = yield* start
        yield* Heads.beginEpoch(context, session, view)
        view.versions = new Map([[item, 1]])
        reply(path, itemOf(2))
        assert.strictEqual(statusOf(yield* get()), "200 connect")
        assert.strictEqual(entry()?.seq, -1)
        assert.isUndefined(yield* session.records.response(targetAt(path).record))
        view.returnedOrders.clear()
        context.memory.remove(entry() ?? assert.fail("no entry"))
        yield* get()
        assert.deepInclude(entry(), { seq: view.seq, version: 1 })
      })
    ))

  it("is older than one of another agent, which is returned instead", () =>
    run(
      Effect.gen(function* () {
        const { context, entry, get, reply, session, view } = yield* start
        reply(path, itemOf(3))
        yield* get()
        // This agent has forgotten that response, and has read no list.
        view.returnedOrders.clear()
        context.memory.remove(entry() ?? assert.fail("no entry"))
        const fetched = yield* get()
        assert.strictEqual(statusOf(fetched), "200 store")
        assert.include(
          fetched.type === "served" ? Buffer.from(fetched.served.response.body).toString() : "",
          `"version":3`
        )
        assert.strictEqual(entry()?.version, 3)
        yield* session.records.response(targetAt(path).record)
        // Not if an even newer one was returned.
        context.memory.remove(entry() ?? assert.fail("no entry"))
        view.returnedOrders.set(item, { epoch: 0, version: 2 })
        reply(path, itemOf(2))
        assert.strictEqual(statusOf(yield* get()), "200 store")
      })
    ))
})

describe("a list that is returned", () => {
  it("makes cached lists with another filter be compared again, if an entry is newer", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        const [one, two] = [`${itemsPath("prod")}?filter=a`, `${itemsPath("prod")}?filter=b`]
        yield* get()
        reply(one, json([{ id: item, version: 1 }]))
        yield* get(one)
        for (const entry of view.entries.values()) entry.isUsed = true
        reply(two, json([{ id: item, version: 1 }]))
        yield* get(two)
        const used = () => [path, one].map((target) => view.entries.get(targetAt(target).key)?.isUsed)
        assert.deepStrictEqual(used(), [true, true])
        reply(two, json([{ id: item, version: 2 }]))
        yield* get(two)
        assert.deepStrictEqual(used(), [true, false])
      })
    ))
})
