import { randomBytes } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { sharedName, tokenNames } from "../../src/sealing/names.ts"
import { makeSealer, type SealedPlace } from "../../src/sealing/seal.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import type { SharedStore } from "../../src/store/SharedStore.ts"
import { agent, ask, during, itemPath, itemsPath, pass, run } from "../support/agents.ts"
import { itemId, makeWorld, vaultId } from "../support/world.ts"

const place: SealedPlace = { environment: "test", tokenId: "t", kind: "item", vault: "v", item: "i", order: "1 0 1" }
const [keyA, keyB] = [randomBytes(32), randomBytes(32)]
const text = Buffer.from("a value")

describe("rule: sealing", () => {
  it("opens only with both the fleet key and the token", () => {
    const sealed = makeSealer([keyA], "token").seal(text, place)
    assert.deepStrictEqual(Buffer.from(makeSealer([keyA], "token").open(sealed, place) ?? []), text)
    assert.isUndefined(makeSealer([keyA], "other").open(sealed, place))
    assert.isUndefined(makeSealer([keyB], "token").open(sealed, place))
  })

  it("opens a record only in its own place, with its own order", () => {
    const sealer = makeSealer([keyA], "token")
    const sealed = sealer.seal(text, place)
    for (const key of Object.keys(place)) assert.isUndefined(sealer.open(sealed, { ...place, [key]: "x" }), key)
  })

  it("rejects modified or truncated records without throwing", () => {
    const sealer = makeSealer([keyA], "token")
    const sealed = sealer.seal(text, place)
    fc.assert(
      fc.property(
        fc.nat(sealed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(sealed.length),
        (at, by, length) => {
          const changed = Uint8Array.from(sealed)
          changed[at] = (changed[at] ?? 0) ^ by
          assert.isUndefined(sealer.open(changed, place))
          if (length < sealed.length) assert.isUndefined(sealer.open(sealed.subarray(0, length), place))
        }
      )
    )
  })

  it("derives a key for each record from a random salt", () => {
    const sealer = makeSealer([keyA], "token")
    const saltOf = (sealed: Uint8Array) => {
      const start = sealed.indexOf(10) + 1
      return Buffer.from(sealed.subarray(start, start + 32)).toString("hex")
    }
    const salts = Array.from({ length: 10 }, () => saltOf(sealer.seal(text, place)))
    assert.strictEqual(new Set(salts).size, 10)
  })

  it("accepts two keys for rotation: the first one seals, both open", () => {
    const before = makeSealer([keyA], "token").seal(text, place)
    const during = makeSealer([keyB, keyA], "token")
    assert.isDefined(during.open(before, place))
    assert.isDefined(makeSealer([keyB], "token").open(during.seal(text, place), place))
    assert.isUndefined(makeSealer([keyA], "token").open(during.seal(text, place), place))
  })

  it("names entries by keyed hashes, separate for each environment, token and vault", () => {
    const names = [
      tokenNames("a", "token").scope("v"),
      tokenNames("b", "token").scope("v"),
      tokenNames("a", "other").scope("v"),
      tokenNames("a", "token").scope("w"),
      tokenNames("a", "token").scope(),
      sharedName("a", "changes"),
      sharedName("b", "changes"),
      sharedName("a", "bucket", "one"),
      sharedName("a", "bucket", "two")
    ]
    assert.strictEqual(new Set(names).size, names.length)
    for (const name of names) assert.match(name, /^[\w-]{32}$/)
    // Appears in logs: short, and different from names in the store.
    assert.match(tokenNames("a", "token").id, /^[\w-]{16}$/)
    // Parts are prefixed with their lengths, so that different lists never have the same name.
    const { name } = tokenNames("a", "token")
    assert.strictEqual(
      new Set([name("k", "ab", "c"), name("k", "a", "bc"), name("k", "ab\nc"), name("k", "a", "b\nc")]).size,
      4
    )
  })

  it("writes no value, title, id or token to the store", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a title"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const written: Array<string> = []
        const spy = new Proxy(store, {
          get: (target, name) => {
            const method: (...args: ReadonlyArray<unknown>) => unknown = Reflect.get(target, name)
            return (...args: ReadonlyArray<unknown>) => {
              written.push(
                JSON.stringify(args, (_, value) =>
                  value instanceof Uint8Array || value?.type === "Buffer"
                    ? Buffer.from(value.data ?? value).toString("latin1")
                    : value
                )
              )
              return method(...args)
            }
          }
        }) satisfies SharedStore
        const engine = yield* agent(world, {}, spy)
        yield* during(ask(engine, token, itemPath("prod", "a title")))
        yield* during(ask(engine, token, itemsPath("prod")))
        yield* during(ask(engine, token, `${itemsPath("prod")}?filter=title%20eq%20%22a%20title%22`))
        yield* during(ask(engine, token, itemPath("prod", "a title"), "PUT", "{}"))
        yield* world.put("prod", "a title")
        yield* pass(5_000)
        const all = written.join("\n")
        assert.isAbove(written.length, 20)
        for (const plain of [
          "a title",
          token,
          vaultId("prod"),
          itemId("a title"),
          "prod",
          "connect-1",
          "contentVersion",
          "open"
        ]) {
          assert.notInclude(all, plain)
        }
      })
    ))

  it("neither reads nor replaces records that were sealed with another key", () =>
    run(
      Effect.gen(function* () {
        const world = makeWorld({ prod: ["a"] })
        const token = world.token("app")
        const store = yield* makeMemoryStore()
        const { makeEngine } = yield* Effect.promise(() => import("../../src/engine/engine.ts"))
        const { defaultOptions } = yield* Effect.promise(() => import("../../src/model/options.ts"))
        const engine = yield* agent(world, {}, store)
        yield* during(ask(engine, token, itemPath("prod", "a")))
        const foreign = yield* makeEngine({
          options: { ...defaultOptions, environment: "test", hosts: world.hosts },
          transport: world.transport,
          shared: { store, keys: [randomBytes(32)] }
        })
        assert.strictEqual((yield* during(ask(foreign, token, itemPath("prod", "a")))).status, 200)
        yield* pass(5_000)
        assert.strictEqual((yield* during(ask(engine, token, itemPath("prod", "a")))).level, "memory")
      })
    ))
})
