/**
 * Ready transports for the client. Any other `HttpClient` layer does as well.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as FetchHttp from "./fetchHttp.ts"
import * as NodeHttp from "./nodeHttp.ts"

/**
 * `node:http` and `node:https` with connections that are kept. Starts faster than `fetch`; the one to take on Node.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNode: Layer.Layer<HttpClient.HttpClient> = Layer.effect(HttpClient.HttpClient, NodeHttp.make)

/**
 * The runtime's `fetch`: for other runtimes, and for a process that has loaded it anyway.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerFetch: Layer.Layer<HttpClient.HttpClient> = Layer.effect(
  HttpClient.HttpClient,
  Effect.map(HttpClient.HttpClient, FetchHttp.limited)
).pipe(Layer.provide(FetchHttpClient.layer))
