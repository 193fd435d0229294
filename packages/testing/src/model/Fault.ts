/**
 * Ways in which a server, or what lies before it, goes wrong.
 *
 * **Example** (A proxy that is down for two requests, and a slow list)
 *
 * ```ts
 * import { startFakeConnect } from "@opconnect/testing"
 *
 * await using fake = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
 * fake.addFault({ kind: "html", status: 503, retryAfter: 1, times: 2 })
 * fake.addFault({ kind: "latency", latency: { median: 40, p99: 400 }, on: "items.list" })
 * fake.addFault("sporadic403")
 * ```
 *
 * @since 0.1.0
 */
import { validateHeaderName, validateHeaderValue } from "node:http"
import { ConnectApi } from "@opconnect/core/ConnectApi"
import * as HttpApi from "effect/http-api/HttpApi"
import * as Schema from "effect/Schema"
import type { Endpoint, EndpointGroup } from "./Endpoint.ts"

const positive = Schema.Int.check(Schema.isGreaterThan(0))
const milliseconds = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThan(2 ** 31))
const status = Schema.Int.check(Schema.isBetween({ minimum: 200, maximum: 599 }))

/** Text that Node can send; the complaint never repeats it. */
const sendable = (validate: (text: string) => void, complaint: string) =>
  Schema.String.check(
    Schema.makeFilter((text) => {
      try {
        validate(text)
        return true
      } catch {
        return complaint
      }
    })
  )

const headers = Schema.Record(
  sendable(validateHeaderName, "not the name of a header"),
  sendable((value) => validateHeaderValue("x", value), "not the value of a header")
)

/** What a fault can be on: the names of the contract. */
const endpointNames = () => {
  const names: Array<string> = Object.keys(ConnectApi.groups)
  HttpApi.reflect(ConnectApi, {
    onGroup: () => {},
    onEndpoint: ({ endpoint, group }) => names.push(`${group.identifier}.${endpoint.identifier}`)
  })
  return names
}

// The literals are those of the type, which is made from the same contract; reflection only knows them as text.
const Target = Schema.Literals(endpointNames()) as Schema.Codec<string> as Schema.Codec<Endpoint | EndpointGroup>

/**
 * How long something takes, in milliseconds: always the same, evenly between two bounds, or as real networks do it
 * (log-normal), where half of all take up to `median` and one in a hundred longer than `p99`.
 *
 * @category models
 * @since 0.1.0
 */
export const Latency = Schema.Union([
  milliseconds,
  Schema.Struct({ min: milliseconds, max: milliseconds }).check(
    Schema.makeFilter(({ max, min }) => max >= min || "max must not be less than min")
  ),
  Schema.Struct({ median: milliseconds, p99: milliseconds }).check(
    Schema.makeFilter(
      ({ median, p99 }) => (median > 0 && p99 >= median) || "median must be more than 0, and p99 not less than median"
    )
  )
])

/**
 * @category models
 * @since 0.1.0
 */
export type Latency = Schema.Schema.Type<typeof Latency>

/** What can be said of every fault. */
const scope = {
  /** What the request log says of requests that it has hit. The kind by default. */
  name: Schema.optionalKey(Schema.String),
  /** Endpoints such as `items.get`, or groups such as `items`. By default all that want a token. */
  on: Schema.optionalKey(Schema.Union([Target, Schema.Array(Target)])),
  /** How many requests it hits. Endless by default. */
  times: Schema.optionalKey(positive),
  /** The share of requests that it hits, from 0 to 1. All by default. */
  probability: Schema.optionalKey(Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))),
  /** Of the generator that draws: with the same one the same requests are hit. */
  seed: Schema.optionalKey(Schema.Int)
}

/** Whether the request is served before its answer is lost or replaced. `false` by default: nothing is written. */
const applied = { applied: Schema.optionalKey(Schema.Boolean) }

/** Seconds to wait, told in `Retry-After`. */
const retryAfter = { retryAfter: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))) }

/**
 * A fault, and which requests it hits. A plain value, so that it can be told in JSON.
 *
 * **Details**
 *
 * | `kind`        |                                                                                                 |
 * | ------------- | ----------------------------------------------------------------------------------------------- |
 * | `status`      | an error of Connect's; with `body` any other one: text as it is, all else as JSON                  |
 * | `html`        | a proxy's page, with 502 by default                                                               |
 * | `latency`     | the answer comes late                                                                             |
 * | `lag`         | what the request writes can be read so many milliseconds later                                    |
 * | `reset`       | the connection is reset instead of an answer                                                      |
 * | `hang`        | there is never an answer                                                                          |
 * | `slowBody`    | the body comes in chunks of `bytes`, one every `every` milliseconds                               |
 * | `truncate`    | the connection breaks after `bytes` of the body, half of it by default                            |
 * | `wrongLength` | `Content-Length` is too large `by` so many bytes, 10 by default; below zero it is too small       |
 * | `invalidJson` | the body lacks its last character                                                                 |
 *
 * `latency` and `lag` come on top of other faults. Of all others the first one that hits a request decides.
 *
 * @category models
 * @since 0.1.0
 */
