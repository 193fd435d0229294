/**
 * Transport over an Effect `HttpClient`.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as HttpMethod from "effect/http/HttpMethod"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Bytes from "./bytes.ts"
import { codeOf, isUnsent } from "./codes.ts"
import { type ResponseHead, type Service, Transport, TransportError, type TransportRequest } from "./Transport.ts"

const failedBefore = (error: HttpClientError.HttpClientError) => {
  const code = codeOf(error.reason)
  return new TransportError({ code, sent: !isUnsent(code), stale: false })
}

const failedAfter = (error: HttpClientError.HttpClientError) => {
  const code = codeOf(error.reason)
  return new TransportError({ code: code === "UNKNOWN" ? "BODY_CUT_SHORT" : code, sent: true, stale: false })
}

const headOf = ({ headers, status }: HttpClientResponse.HttpClientResponse): ResponseHead => ({
  status,
  headers,
  connectMs: undefined
})

/** A response without a body has no stream, which is not an error. */
const bodyOf = (response: HttpClientResponse.HttpClientResponse) =>
  response.stream.pipe(
    Stream.catchIf(
      (error) => error.reason._tag === "EmptyBodyError",
      () => Stream.empty
    ),
    Stream.mapError(failedAfter)
  )

const initOf = (context: Context.Context<never>) => Context.getOrUndefined(context, FetchHttpClient.RequestInit)

/**
 * Redirects are not followed, because the headers with the token would be sent along. Callers need not have the options of
 * `fetch` that the layer was built with.
 */
const notFollowing =
  (built: Context.Context<never>) =>
  (context: Context.Context<never>): Context.Context<never> =>
    Context.add(context, FetchHttpClient.RequestInit, { ...(initOf(context) ?? initOf(built)), redirect: "manual" })

/**
 * A transport over a client. Time is the `Clock` of the program.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const make = (http: HttpClient.HttpClient): Service => makeWith(http, Context.empty())

const makeWith = (http: HttpClient.HttpClient, built: Context.Context<never>): Service => {
  const execute = ({ body, headers, host, method, path }: TransportRequest) =>
    http
      .execute(
        HttpClientRequest.make(method as HttpMethod.HttpMethod)(`${host}${path}`, {
          headers,
          ...(body === undefined ? {} : { body: HttpBody.text(body, "application/json") })
        })
      )
      .pipe(
        // Its spans carry the query, and a filter in it carries titles.
        Effect.provideService(HttpClient.TracerDisabledWhen, () => true),
        Effect.updateContext(notFollowing(built)),
        Effect.mapError(failedBefore)
      )
  const within = <A>({ timeout }: TransportRequest, effect: Effect.Effect<A, TransportError>) =>
    Effect.timeoutOrElse(effect, {
      duration: timeout,
      orElse: () => Effect.fail(new TransportError({ code: "TIMEOUT", sent: true, stale: false }))
    })
  return {
    send: (request) =>
      within(
        request,
        Effect.flatMap(execute(request), (response) =>
          Effect.map(
            Bytes.collect(
              bodyOf(response),
              request.maxBodySize,
              () => new TransportError({ code: "BODY_TOO_LARGE", sent: true, stale: false, status: response.status })
            ),
            (body) => ({ ...headOf(response), body })
          )
        )
      ),
    open: (request) =>
      within(
        request,
        Effect.map(execute(request), (response) => ({ ...headOf(response), body: bodyOf(response) }))
      )
  }
}

/**
 * A transport over the `HttpClient` in the context.
 *
 * **Gotchas**
 *
 * `connectTimeout` and `caFile` are settings of that client. Use a client that does not follow redirects, because it
 * would send the token along.
 *
 * @category layers
 * @since 0.1.0
 * @stability experimental
 */
export const layerHttpClient: Layer.Layer<Transport, never, HttpClient.HttpClient> = Layer.effect(
  Transport,
  Effect.contextWith((built: Context.Context<HttpClient.HttpClient>) =>
    Effect.succeed(makeWith(Context.get(built, HttpClient.HttpClient), built))
  )
)
