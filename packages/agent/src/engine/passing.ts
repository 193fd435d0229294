/** Requests that are passed through: writes, activity, and the contents of files. */
import { headerOf, type StreamedResponse, type TransportError } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as View from "../cache/view.ts"
import { maxFileBytes, negativeMs } from "../model/options.ts"
import { type BufferedResponse, errorResponse, passHeaders } from "../model/responses.ts"
import { pathOf, type Route } from "../model/routes.ts"
import type * as Proof from "../proof/proof.ts"
import type { ResponseRecord } from "../records/records.ts"
import type { Context } from "./context.ts"
import * as Heads from "./heads.ts"
import { cacheResponse, type Target } from "./keep.ts"
import { type Served, type Session, storeTimeOf } from "./session.ts"

/** A response that is passed on while it arrives. */
export interface Streamed {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly stream: Stream.Stream<Uint8Array, TransportError>
  readonly level: "connect"
}

export type Reply = Served | Streamed

const streamed = (response: StreamedResponse): Streamed => {
  const length = headerOf(response, "content-length")
  return {
    status: response.status,
    headers: { ...passHeaders(response.headers), ...(length === undefined ? {} : { "content-length": length }) },
    stream: response.body,
    level: "connect"
  }
}

const noResponse = (reason: string, sent: boolean, isWrite: boolean): Served => ({
  response:
    sent && isWrite
      ? errorResponse(
          502,
          "The connection to Connect was lost before a response arrived; the request may have been processed."
        )
      : errorResponse(503, `Connect cannot be reached (${reason}).`, { "retry-after": "1" }),
  level: "none"
})

/** Updates the state of the token from the status of a response. */
const followStatus = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  status: number,
  sent: Proof.Sent,
  isFromConnect: boolean
) {
  if (status === 401 && isFromConnect) yield* Heads.refuse(context, session)
  if (status >= 200 && status < 300 && isFromConnect) yield* Heads.accept(context, session, sent)
})

export interface Passing {
  readonly method: string
  readonly route: Route
  readonly body?: string | undefined
}

/** Sends a request to Connect once and passes the response on, without caching. */
export const pass = Effect.fnUntraced(function* (context: Context, session: Session, { body, method, route }: Passing) {
  const sent = Heads.sentNow(context, session)
  const passed = yield* context.upstream.pass(
    { method, path: pathOf(route), token: session.token, body },
    { preferred: session.host, priority: "high" }
  )
  if (passed.type === "away") {
    const reply = noResponse(passed.reason, passed.sent, method !== "GET")
    return { reply, response: undefined, isFromConnect: false }
  }
  const { response } = passed
  const isFromConnect =
    headerOf(response, "1password-connect-version") !== undefined ||
    (headerOf(response, "content-type") ?? "").includes("json")
  yield* followStatus(context, session, response.status, sent, isFromConnect)
  return { reply: streamed(response), response, isFromConnect }
})

/** Forwards a write. Until the write is visible, its item is read from Connect. */
export const write = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  passing: Passing & { readonly route: Extract<Route, { readonly vault: string }> }
) {
  const view = Heads.viewOf(session, passing.route.vault)
  const item = "item" in passing.route ? passing.route.item : undefined
  // The head may be in the store although this agent has not read it.
  yield* Heads.refresh(context, session, [view])
  yield* Heads.markDirty(context, session, view, item)
  const { reply } = yield* pass(context, session, passing)
  yield* Heads.refresh(context, session, [view])
  yield* Heads.markDirty(context, session, view, item)
  return reply
})

/** Reads a body that is short enough to be cached. */
const collect = (stream: Stream.Stream<Uint8Array, TransportError>) =>
  Effect.map(Stream.runCollect(stream), (chunks) => Buffer.concat([...chunks]))

/**
 * Sends the request of a download. Connect sometimes responds with 403 to valid tokens (connect#82), so only a second one
 * closes the vault.
 */
const passDownload = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  view: View.View,
  { route }: Target
) {
  const first = yield* pass(context, session, { method: "GET", route })
  if (first.response?.status !== 403 || !first.isFromConnect) return first
  // Frees the connection.
  yield* Effect.ignore(Stream.runDrain(first.response.body))
  const second = yield* pass(context, session, { method: "GET", route })
  if (second.response?.status === 403 && second.isFromConnect) yield* Heads.refuseVault(context, session, view)
  return second
})

/**
 * Downloads the content of a file. A short file of the announced length is cached with the version of its item. Any other
 * file is passed on while it arrives.
 */
export const download = Effect.fnUntraced(function* (
  context: Context,
  session: Session,
  target: Target
): Effect.fn.Return<Reply> {
  const view = Heads.viewOf(session, target.vault)
  const { seq } = view
  const { generation } = session
  const { refusals } = session.proof
  const version = view.versions?.get(target.item ?? "") ?? view.returnedOrders.get(target.item ?? "")?.version
  const sentAt = context.monotonic()
  const { isFromConnect, reply, response } = yield* passDownload(context, session, view, target)
  if (response === undefined || !("stream" in reply)) return reply
  if (reply.status === 200 && isFromConnect) yield* Heads.reopenVault(context, session, view, seq)
  const length = Number(headerOf(response, "content-length"))
  if (!(length <= maxFileBytes)) return reply
  const body = yield* Effect.orElseSucceed(collect(reply.stream), () => undefined)
  if (body === undefined || body.length !== length) return noResponse("the download is incomplete", true, false)
  const buffered: BufferedResponse = { status: reply.status, headers: passHeaders(response.headers), body }
  if (isFromConnect && (reply.status === 403 || reply.status === 404)) {
    View.noteNegative(view, target.key, { until: context.monotonic() + negativeMs, seq: view.seq, response: buffered })
  }
  const isCacheable =
    reply.status === 200 &&
    seq !== undefined &&
    version !== undefined &&
    session.generation === generation &&
    session.proof.refusals === refusals &&
    view.body?.state === "open"
  if (isCacheable) {
    const at = storeTimeOf(session, sentAt)
    const record: ResponseRecord = { seq, epoch: view.epoch, version, at, response: buffered }
    yield* Heads.orUnknown(context, "fill", session.records.fill(target.record, record))
    cacheResponse(context, view, { key: target.key, item: target.item, cut: undefined, record, validAt: sentAt })
  }
  return { response: buffered, level: "connect" }
})
