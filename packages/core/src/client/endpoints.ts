import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as ConnectError from "../contract/ConnectError.ts"
import type { Settings } from "../contract/ConnectOptions.ts"
import type { PatchOperation, WritableItem } from "../model/Item.ts"
import * as Bytes from "../transport/bytes.ts"
import { CurrentCallState } from "../transport/callState.ts"
import * as Failure from "../transport/failure.ts"
import * as Flow from "../transport/flow.ts"
import * as Hosts from "../transport/hosts.ts"
import * as Policy from "../transport/policy.ts"
import * as Transport from "../transport/transport.ts"
import * as Contract from "./methods.ts"
import { sealed } from "./redactInput.ts"

const isCommon = ({ _tag }: ConnectError.ConnectError) =>
  _tag === "TooManyRequests" || _tag === "ServerError" || _tag === "UnexpectedResponse"

/** Only what is behind the token waits for the sync. */
const belongs = (statuses: ReadonlySet<number>, status: number) => statuses.has(status === 408 ? 401 : status)

/** A status that Connect never answers with at this endpoint comes from something else, whatever it looks like. */
const narrow =
  <Group extends keyof Contract.Groups, Endpoint extends keyof Contract.Groups[Group]["endpoints"]>(
    statuses: ReadonlySet<number>
  ) =>
  (error: ConnectError.ConnectError): ConnectError.ErrorOf<Group, Endpoint> => {
    const known = !("status" in error) || isCommon(error) || belongs(statuses, error.status)
    const told = known
      ? error
      : new ConnectError.UnexpectedResponse({
          ...error,
          isRefusal: true,
          reason: `no Connect server does so here: ${error.reason}`
        })
    // The one place where the classes that are left are told to the types; the lines above see to it that it is true.
    // @effect-diagnostics-next-line unsafeEffectTypeAssertion:off
    return told as ConnectError.ErrorOf<Group, Endpoint>
  }

/** A query must not say `filter=undefined`. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })

/** Sent twice, `add` may add twice, and `remove` of a place in a list takes what has moved there. */
const patches = (operations: ReadonlyArray<PatchOperation>) =>
  operations.every(({ op }) => op === "replace") ? ("replace" as const) : ("append" as const)

/** A value may hold anything, and secrets anywhere in it: what is sent is their text. */
const reveal = (value: unknown): unknown => {
  if (Redacted.isRedacted(value)) return Redacted.value(value)
  if (Array.isArray(value)) return value.map(reveal)
  // What knows its own JSON, such as a date, is not a bag of keys.
  if (typeof value !== "object" || value === null || "toJSON" in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reveal(inner)]))
}

const revealed = (operation: PatchOperation): PatchOperation =>
  "value" in operation ? { ...operation, value: reveal(operation.value) } : operation

/** Such an id would lead to another path than the one meant, or to none. */
const unusableId = (id: string) => id === "" || id === "." || id === ".." || !id.isWellFormed()

/** What is gone when a delete is repeated was deleted by the attempt whose answer was lost. */
const alreadyGone = (error: ConnectError.ConnectError) =>
  error._tag === "ResourceNotFound" ? { done: undefined } : undefined

/**
 * The fifteen endpoints of the contract with their policy, each failing with what the contract lists for it.
 */
