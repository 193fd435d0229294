/**
 * The transports of a client: `node:http` and `fetch`.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Layer from "effect/Layer"
import * as FetchTransport from "./fetchTransport.ts"
import * as NodeTransport from "./nodeTransport.ts"
import { Transport } from "./Transport.ts"

/**
 * `node:http` and `node:https`, with connections that are kept. Starts faster than `fetch`; the one to use on Node.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerNode: Layer.Layer<Transport> = /*#__PURE__*/ Layer.effect(Transport, NodeTransport.make)

/**
 * The runtime's `fetch`, for runtimes other than Node. Knows neither `connectTimeout` nor `caFile`.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerFetch: Layer.Layer<Transport> = /*#__PURE__*/ Layer.succeed(Transport, FetchTransport.service)
