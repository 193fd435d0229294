/**
 * Log of the requests to a fake server.
 *
 * @since 0.1.0
 */
import type { Endpoint } from "./Endpoint.ts"

/**
 * A request to a fake.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface RecordedRequest {
  /** When the response was ready, in milliseconds since 1970 by the clock of the fake. */
  readonly at: number
  readonly method: string
  /** The path as it was sent, without its query. */
  readonly path: string
  /** The query, decoded: a filter reads `title eq "my db"`. */
  readonly query: Readonly<Record<string, string>>
  /** Group and name in the contract, such as `items.get`; `undefined` if no endpoint has that path. */
  readonly endpoint: Endpoint | undefined
  /** The ids in the path, as the contract names them: `vaultUuid`, `itemUuid`, `fileUuid`. */
  readonly params: Readonly<Record<string, string>>
  /** The token, if it is one of the fake's. Other tokens may be real and are not recorded. */
  readonly token: string | undefined
  /** The status of the response; 0 if a fault prevented a response. */
  readonly status: number
  /** Empty if the client sent none. */
  readonly userAgent: string
  /** The names of the faults that were applied. */
  readonly faults: ReadonlyArray<string>
  /** Index of the replica that received the request, from 0; omitted for the fake itself. */
  readonly replica?: number
}
