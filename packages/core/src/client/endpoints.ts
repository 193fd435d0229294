import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type { ConnectApi } from "../contract/ConnectApi.ts"
import * as ConnectError from "../contract/ConnectError.ts"
import * as Contract from "../contract/endpoints.ts"
import type { RequestDetails } from "../contract/requestDetails.ts"
import type { Settings } from "../contract/settings.ts"
import type { PatchOperation, WritableItem } from "../model/Item.ts"
import * as Bytes from "../transport/bytes.ts"
import type { CallState } from "../transport/callState.ts"
import * as Failure from "../transport/failure.ts"
import * as Flow from "../transport/flow.ts"
import * as Policy from "../transport/policy.ts"
import * as Requests from "../transport/requests.ts"
import { CurrentStartup } from "../transport/Startup.ts"
import {
  headerOf,
  type ResponseHead,
  Transport,
  type TransportError,
  type TransportResponse,
  textOf
} from "../transport/Transport.ts"
import * as Decode from "./decode.ts"
import * as Events from "./events.ts"

type Groups = (typeof ConnectApi)["groups"]

/** Only what is behind the token waits for the sync. */
const belongs = (statuses: ReadonlySet<number>, status: number) => statuses.has(status === 408 ? 401 : status)

const isCommon = ({ _tag }: ConnectError.ConnectError) =>
  _tag === "TooManyRequests" || _tag === "ServerError" || _tag === "UnexpectedResponse"

/** A status that Connect never answers with at this endpoint comes from something else, whatever it looks like. */
const narrow =
  <Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]>(statuses: ReadonlySet<number>) =>
  (error: ConnectError.ConnectError): ConnectError.ErrorOf<Group, Endpoint> => {
    const known = !("status" in error) || isCommon(error) || belongs(statuses, error.status)
    const narrowed = known
      ? error
      : new ConnectError.UnexpectedResponse({
          ...error,
          problem: "refusal",
          reason: `no Connect server does so here: ${error.reason}`
        })
    // The one place where the classes that are left are made known to the types; the lines above see to it that it is true.
    // @effect-diagnostics-next-line unsafeEffectTypeAssertion:off
    return narrowed as ConnectError.ErrorOf<Group, Endpoint>
  }

type Query = Readonly<Record<string, string | number | boolean | undefined>>

/** A query must not say `filter=undefined`. */
const queryText = (query: Query): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.append(key, `${value}`)
  return params.size === 0 ? "" : `?${params}`
}

/** Sent twice, `add` may add twice, and `remove` of a place in a list takes what has moved there. */
const idempotencyOf = (operations: ReadonlyArray<PatchOperation>): Contract.Idempotency =>
  operations.every(({ op }) => op === "replace") ? "idempotent" : "unsafe"

/** Secrets may be anywhere in what is written; what is sent is their text. */
const reveal = (value: unknown): unknown => {
  if (Redacted.isRedacted(value)) return Redacted.value(value)
  if (Array.isArray(value)) return value.map(reveal)
  // What knows its own JSON, such as a date, is not a bag of keys.
  if (typeof value !== "object" || value === null || "toJSON" in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reveal(inner)]))
}

/** The JSON of an input. Fails with what is wrong with it. */
const encode = (name: "itemInput" | "patch", input: unknown): Effect.Effect<string, string> =>
  Effect.suspend(() => {
    const body = JSON.stringify(reveal(input))
    return Effect.as(Decode.decode(name, JSON.parse(body)), body)
  })

/** Why an id cannot be part of a path: it would lead to another path than the one meant, or to none. */
const idProblem = (id: unknown): string | undefined => {
  // Nothing else is shown of a value that is not a string.
  if (typeof id !== "string") return `an id must be a string, not ${id === null ? "null" : typeof id}`
  return id === "" || id === "." || id === ".." || !id.isWellFormed()
    ? `"${id.toWellFormed()}" is not a valid id`
    : undefined
}

/** What is gone when a delete is repeated was deleted by the attempt whose response was lost. */
const alreadyGone = (error: ConnectError.ConnectError) =>
  error._tag === "ResourceNotFound" ? { done: undefined } : undefined

const isSuccess = (method: string, status: number) => {
  if (method === "DELETE") return status === 204 || status === 200
  return status === 200 || (method === "POST" && status === 201)
}

type Read<A> = (response: TransportResponse, state: CallState) => Effect.Effect<A, ConnectError.ConnectError>

