import { assert, describe, it } from "@effect/vitest"
import { parseOtpKey } from "@opconnect/core/OtpKey"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run, value, valueIn } from "../support/agents.ts"
import { down, makeWorld, type World } from "../support/world.ts"

const key = "otpauth://totp/opconnect?secret=JBSWY3DPEHPK3PXP&period=30&digits=6"

const code = Effect.map(Clock.currentTimeMillis, (now) => Result.getOrThrow(parseOtpKey(key)).code(now))

/** An item with the current code, or with another one. */
const withCode = (world: World, title: string, totp?: string, value = key) =>
  Effect.flatMap(code, (current) =>
    world.put("prod", title, "plain", {
      fields: [
        { id: "password", value: 'plain "totp": "no"' },
        { id: "otp", type: "OTP", value, totp: totp ?? current },
        { id: "last", value: "\\" }
      ]
    })
  )

const codeOf = (json: unknown) => (json as { fields: ReadonlyArray<{ totp?: string }> }).fields[1]?.totp

describe("rule: one-time passwords", () => {
  it("removes the code before caching, and computes a code for each response", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        yield* withCode(world, "a")
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        const first = yield* during(ask(engineA, token, itemPath("prod", "a")))
        assert.strictEqual(codeOf(first.json), yield* code)
        yield* pass(90_000)
        for (const engine of [engineA, engineB]) {
          const later = yield* during(ask(engine, token, itemPath("prod", "a")))
          assert.notStrictEqual(later.level, "connect")
          assert.strictEqual(codeOf(later.json), yield* code)
          assert.notStrictEqual(codeOf(later.json), codeOf(first.json))
          assert.deepStrictEqual(later.text.replace(/"totp":"\d+"/, ""), first.text.replace(/"totp":"\d+"/, ""))
        }
        assert.lengthOf(world.requests(new RegExp(itemPath("prod", "a"))), 1)
      })
    ))

  for (const [what, totp, value] of [
    ["does not follow from its key", "000000", key],
    ["comes from a counter", "123456", "otpauth://hotp/opconnect?secret=JBSWY3DPEHPK3PXP&counter=1"],
    ["has no key", "123456", ""]
  ] as const) {
    it(`passes an item through whose code ${what}`, () =>
      run(
        Effect.gen(function* () {
          const world = makeWorld({ prod: ["a"] })
          const token = world.token("app")
          yield* withCode(world, "a", totp, value)
          const engine = yield* agent(world)
          for (let time = 0; time < 2; time++) {
            const response = yield* during(ask(engine, token, itemPath("prod", "a")))
            assert.deepStrictEqual([response.level, codeOf(response.json)], ["connect", totp])
          }
          down(world)
          yield* pass(10_000)
          assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
        })
      ))
  }
})

describe("rule: files", () => {
  const content = (vault: string, title: string) => `${itemPath(vault, title)}/files/file1/content`

  it("caches contents up to 1 MiB by the version of their item", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        world.files.set("a 1", new Uint8Array([1, 255, 2]))
        world.files.set("a 2", new Uint8Array([3]))
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        for (let time = 0; time < 3; time++) yield* during(ask(engine, token, content("prod", "a")))
        assert.lengthOf(world.requests(/content$/), 1)
        yield* world.put("prod", "a")
        yield* pass(3_000)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        const response = yield* during(ask(engine, token, content("prod", "a")))
        assert.strictEqual(response.text, "\u0003")
        assert.lengthOf(world.requests(/content$/), 2)
      })
    ))

  it("serves cached contents while Connect is unreachable, and reports the failure for others", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        world.files.set("a 1", new Uint8Array([1, 2]))
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* during(ask(engine, token, content("prod", "a")))
        world.host().fault = () => "ECONNREFUSED"
        yield* pass(90_000)
        const response = yield* during(ask(engine, token, content("prod", "a")))
        assert.deepStrictEqual([response.status, response.text], [200, "\u0001\u0002"])
        assert.strictEqual((yield* during(ask(engine, token, content("prod", "b")))).status, 503)
      })
    ))

  it("does not cache content while the version of its item is unknown", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        world.files.set("a", new Uint8Array([1]))
        const engine = yield* agent(world)
        for (let time = 0; time < 2; time++) yield* during(ask(engine, token, content("prod", "a")))
        assert.lengthOf(world.requests(/content$/), 2)
      })
    ))

  it("streams longer contents, and does not cache content of an unexpected length", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        world.files.set("a", new Uint8Array(1_024 * 1_024 + 1))
        const engine = yield* agent(world)
        for (const title of ["a", "b"]) yield* during(ask(engine, token, itemPath("prod", title)))
        for (let time = 0; time < 2; time++) yield* during(ask(engine, token, content("prod", "a")))
        assert.lengthOf(world.requests(/content$/), 2)
        world.host().fault = ({ path }) =>
          path.endsWith("content")
            ? {
                status: 200,
                body: "short",
                headers: { "content-type": "application/octet-stream", "content-length": "9" }
              }
            : undefined
        for (let time = 0; time < 2; time++) {
          assert.isAtLeast((yield* during(ask(engine, token, content("prod", "b")))).status, 500)
        }
        assert.lengthOf(world.requests(/content$/), 4)
      })
    ))
})

