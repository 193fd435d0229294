import type * as Http from "node:http"
import * as Arr from "effect/Array"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Cookies from "effect/http/Cookies"
import * as Headers from "effect/http/Headers"
import type * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as UrlParams from "effect/http/UrlParams"
import * as Inspectable from "effect/Inspectable"
import * as Option from "effect/Option"
import { pipeArguments } from "effect/Pipeable"
import * as Stream from "effect/Stream"
import {
  bodyCutShort,
  bodyEncoded,
  bodyTooLarge,
  CurrentTransportOptions,
  connectTimedOut,
  type TransportOptions
} from "./transportOptions.ts"

/**
 * Responses of `node:http`, read without `fetch` and its `Response`: loading those costs a short-lived process more time
 * than all its requests.
 */
class NodeResponse extends Inspectable.Class implements HttpClientResponse.HttpClientResponse {
  readonly [HttpIncomingMessage.TypeId]: typeof HttpIncomingMessage.TypeId = HttpIncomingMessage.TypeId
  readonly [HttpClientResponse.TypeId]: typeof HttpClientResponse.TypeId = HttpClientResponse.TypeId
  readonly request: HttpClientRequest.HttpClientRequest
  readonly url: string
  readonly status: number
  readonly headers: Headers.Headers
  readonly #source: Http.IncomingMessage
  readonly #bytes: Effect.Effect<Buffer<ArrayBuffer>, HttpClientError.HttpClientError>

  constructor(
    request: HttpClientRequest.HttpClientRequest,
    url: URL,
    source: Http.IncomingMessage,
    maxBodySize: number
  ) {
    super()
    this.request = request
    this.url = url.href
    this.status = source.statusCode ?? 0
    this.headers = Headers.fromInput(source.headers as Headers.Input)
    this.#source = source
    // Nobody reads a body that can't be there, and until it is read the connection is not free again.
    if (this.status === 204 || this.status === 304) source.resume()
    this.#bytes = once(readAll(source, maxBodySize, this.#failed))
  }

  readonly #failed = (cause: unknown): HttpClientError.HttpClientError =>
    new HttpClientError.HttpClientError({
      reason: new HttpClientError.DecodeError({ request: this.request, response: this, cause })
    })

