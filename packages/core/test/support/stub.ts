import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Cookies from "effect/http/Cookies"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as UrlParams from "effect/http/UrlParams"
import * as Inspectable from "effect/Inspectable"
import * as Option from "effect/Option"
import { pipeArguments } from "effect/Pipeable"
import * as Stream from "effect/Stream"

/**
 * The stub's answer to a request.
 */
export type Reply =
  | {
      readonly _tag: "Answer"
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      /** It may break off with the code of a system. */
      readonly body: Stream.Stream<Uint8Array, { readonly code: string }>
    }
  | { readonly _tag: "Fault"; readonly code: string | undefined }
  | { readonly _tag: "Hang" }

const bytes = (text: string) => new TextEncoder().encode(text)

const answer = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Stream.Stream<Uint8Array, { readonly code: string }>
): Reply => ({ _tag: "Answer", status, headers, body })

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  answer(status, { "content-type": "application/json", ...headers }, Stream.succeed(bytes(JSON.stringify(body))))

export const text = (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  answer(status, { "content-type": "text/plain", ...headers }, body === "" ? Stream.empty : Stream.succeed(bytes(body)))

export const html = (status: number): Reply =>
  answer(status, { "content-type": "text/html" }, Stream.succeed(bytes("<html><body>page-of-a-proxy</body></html>")))

/** A body that comes as this stream does. */
export const flowing = (body: Stream.Stream<Uint8Array, { readonly code: string }>): Reply =>
  answer(200, { "content-type": "application/octet-stream" }, body)

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

/** Not the web's `Response`: its promises are resolved outside of the test clock, which then runs ahead of an answer. */
class StubResponse extends Inspectable.Class implements HttpClientResponse.HttpClientResponse {
  readonly [HttpIncomingMessage.TypeId]: typeof HttpIncomingMessage.TypeId = HttpIncomingMessage.TypeId
  readonly [HttpClientResponse.TypeId]: typeof HttpClientResponse.TypeId = HttpClientResponse.TypeId
  readonly request: HttpClientRequest.HttpClientRequest
  readonly url: string
  readonly status: number
  readonly headers: Headers.Headers
  readonly remoteAddress = Option.none<string>()
  readonly cookies = Cookies.empty
  readonly #reply: Reply & { readonly _tag: "Answer" }

  constructor(request: HttpClientRequest.HttpClientRequest, url: URL, reply: Reply & { readonly _tag: "Answer" }) {
    super()
    this.request = request
    this.url = url.href
    this.status = reply.status
    this.headers = Headers.fromInput(reply.headers)
    this.#reply = reply
  }

  readonly #failed = (cause: unknown): HttpClientError.HttpClientError =>
    new HttpClientError.HttpClientError({
      reason: new HttpClientError.DecodeError({ request: this.request, response: this, cause })
    })

  get stream(): HttpClientResponse.HttpClientResponse["stream"] {
    return Stream.mapError(this.#reply.body, ({ code }) => this.#failed(systemError(code)))
  }
  get arrayBuffer() {
    return Effect.map(Stream.mkUint8Array(this.stream), (all) => all.slice().buffer)
  }
  get text(): HttpClientResponse.HttpClientResponse["text"] {
    return Effect.map(Stream.mkUint8Array(this.stream), (all) => new TextDecoder().decode(all))
  }
  get json(): HttpClientResponse.HttpClientResponse["json"] {
    return Effect.flatMap(this.text, (body) =>
      Effect.try({ try: () => (body === "" ? null : JSON.parse(body)), catch: this.#failed })
    )
  }
  get urlParamsBody() {
    return Effect.map(this.text, (body) => UrlParams.fromInput(new URLSearchParams(body)))
  }
  get formData(): HttpClientResponse.HttpClientResponse["formData"] {
    return Effect.fail(this.#failed(new Error("no form")))
  }
  get upgrade(): HttpClientResponse.HttpClientResponse["upgrade"] {
    return Effect.fail(this.#failed(new Error("no upgrade")))
  }
  toJSON(): unknown {
    return HttpIncomingMessage.inspect(this, { _id: "StubResponse" })
  }
  pipe() {
    // biome-ignore lint/complexity/noArguments: the signature that Pipeable asks for
    return pipeArguments(this, arguments)
  }
}

/**
 * A transport that answers by a script or a function, at once and in the clock's own time, and remembers what it saw.
 */
export interface Stub {
  readonly http: HttpClient.HttpClient
  readonly seen: Array<Seen>
  /** The most requests that were under way at once. */
  readonly most: () => number
}

/** Answers with each reply once, in order, and dies of a request too many. */
export const script = (...replies: ReadonlyArray<Reply>): Stub => {
  const left = [...replies]
  return stub((request) => {
    const next = left.shift()
    if (next === undefined) throw new Error(`no reply is left for ${request.method} ${request.path}`)
    return next
  })
}

export const always = (reply: Reply): Stub => stub(() => reply)

/** `latency` is how long each answer takes, in milliseconds of the clock. */
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
      return new StubResponse(request, url, reply)
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
