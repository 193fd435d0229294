import { EventEmitter } from "node:events"
import type { ServerResponse } from "node:http"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { assert, describe, it } from "vitest"
import type { Engine, VaultChange } from "../../src/engine/engine.ts"
import { makeEvents } from "../../src/server/events.ts"
import { until } from "../support/command.ts"

/** A response whose reader takes nothing until `drain`: how much a real socket buffers depends on the machine. */
const makeResponse = () => {
  const written: Array<string> = []
  const emitter = new EventEmitter()
  const response = Object.assign(emitter, {
    headersSent: false,
    writableEnded: false,
    writeHead: () => response,
    flushHeaders: () => {
      response.headersSent = true
    },
    write: (text: string) => {
      written.push(text)
      return false
    },
    end: () => {
      response.writableEnded = true
      emitter.emit("close")
      return response
    }
  })
  return { response: response as unknown as ServerResponse, written, isEnded: () => response.writableEnded }
}

const start = async () => {
  const changes = Effect.runSync(Queue.unbounded<VaultChange>())
  const engine = { changes: () => Stream.fromQueue(changes), verify: () => Effect.succeed(undefined) }
  const events = await Effect.runPromise(makeEvents(engine as unknown as Engine))
  const reader = makeResponse()
  const statuses: Array<number> = []
  events.events(reader.response, "token", (status) => void statuses.push(status))
  const report = (vault: string, contentVersion: number | undefined) =>
    void Queue.offerUnsafe(changes, { vault, contentVersion })
  const isTaken = () => Effect.runSync(Queue.size(changes)) === 0
  return { ...events, ...reader, report, isTaken, statuses }
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
})
