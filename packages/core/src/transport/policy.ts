import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import type { ConnectError, TimeLimit } from "../contract/ConnectError.ts"
import type { Idempotency } from "../contract/endpoints.ts"
import type { Settings } from "../contract/settings.ts"
import { isTransient } from "../contract/transient.ts"
import * as CallState from "./callState.ts"
import { FailFast } from "./failFast.ts"
import type * as Failure from "./failure.ts"
import * as Gate from "./gate.ts"
import type { HostEvent } from "./pressure.ts"
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

/** Statuses of proxies while the server behind them is unavailable. */
const isGateway = (status: number) => status > 500

/** Connect has answered 403 to valid tokens now and then (connect#82), so a read accepts only the third. */
const maxForbidden = 3

/** How long a start waits before it asks again after 401 or 403, in milliseconds: the server may just have started. */
const refusedPauseMs = 1_000

/** Whether repeating the request is harmless and may help. */
const mayRepeat = (error: ConnectError, idempotency: Idempotency): boolean => {
  switch (error._tag) {
    case "TooManyRequests":
      return true
    case "Unreachable":
      return isTransient(error) && (idempotency !== "unsafe" || !error.sent)
    case "ResponseTimeout":
      return idempotency !== "unsafe" || !error.sent
    case "SyncTimeout":
      return idempotency !== "unsafe"
    case "ServerError":
      if (error.status === 503 && error.retryAfter !== undefined) return true
      // A plain 500 is a passing state for a read (a file not synced yet) and a real conflict for a write.
      if (error.status === 500) return idempotency === "safe"
      return idempotency !== "unsafe" && isGateway(error.status)
    case "UnexpectedResponse":
      return error.problem === "incomplete" && idempotency !== "unsafe"
    default:
      return false
  }
}

/** Whether to try another host: safe if the request did not arrive, or may be repeated. */
const mayAskElsewhere = (error: ConnectError, idempotency: Idempotency): boolean => {
  if (mayRepeat(error, idempotency)) return true
  if (error._tag === "Unreachable") return !error.sent
  return error._tag === "UnexpectedResponse" && error.problem === "foreign" && idempotency !== "unsafe"
}

const isPushback = (error: ConnectError) =>
  error._tag === "TooManyRequests" || (error._tag === "ServerError" && error.status === 503)

/** The server does not accept the token, or not for this request. */
const isRefusal = (error: ConnectError) => error._tag === "TokenRejected" || error._tag === "AccessDenied"

/** A call when all hosts have failed: how it is made, and how often it has failed before. */
interface Pass {
  readonly idempotency: Idempotency
  /** Whether it is part of the start of a program, which waits for what may pass. */
  readonly isStarting: boolean
  readonly passes: number
  readonly refusals: number
}

/** Whether the call is made again, as far as that depends on the error. */
const isRepeated = (error: ConnectError, { idempotency, isStarting, refusals }: Pass): boolean => {
  if (!isRefusal(error)) {
    return mayRepeat(error, idempotency) || (isStarting && isTransient(error) && idempotency !== "unsafe")
  }
  if (isStarting) return refusals === 1
  return error._tag === "AccessDenied" && idempotency === "safe" && refusals < maxForbidden
}

/** The wait before the call is made again, in milliseconds. */
const backoffBefore = (
  error: ConnectError,
  { isStarting, passes }: Pass,
  { initialBackoff, maxBackoff }: Settings
): Effect.Effect<number> => {
  // After 429 and 503, all calls wait for the pause of the host.
  if (isPushback(error)) return Effect.succeed(0)
  if (isStarting && isRefusal(error)) return Effect.succeed(refusedPauseMs)
  return Effect.map(Random.next, (random) => Math.min(maxBackoff, initialBackoff * 2 ** (passes - 1)) * random)
}

/** The consequence of an error for its host, which gets at most the longest pause. */
const eventOf = (error: ConnectError, jitter: number, maxPauseMs: number): HostEvent => {
  switch (error._tag) {
    case "TooManyRequests":
    case "ServerError":
      return isPushback(error)
        ? { type: "pushedBack", retryAfterMs: Math.min(error.retryAfter ?? 0, maxPauseMs), jitter }
        : { type: "failed" }
    case "Unreachable":
      return { type: error.unreachableCause === "local" ? "ended" : "failed" }
    case "ResponseTimeout":
    case "SyncTimeout":
      return { type: "failed" }
    case "UnexpectedResponse":
      return { type: error.problem === "foreign" ? "failed" : "ended" }
    default:
      return { type: "ended" }
  }
}

