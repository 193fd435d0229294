import { ConnectApi } from "@opconnect/core/ConnectApi"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import { isHttpServerError } from "effect/http/HttpServerError"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { HttpApiSchemaError } from "effect/http-api/HttpApiError"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import { ControlApi } from "../control/ControlApi.ts"
import * as ControlHandlers from "../control/controlHandlers.ts"
import * as Dashboard from "../control/dashboard.ts"
import type { EffectFakeControl } from "../control/EffectFakeControl.ts"
import * as Guard from "../control/guard.ts"
import * as Faults from "../faults/faults.ts"
import type { Endpoint } from "../model/Endpoint.ts"
import { Exchange } from "../state/exchange.ts"
import type { ServerState } from "../state/serverState.ts"
import { bearerOf } from "../state/token.ts"
import { versionHeader } from "../state/version.ts"
import * as Store from "../store/store.ts"
import * as Handlers from "./handlers.ts"
import { inject } from "./injection.ts"

/** Handles a request, in-process and behind a socket. */
export type App = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest | Scope.Scope>

const endpointNames = (): ReadonlyMap<string, Endpoint> => {
  const names = new Map<string, Endpoint>()
  HttpApi.reflect(ConnectApi, {
    onGroup: () => {},
    onEndpoint: ({ endpoint, group }) => {
      // Reflection returns the names as plain strings.
      names.set(`${endpoint.method} ${endpoint.path}`, `${group.identifier}.${endpoint.identifier}` as Endpoint)
    }
  })
  return names
}

const record = Effect.fnUntraced(function* (state: ServerState, status: number) {
  const request = yield* HttpServerRequest
  const { endpoint, outcome, faults, itemId: written, itemVersion, params, requestIp, served, url } = yield* Exchange
  const at = yield* state.clock.now
  const [path = "", ...query] = url.split("?")
  const { itemUuid, vaultUuid: vaultId } = params
  const itemId = written ?? itemUuid
  const seenVersion = yield* state.read((store) => Result.succeed(Store.itemVersion(store, vaultId, itemId)))
  const token = bearerOf(request.headers)
  const grant = token === undefined ? undefined : state.grantOf(token)
  state.log.record({
    request: {
      at,
      method: request.method,
      path,
      query: Object.fromEntries(new URLSearchParams(query.join("?"))),
      endpoint,
      params,
      token: grant && token,
      status: outcome === undefined ? status : 0,
      userAgent: request.headers["user-agent"] ?? "",
      faults,
      ...(state.replica === undefined ? {} : { replica: state.replica })
    },
    served,
    jti: grant?.jti,
    vaultId,
    itemId,
    itemVersion: itemVersion ?? seenVersion,
    requestIp
  })
})

/** Delays and records a request to Connect. */
const remembered =
  (state: ServerState) =>
  <E, R>(handler: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>) =>
    Effect.gen(function* () {
      if (state.latency !== 0) yield* Effect.sleep(Faults.sample(state.latency, state.random))
      const response = yield* handler
      yield* record(state, response.status)
      const { outcome } = yield* Exchange
      return outcome === "hang" ? yield* Effect.never : response
    })

/** An error in the format of Connect. */
const failure = (status: number, message: string) => HttpServerResponse.jsonUnsafe({ status, message }, { status })

/** Errors that the contract does not declare: unknown paths, and errors of the fake itself, such as a full disk. */
const unexpected = (defect: unknown) => {
  if (HttpApiSchemaError.is(defect) && defect.kind !== "Body") return failure(400, "Bad Request")
  const isOwn = defect instanceof Error && !HttpApiSchemaError.is(defect)
  return failure(500, isOwn ? defect.message : "Something went wrong")
}

