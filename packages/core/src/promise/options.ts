import type { CacheOptions, FallbackOptions, ServerOptions } from "./methodTypes.ts"

/**
 * Options of the client. Times are milliseconds.
 *
 * **Details**
 *
 * Defaults come from the environment: OP_CONNECT_HOST (several separated by commas), OP_CONNECT_TOKEN or
 * OP_CONNECT_TOKEN_FILE, OP_CONNECT_CA_FILE, OP_CONNECT_CONNECT_TIMEOUT, OP_CONNECT_REQUEST_TIMEOUT and
 * OP_CONNECT_TOTAL_TIMEOUT (such as `10s`), OP_CONNECT_RETRIES, OP_CONNECT_CONCURRENCY, OP_CONNECT_MAX_RESPONSE_SIZE,
 * OP_CONNECT_USER_AGENT, OP_CONNECT_PROPAGATE_TRACE. The host and the token have no other default and are required. A
 * `token` or `tokenFile` given here takes precedence over both variables.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectOptions extends ServerOptions, FallbackOptions {
  /**
   * `node`: `node:http` with connections that are reused, and closed by `close`. `fetch`: the `fetch` of the runtime,
   * which manages its own connections. Default: `node`, and `fetch` in edge runtimes.
   *
   * @default node
   */
  readonly http?: "node" | "fetch" | undefined
  /** Options of the cache of `secrets`. */
  readonly cache?: CacheOptions | undefined
  /** Receives the warnings of the client, such as about a host without TLS. Default: prints a line to stderr. */
  readonly warn?: ((message: string) => void) | undefined
}
