import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Bytes from "./bytes.ts"
import { bodyTooLarge, CurrentTransportOptions } from "./transportOptions.ts"

/** The same response, but reading it whole stops at a limit: `fetch` itself would go on until memory ends. */
const limit = (response: HttpClientResponse.HttpClientResponse, maxBodySize: number) => {
  const failed = (cause: unknown) =>
    new HttpClientError.HttpClientError({
      reason: new HttpClientError.DecodeError({ request: response.request, response, cause })
    })
  const bytes = Effect.suspend(() =>
    Bytes.collect(response.stream, maxBodySize, () => failed(bodyTooLarge())).pipe(
      // An answer without a body has no stream to `fetch`, and that is no error.
      Effect.catchIf(
        (error) => error.reason._tag === "EmptyBodyError",
        () => Effect.succeed(new Uint8Array())
      )
    )
  )
  const text = Effect.map(bytes, (all) => new TextDecoder().decode(all))
  const arrayBuffer = Effect.map(bytes, (all) => all.buffer)
  return Object.create(response, { arrayBuffer: { value: arrayBuffer }, text: { value: text } }) as typeof response
}

/** A client over `fetch` that honours the limit that a request comes with. */
export const limited = (http: HttpClient.HttpClient): HttpClient.HttpClient =>
  HttpClient.transformResponse(http, (execute) =>
    Effect.flatMap(CurrentTransportOptions, ({ maxBodySize }) =>
      Effect.map(execute, (response) => (Number.isFinite(maxBodySize) ? limit(response, maxBodySize) : response))
    )
  )
