/** Decides whether a token may be served. Pure functions; times are milliseconds of the monotonic clock. */
import { proofMs, refusalMs } from "../model/options.ts"

export interface Proof {
  /** Time when the last accepted request was sent. */
  readonly acceptedAt: number | undefined
  /** When Connect refused the token. Only the response to a later request lifts the refusal. */
  readonly refusedAt: number | undefined
  /** Number of refusals. A request that was sent before a refusal proves nothing. */
  readonly refusals: number
  /** The `seq` of the shared refusal that was applied, and of the one that the response to a later request lifted. */
  readonly followedSeq: number | undefined
  readonly liftedSeq: number | undefined
}

export const unproven: Proof = {
  acceptedAt: undefined,
  refusedAt: undefined,
  refusals: 0,
  followedSeq: undefined,
  liftedSeq: undefined
}

/** State at the time when a request was sent. */
export interface Sent {
  readonly at: number
  /** Number of refusals at that time. */
  readonly refusals: number
  /** The `seq` of the token's head; 0 for none. */
  readonly seq: number
}

const acceptedAt = (proof: Proof, at: number): Proof => ({
  ...proof,
  acceptedAt: Math.max(proof.acceptedAt ?? at, at),
  refusedAt: undefined
})

/** Connect accepted a request. The same proof if the token was refused after the request was sent. */
export const accept = (proof: Proof, sent: Sent): Proof =>
  sent.refusals === proof.refusals ? { ...acceptedAt(proof, sent.at), liftedSeq: sent.seq } : proof

/** Connect refused the token. */
export const refuse = (proof: Proof, at: number): Proof => ({
  ...proof,
  acceptedAt: undefined,
  refusedAt: at,
  refusals: proof.refusals + 1
})

/** State of a token in the store. */
export interface SharedVerdict {
  readonly isRefused: boolean
  readonly seq: number
  /** Time of Connect's response. */
  readonly checkedAt: number
}

/** Times of the store and of this agent that differ by less cannot be ordered. Longer than a call takes. */
const closeMs = 1_000

/** Applies the shared state. A refusal counts by its number, even if its time is close to that of the last acceptance. */
export const follow = (proof: Proof, { checkedAt, isRefused, seq }: SharedVerdict, now: number): Proof => {
  if (!isRefused) {
    const isLater = proof.refusedAt === undefined || proof.refusedAt < checkedAt
    return isLater ? acceptedAt(proof, checkedAt) : proof
  }
  if (seq === proof.followedSeq || seq === proof.liftedSeq) return proof
  // A clearly later acceptance by Connect lifts a shared rejection, even one that is found late.
  if ((proof.acceptedAt ?? Number.NEGATIVE_INFINITY) > checkedAt + closeMs) return { ...proof, liftedSeq: seq }
  // Counted from the time of Connect's refusal, not from the time when this agent read the refusal.
  return { ...refuse(proof, Math.min(checkedAt, now)), followedSeq: seq }
}

/** Whether caches may be used, because Connect has accepted the token recently. */
export const isProven = (proof: Proof, now: number): boolean =>
  proof.acceptedAt !== undefined && now - proof.acceptedAt <= proofMs

/** Whether caches may be used while Connect is unreachable. */
export const isProvenWhileAway = (proof: Proof, now: number, staleTokenMs: number): boolean =>
  proof.acceptedAt !== undefined && now - proof.acceptedAt <= Math.max(proofMs, staleTokenMs)

/** Whether requests are refused from memory. */
export const isRefused = (proof: Proof, now: number): boolean =>
  proof.refusedAt !== undefined && now - proof.refusedAt < refusalMs
