/** Limits the requests to Connect with tokens that were never accepted. Pure; times are milliseconds. */

export interface Admission {
  readonly inProgress: number
  readonly tokens: number
  readonly at: number
}

const maxInProgress = 4
const perSecond = 5

export const initial: Admission = { inProgress: 0, tokens: perSecond, at: 0 }

const refill = (state: Admission, now: number): Admission => ({
  ...state,
  tokens: Math.min(perSecond, state.tokens + ((now - state.at) * perSecond) / 1_000),
  at: now
})

/** Admits or rejects one more verification. */
export const admit = (state: Admission, now: number): { readonly state: Admission; readonly isAdmitted: boolean } => {
  const next = refill(state, now)
  if (next.inProgress >= maxInProgress || next.tokens < 1) return { state: next, isAdmitted: false }
  return { state: { ...next, inProgress: next.inProgress + 1, tokens: next.tokens - 1 }, isAdmitted: true }
}

export const leave = (state: Admission): Admission => ({ ...state, inProgress: state.inProgress - 1 })
