import { assert, describe, it } from "@effect/vitest"
import type * as SecretError from "@opconnect/core/SecretError"
import type * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as FastCheck from "fast-check"
import { countingSleeps, secretsOver, withLuck } from "../support/client.ts"
import { fault, json, type Reply, refusal } from "../support/stub.ts"
import { runs } from "../support/whole.ts"
import { id, itemPath, itemsPath, shop, vaultPath } from "../support/world.ts"

const references = { a: "op://prod/a/password", b: "op://prod/b/password", x: "op://other/x/password" }

/** Watches, and writes down what comes. */
const watching = (
  secrets: Secrets.Service,
  all: Readonly<Record<string, string>>,
  interval = 30_000,
  initialValues?: Secrets.WatchRecordOptions["initialValues"],
  onMissing?: "fail" | "wait"
) =>
  Effect.gen(function* () {
    const changes: Array<string> = []
    const failures: Array<SecretError.SecretsNotResolved> = []
    const onFailure = (error: SecretError.SecretsNotResolved) => Effect.sync(() => void failures.push(error))
    const fiber = yield* secrets.watch(all, { interval, onFailure, initialValues, onMissing }).pipe(
      Stream.runForEach(({ current, key, previous }) =>
        Effect.sync(
          () => void changes.push(`${key}: ${previous && Redacted.value(previous)} to ${Redacted.value(current)}`)
        )
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
  it_("starts with secrets that were created since the application found them missing", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: [] })
      const secrets = yield* secretsOver(server)
      const initialValues = { a: undefined, b: Redacted.make("b 1"), x: undefined }
      const { changes } = yield* watching(secrets, references, 30_000, initialValues, "wait")
      assert.deepStrictEqual(changes(), ["a: undefined to a 1"])
      server.put("other", "x", "x 1")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(changes(), ["x: undefined to x 1"])
    })
  )

  it_("finds a change of an item that was denied for a while, although its vault was not", () =>
    Effect.gen(function* () {
      let isDenied = false
      const server = shop(
        { prod: ["a"] },
        { first: ({ path }) => (isDenied && path.includes("/items/") ? refusal(403) : undefined) }
      )
      const secrets = yield* secretsOver(server)
      const { changes, failures } = yield* watching(secrets, { a: references.a })
      server.put("prod", "a", "a 2")
      isDenied = true
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual([changes(), failures().length], [[], 1])
      isDenied = false
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual([changes(), failures()], [["a: a 1 to a 2"], []])
    })
  )

  it_("reports no change of one-time passwords, and does not end", () =>
    Effect.gen(function* () {
      const server = shop({ prod: [] })
      server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp: "123456" }] })
      const secrets = yield* secretsOver(server)
      const { changes, failures, fiber } = yield* watching(secrets, { otp: "op://prod/a/otp?attribute=otp" })
      server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp: "654321" }] })
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual([changes(), failures()], [[], []])
      assert.isUndefined(fiber.pollUnsafe())
    })
  )

  it_("reports another secret that fails, while the first still fails", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const { failures } = yield* watching(secrets, references)
      const keys = () => failures().map((error) => error.failures.map(({ key }) => key))
      server.remove("prod", "a")
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(keys(), [["a"]])
      server.remove("prod", "b")
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(keys(), [["a", "b"]])
    })
  )

  it_("reads a missing secret again when its vault changes, and reports its failure again after it was found", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      const { failures } = yield* watching(secrets, { a: references.a, b: references.b })
      yield* TestClock.adjust("1 minute")
      server.remove("prod", "a")
      yield* TestClock.adjust("5 minutes")
      assert.lengthOf(failures(), 1)
      server.news()
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(server.news(), Array(2).fill(vaultPath("prod")))
      for (let time = 0; time < 2; time++) {
        server.put("prod", "a", "a 2")
        yield* TestClock.adjust("2 minutes")
        assert.lengthOf(failures(), 0)
        server.remove("prod", "a")
        yield* TestClock.adjust("2 minutes")
        assert.lengthOf(failures(), 1)
      }
    })
  )

  it_("reports an outage once, however many secrets it reaches", () =>
    Effect.gen(function* () {
      let isDown = false
      const server = shop(
        { prod: ["a", "b"] },
        { first: ({ path }) => (isDown && path.includes("/items/") ? refusal(502) : undefined) }
      )
      const secrets = yield* secretsOver(server)
      const { failures } = yield* watching(secrets, { a: references.a, b: references.b })
      yield* TestClock.adjust("1 minute")
      isDown = true
      for (const title of ["a", "b"]) {
        server.put("prod", title, `${title} 2`)
        yield* TestClock.adjust("2 minutes")
      }
      assert.deepStrictEqual(
        failures().map((error) => error.failures.map(({ key }) => key)),
        [["a"]]
      )
    })
  )

  it_("does not check a vault again that was checked a short time ago", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const secrets = yield* secretsOver(server, { timeToLive: "1 second" })
      yield* watching(secrets, { a: references.a })
      for (const [seconds, requests] of [
        [10, []],
        [25, [vaultPath("prod")]]
      ] as const) {
        // The second poll finds what the first one had to leave open.
        yield* TestClock.adjust("1 minute")
        yield* TestClock.adjust((30 - seconds) * 1_000)
        yield* secrets.resolve(`op://${id("prod")}/${id("a")}/password`)
        server.news()
        yield* TestClock.adjust(seconds * 1_000)
        assert.deepStrictEqual(server.news(), requests)
      }
    })
  )

  it_("keeps the time of the next poll when another watch with the same interval starts", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, { a: references.a })
      yield* TestClock.adjust("20 seconds")
      yield* watching(secrets, { b: references.b })
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("11 seconds")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
    })
  )

  it_("reports a failure to a callback once, until the last watch with the callback ends", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      const reported: Array<string> = []
      const onFailure = ({ failures }: SecretError.SecretsNotResolved) =>
        Effect.sync(() => void reported.push(...failures.map(({ key }) => key)))
      const initialValues = { a: Redacted.make("a 1") }
      const watch = Effect.forkChild(
        Stream.runDrain(secrets.watch({ a: references.a }, { initialValues, onFailure, onMissing: "wait" }))
      )
      yield* watching(secrets, { b: references.b })
      const [one, two] = [yield* watch, yield* watch]
      yield* TestClock.adjust("1 minute")
      server.remove("prod", "a")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(reported.splice(0), ["a", "a"])
      yield* Fiber.interrupt(one)
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(reported.splice(0), [])
      yield* Fiber.interrupt(two)
      yield* watch
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(reported, ["a"])
    })
  )

  it_("polls at its interval if the watch before it ended during an outage", () =>
    Effect.gen(function* () {
      let isDown = false
      const server = shop(
        { prod: ["a", "b"], other: ["x"] },
        { first: () => (isDown ? fault("ECONNREFUSED") : undefined) }
      )
      const secrets = yield* secretsOver(server)
      const first = yield* watching(secrets, references)
      isDown = true
      yield* TestClock.adjust("20 minutes")
      yield* Fiber.interrupt(first.fiber)
      isDown = false
      yield* TestClock.adjust("6 minutes")
      const { changes } = yield* watching(secrets, references)
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("31 seconds")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
    })
  )

  it_("costs one request an interval, however many vaults and watches there are", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, references)
      assert.lengthOf(server.news(), 6)
      for (const reference of Object.values(references)) yield* Effect.forkChild(secrets.live<string>(reference))
      yield* TestClock.adjust(0)
      assert.lengthOf(server.news(), 0)
      for (let round = 0; round < 10; round++) {
        yield* TestClock.adjust("30 seconds")
        // Once, a list tells whether what was read first was older than the version of its vault.
        const lists = round === 0 ? [itemsPath("other"), itemsPath("prod")] : []
        assert.deepStrictEqual(server.news(), ["vaults", ...lists].sort())
      }
      assert.deepStrictEqual(changes(), [])
    })
  )

  it_("reports the old and the new value of a change", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, references)
      yield* TestClock.adjust("30 seconds")
      server.news()
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["b: b 1 to b 2"])
      assert.deepStrictEqual(server.news(), ["vaults", itemsPath("prod"), itemPath("prod", "b")].sort())
      server.put("prod", "b", "b 3")
      server.put("other", "x", "x 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes().sort(), ["b: b 2 to b 3", "x: x 1 to x 2"])
    })
  )

  it_("tells what had changed just before it began, and came later than its vault's version", () =>
    Effect.gen(function* () {
      let lagging: Reply | undefined = json({
        ...{ id: id("a"), title: "a", vault: { id: id("prod") }, category: "LOGIN", version: 1 },
        fields: [{ id: "password", value: "a 1" }]
      })
      const server = shop({ prod: ["a"] }, { first: ({ path }) => (path.endsWith(id("a")) ? lagging : undefined) })
      server.put("prod", "a", "a 2")
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, { a: "op://prod/a/password" })
      yield* TestClock.adjust("5 seconds")
      lagging = undefined
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
    })
  )

  it_("tells at once what is another value than the one that is known", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const all = { ...references, constructor: "op://prod/a/password" }
      const from = { a: Redacted.make("a 0"), b: Redacted.make("b 1") }
      const { changes } = yield* watching(secrets, all, 30_000, from)
      assert.deepStrictEqual(changes(), ["a: a 0 to a 1"])
      server.put("prod", "a", "a 2")
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes().sort(), ["a: a 1 to a 2", "b: b 1 to b 2", "constructor: a 1 to a 2"])
    })
  )

  it_("tells it later if a value of before stands in for the server's", () =>
    Effect.gen(function* () {
      let down = false
      const server = shop({ prod: ["a"] }, { first: () => (down ? refusal(502) : undefined) })
      const secrets = yield* secretsOver(server, { staleIfError: "1 hour", timeToLive: 0 })
      const all = { a: "op://prod/a/password" }
      yield* secrets.resolveAll(all)
      yield* TestClock.adjust("1 second")
      down = true
      const { changes } = yield* watching(secrets, all, 30_000, { a: Redacted.make("a 0") })
      yield* TestClock.adjust("15 seconds")
      assert.deepStrictEqual(changes(), [])
      down = false
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(changes(), ["a: a 0 to a 1"])
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
      const times = server.seen.map(({ at }) => at)
      assert.deepStrictEqual(
        times.slice(1).map((at, index) => at - (times[index] ?? 0)),
        [1, 2, 4, 5, 5, 5, 5].map((minutes) => minutes * 60_000)
      )
      server.news()
      // One report for the outage.
      const reported = failures()
      assert.lengthOf(reported, 1)
      assert.deepStrictEqual(
        reported[0]?.failures.map(({ error, key }) => [key, error._tag]),
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

  // A value of before that stands in for the failure must not pass for the one of now.
  for (const options of [{}, { staleIfError: "1 hour" }] as const) {
    it_(`tries again where the vault could be read and the item could not, with ${JSON.stringify(options)}`, () =>
      Effect.gen(function* () {
        let down = false
        const server = shop(
          { prod: ["a"] },
          { first: ({ path }) => (down && path.endsWith(id("a")) ? refusal(502) : undefined) }
        )
        const secrets = yield* secretsOver(server, options)
        const { changes, failures } = yield* watching(secrets, { a: "op://prod/a/password" })
        down = true
        server.put("prod", "a", "a 2")
        yield* TestClock.adjust("3 minutes")
        assert.deepStrictEqual([changes(), failures().length], [[], 1])
        down = false
        yield* TestClock.adjust("1 minute")
        assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
      })
    )
  }

  it_("looks for 10 seconds at what may come later than its vault's new version", () =>
    Effect.gen(function* () {
      let lagging: Reply | undefined
      const server = shop({ prod: ["a", "b"] }, { first: ({ path }) => (path.endsWith(id("a")) ? lagging : undefined) })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, { a: "op://prod/a/password" }, 1_000)
      lagging = json(
        yield* Effect.flatMap(server.http.get(`http://x.test/v1/${itemPath("prod", "a")}`), (response) => response.json)
      )
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("8 seconds")
      assert.deepStrictEqual(changes(), [])
      lagging = undefined
      yield* TestClock.adjust("4 seconds")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
      yield* TestClock.adjust("4 seconds")
      server.news()
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(server.news(), [vaultPath("prod")])
    })
  )

  it_("reports changes that happen while it starts", () =>
    Effect.gen(function* () {
      let slow = true
      const server = shop({ prod: ["a", "b"] })
      const http = HttpClient.make((request) =>
        slow && request.url.endsWith(id("b"))
          ? Effect.delay(server.http.execute(request), "5 seconds")
          : server.http.execute(request)
      )
      const secrets = yield* secretsOver({ http }, { timeToLive: "1 second" })
      const { changes } = yield* watching(secrets, { a: "op://prod/a/password", b: "op://prod/b/password" }, 30_000, {
        a: Redacted.make("a 1")
      })
      yield* TestClock.adjust("2 seconds")
      server.put("prod", "a", "a 2")
      slow = false
      const other = yield* secrets.resolve("op://prod/a/password")
      assert.strictEqual(Redacted.value(other), "a 2")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(changes(), ["a: a 1 to a 2"])
    })
  )

  it_("goes on when the callback for failures fails", () =>
    Effect.gen(function* () {
      let down = false
      const server = shop({ prod: ["a"] }, { first: () => (down ? refusal(502) : undefined) })
      const secrets = yield* secretsOver(server)
      const changes: Array<string> = []
      const onFailure = () => Effect.die(new Error("of the callback"))
      yield* secrets.watch({ a: "op://prod/a/password" }, { onFailure }).pipe(
        Stream.runForEach(({ current }) => Effect.sync(() => changes.push(Redacted.value(current)))),
        Effect.forkChild
      )
      yield* TestClock.adjust(0)
      down = true
      yield* TestClock.adjust("30 seconds")
      down = false
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(changes, ["a 2"])
    })
  )

  it.effect(
    "converges to the server's values after any faults",
    () =>
      Effect.promise(() =>
        FastCheck.assert(
          FastCheck.asyncProperty(
            FastCheck.array(
              FastCheck.record({
                event: FastCheck.constantFrom(
                  "put a",
                  "put b",
                  "fail",
                  "fail items",
                  "fail lists",
                  "lag",
                  "well",
                  "resolve"
                ),
                wait: FastCheck.integer({ min: 0, max: 40_000 })
              }),
              { maxLength: 25 }
            ),
            FastCheck.array(FastCheck.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 10 }),
            FastCheck.constantFrom<Secrets.SecretsOptions>({}, { timeToLive: 0 }, { staleIfError: "1 hour" }),
            // How long the first item comes later than its version, in milliseconds, and how the items are named.
            FastCheck.record({ late: FastCheck.nat({ max: 9_000 }), byId: FastCheck.boolean() }),
            FastCheck.integer(),
            (steps, latencies, options, { byId, late }, jitter) =>
              Effect.gen(function* () {
                let state = "well"
                let lagging: Reply | undefined
                let count = 2
                let asked = 0
                const server = shop(
                  { prod: ["a", "b", "c"] },
                  {
                    first: ({ path }) =>
                      state === "fail" ||
                      (state === "fail items" && path.includes("/items/")) ||
                      (state === "fail lists" && path.endsWith("/items"))
                        ? refusal(502)
                        : path.endsWith(id("a"))
                          ? lagging
                          : undefined
                  }
                )
                const http = HttpClient.make((request) =>
                  Effect.delay(server.http.execute(request), latencies[asked++ % latencies.length] ?? 0)
                )
                const secrets = yield* secretsOver({ http }, options)
                const reported = new Map([
                  ["a", "a 1"],
                  ["b", "b 1"]
                ])
                // The item as it is now, for as long as the lag takes.
                const lag = Effect.gen(function* () {
                  const { json: body } = yield* server.http.get(`http://x.test/v1/${itemPath("prod", "a")}`)
                  lagging = json(yield* body)
                })
                yield* lag
                server.put("prod", "a", "a 2")
                const named = byId ? id : (name: string) => name
                const references = {
                  a: `op://${named("prod")}/${named("a")}/password`,
                  b: `op://${named("prod")}/${named("b")}/password`
                }
                const from = { a: Redacted.make("a 1"), b: Redacted.make("b 1") }
                yield* secrets.watch(references, { initialValues: from, onFailure: () => Effect.void }).pipe(
                  Stream.runForEach(({ current, key, previous }) =>
                    Effect.sync(() => {
                      assert.strictEqual(reported.get(key), previous && Redacted.value(previous))
                      reported.set(key, Redacted.value(current))
                    })
                  ),
                  Effect.forkChild
                )
                yield* TestClock.adjust(late)
                lagging = undefined
                yield* TestClock.adjust("1 minute")
                const values = new Map([...reported, ["a", "a 2"]])
                for (const { event, wait } of steps) {
                  yield* TestClock.adjust(wait)
                  if (event === "resolve")
                    yield* Effect.forkChild(Effect.ignore(secrets.resolve("op://prod/a/password")))
                  else if (event.startsWith("put ")) {
                    const title = event.slice(4)
                    values.set(title, `${title} ${++count}`)
                    server.put("prod", title, `${title} ${count}`)
                  } else if (event === "lag") yield* lag
                  else {
                    state = event
                    if (event === "well") lagging = undefined
                  }
                }
                state = "well"
                lagging = undefined
                yield* TestClock.adjust("20 minutes")
                assert.deepStrictEqual(reported, values)
              }).pipe(
                Effect.orDie,
                Effect.scoped,
                Random.withSeed(jitter),
                Effect.provide(TestClock.layer()),
                Effect.runPromise
              )
          ),
          {
            numRuns: runs(200),
            examples: [
              // An item that comes half a minute after its list, and a list of vaults between two looks.
              [
                [
                  { event: "lag", wait: 0 },
                  { event: "put a", wait: 0 },
                  { event: "well", wait: 33_441 }
                ],
                [53, 0],
                { staleIfError: "1 hour" },
                { late: 0, byId: false },
                0
              ]
            ]
          }
        )
      ),
    // Only work that would never end reaches the timeout, also on a busy machine.
    600_000
  )

  it_("reports a removed secret, keeps its value, and reports when it is back", () =>
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

  it_("keeps the interval while a secret is missing, because the server responds", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      const { changes } = yield* watching(secrets, { a: "op://prod/a/password" }, 1_000)
      server.remove("prod", "a")
      yield* TestClock.adjust("15500 millis")
      server.put("prod", "a", "a 9")
      yield* TestClock.adjust("1 second")
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
      // Once more, for what a replica may have held back.
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(server.news(), [vaultPath("prod"), itemsPath("prod")])
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(server.news(), [vaultPath("prod")])
    })
  )

  it_("shares each look with other watches, and reports only its own changes and failures", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      const one = yield* watching(secrets, { a: references.a })
      const two = yield* watching(secrets, { b: references.b, x: references.x })
      yield* TestClock.adjust("1 minute")
      server.news()
      server.put("prod", "a", "a 2")
      server.put("other", "x", "x 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual([one.changes(), two.changes()], [["a: a 1 to a 2"], ["x: x 1 to x 2"]])
      const lists = ["prod", "other"].map(itemsPath)
      assert.deepStrictEqual(server.news(), ["vaults", ...lists, itemPath("prod", "a"), itemPath("other", "x")].sort())
      server.remove("prod", "a")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual([one.failures().length, two.failures().length], [1, 0])
      yield* Fiber.interrupt(one.fiber)
      yield* TestClock.adjust("1 minute")
      server.news()
      server.put("prod", "a", "a 3")
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual([one.changes(), two.changes()], [[], ["b: b 1 to b 2"]])
      assert.notInclude(server.news(), itemPath("prod", "a"))
    })
  )

  it_("returns to its own interval when a watch with a shorter one ends", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"], other: ["x"] })
      const secrets = yield* secretsOver(server)
      yield* watching(secrets, { a: references.a }, 60_000)
      const { fiber } = yield* watching(secrets, { x: references.x }, 1_000)
      yield* TestClock.adjust("3 minutes")
      server.news()
      yield* TestClock.adjust("10 seconds")
      assert.lengthOf(server.news(), 10)
      yield* Fiber.interrupt(fiber)
      yield* TestClock.adjust("1 second")
      server.news()
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(server.news(), Array(5).fill(vaultPath("prod")))
    })
  )

  it_("leaves one-time passwords out, and needs no timer for them", () =>
    countingSleeps((sleeping) =>
      Effect.gen(function* () {
        const server = shop({ prod: ["a"] })
        const otp = (totp: string) => server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp }] })
        otp("111111")
        const secrets = yield* secretsOver(server)
        yield* secrets.resolve("op://prod/a/otp?attribute=otp")
        const { changes } = yield* watching(secrets, { otp: "op://prod/a/otp?attribute=otp" })
        // The library for codes is loaded by then, which takes no virtual time.
        for (let step = 0; step < 10; step++) {
          yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
          yield* TestClock.adjust(0)
        }
        otp("222222")
        server.news()
        yield* TestClock.adjust("2 minutes")
        assert.deepStrictEqual([changes(), server.news(), sleeping()], [[], [], 0])
      })
    )
  )

  it_("fails at first where a reference can't be resolved, and lists all of them", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(shop({ prod: ["a"] }))
      const all = { a: "op://prod/a/password", b: "op://prod/b/password", c: "nonsense" }
      const error = yield* Effect.flip(Stream.runDrain(secrets.watch(all)))
      assert.deepStrictEqual(error._tag === "SecretsNotResolved" && error.failures.map(({ key }) => key), ["b", "c"])
    })
  )

  it.effect("polls with jitter", () =>
    Effect.gen(function* () {
      const times = yield* Effect.forEach([0, 0.25, 0.999], (luck) =>
        Effect.gen(function* () {
          const server = shop({ prod: ["a"] })
          const secrets = yield* secretsOver(server)
          yield* watching(secrets, { a: "op://prod/a/password" }).pipe(withLuck(luck))
          server.news()
          const startedAt = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
          yield* TestClock.adjust("34 seconds")
          return (server.seen[0]?.at ?? 0) - startedAt
        })
      )
      assert.deepStrictEqual(times, [27_000, 28_500, 32_994])
    })
  )
})

