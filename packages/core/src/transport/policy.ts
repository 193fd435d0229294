import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import type { ConnectError, TimeLimit } from "../contract/ConnectError.ts"
import type { Idempotency } from "../contract/endpoints.ts"
import type { Settings } from "../contract/settings.ts"
import * as CallState from "./callState.ts"
import { FailFast } from "./failFast.ts"
import type * as Failure from "./failure.ts"
import * as Gate from "./gate.ts"
import type { HostEvent } from "./pressure.ts"
import { backoffBefore, eventOf, isRefusal, isRepeated, mayAskElsewhere, mayRepeat } from "./retryRules.ts"
import type { Startup } from "./Startup.ts"
import type { TransportError } from "./Transport.ts"

/** One attempt of a call, at one host and within one time limit. */
export interface Attempt extends Failure.TimeAllowed {
  readonly state: CallState.CallState
  readonly fresh: boolean
}

export interface AttemptResult<A> {
  readonly value: A
  readonly connectMs: number | undefined
}

export interface Call<A> {
  /** Group and name in the contract, such as `items.get`. */
  readonly endpoint: string
  /** The ids in its path, by the names of the parameters. */
  readonly ids: Readonly<Record<string, string>>
  readonly method: string
  /** Without its query. */
  readonly path: string
  readonly idempotency: Idempotency
  readonly attempt: (attempt: Attempt) => Effect.Effect<AttemptResult<A>, ConnectError | TransportError>
  /**
   * The result of an error when an earlier attempt may have been processed, such as success. `undefined` if the error
   * stands.
   */
  readonly afterLoss?: ((error: ConnectError) => { readonly done: A } | undefined) | undefined
}

/** Reports a call: the endpoint, the ids in its path, its state and how it ended. */
export type Observe = (
  endpoint: string,
  ids: Readonly<Record<string, string>>,
  state: CallState.CallState
) => <A>(call: Effect.Effect<A, ConnectError>) => Effect.Effect<A, ConnectError>

const unobserved: Observe = () => (call) => call

/** Whether an attempt ended in a value or an error: neither interrupted nor of a defect. */
const hasOutcome = <A, E>(exit: Exit.Exit<A, E>) => Exit.isSuccess(exit) || Cause.hasFails(exit.cause)

/** A connection that was closed while it was idle says nothing about the host, and costs no attempt. */
const isStale = (error: ConnectError | TransportError, { idempotency }: CallState.CallState) =>
  error._tag === "TransportError" && error.stale && idempotency !== "unsafe"

/** The progress of a call through the hosts. Times are milliseconds of the monotonic clock. */
interface Progress {
  readonly state: CallState.CallState
  /** With a fallback, one pass over all hosts is enough. */
  readonly failFast: boolean
  readonly now: () => number
  readonly endsAt: () => number
  /** How often all hosts have failed, and how often with a refusal. */
  passes: number
  refusals: number
  /** Whether the next attempt opens a connection. */
  fresh: boolean
  last: ConnectError | undefined
}

/**
 * Turns attempts into a call: queueing, hosts, safe retries, and one time limit over all of them.
 */
