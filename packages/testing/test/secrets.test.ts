import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as Secrets from "@opconnect/core/Secrets"
import { idOf, type Seed } from "@opconnect/testing"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"

/** The engine of core over a whole fake, in the time of the test. */
const over = (seed: Seed, connect: Partial<Parameters<typeof ConnectClient.layer>[0]> = {}) =>
  Secrets.layer().pipe(
    Layer.provide(
      Layer.unwrap(
        Effect.map(FakeConnect, ({ token }) => ConnectClient.layer({ host: "http://connect.test", token, ...connect }))
      )
    ),
    Layer.provideMerge(FakeConnect.layer(seed))
  )

const fields = ["username", "password", "host"]
const titles = [0, 1, 2, 3, 4].map((n) => `item ${n}`)
const vaults = ["prod", "staging"]
const two: Seed = Object.fromEntries(
  vaults.map((vault) => [
    vault,
    Object.fromEntries(
      titles.map((title) => [title, Object.fromEntries(fields.map((field) => [field, `${vault} ${title} ${field}`]))])
    )
  ])
)
const thirty = (vaultOf: (vault: string) => string, itemOf: (vault: string, title: string) => string) =>
  Object.fromEntries(
    vaults.flatMap((vault) =>
      titles.flatMap((title) =>
        fields.map((field) => [`${vault} ${title} ${field}`, `op://${vaultOf(vault)}/${itemOf(vault, title)}/${field}`])
      )
    )
  )
const byName = thirty(
  (vault) => vault,
  (_, title) => title
)
const byId = thirty(
  (vault) => idOf(vault),
  (vault, title) => idOf(vault, title)
)

const counted = Effect.gen(function* () {
  const fake = yield* FakeConnect
  const requests = yield* fake.requests
  yield* fake.clearRequests
  return requests.map(({ endpoint }) => endpoint ?? "none")
})

const plain = (values: Readonly<Record<string, Redacted.Redacted>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Redacted.value(value)]))

describe("30 references in 10 items of 2 vaults", () => {
  for (const [how, references, requests] of [
    ["by name", byName, 13],
    ["by id", byId, 10]
  ] as const) {
    it.effect(`${how} cost ${requests} requests, each item once, and return every value`, () =>
      Effect.gen(function* () {
        const secrets = yield* Secrets.Secrets
        const fake = yield* FakeConnect
        const values = plain(yield* secrets.resolveAll(references))
        assert.deepStrictEqual(values, Object.fromEntries(Object.keys(references).map((key) => [key, key])))
        yield* fake.expectEachItemFetchedOnce
        assert.lengthOf(yield* counted, requests)
      }).pipe(Effect.provide(over(two)))
    )
  }

  it.effect("cost the same when resolved one by one in independent fibers", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const fibers = yield* Effect.forEach(Object.values(byName), (reference) =>
        Effect.forkChild(secrets.resolve<string>(reference))
      )
      yield* Effect.forEach(fibers, (fiber) => Fiber.join(fiber))
      assert.lengthOf(yield* counted, 13)
    }).pipe(Effect.provide(over(two)))
  )

  it.effect("cost the requests of their plan", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const { requests } = yield* secrets.plan(byName)
      yield* (yield* FakeConnect).clearRequests
      yield* secrets.resolveAll(byName)
      const sent = yield* (yield* FakeConnect).requests
      assert.deepStrictEqual(requests.map(({ path }) => path).sort(), sent.map(({ path }) => path).sort())
    }).pipe(Effect.provide(over(two)))
  )

  it.effect("cost nothing within a minute, then one request, or three after a change", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const fake = yield* FakeConnect
      yield* secrets.resolveAll(byName)
      yield* counted
      yield* TestClock.adjust("50 seconds")
      yield* secrets.resolveAll(byName)
      assert.deepStrictEqual(yield* counted, [])
      yield* TestClock.adjust("11 seconds")
      // The first time, lists tell as well: what was read first may have been older than the versions of the vaults.
      for (const lists of [["items.list", "items.list"], [], []]) {
        yield* secrets.resolveAll(byName)
        assert.deepStrictEqual(yield* counted, ["vaults.list", ...lists])
        yield* TestClock.adjust("61 seconds")
      }
      yield* fake.setField("prod", "item 3", "password", "rotated")
      yield* TestClock.adjust("61 seconds")
      const values = plain(yield* secrets.resolveAll(byName))
      assert.strictEqual(values["prod item 3 password"], "rotated")
      assert.deepStrictEqual(yield* counted, ["vaults.list", "items.list", "items.get"])
    }).pipe(Effect.provide(over(two)))
  )
})

