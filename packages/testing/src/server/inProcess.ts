import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import { fromClientRequest, HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Exchange from "../state/exchange.ts"
import type { App } from "./app.ts"

const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })

/** A client that sends all requests to the app without a socket, regardless of the host. */
export const inProcess = (app: App): HttpClient.HttpClient =>
  HttpClient.make((request) =>
    Effect.suspend(() => {
      const exchange = Exchange.make()
      return app.pipe(
        Effect.filterOrFail(
          () => exchange.outcome !== "reset",
          () => new HttpClientError({ reason: new TransportError({ request, cause: reset }) })
        ),
        Effect.map((response) => HttpServerResponse.toClientResponse(response, { request })),
        Effect.provideService(HttpServerRequest, fromClientRequest(request)),
        Effect.provideService(Exchange.Exchange, exchange),
        Effect.scoped
      )
    })
  )
