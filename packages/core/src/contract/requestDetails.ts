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

/** One sentence about a request, whether or not the server's own words end in a full stop. */
export const requestSentence = ({ attempts, method, path }: RequestDetails, outcome: string): string =>
  `${method} ${path} ${outcome.replace(/[.\s]+$/, "")}${attempts > 1 ? ` (after ${attempts} attempts)` : ""}.`

/** The end of a sentence about a request that may have been processed. */
export const uncertainty = ({ mayHaveBeenProcessed }: RequestDetails): string =>
  mayHaveBeenProcessed ? "; the request may have been processed" : ""

/** Hint for a request that may have been processed. */
export const repeatHint = "Check whether the change was made before you repeat it."
