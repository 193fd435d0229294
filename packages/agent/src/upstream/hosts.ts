/** Chooses the Connect host for a request, and skips failed or pausing hosts. Pure; times are milliseconds. */

export interface HostState {
  /** The host failed: others are tried first until then. */
  readonly restsUntil: number
  /** The host asked for a pause until then (429, 503). */
  readonly pausedUntil: number
}

export type HostStates = ReadonlyMap<string, HostState>

const restMs = 5_000
const maxPauseMs = 60_000
/** Pause of a host that sent 429 or 503 without Retry-After. */
const defaultPauseMs = 1_000

const free: HostState = { restsUntil: 0, pausedUntil: 0 }

const stateOf = (states: HostStates, host: string) => states.get(host) ?? free

/** The hosts to try, in order: the preferred host first, failed hosts last. Pausing hosts are omitted. */
export const inOrder = (
  hosts: ReadonlyArray<string>,
  states: HostStates,
  preferred: string | undefined,
  now: number
): ReadonlyArray<string> => {
  const rest = (host: string) => Math.max(0, stateOf(states, host).restsUntil - now)
  return hosts
    .filter((host) => stateOf(states, host).pausedUntil <= now)
    .toSorted((left, right) => rest(left) - rest(right) || Number(right === preferred) - Number(left === preferred))
}

export const afterResponse = (states: HostStates, host: string): HostStates => new Map(states).set(host, free)

export const afterFailure = (
  states: HostStates,
  host: string,
  { isPushBack, now, retryAfterMs }: { isPushBack: boolean; retryAfterMs: number | undefined; now: number }
): HostStates =>
  new Map(states).set(host, {
    restsUntil: now + restMs,
    pausedUntil: isPushBack ? now + Math.min(maxPauseMs, retryAfterMs ?? defaultPauseMs) : 0
  })