/** Middleware of all routes of Connect: the version header, the format of errors, and the faults of the fake. */
const everyRoute = (state: ServerState) => {
  const names = endpointNames()
  return HttpRouter.middleware((handler) =>
    Effect.gen(function* () {
      const { params, route } = yield* HttpRouter.RouteContext
      const exchange = yield* Exchange
      const endpoint = names.get(`${route.method} ${route.path}`)
      Object.assign(exchange, { endpoint, params })
      const response = Effect.suspend(() => {
        exchange.served = true
        return handler
      }).pipe(
        Effect.catchDefect((defect) => Effect.succeed(unexpected(defect))),
        Effect.map(HttpServerResponse.setHeaders(versionHeader))
      )
      return yield* inject(response, state.faults, state.random)
    }).pipe(remembered(state))
  )
}

/** Problem with a request to the control API, in the format of its errors. */
const controlRoute = HttpRouter.middleware((handler) =>
  Guard.ownPages(
    Effect.catchDefect(handler, (defect) =>
      HttpApiSchemaError.is(defect) && defect.kind !== "Body"
        ? Effect.succeed(
            HttpServerResponse.jsonUnsafe(
              { message: `${defect.kind.toLowerCase()}: ${defect.cause.message}` },
              { status: 400 }
            )
          )
        : Effect.die(defect)
    )
  )
)

/** Values that Go's `strconv.ParseBool` accepts. */
const booleans: ReadonlyMap<string, string> = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((text) => [text, "true"] as const),
  ...["0", "f", "F", "FALSE", "false", "False"].map((text) => [text, "false"] as const)
])

/** A request with the flag as the contract names it. The vendor's pages use two names for the parameter. */
const withBooleans = (request: HttpServerRequest): HttpServerRequest => {
  const [path = "", ...rest] = request.url.split("?")
  if (!/inline_(?:files|content)=/.test(rest.join("?"))) return request
  const query = new URLSearchParams(rest.join("?"))
  const flag = query.get("inline_files") ?? query.get("inline_content") ?? ""
  query.delete("inline_content")
  query.set("inline_files", booleans.get(flag) ?? flag)
  return request.modify({ url: `${path}?${query}` })
}

/** The request for the router. The log contains the address as it was sent. */
const asSent = Effect.gen(function* () {
  const request = yield* HttpServerRequest
  const exchange = yield* Exchange
  exchange.url = request.url
  return withBooleans(request)
})

const notFound = HttpServerResponse.text("404 page not found\n", { status: 404 })

const makeRouter = Effect.fnUntraced(function* (
  state: ServerState,
  control: EffectFakeControl
): Effect.fn.Return<HttpRouter.HttpRouter, never, Scope.Scope> {
  // A router of its own: the library's layer would be shared by all fakes that are built together.
  const router = yield* Effect.provideService(HttpRouter.make, HttpRouter.RouterConfig, {
    ignoreTrailingSlash: true,
    ignoreDuplicateSlashes: false,
    caseSensitive: true
  })
  const routes = Layer.merge(
    HttpApiBuilder.layer(ConnectApi).pipe(Layer.provide([Handlers.layer(state), everyRoute(state).layer])),
    HttpApiBuilder.layer(ControlApi).pipe(Layer.provide([ControlHandlers.layer(control, state), controlRoute.layer]))
  )
  yield* Layer.build(
    routes.pipe(Layer.provide([HttpServer.layerServices, Layer.succeed(HttpRouter.HttpRouter, router)]))
  )
  yield* Dashboard.routes(router)
  return router
})

/** The server over a state, with the control API under its own path. */
export const make = (state: ServerState, control: EffectFakeControl): Effect.Effect<App, never, Scope.Scope> =>
  Effect.map(makeRouter(state, control), (router) =>
    Effect.catchIf(
      // The handlers have different errors, so those of the router are `unknown`. They are distinguished below.
      // @effect-diagnostics-next-line anyUnknownInErrorContext:off
      Effect.flatMap(asSent, (request) => Effect.provideService(router.asHttpEffect(), HttpServerRequest, request)),
      (error) => isHttpServerError(error) && error.reason._tag === "RouteNotFound",
      () => remembered(state)(Effect.succeed(notFound)),
      Effect.die
    ).pipe(
      // The client can disconnect or the server can stop at any time, and only routes are interrupted by that.
      Effect.interruptible
    )
  )
