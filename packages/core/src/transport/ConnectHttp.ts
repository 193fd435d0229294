/**
 * The transports of a client: `node:http` and `fetch`.
 *
 * @since 0.1.0
 * @stability stable
 */
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as FetchTransport from "./fetchTransport.ts"
import * as NodeTransport from "./nodeTransport.ts"
import { type Service, Transport } from "./Transport.ts"

/**
 * The transport of {@link layerNode}. Its connections are closed with the scope.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const makeNode: Effect.Effect<Service, never, Scope.Scope> = NodeTransport.make

/**
 * Transport of `node:http` and `node:https`, with keep-alive connections. Starts faster than `fetch`; recommended on Node.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerNode: Layer.Layer<Transport> = /*#__PURE__*/ Layer.effect(Transport, makeNode)

/**
 * Transport of the runtime's `fetch`, for runtimes other than Node. Ignores `connectTimeout`; does not support `caFile`.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerFetch: Layer.Layer<Transport> = /*#__PURE__*/ Layer.succeed(Transport, FetchTransport.service)
