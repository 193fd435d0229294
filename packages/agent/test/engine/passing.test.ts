import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Heads from "../../src/engine/heads.ts"
import { download, pass, type Reply, write } from "../../src/engine/passing.ts"
import { poll } from "../../src/engine/polling.ts"
import { parseRoute, type Route } from "../../src/model/routes.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { itemPath, run } from "../support/agents.ts"
import { makeParts, targetAt } from "../support/parts.ts"
import { itemId, makeWorld, type Reply as Sent, vaultId } from "../support/world.ts"

const prod = vaultId("prod")
const item = itemId("a")
const content = `${itemPath("prod", "a")}/files/file1/content`
const contentType = { "content-type": "application/octet-stream" }

const start = Effect.gen(function* () {
  const world = makeWorld({ prod: ["a"] }, { latencyMs: 0 })
  const token = world.token("app")
  const store = yield* makeMemoryStore()
  const parts = yield* makeParts(world, token, store)
  const view = Heads.viewOf(parts.session, prod)
  yield* poll(parts.context, parts.session, "high")
  yield* Heads.ensureHead(parts.context, parts.session, view)
  view.versions = new Map([[item, 1]])
  const target = targetAt(content)
  world.files.set("a", Buffer.from("file"))
  const get = download(parts.context, parts.session, target)
  /** The replies of Connect to downloads, in their order, and its own reply after them. */
  const reply = (...replies: ReadonlyArray<Sent | undefined>) => {
    const left = [...replies]
    world.host().fault = ({ path }) => (path === content ? left.shift() : undefined)
  }
  return { ...parts, get, reply, store, target, view, world }
})

const textOf = (reply: Reply) => ("stream" in reply ? "a stream" : Buffer.from(reply.response.body).toString())
const statusOf = (reply: Reply) => ("stream" in reply ? reply.status : reply.response.status)
const refusal = (status: number, headers = {}) => {
  const body = JSON.stringify({ status, message: "no" })
  return {
    status,
    body,
    headers: { "content-type": "application/json", "content-length": `${body.length}`, ...headers }
  }
}

describe("a download", () => {
  it("is cached in memory and in the store with the version of its item", () =>
    run(
      Effect.gen(function* () {
        const { context, get, session, target, view } = yield* start
        const reply = yield* get
        assert.deepStrictEqual([statusOf(reply), textOf(reply), reply.level], [200, "file", "connect"])
        const entry = view.entries.get(target.key)
        assert.deepInclude(entry, { seq: view.seq, version: 1, item, validAt: context.monotonic(), isUsed: false })
        assert.deepInclude(entry?.headers, contentType)
        assert.deepInclude(yield* session.records.response(target.record), {
          ...{ seq: view.seq ?? 0, version: 1, epoch: 0, at: context.wall() }
        })
      })
    ))

  it("has the version that was returned without a list, and is not cached if the version is unknown", () =>
    run(
      Effect.gen(function* () {
        const { get, target, view } = yield* start
        view.versions = undefined
        yield* get
        assert.strictEqual(view.entries.size, 0)
        view.returnedOrders.set(item, { epoch: 0, version: 7 })
        yield* get
        assert.strictEqual(view.entries.get(target.key)?.version, 7)
      })
    ))

  it("is not cached while the head of its vault is unknown", () =>
    run(
      Effect.gen(function* () {
        const { get, view } = yield* start
        view.seq = undefined
        assert.strictEqual(textOf(yield* get), "file")
        assert.strictEqual(view.entries.size, 0)
      })
    ))

  it("is streamed if its length is not known", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        reply({ status: 200, body: "file", headers: contentType })
        const streamed = yield* get
        if (!("stream" in streamed)) return assert.fail("not a stream")
        assert.deepStrictEqual([streamed.status, streamed.level, view.entries.size], [200, "connect", 0])
        assert.deepStrictEqual(streamed.headers, { "1password-connect-version": "1.8.1", ...contentType })
        assert.strictEqual(Buffer.concat(yield* Stream.runCollect(streamed.stream)).toString(), "file")
      })
    ))

  it("is streamed above 1 MiB with its length", () =>
    run(
      Effect.gen(function* () {
        const { get, view, world } = yield* start
        for (const [length, isStreamed] of [
          [1_024 * 1_024 + 1, true],
          [1_024 * 1_024, false]
        ] as const) {
          world.files.set("a", new Uint8Array(length))
          const reply = yield* get
          assert.strictEqual("stream" in reply, isStreamed, `${length}`)
          if ("stream" in reply) assert.strictEqual(reply.headers["content-length"], `${length}`)
          assert.strictEqual(view.entries.size, isStreamed ? 0 : 1)
        }
      })
    ))

  it("fails if it is incomplete", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        reply({ status: 200, body: "file", headers: { ...contentType, "content-length": "5" } })
        const incomplete = yield* get
        assert.deepStrictEqual([statusOf(incomplete), incomplete.level, view.entries.size], [503, "none", 0])
        assert.include(textOf(incomplete), "the download is incomplete")
      })
    ))

  it("remembers a missing file for 5 seconds", () =>
    run(
      Effect.gen(function* () {
        const { context, get, reply, target, view } = yield* start
        reply(refusal(404))
        assert.strictEqual(statusOf(yield* get), 404)
        const negative = view.negative.get(target.key)
        assert.deepInclude(negative, { until: context.monotonic() + 5_000, seq: view.seq })
        assert.strictEqual(negative?.response.status, 404)
        assert.strictEqual(view.entries.size, 0)
        view.negative.clear()
        // The page of a proxy.
        reply({
          status: 404,
          body: "<html>",
          headers: {
            "content-type": "text/html",
            "content-length": "6",
            "1password-connect-version": undefined as never
          }
        })
        assert.strictEqual(statusOf(yield* get), 404)
        reply(refusal(400))
        assert.strictEqual(statusOf(yield* get), 400)
        assert.strictEqual(view.negative.size, 0)
      })
    ))

  it("closes its vault after the second 403, and a successful one opens the vault again", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, target, view, world } = yield* start
        reply(refusal(403))
        assert.strictEqual(statusOf(yield* get), 200)
        assert.strictEqual(view.body?.state, "open")
        reply(refusal(403), refusal(403))
        assert.strictEqual(statusOf(yield* get), 403)
        assert.strictEqual(view.body?.state, "refused")
        assert.strictEqual(view.negative.get(target.key)?.response.status, 403)
        reply(refusal(404))
        assert.strictEqual(statusOf(yield* get), 404)
        assert.strictEqual(view.body?.state, "refused")
        world.host().fault = undefined
        assert.strictEqual(statusOf(yield* get), 200)
        assert.strictEqual(view.body?.state, "open")
        // Read with the head from before, so it is not cached.
        assert.strictEqual(view.entries.get(target.key)?.seq === view.seq, false)
      })
    ))

  it("keeps its vault open after two pages of a proxy", () =>
    run(
      Effect.gen(function* () {
        const { get, reply, view } = yield* start
        const page = refusal(403, { "content-type": "text/html", "1password-connect-version": undefined as never })
        reply(page, page, page)
        assert.strictEqual(statusOf(yield* get), 403)
        reply(refusal(403), page)
        assert.strictEqual(statusOf(yield* get), 403)
        assert.deepStrictEqual([view.body?.state, view.negative.size], ["open", 0])
      })
    ))
})

