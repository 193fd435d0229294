/** What is known of every failed request. */
export interface RequestDetails {
  /** The HTTP method. */
  readonly method: string
  /** The path below the host, with the ids in it and without its query. */
  readonly path: string
  /** Scheme, name and port of the server that was asked last. */
  readonly host: string
  /** How many times the request was sent, or was tried to be. */
  readonly attempts: number
  /** Whether the request may have changed something, though no response says so. Never true of a read. */
  readonly mayHaveBeenProcessed: boolean
}
