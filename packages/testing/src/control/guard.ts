import * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { Exchange } from "../state/exchange.ts"

type Handler<E, R> = Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>

const forbidden = HttpServerResponse.jsonUnsafe({ message: "requests from other sites are rejected" }, { status: 403 })

/** Whether a page of another site sent the request. Only browsers send these headers. */
const isForeign = ({ headers }: HttpServerRequest) =>
  !["same-origin", "none", undefined].includes(headers["sec-fetch-site"]) ||
  (headers.origin !== undefined && headers.origin.replace(/^https?:\/\//, "") !== headers.host)

/** Rejects requests to another host name (DNS rebinding). */
export const ownNames = <E, R>(handler: Handler<E, R>) =>
  Effect.flatMap(Exchange, ({ misnamed }) => (misnamed ? Effect.succeed(forbidden) : handler))

/** Also rejects requests from pages of other sites in the same browser. */
export const ownPages = <E, R>(handler: Handler<E, R>) =>
  ownNames(Effect.flatMap(HttpServerRequest, (request) => (isForeign(request) ? Effect.succeed(forbidden) : handler)))
