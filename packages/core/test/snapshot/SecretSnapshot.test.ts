import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as SecretSnapshot from "@opconnect/core/SecretSnapshot"
import { Secrets } from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as FastCheck from "fast-check"
import { host, token } from "../support/client.ts"
import { secretsOver, shop } from "../support/shop.ts"
import { fault, html, type Reply, refusal, text } from "../support/stub.ts"
import { id } from "../support/world.ts"

const references = { a: "op://prod/a/password", b: "op://prod/b/password" }
const values = { a: "a 1", b: "b 1" }
const connect: ConnectOptions = { host, token }

/** A server, and a place for a snapshot of it. */
const begin = Effect.gen(function* () {
  const folder = yield* Effect.acquireRelease(
    Effect.promise(() => mkdtemp(join(tmpdir(), "opconnect-snapshot-"))),
    (path) => Effect.promise(() => rm(path, { recursive: true, force: true }))
  )
  let reply: Reply | undefined
  const server = shop({ prod: ["a", "b"] }, { first: () => reply })
  const path = join(folder, "secrets.snapshot")
  /** Another start of the application: nothing is left in memory. */
  const start = <Key extends string = "a" | "b">(
    options: Partial<SecretSnapshot.SnapshotOptions> = {},
    of: Readonly<Record<Key, string>> = references as never // the default of Key is the default of the argument
  ) =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(server)
      const { savedAt, values } = yield* Effect.provideService(
        SecretSnapshot.resolveAll(of, { path, connect, ...options }),
        Secrets,
        secrets
      )
      const plain = Object.entries<Redacted.Redacted>(values).map(([key, value]) => [key, Redacted.value(value)])
      return { savedAt, values: Object.fromEntries(plain) as Record<Key, string> }
    })
  return {
    folder,
    path,
    server,
    start,
    answer: (to: Reply | undefined) => {
      reply = to
    }
  }
})

const down = fault("ECONNREFUSED")

const problemOf = <A, E>(start: Effect.Effect<A, E>) =>
  Effect.map(Effect.flip(start), (error) =>
    error instanceof SecretSnapshot.SnapshotUnusable ? error.problem : String((error as { readonly _tag: string })._tag)
  )

