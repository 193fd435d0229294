/**
 * The port below the client's policy: one request, one response. `ConnectHttp` has the transports of Node and of `fetch`,
 * `ConnectHttpClient` the one over an Effect `HttpClient`.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"

export { FailFast } from "./failFast.ts"

/**
 * A request with everything that a transport needs to know of it. Times are milliseconds, sizes bytes.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface TransportRequest {
  readonly method: string
  /** Scheme, name, port and base path, without a slash at the end; or `unix:` and the path of a socket. */
  readonly host: string
  /** Path below the host, percent-encoded, with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON text. */
  readonly body: string | undefined
  /** How long the response may take: whole for `send`, its head for `open`. */
  readonly timeout: number
  /** How long a connection may take to be established. */
  readonly connectTimeout: number
  /** The largest body that `send` reads. */
  readonly maxBodySize: number
  /** The certificate authorities to trust, in PEM; those of the runtime if `undefined`. */
  readonly ca: string | undefined
  /** The proxies, under the names of their environment variables; none if empty. */
  readonly proxy: Readonly<Record<string, string>>
  /** Use a new connection: the server may close an idle one at any time, so that the outcome of a write is unknown. */
  readonly fresh: boolean
}

/**
 * Status and headers of a response.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ResponseHead {
  readonly status: number
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  /** Time to open the connection, if it was opened for this request and the time is known. */
  readonly connectMs: number | undefined
}

/**
 * A response whose body was read.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface TransportResponse extends ResponseHead {
  readonly body: Uint8Array
}

/**
 * A response whose body is still to be read, once.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface StreamedResponse extends ResponseHead {
  readonly body: Stream.Stream<Uint8Array, TransportError>
}

/**
 * Codes of this package, in addition to those of the system (`ECONNREFUSED`).
 *
 * @category errors
 * @since 0.1.0
 * @stability experimental
 */
export type TransportErrorCode =
  | "BODY_CUT_SHORT"
  | "BODY_ENCODED"
  | "BODY_TOO_LARGE"
  | "CONNECT_TIMEOUT"
  | "TIMEOUT"
  | "TLS_EXPECTED"
  | (string & {})

/**
 * Error of a request without a complete response. Holds neither the request nor the response.
 *
 * @category errors
 * @since 0.1.0
 * @stability experimental
 */
export class TransportError extends Data.TaggedError("TransportError")<{
  readonly code: TransportErrorCode
  /** Whether the request, or a part of it, may have left this machine. */
  readonly sent: boolean
  /** The connection had been used before, and was lost before the first byte of a response. */
  readonly stale: boolean
  /** The status of a response that had started, or that of a proxy that opened no tunnel. */
  readonly status?: number | undefined
  /** Host and port of the proxy, if the proxy failed instead of the server. */
  readonly proxy?: string | undefined
}> {}

/**
 * A transport that sends single HTTP requests.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface Service {
  /** Sends a request and reads the whole response. Follows no redirects. */
  readonly send: (request: TransportRequest) => Effect.Effect<TransportResponse, TransportError>
  /** Sends a request and gives the response's body as a stream. Follows no redirects. */
  readonly open: (request: TransportRequest) => Effect.Effect<StreamedResponse, TransportError>
  /**
   * Whether hosts may be unix sockets, as `unix:` and a path. Default: false; a client over such a transport rejects them.
   *
   * @default false
   */
  readonly connectsToSockets?: boolean | undefined
}

/**
 * Service of the transport of a client.
 *
 * @category services
 * @since 0.1.0
 * @stability experimental
 */
export class Transport extends Context.Service<Transport, Service>()("@opconnect/core/Transport") {}

/**
 * Text of a body, without a byte order mark.
 *
 * @category getters
 * @since 0.1.0
 * @stability experimental
 */
export const textOf = (body: Uint8Array): string =>
  // Faster for a small body, but keeps a byte order mark, whose first byte is 0xef.
  typeof Buffer === "function" && Buffer.isBuffer(body) && body[0] !== 0xef
    ? body.toString("utf8")
    : new TextDecoder().decode(body)

/**
 * A header's value; the first one where there are several.
 *
 * @category getters
 * @since 0.1.0
 * @stability experimental
 */
export const headerOf = ({ headers }: ResponseHead, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === "string" || value === undefined ? value : value[0]
}

/**
 * Whether a response says that it is a Connect server's (1.3.0 and later).
 *
 * @category predicates
 * @since 0.1.0
 * @stability experimental
 */
export const isFromConnect = (head: ResponseHead): boolean => headerOf(head, "1password-connect-version") !== undefined
