import { assert, describe, it } from "@effect/vitest"
import type * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import * as FastCheck from "fast-check"
import { currentValue } from "../../src/secrets/resolver.ts"
import { now } from "../../src/time/monotonic.ts"
import { secretsOver, setBack } from "../support/client.ts"
import { file, html, json, type Reply, refusal, text } from "../support/stub.ts"
import { runs } from "../support/whole.ts"
import {
  asked,
  id,
  item,
  itemPath,
  itemsPath,
  password,
  shop,
  vault,
  vaultPath,
  type WorldItem,
  world
} from "../support/world.ts"

const all = (secrets: Secrets.Service, references: Readonly<Record<string, string>>) =>
  Effect.map(secrets.resolveAll(references), (values) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Redacted.value(value)]))
  )

const errorOf = (secrets: Secrets.Service, reference: string) => Effect.flip(secrets.resolve<string>(reference))

const byName = { a: "op://prod/a/password", b: "op://prod/b/password", c: "op://prod/c/password" }
const byId = Object.fromEntries(Object.keys(byName).map((title) => [title, `op://${id("prod")}/${id(title)}/password`]))
const values = { a: "a 1", b: "b 1", c: "c 1" }

const three = (options: Parameters<typeof shop>[1] = {}) => shop({ prod: ["a", "b", "c"] }, options)

