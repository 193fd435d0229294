import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { type Fault, type FaultPreset, faultPresets } from "../model/Fault.ts"
import type { Seed } from "../model/Seed.ts"
import type { ServerState } from "../state/serverState.ts"
import * as Otp from "../store/otp.ts"
import { outline } from "../store/outline.ts"
import { ControlApi } from "./ControlApi.ts"
import type { EffectFakeControl } from "./EffectFakeControl.ts"

/** Converts errors of the control into errors of the request. */
const withRequestError = <A>(operation: Effect.Effect<A>): Effect.Effect<A, { readonly message: string }> =>
  Effect.catchDefect(operation, (defect) =>
    defect instanceof TypeError ? Effect.fail({ message: defect.message }) : Effect.die(defect)
  )

const json = HttpServerResponse.jsonUnsafe

const codeOf = (value: string, now: number) => {
  const totp = value.startsWith("otpauth://") ? Otp.code(value, now) : undefined
  return totp === undefined ? {} : { totp }
}

/** Handlers of the control API. */
export const layer = (control: EffectFakeControl, state: ServerState) =>
  HttpApiBuilder.group(ControlApi, "fake", (handlers) =>
    handlers
      .handle("requests", ({ query: { last } }) =>
        Effect.map(control.requests, (all) =>
          json(last === undefined ? all : all.slice(Math.max(0, all.length - last)))
        )
      )
      .handle("clearRequests", () => control.clearRequests)
      .handle("reset", () => control.reset)
      .handle("getField", ({ query: { field, item, vault } }) =>
        Effect.map(
          Effect.all([withRequestError(control.getField(vault, item, field)), control.now]),
          ([value, now]) => ({
            value,
            ...codeOf(value, now)
          })
        )
      )
      .handle("setField", ({ payload: { field, item, value, vault } }) =>
        withRequestError(control.setField(vault, item, field, value))
      )
      .handle("rotate", ({ payload: { field, item, vault } }) =>
        Effect.map(withRequestError(control.rotate(vault, item, field)), (value) => ({ value }))
      )
      .handle("vaults", () => Effect.sync(() => outline(state.latest())))
      .handle("exportSeed", () => control.exportSeed)
      // Both decode their argument.
      .handle("importSeed", ({ payload }) => withRequestError(control.importSeed(payload as Seed)))
      .handle("merge", ({ payload }) => withRequestError(control.merge(payload as Seed)))
      .handle("remove", ({ payload: { item, vault } }) => withRequestError(control.remove(vault, item)))
      .handle("setContentVersion", ({ payload: { vault, version } }) =>
        withRequestError(control.setContentVersion(vault, version))
      )
      .handle("revokeToken", ({ payload: { token } }) => withRequestError(control.revokeToken(token)))
      .handle("restoreToken", ({ payload: { token } }) => withRequestError(control.restoreToken(token)))
      .handle("setTokenVaults", ({ payload: { token, vaults } }) =>
        withRequestError(control.setTokenVaults(token, vaults))
      )
      .handle("now", () => Effect.map(control.now, (now) => ({ time: new Date(now).toISOString() })))
      .handle("setTime", ({ payload: { time } }) => withRequestError(control.setTime(time)))
      .handle("advanceTime", ({ payload: { milliseconds } }) => withRequestError(control.advanceTime(milliseconds)))
      .handle("resumeTime", () => control.resumeTime)
      .handle("faults", () => control.faults)
      // Decodes its argument.
      .handle("addFault", ({ payload }) =>
        Effect.map(withRequestError(control.addFault(payload as Fault | FaultPreset)), (id) => ({ id }))
      )
      .handle("clearFaults", () => control.clearFaults)
      .handle("removeFault", ({ params: { id } }) => control.removeFault(id))
      .handle("presets", () => Effect.succeed(faultPresets))
      .handle("leaks", ({ payload: { except = [], text } }) => Effect.sync(() => state.leaks.leaks(text, except)))
  )
