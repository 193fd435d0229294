/** Details of a failed request. */
export interface RequestDetails {
  /** The HTTP method. */
  readonly method: string
  /** The path below the host, with ids and without the query. */
  readonly path: string
  /** Scheme, name and port of the last host. */
  readonly host: string
  /** Number of attempts. */
  readonly attempts: number
  /** Whether the request may have been processed although no response arrived. Always false for reads. */
  readonly mayHaveBeenProcessed: boolean
}
