import { EventEmitter } from "node:events"
import type { ServerResponse } from "node:http"
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { assert, describe, it } from "vitest"
import type { Engine, VaultChange } from "../../src/engine/engine.ts"
import { errorResponse } from "../../src/model/responses.ts"
import { makeEvents } from "../../src/server/events.ts"
import { run } from "../support/agents.ts"
import { until } from "../support/command.ts"

/** A response whose reader takes nothing until `drain`: how much a real socket buffers depends on the machine. */
const makeResponse = () => {
  const written: Array<string> = []
  const heads: Array<{ readonly status: number; readonly headers: Record<string, string> }> = []
  const emitter = new EventEmitter()
  const response = Object.assign(emitter, {
    headersSent: false,
    writableEnded: false,
    writeHead: (status: number, headers: Record<string, string>) => {
      heads.push({ status, headers })
      return response
    },
    flushHeaders: () => {
      response.headersSent = true
    },
    write: (text: string) => {
      written.push(text)
      return false
    },
    end: (text?: string) => {
      if (text !== undefined) written.push(text)
      response.writableEnded = true
      emitter.emit("close")
      return response
    }
  })
  return { response: response as unknown as ServerResponse, heads, written, isEnded: () => response.writableEnded }
}

const start = async (problem?: number | "unknown") => {
  const changes = Effect.runSync(Queue.unbounded<VaultChange, Cause.Done>())
  const engine = {
    changes: () => Stream.fromQueue(changes),
    verify: () =>
      problem === "unknown"
        ? Effect.never
        : Effect.succeed(problem === undefined ? undefined : { response: errorResponse(problem, "no") })
  }
  const events = await Effect.runPromise(makeEvents(engine as unknown as Engine))
  const reader = makeResponse()
  const statuses: Array<number> = []
  events.events(reader.response, "token", (status) => void statuses.push(status))
  const report = (vault: string, contentVersion: number | undefined) =>
    void Queue.offerUnsafe(changes, { vault, contentVersion })
  const isTaken = () => Effect.runSync(Queue.size(changes)) === 0
  const finish = () => void Queue.endUnsafe(changes)
  return { ...events, ...reader, report, finish, isTaken, statuses }
}

describe("GET /v1/events", () => {
  it("responds with 503 beyond 1,000 streams", async () => {
    const { count, endAll, events, statuses } = await start()
    await until(() => statuses.length === 1)
    const all = Array.from({ length: 1_000 }, () => {
      const reader = makeResponse()
      events(reader.response, "token", (status) => void statuses.push(status))
      return reader
    })
    assert.isTrue(all.at(-1)?.isEnded())
    assert.isFalse(all.at(-2)?.isEnded())
    assert.strictEqual(statuses.filter((status) => status === 503).length, 1)
    assert.strictEqual(count(), 1_000)
    endAll()
  })

  it("queues only the newest change of each vault for a slow reader", async () => {
    const { endAll, isTaken, report, response, written } = await start()
    report("one", 1)
    await until(() => written.length === 1)
    for (let version = 2; version <= 1_000; version++) report("one", version)
    report("two", 7)
    await until(isTaken)
    assert.lengthOf(written, 1)
    response.emit("drain")
    await until(() => written.length === 2)
    response.emit("drain")
    assert.deepStrictEqual(written, [
      'data: {"vault":"one","contentVersion":1}\n\n',
      'data: {"vault":"one","contentVersion":1000}\n\n',
      'data: {"vault":"two","contentVersion":7}\n\n'
    ])
    endAll()
  })

  it("reports a vault without contentVersion, and ends with a reconnection time", async () => {
    const { count, endAll, isEnded, report, statuses, written } = await start()
    report("one", undefined)
    await until(() => written.length === 1)
    assert.deepStrictEqual([written[0], statuses], ['data: {"vault":"one"}\n\n', [200]])
    endAll()
    assert.match(written[1] ?? "", /^retry: \d+\n\n$/)
    assert.isTrue(isEnded())
    assert.strictEqual(count(), 0)
  })

  it("responds with the status of a token that is not accepted", async () => {
    for (const [problem, retryAfter] of [
      [401, undefined],
      [429, "1"]
    ] as const) {
      const { heads, isEnded, statuses, written } = await start(problem)
      await until(isEnded)
      assert.deepStrictEqual(statuses, [problem])
      const type = { "content-type": "application/json" }
      const headers = retryAfter === undefined ? type : { ...type, "retry-after": retryAfter }
      assert.deepStrictEqual(heads, [{ status: problem, headers }])
      assert.deepStrictEqual(JSON.parse(written[0] ?? ""), { status: problem, message: "The token is not accepted." })
    }
  })

  it("ends with the changes, and with its client", async () => {
    const ended = await start()
    await until(() => ended.statuses.length === 1)
    assert.deepInclude(ended.heads[0]?.headers, { "content-type": "text/event-stream", "cache-control": "no-store" })
    assert.strictEqual(ended.count(), 1)
    ended.finish()
    await until(ended.isEnded)
    const closed = await start()
    await until(() => closed.statuses.length === 1)
    closed.response.emit("close")
    assert.strictEqual(closed.count(), 0)
    closed.report("one", 1)
    await until(() => closed.count() === 0)
    assert.isEmpty(closed.written)
  })

  it("sends nothing if it ends before the token is verified", async () => {
    const { endAll, heads, written } = await start("unknown")
    endAll()
    assert.deepStrictEqual([heads, written], [[], []])
  })

  it("sends a comment every 15 seconds, unless the reader is behind", () =>
    run(
      Effect.gen(function* () {
        const engine = { changes: () => Stream.never, verify: () => Effect.succeed(undefined) }
        const { endAll, events } = yield* makeEvents(engine as unknown as Engine)
        const { response, written } = makeResponse()
        events(response, "token", () => undefined)
        yield* TestClock.adjust(14_999)
        assert.isEmpty(written)
        yield* TestClock.adjust(1)
        assert.deepStrictEqual(written, [": \n\n"])
        yield* TestClock.adjust(15_000)
        assert.lengthOf(written, 1)
        response.emit("drain")
        yield* TestClock.adjust(15_000)
        assert.lengthOf(written, 2)
        endAll()
      })
    ))
})
