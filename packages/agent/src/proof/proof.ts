/** Whether a token may be served. Pure steps; times are milliseconds of the monotonic clock. */
import { proofMs, refusalMs } from "../model/options.ts"

export interface Proof {
  /** When the request was sent that Connect last accepted. */
  readonly acceptedAt: number | undefined
  /** When Connect refused the token. Only an answer to a later request lifts that. */
  readonly refusedAt: number | undefined
  /** How often the token was refused: what was sent before a refusal proves nothing. */
  readonly refusals: number
}

export const unproven: Proof = { acceptedAt: undefined, refusedAt: undefined, refusals: 0 }

/** Connect accepted a request that was sent at this time, when the proof had this many refusals. */
export const accept = (proof: Proof, sentAt: number, refusals: number): Proof => {
  if (refusals !== proof.refusals) return proof
  return { ...proof, acceptedAt: Math.max(proof.acceptedAt ?? sentAt, sentAt), refusedAt: undefined }
}

/** Connect refused the token. */
export const refuse = (proof: Proof, at: number): Proof => ({
  acceptedAt: undefined,
  refusedAt: at,
  refusals: proof.refusals + 1
})

/** Whether caches may answer: Connect has accepted the token lately. */
export const isProven = (proof: Proof, now: number): boolean =>
  proof.acceptedAt !== undefined && now - proof.acceptedAt <= proofMs

/** Whether caches may answer while Connect is away. */
export const isProvenWhileAway = (proof: Proof, now: number, staleTokenMs: number): boolean =>
  proof.acceptedAt !== undefined && now - proof.acceptedAt <= Math.max(proofMs, staleTokenMs)

/** Whether a refusal is answered from memory. */
export const isRefused = (proof: Proof, now: number): boolean =>
  proof.refusedAt !== undefined && now - proof.refusedAt < refusalMs
