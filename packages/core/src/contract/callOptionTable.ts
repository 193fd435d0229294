/**
 * The options of the promise client and of calls: writes, lists, watches and snapshots.
 *
 * @since 0.1.0
 * @stability internal
 */
import { maxTimerMs } from "../time/timer.ts"
import { cacheOptions, connectOptions, locked, type OptionTable, staleIfError } from "./optionTable.ts"

/**
 * Options of `createConnect`.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const clientOptions = {
  ...connectOptions,
  http: {
    kind: "choice",
    default: "node",
    values: ["node", "fetch"],
    description: "HTTP client: node:http, or the fetch of the runtime"
  },
  cache: { kind: "options", options: cacheOptions, description: "how long resolved secrets are cached" },
  staleIfError,
  locked,
  warn: { kind: "function", description: "receives warnings; prints them to stderr by default" }
} as const satisfies OptionTable

const signal = { kind: "signal", description: "aborts the call" } as const

/**
 * Options of every call of the promise client.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const callOptions = { signal } as const satisfies OptionTable

/**
 * Options of `watch` and `live`.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const watchOptions = {
  interval: {
    kind: "duration",
    default: 30_000,
    minimum: 1,
    maximum: maxTimerMs,
    description: "time between two checks for changes"
  },
  onFailure: { kind: "function", description: "receives the error of a failed check; logs a warning by default" }
} as const satisfies OptionTable

/**
 * Options of `watch`.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const watchRecordOptions = {
  ...watchOptions,
  initialValues: { kind: "record", description: "values that the program already has" },
  onMissing: {
    kind: "choice",
    default: "fail",
    values: ["fail", "wait"],
    description: "what to do if a reference cannot be resolved at first"
  }
} as const satisfies OptionTable

/**
 * Options of writes.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const writeOptions = {
  waitUntilVisible: {
    kind: "wait",
    default: 10_000,
    minimum: 1,
    maximum: maxTimerMs,
    description: "wait until reads return the change: true, or a time limit"
  }
} as const satisfies OptionTable

/**
 * Options of a snapshot.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const snapshotOptions = {
  path: { kind: "path", minimum: 1, description: "file of the snapshot" },
  maxAge: {
    kind: "duration",
    default: 604_800_000,
    minimum: 0,
    description: "maximum age of a snapshot"
  },
  key: {
    kind: "key",
    description: "passphrase or { file } for the encryption key; by default, the access token"
  }
} as const satisfies OptionTable

/**
 * Options of `resolveAll` of the promise client.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const resolveAllOptions = {
  snapshot: {
    kind: "options",
    options: {
      ...snapshotOptions,
      onStale: { kind: "function", description: "receives the time of the snapshot when its values are used" }
    },
    text: "path",
    description: "file with the last values, to start while the server is unavailable"
  }
} as const satisfies OptionTable

/**
 * Options of lists with a filter, of files, of the activity log and of templates.
 *
 * @category tables
 * @since 0.1.0
 * @stability internal
 */
export const filterOptions = {
  filter: { kind: "text", description: 'SCIM filter, such as title eq "db"' }
} as const satisfies OptionTable

export const fileOptions = {
  inline: { kind: "boolean", default: false, description: "include the contents of files" }
} as const satisfies OptionTable

export const contentOptions = {
  size: { kind: "integer", minimum: 0, description: "size of the file in bytes; another size is rejected" }
} as const satisfies OptionTable

export const downloadOptions = {
  ...contentOptions,
  timeout: { kind: "duration", minimum: 1, maximum: maxTimerMs, description: "time limit of the whole download" }
} as const satisfies OptionTable

const offset = { kind: "integer", minimum: 0, default: 0, description: "number of requests to skip" } as const

export const activityOptions = {
  limit: { kind: "integer", minimum: 0, default: 50, description: "number of requests to list" },
  offset
} as const satisfies OptionTable

export const activityStreamOptions = {
  pageSize: { kind: "integer", minimum: 1, default: 50, description: "number of requests in one response" },
  offset
} as const satisfies OptionTable

export const startupOptions = {
  timeout: {
    kind: "duration",
    minimum: 0,
    maximum: maxTimerMs,
    description: "how long a start waits for the server; 0 does not wait"
  },
  onEvent: { kind: "function", description: "receives the progress of the wait" }
} as const satisfies OptionTable

export const templateOptions = {
  variables: { kind: "function", description: "returns the value of a variable" },
  comments: { kind: "list", description: "prefixes of comment lines" }
} as const satisfies OptionTable