export const Fault = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("status"),
    status,
    /** Of Connect's error. A fitting one by default. */
    message: Schema.optionalKey(Schema.String),
    body: Schema.optionalKey(Schema.Unknown),
    headers: Schema.optionalKey(headers),
    ...retryAfter,
    ...applied,
    ...scope
  }),
  Schema.Struct({
    kind: Schema.Literal("html"),
    status: Schema.optionalKey(status),
    ...retryAfter,
    ...applied,
    ...scope
  }),
  Schema.Struct({ kind: Schema.Literal("latency"), latency: Latency, ...scope }),
  Schema.Struct({ kind: Schema.Literal("lag"), lag: milliseconds, ...scope }),
  Schema.Struct({ kind: Schema.Literal("reset"), ...applied, ...scope }),
  Schema.Struct({ kind: Schema.Literal("hang"), ...applied, ...scope }),
  Schema.Struct({ kind: Schema.Literal("slowBody"), bytes: positive, every: milliseconds, ...scope }),
  Schema.Struct({
    kind: Schema.Literal("truncate"),
    bytes: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    ...scope
  }),
  Schema.Struct({ kind: Schema.Literal("wrongLength"), by: Schema.optionalKey(Schema.Int), ...scope }),
  Schema.Struct({ kind: Schema.Literal("invalidJson"), ...scope })
])

/**
 * @category models
 * @since 0.1.0
 */
export type Fault = Schema.Schema.Type<typeof Fault>

/**
 * Faults that have befallen users of Connect, by name.
 *
 * @category presets
 * @since 0.1.0
 */
export const faultPresets = {
  /** A write can be read five seconds later (tf#222, tf#244, eso#3238). */
  syncLag: { kind: "lag", lag: 5000 },
  /** The first sync after the start takes longer than a request waits for it (py#9, tf#324). */
  coldStart: {
    kind: "status",
    status: 408,
    message: "sync did not complete within timeout, please retry the request",
    times: 3
  },
  /** A new server does not know its tokens when the first request comes (until 1.7.2). */
  firstRequest401: { kind: "status", status: 401, message: "invalid bearer token", times: 1 },
  /** A valid token is turned away now and then (connect#82, eso#4205). */
  sporadic403: { kind: "status", status: 403, probability: 0.2, on: ["vaults.get", "items", "files"] },
  /** A file's content has not come with the sync so far (operator's client repeats it five times). */
  fileNotSynced: {
    kind: "status",
    status: 500,
    message: "file content is not synced yet",
    on: "files.content",
    times: 3
  },
  /** Too many requests, from 1Password's service or from a gateway (eso#4925, go#201). */
  rateLimited: { kind: "status", status: 429, message: "rate limit exceeded", retryAfter: 1, times: 3 },
  /** Two processes want the server's database at once (until 1.7.0). */
  databaseLocked: { kind: "status", status: 500, message: "database is locked", times: 2 },
  /** Two clients write the same item (Connect says 500 and not 409, as the Terraform provider found). */
  writeConflict: {
    kind: "status",
    status: 500,
    message: "Something went wrong",
    on: ["items.update", "items.patch", "items.delete"],
    times: 1
  },
  /** The proxy is up and Connect is not: HTML where JSON is expected (tf#5). */
  badGateway: { kind: "html", status: 502, times: 3 },
  /** The connection breaks after a write was done: who repeats it without care does it twice. */
  lostAnswer: {
    kind: "reset",
    applied: true,
    on: ["items.create", "items.update", "items.patch", "items.delete"],
    times: 1
  }
} as const satisfies Readonly<Record<string, Fault>>

/**
 * @category presets
 * @since 0.1.0
 */
export type FaultPreset = keyof typeof faultPresets

/**
 * A fault that a fake has, and how often it has hit.
 *
 * @category models
 * @since 0.1.0
 */
export interface ActiveFault {
  /** To remove it by. */
  readonly id: string
  readonly name: string
  readonly fault: Fault
  readonly hits: number
}
