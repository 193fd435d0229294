import { assert, describe, it } from "@effect/vitest"
import { idOf, type Seed } from "@opconnect/testing"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { TestClock } from "effect/testing"
import fc from "fast-check"
import { runs } from "../support/whole.ts"

const vault = idOf("prod")
const item = idOf("prod", "db")

type Step = { readonly kind: "api" | "slow" | "person" } | { readonly kind: "wait" | "advance"; readonly time: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("api" as const, "slow" as const, "person" as const) }),
  fc.record({ kind: fc.constantFrom("wait" as const, "advance" as const), time: fc.nat(1500) }),
  fc.record({ kind: fc.constant("advance" as const), time: fc.integer({ min: -1500, max: -1 }) })
)

describe("a fake with a lag", () => {
  it.effect.each([0, 1, 1000])(
    "of %d ms shows each write exactly after that time, also when the clock is set back",
    (lag) =>
      Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(fc.array(step, { maxLength: 20 }), (steps) =>
            Effect.gen(function* () {
              const fake = yield* FakeConnect
              const send = (request: HttpClientRequest.HttpClientRequest) =>
                HttpClient.execute(HttpClientRequest.bearerToken(request, fake.token)).pipe(
                  Effect.flatMap((response) => response.json)
                )
              const url = `http://connect.test/v1/vaults/${vault}`
              /** The times from which the versions after the first can be read. */
              let due: Array<number> = []
              let now = yield* fake.now
              for (const [index, step] of steps.entries()) {
                if (step.kind === "slow") yield* fake.addFault({ kind: "lag", lag: 700, on: "items.patch", times: 1 })
                if (step.kind === "api" || step.kind === "slow") {
                  const operation = { op: "replace", path: "/fields/password/value", value: String(index) }
                  const patch = HttpClientRequest.patch(`${url}/items/${item}`)
                  yield* send(HttpClientRequest.bodyJsonUnsafe(patch, [operation]))
                }
                if (step.kind === "person") yield* fake.setField("prod", "db", "password", String(index))
                if (step.kind === "wait") yield* TestClock.adjust(step.time)
                if (step.kind === "advance") yield* fake.advanceTime(step.time)
                if ("time" in step) {
                  const back = Math.min(0, step.time)
                  due = due.map((time) => (time <= now ? Number.NEGATIVE_INFINITY : time + back))
                  now += step.time
                } else {
                  // Nothing overtakes what was written before it.
                  const own = now + lag + (step.kind === "slow" ? 700 : 0)
                  due.push(Math.max(due.at(-1) ?? own, own))
                }
                assert.strictEqual(yield* fake.now, now)
                const visible = due.filter((time) => time <= now).length
                const read = (yield* send(HttpClientRequest.get(`${url}/items/${item}`))) as {
                  readonly version: number
                }
                const stored = (yield* send(HttpClientRequest.get(url))) as { readonly contentVersion: number }
                assert.deepStrictEqual([read.version, stored.contentVersion], [1 + visible, 1 + visible])
              }
            }).pipe(
              Effect.provide(FakeConnect.layer({ prod: { db: { password: "x" } } }, { lag })),
              Effect.provide(TestClock.layer()),
              Effect.runPromise
            )
          ),
          { numRuns: runs(100) }
        )
      )
  )
})

describe("a lag", () => {
  it.effect("passes also when the time is set back or resumed", () =>
    Effect.gen(function* () {
      const fake = yield* FakeConnect
      const version = Effect.gen(function* () {
        const request = HttpClientRequest.get(`http://connect.test/v1/vaults/${vault}/items/${item}`)
        const response = yield* HttpClient.execute(HttpClientRequest.bearerToken(request, fake.token))
        return ((yield* response.json) as { readonly version: number }).version
      })
      yield* fake.setTime("2030-01-01")
      yield* fake.setField("prod", "db", "password", "first")
      yield* fake.advanceTime(400)
      yield* fake.setTime("2020-01-01")
      yield* fake.advanceTime(599)
      assert.strictEqual(yield* version, 1)
      yield* fake.resumeTime
      assert.strictEqual(yield* version, 1)
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* version, 2)
    }).pipe(Effect.provide(FakeConnect.layer({ prod: { db: { password: "x" } } }, { lag: 1000 })))
  )
})

describe("a fake with stable ids", () => {
  const steps = fc.array(fc.constantFrom("create" as const, "append" as const, "restart" as const), { maxLength: 10 })
  const url = `http://connect.test/v1/vaults/${vault}/items`

  it.effect("never reuses ids of an earlier fake, so that every item is kept", () =>
    Effect.promise(() =>
      fc.assert(
        fc.asyncProperty(steps, async (steps) => {
          let seed: Seed = { prod: { db: { password: "x" } } }
          let created = 0
          let appended = 0
          const run = (step: "create" | "append") =>
            Effect.gen(function* () {
              const fake = yield* FakeConnect
              const request =
                step === "create"
                  ? HttpClientRequest.post(url).pipe(
                      HttpClientRequest.bodyJsonUnsafe({ vault: { id: vault }, category: "LOGIN", title: "new" })
                    )
                  : HttpClientRequest.patch(`${url}/${item}`).pipe(
                      HttpClientRequest.bodyJsonUnsafe([{ op: "add", path: "/fields", value: { label: "more" } }])
                    )
              const { status } = yield* HttpClient.execute(HttpClientRequest.bearerToken(request, fake.token))
              assert.strictEqual(status, 200)
            })
          for (const life of steps.join(" ").split("restart")) {
            const wanted = life.split(" ").filter((step) => step === "create" || step === "append")
            seed = await Effect.gen(function* () {
              for (const step of wanted) yield* run(step)
              return yield* (yield* FakeConnect).exportSeed
            }).pipe(Effect.provide(FakeConnect.layer(seed, { stableIds: true })), Effect.runPromise)
            created += wanted.filter((step) => step === "create").length
            appended += wanted.filter((step) => step === "append").length
          }
          const items = seed.$vaults?.[0]?.items ?? []
          assert.lengthOf(items, 1 + created)
          assert.lengthOf(items.find(({ id }) => id === item)?.fields ?? [], 3 + appended)
        }),
        { numRuns: runs(100) }
      )
    )
  )
})
