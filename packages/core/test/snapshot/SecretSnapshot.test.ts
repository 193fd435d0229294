import { execFileSync } from "node:child_process"
import { createDecipheriv, hkdfSync, randomBytes, scryptSync } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inspect } from "node:util"
import { assert, describe, it, vi } from "@effect/vitest"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as SecretSnapshot from "@opconnect/core/SecretSnapshot"
import type * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import * as FastCheck from "fast-check"
import { seal } from "../../src/snapshot/sealed.ts"
import { codePoint } from "../support/arbitraries.ts"
import { host, secretsOver, token } from "../support/client.ts"
import { fault, hang, html, json, type Reply, refusal, type Seen, text } from "../support/stub.ts"
import { runs, sample } from "../support/whole.ts"
import { id, itemPath, shop } from "../support/world.ts"

const references = { a: "op://prod/a/password", b: "op://prod/b/password" }
const values = { a: "a 1", b: "b 1" }
const connect: ConnectOptions = { host, token }

/** A server, and a place for a snapshot of it. */
const begin = Effect.gen(function* () {
  const folder = yield* Effect.acquireRelease(
    Effect.promise(() => mkdtemp(join(tmpdir(), "opconnect-snapshot-"))),
    (path) => Effect.promise(() => rm(path, { recursive: true, force: true }))
  )
  let replyTo: (request: Seen) => Reply | undefined = () => undefined
  const server = shop({ prod: ["a", "b"], spare: [] }, { first: (request) => replyTo(request) })
  server.put("spare", "a", "a of spare")
  const path = join(folder, "secrets.snapshot")
  /** Another start of the application: nothing is left in memory. */
  const start = <Key extends string = "a" | "b">(
    options: Partial<SecretSnapshot.SnapshotOptions> = {},
    of: Readonly<Record<Key, string>> = references as never, // the default of Key is the default of the argument
    client: Partial<ConnectOptions> = {},
    engine: Secrets.SecretsOptions = {}
  ) =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(server, engine, client)
      const { savedAt, values } = yield* SecretSnapshot.resolveAll(secrets, of, { path, connect, ...options })
      const plain = Object.entries<Redacted.Redacted>(values).map(([key, value]) => [key, Redacted.value(value)])
      return { savedAt, values: Object.fromEntries(plain) as Record<Key, string> }
    })
  return {
    folder,
    path,
    server,
    start,
    replyWith: (to: Reply | undefined) => {
      replyTo = () => to
    },
    replyBy: (to: typeof replyTo) => {
      replyTo = to
    }
  }
})

/** Waits for the first request, which comes after a key was derived: that takes long on a busy machine. */
const untilAsked = (server: { readonly seen: ReadonlyArray<Seen> }) =>
  Effect.promise(() => vi.waitFor(() => assert.lengthOf(server.seen, 1), { timeout: 60_000 }))

const down = fault("ECONNREFUSED")

const problemOf = <A, E>(start: Effect.Effect<A, E>) =>
  Effect.map(Effect.flip(start), (error) =>
    error instanceof SecretSnapshot.SnapshotUnusable ? error.problem : String((error as { readonly _tag: string })._tag)
  )

