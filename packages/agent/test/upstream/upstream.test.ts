import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { makeUpstream } from "../../src/upstream/upstream.ts"
import { run } from "../support/agents.ts"
import { makeWorld } from "../support/world.ts"

describe("requests to Connect", () => {
  it("reserves half of a host's bucket for reads without a cached value", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const upstream = makeUpstream({
          ...{ hosts: world.hosts, ca: undefined, proxy: {}, environment: "test", transport: world.transport },
          bucket: () => ({ store, perSecond: 10 }),
          onRequest: () => undefined
        })
        const read = (priority: "high" | "low") =>
          Effect.forkScoped(upstream.read({ method: "GET", path: "/v1/vaults", token }, { priority }))
        for (let time = 0; time < 10; time++) yield* read("low")
        yield* TestClock.adjust(50)
        assert.lengthOf(world.requestLog, 5)
        for (let time = 0; time < 10; time++) yield* read("high")
        yield* TestClock.adjust(49)
        assert.lengthOf(world.requestLog, 10)
      })
    ))
})
