/**
 * Number of concurrent requests to one host, and when requests may be sent at all: additive increase, multiplicative
 * decrease, one pause that all requests of a client share. Pure, so that a fleet can be simulated.
 */

/** Times are milliseconds of a monotonic clock. */
export interface HostPressure {
  /**
   * Maximum number of concurrent requests, adjusted by the outcomes of earlier ones. Below 2 only after the host pushed
   * back.
   */
  readonly limit: number
  readonly active: number
  /** The host asked for a pause until then (429, 503). */
  readonly pausedUntil: number
  /** How often the host pushed back recently, for the length of the next pause. */
  readonly pauses: number
  /** The host could not be reached, or another server responded: until then, other hosts are tried first. */
  readonly restsUntil: number
  /** Time to open a connection: the network's part of the response time. */
  readonly connectMs: number
  /** Response time without the network's part, smoothed. */
  readonly responseMs: number
}

export type HostEvent =
  | { readonly type: "sent" }
  | { readonly type: "responded"; readonly tookMs: number; readonly connectMs: number | undefined }
  /** 429 or 503. `jitter` is a random number from 0 to 1. */
  | { readonly type: "pushedBack"; readonly retryAfterMs: number | undefined; readonly jitter: number }
  /** No response, or not one of a Connect server. */
  | { readonly type: "failed" }
  /** The request ended in a way that says nothing about the host. */
  | { readonly type: "ended" }

export interface PressureOptions {
  /** Maximum number of concurrent requests. */
  readonly concurrency: number
  readonly initialBackoff: number
  readonly maxBackoff: number
}

/** Time during which other hosts are preferred to one that failed. */
const restMs = 30_000

/** Maximum pause of a host, even if it asks for a longer one: its clock may be wrong, or it may recover sooner. */
const maxPauseMs = 60_000

/** Response times up to this do not change the limit; slower responses lower it in proportion. */
const quickMs = 150

/** Slow responses do not lower the limit below this. */
const minConcurrency = 2

export const initial = ({ concurrency }: PressureOptions): HostPressure => ({
  limit: concurrency,
  active: 0,
  pausedUntil: 0,
  pauses: 0,
  restsUntil: 0,
  connectMs: Number.POSITIVE_INFINITY,
  responseMs: 0
})

/** Current maximum number of concurrent requests. */
export const capacity = (state: HostPressure, { concurrency }: PressureOptions): number => {
  const bySpeed = Math.max(Math.min(minConcurrency, concurrency), (concurrency * quickMs) / state.responseMs)
  return Math.max(1, Math.floor(Math.min(state.limit, bySpeed)))
}

export const next = (state: HostPressure, event: HostEvent, now: number, options: PressureOptions): HostPressure => {
  if (event.type === "sent") return { ...state, active: state.active + 1 }
  const active = state.active - 1
  switch (event.type) {
    case "responded": {
      const connectMs = Math.min(state.connectMs, event.connectMs ?? Number.POSITIVE_INFINITY)
      const network = connectMs === Number.POSITIVE_INFINITY ? 0 : connectMs
      const responseMs = Math.max(0, event.tookMs - network)
      return {
        ...state,
        active,
        connectMs,
        responseMs: state.responseMs === 0 ? responseMs : state.responseMs + (responseMs - state.responseMs) / 4,
        limit: Math.min(options.concurrency, state.limit + 1 / Math.max(1, state.limit)),
        pauses: Math.max(0, state.pauses - 0.25),
        restsUntil: 0
      }
    }
    case "pushedBack": {
      const retryAfterMs = Math.min(maxPauseMs, event.retryAfterMs ?? 0)
      // Requests that were in progress when a pause started: the first of them was counted for all.
      const again = now < state.pausedUntil
      const pauses = again ? state.pauses : state.pauses + 1
      const backoff = Math.min(options.maxBackoff, options.initialBackoff * 2 ** pauses)
      const pause = retryAfterMs + event.jitter * Math.max(backoff, Math.min(options.maxBackoff, retryAfterMs))
      return {
        ...state,
        active,
        pauses,
        pausedUntil: again ? Math.max(state.pausedUntil, now + retryAfterMs) : now + pause,
        limit: again ? state.limit : 1
      }
    }
    case "failed":
      return { ...state, active, restsUntil: now + restMs }
    default:
      return { ...state, active }
  }
}
