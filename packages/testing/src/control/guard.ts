import * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { Exchange } from "../state/exchange.ts"

type Handler<E, R> = Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>

const forbidden = HttpServerResponse.jsonUnsafe({ message: "requests from other sites are rejected" }, { status: 403 })

/** True for requests from pages of other sites. Only browsers send these headers, `sec-fetch-site` only to trustworthy URLs. */
const isForeign = ({ headers }: HttpServerRequest) =>
  !["same-origin", "none", undefined].includes(headers["sec-fetch-site"]) ||
  (headers.origin !== undefined && headers.origin.replace(/^https?:\/\//, "") !== headers.host)

/** Not for pages that have made their name lead here. */
export const ownNames = <E, R>(handler: Handler<E, R>) =>
  Effect.flatMap(Exchange, ({ misnamed }) => (misnamed ? Effect.succeed(forbidden) : handler))

/** Not for pages from elsewhere, open in the same browser, either. */
export const ownPages = <E, R>(handler: Handler<E, R>) =>
  ownNames(Effect.flatMap(HttpServerRequest, (request) => (isForeign(request) ? Effect.succeed(forbidden) : handler)))