describe("a snapshot", () => {
  it.effect("stands in for a server that is down, and says of when it is", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      yield* TestClock.adjust(1_000)
      assert.deepStrictEqual(yield* start(), { savedAt: undefined, values })
      answer(down)
      yield* TestClock.adjust("6 days")
      assert.deepStrictEqual(yield* start(), { savedAt: 1_000, values })
    })
  )

  it.effect("is a file of its owner's alone, that shows nothing, and is replaced whole", () =>
    Effect.gen(function* () {
      const { folder, path, server, start } = yield* begin
      yield* start()
      const first = yield* Effect.promise(() => readFile(path))
      server.put("prod", "a", "a 2")
      yield* start()
      const second = yield* Effect.promise(() => readFile(path))
      assert.notDeepEqual(first, second)
      assert.strictEqual((yield* Effect.promise(() => stat(path))).mode & 0o777, 0o600)
      assert.deepStrictEqual(yield* Effect.promise(() => readdir(folder)), ["secrets.snapshot"])
      const shown = first.toString("latin1")
      for (const text of ["a 1", "password", "op://", "prod", host, token, "connect.test"])
        assert.notInclude(shown, text)
    })
  )

  it.effect("is used when the server can't be had, in whatever way", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      yield* start()
      for (const reply of [
        down,
        fault("ECONNRESET"),
        refusal(500),
        html(502),
        html(503),
        html(504),
        refusal(408),
        refusal(429),
        // Pages of a proxy in Connect's place.
        html(200),
        html(302),
        html(403),
        html(404),
        text("", 200)
      ]) {
        answer(reply)
        assert.deepStrictEqual((yield* start()).values, values)
      }
    })
  )

  it.effect("is never used when the server answers that it will not, or has no such thing", () =>
    Effect.gen(function* () {
      const { answer, server, start } = yield* begin
      yield* start()
      for (const reply of [refusal(400), refusal(401), refusal(403), refusal(404)]) {
        answer(reply)
        assert.strictEqual(yield* problemOf(start()), "SecretsNotResolved")
      }
      answer(undefined)
      server.remove("prod", "a")
      assert.strictEqual(yield* problemOf(start()), "SecretsNotResolved")
    })
  )

  it.effect("is not used when one reference is wrong beside a server that is down", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      yield* start()
      answer(down)
      assert.strictEqual(yield* problemOf(start({}, { ...references, c: "nonsense" })), "SecretsNotResolved")
    })
  )

  it.effect("is not used when it is too old, by its own word or by that of now", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      yield* start({ maxAge: "1 hour" })
      answer(down)
      yield* TestClock.adjust("59 minutes")
      yield* start()
      assert.strictEqual(yield* problemOf(start({ maxAge: "10 minutes" })), "Expired")
      yield* TestClock.adjust("2 minutes")
      assert.strictEqual(yield* problemOf(start({ maxAge: "1 day" })), "Expired")
    })
  )

  it.effect("is of one server and of one set of references, however they are written", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      yield* start()
      answer(down)
      const other = { host: "http://other.test:8080", token }
      assert.strictEqual(yield* problemOf(start({ connect: other })), "OtherHost")
      assert.strictEqual(yield* problemOf(start({ connect: { host: [host, other.host], token } })), "OtherHost")
      assert.strictEqual(yield* problemOf(start({}, { a: references.a })), "OtherReferences")
      assert.strictEqual(
        yield* problemOf(start({}, { ...references, c: `op://${id("prod")}/c/password` })),
        "OtherReferences"
      )
      assert.deepStrictEqual(
        (yield* start({}, { x: "op://prod/%61/password", y: references.b, z: references.b })).values,
        {
          x: "a 1",
          y: "b 1",
          z: "b 1"
        }
      )
    })
  )

  it.effect("has no one-time passwords, and does not stand in where one is asked for", () =>
    Effect.gen(function* () {
      const { answer, server, start } = yield* begin
      server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp: "123456" }] })
      const otp = { otp: "op://prod/a/otp?attribute=otp", b: references.b }
      assert.strictEqual((yield* start({}, otp)).values.otp, "123456")
      answer(down)
      assert.strictEqual(yield* problemOf(start({}, otp)), "SecretsNotResolved")
      assert.strictEqual((yield* start({}, { b: references.b })).values.b, "b 1")
    })
  )

  it.effect("opens with its own token or key only", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      const key = Redacted.make("correct horse battery staple")
      yield* start()
      answer(down)
      assert.strictEqual(yield* problemOf(start({ connect: { host, token: `${token}x` } })), "Damaged")
      assert.strictEqual(yield* problemOf(start({ key })), "OtherKey")
      answer(undefined)
      yield* start({ key })
      answer(down)
      assert.deepStrictEqual((yield* start({ key: "correct horse battery staple" })).values, values)
      // With a key of its own the token may change.
      assert.deepStrictEqual((yield* start({ key, connect: { host, token: `${token}x` } })).values, values)
      assert.strictEqual(yield* problemOf(start({ key: "correct horse battery stapler" })), "Damaged")
      assert.strictEqual(yield* problemOf(start()), "OtherKey")
      assert.strictEqual(yield* problemOf(start({ key: "short" })), "InvalidOptions")
    })
  )

  it.effect("takes the token out of its file", () =>
    Effect.gen(function* () {
      const { answer, folder, start } = yield* begin
      const tokenFile = join(folder, "token")
      yield* Effect.promise(() => writeFile(tokenFile, `${token}\n`))
      yield* start({ connect: { host, tokenFile } })
      answer(down)
      assert.deepStrictEqual((yield* start()).values, values)
    })
  )

  it.effect("is refused when any byte of it is changed, cut off or added", () =>
    Effect.gen(function* () {
      const { answer, path, start } = yield* begin
      yield* start()
      answer(down)
      const whole = yield* Effect.promise(() => readFile(path))
      const refused = (bytes: Uint8Array) =>
        Effect.gen(function* () {
          yield* Effect.promise(() => writeFile(path, bytes))
          const problem = yield* problemOf(start())
          assert.include(["Damaged", "NotASnapshot", "OtherKey", "OtherVersion"], problem)
        })
      for (let at = 0; at < whole.length; at++) {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
        yield* refused(changed)
      }
      for (let length = 0; length < whole.length; length += 7) yield* refused(whole.subarray(0, length))
      yield* refused(Buffer.concat([whole, Uint8Array.of(0)]))
      yield* Effect.promise(() => writeFile(path, whole))
      assert.deepStrictEqual((yield* start()).values, values)
    })
  )

  it.effect("tells what is wrong with it and with the server, and no secret", () =>
    Effect.gen(function* () {
      const { answer, path, start } = yield* begin
      answer(down)
      const error = yield* Effect.flip(start())
      assert.isTrue(error._tag === "SnapshotUnusable" && error.problem === "Missing")
      assert.include(error.message, path)
      assert.include(error.message, "the file does not exist yet")
      assert.include(error.message, "a: op://prod/a/password")
      answer(undefined)
      yield* start()
      answer(down)
      const expired = yield* Effect.flip(Effect.andThen(TestClock.adjust("8 days"), start()))
      const shown = inspect(expired, { depth: 99, showHidden: true, customInspect: false }) + JSON.stringify(expired)
      for (const text of ["a 1", "b 1", token]) assert.notInclude(shown, text)
    })
  )

  it.effect("that can't be read is told so", () =>
    Effect.gen(function* () {
      const { answer, folder, start } = yield* begin
      answer(down)
      assert.strictEqual(yield* problemOf(start({ path: folder })), "Untrusted")
      assert.strictEqual(yield* problemOf(start({ path: join(folder, "x".repeat(300)) })), "Unreadable")
    })
  )

  it.effect("that can't be written is warned of, and fails nothing", () =>
    Effect.gen(function* () {
      const { folder, path, start } = yield* begin
      const warnings: Array<unknown> = []
      const logger = Logger.layer([Logger.make<unknown, void>(({ message }) => warnings.push(message))])
      assert.deepStrictEqual(
        (yield* Effect.provide(start({ path: join(folder, "no", "folder") }), logger)).values,
        values
      )
      assert.match(String(warnings), /Could not write the snapshot .*: ENOENT/)
      // A folder stands in the way of the last step, and nothing is left of the steps before.
      yield* Effect.promise(() => mkdir(join(path, "full"), { recursive: true }))
      assert.deepStrictEqual((yield* Effect.provide(start(), logger)).values, values)
      assert.lengthOf(warnings, 2)
      assert.deepStrictEqual(yield* Effect.promise(() => readdir(folder)), ["secrets.snapshot"])
    })
  )

  it.effect("may be used for ever", () =>
    Effect.gen(function* () {
      const { answer, start } = yield* begin
      yield* start({ maxAge: Number.POSITIVE_INFINITY })
      answer(down)
      yield* TestClock.adjust("3650 days")
      assert.deepStrictEqual((yield* start({ maxAge: Number.POSITIVE_INFINITY })).values, values)
    })
  )

  it.effect("is not made new by values that the engine itself has kept", () =>
    Effect.gen(function* () {
      const { answer, path, server } = yield* begin
      const secrets = yield* secretsOver(server, { timeToLive: 0, staleIfError: "1 hour" })
      const start = Effect.provideService(SecretSnapshot.resolveAll(references, { path, connect }), Secrets, secrets)
      yield* TestClock.adjust("1 minute")
      assert.isUndefined((yield* start).savedAt)
      const before = yield* Effect.promise(() => readFile(path))
      answer(down)
      yield* TestClock.adjust("30 minutes")
      const { savedAt, values: kept } = yield* start
      assert.strictEqual(Redacted.value(kept.a), "a 1")
      assert.strictEqual(savedAt, 60_000)
      assert.deepStrictEqual(yield* Effect.promise(() => readFile(path)), before)
    })
  )

  it.effect("holds any values", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.string({ unit: "grapheme" }),
          FastCheck.string({ unit: "binary" }),
          (one, other) =>
            Effect.gen(function* () {
              const { answer, server, start } = yield* begin
              server.put("prod", "a", one)
              server.put("prod", "b", other)
              const before = yield* start()
              answer(down)
              assert.deepStrictEqual((yield* start()).values, before.values)
            }).pipe(Effect.scoped, Effect.provide(TestClock.layer()), Effect.runPromise)
        ),
        { numRuns: 30 }
      )
    )
  )
})
