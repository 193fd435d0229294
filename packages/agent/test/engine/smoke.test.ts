import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run, value } from "../support/agents.ts"
import { down, makeWorld } from "../support/world.ts"

describe("an agent", () => {
  it("responds from memory after the first read", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        const first = yield* during(ask(engine, token, itemPath("prod", "a")))
        assert.deepStrictEqual([first.status, first.level], [200, "connect"])
        const again = yield* during(ask(engine, token, itemPath("prod", "a")))
        assert.deepStrictEqual([again.status, again.level, again.text], [200, "memory", first.text])
        assert.lengthOf(world.requests(/^GET .*items/), 1)
        yield* pass(30_000)
        const later = yield* during(ask(engine, token, itemPath("prod", "a")))
        assert.strictEqual(later.level, "memory")
        yield* world.put("prod", "a")
        yield* pass(2_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("shares items through the store", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const engineA = yield* agent(world, {}, store)
        const engineB = yield* agent(world, {}, store)
        yield* during(ask(engineA, token, itemPath("prod", "a")))
        const shared = yield* during(ask(engineB, token, itemPath("prod", "a")))
        assert.deepStrictEqual([shared.status, shared.level], [200, "store"])
        yield* during(ask(engineA, token, itemsPath("prod")))
        yield* world.put("prod", "a")
        yield* pass(2_000)
        assert.strictEqual(yield* during(value(engineA, token, "prod", "a")), "a 2")
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 2")
        assert.lengthOf(world.requests(/items\/\w+$/), 2)
        down(world)
        yield* pass(120_000)
        assert.strictEqual(yield* during(value(engineA, token, "prod", "a")), "a 2")
        assert.strictEqual(yield* during(value(engineB, token, "prod", "a")), "a 2")
      })
    ))
})
