import { assert, describe, it } from "@effect/vitest"
import { ConnectClient, layer as clientLayer, make } from "@opconnect/core/ConnectClient"
import { InvalidSeed, idOf } from "@opconnect/testing"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { certificates, contract, db, file, options, otpSecret, prod, seed, Target } from "../suites/contract.ts"
import { controlling } from "../suites/controlling.ts"
import { faulty } from "../suites/faulty.ts"
import { writing } from "../suites/writing.ts"
import { Conformance } from "../support/conformance.ts"

const url = "http://connect.test"

const target = Layer.effect(
  Target,
  Effect.map(FakeConnect, (fake) => ({ ...fake, url }))
).pipe(Layer.provideMerge(FakeConnect.layer(seed, options)))

const conformance = new Conformance()
contract("in-process", conformance.checked(target))
writing("in-process", conformance.checked(target))
describe("in-process responses", () => {
  it("match the OpenAPI document for every documented status, except statuses that Connect never returns", () => {
    const never = new Set(["GetVaults 403", "GetApiActivity 403"])
    assert.deepStrictEqual(
      conformance.unseen().filter((exchange) => !exchange.endsWith(" 409") && !never.has(exchange)),
      []
    )
  })
})
controlling("in-process", target)
faulty("in-process", target)

const client = Effect.flatMap(FakeConnect, ({ token }) => make({ host: url, token, retries: 0 }))