describe("cached values", () => {
  it.effect("cached values are returned without requests for a minute", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server)
      assert.deepStrictEqual(yield* all(secrets, byName), values)
      assert.lengthOf(server.news(), 5)
      yield* TestClock.adjust("59 seconds")
      for (const references of [byName, byName, byId]) {
        assert.deepStrictEqual(yield* all(secrets, references), values)
      }
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it.effect("cached values are read again after a change, also if others are read or fail first", () =>
    Effect.gen(function* () {
      const cases = [
        { references: byName, count: 3 },
        { references: byId, count: 10_000 },
        { references: byName, count: 10_000, isFirstFailing: true }
      ]
      for (const { count, isFirstFailing = false, references } of cases) {
        const { a = "", b = "" }: Readonly<Record<string, string>> = references
        let isFailing = false
        const server = three({
          count,
          first: ({ path }) => (isFailing && path !== "/v1/vaults" ? refusal(500) : undefined)
        })
        const secrets = yield* secretsOver(server)
        for (let time = 0; time < 3; time++) yield* all(secrets, references)
        server.put("prod", "a", "a 2")
        server.put("prod", "b", "b 2")
        yield* TestClock.adjust("61 seconds")
        isFailing = isFirstFailing
        yield* Effect.result(secrets.resolve<string>(a))
        isFailing = false
        assert.strictEqual(Redacted.value(yield* secrets.resolve<string>(b)), "b 2")
      }
    })
  )

  it.effect("cost one request if earlier readings are given", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server)
      const known = new Map<string, Secrets.Reading>()
      for (let time = 0; time < 3; time++) {
        for (const [key, reading] of Object.entries(yield* secrets.readEach(byName))) {
          known.set(byName[key as keyof typeof byName], Result.getOrThrow(reading))
        }
      }
      yield* TestClock.adjust("1 second")
      server.news()
      assert.lengthOf(Object.keys(yield* secrets.readEach(byName, { known })), 3)
      assert.deepStrictEqual(server.news(), ["vaults"])
      // One-time passwords are read again in any case.
      server.put("prod", "a", "", { fields: [{ id: "otp", type: "OTP", totp: "111111" }] })
      const otp = "op://prod/a/otp?attribute=otp"
      yield* TestClock.adjust("2 minutes")
      const { code } = yield* secrets.readEach({ code: otp })
      assert.strictEqual(Result.getOrThrow(code).vault.contentVersion, 2)
      yield* TestClock.adjust("1 second")
      server.news()
      yield* secrets.readEach({ code: otp }, { known: new Map([[otp, Result.getOrThrow(code)]]) })
      assert.include(server.news(), itemPath("prod", "a"))
    })
  )

  it.effect("cost one request after a minute without changes, by name for all vaults together", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b", "c"], other: ["x"] })
      const references = { ...byName, x: "op://other/x/password" }
      const secrets = yield* secretsOver(server)
      yield* all(secrets, references)
      server.news()
      for (let minute = 0; minute < 4; minute++) {
        yield* TestClock.adjust("61 seconds")
        yield* all(secrets, references)
        // The first read may be older than the version of its vault, so the list is read once more.
        const lists = minute === 0 ? [itemsPath("other"), itemsPath("prod")] : []
        assert.deepStrictEqual(server.news(), ["vaults", ...lists])
      }
    })
  )

  it.effect("cost one request per vault by id, once the vault's version is known", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server)
      yield* all(secrets, byId)
      assert.lengthOf(server.news(), 3)
      // Nobody has asked for the vault yet: what was read may be of before any version it has now, or just after it.
      for (const lists of [[itemsPath("prod")], [itemsPath("prod")], [], []]) {
        yield* TestClock.adjust("61 seconds")
        yield* all(secrets, byId)
        assert.deepStrictEqual(server.news(), [vaultPath("prod"), ...lists])
      }
    })
  )

  it.effect("cached values are refreshed only for items that changed", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server)
      yield* all(secrets, byName)
      server.news()
      server.put("prod", "b", "b 2")
      yield* TestClock.adjust("61 seconds")
      assert.deepStrictEqual(yield* all(secrets, byName), { ...values, b: "b 2" })
      assert.deepStrictEqual(server.news(), ["vaults", itemsPath("prod"), itemPath("prod", "b")])
      yield* all(secrets, byName)
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it.effect("a vault of 10,000 items is not listed to check for changes", () =>
    Effect.gen(function* () {
      const server = three({ count: 10_000 })
      const secrets = yield* secretsOver(server)
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/a/password")), "a 1")
      server.news()
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/a/password")), "a 2")
      assert.deepStrictEqual(server.news(), [
        "vaults",
        itemPath("prod", "a"),
        `${itemsPath("prod")}?filter=title eq "a"`
      ])
    })
  )

  it.effect("a vault is listed by the number of its own cached items", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"], other: ["x"] }, { count: 400 })
      const secrets = yield* secretsOver(server)
      const reference = `op://${id("prod")}/${id("a")}/password`
      yield* all(secrets, { a: reference, x: `op://${id("other")}/${id("x")}/password` })
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("61 seconds")
      server.news()
      assert.strictEqual(Redacted.value(yield* secrets.resolve<string>(reference)), "a 2")
      assert.deepStrictEqual(server.news(), [vaultPath("prod"), itemPath("prod", "a")])
    })
  )

  it.effect("a vault is checked three times at most for a call if the server sends another one", () =>
    Effect.gen(function* () {
      const server = three({
        first: ({ path }) => (path.endsWith(id("prod")) ? json({ id: id("other"), name: "other" }) : undefined)
      })
      const secrets = yield* secretsOver(server)
      yield* all(secrets, byId)
      yield* TestClock.adjust("61 seconds")
      server.news()
      yield* all(secrets, byId)
      assert.deepStrictEqual(server.news(), Array(3).fill(vaultPath("prod")))
    })
  )

  for (const [updatedAt, changedAt] of [
    ["2026-01-02T03:04:05Z", Date.UTC(2026, 0, 2, 3, 4, 5)],
    [null, undefined],
    [undefined, undefined]
  ] as const) {
    it.effect(`cached values have the time of the change of their vault: ${updatedAt}`, () =>
      Effect.gen(function* () {
        const vaults = [{ id: id("prod"), name: "prod", contentVersion: 1, updatedAt }]
        const server = three({ first: ({ path }) => (path === "/v1/vaults" ? json(vaults) : undefined) })
        const secrets = yield* secretsOver(server)
        const { a } = yield* secrets.readEach(byName)
        const { age, vault } = Result.getOrThrow(a)
        assert.deepStrictEqual([vault, age], [{ id: id("prod"), contentVersion: 1, changedAt }, 0])
      })
    )
  }

  it.effect("cached values are validated by every call with a timeToLive of 0, and not read again", () =>
    Effect.gen(function* () {
      const server = three({ latency: 2 })
      const secrets = yield* secretsOver(server, { timeToLive: 0 })
      const resolved = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(all(secrets, byName))
        yield* TestClock.adjust(100)
        return yield* Fiber.join(fiber)
      })
      yield* resolved
      yield* TestClock.adjust("10 seconds")
      yield* resolved
      server.news()
      assert.deepStrictEqual(yield* resolved, values)
      assert.deepStrictEqual(server.news(), ["vaults"])
      server.put("prod", "c", "c 2")
      assert.deepStrictEqual(yield* resolved, { ...values, c: "c 2" })
      // Also in the millisecond in which the check before ends.
      yield* TestClock.adjust("2 minutes")
      yield* resolved
      const before = yield* Effect.forkChild(all(secrets, byName))
      yield* TestClock.adjust(2)
      server.put("prod", "c", "c 3")
      assert.deepStrictEqual(yield* Fiber.join(before), { ...values, c: "c 2" })
      assert.deepStrictEqual(yield* resolved, { ...values, c: "c 3" })
    })
  )

  it.effect("cached values are limited to the capacity in the options", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server, { capacity: 2 })
      const references = Object.values(byId)
      for (const reference of [...references, ...references]) yield* secrets.resolve<string>(reference)
      assert.lengthOf(server.news(), 6)
      yield* secrets.resolve<string>(references[2] ?? "")
      assert.lengthOf(server.news(), 0)
    })
  )

  it.effect("a tenth of the capacity is for lists", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a", "b"], other: ["x"] })
      const secrets = yield* secretsOver(server, { capacity: 10 })
      yield* secrets.resolve("op://prod/a/password")
      yield* secrets.resolve("op://other/x/password")
      server.news()
      yield* secrets.resolve("op://prod/b/password")
      assert.deepStrictEqual(server.news(), [itemsPath("prod"), itemPath("prod", "b")])
    })
  )

  it.effect("files are cached, and read again when their item changes", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const withFile = (text: string, size = 0) =>
        server.put("prod", "a", "x", {
          files: [{ id: "f", name: "key", bytes: new TextEncoder().encode(text.padEnd(size, "x")) }]
        })
      withFile("one")
      const secrets = yield* secretsOver(server)
      const read = Effect.map(secrets.resolve("op://prod/a/key"), Redacted.value)
      assert.strictEqual(yield* read, "one")
      server.news()
      assert.strictEqual(yield* read, "one")
      assert.deepStrictEqual(server.news(), [])
      withFile("two", 2 * 1024 * 1024)
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual((yield* read).slice(0, 4), "twox")
      server.news()
      // Files of this size are not cached.
      yield* read
      assert.deepStrictEqual(server.news(), [`${itemPath("prod", "a")}/files/f/content`])
      withFile("three", 1024 * 1024)
      yield* TestClock.adjust("61 seconds")
      yield* read
      server.news()
      yield* read
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it.effect("one-time passwords are never cached", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const otp = (code: string) =>
        server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", value: "otpauth://x", totp: code }] })
      otp("111111")
      const secrets = yield* secretsOver(server)
      const read = Effect.map(secrets.resolve("op://prod/a/otp?attribute=otp"), Redacted.value)
      assert.strictEqual(yield* read, "111111")
      server.news()
      otp("222222")
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* read, "222222")
      assert.deepStrictEqual(server.news(), [itemPath("prod", "a")])
    })
  )

  it.effect("one-time passwords are never cached, also beside other fields of their item", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"] })
      const put = (code: string) =>
        server.put("prod", "a", "x", {
          fields: [password("x"), { id: "otp", type: "OTP", value: "otpauth://x", totp: code }]
        })
      put("111111")
      const secrets = yield* secretsOver(server)
      const both = { otp: "op://prod/a/otp?attribute=otp", password: "op://prod/a/password" }
      assert.deepStrictEqual(yield* all(secrets, both), { otp: "111111", password: "x" })
      put("222222")
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* all(secrets, both), { otp: "222222", password: "x" })
    })
  )

  it.effect("cached values are current after any changes", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.array(
            FastCheck.record({
              title: FastCheck.constantFrom("a", "b", "c", "d"),
              change: FastCheck.constantFrom("put", "remove", "none"),
              wait: FastCheck.constantFrom(0, 1, 4_000, 6_000, 30_000, 61_000),
              named: FastCheck.boolean()
            }),
            { maxLength: 30 }
          ),
          (steps) =>
            Effect.gen(function* () {
              const server = three()
              const secrets = yield* secretsOver(server)
              // By title, its value and when it got it.
              const now = new Map(Object.entries(values).map(([title, value]) => [title, [{ value, at: -1e9 }]]))
              let clock = 0
              let count = 1
              for (const { change, named, title, wait } of steps) {
                yield* TestClock.adjust(wait)
                clock += wait
                const history = now.get(title) ?? [{ value: undefined, at: -1e9 }]
                if (change === "put") {
                  const value = `${title} ${++count}`
                  server.put("prod", title, value)
                  now.set(title, [...history, { value, at: clock }] as never)
                } else if (change === "remove" && history.at(-1)?.value !== undefined) {
                  server.remove("prod", title)
                  now.set(title, [...history, { value: undefined, at: clock }] as never)
                }
                const reference = named ? `op://prod/${title}/password` : `op://${id("prod")}/${id(title)}/password`
                // An item that was just listed and returns 404 is read again after a delay.
                const asking = yield* Effect.forkChild(Effect.result(secrets.resolve<string>(reference)))
                yield* TestClock.adjust(2_000)
                clock += 2_000
                const result = yield* Fiber.join(asking)
                const found = Result.isSuccess(result) ? Redacted.value(result.success) : undefined
                const versions = now.get(title) ?? history
                // A value that was current within the last minute may be given, an older one may not.
                const allowed = versions.filter((_, index) => {
                  const until = versions[index + 1]?.at ?? Number.POSITIVE_INFINITY
                  return until >= clock - 62_000
                })
                assert.include(
                  allowed.map(({ value }) => value),
                  found
                )
              }
            }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)
        ),
        { numRuns: runs(100) }
      )
    )
  )
})

