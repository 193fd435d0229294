/** Inputs of a write from outside the store. Equal inputs and an equal store have an equal result. */
export interface WriteContext {
  /** Milliseconds. */
  readonly now: number
  /** Who writes: 26 characters in capitals. */
  readonly by: string
  /** 26 characters that no other call gives. */
  readonly id: () => string
  /** Returns an integer >= 0 and below the limit. */
  readonly pick: (limit: number) => number
  /** Whether keys of a body that Connect does not know are stored. Default: no, as typed servers do. */
  readonly keepsUnknownKeys?: boolean
}