export const make = Effect.fnUntraced(function* (settings: Settings) {
  const hosts = Hosts.make(settings.hosts)
  const withPolicy = Policy.make(settings, hosts)
  const prepared = Contract.make(yield* Transport.make(yield* HttpClient.HttpClient, settings, hosts))

  const call = <
    A,
    Group extends keyof Contract.Groups,
    Endpoint extends keyof Contract.Groups[Group]["endpoints"] & string,
    Ids extends Readonly<Record<string, string>>
  >(
    group: Group,
    endpoint: Endpoint,
    ids: Ids,
    attempt: (send: Contract.Method<Group, Endpoint>, params: Ids) => Policy.Attempt<A>,
    more?: { readonly repeat?: Policy.Repeat; readonly afterLoss?: Policy.Call<A>["afterLoss"] }
  ): Effect.Effect<A, ConnectError.ErrorOf<Group, Endpoint>> => {
    const name = `${group}.${endpoint}`
    const { method, path: pattern, repeatable, send, statuses } = prepared(group, endpoint)
    const wrong = Object.values(ids).find(unusableId)
    if (wrong !== undefined) {
      const reason = `"${wrong.toWellFormed()}" is no id`
      const path = Object.keys(ids).reduce((filled, name) => filled.replace(`:${name}`, "…"), pattern)
      const error = new ConnectError.InvalidRequest({ method, path, host: "", attempts: 0, status: 400, reason })
      return Effect.fail(narrow<Group, Endpoint>(statuses)(error))
    }
    return withPolicy({
      endpoint: name,
      ids,
      repeat: more?.repeat ?? repeatable,
      attempt: attempt(send, ids),
      afterLoss: more?.afterLoss
    }).pipe(Effect.mapError(narrow<Group, Endpoint>(statuses)))
  }

  /** A stream that breaks off later can only fail with what any request can. */
  const brokenOff = narrow<"files", "content">(new Set())

  return {
    vaults: {
      list: (options?: { readonly filter?: string | undefined }) =>
        call("vaults", "list", {}, (send) => send({ query: given("filter", options?.filter) })),
      get: (vaultUuid: string) => call("vaults", "get", { vaultUuid }, (send, params) => send({ params }))
    },
    items: {
      list: (vaultUuid: string, options?: { readonly filter?: string | undefined }) =>
        call("items", "list", { vaultUuid }, (send, params) =>
          send({ params, query: given("filter", options?.filter) })
        ),
      get: (vaultUuid: string, itemUuid: string) =>
        call("items", "get", { vaultUuid, itemUuid }, (send, params) =>
          Effect.filterOrElse(
            send({ params }),
            (item) => item.id === itemUuid,
            () => Effect.flatMap(CurrentCallState, (trace) => Effect.fail(Failure.otherItem(trace)))
          )
        ),
      create: (vaultUuid: string, item: WritableItem) =>
        call("items", "create", { vaultUuid }, (send, params) => send({ params, payload: sealed(item) })),
      update: (vaultUuid: string, itemUuid: string, item: WritableItem) =>
        call("items", "update", { vaultUuid, itemUuid }, (send, params) => send({ params, payload: sealed(item) })),
      patch: (vaultUuid: string, itemUuid: string, payload: ReadonlyArray<PatchOperation>) =>
        call(
          "items",
          "patch",
          { vaultUuid, itemUuid },
          (send, params) => send({ params, payload: payload.map(revealed) }),
          { repeat: patches(payload) }
        ),
      delete: (vaultUuid: string, itemUuid: string) =>
        call("items", "delete", { vaultUuid, itemUuid }, (send, params) => send({ params }), {
          afterLoss: alreadyGone
        })
    },
    files: {
      list: (vaultUuid: string, itemUuid: string, options?: { readonly inline?: boolean | undefined }) =>
        call("files", "list", { vaultUuid, itemUuid }, (send, params) =>
          send({ params, query: given("inline_files", options?.inline) })
        ),
      get: (
        vaultUuid: string,
        itemUuid: string,
        fileUuid: string,
        options?: { readonly inline?: boolean | undefined }
      ) =>
        call("files", "get", { vaultUuid, itemUuid, fileUuid }, (send, params) =>
          send({ params, query: given("inline_files", options?.inline) })
        ),
      content: (vaultUuid: string, itemUuid: string, fileUuid: string) =>
        Stream.unwrap(
          call("files", "content", { vaultUuid, itemUuid, fileUuid }, (send, params) =>
            Effect.flatMap(CurrentCallState, (trace) =>
              Effect.map(send({ params }), (bytes) =>
                Flow.steady(
                  Stream.mapError(bytes, (error) => brokenOff(Failure.fromHttp(trace, error))),
                  settings.requestTimeout,
                  () => brokenOff(Failure.timedOut(trace, settings.requestTimeout))
                )
              )
            )
          )
        ),
      bytes: (vaultUuid: string, itemUuid: string, fileUuid: string) =>
        call("files", "content", { vaultUuid, itemUuid, fileUuid }, (send, params) =>
          Effect.flatMap(CurrentCallState, (trace) =>
            Effect.flatMap(send({ params }), (bytes) =>
              Bytes.collect(bytes, settings.maxResponseSize, () => Failure.tooLarge(trace))
            )
          )
        )
    },
    activity: {
      list: (options?: { readonly limit?: number | undefined; readonly offset?: number | undefined }) => {
        const query = { ...given("limit", options?.limit), ...given("offset", options?.offset) }
        return call("activity", "list", {}, (send) =>
          Effect.map(send({ query }), ({ body, headers }) => ({
            requests: body,
            range: headers["content-range"]
          }))
        )
      }
    },
    server: {
      heartbeat: Effect.suspend(() => call("server", "heartbeat", {}, (send) => send({}))),
      health: Effect.suspend(() => call("server", "health", {}, (send) => send({}))),
      metrics: Effect.suspend(() => call("server", "metrics", {}, (send) => send({})))
    }
  }
})

export type Endpoints = Effect.Success<ReturnType<typeof make>>
