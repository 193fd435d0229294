/**
 * Validates faults that users write: the types of the model as schemas.
 */
import { validateHeaderName, validateHeaderValue } from "node:http"
import { ConnectApi } from "@opconnect/core/ConnectApi"
import * as HttpApi from "effect/http-api/HttpApi"
import * as Schema from "effect/Schema"
import type { Endpoint, EndpointGroup } from "../model/Endpoint.ts"
import type * as Model from "../model/Fault.ts"
import type { Equal } from "../model/same.ts"

const positive = Schema.Int.check(Schema.isGreaterThan(0))
const milliseconds = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThan(2 ** 31))
const status = Schema.Int.check(Schema.isBetween({ minimum: 200, maximum: 599 }))

/** Text that Node can send. The error message does not repeat the text. */
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
  sendable(validateHeaderName, "not a valid header name"),
  sendable((value) => validateHeaderValue("x", value), "not a valid header value")
)

/** Endpoints and groups of the contract that a fault can affect. */
const endpointNames = () => {
  const names: Array<string> = Object.keys(ConnectApi.groups)
  HttpApi.reflect(ConnectApi, {
    onGroup: () => {},
    onEndpoint: ({ endpoint, group }) => names.push(`${group.identifier}.${endpoint.identifier}`)
  })
  return names
}

// The literals are those of the type, which comes from the same contract. Reflection returns them as plain strings.
const Target = Schema.Literals(endpointNames()) as Schema.Codec<string> as Schema.Codec<Endpoint | EndpointGroup>

/** Checks a {@link Model.Latency}. */
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

const scope = {
  name: Schema.optionalKey(Schema.String),
  on: Schema.optionalKey(Schema.Union([Target, Schema.Array(Target)])),
  times: Schema.optionalKey(positive),
  probability: Schema.optionalKey(Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))),
  seed: Schema.optionalKey(Schema.Int)
}

const applied = { applied: Schema.optionalKey(Schema.Boolean) }

const retryAfter = { retryAfter: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))) }

/** Checks a {@link Model.Fault}. */
export const Fault = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("status"),
    status,
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

type Groups = (typeof ConnectApi)["groups"]

/** The names as the contract has them. */
type ContractEndpoint = {
  [Group in keyof Groups]: `${Group}.${keyof Groups[Group]["endpoints"] & string}`
}[keyof Groups]

// The types of the model do not use Effect, which is optional. These checks keep them equal to the schemas.
true satisfies Equal<Endpoint, ContractEndpoint>
true satisfies Equal<EndpointGroup, keyof Groups>
true satisfies Equal<Model.Fault, Schema.Schema.Type<typeof Fault>>
true satisfies Equal<Model.Latency, Schema.Schema.Type<typeof Latency>>
