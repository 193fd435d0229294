/** Handles requests: serves cache hits immediately, and passes all others to the engine. */
import type { IncomingMessage, ServerResponse } from "node:http"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import type { Engine } from "../engine/engine.ts"
import type { Reply } from "../engine/passing.ts"
import type { Served } from "../engine/session.ts"
import { type BufferedResponse, errorResponse, type Level } from "../model/responses.ts"
import { endpointOf, isWrite, methodsOf, type Route } from "../model/routes.ts"
import { bearerOf, checkHeaders, maxBodyBytes, readHeaders } from "./guard.ts"
import { makeTargets } from "./targets.ts"

/** A completed request, for metrics and the audit log. */
export interface Handled {
  readonly endpoint: string
  readonly method: string
  readonly status: number
  readonly level: Level
  readonly millis: number
  readonly token: string | undefined
  readonly vault: string | undefined
  readonly item: string | undefined
}

export interface ListenerOptions {
  readonly engine: Engine
  readonly version: string
  /** Names that clients may use in `Host`. Empty: any. */
  readonly names: ReadonlyArray<string>
  readonly onHandled: (handled: Handled) => void
  /** Whether the agent still accepts requests. */
  readonly isDraining: () => boolean
  /** Maximum number of simultaneous requests. */
  readonly maxInFlight?: number
  readonly health: () => BufferedResponse
  readonly events: (response: ServerResponse, token: string, onStatus: (status: number) => void) => void
}

const heartbeat: BufferedResponse = { status: 200, headers: { "content-type": "text/plain" }, body: Buffer.from(".") }
const unauthorized = errorResponse(401, "A bearer token is missing.")
const busy = errorResponse(503, "The agent has too many requests in progress.", { "retry-after": "1" })
const draining = errorResponse(503, "The agent is stopping.", { "retry-after": "1", connection: "close" })
const tooLarge = errorResponse(413, "The body is too large.", { connection: "close" })
const unexpected = errorResponse(500, "The agent failed.")

/** Reads the body of a write, up to its limit. */
const readBody = (request: IncomingMessage): Effect.Effect<string | undefined, BufferedResponse> =>
  Effect.callback((resume) => {
    const chunks: Array<Buffer> = []
    let size = 0
    request.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBodyBytes) chunks.push(chunk)
      else resume(Effect.fail(tooLarge))
    })
    request.once("end", () => resume(Effect.succeed(size === 0 ? undefined : Buffer.concat(chunks).toString("utf8"))))
    request.once("error", () => resume(Effect.fail(errorResponse(400, "The body is incomplete."))))
  })

/** The token of an Authorization header. Most requests of a connection have the same one as the last. */
const makeBearers = () => {
  let last: { readonly authorization: string; readonly token: string | undefined } | undefined
  return (authorization: string | undefined) => {
    if (authorization === undefined) return undefined
    if (last?.authorization !== authorization) last = { authorization, token: bearerOf(authorization) }
    return last.token
  }
}

/** Tells clients that the server is an agent, which serves events. */
const agentHeader = "opconnect-agent"

/** Headers as a flat list of names and values, which Node writes as it is. Built once for headers that responses share. */
const makeHeaders = (version: string) => {
  const rawHeaders = new WeakMap<BufferedResponse["headers"], ReadonlyArray<string>>()
  return ({ body, headers, status }: BufferedResponse) => {
    let raw = rawHeaders.get(headers)
    if (raw === undefined) {
      raw = [agentHeader, version, ...Object.entries(headers).flat()]
      rawHeaders.set(headers, raw)
    }
    return status === 204 ? [...raw] : [...raw, "content-length", String(body.length)]
  }
}

const pipe = (response: ServerResponse, reply: Extract<Reply, { readonly stream: unknown }>, version: string) => {
  response.writeHead(reply.status, { [agentHeader]: version, ...reply.headers })
  return Stream.runForEach(reply.stream, (chunk) =>
    Effect.callback<void>((resume) => {
      if (response.write(chunk)) return resume(Effect.void)
      const stop = () => void response.off("drain", next).off("close", next)
      const next = () => {
        stop()
        resume(Effect.void)
      }
      response.on("drain", next).on("close", next)
      return Effect.sync(stop)
    })
  ).pipe(
    Effect.matchEffect({
      // A truncated response must not look complete.
      onFailure: () => Effect.sync(() => response.destroy()),
      onSuccess: () => Effect.sync(() => response.end())
    })
  )
}

