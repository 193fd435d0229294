import * as Context from "effect/Context"

/**
 * What is known of a call while it runs, for the error it may end in. One per call, written by the transport as it sends.
 */
export interface CallState {
  method: string
  path: string
  host: string
  attempts: number
  /** 0 until an answer has come. */
  status: number
  /** The hosts that gave no answer in time to this call: others are tried first. */
  readonly slow: Set<string>
}

export const make = (): CallState => ({ method: "", path: "", host: "", attempts: 0, status: 0, slow: new Set() })

export class CurrentCallState extends Context.Reference<CallState>("@opconnect/core/transport/CallState", {
  defaultValue: make
}) {}