describe("large vaults", () => {
  const many = (count: number): Seed => ({
    prod: Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`Item ${n}`, { password: `value ${n}`, port: `${n}` }])
    )
  })

  it.effect("searches a vault of 10,000 items for one title instead of listing the vault", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/Item 7777/password")), "value 7777")
      const requests = yield* (yield* FakeConnect).requests
      assert.deepStrictEqual(
        requests.map(({ endpoint, query }) => [endpoint, query.filter]),
        [
          ["vaults.list", undefined],
          ["items.list", 'title eq "Item 7777"'],
          ["items.get", undefined]
        ]
      )
    }).pipe(Effect.provide(over(many(10_000))))
  )

  it.effect("1,000 references over 300 items cost 302 requests", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const references = Object.fromEntries(
        Array.from({ length: 1_000 }, (_, n) => [`${n}`, `op://prod/Item ${n % 300}/${n < 500 ? "password" : "port"}`])
      )
      const values = plain(yield* secrets.resolveAll(references))
      assert.strictEqual(values["42"], "value 42")
      assert.strictEqual(values["999"], "99")
      assert.lengthOf(yield* counted, 302)
    }).pipe(Effect.provide(over(many(300))))
  )
})

describe("values", () => {
  const seed: Seed = {
    prod: {
      db: {
        password: "hunter2",
        expires: { $value: "1896091260", $type: "DATE" },
        renewal: { $value: "203001", $type: "MONTH_YEAR" },
        empty: "",
        "one-time password": "otpauth://totp/db?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        replica: { password: "hunter3" },
        $files: { "ca.pem": "-----BEGIN CERTIFICATE-----\n" }
      }
    },
    $vaults: [{ name: "attic", items: [{ title: "old", state: "ARCHIVED", category: "LOGIN" }] }]
  }
  const resolved = (reference: string) =>
    Effect.flatMap(Secrets.Secrets, (secrets) => Effect.map(secrets.resolve<string>(reference), Redacted.value))

  it.effect("values are those of the server", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(59_000)
      assert.strictEqual(yield* resolved("op://prod/db/expires"), "1896091260")
      assert.strictEqual(yield* resolved("op://prod/db/renewal"), "203001")
      assert.strictEqual(yield* resolved("op://prod/db/empty"), "")
      assert.strictEqual(yield* resolved("op://prod/db/one-time password?attribute=otp"), "287082")
      assert.strictEqual(yield* resolved("op://prod/db/password"), "hunter2")
      assert.strictEqual(yield* resolved("op://prod/db/replica/password"), "hunter3")
      assert.strictEqual(yield* resolved("op://prod/db/ca.pem"), "-----BEGIN CERTIFICATE-----\n")
    }).pipe(Effect.provide(over(seed)))
  )

  it.effect("resolves values of archived items by id only", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(resolved("op://attic/old/password")))._tag, "ItemNotFound")
    }).pipe(Effect.provide(over(seed)))
  )
})

describe("watching", () => {
  /** With these draws a pause is just the interval. */
  const evenly = { nextIntUnsafe: () => 0, nextDoubleUnsafe: () => 0.5 }

  it.effect("costs one request per interval for 40 live secrets in 2 vaults, and reports each rotation", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const fake = yield* FakeConnect
      const live = yield* Effect.forEach(
        [...Object.values(byName), ...Object.values(byName).slice(0, 10)],
        (reference) => secrets.live<string>(reference, { interval: "10 seconds" })
      )
      yield* counted
      // Once, lists tell as well: what was read first may have been older than the versions of the vaults.
      for (const lists of [["items.list", "items.list"], [], []]) {
        yield* TestClock.adjust("10 seconds")
        assert.deepStrictEqual((yield* counted).toSorted(), [...lists, "vaults.list"])
      }
      const rotated = yield* fake.rotate("staging", "item 2", "password")
      yield* TestClock.adjust("10 seconds")
      const values = yield* Effect.forEach(live, ({ current }) => Effect.map(current, Redacted.value))
      assert.lengthOf(
        values.filter((value) => value === rotated),
        1
      )
      assert.deepStrictEqual((yield* counted).toSorted(), ["items.get", "items.list", "vaults.list"])
    }).pipe(Effect.provide(over(two)), Effect.provideService(Random.Random, evenly))
  )

  it.effect("continues after an outage", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const fake = yield* FakeConnect
      const changes: Array<string> = []
      yield* secrets.watch({ it: "op://prod/item 1/password" }, { onFailure: () => Effect.void }).pipe(
        Stream.runForEach(({ current }) => Effect.sync(() => changes.push(Redacted.value(current)))),
        Effect.forkScoped
      )
      yield* TestClock.adjust("1 minute")
      yield* fake.addFault({ kind: "status", status: 503 })
      yield* fake.setField("prod", "item 1", "password", "second")
      yield* TestClock.adjust("20 minutes")
      assert.deepStrictEqual(changes, [])
      yield* fake.clearFaults
      yield* TestClock.adjust("6 minutes")
      assert.deepStrictEqual(changes, ["second"])
    }).pipe(Effect.provide(over(two)))
  )
})