describe("a replica that lags behind", () => {
  /** Starts that get these readings from the server, with what they gave and what they knew. */
  const starts = Effect.gen(function* () {
    const { path } = yield* begin
    return (value: string, reading: { contentVersion?: number; version?: number; changedAt?: number } = {}) =>
      Effect.gen(function* () {
        let isKnown = false
        const { contentVersion = 7, version, changedAt } = reading
        const readEach: Pick<Secrets.Service, "readEach">["readEach"] = (texts, { known } = {}) =>
          Effect.sync(() => {
            const before = known?.get(references.a)
            isKnown = before?.vault.contentVersion === contentVersion
            const given =
              isKnown && before !== undefined
                ? before
                : {
                    value: Redacted.make(value),
                    vault: { id: "v", contentVersion, changedAt },
                    item: { id: "i", version },
                    age: 0,
                    validFor: undefined
                  }
            return Object.fromEntries(Object.keys(texts).map((key) => [key, Result.succeed(given)])) as never
          })
        const { savedAt, values } = yield* SecretSnapshot.resolveAll(
          { readEach },
          { a: references.a },
          { path, connect }
        )
        assert.isUndefined(savedAt, "the values are those of now")
        return [Redacted.value(values.a), isKnown]
      })
  })

  it.effect("never stores an old value under the new version of its vault", () =>
    Effect.gen(function* () {
      const start = yield* starts
      assert.deepStrictEqual(yield* start("old"), ["old", false])
      yield* TestClock.adjust("20 seconds")
      assert.deepStrictEqual(yield* start("new"), ["new", false])
      yield* TestClock.adjust("39 seconds")
      assert.deepStrictEqual(yield* start("new"), ["new", false])
      // A minute after the version was first seen, every replica has it, however often the snapshot was written since.
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* start("newest"), ["newest", false])
      assert.deepStrictEqual(yield* start("not asked for"), ["newest", true])
      assert.deepStrictEqual(yield* start("of the next", { contentVersion: 8 }), ["of the next", false])
      assert.deepStrictEqual(yield* start("again", { contentVersion: 8 }), ["again", false])
    })
  )

  it.effect(
    "a replica that lags behind is irrelevant for a vault without recent changes, by the clock of the server",
    () =>
      Effect.gen(function* () {
        const start = yield* starts
        yield* TestClock.adjust("1 hour")
        const changedAt = 54 * 60_000
        yield* start("read once", { changedAt: changedAt + 1 })
        assert.deepStrictEqual(yield* start("read twice", { changedAt: changedAt + 1 }), ["read twice", false])
        yield* start("other", { contentVersion: 8, changedAt })
        assert.deepStrictEqual(yield* start("not asked for", { contentVersion: 8, changedAt }), ["other", true])
        // A clock that is ahead says nothing.
        yield* start("ahead", { contentVersion: 9, changedAt: 10 * 60 * 60_000 })
        yield* TestClock.adjust("1 minute")
        yield* start("settled", { contentVersion: 9 })
        assert.deepStrictEqual(yield* start("not asked for", { contentVersion: 9 }), ["settled", true])
      })
  )

  it.effect("does not revert a value that the previous startup returned", () =>
    Effect.gen(function* () {
      const start = yield* starts
      yield* TestClock.adjust("1 hour")
      yield* start("new", { contentVersion: 8, version: 2 })
      assert.deepStrictEqual(yield* start("old", { contentVersion: 7, version: 1 }), ["new", false])
      yield* TestClock.adjust("1 minute")
      // By then a backup was restored.
      assert.deepStrictEqual(yield* start("old", { contentVersion: 7, version: 1 }), ["old", false])
    })
  )
})

