import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run } from "../support/agents.ts"
import { makeWorld } from "../support/world.ts"

describe("rule: nothing crosses tokens", () => {
  it("never returns items read with one token for another token", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"], dev: ["b"] })
        const [all, limited] = [world.token("all"), world.token("limited", ["dev"])]
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const path of [itemPath("prod", "a"), itemsPath("prod"), "/v1/vaults"]) {
          assert.strictEqual((yield* during(ask(engineA, all, path))).status, 200)
        }
        for (const engine of [engineA, engineB]) {
          assert.strictEqual((yield* during(ask(engine, limited, itemPath("prod", "a")))).status, 403)
          assert.strictEqual((yield* during(ask(engine, limited, itemsPath("prod")))).status, 403)
          const vaults = (yield* during(ask(engine, limited, "/v1/vaults"))).json as ReadonlyArray<{ name: string }>
          assert.deepStrictEqual(
            vaults.map(({ name }) => name),
            ["dev"]
          )
        }
        assert.strictEqual((yield* during(ask(engineB, all, itemPath("prod", "a")))).status, 200)
      })
    ))

  it("asks Connect for each token, also right after another token read the same item", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const [first, second] = [world.token("first"), world.token("second")]
        const engine = yield* agent(world)
        yield* during(ask(engine, first, itemPath("prod", "a")))
        const response = yield* during(ask(engine, second, itemPath("prod", "a")))
        assert.strictEqual(response.level, "connect")
        yield* pass(5_000)
        const users = new Set(world.requests(/items/).map(({ token }) => token))
        assert.deepStrictEqual(users, new Set([first, second]))
      })
    ))
})
