/**
 * Client of Connect: a typed effect for every endpoint, and the look-ups, writes and downloads that programs build
 * from them.
 *
 * @since 0.1.0
 * @stability stable
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as ConnectOptions from "../contract/ConnectOptions.ts"
import { InvalidOptions } from "../contract/InvalidOptions.ts"
import { nameHint } from "../contract/optionNames.ts"
import type { Transport } from "../transport/Transport.ts"
import * as Connection from "./connection.ts"
import type { Service } from "./service.ts"

export type * from "./service.ts"

// Loaded by programs that use it: `Config` evaluates Schema, a third of all that this module imports. Pure, so that bundles
// without `layerConfig` leave both out.
const wrapped = /*#__PURE__*/ Effect.promise(() => import("./wrapped.ts"))

/**
 * Service of the client: `yield* ConnectClient`.
 *
 * @category services
 * @since 0.1.0
 * @stability stable
 */
export class ConnectClient extends Context.Service<ConnectClient, Service>()("@opconnect/core/ConnectClient") {}

/**
 * A client that uses the transport in the context.
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const make = (
  options: ConnectOptions.ConnectOptions
): Effect.Effect<Service, ConnectOptions.InvalidOptions, Transport> =>
  Effect.mapBoth(Connection.make(options), {
    onFailure: ({ issues }) => new InvalidOptions(issues.map((issue) => nameHint(Object(options), issue))),
    onSuccess: ({ client }) => client
  })

/**
 * A client that uses the transport in the context.
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layer = (
  options: ConnectOptions.ConnectOptions
): Layer.Layer<ConnectClient, ConnectOptions.InvalidOptions, Transport> => Layer.effect(ConnectClient, make(options))

/**
 * A client with its options from the `ConfigProvider` in the context: OP_CONNECT_HOST, OP_CONNECT_TOKEN and the other
 * variables of the table of options. Options in `wrap` come from the `Config` there.
 *
 * **Example** (The token from another variable)
 *
 * ```ts
 * import * as ConnectClient from "@opconnect/core/ConnectClient"
 * import * as Config from "effect/Config"
 *
 * export const ConnectLive = ConnectClient.layerConfig({ token: Config.Redacted("BILLING_CONNECT_TOKEN") })
 * ```
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layerConfig = (
  wrap: Config.Wrap<Partial<ConnectOptions.ConnectOptions>> = {}
): Layer.Layer<ConnectClient, ConnectOptions.InvalidOptions | Config.ConfigError, Transport> =>
  Layer.effect(
    ConnectClient,
    Effect.flatMap(wrapped, ({ unwrap }) => Effect.flatMap(unwrap(wrap), make))
  )