export const make = (
  settings: Settings,
  startup: Startup,
  failures: Effect.Effect<Failure.Failures>,
  observe: Observe = unobserved
) => {
  const { connectTimeout, hosts, requestTimeout, totalTimeout } = settings
  const gate = Gate.make(hosts, settings)

  /** The option that limits the time of calls at the moment. */
  const overall = (): { limit: TimeLimit; timeout: number } =>
    startup.endsAt() === undefined
      ? { limit: "totalTimeout", timeout: totalTimeout }
      : { limit: "startupTimeout", timeout: startup.timeout() }

  const outOfTime = ({ last, state }: Progress) =>
    Effect.flatMap(failures, ({ timedOut }) =>
      Effect.fail(last ?? timedOut(state, { ...overall(), connectTimeout }, false))
    )

  /** Waits for a host that may be used, and a place among the requests in progress. */
  const waitForTurn = (turn: Exclude<Gate.Turn, { readonly type: "host" }>, progress: Progress) => {
    const { endsAt, failFast, now } = progress
    const remainingMs = endsAt() - now()
    if (remainingMs <= 0) return outOfTime(progress)
    if (turn.type === "full") return Effect.onInterrupt(gate.turn(endsAt()), () => Effect.sync(gate.passOn))
    const wait = Math.ceil(turn.until - now())
    return failFast || wait >= remainingMs ? outOfTime(progress) : Effect.sleep(wait)
  }

  /** The next attempt: each remaining host gets its share of the remaining time. */
  const startAttempt = ({ failFast, fresh, state }: Progress, host: string, remainingMs: number): Attempt => {
    const share = remainingMs / (hosts.length - state.asked.size)
    const timeout = Math.min(failFast ? connectTimeout : requestTimeout, share)
    const limit = failFast || requestTimeout <= share ? "requestTimeout" : overall().limit
    state.host = host
    state.attempts++
    state.status = 0
    return { state, fresh, timeout, limit, connectTimeout: Math.min(connectTimeout, timeout) }
  }

  /** Records an error. Returns the result of the call if the error means that an earlier attempt has succeeded. */
  const recordError = <A>(call: Call<A>, progress: Progress, error: ConnectError) => {
    const { state } = progress
    progress.fresh = state.idempotency === "unsafe"
    progress.last = error
    const earlierResult = state.inDoubt ? call.afterLoss?.(error) : undefined
    state.inDoubt = error.mayHaveBeenProcessed
    state.asked.add(state.host)
    return earlierResult
  }

  /** Whether the next attempt of this pass, at another host, is immediate. */
  const mayContinue = ({ now, state: { asked, idempotency } }: Progress, error: ConnectError) => {
    if (asked.size >= hosts.length || !mayAskElsewhere(error, idempotency)) return false
    // The pause of a host is waited for only if trying the others again is useless.
    return !mayRepeat(error, idempotency) || gate.take(asked, now(), "look").type !== "paused"
  }

  /** Waits for the next pass over all hosts. Fails with the error if there is none. */
  const startPass = Effect.fnUntraced(function* (progress: Progress, error: ConnectError) {
    const { endsAt, failFast, now, state } = progress
    state.asked.clear()
    const passes = ++progress.passes
    if (isRefusal(error)) progress.refusals++
    const at = now()
    const isStarting = !failFast && startup.endsAt() !== undefined
    const pass = { idempotency: state.idempotency, isStarting, passes, refusals: progress.refusals }
    if (!isRepeated(error, pass)) {
      if ("status" in error) startup.responded()
      return yield* error
    }
    const maxRetries = failFast ? 0 : isStarting ? undefined : (settings.retries ?? startup.maxRetries())
    if (maxRetries !== undefined && passes > maxRetries) return yield* error
    const backoff = yield* backoffBefore(error, pass, settings)
    // A wait beyond the time limit is useless.
    if (at + backoff >= endsAt()) return yield* error
    if (isStarting) startup.waiting(error, at)
    if (backoff > 0) yield* Effect.sleep(backoff)
  })

  const run = Effect.fnUntraced(function* <A>(
    call: Call<A>,
    state: CallState.CallState,
    clock: Clock.Clock,
    failFast: boolean
  ) {
    const now = () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6
    const startedAt = now()
    const progress: Progress = {
      state,
      failFast,
      now,
      endsAt: () => startup.endsAt() ?? startedAt + totalTimeout,
      passes: 0,
      refusals: 0,
      fresh: state.idempotency === "unsafe",
      last: undefined
    }
    while (true) {
      const turn = gate.take(state.asked, now())
      if (turn.type !== "host") {
        yield* waitForTurn(turn, progress)
        continue
      }
      const sentAt = now()
      const remainingMs = progress.endsAt() - sentAt
      if (remainingMs <= 0) {
        gate.report(turn.host, { type: "ended" }, sentAt)
        return yield* outOfTime(progress)
      }
      const report = (event: HostEvent) => gate.report(turn.host, event, now())
      const reportEnd = Effect.sync(() => report({ type: "ended" }))
      const attempt = startAttempt(progress, turn.host, remainingMs)
      const result = yield* call.attempt(attempt).pipe(
        Effect.onExit((exit) => (hasOutcome(exit) ? Effect.void : reportEnd)),
        Effect.result
      )
      if (result._tag === "Success") {
        report({ type: "responded", tookMs: now() - sentAt, connectMs: result.success.connectMs })
        startup.responded()
        return result.success.value
      }
      const { failure } = result
      if (isStale(failure, state)) {
        report({ type: "ended" })
        state.attempts--
        progress.fresh = true
        continue
      }
      const error =
        failure._tag === "TransportError"
          ? (yield* Effect.onInterrupt(failures, () => reportEnd)).toConnectError(state, failure, attempt)
          : failure
      // A start retries within its timeout, even if the host asks for a longer pause.
      const maxPauseMs = startup.endsAt() === undefined ? Number.POSITIVE_INFINITY : remainingMs / 2
      report(eventOf(error, yield* Random.next, maxPauseMs))
      const earlierResult = recordError(call, progress, error)
      if (earlierResult !== undefined) return earlierResult.done
      if (!mayContinue(progress, error)) yield* startPass(progress, error)
    }
  })

  return <A>(call: Call<A>): Effect.Effect<A, ConnectError> =>
    Effect.withFiber((fiber) => {
      const state = CallState.make(call.method, call.path, call.idempotency)
      const { endpoint, ids } = call
      return observe(endpoint, ids, state)(run(call, state, fiber.getRef(Clock.Clock), fiber.getRef(FailFast)))
    })
}
