/**
 * References in, values out, for programs that resolve their secrets once: `Secrets` without watching and planning, over a
 * client of its own. Loads about half of the code, and reports nothing to tracers and metrics.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Calls from "../client/call.ts"
import * as Reads from "../client/reads.ts"
import type { ConnectOptions } from "../contract/ConnectOptions.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import { toSettings } from "../contract/settings.ts"
import type { Transport } from "../transport/Transport.ts"
import * as Engine from "./engine.ts"
import * as Resolver from "./resolver.ts"

/**
 * Turns references into values. `Secrets` is one, too.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface SecretResolver extends Resolver.Resolver {}

// A start without errors evaluates none of them.
const failures = Effect.promise(() => import("../transport/failure.ts"))

/**
 * A resolver with a client of its own over the transport in the context. The hints of its errors name environment
 * variables, even if `connect` sets the option.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const make = /*#__PURE__*/ Effect.fnUntraced(function* (
  connect: ConnectOptions,
  options: Resolver.SecretsOptions = {}
): Effect.fn.Return<SecretResolver, InvalidOptions, Transport> {
  const settings = yield* Effect.fromResult(toSettings(connect))
  const reads = Reads.make(yield* Calls.make(settings, failures), Redacted.make<string>)
  return Resolver.make(yield* Engine.make(reads, yield* Resolver.engineSettings(options), failures))
})