describe("slow and failing responses", () => {
  const limits = [
    { options: {}, oldest: 60_000 },
    { options: { timeToLive: 0 }, oldest: 0 },
    { options: { staleIfError: "1 minute" }, oldest: 120_000 },
    { options: { timeToLive: 0, staleIfError: "1 minute" }, oldest: 60_000 }
  ] as const

  it.effect("give no value that is too old, or older than one given before", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.array(
            FastCheck.record({
              event: FastCheck.constantFrom("put", "put", "put", "fail", "fail", "fail items", "well", "none", "none"),
              title: FastCheck.constantFrom("a", "b"),
              wait: FastCheck.constantFrom(0, 700, 4_000, 30_000, 61_000, 61_000)
            }),
            { maxLength: 25 }
          ),
          // How long requests take on their way, and responses on theirs, in milliseconds.
          FastCheck.array(FastCheck.tuple(FastCheck.nat(3_000), FastCheck.nat(3_000)), { minLength: 1, maxLength: 8 }),
          FastCheck.constantFrom(...limits),
          FastCheck.boolean(),
          (steps, delays, { oldest, options }, isNamed) =>
            Effect.gen(function* () {
              let state = "well"
              let asked = 0
              const server = three({
                first: ({ path }) =>
                  state === "fail" || (state === "fail items" && path.includes("/items/")) ? refusal(502) : undefined
              })
              const http = HttpClient.make((request) => {
                const [there, back] = delays[asked++ % delays.length] ?? [0, 0]
                return Effect.delay(server.http.execute(request), there).pipe(Effect.tap(() => Effect.sleep(back)))
              })
              const secrets = yield* secretsOver({ http }, options)
              const now = Effect.clockWith((clock) => clock.currentTimeMillis)
              /** By title, when each version ended; a version is counted from 1. */
              const ends = new Map<string, Array<number>>([
                ["a", []],
                ["b", []]
              ])
              const given = new Map<string, number>()
              let results = 0
              const ask = (title: string) =>
                Effect.gen(function* () {
                  const startedAt = yield* now
                  const atLeast = given.get(title) ?? 1
                  const [vault, item] = isNamed ? ["prod", title] : [id("prod"), id(title)]
                  const result = yield* Effect.result(secrets.resolve<string>(`op://${vault}/${item}/password`))
                  results++
                  if (Result.isFailure(result)) return assert.strictEqual(result.failure._tag, "RequestFailed")
                  const version = Number(Redacted.value(result.success).slice(2))
                  assert.isAtLeast(version, atLeast)
                  assert.isAtLeast(ends.get(title)?.[version - 1] ?? Number.POSITIVE_INFINITY, startedAt - oldest)
                  given.set(title, Math.max(version, given.get(title) ?? 1))
                })
              const asking: Array<Fiber.Fiber<void>> = []
              for (const { event, title, wait } of steps) {
                yield* TestClock.adjust(wait)
                if (event === "put") {
                  const before = ends.get(title)
                  before?.push(yield* now)
                  server.put("prod", title, `${title} ${(before?.length ?? 0) + 1}`)
                } else if (event !== "none") state = event
                asking.push(yield* Effect.forkChild(ask(title)))
              }
              state = "well"
              yield* TestClock.adjust("10 minutes")
              for (const fiber of asking) yield* Fiber.join(fiber)
              for (const title of ["a", "b"]) {
                const last = yield* Effect.forkChild(ask(title))
                yield* TestClock.adjust("1 minute")
                yield* Fiber.join(last)
                assert.strictEqual(given.get(title), (ends.get(title)?.length ?? 0) + 1)
              }
              assert.strictEqual(results, steps.length + 2)
            }).pipe(Effect.scoped, Effect.provide(TestClock.layer()), Effect.runPromise)
        ),
        { numRuns: runs(200) }
      )
    )
  )
})

