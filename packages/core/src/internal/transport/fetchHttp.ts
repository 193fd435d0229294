import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import { bodyTooLarge, Connection } from "./connection.ts"

/** The same response, but reading it whole stops at a limit: `fetch` itself would go on until memory ends. */
const limit = (response: HttpClientResponse.HttpClientResponse, maxBodySize: number) => {
  const failed = (cause: unknown) =>
    new HttpClientError.HttpClientError({
      reason: new HttpClientError.DecodeError({ request: response.request, response, cause })
    })
  const text = Effect.suspend(() => {
    const decoder = new TextDecoder()
    let size = 0
    return Stream.runFoldEffect(
      response.stream,
      () => "",
      (before, chunk) => {
        size += chunk.length
        return size > maxBodySize
          ? Effect.fail(failed(bodyTooLarge()))
          : Effect.succeed(before + decoder.decode(chunk, { stream: true }))
      }
    ).pipe(Effect.map((all) => all + decoder.decode()))
  })
  const json = Effect.flatMap(text, (body) =>
    Effect.try({ try: () => (body === "" ? null : JSON.parse(body)), catch: failed })
  )
  return Object.create(response, { text: { value: text }, json: { value: json } }) as typeof response
}

/** A client over `fetch` that honours the limit that a request comes with. */
export const limited = (http: HttpClient.HttpClient): HttpClient.HttpClient =>
  HttpClient.transformResponse(http, (execute) =>
    Effect.flatMap(Connection, ({ maxBodySize }) =>
      Effect.map(execute, (response) => (Number.isFinite(maxBodySize) ? limit(response, maxBodySize) : response))
    )
  )
