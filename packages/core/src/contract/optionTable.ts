/**
 * All options: kind, default, limits, environment variable and meaning of each. The checks of options, the help and the
 * documentation use this table.
 *
 * @since 0.1.0
 * @stability internal
 */
import { maxTimerMs } from "../time/timer.ts"

/**
 * Kind of the value of an option. Durations are numbers of milliseconds or text such as `30s`; in an environment
 * variable only text. `any` is checked where the option is used.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export type OptionKind =
  | "host"
  | "secret"
  | "key"
  | "path"
  | "paths"
  | "text"
  | "duration"
  | "wait"
  | "integer"
  | "boolean"
  | "toggle"
  | "choice"
  | "headers"
  | "function"
  | "signal"
  | "record"
  | "lookup"
  | "list"
  | "options"
  | "schema"
  | "any"

/**
 * One option.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
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
  /** The nested option that is set if a text is given instead of an object. */
  readonly text?: string
}

/**
 * Options by their names.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export type OptionTable = Readonly<Record<string, OptionDefinition>>

const mebibyte = 1024 * 1024

/**
 * Options of the connection to a Connect server.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const connectOptions = {
  host: {
    kind: "host",
    variable: "OP_CONNECT_HOST",
    description:
      "URL of the Connect server, or unix: and the path of a socket; separate several hosts with commas, in the order to try"
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
    description: "how long a start waits for the server; 0 to fail at once"
  },
  totalTimeout: {
    kind: "duration",
    default: 30_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_TOTAL_TIMEOUT",
    description: "time limit of a call, including retries and waiting in the queue"
  },
  requestTimeout: {
    kind: "duration",
    default: 15_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_REQUEST_TIMEOUT",
    description: "time limit of one attempt, including its response"
  },
  connectTimeout: {
    kind: "duration",
    default: 5_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_CONNECT_TIMEOUT",
    description: "time limit for opening a connection; not used by fetch"
  },
  retries: {
    kind: "integer",
    minimum: 0,
    variable: "OP_CONNECT_RETRIES",
    description: "maximum number of retries of a request; by default, only totalTimeout limits retries"
  },
  initialBackoff: {
    kind: "duration",
    default: 100,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_INITIAL_BACKOFF",
    description: "maximum wait before the first retry; doubles with each retry"
  },
  maxBackoff: {
    kind: "duration",
    default: 5_000,
    minimum: 1,
    maximum: maxTimerMs,
    variable: "OP_CONNECT_MAX_BACKOFF",
    description: "maximum wait before a retry, unless the server asks for a longer one"
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
    description: "maximum size of a response in bytes; does not apply to streamed files"
  },
  caFile: {
    kind: "path",
    variable: "OP_CONNECT_CA_FILE",
    description: "file with the certificates of trusted authorities in PEM format; not used by fetch"
  },
  proxy: {
    kind: "secret",
    variable: "OP_CONNECT_PROXY",
    description: "URL of a proxy; by default none; not used by fetch"
  },
  headers: { kind: "headers", description: "additional headers of every request" },
  userAgent: {
    kind: "text",
    default: "opconnect",
    variable: "OP_CONNECT_USER_AGENT",
    description: "User-Agent header; appears in the activity log of the server"
  },
  propagateTrace: {
    kind: "boolean",
    default: false,
    variable: "OP_CONNECT_PROPAGATE_TRACE",
    description: "send the ids of the current trace in the headers traceparent and b3"
  }
} as const satisfies OptionTable

/**
 * Options of the cache of resolved secrets.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const cacheOptions = {
  timeToLive: {
    kind: "duration",
    default: 60_000,
    minimum: 0,
    description: "how long a value is used before the server is checked for changes"
  },
  negativeTimeToLive: {
    kind: "duration",
    default: 5_000,
    minimum: 0,
    description: "how long a missing vault, item or field is remembered"
  },
  capacity: { kind: "integer", default: 1_000, minimum: 1, description: "maximum number of cached items" }
} as const satisfies OptionTable

export const staleIfError = {
  kind: "duration",
  default: 0,
  minimum: 0,
  description: "maximum age of values that are used while the server is unavailable; 0 to use none"
} as const

/**
 * Ids that references are locked to.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const locked = {
  kind: "lookup",
  description: "ids of locked references; other references are resolved by name"
} as const

/**
 * Options of the `Secrets` service.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const secretsOptions = { ...cacheOptions, staleIfError, locked } as const satisfies OptionTable

/** Former names of environment variables. */
export const renamedVariables: Readonly<Record<string, string>> = {
  OP_CONNECT_DEADLINE: "OP_CONNECT_TOTAL_TIMEOUT",
  OP_CONNECT_FIRST_BACKOFF: "OP_CONNECT_INITIAL_BACKOFF",
  OP_CONNECT_LONGEST_BACKOFF: "OP_CONNECT_MAX_BACKOFF"
}