describe("responses of lagging replicas", () => {
  const asking = <A>(work: Effect.Effect<A, unknown>) =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(Effect.result(work))
      yield* TestClock.adjust("5 seconds")
      return yield* Fiber.join(fiber)
    })

  it.effect("retries after 404 for an item that was just listed", () =>
    Effect.gen(function* () {
      let left = 2
      const server = three({ first: ({ path }) => (path.endsWith(id("a")) && left-- > 0 ? refusal(404) : undefined) })
      const secrets = yield* secretsOver(server)
      const found = yield* asking(secrets.resolve("op://prod/a/password"))
      assert.strictEqual(Result.isSuccess(found) && Redacted.value(found.success), "a 1")
      left = 3
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("61 seconds")
      assert.isTrue(Result.isFailure(yield* asking(secrets.resolve("op://prod/a/password"))))
    })
  )

  it.effect("retries a file whose size differs from its item, and never returns it", () =>
    Effect.gen(function* () {
      let left = 1
      const whole = new TextEncoder().encode("whole")
      const server = three({
        first: ({ path }) => (path.endsWith("/content") && left-- > 0 ? file(whole.slice(0, 3)) : undefined)
      })
      server.put("prod", "a", "x", { files: [{ id: "f", name: "f.txt", size: whole.length, bytes: whole }] })
      const secrets = yield* secretsOver(server)
      const found = yield* asking(secrets.resolve("op://prod/a/f.txt"))
      assert.strictEqual(Result.isSuccess(found) && Redacted.value(found.success), "whole")
      left = 3
      server.put("prod", "a", "y", { files: [{ id: "f", name: "f.txt", size: whole.length, bytes: whole }] })
      yield* TestClock.adjust("61 seconds")
      const failed = yield* asking(secrets.resolve("op://prod/a/f.txt"))
      assert.include(Result.isFailure(failed) ? String(failed.failure) : "", "does not have the 5 bytes")
    })
  )
})

describe("missing references", () => {
  it.effect("missing references are not requested again for 5 seconds, and then by one request", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server)
      assert.strictEqual((yield* errorOf(secrets, "op://prod/d/password"))._tag, "ItemNotFound")
      assert.strictEqual((yield* errorOf(secrets, "op://none/d/password"))._tag, "VaultNotFound")
      assert.strictEqual((yield* errorOf(secrets, "op://prod/a/nothing"))._tag, "FieldNotFound")
      server.news()
      for (let n = 0; n < 100; n++) {
        yield* TestClock.adjust(49)
        assert.strictEqual((yield* errorOf(secrets, "op://prod/d/password"))._tag, "ItemNotFound")
        assert.strictEqual((yield* errorOf(secrets, "op://none/d/password"))._tag, "VaultNotFound")
        assert.strictEqual((yield* errorOf(secrets, "op://prod/a/nothing"))._tag, "FieldNotFound")
      }
      assert.deepStrictEqual(server.news(), [])
      server.put("prod", "d", "d 1")
      yield* TestClock.adjust("1 second")
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/d/password")), "d 1")
      assert.deepStrictEqual(server.news(), ["vaults", itemsPath("prod"), itemPath("prod", "d")])
    })
  )

  it.effect("a field, a section and a vault that were created are found after 5 seconds", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"], spare: ["a"] })
      const secrets = yield* secretsOver(server)
      const references = ["op://prod/a/user", "op://prod/a/more/user", "op://new/a/password"]
      const tags = []
      for (const reference of references) tags.push((yield* errorOf(secrets, reference))._tag)
      assert.deepStrictEqual(tags, ["FieldNotFound", "SectionNotFound", "VaultNotFound"])
      server.put("prod", "a", "a 2", {
        sections: [{ id: "s1", label: "more" }],
        fields: [
          { id: "f1", label: "user", value: "outside" },
          { id: "f2", label: "user", value: "inside", section: { id: "s1" } }
        ]
      })
      yield* TestClock.adjust("6 seconds")
      const values = yield* secrets.resolveAll({ outside: references[0] ?? "", inside: references[1] ?? "" })
      assert.strictEqual(Redacted.value(values.outside), "outside")
      assert.strictEqual(Redacted.value(values.inside), "inside")
    })
  )

  it.effect("unknown ids are requested once in 5 seconds", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server)
      const reference = `op://${id("prod")}/${id("nope")}/password`
      assert.strictEqual((yield* errorOf(secrets, reference))._tag, "ItemNotFound")
      server.news()
      assert.strictEqual((yield* errorOf(secrets, reference))._tag, "ItemNotFound")
      assert.deepStrictEqual(server.news(), [])
      // From then on the version of the vault is known, and has been for a while.
      for (let round = 0; round < 5; round++) {
        server.news()
        yield* TestClock.adjust("6 seconds")
        assert.strictEqual((yield* errorOf(secrets, reference))._tag, "ItemNotFound")
      }
      assert.deepStrictEqual(server.news(), [vaultPath("prod"), itemPath("prod", "nope")])
    })
  )
})

describe("missing references without a cache", () => {
  it.effect("missing references without a cache are requested again immediately", () =>
    Effect.gen(function* () {
      const server = three()
      const secrets = yield* secretsOver(server, { timeToLive: 0, negativeTimeToLive: "1 hour" })
      assert.strictEqual((yield* errorOf(secrets, `op://${id("prod")}/${id("d")}/password`))._tag, "ItemNotFound")
      server.put("prod", "d", "d 1")
      yield* TestClock.adjust(1)
      assert.strictEqual(
        Redacted.value(yield* secrets.resolve<string>(`op://${id("prod")}/${id("d")}/password`)),
        "d 1"
      )
    })
  )
})