describe("a watch that waits", () => {
  it_("polls for missing references, and reports their first value as a change", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const secrets = yield* secretsOver(server)
      const all = { a: "op://prod/a/password", late: "op://prod/late/password" }
      const { changes, failures } = yield* watching(secrets, all, 30_000, undefined, "wait")
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual([changes(), failures()], [[], []])
      server.put("prod", "late", "late 1")
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes().sort(), ["a: a 1 to a 2", "late: undefined to late 1"])
      server.remove("prod", "late")
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(
        failures().map((error) => error.failures.map(({ key }) => key)),
        [["late"]]
      )
      server.put("prod", "late", "late 2")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(changes(), ["late: late 1 to late 2"])
    })
  )

  it_("starts while the server is away, and fails for a text that is not a reference", () =>
    Effect.gen(function* () {
      let down = true
      const server = shop({ prod: ["a"] }, { first: () => (down ? refusal(503) : undefined) })
      const secrets = yield* secretsOver(server)
      const known = { a: Redacted.make("a 0") }
      const { changes, failures } = yield* watching(secrets, { a: "op://prod/a/password" }, 30_000, known, "wait")
      yield* TestClock.adjust("1 minute")
      down = false
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual([changes(), failures().length], [["a: a 0 to a 1"], 1])
      const wrong = Stream.runDrain(secrets.watch({ a: "nonsense" }, { onMissing: "wait" }))
      assert.strictEqual((yield* Effect.flip(wrong))._tag, "SecretsNotResolved")
    })
  )

  it_("has one timer and one report for 30 live secrets, and another report for the next outage", () =>
    Effect.gen(function* () {
      let down = false
      const titles = Array.from({ length: 30 }, (_, at) => `item${at}`)
      const server = shop({ prod: titles }, { first: () => (down ? fault("ECONNREFUSED") : undefined) })
      const secrets = yield* secretsOver(server)
      const reports: Array<number> = []
      const onFailure = ({ failures }: SecretError.SecretsNotResolved) =>
        Effect.sync(() => void reports.push(failures.length))
      for (const title of titles) yield* secrets.live<string>(`op://prod/${title}/password`, { onFailure })
      yield* TestClock.adjust("2 minutes")
      server.news()
      yield* TestClock.adjust("5 minutes")
      assert.lengthOf(server.news(), 10)
      for (const outage of [1, 2]) {
        down = true
        yield* TestClock.adjust("10 minutes")
        assert.deepStrictEqual(reports, Array(outage).fill(30))
        down = false
        yield* TestClock.adjust("10 minutes")
      }
    })
  )

  it_("sleeps once at a time for two watches of two vaults and 30 live secrets", () =>
    countingSleeps((sleeping) =>
      Effect.gen(function* () {
        const titles = Array.from({ length: 30 }, (_, at) => `item${at}`)
        const server = shop({ prod: titles, other: ["x"] })
        const secrets = yield* secretsOver(server)
        yield* watching(secrets, { a: "op://prod/item0/password" }, 45_000)
        yield* watching(secrets, { x: "op://other/x/password" })
        for (const title of titles) yield* secrets.live(`op://prod/${title}/password`)
        yield* TestClock.adjust("2 minutes")
        server.news()
        for (let minute = 0; minute < 5; minute++) {
          assert.strictEqual(sleeping(), 1)
          yield* TestClock.adjust("1 minute")
        }
        assert.deepStrictEqual(server.news(), Array(10).fill("vaults"))
      })
    )
  )

  it_("takes up the interval of a watch that comes later and is shorter", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"] })
      const secrets = yield* secretsOver(server)
      yield* watching(secrets, { a: "op://prod/a/password" }, 3_600_000)
      const { changes } = yield* watching(secrets, { b: "op://prod/b/password" }, 1_000)
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(changes(), ["b: b 1 to b 2"])
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
            [reference, previous && Redacted.value(previous), Redacted.value(current)].join(" ")
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

  it_("rejects one-time passwords", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp: "111111" }] })
      const secrets = yield* secretsOver(server)
      const error = yield* Effect.flip(Effect.scoped(secrets.live("op://prod/a/otp?attribute=otp")))
      assert.strictEqual(error._tag, "AttributeNotFound")
      assert.include(error.message, "change with time")
    })
  )

  it_("refuses an interval below a millisecond with an options error", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(shop({ prod: ["a"] }))
      for (const interval of [0, -5, Number.NaN]) {
        const live = secrets.live("op://prod/a/password", { interval })
        assert.strictEqual((yield* Effect.flip(Effect.scoped(live)))._tag, "InvalidOptions")
        const watch = secrets.watch({ a: "op://prod/a/password" }, { interval })
        assert.strictEqual((yield* Effect.flip(Stream.runDrain(watch)))._tag, "InvalidOptions")
      }
    })
  )

  it_("fails where the reference can't be resolved", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(shop({ prod: ["a"] }))
      assert.strictEqual((yield* Effect.flip(Effect.scoped(secrets.live("op://prod/b/password"))))._tag, "ItemNotFound")
    })
  )
})