export const makeListener = Effect.fnUntraced(function* ({
  engine,
  events,
  health,
  isDraining,
  maxInFlight = 1_000,
  names,
  onHandled,
  version
}: ListenerOptions) {
  const services = yield* Effect.context<never>()
  const routeOf = makeTargets()
  const tokenOf = makeBearers()
  const headersOf = makeHeaders(version)
  let inFlight = 0

  const send = (response: ServerResponse, content: BufferedResponse) => {
    response.writeHead(content.status, headersOf(content))
    if (content.status === 204) response.end()
    else response.end(content.body)
  }

  const reply = Effect.fnUntraced(function* (request: IncomingMessage, route: Route, token: string) {
    const method = request.method ?? "GET"
    const body = isWrite(route, method) ? yield* readBody(request) : undefined
    return yield* engine.handle({ method, route, token, body })
  })

  /** The response to a request that needs neither cache nor Connect. */
  const prompt = (
    method: string,
    parsed: ReturnType<typeof routeOf>,
    token: string | undefined
  ): BufferedResponse | undefined => {
    if (!("route" in parsed)) return errorResponse(parsed.status, parsed.message)
    const { route } = parsed
    if (!methodsOf(route).includes(method)) {
      return errorResponse(405, "The path does not support this method.", { allow: methodsOf(route).join(", ") })
    }
    if (route.kind === "heartbeat") return heartbeat
    if (route.kind === "health") return health()
    if (isDraining()) return draining
    if (route.kind === "metrics") return errorResponse(404, "Metrics are served at --admin-listen.")
    return token === undefined ? unauthorized : undefined
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const startedAt = performance.now()
    const method = request.method ?? "GET"
    const headers = readHeaders(request.rawHeaders)
    const parsed = routeOf(request.url ?? "/")
    const route = "route" in parsed ? parsed.route : undefined
    const token = tokenOf(headers.authorization)
    const handled = (status: number, level: Level) =>
      onHandled({
        endpoint: route === undefined ? "other" : endpointOf(route, method),
        method,
        status,
        level,
        token,
        millis: performance.now() - startedAt,
        vault: route !== undefined && "vault" in route ? route.vault : undefined,
        item: route !== undefined && "item" in route ? route.item : undefined
      })
    const finish = ({ level, response: content }: Served) => {
      send(response, content)
      handled(content.status, level)
    }
    const refuse = (content: BufferedResponse) => finish({ response: content, level: "none" })

    const refusal = checkHeaders(headers, names)
    const problem =
      refusal === undefined ? prompt(method, parsed, token) : errorResponse(refusal.status, refusal.message)
    if (problem !== undefined || route === undefined || token === undefined) {
      refuse(problem ?? unexpected)
      return
    }
    if (route.kind === "events") {
      response.setHeader(agentHeader, version)
      events(response, token, (status) => handled(status, "none"))
      return
    }
    const hit =
      method === "GET" && "target" in parsed && parsed.target !== undefined
        ? engine.lookup(token, parsed.target)
        : undefined
    if (hit !== undefined) {
      finish(hit)
      return
    }
    if (inFlight >= maxInFlight) {
      refuse(busy)
      return
    }
    inFlight++
    const work = reply(request, route, token).pipe(
      Effect.matchCauseEffect({
        onFailure: (cause) => {
          const [failure] = cause.reasons
          const content = failure?._tag === "Fail" ? failure.error : unexpected
          return Effect.sync(() => refuse(content))
        },
        onSuccess: (result) => {
          if (!("stream" in result)) return Effect.sync(() => finish(result))
          // Also if the client disconnects, because it has read a part.
          return Effect.ensuring(
            pipe(response, result, version),
            Effect.sync(() => handled(result.status, result.level))
          )
        }
      }),
      Effect.ensuring(
        Effect.sync(() => {
          inFlight--
        })
      )
    )
    const fiber = Effect.runForkWith(services)(work)
    response.once("close", () => {
      if (!response.writableFinished) Effect.runForkWith(services)(Fiber.interrupt(fiber))
    })
  }
  return { listener, inFlight: () => inFlight }
})
