import type { Idempotency } from "../contract/endpoints.ts"
import type { RequestDetails } from "../contract/requestDetails.ts"

/**
 * The state of a call in progress, for its error. Updated by the policy.
 */
export interface CallState {
  readonly method: string
  readonly path: string
  readonly idempotency: Idempotency
  host: string
  attempts: number
  /** 0 until a response has arrived. */
  status: number
  /** An earlier attempt may have been processed although no response arrived. */
  inDoubt: boolean
  /** The hosts that were tried in the current pass. */
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

/** Details of the request for an error. `arrived`: this attempt may have been processed. */
export const details = (state: CallState, arrived = false): RequestDetails => ({
  method: state.method,
  path: state.path,
  host: state.host,
  attempts: state.attempts,
  mayHaveBeenProcessed: state.inDoubt || (arrived && state.idempotency !== "safe")
})
