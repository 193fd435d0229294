import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as Batch from "../../src/secrets/batch.ts"
import { secretsOver } from "../support/client.ts"
import { shop } from "../support/world.ts"

const titles = Array.from({ length: 5 }, (_, n) => `item${n}`)
const two = { prod: titles, staging: titles.map((title) => `${title}s`) }
const fields = ["password?attribute=value", "password?attribute=id", "password"]
const references = Object.entries(two).flatMap(([vault, items]) =>
  items.flatMap((title) => fields.map((field) => `op://${vault}/${title}/${field}`))
)

describe("references of the same tick", () => {
  it.effect("references of the same tick from independent fibers share one plan", () =>
    Effect.gen(function* () {
      assert.lengthOf(references, 30)
      const server = shop(two)
      const secrets = yield* secretsOver(server)
      const fibers = yield* Effect.forEach(references, (one) => Effect.forkChild(secrets.resolve<string>(one)))
      const values = yield* Effect.forEach(fibers, (fiber) => Fiber.join(fiber))
      assert.strictEqual(Redacted.value(values[2] ?? Redacted.make("")), "item0 1")
      assert.lengthOf(server.news(), 13)
    })
  )

  it.effect("wait for no other references if there are none", () =>
    Effect.gen(function* () {
      const batched = yield* Batch.make(() => Effect.never)
      yield* Effect.forkChild(batched([{}]))
      assert.deepStrictEqual(yield* batched([]), [])
    })
  )

  it.effect("fail independently", () =>
    Effect.gen(function* () {
      const server = shop(two)
      const secrets = yield* secretsOver(server)
      const [good, bad, all] = yield* Effect.all(
        [
          secrets.resolve("op://prod/item0/password"),
          Effect.flip(secrets.resolve("op://prod/item0/nothing")),
          secrets.resolveAll({ a: "op://prod/item1/password", b: "op://staging/item2s/password" })
        ],
        { concurrency: "unbounded" }
      )
      assert.strictEqual(Redacted.value(good), "item0 1")
      assert.strictEqual(bad._tag, "FieldNotFound")
      assert.strictEqual(Redacted.value(all.b), "item2s 1")
    })
  )

  it.effect("continue until the last caller is interrupted", () =>
    Effect.gen(function* () {
      const server = shop(two, { latency: 1_000 })
      const secrets = yield* secretsOver(server)
      const first = yield* Effect.forkChild(secrets.resolve("op://prod/item0/password"))
      const second = yield* Effect.forkChild(secrets.resolve("op://prod/item1/password"))
      yield* TestClock.adjust(1_500)
      yield* Fiber.interrupt(first)
      assert.isFalse(server.seen[1]?.signal.aborted)
      yield* Fiber.interrupt(second)
      assert.isTrue(server.seen[1]?.signal.aborted)
      const asked = server.news().length
      yield* TestClock.adjust(10_000)
      assert.lengthOf(server.news(), 0)
      assert.isBelow(asked, 4)
    })
  )
})

describe("a reference whose caller was interrupted", () => {
  it.effect("a reference whose caller was interrupted is not requested in the same tick", () =>
    Effect.gen(function* () {
      const server = shop(two, { latency: 10 })
      const secrets = yield* secretsOver(server)
      const gone = yield* Effect.forkChild(secrets.resolve("op://prod/item0/password"), { startImmediately: true })
      yield* Fiber.interrupt(gone)
      const stays = yield* Effect.forkChild(secrets.resolve("op://staging/item1s/password"))
      yield* TestClock.adjust(1_000)
      assert.strictEqual(Redacted.value(yield* Fiber.join(stays)), "item1s 1")
      assert.isFalse(server.news().some((path) => path.includes("prod")))
    })
  )
})

describe("many references", () => {
  it.effect("1,000 over 300 items run under the limit, each item once", () =>
    Effect.gen(function* () {
      const items = Array.from({ length: 300 }, (_, n) => `item ${n}`)
      const server = shop({ prod: items }, { latency: 5 })
      const secrets = yield* secretsOver(server, {}, { concurrency: 12 })
      const all = Object.fromEntries(
        Array.from({ length: 1_000 }, (_, n) => [
          `${n}`,
          `op://prod/item ${n % 300}/password?attribute=${n < 500 ? "value" : "id"}`
        ])
      )
      const fiber = yield* Effect.forkChild(secrets.resolveAll(all))
      yield* TestClock.adjust("10 seconds")
      const values = yield* Fiber.join(fiber)
      assert.lengthOf(Object.keys(values), 1_000)
      assert.strictEqual(Redacted.value(values["299"] ?? Redacted.make("")), "item 299 1")
      assert.strictEqual(server.most(), 12)
      assert.lengthOf(server.news(), 302)
    })
  )
})
