import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpTraceContext from "effect/http/HttpTraceContext"
import * as Redacted from "effect/Redacted"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { InvalidOptions, Settings } from "../contract/ConnectOptions.ts"
import { now } from "../time/monotonic.ts"
import { CurrentCallState } from "./callState.ts"
import * as Failure from "./failure.ts"
import * as Files from "./files.ts"
import type { Hosts } from "./hosts.ts"
import { CurrentTransportOptions } from "./transportOptions.ts"

/**
 * One attempt: the request with host and token, and either an answer with a body to decode or a `ConnectError`.
 */
export const make = Effect.fnUntraced(function* (
  http: HttpClient.HttpClient,
  settings: Settings,
  hosts: Hosts
): Effect.fn.Return<HttpClient.HttpClient.With<ConnectError>, InvalidOptions> {
  const token = yield* Files.token(settings.token)
  const ca = settings.caFile === undefined ? undefined : yield* Files.certificates(settings.caFile)
  const wishes = Context.make(CurrentTransportOptions, {
    ca,
    connectTimeout: settings.connectTimeout,
    maxBodySize: settings.maxResponseSize
  }).pipe(
    // The HTTP library's own spans carry the query, and a filter in it carries titles.
    Context.add(HttpClient.TracerDisabledWhen, () => true)
  )
  const headers = Object.entries(settings.headers)

  const address = Effect.fnUntraced(function* (request: HttpClientRequest.HttpClientRequest) {
    const trace = yield* CurrentCallState
    trace.method = request.method
    trace.path = request.url
    trace.host = hosts.pick(yield* now, trace.slow)
    trace.attempts++
    trace.status = 0
    let addressed = request.pipe(
      HttpClientRequest.prependUrl(trace.host),
      HttpClientRequest.bearerToken(yield* token.current),
      HttpClientRequest.setHeader("user-agent", settings.userAgent)
    )
    for (const [name, value] of headers) addressed = HttpClientRequest.setHeader(addressed, name, Redacted.value(value))
    if (!settings.propagateTrace) return addressed
    const span = yield* Effect.option(Effect.currentSpan)
    return span._tag === "None"
      ? addressed
      : HttpClientRequest.setHeaders(addressed, HttpTraceContext.toHeaders(span.value))
  })

  const judge = Effect.fnUntraced(function* (request: HttpClientRequest.HttpClientRequest) {
    const trace = yield* CurrentCallState
    const response = yield* http.execute(request).pipe(
      Effect.provide(wishes),
      Effect.mapError((error) => Failure.fromHttp(trace, error))
    )
    trace.status = response.status
    if (response.status === (request.method === "DELETE" ? 204 : 200)) return response
    // Read even where nobody looks at it: an unread body keeps its connection.
    const body = yield* Effect.mapError(response.text, (error) => Failure.fromHttp(trace, error))
    // What was sent, not what would be sent now: a token that was just replaced is the likeliest to be refused.
    const sent = (request.headers.authorization ?? "").replace(/^Bearer /, "")
    const secrets = [sent, ...headers.map(([, value]) => Redacted.value(value))]
    return yield* Failure.fromAnswer(trace, response, body, secrets, yield* Clock.currentTimeMillis)
  })

  return HttpClient.makeWith(Effect.flatMap(judge), address)
})
