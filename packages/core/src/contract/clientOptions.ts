import type * as Duration from "effect/Duration"
import type * as Redacted from "effect/Redacted"

/**
 * Options of a client. Only `host`, and `token` or `tokenFile`, have no default.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectOptions {
  /**
   * The URL of the Connect server, such as `http://localhost:8080`. A path before the API, a slash and a `/v1` at the end
   * are accepted. An agent on the same machine may listen on a unix socket, such as `unix:/run/opconnect.sock` (Node only).
   * Several hosts (a list, or separated by commas) are tried in order if one cannot be reached.
   */
  readonly host: string | ReadonlyArray<string>
  /** The access token of the Connect server. */
  readonly token?: string | Redacted.Redacted | undefined
  /** A file that contains the token, read again whenever it changes. Node only. */
  readonly tokenFile?: string | undefined
  /**
   * How long a start waits for the server. `0` does not wait. Default: 30 seconds, and 0 in test runners (when VITEST,
   * JEST_WORKER_ID or NODE_TEST_CONTEXT is set, or NODE_ENV is `test`).
   *
   * @default 30 seconds
   */
  readonly startupTimeout?: Duration.Input | undefined
  /**
   * The time limit of a call with all its attempts, the waits between them and the wait in the queue. Default: 30 seconds.
   *
   * @default 30 seconds
   */
  readonly totalTimeout?: Duration.Input | undefined
  /**
   * The time limit of one attempt, until its response is complete. Default: 15 seconds.
   *
   * @default 15 seconds
   */
  readonly requestTimeout?: Duration.Input | undefined
  /**
   * Time limit for opening a connection. Not used by `fetch`. Default: 5 seconds.
   *
   * @default 5 seconds
   */
  readonly connectTimeout?: Duration.Input | undefined
  /**
   * Maximum number of retries of a request. Default: no limit but `totalTimeout`.
   */
  readonly retries?: number | undefined
  /**
   * Maximum wait before the first retry; doubles with each retry. Default: 100 milliseconds.
   *
   * @default 100 milliseconds
   */
  readonly initialBackoff?: Duration.Input | undefined
  /**
   * Maximum wait before a retry, unless the server asks for a longer one. Default: 5 seconds.
   *
   * @default 5 seconds
   */
  readonly maxBackoff?: Duration.Input | undefined
  /**
   * Maximum number of concurrent requests; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /**
   * Maximum size of a response in bytes. Does not apply to streamed files. Default: 64 MiB.
   *
   * @default 67108864
   */
  readonly maxResponseSize?: number | undefined
  /** A file with the certificates of the authorities to trust, in PEM. Node only, not used by `fetch`. */
  readonly caFile?: string | undefined
  /**
   * The URL of a proxy to reach every host through, such as `http://proxy:3128`; it may contain a user name and a password.
   * Node only, not used by `fetch`. Default: none, or the proxies of the environment if NODE_USE_ENV_PROXY is 1.
   */
  readonly proxy?: string | Redacted.Redacted | undefined
  /** Headers that are sent with every request, for proxies that require them. */
  readonly headers?: Readonly<Record<string, string | Redacted.Redacted>> | undefined
  /**
   * The `User-Agent` header, which the server writes to its activity log. Default: `opconnect`.
   *
   * @default opconnect
   */
  readonly userAgent?: string | undefined
  /**
   * Send the ids of the current trace (`traceparent`, `b3`). A Connect server ignores them. Default: false.
   *
   * @default false
   */
  readonly propagateTrace?: boolean | undefined
}