  get remoteAddress() {
    return Option.fromNullishOr(this.#source.socket?.remoteAddress)
  }
  get cookies() {
    return Cookies.fromSetCookie(this.#source.headers["set-cookie"] ?? [])
  }
  get text() {
    return Effect.map(this.#bytes, (bytes) => bytes.toString("utf8"))
  }
  get json(): HttpClientResponse.HttpClientResponse["json"] {
    return Effect.flatMap(this.text, (text) =>
      Effect.try({ try: () => (text === "" ? null : JSON.parse(text)), catch: this.#failed })
    )
  }
  get arrayBuffer() {
    return Effect.map(this.#bytes, (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  }
  get stream() {
    return chunksOf(this.#source, this.#failed)
  }
  get urlParamsBody() {
    return Effect.map(this.text, (text) => UrlParams.fromInput(new URLSearchParams(text)))
  }
  get formData(): Effect.Effect<FormData, HttpClientError.HttpClientError> {
    return Effect.fail(this.#failed(new Error("Connect sends no forms")))
  }
  get upgrade(): Effect.Effect<never, HttpClientError.HttpClientError> {
    return Effect.fail(this.#failed(new Error("Connect upgrades no connections")))
  }
  toJSON(): unknown {
    return HttpIncomingMessage.inspect(this, { _id: "HttpClientResponse", status: this.status })
  }
  pipe() {
    // biome-ignore lint/complexity/noArguments: the signature that Pipeable asks for
    return pipeArguments(this, arguments)
  }
}

const readAll = (
  source: Http.IncomingMessage,
  maxBodySize: number,
  failed: (cause: unknown) => HttpClientError.HttpClientError
) =>
  Effect.suspend(() => {
    if (!source.complete || source.readableLength > maxBodySize) return readOn(source, maxBodySize, failed)
    const bytes: Buffer<ArrayBuffer> = source.read() ?? Buffer.alloc(0)
    // To its end, which frees the connection.
    source.resume()
    return Effect.succeed(bytes)
  })

const readOn = (
  source: Http.IncomingMessage,
  maxBodySize: number,
  failed: (cause: unknown) => HttpClientError.HttpClientError
) =>
  Effect.callback<Buffer<ArrayBuffer>, HttpClientError.HttpClientError>((resume) => {
    // It may have broken off before anybody reads it.
    if (source.destroyed) return resume(Effect.fail(failed(bodyCutShort())))
    const chunks: Array<Buffer> = []
    let size = 0
    source.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBodySize) source.destroy(bodyTooLarge())
      else chunks.push(chunk)
    })
    source.once("end", () => resume(Effect.succeed(Buffer.concat(chunks))))
    source.once("error", (cause) => resume(Effect.fail(failed(cause))))
    // A connection that was closed in the middle of a body does not always count as an error.
    source.once("close", () => {
      if (!source.readableEnded) resume(Effect.fail(failed(bodyCutShort())))
    })
    return Effect.sync(() => source.destroy())
  })

/** Not by the source's own iterator, which nobody can leave while it waits, and which copies chunks into larger ones. */
const chunksOf = (source: Http.IncomingMessage, failed: (cause: unknown) => HttpClientError.HttpClientError) => {
  type Found = Effect.Effect<Arr.NonEmptyArray<Uint8Array>, HttpClientError.HttpClientError | Cause.Done>
  const nobody = (_: Found) => {}
  const over = (): Found | undefined => {
    // Not at its end: only then is the connection free for the next request.
    if (!source.closed) return undefined
    return source.readableEnded ? Cause.done() : Effect.fail(failed(source.errored ?? bodyCutShort()))
  }
  return Stream.unwrap(
    Effect.gen(function* () {
      yield* Effect.addFinalizer(() => Effect.sync(() => source.destroy()))
      let give = nobody
      // Or it would flow as soon as somebody listens.
      source.pause()
      source.on("data", (chunk: Buffer) => {
        source.pause()
        give(Effect.succeed(Arr.of<Uint8Array>(chunk)))
      })
      // What went wrong is told when it is closed.
      source.on("error", () => undefined)
      source.once("close", () => {
        const found = over()
        if (found !== undefined) give(found)
      })
      const next: Found = Effect.callback((resume) => {
        const found = over()
        if (found !== undefined) return resume(found)
        give = (found) => {
          give = nobody
          resume(found)
        }
        source.resume()
        return Effect.sync(() => {
          source.pause()
          give = nobody
        })
      })
      return Stream.fromPull(Effect.succeed(next))
    })
  )
}

/** A body can be read from its connection once, and be asked for more often. */
const once = <A, E>(read: Effect.Effect<A, E>): Effect.Effect<A, E> => {
  let result: Exit.Exit<A, E> | undefined
  const first = Effect.onExit(read, (exit) => {
    result = exit
    return Effect.void
  })
  return Effect.suspend(() => result ?? first)
}

/** Timers of Node count in 32 bits; a longer one fires at once. */
const longestTimer = 2 ** 31 - 1

/** Gives up on a connection that does not come to stand in time; what it gives back calls that off. */
const watchConnecting = (outgoing: Http.ClientRequest, timeout: number): (() => void) => {
  const timer = setTimeout(() => outgoing.destroy(connectTimedOut()), Math.min(timeout, longestTimer))
  const connected = () => clearTimeout(timer)
  outgoing.once("socket", (socket) => {
    if (socket.connecting) socket.once("encrypted" in socket ? "secureConnect" : "connect", connected)
    else connected()
  })
  return connected
}

const bodyBytes = (body: HttpBody.HttpBody): Uint8Array | string | undefined =>
  body._tag === "Uint8Array" ? body.body : undefined

interface Connections {
  readonly request: typeof Http.request
  readonly agent: Http.Agent
}

/**
 * Not by `import`, which reads every export of `node:http`; one of them is a getter that loads all of undici, and that
 * takes longer than the requests of a short-lived process. TLS is loaded by the first request that needs it.
 */
const open = (protocol: string): Connections => {
  const { Agent, request } = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http")
  return { request, agent: new Agent({ keepAlive: true }) }
}

const sent = (
  { agent, request: send }: Connections,
  request: HttpClientRequest.HttpClientRequest,
  url: URL,
  { ca, connectTimeout, maxBodySize }: TransportOptions
) =>
  Effect.callback<HttpClientResponse.HttpClientResponse, HttpClientError.HttpClientError>((resume) => {
    const outgoing = send(url, {
      agent,
      method: request.method,
      // What is not decoded here is not asked for; without this header a server may choose.
      headers: { "accept-encoding": "identity", ...request.headers },
      ...(ca === undefined ? {} : { ca })
    })
    const connected = watchConnecting(outgoing, connectTimeout)
    let answered = false
    outgoing.once("response", (source) => {
      connected()
      const encoding = source.headers["content-encoding"]
      if (encoding === undefined || encoding === "identity") {
        answered = true
        // When the bytes that are here have been parsed: most bodies come with their headers.
        process.nextTick(() => resume(Effect.succeed(new NodeResponse(request, url, source, maxBodySize))))
      } else outgoing.destroy(bodyEncoded())
    })
    outgoing.on("error", (cause) => {
      connected()
      // Of an answer that is there its body tells.
      if (!answered) resume(Effect.fail(failed(new HttpClientError.TransportError({ request, cause }))))
    })
    outgoing.end(bodyBytes(request.body))
    return Effect.sync(() => {
      connected()
      outgoing.destroy()
    })
  })

const failed = (reason: HttpClientError.HttpClientErrorReason) => new HttpClientError.HttpClientError({ reason })

/**
 * An `HttpClient` over `node:http` and `node:https` that keeps its connections, closed with its scope.
 *
 * Not by `HttpClient.make`, which has the garbage collector look after every response that nobody reads: that costs a fifth
 * of a request, and this client reads them all.
 */
export const make = Effect.gen(function* () {
  const opened = yield* Effect.acquireRelease(
    Effect.sync(() => new Map<string, Connections>()),
    (all) =>
      Effect.sync(() => {
        for (const { agent } of all.values()) agent.destroy()
      })
  )
  const connections = (protocol: string) => {
    const known = opened.get(protocol) ?? open(protocol)
    opened.set(protocol, known)
    return known
  }
  return HttpClient.makeWith<HttpClientError.HttpClientError, never, HttpClientError.HttpClientError, never>(
    Effect.flatMap((request) =>
      Effect.flatMap(CurrentTransportOptions, (wishes) => {
        const url = HttpClientRequest.toUrl(request)
        return Option.isSome(url)
          ? sent(connections(url.value.protocol), request, url.value, wishes)
          : Effect.fail(failed(new HttpClientError.InvalidUrlError({ request })))
      })
    ),
    Effect.succeed
  )
})
