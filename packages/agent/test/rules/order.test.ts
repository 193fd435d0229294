import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run, value } from "../support/agents.ts"
import { makeWorld } from "../support/world.ts"

const hosts = ["http://connect-1", "http://connect-2"]

describe("rule: order", () => {
  it("never returns an older version than before", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { hosts })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* world.put("prod", "a")
        yield* pass(20_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
        // The current host fails; the other host does not have the change yet.
        world.host(hosts[0]).fault = () => "ECONNREFUSED"
        world.host(hosts[1]).lagMs = 50_000
        yield* pass(20_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  const lists: ReadonlyArray<readonly [what: string, list: string, filtered: string, versionOf: string]> = [
    ["vaults", "/v1/vaults", '/v1/vaults?filter=name eq "prod"', "contentVersion"],
    ["items", itemsPath("prod"), `${itemsPath("prod")}?filter=title eq "a"`, "version"]
  ]
  for (const [what, list, filtered, versionOf] of lists) {
    it(`never returns an older list of ${what} than a filtered one before`, () =>
      run(
        Effect.gen(function* () {
          const world = makeWorld({ prod: ["a"] })
          const token = world.token("app")
          const engine = yield* agent(world)
          const version = (target: string) =>
            Effect.map(during(ask(engine, token, target)), ({ json }) =>
              Number((json as ReadonlyArray<Record<string, unknown>>)[0]?.[versionOf])
            )
          yield* version(list)
          yield* pass(20_000)
          const before = yield* version(list)
          // The next poll has not seen the change yet.
          yield* world.put("prod", "a")
          assert.strictEqual(yield* version(filtered), before + 1)
          assert.strictEqual(yield* version(list), before + 1)
        })
      ))
  }

  it("starts a new epoch after a lower contentVersion on every host for 60 seconds", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { hosts })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        yield* world.put("prod", "a")
        yield* world.put("prod", "a")
        for (const engine of [engineA, engineB])
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 3")
        yield* world.restore("prod", 5, "a", 1, "restored")
        yield* pass(50_000)
        for (const engine of [engineA, engineB])
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 3")
        yield* pass(20_000)
        for (const engine of [engineA, engineB]) {
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "restored")
        }
      })
    ))

  it("replaces a value from a host that a restored backup had not reached", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { hosts })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* world.put("prod", "a")
        yield* world.put("prod", "a")
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 3")
        // The second host is down while the first one is restored, and returns with its previous data.
        world.host(hosts[1]).fault = () => "ECONNREFUSED"
        yield* world.restore("prod", 5, "a", 1, "restored")
        yield* pass(70_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "restored")
        world.host(hosts[1]).fault = undefined
        world.host(hosts[1]).lagMs = 75_000
        // One read goes there.
        yield* world.put("prod", "a", "changed")
        world.host(hosts[0]).fault = ({ path }) => (path.includes("/items/") ? "ECONNRESET" : undefined)
        yield* pass(2_000)
        yield* during(value(engine, token, "prod", "a"))
        world.host(hosts[0]).fault = undefined
        world.host(hosts[1]).lagMs = 0
        for (let read = 0; read < 8; read++) {
          yield* pass(10_000)
          yield* during(value(engine, token, "prod", "a"))
        }
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "changed")
      })
    ))

  it("treats a lower contentVersion on one host as replica lag", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { hosts })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* world.put("prod", "a")
        yield* pass(5_000)
        world.host(hosts[0]).lagMs = 1_000_000
        yield* pass(90_000)
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
        yield* during(ask(engine, token, itemsPath("prod")))
        assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "a 2")
      })
    ))

  it("rejects a response for another item", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        const other = yield* during(ask(engine, token, itemPath("prod", "b")))
        world.host().fault = ({ path }) =>
          path === itemPath("prod", "a") ? { status: 200, body: other.text } : undefined
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
      })
    ))
})
