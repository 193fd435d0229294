import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { Idempotency } from "../contract/endpoints.ts"
import type { Settings } from "../contract/settings.ts"
import { isTransient } from "../contract/transient.ts"
import type { HostEvent } from "./pressure.ts"

/** Statuses of proxies while the server behind them is unavailable. */
const isGateway = (status: number) => status > 500

/** Connect sometimes responds with 403 to valid tokens (connect#82), so a read fails only after the third. */
const maxForbidden = 3

/** How long a start waits before it retries after 401 or 403, in milliseconds: the server may just have started. */
const refusedPauseMs = 1_000

/** Whether repeating the request is harmless and may help. */
export const mayRepeat = (error: ConnectError, idempotency: Idempotency): boolean => {
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
export const mayAskElsewhere = (error: ConnectError, idempotency: Idempotency): boolean => {
  if (mayRepeat(error, idempotency)) return true
  if (error._tag === "Unreachable") return !error.sent
  return error._tag === "UnexpectedResponse" && error.problem === "foreign" && idempotency !== "unsafe"
}

const isPushback = (error: ConnectError) =>
  error._tag === "TooManyRequests" || (error._tag === "ServerError" && error.status === 503)

/** The server does not accept the token, or not for this request. */
export const isRefusal = (error: ConnectError) => error._tag === "TokenRejected" || error._tag === "AccessDenied"

/** A call when all hosts have failed: how it is made, and how often it has failed before. */
export interface Pass {
  readonly idempotency: Idempotency
  /** Whether it is part of the start of a program, which waits out transient failures. */
  readonly isStarting: boolean
  readonly passes: number
  readonly refusals: number
}

/** Whether the error allows a retry of the call. */
export const isRepeated = (error: ConnectError, { idempotency, isStarting, refusals }: Pass): boolean => {
  if (!isRefusal(error)) {
    return mayRepeat(error, idempotency) || (isStarting && isTransient(error) && idempotency !== "unsafe")
  }
  if (isStarting) return refusals === 1
  return error._tag === "AccessDenied" && idempotency === "safe" && refusals < maxForbidden
}

/** The wait before the retry of the call, in milliseconds. */
export const backoffBefore = (
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
export const eventOf = (error: ConnectError, jitter: number, maxPauseMs: number): HostEvent => {
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
