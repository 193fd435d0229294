/**
 * How many requests one host may have under way, and when it may be asked at all: additive increase, multiplicative
 * decrease, one pause that all requests of a client share. Pure, so that a fleet can be simulated.
 */

/** Times are milliseconds of a clock that is never set back. */
export interface HostPressure {
  /** How many requests may be under way at once, by how earlier ones ended. Below 2 only after the host pushed back. */
  readonly limit: number
  readonly active: number
  /** The host asked for a pause until then (429, 503). */
  readonly pausedUntil: number
  /** How often the host pushed back lately, for the length of the next pause. */
  readonly pauses: number
  /** The host could not be reached, or something else answered for it: others are asked first until then. */
  readonly restsUntil: number
  /** Time to open a connection: the part of an answer's time that is the network's. */
  readonly connectMs: number
  /** How long answers take beyond the network's part, smoothed. */
  readonly answerMs: number
}

export type HostEvent =
  | { readonly type: "sent" }
  | { readonly type: "answered"; readonly tookMs: number; readonly connectMs: number | undefined }
  /** 429 or 503. `jitter` is a random number from 0 to 1. */
  | { readonly type: "pushedBack"; readonly retryAfterMs: number | undefined; readonly jitter: number }
  /** No answer, or none of a Connect server. */
  | { readonly type: "failed" }
  /** The request ended in a way that says nothing about the host. */
  | { readonly type: "ended" }

export interface PressureOptions {
  /** The most requests under way at once. */
  readonly concurrency: number
  readonly initialBackoff: number
  readonly maxBackoff: number
}

/** How long a host that failed is passed over for others. */
const restMs = 30_000

/** The longest pause that a host gets, whatever it asks for: its clock may be wrong, or it may be back sooner. */
const maxPauseMs = 60_000

/** Answers that take up to this long leave the limit as it is; slower ones lower it in proportion. */
const quickMs = 150

/** Slow answers lower the limit down to this. */
const minConcurrency = 2

export const initial = ({ concurrency }: PressureOptions): HostPressure => ({
  limit: concurrency,
  active: 0,
  pausedUntil: 0,
  pauses: 0,
  restsUntil: 0,
  connectMs: Number.POSITIVE_INFINITY,
  answerMs: 0
})

/** How many requests may be under way at once. */
export const capacity = (state: HostPressure, { concurrency }: PressureOptions): number => {
  const bySpeed =
    state.answerMs <= quickMs
      ? concurrency
      : Math.max(Math.min(minConcurrency, concurrency), (concurrency * quickMs) / state.answerMs)
  return Math.max(1, Math.floor(Math.min(state.limit, bySpeed)))
}

export const next = (state: HostPressure, event: HostEvent, now: number, options: PressureOptions): HostPressure => {
  if (event.type === "sent") return { ...state, active: state.active + 1 }
  const active = state.active - 1
  switch (event.type) {
    case "answered": {
      const connectMs = Math.min(state.connectMs, event.connectMs ?? Number.POSITIVE_INFINITY)
      const network = connectMs === Number.POSITIVE_INFINITY ? 0 : connectMs
      const answerMs = Math.max(0, event.tookMs - network)
      return {
        ...state,
        active,
        connectMs,
        answerMs: state.answerMs === 0 ? answerMs : state.answerMs + (answerMs - state.answerMs) / 4,
        limit: Math.min(options.concurrency, state.limit + 1 / Math.max(1, state.limit)),
        pauses: Math.max(0, state.pauses - 0.25),
        restsUntil: 0
      }
    }
    case "pushedBack": {
      const asked = Math.min(maxPauseMs, event.retryAfterMs ?? 0)
      // Requests that were under way when a pause began: they have been counted by the first of them.
      const again = now < state.pausedUntil
      const pauses = again ? state.pauses : state.pauses + 1
      const backoff = Math.min(options.maxBackoff, options.initialBackoff * 2 ** pauses)
      const pause = asked + event.jitter * Math.max(backoff, Math.min(options.maxBackoff, asked))
      return {
        ...state,
        active,
        pauses,
        pausedUntil: again ? Math.max(state.pausedUntil, now + asked) : now + pause,
        limit: again ? state.limit : 1
      }
    }
    case "failed":
      return { ...state, active, restsUntil: now + restMs }
    default:
      return { ...state, active }
  }
}
