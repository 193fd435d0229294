import { assert, describe, it } from "@effect/vitest"
import { ConnectClient, layer as clientLayer, make } from "@opconnect/core/ConnectClient"
import { FakeConnect, InvalidSeed } from "@opconnect/testing"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { contract, db, otpSecret, prod, seed, Target } from "./contract.ts"

const url = "http://connect.test"

contract(
  "in-process",
  Layer.effect(
    Target,
    Effect.map(FakeConnect, (fake) => ({ ...fake, url }))
  ).pipe(Layer.provideMerge(FakeConnect.layer(seed)))
)

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

  it.effect("takes its time when it is told to", () =>
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

  it.effect("lets in the token that it was given", () =>
    Effect.gen(function* () {
      const fake = yield* FakeConnect
      assert.strictEqual(fake.token, "letmein")
      assert.lengthOf(yield* (yield* client).vaults.list(), 2)
    }).pipe(Effect.provide(FakeConnect.layer(seed, { token: "letmein" })))
  )

  it.effect("makes up a token with the claims of a real one, the same every time", () =>
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

  it.effect("keeps fakes that are built together apart", () =>
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

  it.effect("fails with the seed's problems", () =>
    Effect.gen(function* () {
      const bad = { prod: { db: { password: 1 as unknown as string } } }
      const error = yield* Effect.flip(Layer.build(FakeConnect.layer(bad)))
      assert.instanceOf(error, InvalidSeed)
      assert.deepStrictEqual(error.problems, ["prod.db.password: must be text, or an object with a $value"])
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
})