describe("failures", () => {
  it.effect("failures are not cached: calls succeed after a transient 403 or 500", () =>
    Effect.gen(function* () {
      for (const status of [403, 500, 401]) {
        let blip = true
        const server = three({ first: ({ path }) => (blip && path.includes("/items/") ? refusal(status) : undefined) })
        const secrets = yield* secretsOver(server)
        assert.strictEqual((yield* errorOf(secrets, "op://prod/a/password"))._tag, "RequestFailed")
        blip = false
        assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/a/password")), "a 1")
      }
    })
  )

  it.effect("a cached value is not used when the vault cannot be checked for changes", () =>
    Effect.gen(function* () {
      let down = false
      const server = three({ first: () => (down ? refusal(502) : undefined) })
      const secrets = yield* secretsOver(server)
      yield* all(secrets, byId)
      down = true
      assert.deepStrictEqual(yield* all(secrets, byId), values)
      yield* TestClock.adjust("61 seconds")
      server.news()
      const error = yield* Effect.flip(all(secrets, byId))
      assert.deepStrictEqual(
        error.failures.map(({ error: { _tag } }) => _tag),
        ["RequestFailed", "RequestFailed", "RequestFailed"]
      )
      assert.deepStrictEqual(server.news(), [vaultPath("prod")])
      down = false
      assert.deepStrictEqual(yield* all(secrets, byId), values)
    })
  )

  for (const none of [{}, { version: null }] as const) {
    it.effect(
      `items with ${JSON.stringify(none)} are read again when their vault changes, beside items of a version`,
      () =>
        Effect.gen(function* () {
          let contentVersion = 1
          let value = "first"
          const server = world(() => [
            {
              ...{ id: id("prod"), name: "prod", contentVersion },
              items: [
                { ...item("a", { fields: [password(value)] }), ...none } as WorldItem,
                ...[item("b", { version: 1 }), item("c", { version: 1 })]
              ]
            }
          ])
          const secrets = yield* secretsOver(server)
          assert.strictEqual((yield* all(secrets, byName)).a, "first")
          yield* TestClock.adjust("2 minutes")
          assert.strictEqual((yield* all(secrets, byName)).a, "first")
          ;[contentVersion, value] = [2, "second"]
          server.seen.splice(0)
          yield* TestClock.adjust("2 minutes")
          assert.strictEqual((yield* all(secrets, byName)).a, "second")
          // The list proves that the others have not changed.
          assert.deepStrictEqual(
            asked(server).filter((path) => path.includes("/items/")),
            [`GET /${id("prod")}/items/${id("a")}`]
          )
        })
    )
  }

  it.effect.each([
    [undefined, undefined],
    [null, null]
  ])("values of a server without versions are read again each minute: %s", ([contentVersion, version]) =>
    Effect.gen(function* () {
      const one = { id: id("a"), title: "a", vault: { id: id("prod") }, category: "LOGIN", version }
      let value = "first"
      const server = three({
        first: ({ path }) =>
          path === "/v1/vaults"
            ? json([{ id: id("prod"), name: "prod", contentVersion }])
            : path.endsWith(id("prod"))
              ? json({ id: id("prod"), name: "prod", contentVersion })
              : path.endsWith(id("a"))
                ? json({ ...one, fields: [{ id: "password", value }] })
                : json([one])
      })
      const secrets = yield* secretsOver(server)
      for (const reference of ["op://prod/a/password", `op://${id("prod")}/${id("a")}/password`]) {
        value = "first"
        yield* TestClock.adjust("61 seconds")
        assert.strictEqual(Redacted.value(yield* secrets.resolve<string>(reference)), "first")
        value = "second"
        assert.strictEqual(Redacted.value(yield* secrets.resolve<string>(reference)), "first")
        yield* TestClock.adjust("61 seconds")
        assert.strictEqual(Redacted.value(yield* secrets.resolve<string>(reference)), "second")
      }
    })
  )
})

