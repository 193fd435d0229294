/** Inputs of a write from outside the store. Equal inputs and an equal store have an equal result. */
export interface WriteContext {
  /** Milliseconds. */
  readonly now: number
  /** The id of the author: 26 upper-case characters. */
  readonly by: string
  /** A new unique id of 26 characters. */
  readonly id: () => string
  /** Returns an integer >= 0 and below the limit. */
  readonly pick: (limit: number) => number
  /** True to store keys that Connect does not know. Default: `false`, as in typed servers. */
  readonly keepsUnknownKeys?: boolean
}
