import { assert, describe, it } from "@effect/vitest"
import * as CallState from "../../src/transport/callState.ts"
import * as Failure from "../../src/transport/failure.ts"
import * as Startup from "../../src/transport/Startup.ts"

const call = CallState.make("GET", "/v1/vaults", "safe")

describe("the hint of an error", () => {
  it("names options of code if they were given, and variables otherwise", () => {
    const hintOf = (given: Parameters<typeof Failure.narrow>[1]) =>
      Failure.narrow(new Set(), given)(Failure.tooLarge(call)).hint
    assert.include(hintOf(undefined), "OP_CONNECT_MAX_RESPONSE_SIZE")
    const named = hintOf({ host: "http://connect", token: "token", maxResponseSize: 1_000 })
    assert.include(named, "maxResponseSize")
    assert.notInclude(named, "OP_CONNECT_")
  })
})

describe("the progress of several startups", () => {
  it("has the time of each of them, and nothing is left of one whose time is over", () => {
    const startup = Startup.make()
    const times: Array<readonly [elapsed: number, remaining: number]> = []
    const onEvent = (event: Startup.StartupEvent) => {
      if (event.type === "waiting") times.push([event.elapsed, event.remaining])
    }
    startup.begin({ timeout: 100, onEvent }, 0)
    startup.begin({ timeout: 1_000, onEvent }, 300)
    startup.waiting(Failure.tooLarge(call), 400)
    assert.deepStrictEqual(times, [
      [400, 0],
      [100, 900]
    ])
  })
})