describe("servers with lagging replicas", () => {
  const reference = "op://prod/a/password"
  const now = (secrets: Secrets.Service) => Effect.map(secrets.resolve(reference), Redacted.value)
  const listed = (version: number) => [
    { id: id("a"), title: "a", vault: { id: id("prod") }, category: "LOGIN", version },
    { id: id("b"), title: "b", vault: { id: id("prod") }, category: "LOGIN", version: 1 }
  ]
  const itemOf = (version: number) =>
    json({ ...listed(version)[0], fields: [{ id: "password", value: `a ${version}` }] })

  it.effect("an item that arrives after its vault's version is seen on the next check", () =>
    Effect.gen(function* () {
      for (const late of ["item", "list"] as const) {
        let lag = false
        const server = three({
          first: ({ path }) =>
            lag && late === "item" && path.endsWith(id("a"))
              ? itemOf(1)
              : lag && late === "list" && path.endsWith("/items")
                ? json(listed(1))
                : undefined
        })
        const secrets = yield* secretsOver(server)
        assert.strictEqual(yield* now(secrets), "a 1")
        server.put("prod", "a", "a 2")
        lag = true
        yield* TestClock.adjust("61 seconds")
        assert.strictEqual(yield* now(secrets), "a 1")
        lag = false
        yield* TestClock.adjust("61 seconds")
        assert.strictEqual(yield* now(secrets), "a 2", late)
        yield* TestClock.adjust("61 seconds")
        yield* now(secrets)
        server.news()
        yield* TestClock.adjust("61 seconds")
        yield* now(secrets)
        assert.deepStrictEqual(server.news(), ["vaults"])
      }
    })
  )

  /** Whose items are those of before its last change, for as long as `late` says so. */
  const lateItems = (late: () => boolean, items: ReadonlyArray<{ readonly id: string }>, item: Reply) =>
    three({
      first: ({ path }) =>
        !late() ? undefined : path.endsWith(id("a")) ? item : path.endsWith("/items") ? json(items) : undefined
    })

  it.effect("a change around the first read of an item is seen on the next check, by name and by id", () =>
    Effect.gen(function* () {
      for (const reference of ["op://prod/a/password", `op://${id("prod")}/${id("a")}/password`]) {
        for (const readBefore of [true, false]) {
          let late = !readBefore
          const server = lateItems(() => late, listed(1), itemOf(1))
          const secrets = yield* secretsOver(server, { timeToLive: "5 seconds" })
          const value = Effect.map(secrets.resolve<string>(reference), Redacted.value)
          if (readBefore) assert.strictEqual(yield* value, "a 1")
          server.put("prod", "a", "a 2")
          late = true
          yield* TestClock.adjust("6 seconds")
          assert.strictEqual(yield* value, "a 1")
          yield* TestClock.adjust("4 seconds")
          late = false
          yield* TestClock.adjust("2 seconds")
          assert.strictEqual(yield* value, "a 2", `${reference}, ${readBefore}`)
        }
      }
    })
  )

  it.effect("finds an item that was created just before the request", () =>
    Effect.gen(function* () {
      let late = true
      const server = lateItems(() => late, [], refusal(404))
      const secrets = yield* secretsOver(server)
      assert.strictEqual((yield* errorOf(secrets, reference))._tag, "ItemNotFound")
      late = false
      yield* TestClock.adjust("6 seconds")
      assert.strictEqual(yield* now(secrets), "a 1")
    })
  )

  it.effect("a lagging replica makes no value stale, unless it stays behind", () =>
    Effect.gen(function* () {
      let replica = false
      const server = three({
        first: ({ path }) =>
          !replica
            ? undefined
            : path.endsWith("/vaults")
              ? json([{ id: id("prod"), name: "prod", contentVersion: 1, items: 3 }])
              : path.endsWith("/items")
                ? json(listed(1))
                : path.endsWith(id("a"))
                  ? itemOf(1)
                  : undefined
      })
      const secrets = yield* secretsOver(server, { timeToLive: "1 second" })
      yield* now(secrets)
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("2 seconds")
      assert.strictEqual(yield* now(secrets), "a 2")
      for (let n = 0; n < 10; n++) {
        replica = !replica
        yield* TestClock.adjust("2 seconds")
        assert.strictEqual(yield* now(secrets), "a 2")
      }
      // A server that was set back, from a backup.
      replica = true
      for (let n = 0; n < 70; n++) {
        yield* TestClock.adjust("2 seconds")
        yield* now(secrets)
      }
      assert.strictEqual(yield* now(secrets), "a 1")
    })
  )

  it.effect("the last response of a current replica is used instead of an older one, without its codes", () =>
    Effect.gen(function* () {
      let older: Reply | undefined
      const server = three({ first: ({ path }) => (path.endsWith(id("a")) ? older : undefined) })
      const fields = (value: string, totp: string) => [password(value), { id: "otp", type: "OTP", totp }]
      server.put("prod", "a", "", { fields: fields("new", "222222") })
      const secrets = yield* secretsOver(server)
      const both = { password: reference, otp: "op://prod/a/otp?attribute=otp" }
      const asking = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(secrets.readEach(both))
        yield* TestClock.adjust("5 seconds")
        const { otp, password } = yield* Fiber.join(fiber)
        const { item, value } = Result.getOrThrow(password)
        assert.deepStrictEqual(item, { id: id("a"), version: 2 })
        return [Redacted.value(value), Result.isSuccess(otp) ? Redacted.value(otp.success.value) : otp.failure._tag]
      })
      assert.deepStrictEqual(yield* asking, ["new", "222222"])
      older = json({ ...listed(1)[0], fields: fields("old", "111111") })
      for (let time = 0; time < 2; time++) assert.deepStrictEqual(yield* asking, ["new", "AttributeNotFound"])
    })
  )

  it.effect("the last list of a current replica is used instead of an older one", () =>
    Effect.gen(function* () {
      let older: Reply | undefined
      const server = three({ first: ({ path }) => (path.endsWith("/items") ? older : undefined) })
      const secrets = yield* secretsOver(server)
      server.put("prod", "a", "a 2")
      server.put("prod", "d", "d 1")
      const value = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(secrets.resolve("op://prod/d/password"))
        yield* TestClock.adjust("5 seconds")
        return Redacted.value(yield* Fiber.join(fiber))
      })
      assert.strictEqual(yield* value, "d 1")
      older = json(listed(1))
      for (let time = 0; time < 2; time++) {
        yield* TestClock.adjust("61 seconds")
        server.put("prod", "b", `b ${time}`)
        assert.strictEqual(yield* value, "d 1")
      }
    })
  )

  it.effect("no list from before a restored backup is used", () =>
    Effect.gen(function* () {
      let older: Reply | undefined
      let vaults = [vault("prod", [item("a", { version: 5 }), item("d", { version: 1 })], { contentVersion: 5 })]
      const server = world(() => vaults, { first: ({ path }) => (path.endsWith("/items") ? older : undefined) })
      const secrets = yield* secretsOver(server, { timeToLive: "1 second" })
      yield* secrets.resolve("op://prod/d/password")
      vaults = [vault("prod", [item("a", { version: 3 })], { contentVersion: 3 })]
      for (let time = 0; time < 2; time++) {
        yield* TestClock.adjust("61 seconds")
        yield* secrets.resolve<string>(`op://${id("prod")}/${id("a")}/password`)
      }
      older = json(listed(2))
      server.seen.splice(0)
      const failing = yield* Effect.forkChild(errorOf(secrets, "op://prod/d/password"))
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual((yield* Fiber.join(failing))._tag, "RequestFailed")
      const list = `GET /${id("prod")}/items`
      assert.deepStrictEqual(asked(server), ["GET ", list, list, list])
    })
  )

  it.effect("lists the other vaults if one cannot be listed", () =>
    Effect.gen(function* () {
      let broken = false
      const server = shop(
        { prod: ["a", "b"], other: ["x", "y"] },
        { first: ({ path }) => (broken && path.includes(id("other")) ? refusal(500) : undefined) }
      )
      const secrets = yield* secretsOver(server)
      yield* all(secrets, { a: "op://prod/a/password", x: "op://other/x/password", y: "op://other/y/password" })
      server.put("prod", "a", "a 2")
      server.put("other", "x", "x 2")
      broken = true
      yield* TestClock.adjust("61 seconds")
      server.news()
      assert.strictEqual(yield* now(secrets), "a 2")
      assert.isFalse(server.news().some((path) => path.includes(id("other"))))
    })
  )

  it.effect("values are returned when the system clock is set back", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("10 hours")
      const server = three()
      const secrets = yield* secretsOver(server)
      assert.strictEqual(yield* now(secrets), "a 1")
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual(yield* setBack(now(secrets)), "a 2")
    })
  )
})

