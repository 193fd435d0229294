import { assert, describe, it } from "@effect/vitest"
import type * as SecretError from "@opconnect/core/SecretError"
import type * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { withLuck } from "../../support/client.ts"
import { itemPath, itemsPath, secretsOver, shop, vaultPath } from "../../support/shop.ts"
import { fault, refusal } from "../../support/stub.ts"
import { id } from "../../support/world.ts"

const references = { a: "op://prod/a/password", b: "op://prod/b/password", x: "op://other/x/password" }

/** Watches, and writes down what comes. */
const watching = (secrets: Secrets.Service, all: Readonly<Record<string, string>>, interval = 30_000) =>
  Effect.gen(function* () {
    const changes: Array<string> = []
    const failures: Array<SecretError.SecretsNotResolved> = []
    const onFailure = (error: SecretError.SecretsNotResolved) => Effect.sync(() => void failures.push(error))
    const fiber = yield* secrets.watch(all, { interval, onFailure }).pipe(
      Stream.runForEach(({ current, key, previous }) =>
        Effect.sync(() => void changes.push(`${key}: ${Redacted.value(previous)} to ${Redacted.value(current)}`))
      ),
      Effect.forkChild
    )
    yield* Effect.yieldNow
    yield* TestClock.adjust(0)
    return { changes: () => changes.splice(0), failures: () => failures.splice(0), fiber }
  })

// With this luck a pause is just the interval.
const it_ = (name: string, test: () => Effect.Effect<void, unknown, Scope.Scope>) =>
  it.effect(name, () => test().pipe(withLuck(0.5)))

