import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as Faults from "../faults/faults.ts"
import type { Fault } from "../model/Fault.ts"
import { Exchange, type ExchangeState } from "../state/exchange.ts"
import { versionHeader } from "../state/version.ts"

type Response = HttpServerResponse.HttpServerResponse
type Of<Kind extends Fault["kind"]> = Extract<Fault, { readonly kind: Kind }>

const texts: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Invalid token signature",
  403: "Authorization: token does not have access to vault",
  404: "not found",
  408: "sync did not complete within timeout, please retry the request",
  409: "Conflict",
  413: "File is too large to inline in request.",
  429: "rate limit exceeded",
  500: "Something went wrong",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout"
}

const message = (status: number, { params }: ExchangeState) => {
  const text = texts[status] ?? "Something went wrong"
  return status === 403 && params.vaultUuid !== undefined ? `${text} ${params.vaultUuid}` : text
}

const wait = (seconds: number | undefined) => (seconds === undefined ? {} : { "retry-after": String(seconds) })

const error = (fault: Of<"status">, exchange: ExchangeState): Response => {
  const { body, headers, retryAfter, status } = fault
  // A response with a custom body can come from any server.
  const connectHeaders = body === undefined ? versionHeader : {}
  const options = { status, headers: { ...connectHeaders, ...wait(retryAfter), ...headers } }
  return typeof body === "string"
    ? HttpServerResponse.text(body, options)
    : HttpServerResponse.jsonUnsafe(body ?? { status, message: fault.message ?? message(status, exchange) }, options)
}

const page = ({ retryAfter, status = 502 }: Of<"html">): Response => {
  const title = `${status} ${texts[status] ?? "Error"}`
  return HttpServerResponse.text(
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n` +
      `<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
    { status, contentType: "text/html", headers: { server: "nginx", ...wait(retryAfter) } }
  )
}

const bytesOf = ({ body }: Response) => (body._tag === "Uint8Array" ? body.body : new Uint8Array())

/** Replaces the body and keeps status and headers. */
const withBody = (
  response: Response,
  body: Stream.Stream<Uint8Array, Error>,
  contentLength = bytesOf(response).length
): Response => HttpServerResponse.stream(body, { status: response.status, headers: response.headers, contentLength })

/** Error that breaks off a response on purpose. */
export class BrokenOff extends Error {
  readonly code = "ECONNRESET"
}

/** Flushes pending data first, because Node discards it when the connection is destroyed. */
const broken: Stream.Stream<never, Error> = Stream.fromEffect(
  Effect.andThen(
    Effect.promise(() => new Promise((resolve) => setImmediate(resolve))),
    Effect.fail(new BrokenOff("the fake closed the connection"))
  )
)

const slow = (response: Response, { bytes, every }: Of<"slowBody">) => {
  const body = bytesOf(response)
  const starts = Array.from({ length: Math.ceil(body.length / bytes) }, (_, index) => index * bytes)
  const chunks = Stream.fromIterable(starts).pipe(Stream.map((start) => body.subarray(start, start + bytes)))
  return withBody(response, Stream.schedule(chunks, Schedule.spaced(every)))
}

const truncated = (response: Response, { bytes }: Of<"truncate">) => {
  const body = bytesOf(response)
  const start = body.subarray(0, bytes ?? Math.floor(body.length / 2))
  return withBody(response, Stream.concat(Stream.succeed(start), broken))
}

/** A `content-length` that is longer than the body: a client that waits for the rest sees the connection close. */
const misstated = (response: Response, { by = 10 }: Of<"wrongLength">) => {
  const body = bytesOf(response)
  const whole = Stream.succeed(body)
  return withBody(response, by > 0 ? Stream.concat(whole, broken) : whole, Math.max(0, body.length + by))
}

const cutJson = (response: Response) =>
  HttpServerResponse.uint8Array(bytesOf(response).slice(0, -1), {
    status: response.status,
    headers: response.headers,
    contentType: "application/json"
  })

/** Applies a fault to a handler. */
const decide = (
  fault: Fault,
  exchange: ExchangeState
): (<E, R>(handler: Effect.Effect<Response, E, R>) => Effect.Effect<Response, E, R>) => {
  const instead =
    (response: Response, applied = false) =>
    <E, R>(handler: Effect.Effect<Response, E, R>) =>
      applied ? Effect.as(handler, response) : Effect.succeed(response)
  switch (fault.kind) {
    case "status":
      return instead(error(fault, exchange), fault.applied)
    case "html":
      return instead(page(fault), fault.applied)
    case "reset":
    case "hang":
      exchange.outcome = fault.kind
      return instead(HttpServerResponse.empty(), fault.applied)
    case "slowBody":
      return Effect.map((response) => slow(response, fault))
    case "truncate":
      return Effect.map((response) => truncated(response, fault))
    case "wrongLength":
      return Effect.map((response) => misstated(response, fault))
    case "invalidJson":
      return Effect.map(cutJson)
    default:
      return (handler) => handler
  }
}

/** Applies the faults of a fake to a handler. */
export const inject = Effect.fnUntraced(function* <E, R>(
  handler: Effect.Effect<Response, E, R>,
  faults: Faults.Faults,
  random: () => number
): Effect.fn.Return<Response, E, R> {
  const exchange = yield* Exchange
  const struck = faults.strike(exchange.endpoint)
  let response = handler
  for (const fault of struck) {
    exchange.faults.push(fault.name ?? fault.kind)
    if (fault.kind === "latency") yield* Effect.sleep(Faults.sample(fault.latency, random))
    else if (fault.kind === "lag") exchange.lag += fault.lag
    else response = decide(fault, exchange)(response)
  }
  return yield* response
})
