import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { ConnectApi } from "../contract/ConnectApi.ts"
import type * as ConnectError from "../contract/ConnectError.ts"
import type { ConnectOptions } from "../contract/clientOptions.ts"
import * as Contract from "../contract/endpoints.ts"
import { exposedHosts, socketIssue } from "../contract/hosts.ts"
import { InvalidOptions } from "../contract/InvalidOptions.ts"
import type { Settings } from "../contract/settings.ts"
import type { Decoder } from "../model/decoding.ts"
import type * as Failure from "../transport/failure.ts"
import * as Policy from "../transport/policy.ts"
import * as Requests from "../transport/requests.ts"
import { CurrentStartup } from "../transport/Startup.ts"
import {
  isFromConnect,
  type ResponseHead,
  Transport,
  type TransportError,
  type TransportResponse,
  textOf
} from "../transport/Transport.ts"
import * as Decode from "./decode.ts"

type Groups = (typeof ConnectApi)["groups"]

type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** A query must not say `filter=undefined`. */
const queryText = (query: Query): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.append(key, `${value}`)
  return params.size === 0 ? "" : `?${params}`
}

/** The reason why an id cannot be part of a path: it would lead to a different path, or to none. */
const idProblem = (id: unknown): string | undefined => {
  // Only the type of a value that is not a string is shown.
  if (typeof id !== "string") return `an id must be a string, not ${id === null ? "null" : typeof id}`
  return id === "" || id === "." || id === ".." || !id.isWellFormed()
    ? `"${id.toWellFormed()}" is not a valid id`
    : undefined
}

const isSuccess = (method: string, status: number) => {
  if (method === "DELETE") return status === 204 || status === 200
  return status === 200 || (method === "POST" && status === 201)
}

/** Why a successful response cannot be used. */
export interface Unusable {
  readonly problem: ConnectError.ResponseProblem
  readonly reason: string
}

/** Reads a successful response. */
export type Read<A> = (response: TransportResponse) => Effect.Effect<A, Unusable>

export const unusable = (problem: ConnectError.ResponseProblem, reason: string): Effect.Effect<never, Unusable> =>
  Effect.fail({ problem, reason })