const text: Read<string> = (response, state) =>
  isPage(response) ? Effect.fail(page(state)) : Effect.succeed(textOf(response.body))
const nothing: Read<undefined> = (response, state) => Effect.as(text(response, state), undefined)

const json =
  <Name extends Decode.SchemaName>(name: Name): Read<Decode.Decoded<Name>> =>
  (response, state) => {
    let parsed: unknown
    try {
      parsed = JSON.parse(textOf(response.body))
    } catch {
      return Effect.fail(Failure.unexpected(state, "foreign", "its body is not JSON"))
    }
    return Effect.mapError(Decode.decode(name, parsed), (reason) =>
      Failure.unexpected(
        state,
        Failure.isFromConnect(response) ? "shape" : "foreign",
        `its body has another shape: ${reason}`
      )
    )
  }

/** A cache or a proxy in confusion must not give one item's secrets for another's. */
const itemOf = (id: string): Read<Decode.Decoded<"fullItem">> => {
  const read = json("fullItem")
  return (response, state) =>
    Effect.flatMap(read(response, state), (item) =>
      item.id === id
        ? Effect.succeed(item)
        : Effect.fail(Failure.unexpected(state, "foreign", "it holds another item than the one asked for"))
    )
}

/** A proxy's page. A file may be an HTML page, too: then Connect sends it as bytes. */
const isPage = (head: ResponseHead) =>
  headerOf(head, "1password-connect-version") === undefined &&
  (headerOf(head, "content-type") ?? "").toLowerCase().startsWith("text/html")

const page = (state: CallState) =>
  Failure.unexpected(
    state,
    "foreign",
    "it is an HTML page: the response did not come from a Connect server"
  )

const sizeText = (size: number, expected: number) => `its body has ${size} bytes, and the file ${expected}`

/**
 * How the content of a file is read.
 */
export interface ContentOptions {
  /** How many bytes the file has, by its item: anything else is a response that was cut short, or none of Connect's. */
  readonly size?: number | undefined
}

/** The content of a file from some place on, as it arrives. */
export interface OpenedContent {
  /** Where the body begins: 0 where a server does not know ranges. */
  readonly start: number
  readonly body: Stream.Stream<Uint8Array, ConnectError.ErrorOf<"files", "content">>
}

/**
 * The fifteen endpoints of the contract with their policy, each failing with what the contract lists for it.
 */
