import { assert, describe, it } from "@effect/vitest"
import * as ConnectError from "@opconnect/core/ConnectError"
import * as Effect from "effect/Effect"
import type { Idempotency } from "../../src/contract/endpoints.ts"
import { toSettings } from "../../src/contract/settings.ts"
import * as Rules from "../../src/transport/retryRules.ts"
import { withLuck } from "../support/client.ts"

const details = { method: "GET", path: "/v1/x", host: "http://a.test", attempts: 1, mayHaveBeenProcessed: false }
const answered = (status: number, retryAfter?: number) => ({ ...details, status, reason: "", retryAfter })
const unreachable = (sent: boolean, unreachableCause: ConnectError.UnreachableCause) =>
  new ConnectError.Unreachable({ ...details, reason: "", sent, unreachableCause })
const timeout = (sent: boolean) =>
  new ConnectError.ResponseTimeout({ ...details, timeout: 1, limit: "requestTimeout", sent })
const unexpected = (problem: ConnectError.ResponseProblem) =>
  new ConnectError.UnexpectedResponse({ ...answered(200), problem })
const denied = new ConnectError.AccessDenied(answered(403))
const rejected = new ConnectError.TokenRejected(answered(401))

const kinds = ["safe", "idempotent", "unsafe"] as const
const all = [true, true, true]
const repeatable = [true, true, false]
const none = [false, false, false]

type Row = readonly [
  name: string,
  error: ConnectError.ConnectError,
  repeats: ReadonlyArray<boolean>,
  elsewhere: ReadonlyArray<boolean>,
  starting: ReadonlyArray<boolean>,
  event: string
]
const rows: ReadonlyArray<Row> = [
  ["429", new ConnectError.TooManyRequests(answered(429)), all, all, all, "pushedBack"],
  ["a refused connection", unreachable(false, "refused"), all, all, all, "failed"],
  ["a lost connection", unreachable(true, "reset"), repeatable, repeatable, repeatable, "failed"],
  ["too many open files", unreachable(false, "local"), all, all, all, "ended"],
  ["a certificate", unreachable(false, "certificate"), none, all, none, "failed"],
  ["a certificate after a request", unreachable(true, "certificate"), none, none, none, "failed"],
  ["a timeout", timeout(true), repeatable, repeatable, repeatable, "failed"],
  ["a timeout in the queue", timeout(false), all, all, all, "failed"],
  ["408", new ConnectError.SyncTimeout(answered(408)), repeatable, repeatable, repeatable, "failed"],
  [
    "500",
    new ConnectError.ServerError(answered(500)),
    [true, false, false],
    [true, false, false],
    repeatable,
    "failed"
  ],
  ["501", new ConnectError.ServerError(answered(501)), repeatable, repeatable, repeatable, "failed"],
  ["503", new ConnectError.ServerError(answered(503)), repeatable, repeatable, repeatable, "pushedBack"],
  ["503 with Retry-After", new ConnectError.ServerError(answered(503, 0)), all, all, all, "pushedBack"],
  [
    "502 with Retry-After",
    new ConnectError.ServerError(answered(502, 0)),
    repeatable,
    repeatable,
    repeatable,
    "failed"
  ],
  ["an incomplete body", unexpected("incomplete"), repeatable, repeatable, repeatable, "ended"],
  ["a page of a proxy", unexpected("foreign"), none, repeatable, repeatable, "failed"],
  ["another shape", unexpected("shape"), none, none, none, "ended"],
  ["404", new ConnectError.ResourceNotFound(answered(404)), none, none, none, "ended"]
]

const pass = (idempotency: Idempotency, isStarting = false, refusals = 0): Rules.Pass => ({
  idempotency,
  isStarting,
  passes: 1,
  refusals
})

describe("an error", () => {
  it.each(rows)("decides on the next attempt: %s", (_, error, repeats, elsewhere, starting, event) => {
    const of = (decide: (kind: Idempotency) => boolean) => kinds.map(decide)
    assert.deepStrictEqual(
      of((kind) => Rules.mayRepeat(error, kind)),
      repeats
    )
    assert.deepStrictEqual(
      of((kind) => Rules.mayAskElsewhere(error, kind)),
      elsewhere
    )
    assert.deepStrictEqual(
      of((kind) => Rules.isRepeated(error, pass(kind))),
      repeats
    )
    assert.deepStrictEqual(
      of((kind) => Rules.isRepeated(error, pass(kind, true))),
      starting
    )
    assert.strictEqual(Rules.eventOf(error, 0, 1).type, event)
    assert.isFalse(Rules.isRefusal(error))
  })

  it("of a refusal is repeated for reads, up to the third 403, and once by a start", () => {
    for (const error of [denied, rejected]) {
      assert.isTrue(Rules.isRefusal(error))
      assert.strictEqual(Rules.eventOf(error, 0, 1).type, "ended")
    }
    const repeats = (error: ConnectError.ConnectError, kind: Idempotency, isStarting: boolean) =>
      [1, 2, 3].map((refusals) => Rules.isRepeated(error, pass(kind, isStarting, refusals)))
    assert.deepStrictEqual(repeats(denied, "safe", false), [true, true, false])
    assert.deepStrictEqual(repeats(denied, "idempotent", false), none)
    assert.deepStrictEqual(repeats(rejected, "safe", false), none)
    for (const error of [denied, rejected]) {
      for (const kind of kinds) assert.deepStrictEqual(repeats(error, kind, true), [true, false, false])
    }
  })

  it.effect("is followed by a wait that doubles, unless the host is paused", () =>
    Effect.gen(function* () {
      const settings = yield* Effect.fromResult(
        toSettings({ host: "http://a.test", token: "t", initialBackoff: 100, maxBackoff: 350 })
      )
      const waits = (error: ConnectError.ConnectError, isStarting: boolean) =>
        Effect.all(
          [1, 2, 3].map((passes) => Rules.backoffBefore(error, { ...pass("safe", isStarting), passes }, settings))
        ).pipe(withLuck(0.5))
      assert.deepStrictEqual(yield* waits(timeout(true), false), [50, 100, 175])
      assert.deepStrictEqual(yield* waits(denied, false), [50, 100, 175])
      assert.deepStrictEqual(yield* waits(denied, true), [1_000, 1_000, 1_000])
      assert.deepStrictEqual(yield* waits(timeout(true), true), [50, 100, 175])
      for (const status of [429, 503]) {
        const error = status === 429 ? ConnectError.TooManyRequests : ConnectError.ServerError
        assert.deepStrictEqual(yield* waits(new error(answered(status)), true), [0, 0, 0])
      }
      assert.deepStrictEqual(yield* waits(new ConnectError.ServerError(answered(502)), false), [50, 100, 175])
    })
  )

  it("pauses a host for as long as it asks, but not longer than allowed", () => {
    const event = (retryAfter: number | undefined) =>
      Rules.eventOf(new ConnectError.TooManyRequests(answered(429, retryAfter)), 0.3, 500)
    assert.deepStrictEqual(event(undefined), { type: "pushedBack", retryAfterMs: 0, jitter: 0.3 })
    assert.deepStrictEqual(event(400), { type: "pushedBack", retryAfterMs: 400, jitter: 0.3 })
    assert.deepStrictEqual(event(600), { type: "pushedBack", retryAfterMs: 500, jitter: 0.3 })
  })
})