describe("FakeConnect.layer", () => {
  it.effect("computes one-time passwords from the clock of the test", () =>
    Effect.gen(function* () {
      const { items } = yield* client
      const code = Effect.map(items.get(prod, db), ({ fields }) => {
        const otp = fields?.find(({ type }) => type === "OTP")?.totp
        return otp ? Redacted.value(otp) : undefined
      })
      // The test vectors of RFC 6238, appendix B, whose secret this is.
      assert.strictEqual(otpSecret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
      yield* TestClock.setTime(59_000)
      assert.strictEqual(yield* code, "287082")
      yield* TestClock.setTime(1_111_111_109_000)
      assert.strictEqual(yield* code, "081804")
    }).pipe(Effect.provide(FakeConnect.layer(seed)))
  )

  it.effect("responds after the latency", () =>
    Effect.gen(function* () {
      const { vaults } = yield* client
      const fake = yield* FakeConnect
      const fiber = yield* Effect.forkChild(vaults.list())
      yield* TestClock.adjust(499)
      assert.isUndefined(fiber.pollUnsafe())
      assert.deepStrictEqual(yield* fake.requests, [])
      yield* TestClock.adjust(1)
      assert.lengthOf(yield* Fiber.join(fiber), 2)
    }).pipe(Effect.provide(FakeConnect.layer(seed, { latency: 500 })))
  )

  it.effect("draws a latency for each request, the same in every run", () =>
    Effect.gen(function* () {
      const times = Effect.gen(function* () {
        const { server } = yield* client
        const { now, requests, reset } = yield* FakeConnect
        yield* reset
        const start = yield* now
        const fiber = yield* Effect.forkChild(Effect.replicateEffect(server.heartbeat, 20))
        yield* TestClock.adjust("1 minute")
        yield* Fiber.join(fiber)
        const ends = (yield* requests).map(({ at }) => at - start)
        return ends.map((end, index) => end - (ends[index - 1] ?? 0))
      })
      const fake = FakeConnect.layer(seed, { latency: { min: 100, max: 900 } })
      const [first, second] = yield* Effect.provide(Effect.all([times, times]), fake)
      assert.isAbove(new Set(first).size, 10)
      for (const time of first) {
        assert.isAtLeast(time, 100)
        assert.isAtMost(time, 900)
      }
      assert.deepStrictEqual(second, first, "after a reset")
      assert.deepStrictEqual(yield* Effect.provide(times, fake), first)
    })
  )

  it.effect("delays some responses, and drips bodies", () =>
    Effect.gen(function* () {
      const { addFault, token } = yield* FakeConnect
      yield* addFault({ kind: "latency", latency: 300, times: 1 })
      yield* addFault({ kind: "slowBody", bytes: 1000, every: 50, on: "files.content" })
      const path = `/v1/vaults/${prod}/items/${certificates}/files/${file("backup.tar")}/content`
      const request = HttpClientRequest.get(`${url}${path}`).pipe(HttpClientRequest.bearerToken(token))
      let received = 0
      const fiber = yield* Effect.forkChild(
        Effect.flatMap(HttpClient.execute(request), ({ stream }) =>
          Stream.runForEach(stream, ({ length }) =>
            Effect.sync(() => {
              received += length
            })
          )
        )
      )
      yield* TestClock.adjust(299)
      assert.strictEqual(received, 0)
      yield* TestClock.adjust(1 + 50 * 10)
      assert.strictEqual(received, 10_000)
      yield* TestClock.adjust("2 minutes")
      yield* Fiber.join(fiber)
      assert.strictEqual(received, 1024 * 1024)
    }).pipe(Effect.provide(FakeConnect.layer(seed)))
  )

  it.effect("applies the faults of its options, also after a reset", () =>
    Effect.gen(function* () {
      const { clearFaults, faults, reset } = yield* FakeConnect
      const { vaults } = yield* client
      assert.strictEqual((yield* Effect.flip(vaults.list()))._tag, "TokenRejected")
      assert.lengthOf(yield* vaults.list(), 2)
      yield* clearFaults
      assert.deepStrictEqual(yield* faults, [])
      yield* reset
      assert.strictEqual((yield* Effect.flip(vaults.list()))._tag, "TokenRejected")
    }).pipe(Effect.provide(FakeConnect.layer(seed, { faults: ["firstRequest401"] })))
  )

  it.effect("accepts the given token", () =>
    Effect.gen(function* () {
      const fake = yield* FakeConnect
      assert.strictEqual(fake.token, "letmein")
      assert.lengthOf(yield* (yield* client).vaults.list(), 2)
    }).pipe(Effect.provide(FakeConnect.layer(seed, { token: "letmein" })))
  )

  it.effect("generates a deterministic token with the claims of a real one", () =>
    Effect.gen(function* () {
      const tokenOf = Effect.map(FakeConnect, ({ token }) => token)
      const token = yield* tokenOf.pipe(Effect.provide(FakeConnect.layer(seed)))
      assert.strictEqual(yield* tokenOf.pipe(Effect.provide(FakeConnect.layer(seed))), token)
      const [header = "", claims = "", ...signature] = token.split(".")
      const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString())
      assert.strictEqual(decode(header).alg, "ES256")
      assert.lengthOf(signature, 1)
      const { iss, ...others } = decode(claims)
      assert.strictEqual(iss, "com.1password.b5")
      assert.includeMembers(Object.keys(others), [
        "aud",
        "sub",
        "jti",
        "iat",
        "1password.com/auuid",
        "1password.com/fts",
        "1password.com/vts"
      ])
      assert.include(
        others["1password.com/vts"].map(({ u }: { u: string }) => u),
        prod
      )
    })
  )

  it.effect("rejects a write whose token is revoked while its body is read", () =>
    Effect.gen(function* () {
      const { exportSeed, revokeToken, token } = yield* FakeConnect
      const before = yield* exportSeed
      const body = Stream.fromEffect(Effect.as(revokeToken(token), Buffer.from('{"category":"LOGIN"}')))
      const { status } = yield* HttpClientRequest.post(`${url}/v1/vaults/${prod}/items`).pipe(
        HttpClientRequest.bearerToken(token),
        HttpClientRequest.bodyStream(body),
        HttpClient.execute
      )
      assert.strictEqual(status, 403)
      assert.deepStrictEqual(yield* exportSeed, before)
    }).pipe(Effect.provide(FakeConnect.layer(seed)))
  )

  it.effect("keeps fakes in one layer separate", () =>
    Effect.gen(function* () {
      const names = Effect.flatMap(client, ({ vaults }) =>
        Effect.map(vaults.list(), (all) => all.map(({ name }) => name))
      )
      const one = Layer.effectDiscard(Effect.map(names, (found) => assert.deepStrictEqual(found, ["one"]))).pipe(
        Layer.provide(FakeConnect.layer({ one: {} }))
      )
      const two = Layer.effectDiscard(Effect.map(names, (found) => assert.deepStrictEqual(found, ["two"]))).pipe(
        Layer.provide(FakeConnect.layer({ two: {} }))
      )
      yield* Layer.build(Layer.merge(one, two))
    })
  )

  it.effect("fails with the seed's issues", () =>
    Effect.gen(function* () {
      const bad = { prod: { db: { password: 1 as unknown as string } } }
      const error = yield* Effect.flip(Layer.build(FakeConnect.layer(bad)))
      assert.instanceOf(error, InvalidSeed)
      assert.deepStrictEqual(
        error.issues.map(({ message }) => message),
        ["prod.db.password: must be text, or an object with a $value"]
      )
    })
  )

  it.effect("serves a client that is a layer over it", () =>
    Effect.gen(function* () {
      const { vaults } = yield* ConnectClient
      assert.lengthOf(yield* vaults.list(), 2)
    }).pipe(
      Effect.provide(
        Layer.unwrap(Effect.map(FakeConnect, ({ token }) => clientLayer({ host: url, token }))).pipe(
          Layer.provideMerge(FakeConnect.layer(seed))
        )
      )
    )
  )

  it.effect("shows a write only after its lag", () =>
    Effect.gen(function* () {
      const { items, vaults } = yield* client
      const { setField } = yield* FakeConnect
      const password = Effect.map(items.get(prod, db), ({ fields, version }) => {
        const value = fields?.find(({ id }) => id === "password")?.value
        return [version, value ? Redacted.value(value) : undefined]
      })
      yield* setField("prod", "db", "password", "1")
      yield* TestClock.adjust(400)
      yield* items.patch(prod, db, [{ op: "replace", path: "/fields/password/value", value: "2" }])
      yield* items.delete(prod, idOf("prod", "my db+1"))
      assert.deepStrictEqual(yield* password, [1, "hunter2"])
      yield* TestClock.adjust(599)
      assert.deepStrictEqual(yield* password, [1, "hunter2"])
      yield* TestClock.adjust(1)
      assert.deepStrictEqual(yield* password, [2, "1"])
      assert.strictEqual((yield* vaults.get(prod)).items, 3)
      yield* TestClock.adjust(400)
      assert.deepStrictEqual(yield* password, [3, "2"])
      assert.strictEqual((yield* vaults.get(prod)).items, 2)
    }).pipe(Effect.provide(FakeConnect.layer(seed, { lag: 1000 })))
  )

  it.effect("delays reads of a write", () =>
    Effect.gen(function* () {
      const { items } = yield* client
      const wait = { waitUntilVisible: true }
      const item = { vault: { id: prod }, category: "LOGIN", title: "new" }
      const waited = Effect.fnUntraced(function* <A, E>(write: Effect.Effect<A, E>) {
        const fiber = yield* Effect.forkChild(write)
        yield* TestClock.adjust(999)
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust(1000)
        return yield* Fiber.join(fiber)
      })
      const { id } = yield* waited(items.create(prod, item, wait))
      yield* waited(items.update(prod, id, { ...(yield* items.get(prod, id)), title: "newer" }, wait))
      assert.deepInclude(yield* items.get(prod, id), { title: "newer", version: 2 })
      yield* waited(items.patch(prod, id, [{ op: "replace", path: "/title", value: "newest" }], wait))
      assert.deepInclude(yield* items.get(prod, id), { title: "newest", version: 3 })
      yield* waited(items.setField(prod, db, "empty", "full", wait))
      assert.strictEqual((yield* items.get(prod, db)).version, 2)
      yield* waited(items.delete(prod, id, wait))
      assert.strictEqual((yield* Effect.flip(items.get(prod, id)))._tag, "ResourceNotFound")
    }).pipe(Effect.provide(FakeConnect.layer(seed, { lag: 1000 })))
  )

  it.effect("makes a client give up after a lag longer than waitUntilVisible", () =>
    Effect.gen(function* () {
      const { items } = yield* client
      const fiber = yield* items
        .patch(prod, db, [{ op: "replace", path: "/title", value: "x" }], { waitUntilVisible: 500 })
        .pipe(Effect.flip, Effect.forkChild)
      yield* TestClock.adjust(1000)
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "WriteNotVisible")
    }).pipe(Effect.provide(FakeConnect.layer(seed, { lag: 5000 })))
  )

  it.effect("generates random or deterministic ids", () =>
    Effect.gen(function* () {
      const ids = (stableIds: boolean) =>
        Effect.gen(function* () {
          const { items } = yield* client
          const { reset } = yield* FakeConnect
          const input = { vault: { id: prod }, category: "LOGIN", fields: [{ label: "a" }] }
          const create = Effect.map(items.create(prod, input), ({ fields, id }) => [id, fields?.[0]?.id])
          const all = [...(yield* create), ...(yield* create)]
          assert.strictEqual(new Set(all).size, 4)
          yield* reset
          assert.strictEqual((yield* create)[0] === all[0], stableIds)
          return all
        }).pipe(Effect.provide(FakeConnect.layer(seed, { stableIds })))
      assert.deepStrictEqual(yield* ids(true), yield* ids(true))
      assert.strictEqual(new Set([...(yield* ids(false)), ...(yield* ids(false))]).size, 8)
    })
  )

  it.effect.each([
    [{ tokens: [{ vaults: ["nope"] }] }, 'a token names the vault "nope", which does not exist'],
    [{ tokens: [{ token: "a b", vaults: ["prod"] }] }, "the token must be printable characters without a space"],
    [{ token: "same", tokens: [{ token: "same", vaults: ["prod"] }] }, "two tokens are the same"],
    [{ faults: [{ kind: "hang", times: 0 }] }, /^the fault hang: times: /],
    [{ latency: { median: 0, p99: 3 } }, /^the latency must be milliseconds >= 0, /],
    [{ lag: -5 }, "the lag must be a number of milliseconds >= 0: -5"]
  ] as const)("has no use for %j", ([options, message]) =>
    Effect.gen(function* () {
      const cause = yield* Effect.flip(Effect.sandbox(Layer.build(FakeConnect.layer(seed, options))))
      assert.match(
        (Cause.squash(cause) as Error).message,
        typeof message === "string" ? new RegExp(`^${message}$`) : message
      )
    })
  )

  it.effect("generates a token if none is given", () =>
    Effect.gen(function* () {
      const { token, tokens } = yield* FakeConnect
      assert.strictEqual(new Set([token, ...tokens]).size, 3)
      for (const other of tokens) {
        const { vaults } = yield* make({ host: url, token: other })
        assert.lengthOf(yield* vaults.list(), 1)
      }
    }).pipe(Effect.provide(FakeConnect.layer(seed, { tokens: [{ vaults: ["prod"] }, { vaults: [prod] }] })))
  )

  it.effect("fails to edit missing items and fields", () =>
    Effect.gen(function* () {
      const { setField } = yield* FakeConnect
      const message = (...edit: Parameters<typeof setField>) =>
        Effect.map(Effect.flip(Effect.sandbox(setField(...edit))), (cause) => (Cause.squash(cause) as Error).message)
      assert.strictEqual(yield* message("nope", "db", "password", "x"), 'there is no vault "nope"')
      assert.strictEqual(yield* message("prod", "nope", "password", "x"), 'there is no item "nope"')
      assert.strictEqual(yield* message("prod", "db", "nope", "x"), 'there is no field "nope"')
      assert.match(yield* message("prod", "db", "one-time password", "x"), /must be a one-time password: otpauth/)
    }).pipe(Effect.provide(FakeConnect.layer(seed)))
  )
})
