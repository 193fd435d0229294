import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { ConnectOptions, InvalidOptions } from "../contract/ConnectOptions.ts"
import { toSettings } from "../contract/settings.ts"
import * as Failure from "../transport/failure.ts"
import type { Transport } from "../transport/Transport.ts"
import * as Telemetry from "../transport/telemetry.ts"
import * as Calls from "./call.ts"
import type { Redact } from "./decode.ts"
import * as Events from "./events.ts"
import * as Methods from "./methods.ts"
import type { Service } from "./service.ts"

/** A client, and the same methods with the secrets of responses in another type. */
export interface Connection {
  readonly client: Service
  readonly methods: <Secret>(redact: Redact<Secret>) => Methods.Methods<Secret>
}

/** Connects a client to the transport in the context: one policy for all calls, however their secrets are redacted. */
export const make = Effect.fnUntraced(function* (
  options: ConnectOptions
): Effect.fn.Return<Connection, InvalidOptions, Transport> {
  const settings = yield* Effect.fromResult(toSettings(options))
  const agents = Events.make(settings)
  const calls = yield* Calls.make(settings, Effect.succeed(Failure), {
    given: options,
    observe: Telemetry.observeCalls,
    onResponse: agents.observe
  })
  const methods = <Secret>(redact: Redact<Secret>) => Methods.make(calls, settings, redact)
  const client: Service = methods(Redacted.make<string>)
  Events.register(client, agents.events(calls.transport, calls.prepare))
  return { client, methods }
})