describe("concurrent misses", () => {
  it.effect("never fetch an item twice", () =>
    Effect.gen(function* () {
      const server = three({ latency: 50 })
      const secrets = yield* secretsOver(server)
      const fibers: Array<Fiber.Fiber<unknown, unknown>> = []
      for (let n = 0; n < 20; n++) {
        fibers.push(yield* Effect.forkChild(all(secrets, n % 2 === 0 ? byName : byId)))
        yield* TestClock.adjust(7)
      }
      yield* TestClock.adjust(1_000)
      for (const fiber of fibers) yield* Fiber.join(fiber)
      const asked = server.news()
      assert.deepStrictEqual(asked, [...new Set(asked)])
      assert.lengthOf(asked, 5)
    })
  )

  it.effect("wait for a check that started after the call with a timeToLive of 0", () =>
    Effect.gen(function* () {
      const server = three({ latency: 100 })
      const secrets = yield* secretsOver(server, { timeToLive: 0 })
      const reference = `op://${id("prod")}/${id("a")}/password`
      const asked = Effect.map(secrets.resolve<string>(reference), Redacted.value)
      // The second time the vault's version becomes known.
      for (let n = 0; n < 2; n++) {
        const before = yield* Effect.forkChild(asked)
        yield* TestClock.adjust(1_000)
        yield* Fiber.join(before)
      }
      const under = yield* Effect.forkChild(asked)
      // The server has read the item by now, but the response has not arrived yet.
      yield* TestClock.adjust(50)
      server.put("prod", "a", "a 2")
      const after = yield* Effect.forkChild(asked)
      yield* TestClock.adjust(1_000)
      yield* Fiber.join(under)
      assert.strictEqual(yield* Fiber.join(after), "a 2")
    })
  )

  it.effect("give a value that another caller has read while a call waits for others", () =>
    Effect.gen(function* () {
      const server = three()
      const http = HttpClient.make((request) =>
        Effect.delay(server.http.execute(request), request.url.endsWith(id("b")) ? "10 seconds" : 0)
      )
      const secrets = yield* secretsOver({ http }, { timeToLive: "1 second" })
      const waiting = yield* Effect.forkChild(all(secrets, byName))
      yield* TestClock.adjust("5 seconds")
      server.put("prod", "a", "a 2")
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/a/password")), "a 2")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* Fiber.join(waiting), { ...values, a: "a 2" })
    })
  )

  it.effect("use a list that is cached for any title", () =>
    Effect.gen(function* () {
      const server = three({ count: 400 })
      const secrets = yield* secretsOver(server)
      yield* all(secrets, { a: byName.a, b: byName.b })
      server.news()
      yield* secrets.resolve("op://prod/c/password")
      assert.deepStrictEqual(server.news(), [itemPath("prod", "c")])
    })
  )

  it.effect("return to the other callers when the first is interrupted", () =>
    Effect.gen(function* () {
      const server = three({ latency: 50 })
      const secrets = yield* secretsOver(server)
      const first = yield* Effect.forkChild(all(secrets, byId))
      yield* TestClock.adjust(10)
      const second = yield* Effect.forkChild(all(secrets, byId))
      yield* TestClock.adjust(10)
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust(100)
      assert.deepStrictEqual(yield* Fiber.join(second), values)
      assert.lengthOf(server.news(), 3)
    })
  )
})