export const make = Effect.fnUntraced(function* (settings: Settings) {
  const transport = yield* Transport
  const prepare = yield* Requests.make(settings)
  const withPolicy = Policy.make(settings, yield* CurrentStartup)
  const { events, observe } = Events.make(transport, prepare, settings)

  type Attempted<A> = Effect.Effect<Policy.Answered<A>, ConnectError.ConnectError | TransportError>

  /** The response if it is a success, or the error that it stands for. */
  const toResponseOrError = (
    attempt: Policy.Attempt,
    response: TransportResponse,
    secrets: ReadonlyArray<string>
  ): Effect.Effect<TransportResponse, ConnectError.ConnectError> => {
    attempt.state.status = response.status
    if (isSuccess(attempt.state.method, response.status)) return Effect.succeed(response)
    return Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.fail(Failure.fromErrorResponse(attempt.state, response, secrets, now))
    )
  }

  const sending =
    <A>(content: Requests.Content, read: Read<A>) =>
    (attempt: Policy.Attempt): Attempted<A> =>
      Effect.flatMap(
        prepare(content, { host: attempt.state.host, timeout: attempt.timeout, fresh: attempt.fresh }),
        ({ request, secrets }) =>
          Effect.flatMap(transport.send(request), (response) => {
            observe(attempt.state.host, response)
            return Effect.flatMap(toResponseOrError(attempt, response, secrets), (success) =>
              Effect.map(read(success, attempt.state), (value) => ({ value, connectMs: success.connectMs }))
            )
          })
      )

  /** The ids of a call, at their places in the path of its endpoint. */
  const pathOf = (pattern: string, ids: Readonly<Record<string, string>>, write: (id: string) => string) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => write(ids[name] ?? ""))

  const call = <A, Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"] & string>(
    group: Group,
    endpoint: Endpoint,
    ids: Readonly<Record<string, string>>,
    what: {
      readonly query?: Query
      readonly body?: Effect.Effect<string, string>
      readonly idempotency?: Contract.Idempotency
      readonly afterLoss?: Policy.Call<A>["afterLoss"]
    },
    attempt: (content: Requests.Content) => Policy.Call<A>["attempt"]
  ): Effect.Effect<A, ConnectError.ErrorOf<Group, Endpoint>> => {
    const name = `${group}.${endpoint}` as Contract.EndpointName
    const { idempotency, method, path: pattern, statuses } = Contract.endpoints[name]
    const refuse = (reason: string, path: string) =>
      Effect.fail(
        narrow<Group, Endpoint>(statuses)(
          new ConnectError.InvalidRequest({
            method,
            path,
            host: "",
            attempts: 0,
            mayHaveBeenProcessed: false,
            status: 400,
            reason
          })
        )
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
      }).pipe(Effect.mapError(narrow<Group, Endpoint>(statuses)))
    return what.body === undefined
      ? run(undefined)
      : Effect.matchEffect(what.body, {
          onFailure: (reason) => refuse(`unusable input: ${reason}`, path),
          onSuccess: run
        })
  }

  /** A stream that breaks off later can only fail with what any request can. */
  const brokenOff = narrow<"files", "content">(new Set())

  const opening =
    (content: Requests.Content, offset: number) =>
    (attempt: Policy.Attempt): Attempted<OpenedContent> => {
      const { state } = attempt
      const to = { host: state.host, timeout: attempt.timeout, fresh: attempt.fresh }
      const ranged = offset === 0 ? content : { ...content, headers: { range: `bytes=${offset}-` } }
      return Effect.flatMap(prepare(ranged, to), ({ request, secrets }) =>
        Effect.flatMap(transport.open(request), (response): Attempted<OpenedContent> => {
          const { connectMs, status } = response
          state.status = status
          const partial =
            offset > 0 && status === 206 && headerOf(response, "content-range")?.startsWith(`bytes ${offset}-`) === true
          if (status !== 200 && !partial) {
            return Bytes.collect(response.body, settings.maxResponseSize, () => Failure.tooLarge(state)).pipe(
              Effect.timeoutOrElse({
                duration: attempt.timeout,
                orElse: () => Effect.fail(Failure.timedOut(state, attempt))
              }),
              Effect.flatMap((body) => toResponseOrError(attempt, { ...response, body }, secrets)),
              Effect.flatMap(() => Effect.fail(Failure.unexpected(state, "foreign", "its range is another one")))
            )
          }
          if (isPage(response)) return Effect.fail(page(state))
          const body = Flow.steady(
            Stream.mapError(response.body, (error) => brokenOff(Failure.toConnectError(state, error, attempt))),
            settings.requestTimeout,
            () =>
              brokenOff(
                Failure.timedOut(state, { ...attempt, limit: "requestTimeout", timeout: settings.requestTimeout })
              )
          )
          return Effect.succeed({ value: { start: partial ? offset : 0, body }, connectMs })
        })
      )
    }

  const open = (vaultUuid: string, itemUuid: string, fileUuid: string, offset = 0) =>
    call<OpenedContent, "files", "content">("files", "content", { vaultUuid, itemUuid, fileUuid }, {}, (content) =>
      opening(content, offset)
    )

  /** Details of a download that failed after its response had started. */
  const downloadDetails = (vaultUuid: string, itemUuid: string, fileUuid: string): RequestDetails => ({
    method: "GET",
    path: pathOf(Contract.endpoints["files.content"].path, { vaultUuid, itemUuid, fileUuid }, encodeURIComponent),
    host: settings.hosts.join(", "),
    attempts: 1,
    mayHaveBeenProcessed: false
  })

  const wrongSizeOf = (vaultUuid: string, itemUuid: string, fileUuid: string, size: number, expected: number) =>
    new ConnectError.UnexpectedResponse({
      ...downloadDetails(vaultUuid, itemUuid, fileUuid),
      status: 200,
      problem: "incomplete",
      reason: sizeText(size, expected)
    })

  /** Fails at its end if it was not as long as it should be. */
  const sized = (
    { body }: OpenedContent,
    expected: number,
    wrong: (size: number) => ConnectError.UnexpectedResponse
  ): OpenedContent["body"] => {
    let size = 0
    const check = Stream.unwrap(
      Effect.suspend(() => (size === expected ? Effect.succeed(Stream.empty) : Effect.fail(wrong(size))))
    )
    const counted = Stream.map(body, (chunk) => {
      size += chunk.length
      return chunk
    })
    return Stream.concat(counted, check)
  }

  return {
    vaults: {
      list: (options?: { readonly filter?: string | undefined }) =>
        call("vaults", "list", {}, { query: { filter: options?.filter } }, (content) =>
          sending(content, json("vaults"))
        ),
      get: (vaultUuid: string) => call("vaults", "get", { vaultUuid }, {}, (content) => sending(content, json("vault")))
    },
    items: {
      list: (vaultUuid: string, options?: { readonly filter?: string | undefined }) =>
        call("items", "list", { vaultUuid }, { query: { filter: options?.filter } }, (content) =>
          sending(content, json("items"))
        ),
      get: (vaultUuid: string, itemUuid: string) =>
        call("items", "get", { vaultUuid, itemUuid }, {}, (content) => sending(content, itemOf(itemUuid))),
      create: (vaultUuid: string, item: WritableItem) =>
        call("items", "create", { vaultUuid }, { body: encode("itemInput", item) }, (content) =>
          sending(content, json("fullItem"))
        ),
      update: (vaultUuid: string, itemUuid: string, item: WritableItem) =>
        call("items", "update", { vaultUuid, itemUuid }, { body: encode("itemInput", item) }, (content) =>
          sending(content, json("fullItem"))
        ),
      patch: (vaultUuid: string, itemUuid: string, operations: ReadonlyArray<PatchOperation>) =>
        call(
          "items",
          "patch",
          { vaultUuid, itemUuid },
          { body: encode("patch", operations), idempotency: idempotencyOf(operations) },
          (content) => sending(content, json("fullItem"))
        ),
      delete: (vaultUuid: string, itemUuid: string) =>
        call("items", "delete", { vaultUuid, itemUuid }, { afterLoss: alreadyGone }, (content) =>
          sending(content, nothing)
        )
    },
    files: {
      list: (vaultUuid: string, itemUuid: string, options?: { readonly inline?: boolean | undefined }) =>
        call("files", "list", { vaultUuid, itemUuid }, { query: { inline_files: options?.inline } }, (content) =>
          sending(content, json("files"))
        ),
      get: (
        vaultUuid: string,
        itemUuid: string,
        fileUuid: string,
        options?: { readonly inline?: boolean | undefined }
      ) =>
        call(
          "files",
          "get",
          { vaultUuid, itemUuid, fileUuid },
          { query: { inline_files: options?.inline } },
          (content) => sending(content, json("file"))
        ),
      open,
      content: (vaultUuid: string, itemUuid: string, fileUuid: string, options?: ContentOptions) =>
        Stream.unwrap(
          Effect.map(open(vaultUuid, itemUuid, fileUuid), (opened) => {
            const size = options?.size
            return size === undefined
              ? opened.body
              : sized(opened, size, (found) => wrongSizeOf(vaultUuid, itemUuid, fileUuid, found, size))
          })
        ),
      wrongSize: wrongSizeOf,
      downloadTimedOut: (vaultUuid: string, itemUuid: string, fileUuid: string, timeout: number) =>
        new ConnectError.ResponseTimeout({
          ...downloadDetails(vaultUuid, itemUuid, fileUuid),
          timeout,
          limit: "downloadTimeout",
          sent: true
        }),
      bytes: (vaultUuid: string, itemUuid: string, fileUuid: string, options?: ContentOptions) =>
        call("files", "content", { vaultUuid, itemUuid, fileUuid }, {}, (content) =>
          sending(content, (response, state) => {
            if (isPage(response)) return Effect.fail(page(state))
            const { length } = response.body
            return options?.size === undefined || options.size === length
              ? Effect.succeed(response.body)
              : Effect.fail(Failure.unexpected(state, "incomplete", sizeText(length, options.size)))
          })
        )
    },
    activity: {
      list: (options?: { readonly limit?: number | undefined; readonly offset?: number | undefined }) =>
        call("activity", "list", {}, { query: { limit: options?.limit, offset: options?.offset } }, (content) =>
          sending(content, (response, state) =>
            Effect.map(json("activity")(response, state), (requests) => ({
              requests,
              range: headerOf(response, "content-range")
            }))
          )
        )
    },
    server: {
      heartbeat: Effect.suspend(() => call("server", "heartbeat", {}, {}, (content) => sending(content, text))),
      health: Effect.suspend(() => call("server", "health", {}, {}, (content) => sending(content, json("health")))),
      metrics: Effect.suspend(() => call("server", "metrics", {}, {}, (content) => sending(content, text)))
    },
    events
  }
})

export type Endpoints = Effect.Success<ReturnType<typeof make>>
