/** What the agent does with a request: hits at once, everything else by the engine. */
import type { IncomingMessage, ServerResponse } from "node:http"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import type { Engine } from "../engine/engine.ts"
import { type Target, targetOf } from "../engine/keep.ts"
import type { Reply } from "../engine/passing.ts"
import type { Served } from "../engine/session.ts"
import { type Answer, errorAnswer, type Level } from "../model/answers.ts"
import { endpointOf, isRoute, isWrite, methodsOf, parseRoute, type ReadRoute, type Route } from "../model/routes.ts"
import { bearerOf, checkHeaders, maxBodyBytes } from "./guard.ts"

/** A request that was answered, for metrics and the audit log. */
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
  /** Whether the agent still takes requests. */
  readonly isDraining: () => boolean
  /** How many requests may be in progress at once. */
  readonly maxInFlight?: number
  readonly health: () => Answer
  readonly events: (request: IncomingMessage, response: ServerResponse, token: string) => void
}

const heartbeat: Answer = { status: 200, headers: { "content-type": "text/plain" }, body: Buffer.from(".") }
const unauthorized = errorAnswer(401, "A bearer token is missing.")
const busy = errorAnswer(503, "The agent has too many requests in progress.", { "retry-after": "1" })
const draining = errorAnswer(503, "The agent is stopping.", { "retry-after": "1", connection: "close" })
const tooLarge = errorAnswer(413, "The body is too large.", { connection: "close" })
const unexpected = errorAnswer(500, "The agent failed.")

const cached = new Set<Route["kind"]>(["vaults", "vault", "items", "item", "files", "file", "content"])
const isRead = (route: Route): route is ReadRoute => cached.has(route.kind)

/** Reads the body of a write, up to its limit. */
const readBody = (request: IncomingMessage): Effect.Effect<string | undefined, Answer> =>
  Effect.callback((resume) => {
    const chunks: Array<Buffer> = []
    let size = 0
    request.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBodyBytes) chunks.push(chunk)
      else resume(Effect.fail(tooLarge))
    })
    request.once("end", () => resume(Effect.succeed(size === 0 ? undefined : Buffer.concat(chunks).toString("utf8"))))
    request.once("error", () => resume(Effect.fail(errorAnswer(400, "The body was cut short."))))
  })

/** Routes by the text of their target. Clients ask for the same few again and again. */
const makeRoutes = () => {
  const known = new Map<string, { readonly route: Route; readonly target: Target | undefined }>()
  return (url: string) => {
    const hit = known.get(url)
    if (hit !== undefined) return hit
    const route = parseRoute(url)
    if (!isRoute(route)) return route
    const parsed = { route, target: isRead(route) ? targetOf(route) : undefined }
    if (known.size >= 20_000) known.clear()
    known.set(url, parsed)
    return parsed
  }
}

/** Clients learn by it that they talk to an agent, which has events. */
const agentHeader = "opconnect-agent"

const send = (response: ServerResponse, { body, headers, status }: Answer) => {
  if (status === 204) {
    response.writeHead(status, headers)
    response.end()
    return
  }
  response.writeHead(status, { ...headers, "content-length": body.length })
  response.end(body)
}

const pipe = (response: ServerResponse, reply: Extract<Reply, { readonly stream: unknown }>) => {
  response.writeHead(reply.status, reply.headers)
  return Stream.runForEach(reply.stream, (chunk) =>
    Effect.callback<void>((resume) => {
      if (response.write(chunk)) return resume(Effect.void)
      const next = () => resume(Effect.void)
      response.once("drain", next)
      response.once("close", next)
    })
  ).pipe(
    Effect.matchEffect({
      // A response that is cut off here must not look complete.
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
  const routeOf = makeRoutes()
  let inFlight = 0

  const reply = Effect.fnUntraced(function* (request: IncomingMessage, route: Route, token: string) {
    const method = request.method ?? "GET"
    const body = isWrite(route, method) ? yield* readBody(request) : undefined
    return yield* engine.handle({ method, route, token, body })
  })

  /** The answer to a request that needs neither cache nor Connect. */
  const prompt = (request: IncomingMessage, parsed: ReturnType<typeof routeOf>): Answer | undefined => {
    const method = request.method ?? "GET"
    const refusal = checkHeaders(request.headers, names)
    if (refusal !== undefined) return errorAnswer(refusal.status, refusal.message)
    if (!("route" in parsed)) return errorAnswer(parsed.status, parsed.message)
    const { route } = parsed
    if (!methodsOf(route).includes(method)) {
      return errorAnswer(405, "This path has no such method.", { allow: methodsOf(route).join(", ") })
    }
    if (route.kind === "heartbeat") return heartbeat
    if (route.kind === "health") return health()
    if (isDraining()) return draining
    if (route.kind === "metrics") return errorAnswer(404, "Metrics are served at --admin-listen.")
    return bearerOf(request.headers.authorization) === undefined ? unauthorized : undefined
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const startedAt = performance.now()
    const method = request.method ?? "GET"
    const parsed = routeOf(request.url ?? "/")
    const route = "route" in parsed ? parsed.route : undefined
    let token: string | undefined
    const handled = (status: number, level: Level) =>
      onHandled({
        endpoint: route === undefined ? "other" : endpointOf(route, method),
        ...{ method, status, level, token, millis: performance.now() - startedAt },
        vault: route !== undefined && "vault" in route ? route.vault : undefined,
        item: route !== undefined && "item" in route ? route.item : undefined
      })
    response.setHeader(agentHeader, version)
    const finish = ({ answer, level }: Served) => {
      send(response, answer)
      handled(answer.status, level)
    }
    const refuse = (answer: Answer) => finish({ answer, level: "none" })

    const problem = prompt(request, parsed)
    if (problem !== undefined || route === undefined) {
      refuse(problem ?? unexpected)
      return
    }
    token = bearerOf(request.headers.authorization) ?? ""
    if (route.kind === "events") {
      handled(200, "none")
      events(request, response, token)
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
          const answer = failure?._tag === "Fail" ? failure.error : unexpected
          return Effect.sync(() => refuse(answer))
        },
        onSuccess: (result) => {
          if (!("stream" in result)) return Effect.sync(() => finish(result))
          return Effect.tap(pipe(response, result), () => Effect.sync(() => handled(result.status, result.level)))
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