/** Whether an attempt ended in a value or an error: neither interrupted nor of a defect. */
const hasAnswer = <A, E>(exit: Exit.Exit<A, E>) => Exit.isSuccess(exit) || Cause.hasFails(exit.cause)

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

  const run = Effect.fnUntraced(function* <A>(
    call: Call<A>,
    state: CallState.CallState,
    clock: Clock.Clock,
    failFast: boolean
  ) {
    const monotonic = () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6
    const startedAt = monotonic()
    let passes = 0
    let refusals = 0
    let fresh = state.idempotency === "unsafe"
    let last: ConnectError | undefined

    const endsAt = () => startup.endsAt() ?? startedAt + totalTimeout
    const overall = (): { limit: TimeLimit; timeout: number } =>
      startup.endsAt() === undefined
        ? { limit: "totalTimeout", timeout: totalTimeout }
        : { limit: "startupTimeout", timeout: startup.timeout() }
    const outOfTime = Effect.flatMap(failures, ({ timedOut }) =>
      Effect.fail(last ?? timedOut(state, { ...overall(), connectTimeout }, false))
    )

    while (true) {
      // A turn: a host that may be asked, and a place among the requests in progress.
      const turn = gate.take(state.asked, monotonic())
      if (turn.type !== "host") {
        const left = endsAt() - monotonic()
        const wait = turn.type === "paused" ? Math.ceil(turn.until - monotonic()) : left
        if (left <= 0 || (turn.type === "paused" && (failFast || wait >= left))) return yield* outOfTime
        yield* turn.type === "paused"
          ? Effect.sleep(wait)
          : Effect.onInterrupt(gate.turn(endsAt()), () => Effect.sync(gate.passOn))
        continue
      }
      const { host } = turn
      const sentAt = monotonic()
      const left = endsAt() - sentAt
      if (left <= 0) {
        gate.report(host, { type: "ended" }, sentAt)
        return yield* outOfTime
      }
      // Each host that is still to be asked has its share of the time.
      const share = left / (hosts.length - state.asked.size)
      const timeout = Math.min(failFast ? connectTimeout : requestTimeout, share)
      const limit = failFast || requestTimeout <= share ? "requestTimeout" : overall().limit
      const allowed: Attempt = { state, fresh, timeout, limit, connectTimeout: Math.min(connectTimeout, timeout) }
      state.host = host
      state.attempts++
      state.status = 0
      let reported = false
      const report = (event: HostEvent) => {
        if (!reported) gate.report(host, event, monotonic())
        reported = true
      }
      const result = yield* call.attempt(allowed).pipe(
        Effect.onExit((exit) => (hasAnswer(exit) ? Effect.void : Effect.sync(() => report({ type: "ended" })))),
        Effect.result
      )
      if (result._tag === "Success") {
        report({ type: "answered", tookMs: monotonic() - sentAt, connectMs: result.success.connectMs })
        startup.responded()
        return result.success.value
      }
      const failure = result.failure
      if (failure._tag === "TransportError" && failure.stale && state.idempotency !== "unsafe") {
        // A connection that was closed while it was idle says nothing of the host, and costs no attempt.
        report({ type: "ended" })
        state.attempts--
        fresh = true
        continue
      }
      const error =
        failure._tag === "TransportError" ? (yield* failures).toConnectError(state, failure, allowed) : failure
      // A start asks again within its time, however long a pause the host asks for.
      const maxPauseMs = startup.endsAt() === undefined ? Number.POSITIVE_INFINITY : left / 2
      report(eventOf(error, yield* Random.next, maxPauseMs))
      fresh = state.idempotency === "unsafe"
      last = error
      if (state.inDoubt && call.afterLoss !== undefined) {
        const settled = call.afterLoss(error)
        if (settled !== undefined) return settled.done
      }
      state.inDoubt = error.mayHaveBeenProcessed

      state.asked.add(host)
      const repeatable = mayRepeat(error, state.idempotency)
      const elsewhere = state.asked.size < hosts.length && mayAskElsewhere(error, state.idempotency)
      // The pause of a host is waited for only if trying the others again is useless.
      if (elsewhere && (!repeatable || gate.take(state.asked, monotonic(), "look").type !== "paused")) continue
      state.asked.clear()
      passes++

      const at = monotonic()
      const isStarting = !failFast && startup.endsAt() !== undefined
      if (isRefusal(error)) refusals++
      const pass: Pass = { idempotency: state.idempotency, isStarting, passes, refusals }
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
    }
  })

  return <A>(call: Call<A>): Effect.Effect<A, ConnectError> =>
    Effect.withFiber((fiber) => {
      const state = CallState.make(call.method, call.path, call.idempotency)
      // With something to fall back to, one pass over all hosts is enough.
      const failFast = fiber.getRef(FailFast)
      return observe(call.endpoint, call.ids, state)(run(call, state, fiber.getRef(Clock.Clock), failFast))
    })
}