describe("a request that is passed through", () => {
  const activity = parseRoute("/v1/activity") as Route
  const passing = { method: "GET", route: activity }

  it("proves the token by a success, and refuses the token by a 401 of Connect", () =>
    run(
      Effect.gen(function* () {
        const { context, session, world } = yield* start
        const reply = (status: number, headers = {}) => {
          world.host().fault = () => ({ status, body: "{}", headers })
        }
        session.proof = { ...session.proof, acceptedAt: undefined }
        for (const status of [300, 404]) {
          reply(status)
          yield* pass(context, session, passing)
          assert.isUndefined(session.proof.acceptedAt)
        }
        const page = { "content-type": "text/html", "1password-connect-version": undefined }
        for (const status of [200, 401]) {
          reply(status, page)
          assert.isFalse((yield* pass(context, session, passing)).isFromConnect)
        }
        assert.deepStrictEqual([session.proof.acceptedAt, session.proof.refusals], [undefined, 0])
        reply(200, { ...page, "content-type": "application/json" })
        assert.isTrue((yield* pass(context, session, passing)).isFromConnect)
        assert.strictEqual(session.proof.acceptedAt, context.monotonic())
        reply(401)
        yield* pass(context, session, passing)
        assert.isAbove(session.proof.refusals, 0)
        assert.strictEqual(session.own.body?.state, "refused")
      })
    ))

  it("names the failure, and whether a write may have been processed", () =>
    run(
      Effect.gen(function* () {
        const { context, session, world } = yield* start
        const route = parseRoute(itemPath("prod", "a")) as Route
        for (const [reason, method, status] of [
          ["ECONNREFUSED", "GET", 503],
          ["ECONNRESET", "GET", 503],
          ["ECONNREFUSED", "PUT", 503],
          ["ECONNRESET", "PUT", 502]
        ] as const) {
          world.host().fault = () => reason
          const { isFromConnect, reply, response } = yield* pass(context, session, { method, route })
          assert.deepStrictEqual(
            [statusOf(reply), reply.level, response, isFromConnect],
            [status, "none", undefined, false]
          )
          if (status === 503) assert.include(textOf(reply), reason)
          if (!("stream" in reply))
            assert.strictEqual(reply.response.headers["retry-after"], status === 503 ? "1" : undefined)
        }
      })
    ))

  it("marks a write on all agents before it is sent, and again when it has ended", () =>
    run(
      Effect.gen(function* () {
        const { context, session, store, view, world } = yield* start
        const { seq } = view
        // Another agent has moved the head.
        yield* store.touch(session.names.scope(prod), { moves: true, ageMs: 0, ttlMs: 60_000 })
        let during: ReadonlyArray<string> = []
        let seqDuring = 0
        world.host().fault = () => {
          during = [...view.dirty.keys()]
          seqDuring = view.seq ?? 0
          return undefined
        }
        const route = parseRoute(itemPath("prod", "a")) as Extract<Route, { readonly kind: "item" }>
        const reply = yield* write(context, session, { method: "PUT", route, body: "{}" })
        assert.strictEqual(statusOf(reply), 200)
        assert.deepStrictEqual(during, ["", item])
        assert.isAbove(seqDuring, (seq ?? 0) + 1)
        assert.isAbove(view.seq ?? 0, seqDuring)
        world.host().fault = undefined
        view.dirty.clear()
        const list = parseRoute(`/v1/vaults/${prod}/items`) as Extract<Route, { readonly kind: "items" }>
        yield* write(context, session, { method: "POST", route: list, body: "{}" })
        assert.isTrue(view.dirty.has(""))
      })
    ))
})