describe("rule: writes", () => {
  it("forwards a write once, and reads the item from Connect until the write is visible", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a", "b"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        for (const engine of [engineA, engineB]) {
          for (const title of ["a", "b"]) yield* during(ask(engine, token, itemPath("prod", title)))
        }
        // The response has the version from before, and the change can be read 4 seconds later.
        const written = yield* during(ask(engineA, token, itemPath("prod", "a"), "PUT", "{}"))
        assert.strictEqual(written.status, 200)
        assert.lengthOf(world.requests(/^PUT/), 1)
        const before = world.requestLog.length
        for (const engine of [engineA, engineB]) {
          assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).level, "connect")
        }
        assert.isAbove(world.requestLog.length, before)
        yield* pass(4_000)
        yield* world.put("prod", "a", "written")
        for (const engine of [engineA, engineB]) {
          assert.strictEqual(yield* during(value(engine, token, "prod", "a")), "written")
          assert.strictEqual(yield* during(value(engine, token, "prod", "b")), "b 1")
        }
        yield* pass(15_000)
        assert.strictEqual((yield* during(ask(engineA, token, itemPath("prod", "a")))).level, "memory")
      })
    ))

  it("does not repeat a write without a response, and reports that it may have been processed", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] }, { hosts: ["http://connect-1", "http://connect-2"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        for (const host of world.hosts) {
          world.host(host).fault = ({ method }) => (method === "GET" ? undefined : "ECONNRESET")
        }
        const response = yield* during(ask(engine, token, itemPath("prod", "a"), "PATCH", "[]"))
        assert.strictEqual(response.status, 502)
        assert.include(response.text, "may have been processed")
        assert.lengthOf(world.requests(/^PATCH/), 1)
      })
    ))

  it("returns the value from before a write during an outage, but none while the write may be in progress", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        yield* during(ask(engine, token, itemPath("prod", "a"), "PUT", "{}"))
        down(world)
        yield* pass(5_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).status, 503)
        yield* pass(6_000)
        const response = yield* during(ask(engine, token, itemPath("prod", "a")))
        assert.deepStrictEqual([response.level, valueIn(response)], ["stale", "a 1"])
      })
    ))

  it("caches no list while an item is being created", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const engine = yield* agent(world)
        yield* during(ask(engine, token, itemsPath("prod")))
        yield* during(ask(engine, token, itemsPath("prod"), "POST", "{}"))
        for (let time = 0; time < 2; time++) {
          assert.strictEqual((yield* during(ask(engine, token, itemsPath("prod")))).level, "connect")
        }
      })
    ))
})

describe("rule: bytes", () => {
  it("returns Connect's own JSON and version header", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const [engineA, engineB] = [yield* agent(world, {}, store), yield* agent(world, {}, store)]
        const sent = `{"unknown" : 1.0e2,"id":"${itemPath("prod", "a").slice(-26)}" ,"version":1, "big":12345678901234567890}`
        world.host().fault = ({ path }) =>
          path === itemPath("prod", "a")
            ? { status: 200, body: sent, headers: { "content-type": "application/json; charset=utf-8" } }
            : undefined
        for (const engine of [engineA, engineA, engineB]) {
          const response = yield* during(ask(engine, token, itemPath("prod", "a")))
          assert.strictEqual(response.text, sent)
          assert.deepInclude(response.headers, {
            "1password-connect-version": "1.8.1",
            "content-type": "application/json; charset=utf-8"
          })
        }
        assert.lengthOf(world.requests(/items\/\w+$/), 1)
      })
    ))
})
