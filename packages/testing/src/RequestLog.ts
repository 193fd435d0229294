/**
 * What a fake server was asked.
 *
 * @since 0.1.0
 */

/**
 * A request that a fake has answered.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecordedRequest {
  readonly method: string
  /** The path as it was sent, without its query. */
  readonly path: string
  /** The query, decoded: a filter reads `title eq "my db"`. */
  readonly query: Readonly<Record<string, string>>
  /** Group and name in the contract, such as `items.get`; `undefined` where no endpoint has that path. */
  readonly endpoint: string | undefined
  /** The status of the answer. */
  readonly status: number
  /** Empty where the client sent none. */
  readonly userAgent: string
}
