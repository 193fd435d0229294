import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { ControlApi } from "../../ControlApi.ts"
import type { FakeControl } from "../../FakeControl.ts"
import { type Fault, type Preset, presets } from "../../Fault.ts"
import type { Seed } from "../../Seed.ts"
import * as Otp from "../store/otp.ts"
import { outline } from "../store/outline.ts"
import type { World } from "./world.ts"

/** What is a mistake of the test in-process is one of the request here. */
const answered = <A>(operation: Effect.Effect<A>): Effect.Effect<A, { readonly message: string }> =>
  Effect.catchDefect(operation, (defect) =>
    defect instanceof TypeError ? Effect.fail({ message: defect.message }) : Effect.die(defect)
  )

const json = HttpServerResponse.jsonUnsafe

const codeOf = (value: string, now: number) => {
  const totp = value.startsWith("otpauth://") ? Otp.code(value, now) : undefined
  return totp === undefined ? {} : { totp }
}

/** The control of a fake, served. */
export const layer = (control: FakeControl, world: World) =>
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
        Effect.map(Effect.all([answered(control.getField(vault, item, field)), control.now]), ([value, now]) => ({
          value,
          ...codeOf(value, now)
        }))
      )
      .handle("setField", ({ payload: { field, item, value, vault } }) =>
        answered(control.setField(vault, item, field, value))
      )
      .handle("rotate", ({ payload: { field, item, vault } }) =>
        Effect.map(answered(control.rotate(vault, item, field)), (value) => ({ value }))
      )
      .handle("vaults", () => Effect.sync(() => outline(world.latest())))
      .handle("exportSeed", () => control.exportSeed)
      // Both decode what they are given.
      .handle("importSeed", ({ payload }) => answered(control.importSeed(payload as Seed)))
      .handle("put", ({ payload }) => answered(control.put(payload as Seed)))
      .handle("remove", ({ payload: { item, vault } }) => answered(control.remove(vault, item)))
      .handle("now", () => Effect.map(control.now, (now) => ({ time: new Date(now).toISOString() })))
      .handle("setTime", ({ payload: { time } }) => answered(control.setTime(time)))
      .handle("advanceTime", ({ payload: { milliseconds } }) => answered(control.advanceTime(milliseconds)))
      .handle("resumeTime", () => control.resumeTime)
      .handle("faults", () => control.faults)
      // It decodes what it is given.
      .handle("addFault", ({ payload }) =>
        Effect.map(answered(control.addFault(payload as Fault | Preset)), (id) => ({ id }))
      )
      .handle("clearFaults", () => control.clearFaults)
      .handle("removeFault", ({ params: { id } }) => control.removeFault(id))
      .handle("presets", () => Effect.succeed(presets))
      .handle("leaks", ({ payload: { except = [], text } }) => Effect.sync(() => world.secrets.leaks(text, except)))
  )
