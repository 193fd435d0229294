import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { ConnectError } from "../../ConnectError.ts"
import type { Settings } from "../../ConnectOptions.ts"
import * as Failure from "./failure.ts"
import type { Hosts } from "./hosts.ts"
import { CurrentTrace } from "./trace.ts"

/**
 * One attempt: the request with host and token, and either an answer with a body to decode or a `ConnectError`.
 */
export const make = (
  http: HttpClient.HttpClient,
  settings: Settings,
  hosts: Hosts
): HttpClient.HttpClient.With<ConnectError> => {
  const address = Effect.fnUntraced(function* (request: HttpClientRequest.HttpClientRequest) {
    const trace = yield* CurrentTrace
    trace.method = request.method
    trace.path = request.url
    trace.host = hosts.pick(yield* Clock.currentTimeMillis)
    trace.attempts++
    trace.status = 0
    return request.pipe(
      HttpClientRequest.prependUrl(trace.host),
      HttpClientRequest.bearerToken(settings.token),
      HttpClientRequest.setHeader("user-agent", settings.userAgent)
    )
  })

  const judge = Effect.fnUntraced(function* (request: HttpClientRequest.HttpClientRequest) {
    const trace = yield* CurrentTrace
    const response = yield* http.execute(request).pipe(
      // The HTTP library's own spans carry the query, and a filter in it carries titles.
      Effect.provideService(HttpClient.TracerDisabledWhen, () => true),
      Effect.mapError((error) => Failure.fromHttp(trace, error))
    )
    trace.status = response.status
    if (response.status >= 200 && response.status < 300) return response
    const body = yield* Effect.mapError(response.text, (error) => Failure.fromHttp(trace, error))
    return yield* Effect.fail(Failure.fromAnswer(trace, response, body, yield* Clock.currentTimeMillis))
  })

  return HttpClient.makeWith(Effect.flatMap(judge), address)
}