describe("watch", () => {
  it_("costs one request for each vault and interval", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, references)
      assert.lengthOf(server.news(), 6)
      for (let round = 0; round < 10; round++) {
        yield* TestClock.adjust("30 seconds")
        assert.deepStrictEqual(server.news(), [vaultPath("other"), vaultPath("prod")].sort())
      }
      assert.deepStrictEqual(changes(), [])
    })
  )

  it_("reads what has moved, and tells the old value and the new one", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, references)
      server.news()
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["b: b 1 to b 2"])
      assert.deepStrictEqual(
        server.news(),
        [vaultPath("other"), vaultPath("prod"), itemsPath("prod"), itemPath("prod", "b")].sort()
      )
      server.put("prod", "b", "b 3")
      server.put("other", "x", "x 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes().sort(), ["b: b 2 to b 3", "x: x 1 to x 2"])
    })
  )

  it_("is silent about changes of an item that leave its secret as it was", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const { changes, failures } = yield* watching(secrets, references)
      server.put("prod", "b", "b 1")
      server.put("prod", "c", "of nobody")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual([changes(), failures()], [[], []])
    })
  )

  it_("goes on through an outage, ever more slowly, and tells what it missed after it", () =>
    Effect.gen(function* () {
      let down = false
      const server = shop({ prod: ["a"] }, { first: () => (down ? fault("ECONNREFUSED") : undefined) })
      const secrets = yield* secretsOver(server)
      const { changes, failures } = yield* watching(secrets, { a: "op://prod/a/password" })
      down = true
      server.put("prod", "a", "a 2")
      server.news()
      yield* TestClock.adjust("30 minutes")
      // 30 seconds, 1, 2 and 4 minutes, and from then on 5.
      assert.lengthOf(server.news(), 4 + 4)
      const told = failures()
      assert.lengthOf(told, 8)
      assert.deepStrictEqual(
        told[0]?.failures.map(({ error, key }) => [key, error._tag]),
        [["a", "RequestFailed"]]
      )
      down = false
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
      server.put("prod", "a", "a 3")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual([changes(), failures()], [["a: a 2 to a 3"], []])
    })
  )

  it_("tries again where the vault could be read and the item could not", () =>
    Effect.gen(function* () {
      let down = false
      const server = shop(
        { prod: ["a"] },
        { first: ({ path }) => (down && path.endsWith(id("a")) ? refusal(502) : undefined) }
      )
      const secrets = yield* secretsOver(server)
      const { changes, failures } = yield* watching(secrets, { a: "op://prod/a/password" })
      down = true
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual([changes(), failures().length], [[], 1])
      down = false
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
    })
  )

  it_("reports a secret that is gone, keeps its value, and tells when it is back", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      const { changes, failures } = yield* watching(secrets, { a: "op://prod/a/password", b: "op://prod/b/password" })
      server.remove("prod", "a")
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["b: b 1 to b 2"])
      assert.deepStrictEqual(
        failures()[0]?.failures.map(({ error, key }) => [key, error._tag]),
        [["a", "ItemNotFound"]]
      )
      server.put("prod", "a", "a 9")
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 9"])
    })
  )

  it_("follows a name to another vault when its own is gone", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"], next: [] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, { a: "op://prod/a/password" })
      server.put("next", "a", "a of the other")
      server.replaceVault("prod", "next")
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(changes(), ["a: a 1 to a of the other"])
    })
  )

  it_("many watchers of a vault ask once an interval together", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      const watchers = yield* Effect.forEach(Array.from({ length: 40 }), () =>
        watching(secrets, { a: "op://prod/a/password" })
      )
      server.news()
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(server.news(), [vaultPath("prod"), itemsPath("prod"), itemPath("prod", "a")].sort())
      for (const { changes } of watchers) assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(server.news(), [vaultPath("prod")])
    })
  )

  it_("leaves one-time passwords out", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const otp = (totp: string) => server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp }] })
      otp("111111")
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, { otp: "op://prod/a/otp?attribute=otp" })
      otp("222222")
      server.news()
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual([changes(), server.news()], [[], []])
    })
  )

  it_("fails at first where a reference can't be resolved, and lists all of them", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(shop({ prod: ["a"] }))
      const all = { a: "op://prod/a/password", b: "op://prod/b/password", c: "nonsense" }
      const error = yield* Effect.flip(Stream.runDrain(secrets.watch(all)))
      assert.deepStrictEqual(
        error.failures.map(({ key }) => key),
        ["b", "c"]
      )
    })
  )

  it.effect("does not ask at the very same moment as every other process", () =>
    Effect.gen(function* () {
      const times = yield* Effect.forEach([0, 0.25, 0.999], (luck) =>
        Effect.gen(function* () {
          const server = shop({ prod: ["a"] })
          const secrets = yield* secretsOver(server)
          yield* watching(secrets, { a: "op://prod/a/password" }).pipe(withLuck(luck))
          server.news()
          const begun = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
          yield* TestClock.adjust("34 seconds")
          return (server.seen[0]?.at ?? 0) - begun
        })
      )
      assert.deepStrictEqual(times, [27_000, 28_500, 32_994])
    })
  )
})

describe("live", () => {
  it_("is the value of now, the one before, and the changes to come, until its scope ends", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const secrets = yield* secretsOver(server)
      const scope = yield* Scope.make()
      const live = yield* Scope.provide(secrets.live("op://prod/a/password"), scope)
      const now = Effect.all([
        Effect.map(live.current, Redacted.value),
        Effect.map(live.previous, (previous) => Option.getOrUndefined(Option.map(previous, Redacted.value)))
      ])
      assert.deepStrictEqual(yield* now, ["a 1", undefined])
      const changes = yield* Effect.forkChild(
        Stream.runCollect(
          Stream.map(live.changes, ({ current, previous, reference }) =>
            [reference, Redacted.value(previous), Redacted.value(current)].join(" ")
          )
        )
      )
      yield* Effect.yieldNow
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(yield* now, ["a 2", "a 1"])
      server.put("prod", "a", "a 3")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(yield* now, ["a 3", "a 2"])
      yield* Scope.close(scope, Exit.void)
      assert.deepStrictEqual(yield* Fiber.join(changes), [
        "op://prod/a/password a 1 a 2",
        "op://prod/a/password a 2 a 3"
      ])
      server.news()
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it_("fails where the reference can't be resolved", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(shop({ prod: ["a"] }))
      assert.strictEqual((yield* Effect.flip(Effect.scoped(secrets.live("op://prod/b/password"))))._tag, "ItemNotFound")
    })
  )
})