describe("stale values", () => {
  const reference = "op://prod/a/password"
  const aged = (options: Secrets.SecretsOptions) =>
    Effect.gen(function* () {
      let status = 0
      const server = three({ first: () => (status === 0 ? undefined : refusal(status)) })
      const secrets = yield* secretsOver(server, options)
      assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "a 1")
      return {
        secrets,
        server,
        turn: (to: number) => {
          status = to
        }
      }
    })

  it.effect("stale values are returned while the server is unavailable, up to their maximum age", () =>
    Effect.gen(function* () {
      const { secrets, turn } = yield* aged({ staleIfError: "10 minutes" })
      for (const status of [500, 502, 504, 408, 500]) {
        turn(status)
        yield* TestClock.adjust("90 seconds")
        assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "a 1", `${status}`)
      }
      yield* TestClock.adjust("3 minutes")
      assert.strictEqual((yield* errorOf(secrets, reference))._tag, "RequestFailed")
      turn(0)
      assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "a 1")
    })
  )

  it.effect("stale values are the newest versions read, in any order of arrival", () =>
    Effect.gen(function* () {
      let down = false
      let isFirst = true
      const server = three({ first: () => (down ? refusal(502) : undefined) })
      // The response with the item arrives late, with the state at the time of the request.
      const http = HttpClient.transform(server.http, (response, { url }) => {
        if (!isFirst || !url.endsWith(id("a"))) return response
        isFirst = false
        return Effect.tap(response, () => Effect.sleep("10 seconds"))
      })
      const secrets = yield* secretsOver({ http }, { timeToLive: "1 second", staleIfError: "1 hour" })
      const value = Effect.map(secrets.resolve(reference), Redacted.value)
      const first = yield* Effect.forkChild(value)
      yield* TestClock.adjust("2 seconds")
      server.put("prod", "a", "a 2")
      assert.strictEqual(yield* value, "a 2")
      yield* TestClock.adjust("10 seconds")
      // Somebody else was given the newer value in the meantime.
      assert.strictEqual(yield* Fiber.join(first), "a 2")
      down = true
      yield* TestClock.adjust("20 seconds")
      assert.strictEqual(yield* value, "a 2")
    })
  )

  const unavailable: ReadonlyArray<readonly [string, Reply]> = [
    ["429", refusal(429)],
    ["429 with Retry-After", refusal(429, "later", { "retry-after": "5" })],
    ["503", refusal(503)],
    ["503 with Retry-After", refusal(503, "later", { "retry-after": "5" })],
    ["a proxy's 404 page", html(404)],
    ["a proxy's 403 page", html(403)],
    ["a redirect", json({}, 302, { location: "https://login.test" })],
    ["an empty 200", text("")]
  ]

  it.effect.each(unavailable)("stale values are returned after %s, which is no rejection by Connect", ([, reply]) =>
    Effect.gen(function* () {
      let isUp = true
      const server = three({ first: () => (isUp ? undefined : reply) })
      const secrets = yield* secretsOver(server, { staleIfError: "10 minutes" })
      yield* secrets.resolve(reference)
      isUp = false
      yield* TestClock.adjust("90 seconds")
      const value = yield* Effect.forkChild(secrets.resolve(reference))
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(Redacted.value(yield* Fiber.join(value)), "a 1")
      yield* TestClock.adjust("10 minutes")
      const late = yield* Effect.forkChild(errorOf(secrets, reference))
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* Fiber.join(late))._tag, "RequestFailed")
    })
  )

  it.effect("stale values are never returned after a rejection", () =>
    Effect.gen(function* () {
      for (const status of [400, 401, 403, 404]) {
        const { secrets, turn } = yield* aged({ staleIfError: "10 minutes" })
        turn(status)
        yield* TestClock.adjust("90 seconds")
        yield* errorOf(secrets, reference)
      }
    })
  )

  it.effect("stale values are kept for the latest ten references of each cached item", () =>
    Effect.gen(function* () {
      const { secrets, turn } = yield* aged({ staleIfError: "10 minutes", capacity: 1 })
      const ten = Object.fromEntries(
        ["b", "c"].flatMap((title) =>
          ["value", "id", "type", "title", "purpose"].map((attribute) => [
            `${title} ${attribute}`,
            `op://prod/${title}/password?attribute=${attribute}`
          ])
        )
      )
      yield* secrets.resolveAll(ten)
      turn(502)
      yield* TestClock.adjust("90 seconds")
      assert.lengthOf(Object.keys(yield* secrets.resolveAll(ten)), 10)
      assert.strictEqual((yield* errorOf(secrets, reference))._tag, "RequestFailed")
    })
  )

  it.effect("stale values are forgotten in the order in which they were last read", () =>
    Effect.gen(function* () {
      const { secrets, turn } = yield* aged({ staleIfError: "10 minutes", capacity: 1 })
      const attributes = ["value", "id", "type", "title", "purpose"]
      const [last = "", ...others] = ["c", "b"].flatMap((title) =>
        attributes.map((attribute) => `op://prod/${title}/password?attribute=${attribute}`)
      )
      for (const other of others) yield* secrets.resolve<string>(other)
      yield* TestClock.adjust("90 seconds")
      // The first one, read again, is not the oldest any more.
      yield* secrets.resolve(reference)
      yield* secrets.resolve<string>(last)
      turn(502)
      yield* TestClock.adjust("90 seconds")
      assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "a 1")
      const [oldest = "", next = ""] = others
      assert.strictEqual((yield* errorOf(secrets, oldest))._tag, "RequestFailed")
      assert.isTrue(Redacted.isRedacted(yield* secrets.resolve<string>(next)))
    })
  )

  it.effect(
    "stale values are returned immediately for a while, so that not every call waits for a hanging server",
    () =>
      Effect.gen(function* () {
        const { secrets, server, turn } = yield* aged({ staleIfError: "10 minutes" })
        turn(502)
        yield* TestClock.adjust("90 seconds")
        server.news()
        for (let n = 0; n < 5; n++) {
          assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "a 1")
          yield* TestClock.adjust("900 millis")
        }
        assert.lengthOf(server.news(), 1)
        // References without an earlier value are still requested.
        assert.strictEqual((yield* errorOf(secrets, "op://prod/b/password"))._tag, "RequestFailed")
        assert.lengthOf(server.news(), 1)
        turn(0)
        server.put("prod", "a", "a 2")
        yield* TestClock.adjust("1 second")
        assert.strictEqual(Redacted.value(yield* secrets.resolve(reference)), "a 2")
      })
  )

  it.effect("stale values are never returned by default", () =>
    Effect.gen(function* () {
      const { secrets, turn } = yield* aged({})
      turn(502)
      yield* TestClock.adjust("90 seconds")
      yield* errorOf(secrets, reference)
    })
  )

  it.effect("stale values are never returned for a deleted reference", () =>
    Effect.gen(function* () {
      const { secrets, server } = yield* aged({ staleIfError: "10 minutes" })
      server.remove("prod", "a")
      yield* TestClock.adjust("90 seconds")
      assert.strictEqual((yield* errorOf(secrets, reference))._tag, "ItemNotFound")
    })
  )

  it.effect("stale values are never returned for a one-time password", () =>
    Effect.gen(function* () {
      let down = false
      const server = shop({ prod: ["a"] }, { first: () => (down ? refusal(502) : undefined) })
      server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp: "123456" }] })
      const secrets = yield* secretsOver(server, { staleIfError: "10 minutes" })
      const otp = "op://prod/a/otp?attribute=otp"
      assert.strictEqual(Redacted.value(yield* secrets.resolve(otp)), "123456")
      down = true
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* errorOf(secrets, otp))._tag, "RequestFailed")
    })
  )
})

describe("the current value", () => {
  it.effect("is there once the reference was resolved, for as long as it is valid", () =>
    Effect.gen(function* () {
      for (const reference of ["op://prod/a/password", `op://${id("prod")}/${id("a")}/password`]) {
        const secrets = yield* secretsOver(three())
        assert.isUndefined(currentValue(secrets, reference, 0))
        yield* secrets.resolve<string>(reference)
        // Nothing was read meanwhile.
        const value = yield* secrets.resolve<string>(reference)
        const at = yield* now
        assert.strictEqual(currentValue(secrets, reference, at), value)
        assert.strictEqual(currentValue(secrets, reference, at + 60_000), value)
        assert.isUndefined(currentValue(secrets, reference, at + 60_001))
        assert.isUndefined(currentValue({ ...secrets }, reference, at))
      }
    })
  )
})