/** A JSON body, decoded as the model. */
export const json =
  <Name extends Decode.SchemaName, Secret>(
    decoders: Readonly<Record<Name, Decoder>>,
    name: Name,
    redact: Decode.Redact<Secret>
  ): Read<Decode.Body<Name, Secret>> =>
  (response) => {
    const text = textOf(response.body)
    let parsed: unknown
    try {
      parsed = JSON.parse(text)
    } catch {
      // A body without a length may have been cut short.
      return isFromConnect(response) || /^[[{]/.test(text)
        ? unusable("incomplete", "its body is not complete JSON")
        : unusable("foreign", "its body is not JSON")
    }
    return Effect.catchEager(Decode.decode(decoders, name, parsed, redact), (reason) =>
      unusable(isFromConnect(response) ? "shape" : "foreign", `its body has an unexpected format: ${reason}`)
    )
  }

export type AttemptEffect<A> = Effect.Effect<Policy.AttemptResult<A>, ConnectError.ConnectError | TransportError>

/** The ids of a call, at their places in the path of its endpoint. */
export const pathOf = (pattern: string, ids: Readonly<Record<string, string>>, write: (id: string) => string) =>
  pattern.replace(/:(\w+)/g, (_, name: string) => write(ids[name] ?? ""))

const warnOfExposure = (settings: Settings) =>
  Effect.forEach(
    exposedHosts(settings.hosts, settings.proxy),
    (host) => Effect.logWarning(`Connecting to ${host} without TLS: the token and the secrets are sent in clear text.`),
    { discard: true }
  )

/** Query, body and idempotency of a call. */
export interface CallDetails<A> {
  readonly query?: Query
  readonly body?: Effect.Effect<string, string>
  readonly idempotency?: Contract.Idempotency
  readonly afterLoss?: Policy.Call<A>["afterLoss"]
}

/** Observers of calls, and the names in errors. */
export interface CallContext {
  /** The options that hints of errors name. Default: hints name environment variables. */
  readonly given?: ConnectOptions
  /** Reports each call, to a tracer for example. */
  readonly observe?: Policy.Observe
  readonly onResponse?: (host: string, head: ResponseHead) => void
}

/**
 * Calls of the endpoints of the contract with their policy. Each fails with the errors that the contract lists for the
 * endpoint. `failures` makes their errors.
 */
export const make = Effect.fnUntraced(function* (
  settings: Settings,
  failures: Effect.Effect<Failure.Failures>,
  { given, observe, onResponse }: CallContext = {}
) {
  const transport = yield* Transport
  const refused = transport.connectsToSockets === true ? undefined : socketIssue(settings.hosts)
  if (refused !== undefined) return yield* new InvalidOptions([refused])
  yield* warnOfExposure(settings)
  const prepare = yield* Requests.make(settings)
  const withPolicy = Policy.make(settings, yield* CurrentStartup, failures, observe)

  /** The response if its status is a success, otherwise its error. */
  const toResponseOrError = (
    attempt: Policy.Attempt,
    response: TransportResponse,
    secrets: ReadonlyArray<string>
  ): Effect.Effect<TransportResponse, ConnectError.ConnectError> => {
    attempt.state.status = response.status
    if (isSuccess(attempt.state.method, response.status)) return Effect.succeed(response)
    return Effect.flatMap(failures, ({ fromErrorResponse }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.fail(fromErrorResponse(attempt.state, response, secrets, now))
      )
    )
  }

  const sending =
    <A>(content: Requests.Content, read: Read<A>) =>
    (attempt: Policy.Attempt): AttemptEffect<A> =>
      Effect.flatMapEager(
        prepare(content, { host: attempt.state.host, timeout: attempt.timeout, fresh: attempt.fresh }),
        ({ request, secrets }) =>
          Effect.flatMap(transport.send(request), (response) => {
            onResponse?.(attempt.state.host, response)
            return Effect.flatMapEager(toResponseOrError(attempt, response, secrets), (success) =>
              read(success).pipe(
                Effect.mapEager((value) => ({ value, connectMs: success.connectMs })),
                Effect.catchEager(({ problem, reason }) =>
                  Effect.flatMap(failures, ({ unexpected }) => Effect.fail(unexpected(attempt.state, problem, reason)))
                )
              )
            )
          })
      )

  const call = <A, Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"] & string>(
    group: Group,
    endpoint: Endpoint,
    ids: Readonly<Record<string, string>>,
    what: CallDetails<A>,
    attempt: (content: Requests.Content) => Policy.Call<A>["attempt"]
  ): Effect.Effect<A, ConnectError.ErrorOf<Group, Endpoint>> => {
    const name = `${group}.${endpoint}` as Contract.EndpointName
    const { idempotency, method, path: pattern, statuses } = Contract.endpoints[name]
    const refuse = (reason: string, path: string) =>
      Effect.flatMap(failures, ({ invalidRequest, narrow }) =>
        Effect.fail(narrow<Group, Endpoint>(statuses, given)(invalidRequest(method, path, reason)))
      )
    for (const id in ids) {
      const problem = idProblem(ids[id])
      if (problem === undefined) continue
      return refuse(
        problem,
        pathOf(pattern, ids, () => "…")
      )
    }
    const path = pathOf(pattern, ids, encodeURIComponent)
    const run = (body: string | undefined) =>
      withPolicy({
        endpoint: name,
        ids,
        method,
        path,
        idempotency: what.idempotency ?? idempotency,
        afterLoss: what.afterLoss,
        attempt: attempt({ method, path: what.query === undefined ? path : path + queryText(what.query), body })
      }).pipe(
        Effect.catch((error) =>
          Effect.flatMap(failures, ({ narrow }) => Effect.fail(narrow<Group, Endpoint>(statuses, given)(error)))
        )
      )
    return what.body === undefined
      ? run(undefined)
      : Effect.matchEffect(what.body, {
          onFailure: (reason) => refuse(`unusable input: ${reason}`, path),
          onSuccess: run
        })
  }

  return { call, given, prepare, sending, toResponseOrError, transport }
})

export type Calls = Effect.Success<ReturnType<typeof make>>