describe("a snapshot", () => {
  it.effect("a snapshot is bound to the lock that it was created with", () =>
    Effect.gen(function* () {
      const { replyWith, server, start } = yield* begin
      const place = (item: string) => ({ vault: id("prod"), item: id(item), field: "password" })
      const locked = { [references.a]: place("a"), [references.b]: place("b") }
      const startWith = (engine: Secrets.SecretsOptions) => start({}, undefined, {}, engine)
      assert.deepStrictEqual((yield* startWith({ locked })).values, values)
      server.news()
      assert.deepStrictEqual((yield* startWith({ locked })).values, values)
      assert.deepStrictEqual(server.news(), ["vaults"])
      replyWith(down)
      assert.deepStrictEqual((yield* startWith({ locked })).values, values)
      for (const other of [{}, { [references.a]: place("a") }, { ...locked, [references.b]: place("a") }]) {
        assert.strictEqual(yield* problemOf(startWith({ locked: other })), "OtherReferences")
      }
      replyWith(undefined)
      // Read again, by name: "b" was locked to another item.
      const misled = { ...locked, [references.b]: place("a") }
      assert.strictEqual(yield* problemOf(startWith({ locked: misled })), "SecretsNotResolved")
    })
  )

  it.effect("a snapshot is used while the server is down, and reports its time", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      yield* TestClock.adjust(1_000)
      assert.deepStrictEqual(yield* start(), { savedAt: undefined, values })
      replyWith(down)
      yield* TestClock.adjust("6 days")
      assert.deepStrictEqual(yield* start(), { savedAt: 1_000, values })
    })
  )

  it.effect("a snapshot is a file readable only by its owner, encrypted, and replaced atomically", () =>
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

  it.effect("a snapshot is rewritten when a value changes, or after 1/24 of its maximum age", () =>
    Effect.gen(function* () {
      const { path, server, start } = yield* begin
      const written = () => Effect.promise(() => readFile(path, "latin1"))
      yield* TestClock.adjust("10 minutes")
      yield* start({ maxAge: "24 hours" })
      const first = yield* written()
      yield* TestClock.adjust("59 minutes")
      const { savedAt } = yield* start({ maxAge: "24 hours" })
      assert.isUndefined(savedAt, "the server has confirmed the values of the snapshot")
      assert.strictEqual(yield* written(), first)
      yield* TestClock.adjust("1 minute")
      yield* start({ maxAge: "24 hours" })
      const second = yield* written()
      assert.notStrictEqual(second, first)
      server.put("prod", "b", "b 2")
      yield* start({ maxAge: "24 hours" })
      assert.notStrictEqual(yield* written(), second)
    })
  )

  it.effect("a snapshot is rewritten when a value changes under the same version of its vault", () =>
    Effect.gen(function* () {
      const { replyBy, replyWith, start } = yield* begin
      const item = (value: string) => ({
        ...{ id: id("a"), title: "a", vault: { id: id("prod") }, category: "LOGIN" },
        fields: [{ id: "password", label: "password", value }]
      })
      for (const value of ["one", "two"]) {
        replyBy(({ path }) => {
          // Without the time of its last change.
          if (path === "/v1/vaults") return json([{ id: id("prod"), name: "prod", contentVersion: 1 }])
          return path.endsWith(id("a")) ? json(item(value)) : undefined
        })
        assert.strictEqual((yield* start()).values.a, value)
      }
      replyWith(down)
      assert.strictEqual((yield* start()).values.a, "two")
    })
  )

  it.effect("a snapshot is rewritten when one of several vaults changes", () =>
    Effect.gen(function* () {
      const { path, server, start } = yield* begin
      const both = { a: references.a, b: "op://spare/a/password" }
      const written = () => Effect.promise(() => readFile(path, "latin1"))
      yield* start({}, both)
      // Later, all replicas have the versions.
      yield* TestClock.adjust("2 minutes")
      yield* start({}, both)
      const first = yield* written()
      yield* start({}, both)
      assert.strictEqual(yield* written(), first)
      server.put("spare", "a", "another")
      yield* start({}, both)
      assert.notStrictEqual(yield* written(), first)
    })
  )

  it.effect("a snapshot is corrupted when it contains other data sealed with the right key", () =>
    Effect.gen(function* () {
      const { replyWith, path, start } = yield* begin
      yield* start()
      replyWith(down)
      for (const text of ["", "no JSON", "{}", "[]", '{"savedAt":1,"hosts":[],"readings":[{}]}']) {
        const bytes = yield* Effect.promise(() => seal(text, { _tag: "Token", token }))
        yield* Effect.promise(() => writeFile(path, bytes, { mode: 0o600 }))
        assert.strictEqual(yield* problemOf(start()), "Damaged", text)
      }
    })
  )

  it.effect("differs with every seal of the same values, in all of its bytes", () =>
    Effect.gen(function* () {
      const { path, start } = yield* begin
      const key = Redacted.make("correct horse battery staple")
      const sealed = Effect.gen(function* () {
        yield* Effect.promise(() => rm(path, { force: true }))
        yield* start({ key })
        return yield* Effect.promise(() => readFile(path))
      })
      const [one, other] = [yield* sealed, yield* sealed]
      assert.strictEqual(one.length, other.length)
      // Only the header is equal, and 1 byte of 256 by chance.
      const alike = one.filter((byte, index) => byte === other[index]).length
      assert.isBelow(alike, 24 + one.length / 10)
    })
  )

  it.effect("a snapshot is used while the server is unavailable for any reason", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
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
        replyWith(reply)
        assert.deepStrictEqual((yield* start()).values, values)
      }
    })
  )

  it.effect("a snapshot is never used when the server rejects the request or the item is missing", () =>
    Effect.gen(function* () {
      const { replyWith, server, start } = yield* begin
      yield* start()
      for (const reply of [refusal(400), refusal(401), refusal(403), refusal(404)]) {
        replyWith(reply)
        assert.strictEqual(yield* problemOf(start()), "SecretsNotResolved")
      }
      replyWith(undefined)
      server.remove("prod", "a")
      assert.strictEqual(yield* problemOf(start()), "SecretsNotResolved")
    })
  )

  it.effect("a snapshot is not used when one secret is rejected while another is unavailable", () =>
    Effect.gen(function* () {
      const { replyBy, server, start } = yield* begin
      yield* start()
      server.put("prod", "c", "c 1")
      replyBy(({ path }) =>
        path.endsWith(`/items/${id("a")}`) ? refusal(403) : path.endsWith(`/items/${id("b")}`) ? down : undefined
      )
      const error = yield* Effect.flip(start())
      assert.deepStrictEqual(
        error._tag === "SecretsNotResolved" && error.failures.map(({ error }) => error.message.includes("403")),
        [true, false]
      )
      replyBy(({ path }) => (path.includes("/items/") ? down : undefined))
      assert.deepStrictEqual((yield* start()).values, values)
    })
  )

  it.effect("a snapshot is not used when another reference is invalid", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      const texts = { ...references, c: "nonsense" }
      yield* start()
      replyWith(down)
      assert.strictEqual(yield* problemOf(start({}, texts)), "SecretsNotResolved")
    })
  )

  it.effect("costs one request without changes, and otherwise only the changed items", () =>
    Effect.gen(function* () {
      const { server, start } = yield* begin
      yield* start()
      server.news()
      assert.deepStrictEqual(yield* start(), { savedAt: undefined, values })
      assert.deepStrictEqual(server.news(), ["vaults"])
      server.put("prod", "a", "a 2")
      assert.deepStrictEqual(yield* start(), { savedAt: undefined, values: { a: "a 2", b: "b 1" } })
      assert.include(server.news(), itemPath("prod", "a"))
      assert.deepStrictEqual((yield* start()).values, { a: "a 2", b: "b 1" })
      assert.deepStrictEqual(server.news(), ["vaults"])
      // The vault has a new version, but the values are the same.
      server.put("prod", "c", "c 1")
      yield* start()
      server.news()
      yield* start()
      assert.deepStrictEqual(server.news(), ["vaults"])
    })
  )

  it.effect("does not return values of a vault after another vault took its name", () =>
    Effect.gen(function* () {
      const { server, start } = yield* begin
      yield* start()
      server.replaceVault("prod", "spare")
      assert.deepStrictEqual((yield* start({}, { a: references.a })).values, { a: "a of spare" })
    })
  )

  it.effect("a snapshot is used with freshly computed one-time passwords", () =>
    Effect.gen(function* () {
      const { server, start } = yield* begin
      const otp = (code: string) => server.put("prod", "b", "x", { fields: [{ id: "otp", type: "OTP", totp: code }] })
      otp("111111")
      const both = { a: references.a, otp: "op://prod/b/otp?attribute=otp" }
      assert.strictEqual((yield* start({}, both)).values.otp, "111111")
      otp("222222")
      assert.strictEqual((yield* start({}, both)).values.otp, "222222")
    })
  )

  it.effect("a snapshot is kept fresh by startups without changes", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      yield* start()
      yield* TestClock.adjust("5 days")
      yield* start()
      yield* TestClock.adjust("5 days")
      replyWith(down)
      assert.deepStrictEqual(yield* start(), { savedAt: 5 * 24 * 60 * 60 * 1_000, values })
    })
  )

  it.effect("a snapshot is used after one attempt, within the connect timeout", () =>
    Effect.gen(function* () {
      const { replyWith, server, start } = yield* begin
      const retrying = { retries: 5, connectTimeout: "1 second" } as const
      yield* start()
      for (const reply of [down, refusal(503), refusal(429), hang]) {
        replyWith(reply)
        server.news()
        const starting = yield* Effect.forkChild(start({}, references, retrying))
        yield* untilAsked(server)
        yield* TestClock.adjust("1 second")
        assert.deepStrictEqual((yield* Fiber.join(starting)).values, values)
        assert.lengthOf(server.news(), 1)
      }
      // Without one, the call takes its time.
      replyWith(down)
      server.news()
      const waiting = yield* Effect.forkChild(Effect.flip(start({ path: "/nowhere/x" }, references, retrying)))
      yield* untilAsked(server)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(waiting)
      assert.isAbove(server.news().length, 3)
    })
  )

  it.effect("a snapshot is not used beyond its own maximum age or the current one", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      yield* start({ maxAge: "1 hour" })
      replyWith(down)
      yield* TestClock.adjust("59 minutes")
      yield* start({ maxAge: "59 minutes" })
      assert.strictEqual(yield* problemOf(start({ maxAge: "10 minutes" })), "Expired")
      yield* TestClock.adjust("1 minute")
      yield* start({ maxAge: "1 day" })
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* problemOf(start({ maxAge: "1 day" })), "Expired")
    })
  )

  it.effect("a snapshot is bound to one server and one set of references, in any spelling", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      yield* start()
      replyWith(down)
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

  it.effect("does not store one-time passwords", () =>
    Effect.gen(function* () {
      const { replyWith, server, start } = yield* begin
      server.put("prod", "a", "x", { fields: [{ id: "otp", type: "OTP", totp: "123456" }] })
      const otp = { otp: "op://prod/a/otp?attribute=otp", b: references.b }
      assert.strictEqual((yield* start({}, otp)).values.otp, "123456")
      replyWith(down)
      assert.strictEqual(yield* problemOf(start({}, otp)), "SecretsNotResolved")
      assert.strictEqual((yield* start({}, { b: references.b })).values.b, "b 1")
    })
  )

  it.effect("opens with its own token or key only", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      const key = Redacted.make("correct horse battery staple")
      yield* start()
      replyWith(down)
      assert.strictEqual(yield* problemOf(start({ connect: { host, token: `${token}x` } })), "Damaged")
      assert.strictEqual(yield* problemOf(start({ key })), "OtherKey")
      replyWith(undefined)
      yield* start({ key })
      replyWith(down)
      assert.deepStrictEqual((yield* start({ key: "correct horse battery staple" })).values, values)
      // With a key of its own the token may change.
      assert.deepStrictEqual((yield* start({ key, connect: { host, token: `${token}x` } })).values, values)
      assert.strictEqual(yield* problemOf(start({ key: "correct horse battery stapler" })), "Damaged")
      assert.strictEqual(yield* problemOf(start()), "OtherKey")
      assert.strictEqual(yield* problemOf(start({ key: "short" })), "InvalidOptions")
      // The shortest that is accepted.
      assert.strictEqual(yield* problemOf(start({ key: "elevenchars" })), "InvalidOptions")
      assert.strictEqual(yield* problemOf(start({ key: "twelve chars" })), "Damaged")
    })
  )

  it.effect("opens with its key file only, whatever the token is", () =>
    Effect.gen(function* () {
      const { replyWith, folder, start } = yield* begin
      const file = join(folder, "key")
      yield* Effect.promise(() => writeFile(file, randomBytes(32)))
      yield* start({ key: { file } })
      replyWith(down)
      const other = { host, token: `${token}x` }
      assert.deepStrictEqual((yield* start({ key: { file }, connect: other })).values, values)
      assert.strictEqual(yield* problemOf(start()), "OtherKey")
      yield* Effect.promise(() => writeFile(file, randomBytes(32)))
      assert.strictEqual(yield* problemOf(start({ key: { file } })), "Damaged")
      for (const bytes of [randomBytes(31), Buffer.of()]) {
        yield* Effect.promise(() => writeFile(file, bytes))
        assert.strictEqual(yield* problemOf(start({ key: { file } })), "InvalidOptions")
      }
      assert.strictEqual(yield* problemOf(start({ key: { file: join(folder, "none") } })), "InvalidOptions")
    })
  )

  it.effect("rejects a token that is too short for a key", () =>
    Effect.gen(function* () {
      const { start } = yield* begin
      for (const [length, expected] of [
        [31, "InvalidOptions"],
        [32, undefined]
      ] as const) {
        const started = yield* Effect.result(start({ connect: { host, token: "t".repeat(length) } }))
        assert.strictEqual(Result.isFailure(started) ? started.failure._tag : undefined, expected)
      }
    })
  )

  it.effect(
    "a snapshot has a key that differs between two startups, and is derived with the documented parameters",
    () =>
      Effect.gen(function* () {
        const { folder, start } = yield* begin
        const magic = Buffer.from("opconnect snapshot 2\n")
        const parts = (bytes: Buffer) => ({
          header: bytes.subarray(0, magic.length + 29),
          salt: bytes.subarray(magic.length + 1, magic.length + 17),
          iv: bytes.subarray(magic.length + 17, magic.length + 29),
          tag: bytes.subarray(magic.length + 29, magic.length + 45),
          body: bytes.subarray(magic.length + 45)
        })
        const write = (name: string, key: string | undefined) =>
          Effect.gen(function* () {
            const path = join(folder, name)
            yield* start({ path, key })
            return parts(yield* Effect.promise(() => readFile(path)))
          })
        const open = ({ body, header, iv, tag }: ReturnType<typeof parts>, key: Uint8Array) => {
          const decipher = createDecipheriv("aes-256-gcm", key, iv).setAAD(header).setAuthTag(tag)
          return Buffer.concat([decipher.update(body), decipher.final()]).toString()
        }
        const passphrase = "correct horse battery staple"
        const keys = {
          token: (salt: Buffer) => new Uint8Array(hkdfSync("sha256", token, salt, "opconnect snapshot 2 token", 32)),
          passphrase: (salt: Buffer) =>
            scryptSync(passphrase, salt, 32, { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 })
        }
        for (const [key, derive] of [
          [undefined, keys.token],
          [passphrase, keys.passphrase]
        ] as const) {
          const [one, other] = [yield* write(`one ${key}`, key), yield* write(`other ${key}`, key)]
          assert.notDeepEqual(one.salt, other.salt)
          assert.notDeepEqual(one.iv, other.iv)
          assert.include(open(one, derive(one.salt)), '"a 1"')
        }
      })
  )

  it.effect("a snapshot is not used if another user can write the file", () =>
    Effect.gen(function* () {
      const { replyWith, folder, path, start } = yield* begin
      yield* start()
      replyWith(down)
      yield* Effect.promise(() => chmod(path, 0o606))
      assert.strictEqual(yield* problemOf(start()), "Untrusted")
      yield* Effect.promise(() => chmod(path, 0o600))
      assert.deepStrictEqual((yield* start()).values, values)
      // A pipe that nobody writes to is not waited for.
      const pipe = join(folder, "pipe")
      execFileSync("mkfifo", [pipe])
      assert.strictEqual(yield* problemOf(start({ path: pipe })), "Untrusted")
    })
  )

  it.effect("uses the token from its file", () =>
    Effect.gen(function* () {
      const { replyWith, folder, start } = yield* begin
      const tokenFile = join(folder, "token")
      yield* Effect.promise(() => writeFile(tokenFile, `${token}\n`))
      yield* start({ connect: { host, tokenFile } })
      replyWith(down)
      assert.deepStrictEqual((yield* start()).values, values)
    })
  )

  it.effect("a snapshot is rejected when any byte is changed, removed or added", () =>
    Effect.gen(function* () {
      const { replyWith, path, start } = yield* begin
      yield* start()
      replyWith(down)
      const whole = yield* Effect.promise(() => readFile(path))
      const refused = (bytes: Uint8Array) =>
        Effect.gen(function* () {
          yield* Effect.promise(() => writeFile(path, bytes))
          const problem = yield* problemOf(start())
          assert.include(["Damaged", "NotASnapshot", "OtherKey", "OtherVersion"], problem)
        })
      for (const at of sample([...whole.keys()])) {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
        yield* refused(changed)
      }
      for (const length of sample([...whole.keys()])) yield* refused(whole.subarray(0, length))
      yield* refused(Buffer.concat([whole, Uint8Array.of(0)]))
      yield* Effect.promise(() => writeFile(path, whole))
      assert.deepStrictEqual((yield* start()).values, values)
    })
  )

  it.effect("reports the failures of the snapshot and of the server without a secret", () =>
    Effect.gen(function* () {
      const { replyWith, path, start } = yield* begin
      replyWith(down)
      const error = yield* Effect.flip(start())
      assert.isTrue(error._tag === "SnapshotUnusable" && error.problem === "Missing")
      assert.include(error.message, path)
      assert.include(error.message, "the file does not exist yet")
      assert.include(error.message, "a: op://prod/a/password")
      replyWith(undefined)
      yield* start()
      replyWith(down)
      const expired = yield* Effect.flip(Effect.andThen(TestClock.adjust("8 days"), start()))
      const shown = inspect(expired, { depth: 99, showHidden: true, customInspect: false }) + JSON.stringify(expired)
      for (const text of ["a 1", "b 1", token]) assert.notInclude(shown, text)
    })
  )

  it.effect("a snapshot that cannot be read is reported", () =>
    Effect.gen(function* () {
      const { replyWith, folder, start } = yield* begin
      replyWith(down)
      assert.strictEqual(yield* problemOf(start({ path: folder })), "Untrusted")
      assert.strictEqual(yield* problemOf(start({ path: join(folder, "x".repeat(300)) })), "Unreadable")
    })
  )

  it.effect("a snapshot that cannot be written causes a warning only", () =>
    Effect.gen(function* () {
      const { folder, path, start } = yield* begin
      const warnings: Array<unknown> = []
      const logger = Logger.layer([Logger.make<unknown, void>(({ message }) => warnings.push(message))])
      assert.deepStrictEqual(
        (yield* Effect.provide(start({ path: join(folder, "no", "folder") }), logger)).values,
        values
      )
      assert.match(String(warnings), /Could not write the snapshot .*: no such file or directory/)
      // A folder stands in the way of the last step, and nothing is left of the steps before.
      yield* Effect.promise(() => mkdir(join(path, "full"), { recursive: true }))
      assert.deepStrictEqual((yield* Effect.provide(start(), logger)).values, values)
      assert.deepStrictEqual(yield* Effect.promise(() => readdir(folder)), ["secrets.snapshot"])
      yield* Effect.provide(start({ path: join(folder, "another") }), logger)
      assert.lengthOf(warnings, 2)
    })
  )

  it.effect("a snapshot can be used without a maximum age", () =>
    Effect.gen(function* () {
      const { replyWith, start } = yield* begin
      yield* start({ maxAge: Number.POSITIVE_INFINITY })
      replyWith(down)
      yield* TestClock.adjust("3650 days")
      assert.deepStrictEqual((yield* start({ maxAge: Number.POSITIVE_INFINITY })).values, values)
    })
  )

  it.effect("keeps its age when the engine returns stale values", () =>
    Effect.gen(function* () {
      const { replyWith, path, server } = yield* begin
      const secrets = yield* secretsOver(server, { timeToLive: 0, staleIfError: "1 hour" })
      const start = SecretSnapshot.resolveAll(secrets, references, { path, connect })
      yield* TestClock.adjust("1 minute")
      assert.isUndefined((yield* start).savedAt)
      const before = yield* Effect.promise(() => readFile(path))
      replyWith(down)
      yield* TestClock.adjust("30 minutes")
      const { savedAt, values: kept } = yield* start
      assert.strictEqual(Redacted.value(kept.a), "a 1")
      assert.strictEqual(savedAt, 60_000)
      assert.deepStrictEqual(yield* Effect.promise(() => readFile(path)), before)
    })
  )

  it.effect("does not store the stale values of an outage", () =>
    Effect.gen(function* () {
      const { replyWith, path, server } = yield* begin
      const secrets = yield* secretsOver(server, { timeToLive: 0, staleIfError: "1 hour" })
      const start = SecretSnapshot.resolveAll(secrets, references, { path, connect })
      yield* TestClock.adjust("1 minute")
      yield* start
      yield* Effect.promise(() => rm(path))
      replyWith(down)
      yield* TestClock.adjust("30 minutes")
      const { savedAt, values: kept } = yield* start
      assert.strictEqual(Redacted.value(kept.a), "a 1")
      assert.strictEqual(savedAt, 60_000)
      assert.isFalse(existsSync(path))
    })
  )

  it.effect("stores any values", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.string({ unit: "grapheme" }),
          FastCheck.string({ unit: codePoint }),
          (one, other) =>
            Effect.gen(function* () {
              const { replyWith, server, start } = yield* begin
              server.put("prod", "a", one)
              server.put("prod", "b", other)
              const before = yield* start()
              replyWith(down)
              assert.deepStrictEqual((yield* start()).values, before.values)
            }).pipe(Effect.scoped, Effect.provide(TestClock.layer()), Effect.runPromise)
        ),
        { numRuns: runs(30) }
      )
    )
  )
})
