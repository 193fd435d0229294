/**
 * All options: kind, default, limits, environment variable and meaning of each. The checks of options, the help and the
 * documentation use this table.
 *
 * @since 0.1.0
 * @stability stable
 */
import { maxTimerMs } from "../time/duration.ts"

/**
 * Kind of the value of an option. Durations are numbers of milliseconds or text such as `30s`; in an environment
 * variable only text.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type OptionKind =
  | "host"
  | "secret"
  | "key"
  | "path"
  | "text"
  | "duration"
  | "wait"
  | "integer"
  | "boolean"
  | "choice"
  | "headers"
  | "function"
  | "signal"
  | "record"
  | "lookup"
  | "list"
  | "options"

/**
 * One option.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface OptionDefinition {
  readonly kind: OptionKind
  /** One line, in lower case and without a full stop, as help shows it. */
  readonly description: string
  /** The environment variable that sets the option. */
  readonly variable?: string
  /** Milliseconds for a duration, bytes for a size. */
  readonly default?: number | string | boolean
  /** The smallest value, in the unit of `default`. */
  readonly minimum?: number
  /** The largest value, in the unit of `default`. */
  readonly maximum?: number
  /** Values of a `choice`. */
  readonly values?: ReadonlyArray<string>
  /** Nested options. */
  readonly options?: OptionTable
}

/**
 * Options by their names.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type OptionTable = Readonly<Record<string, OptionDefinition>>

const mebibyte = 1024 * 1024

/**
 * How to reach a Connect server.
 *
 * @category tables
 * @since 0.1.0
 * @stability experimental
 */
export const connectOptions = {
  host: {
    kind: "host",
    variable: "OP_CONNECT_HOST",
    description:
      "URL of the Connect server, or unix: and the path of a socket; several, separated by commas, are tried in order"
  },
  token: { kind: "secret", variable: "OP_CONNECT_TOKEN", description: "access token of the Connect server" },
  tokenFile: {
    kind: "path",
    variable: "OP_CONNECT_TOKEN_FILE",
    description: "file that contains the token, read again when it changes"
  },
  startupTimeout: {
    kind: "duration",
    default: 30_000,
    minimum: 0,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_STARTUP_TIMEOUT",
    description: "how long a start waits for the server; 0 does not wait"
  },
  totalTimeout: {
    kind: "duration",
    default: 30_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_TOTAL_TIMEOUT",
    description: "time limit of a call, with its retries and its wait in the queue"
  },
  requestTimeout: {
    kind: "duration",
    default: 15_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_REQUEST_TIMEOUT",
    description: "time limit of one attempt, until its response is complete"
  },
  connectTimeout: {
    kind: "duration",
    default: 5_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_CONNECT_TIMEOUT",
    description: "time limit of connecting; not used by fetch"
  },
  retries: {
    kind: "integer",
    minimum: 0,
    variable: "OP_CONNECT_RETRIES",
    description: "maximum number of retries of a request; without it only totalTimeout limits retries"
  },
  initialBackoff: {
    kind: "duration",
    default: 100,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_INITIAL_BACKOFF",
    description: "longest wait before the first retry, doubled for each further one"
  },
  maxBackoff: {
    kind: "duration",
    default: 5_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_MAX_BACKOFF",
    description: "longest wait before any retry, unless the server asks for more"
  },
  concurrency: {
    kind: "integer",
    default: 10,
    minimum: 1,
    variable: "OP_CONNECT_CONCURRENCY",
    description: "maximum number of concurrent requests"
  },
  maxResponseSize: {
    kind: "integer",
    default: 64 * mebibyte,
    minimum: 1,
    variable: "OP_CONNECT_MAX_RESPONSE_SIZE",
    description: "largest response in bytes; streamed files have no limit"
  },
  caFile: {
    kind: "path",
    variable: "OP_CONNECT_CA_FILE",
    description: "file with the certificates of the authorities to trust, in PEM; not used by fetch"
  },
  proxy: {
    kind: "secret",
    variable: "OP_CONNECT_PROXY",
    description: "URL of a proxy to reach the server through; none by default, not used by fetch"
  },
  headers: { kind: "headers", description: "headers that are sent with every request" },
  userAgent: {
    kind: "text",
    default: "opconnect",
    variable: "OP_CONNECT_USER_AGENT",
    description: "User-Agent header, which the server writes to its activity log"
  },
  propagateTrace: {
    kind: "boolean",
    default: false,
    variable: "OP_CONNECT_PROPAGATE_TRACE",
    description: "send the ids of the current trace (traceparent, b3)"
  }
} as const satisfies OptionTable

/**
 * How long resolved secrets are cached.
 *
 * @category tables
 * @since 0.1.0
 * @stability experimental
 */
export const cacheOptions = {
  timeToLive: {
    kind: "duration",
    default: 60_000,
    minimum: 0,
    description: "how long a value is used without asking the server whether its vault has changed"
  },
  negativeTimeToLive: {
    kind: "duration",
    default: 5_000,
    minimum: 0,
    description: "how long a vault, item or field counts as missing"
  },
  capacity: { kind: "integer", default: 1_000, minimum: 1, description: "maximum number of cached items" }
} as const satisfies OptionTable

export const staleIfError = {
  kind: "duration",
  default: 0,
  minimum: 0,
  description: "maximum age of a value that is used while the server is unavailable; 0 for none"
} as const

/**
 * What references are locked to.
 *
 * @category tables
 * @since 0.1.0
 * @stability experimental
 */
export const locked = {
  kind: "lookup",
  description: "ids that references are locked to, by reference; others are resolved by name"
} as const

/**
 * Options of the `Secrets` service.
 *
 * @category tables
 * @since 0.1.0
 * @stability experimental
 */
export const secretsOptions = { ...cacheOptions, staleIfError, locked } as const satisfies OptionTable

/** Former names of environment variables. */
export const renamedVariables: Readonly<Record<string, string>> = {
  OP_CONNECT_DEADLINE: "OP_CONNECT_TOTAL_TIMEOUT",
  OP_CONNECT_FIRST_BACKOFF: "OP_CONNECT_INITIAL_BACKOFF",
  OP_CONNECT_LONGEST_BACKOFF: "OP_CONNECT_MAX_BACKOFF"
}
