/**
 * Faults of a server, or of a proxy in front of it.
 *
 * **Example** (A proxy that is down for two requests, and a slow list)
 *
 * ```ts
 * import { startFakeConnect } from "@opconnect/testing"
 *
 * const fake = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
 * fake.addFault({ kind: "html", status: 503, retryAfter: 1, times: 2 })
 * fake.addFault({ kind: "latency", latency: { median: 40, p99: 400 }, on: "items.list" })
 * fake.addFault("sporadic403")
 * await fake.close()
 * ```
 *
 * @since 0.1.0
 */
import type { Endpoint, EndpointGroup } from "./Endpoint.ts"

/**
 * A duration in milliseconds: fixed, uniformly distributed between two bounds, or log-normal as in real networks, with
 * `median` and `p99`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Latency =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly median: number; readonly p99: number }

/**
 * The requests that a fault applies to.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FaultScope {
  /** Name of the fault in the request log. Default: its kind. */
  readonly name?: string
  /** Endpoints such as `items.get`, or groups such as `items`. Default: all that require a token. */
  readonly on?: Endpoint | EndpointGroup | ReadonlyArray<Endpoint | EndpointGroup>
  /** Number of requests that it affects. Default: no limit. */
  readonly times?: number
  /**
   * Share of requests that it affects, from 0 to 1. Default: 1.
   *
   * @default 1
   */
  readonly probability?: number
  /** Seed of the random generator: the same seed affects the same requests. */
  readonly seed?: number
}

/** A fault whose response replaces that of the server. */
interface Replacing {
  /**
   * If true, the server handles the request before the response is lost or replaced. If false, the server writes nothing.
   * Default: false.
   *
   * @default false
   */
  readonly applied?: boolean
}

interface WithRetryAfter {
  /** Value of the `Retry-After` header, in seconds. */
  readonly retryAfter?: number
}

interface StatusFault extends FaultScope, Replacing, WithRetryAfter {
  readonly kind: "status"
  /** From 200 to 599. */
  readonly status: number
  /** Message of Connect's error. Default: the usual message of the status. */
  readonly message?: string
  /** Replaces Connect's error. A string is sent as it is, any other value as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface HtmlFault extends FaultScope, Replacing, WithRetryAfter {
  readonly kind: "html"
  /**
   * From 200 to 599. Default: 502.
   *
   * @default 502
   */
  readonly status?: number
}

/**
 * A fault, and the requests that it affects. Can be written as JSON.
 *
 * **Details**
 *
 * | `kind`        |                                                                                      |
 * | ------------- | ------------------------------------------------------------------------------------ |
 * | `status`      | an error of Connect, or any response with `body`                                     |
 * | `html`        | a page of a proxy                                                                    |
 * | `latency`     | the response is delayed by `latency`                                                 |
 * | `lag`         | what the request writes is readable `lag` milliseconds later                         |
 * | `reset`       | the connection is reset instead of a response                                         |
 * | `hang`        | there is no response                                                                 |
 * | `slowBody`    | the body comes in chunks of `bytes`, one every `every` milliseconds                  |
 * | `truncate`    | the connection is closed after `bytes` of the body. Default: half of it              |
 * | `wrongLength` | `Content-Length` is too large by `by` bytes; below zero it is too small. Default: 10 |
 * | `invalidJson` | the body lacks its last character                                                    |
 *
 * `latency` and `lag` apply in addition to other faults. Of all others, only the first one that matches a request applies.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Fault =
  | StatusFault
  | HtmlFault
  | ({ readonly kind: "latency"; readonly latency: Latency } & FaultScope)
  | ({ readonly kind: "lag"; readonly lag: number } & FaultScope)
  | ({ readonly kind: "reset" } & Replacing & FaultScope)
  | ({ readonly kind: "hang" } & Replacing & FaultScope)
  | ({ readonly kind: "slowBody"; readonly bytes: number; readonly every: number } & FaultScope)
  | ({ readonly kind: "truncate"; readonly bytes?: number } & FaultScope)
  | ({ readonly kind: "wrongLength"; readonly by?: number } & FaultScope)
  | ({ readonly kind: "invalidJson" } & FaultScope)

/**
 * Incidents that users of Connect reported, as faults by name.
 *
 * @category presets
 * @since 0.1.0
 * @stability stable
 */
export const faultPresets = {
  /** A write can be read five seconds later (tf#222, tf#244, eso#3238). */
  syncLag: { kind: "lag", lag: 5000 },
  /** The first sync takes longer than the time limit of a request (py#9, tf#324). */
  coldStart: {
    kind: "status",
    status: 408,
    message: "sync did not complete within timeout, please retry the request",
    times: 3
  },
  /** A new server rejects its first request, because it does not know its tokens yet (until 1.7.2). */
  firstRequest401: { kind: "status", status: 401, message: "invalid bearer token", times: 1 },
  /** A valid token is occasionally rejected (connect#82, eso#4205). */
  sporadic403: { kind: "status", status: 403, probability: 0.2, on: ["vaults.get", "items", "files"] },
  /** The content of a file is not synced yet (the operator's client repeats the request five times). */
  fileNotSynced: {
    kind: "status",
    status: 500,
    message: "file content is not synced yet",
    on: "files.content",
    times: 3
  },
  /** Too many requests, from 1Password's service or from a gateway (eso#4925, go#201). */
  rateLimited: { kind: "status", status: 429, message: "rate limit exceeded", retryAfter: 1, times: 3 },
  /** Two processes access the server's database at once (until 1.7.0). */
  databaseLocked: { kind: "status", status: 500, message: "database is locked", times: 2 },
  /** Two clients write the same item. Connect responds with 500 instead of 409, as the Terraform provider found. */
  writeConflict: {
    kind: "status",
    status: 500,
    message: "Something went wrong",
    on: ["items.update", "items.patch", "items.delete"],
    times: 1
  },
  /** The proxy is available but Connect is not: HTML instead of JSON (tf#5). */
  badGateway: { kind: "html", status: 502, times: 3 },
  /** The connection is lost after a write was processed. A client that repeats the write applies it twice. */
  lostResponse: {
    kind: "reset",
    applied: true,
    on: ["items.create", "items.update", "items.patch", "items.delete"],
    times: 1
  }
} as const satisfies Readonly<Record<string, Fault>>

/**
 * Name of a preset fault.
 *
 * @category presets
 * @since 0.1.0
 * @stability stable
 */
export type FaultPreset = keyof typeof faultPresets

/**
 * A fault of a fake, and how often it was applied.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActiveFault {
  /** Id for `removeFault`. */
  readonly id: string
  readonly name: string
  readonly fault: Fault
  readonly hits: number
}
