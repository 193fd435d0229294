import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Stream from "effect/Stream"

/**
 * A reply of the stub to a request.
 */
export type Reply =
  | { readonly _tag: "Response"; readonly response: HttpServerResponse.HttpServerResponse }
  | { readonly _tag: "Fault"; readonly code: string | undefined }
  | { readonly _tag: "Hang" }

export const text = (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  _tag: "Response",
  response: HttpServerResponse.text(body, { status, headers: { "content-type": "text/plain", ...headers } })
})

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  text(JSON.stringify(body), status, { "content-type": "application/json", ...headers })

export const html = (status: number): Reply =>
  text("<html><body>page-of-a-proxy</body></html>", status, { "content-type": "text/html" })

/** A body with the chunks of this stream, which may fail with an error code of the system. */
export const flowing = (
  body: Stream.Stream<Uint8Array, { readonly code: string }>,
  options: HttpServerResponse.Options = {}
): Reply => ({
  _tag: "Response",
  response: HttpServerResponse.stream(body, { contentType: "application/octet-stream", ...options })
})

const each = (chunks: ReadonlyArray<Uint8Array>) => Stream.fromIterable(chunks, { chunkSize: 1 })

export const file = (...chunks: ReadonlyArray<Uint8Array>): Reply => flowing(each(chunks))

/** A body that breaks off, or stalls, after these chunks. */
export const cutShort = (end: "never" | { readonly code: string }, ...chunks: ReadonlyArray<Uint8Array>): Reply =>
  flowing(Stream.concat(each(chunks), end === "never" ? Stream.never : Stream.fail(end)))

/** An error as Connect writes it. */
export const refusal = (
  status: number,
  message = `refused with ${status}`,
  headers: Readonly<Record<string, string>> = {}
): Reply => json({ status, message }, status, headers)

export const fault = (code?: string): Reply => ({ _tag: "Fault", code })

export const hang: Reply = { _tag: "Hang" }

/**
 * A request as the stub has seen it. `at` is the time of the clock in milliseconds.
 */
export interface Seen {
  readonly method: string
  readonly origin: string
  readonly path: string
  readonly query: ReadonlyArray<readonly [string, string]>
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string | undefined
  readonly at: number
  readonly signal: AbortSignal
}

/** A system's error, as `node:http` throws it. */
const systemError = (code: string | undefined) =>
  code === undefined ? new Error("socket hang up") : Object.assign(new Error(`system says ${code}`), { code })

/**
 * A transport that replies from a script or a function, on the clock of the test, and records the requests.
 */
export interface Stub {
  readonly http: HttpClient.HttpClient
  readonly seen: Array<Seen>
  /** The most requests that were under way at once. */
  readonly most: () => number
}

/** Sends each reply once, in order, and dies on an extra request. */
export const script = (...replies: ReadonlyArray<Reply>): Stub => {
  const left = [...replies]
  return stub((request) => {
    const next = left.shift()
    if (next === undefined) throw new Error(`no reply is left for ${request.method} ${request.path}`)
    return next
  })
}

export const always = (reply: Reply): Stub => stub(() => reply)

/** `latency` is the time until each response, in milliseconds of the clock. */
export const stub = (replyTo: (request: Seen) => Reply, latency = 0): Stub => {
  const seen: Array<Seen> = []
  let underWay = 0
  let most = 0
  const http = HttpClient.make((request, url, signal) =>
    Effect.gen(function* () {
      const one: Seen = {
        method: request.method,
        origin: url.origin,
        path: url.pathname,
        query: [...url.searchParams],
        headers: { ...request.headers },
        body: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : undefined,
        at: yield* Clock.currentTimeMillis,
        signal
      }
      seen.push(one)
      most = Math.max(most, ++underWay)
      const reply = replyTo(one)
      if (latency > 0) yield* Effect.sleep(latency)
      if (reply._tag === "Hang") return yield* Effect.never
      if (reply._tag === "Fault") {
        const reason = new HttpClientError.TransportError({ request, cause: systemError(reply.code) })
        return yield* Effect.fail(new HttpClientError.HttpClientError({ reason }))
      }
      return HttpServerResponse.toClientResponse(reply.response, { request })
    }).pipe(
      Effect.ensuring(
        Effect.sync(() => {
          underWay--
        })
      )
    )
  )
  return { http, seen, most: () => most }
}

/** The path and the query of a request to the vaults, without `/v1/`. */
export const target = ({ path, query }: Seen): string => {
  const parameters = query.map(([key, value]) => `${key}=${value}`).join("&")
  return `${path.replace("/v1/vaults", "vaults")}${parameters === "" ? "" : `?${parameters}`}`
}
