import * as Effect from "effect/Effect"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import type { AuditLine } from "../../src/log/audit.ts"
import type { LogLevel } from "../../src/log/log.ts"
import type { Handled } from "../../src/server/listener.ts"
import { makeObserver } from "../../src/server/observe.ts"
import { StoreError } from "../../src/store/SharedStore.ts"
import { engineOf } from "../support/engine.ts"

const start = () => {
  const logged: Array<string> = []
  const audited: Array<AuditLine> = []
  const rejected: Array<number> = []
  const log = (level: LogLevel, message: string, fields = {}) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`)
  const audit = {
    write: (line: AuditLine) => void audited.push(line),
    reject: (status: number) => void rejected.push(status),
    reopen: () => undefined,
    close: () => Promise.resolve()
  }
  const engine = engineOf(() => Effect.never)
  return { audited, engine, log, logged, rejected, ...makeObserver(log, audit) }
}

describe("the log of an agent", () => {
  it("has a line when Connect stops responding, and one when it responds again", () => {
    const { logged, onEvent } = start()
    for (const outcome of [
      "responded",
      "away",
      "unclear",
      "away",
      "refused",
      "responded",
      "responded",
      "away"
    ] as const) {
      onEvent({ type: "poll", token: "t", outcome })
    }
    const away = "warn Connect does not respond; cached values are served {}"
    assert.deepStrictEqual(logged, [away, "info Connect responds again {}", away])
  })

  it("has a line a minute for each kind of call to the store that fails", () => {
    vi.useFakeTimers({ toFake: ["performance"] })
    onTestFinished(() => void vi.useRealTimers())
    const { logged, onEvent } = start()
    const fail = (operation: string) => onEvent({ type: "store", operation, code: "OOM" })
    for (const operation of ["fill", "fill", "touch"]) fail(operation)
    vi.advanceTimersByTime(59_999)
    fail("fill")
    vi.advanceTimersByTime(1)
    fail("fill")
    fail("fill")
    const line = (operation: string) =>
      `warn a call to the shared store failed ${JSON.stringify({ operation, code: "OOM" })}`
    assert.deepStrictEqual(logged, [line("fill"), line("touch"), line("fill")])
  })

  it("has a line for a rejected token, a restored vault, and each change of the store", () => {
    const { logged, onEvent, onStore } = start()
    onEvent({ type: "refused", token: "t" })
    onEvent({ type: "epoch", token: "t", vault: "v" })
    onEvent({ type: "notCached", reason: "codes" })
    onStore(false, new StoreError({ reason: "timeout", code: "TIMEOUT" }))
    onStore(true, undefined)
    assert.deepStrictEqual(logged, [
      'warn Connect rejected a token {"token":"t"}',
      'warn a vault was restored from a backup {"token":"t","vault":"v"}',
      'warn the shared store is not used {"reason":"timeout","code":"TIMEOUT"}',
      "info the shared store responds again {}"
    ])
  })
})

describe("the metrics of an agent", () => {
  it("count events with their details", () => {
    const { engine, metrics, onEvent, onRequest } = start()
    onEvent({ type: "poll", token: "t", outcome: "away" })
    onEvent({ type: "store", operation: "fill", code: "OOM" })
    onEvent({ type: "notCached", reason: "codes" })
    onEvent({ type: "refused", token: "t" })
    onRequest("http://connect", 503)
    const lines = metrics(engine).split("\n")
    for (const labels of [
      'poll",detail="away',
      'store",detail="fill OOM',
      'notCached",detail="codes',
      'refused",detail="'
    ]) {
      assert.include(lines, `opconnect_agent_events_total{type="${labels}"} 1`)
    }
    assert.include(lines, 'opconnect_agent_upstream_requests_total{status="503"} 1')
  })

  it("show the state of the engine", () => {
    const { engine, metrics } = start()
    const state = { tokens: 2, entries: 3, bytes: 4, storeProblem: undefined }
    for (const [isShared, isConnectAway] of [
      [true, false],
      [false, true]
    ]) {
      const text = metrics({
        ...engine,
        state: () => ({ ...state, isShared: isShared === true, isConnectAway: isConnectAway === true })
      })
      const gauges = text
        .split("\n")
        .filter((line) => /^opconnect_agent_(tokens|entries|memory_bytes|\w+_up) /.test(line))
      assert.deepStrictEqual(gauges, [
        ...["opconnect_agent_tokens 2", "opconnect_agent_entries 3", "opconnect_agent_memory_bytes 4"],
        `opconnect_agent_store_up ${isShared ? 1 : 0}`,
        `opconnect_agent_connect_up ${isConnectAway ? 0 : 1}`
      ])
    }
  })
})

describe("the audit log of an agent", () => {
  const handled: Handled = {
    ...{ endpoint: "items.get", method: "GET", status: 200, level: "memory", millis: 1 },
    ...{ token: "token", vault: "v", item: "i" }
  }
  const line = { token: "token", endpoint: "items.get", vault: "v", item: "i", status: 200, level: "memory" }

  it("has a line for each request of an accepted token, and for each success", () => {
    const { audited, engine, onHandled, rejected } = start()
    onHandled(engine, handled)
    onHandled(engine, { ...handled, status: 404, level: "connect" })
    const unknown = { ...engine, isAccepted: () => false }
    onHandled(unknown, { ...handled, status: 399 })
    onHandled(unknown, { ...handled, status: 400 })
    assert.deepStrictEqual(audited, [line, { ...line, status: 404, level: "connect" }, { ...line, status: 399 }])
    assert.deepStrictEqual(rejected, [400])
  })

  it("has no line for requests without a token, of the server or of other paths", () => {
    const { audited, engine, log, metrics, onHandled, rejected } = start()
    for (const change of [{ token: undefined }, { endpoint: "other" }, { endpoint: "server.health" }]) {
      onHandled(engine, { ...handled, ...change, status: 404 })
    }
    assert.deepStrictEqual([audited, rejected], [[], []])
    assert.match(metrics(engine), /endpoint="server\.health",status="404",level="memory"\} 1/)
    makeObserver(log, undefined).onHandled(engine, handled)
  })
})
