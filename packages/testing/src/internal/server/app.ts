import { ConnectApi } from "@opconnect/core/ConnectApi"
import * as Clock from "effect/Clock"
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
import * as Store from "../store/store.ts"
import * as Handlers from "./handlers.ts"
import { Touched, type TouchedItem } from "./touched.ts"
import { version } from "./version.ts"
import type { World } from "./world.ts"

/** Any request to its answer: the one effect that runs in-process and behind a socket. */
export type App = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest | Scope.Scope>

const endpointNames = (): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  HttpApi.reflect(ConnectApi, {
    onGroup: () => {},
    onEndpoint: ({ endpoint, group }) => {
      names.set(`${endpoint.method} ${endpoint.path}`, `${group.identifier}.${endpoint.identifier}`)
    }
  })
  return names
}

const record = Effect.fnUntraced(function* (
  world: World,
  status: number,
  matched?: {
    readonly endpoint: string | undefined
    readonly params: Readonly<Record<string, string | undefined>>
    readonly touched: TouchedItem
  }
) {
  const request = yield* HttpServerRequest
  const at = yield* Clock.currentTimeMillis
  const [path = "", ...query] = request.url.split("?")
  const { itemUuid, vaultUuid: vaultId } = matched?.params ?? {}
  const { itemId = itemUuid, itemVersion } = matched?.touched ?? {}
  const seenVersion = yield* world.read((store) => Result.succeed(Store.itemVersion(store, vaultId, itemId)))
  yield* world.record({
    request: {
      method: request.method,
      path,
      query: Object.fromEntries(new URLSearchParams(query.join("?"))),
      endpoint: matched?.endpoint,
      status,
      userAgent: request.headers["user-agent"] ?? ""
    },
    at,
    vaultId,
    itemId,
    itemVersion: itemVersion ?? seenVersion
  })
})

const badRequest = HttpServerResponse.jsonUnsafe({ status: 400, message: "Bad Request" }, { status: 400 })

/** What every route has: Connect's version in a header, errors in Connect's shape, and an entry in the log. */
const everyRoute = (world: World) => {
  const names = endpointNames()
  return HttpRouter.middleware((handler) =>
    Effect.gen(function* () {
      const { params, route } = yield* HttpRouter.RouteContext
      const touched: TouchedItem = {}
      const response = yield* Effect.provideService(handler, Touched, touched).pipe(
        Effect.catchDefect((defect) =>
          HttpApiSchemaError.is(defect) && defect.kind !== "Body" ? Effect.succeed(badRequest) : Effect.die(defect)
        )
      )
      yield* record(world, response.status, { endpoint: names.get(`${route.method} ${route.path}`), params, touched })
      return HttpServerResponse.setHeader(response, "1password-connect-version", version)
    })
  )
}

const notFound = HttpServerResponse.text("404 page not found\n", { status: 404 })

const makeRouter = Effect.fnUntraced(function* (
  world: World
): Effect.fn.Return<HttpRouter.HttpRouter, never, Scope.Scope> {
  // A router of its own: the library's layer would be shared by all fakes that are built together.
  const router = yield* Effect.provideService(HttpRouter.make, HttpRouter.RouterConfig, {
    ignoreTrailingSlash: true,
    ignoreDuplicateSlashes: false,
    caseSensitive: true
  })
  yield* Layer.build(
    HttpApiBuilder.layer(ConnectApi).pipe(
      Layer.provide([
        Handlers.layer(world),
        everyRoute(world).layer,
        HttpServer.layerServices,
        Layer.succeed(HttpRouter.HttpRouter, router)
      ])
    )
  )
  return router
})

/** The server over a world; each of its answers takes `latency` milliseconds. */
export const make = (world: World, latency: number): Effect.Effect<App, never, Scope.Scope> =>
  Effect.map(makeRouter(world), (router) => {
    const answer = Effect.catchIf(
      // @effect-diagnostics-next-line anyUnknownInErrorContext:off
      router.asHttpEffect(),
      (error) => isHttpServerError(error) && error.reason._tag === "RouteNotFound",
      () => Effect.as(record(world, notFound.status), notFound),
      Effect.die
    )
    return latency > 0 ? Effect.andThen(Effect.sleep(latency), answer) : answer
  })
