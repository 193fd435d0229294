import type { Idempotency } from "../contract/endpoints.ts"
import type { RequestDetails } from "../contract/requestDetails.ts"

/**
 * The state of a call while it runs, for the error it may end in. One per call, written by the policy as it sends.
 */
export interface CallState {
  readonly method: string
  readonly path: string
  readonly idempotency: Idempotency
  host: string
  attempts: number
  /** 0 until a response has come. */
  status: number
  /** An earlier attempt may have been carried out, though no response says so. */
  inDoubt: boolean
  /** The hosts that were asked in this pass over all of them. */
  readonly asked: Set<string>
}

export const make = (method: string, path: string, idempotency: Idempotency): CallState => ({
  method,
  path,
  idempotency,
  host: "",
  attempts: 0,
  status: 0,
  inDoubt: false,
  asked: new Set()
})

/** What an error says of its request. `arrived`: this attempt may have been carried out. */
export const details = (state: CallState, arrived = false): RequestDetails => ({
  method: state.method,
  path: state.path,
  host: state.host,
  attempts: state.attempts,
  mayHaveBeenProcessed: state.inDoubt || (arrived && state.idempotency !== "safe")
})
