import { assert, layer } from "@effect/vitest"
import type { Fault, FaultPreset, InvalidSeed } from "@opconnect/testing"
import { faultPresets } from "@opconnect/testing"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { client, db, prod, raw, Target } from "./contract.ts"

/** The error of a wrong call by a test. */
const complaint = (effect: Effect.Effect<unknown>) =>
  Effect.map(Effect.flip(Effect.sandbox(effect)), (cause) => Cause.squash(cause) as Error)

const items = `/v1/vaults/${prod}/items`
const item = `${items}/${db}`

const statuses = (path: string, count: number) =>
  Effect.forEach(Array.from({ length: count }), () => Effect.map(raw(path), ({ status }) => status))

/** The control and the faults of a fake, however it is reached. */
export const faulty = (name: string, target: Layer.Layer<Target | HttpClient.HttpClient, InvalidSeed>) =>
  layer(target)(`faults ${name}`, (it) => {
    const fresh = <A, E>(body: (fake: Target["Service"]) => Effect.Effect<A, E, Target | HttpClient.HttpClient>) =>
      Effect.gen(function* () {
        const fake = yield* Target
        yield* fake.reset
        return yield* body(fake)
      })

    it.effect("responds with a status the given number of times, then normally", () =>
      fresh(({ addFault, faults, requests }) =>
        Effect.gen(function* () {
          const id = yield* addFault({ kind: "status", status: 503, retryAfter: 7, times: 2 })
          const { headers, text } = yield* raw("/v1/vaults")
          assert.strictEqual(headers["retry-after"], "7")
          assert.property(headers, "1password-connect-version")
          assert.deepStrictEqual(JSON.parse(text), { status: 503, message: "Service Unavailable" })
          assert.deepStrictEqual(yield* statuses("/v1/vaults", 3), [503, 200, 200])
          const [fault] = yield* faults
          assert.deepStrictEqual([fault?.id, fault?.name, fault?.hits], [id, "status", 2])
          assert.deepStrictEqual(
            (yield* requests).map(({ faults, status }) => [status, ...faults]),
            [[503, "status"], [503, "status"], [200], [200]]
          )
        })
      )
    )

    it.effect("responds with the given body and headers", () =>
      fresh(({ addFault }) =>
        Effect.gen(function* () {
          yield* addFault({ kind: "status", status: 418, body: "I'm a teapot", headers: { "x-pot": "tea" }, times: 1 })
          yield* addFault({ kind: "status", status: 200, body: [], times: 1 })
          yield* addFault({ kind: "status", status: 400, message: "no", times: 1 })
          const pot = yield* raw("/v1/vaults")
          assert.deepStrictEqual([pot.status, pot.text, pot.headers["x-pot"]], [418, "I'm a teapot", "tea"])
          assert.notProperty(pot.headers, "1password-connect-version")
          assert.strictEqual((yield* raw("/v1/vaults")).text, "[]")
          assert.deepStrictEqual(JSON.parse((yield* raw("/v1/vaults")).text), { status: 400, message: "no" })
        })
      )
    )

    it.effect("names the vault in the message of 403 only", () =>
      fresh(({ addFault }) =>
        Effect.gen(function* () {
          const message = Effect.fnUntraced(function* (status: number, path: string) {
            yield* addFault({ kind: "status", status, times: 1 })
            return JSON.parse((yield* raw(path)).text).message
          })
          assert.strictEqual(yield* message(403, item), `Authorization: token does not have access to vault ${prod}`)
          assert.strictEqual(yield* message(403, "/v1/vaults"), "Authorization: token does not have access to vault")
          assert.strictEqual(yield* message(404, item), "not found")
        })
      )
    )

    it.effect("applies to its endpoints and groups", () =>
      fresh(({ addFault, clearFaults, removeFault }) =>
        Effect.gen(function* () {
          const hit = Effect.map(
            Effect.forEach(["/v1/vaults", `/v1/vaults/${prod}`, items, item, "/health"], (path) => raw(path)),
            (responses) => responses.map(({ status }) => status)
          )
          const faultId = yield* addFault({ kind: "status", status: 500, on: "items.get" })
          assert.deepStrictEqual(yield* hit, [200, 200, 200, 500, 200])
          yield* addFault({ kind: "status", status: 502, on: ["items", "vaults.list"] })
          assert.deepStrictEqual(yield* hit, [502, 200, 502, 500, 200])
          yield* removeFault(faultId)
          assert.deepStrictEqual(yield* hit, [502, 200, 502, 502, 200])
          yield* clearFaults
          yield* addFault({ kind: "status", status: 500 })
          assert.deepStrictEqual(yield* hit, [500, 500, 500, 500, 200])
          yield* addFault({ kind: "status", status: 500, on: "server" })
          assert.strictEqual((yield* raw("/health")).status, 500)
        })
      )
    )

    it.effect("applies to a deterministic share of the requests", () =>
      fresh(({ addFault, clearFaults }) =>
        Effect.gen(function* () {
          const run = (fault: Fault) =>
            Effect.andThen(Effect.andThen(clearFaults, addFault(fault)), statuses("/v1/vaults", 60))
          const some = { kind: "status", status: 500, probability: 0.5 } as const
          const first = yield* run({ ...some, seed: 1 })
          assert.deepStrictEqual(yield* run({ ...some, seed: 1 }), first)
          assert.notDeepEqual(yield* run({ ...some, seed: 2 }), first)
          assert.deepStrictEqual(yield* run(some), yield* run(some))
          const failed = first.filter((status) => status === 500).length
          assert.isAbove(failed, 15)
          assert.isBelow(failed, 45)
          assert.notInclude(yield* run({ ...some, probability: 0 }), 500)
          assert.notInclude(yield* run({ ...some, probability: 1 }), 200)
        })
      )
    )

    it.effect("drops the response before or after serving the request", () =>
      fresh(({ addFault, requests }) =>
        Effect.gen(function* () {
          const { items } = yield* client()
          const draft = { vault: { id: prod }, category: "LOGIN", title: "twice" }
          const titled = Effect.map(items.list(prod, { filter: 'title eq "twice"' }), (found) => found.length)
          yield* addFault({ kind: "reset", times: 1 })
          const before = yield* Effect.flip(items.create(prod, draft))
          assert.strictEqual(before._tag, "Unreachable")
          assert.strictEqual(yield* titled, 0)
          yield* addFault("lostResponse")
          const after = yield* Effect.flip(items.create(prod, draft))
          assert.strictEqual(after._tag, "Unreachable")
          assert.strictEqual(yield* titled, 1)
          assert.deepStrictEqual(
            (yield* requests).map(({ endpoint, faults, status }) => [endpoint, status, ...faults]),
            [
              ["items.create", 0, "reset"],
              ["items.list", 200],
              ["items.create", 0, "lostResponse"],
              ["items.list", 200]
            ]
          )
          const { activity } = yield* client()
          const { requests: logged } = yield* activity.list()
          assert.deepStrictEqual(
            logged.map(({ action }) => action),
            ["READ", "CREATE", "READ"],
            "Connect does not know of what did not reach it"
          )
        })
      )
    )

    it.effect("serves a request and returns another response", () =>
      fresh(({ addFault, getField }) =>
        Effect.gen(function* () {
          const { items } = yield* client()
          yield* addFault({ kind: "html", status: 504, applied: true, on: "items.patch" })
          const error = yield* Effect.flip(items.setField(prod, db, "password", "new"))
          assert.strictEqual(error._tag, "ServerError")
          assert.strictEqual(yield* getField("prod", "db", "password"), "new")
        })
      )
    )

    it.effect("never responds", () =>
      fresh(({ addFault, requests }) =>
        Effect.gen(function* () {
          yield* addFault({ kind: "hang", on: "vaults.list" })
          const pending = yield* Effect.forkChild(raw("/v1/vaults"))
          const turn = Effect.promise(() => new Promise(setImmediate))
          const [request] = yield* Effect.repeat(Effect.andThen(turn, requests), { until: (all) => all.length > 0 })
          assert.deepStrictEqual([request?.status, request?.faults], [0, ["hang"]])
          assert.isUndefined(pending.pollUnsafe())
        })
      )
    )

    it.effect("sends a proxy's page", () =>
      fresh(({ addFault }) =>
        Effect.gen(function* () {
          yield* addFault("badGateway")
          const { headers, status, text } = yield* raw("/v1/vaults")
          assert.strictEqual(status, 502)
          assert.match(headers["content-type"] ?? "", /^text\/html/)
          assert.notProperty(headers, "1password-connect-version")
          assert.match(text, /<h1>502 Bad Gateway<\/h1>/)
        })
      )
    )

    it.effect("sends a body that is not JSON", () =>
      fresh(({ addFault }) =>
        Effect.gen(function* () {
          const { text: whole } = yield* raw(item)
          yield* addFault({ kind: "invalidJson" })
          const { headers, status, text } = yield* raw(item)
          assert.strictEqual(status, 200)
          assert.strictEqual(text, whole.slice(0, -1))
          assert.strictEqual(headers["content-type"], "application/json")
          assert.strictEqual((yield* Effect.flip((yield* client()).items.get(prod, db)))._tag, "UnexpectedResponse")
        })
      )
    )

    const got = Effect.gen(function* () {
      const { token, url } = yield* Target
      const request = HttpClientRequest.get(`${url}${item}`).pipe(HttpClientRequest.bearerToken(token))
      const response = yield* HttpClient.execute(request)
      const chunks: Array<Uint8Array> = []
      const exit = yield* Effect.exit(
        Stream.runForEach(response.stream, (chunk) => Effect.sync(() => chunks.push(chunk)))
      )
      return { length: Number(response.headers["content-length"]), ended: exit._tag, body: Buffer.concat(chunks) }
    })

    it.effect("interrupts the body", () =>
      fresh(({ addFault }) =>
        Effect.gen(function* () {
          const whole = Buffer.byteLength((yield* raw(item)).text)
          yield* addFault({ kind: "truncate", bytes: 10, times: 1 })
          const ten = yield* got
          assert.strictEqual(ten.ended, "Failure")
          assert.strictEqual(ten.length, whole)
          assert.strictEqual(ten.body.length, 10)
          yield* addFault({ kind: "truncate" })
          const half = yield* got
          assert.strictEqual(half.ended, "Failure")
          assert.strictEqual(half.body.length, Math.floor(whole / 2))
          assert.strictEqual((yield* Effect.flip((yield* client()).items.get(prod, db)))._tag, "Unreachable")
        })
      )
    )

    it.effect("sends a wrong Content-Length", () =>
      fresh(({ addFault }) =>
        Effect.gen(function* () {
          const whole = Buffer.byteLength((yield* raw(item)).text)
          yield* addFault({ kind: "wrongLength", times: 1 })
          const longer = yield* got
          assert.strictEqual(longer.length, whole + 10)
          assert.strictEqual(longer.ended, "Failure")
          assert.strictEqual(longer.body.length, whole)
          yield* addFault({ kind: "wrongLength", by: 1, times: 1 })
          const byOne = yield* got
          assert.deepStrictEqual([byOne.length, byOne.ended], [whole + 1, "Failure"])
          yield* addFault({ kind: "wrongLength", by: -whole - 1, times: 1 })
          assert.strictEqual((yield* got).length, 0)
          yield* addFault({ kind: "wrongLength", by: -7 })
          assert.strictEqual((yield* got).length, whole - 7)
        })
      )
    )

    it.effect("rejects invalid faults", () =>
      fresh(({ addFault, faults }) =>
        Effect.gen(function* () {
          const message = (fault: unknown) =>
            Effect.map(complaint(addFault(fault as Fault)), (error) => {
              assert.instanceOf(error, TypeError)
              return error.message
            })
          const known = Object.keys(faultPresets).join(", ")
          assert.strictEqual(yield* message("coldstart"), `there is no fault "coldstart": use one of ${known}`)
          assert.match(yield* message({ kind: "stauts" }), /^the kind of a fault must be one of status, html, latency/)
          assert.match(
            yield* message({ kind: "status", status: 600, times: 0 }),
            /^the fault status: status: .*; times: /
          )
          assert.match(yield* message({ kind: "hang", on: "items.gte" }), /^the fault hang: on: /)
          assert.match(yield* message({ kind: "hang", time: 1 }), /^the fault hang: time: /)
          assert.deepStrictEqual(yield* faults, [])
        })
      )
    )

    it.effect("supports every preset by name", () =>
      fresh(({ addFault, clearFaults, faults, now, advanceTime }) =>
        Effect.gen(function* () {
          const { items: api } = yield* client()
          const statusesUnder = (preset: FaultPreset, path: string, count = 4) =>
            Effect.andThen(Effect.andThen(clearFaults, addFault(preset)), statuses(path, count))
          assert.deepStrictEqual(yield* statusesUnder("coldStart", "/v1/vaults"), [408, 408, 408, 200])
          assert.deepStrictEqual(yield* statusesUnder("firstRequest401", "/v1/vaults"), [401, 200, 200, 200])
          assert.deepStrictEqual(yield* statusesUnder("rateLimited", "/v1/vaults"), [429, 429, 429, 200])
          assert.deepStrictEqual(yield* statusesUnder("databaseLocked", "/v1/vaults"), [500, 500, 200, 200])
          assert.deepStrictEqual(yield* statusesUnder("badGateway", "/v1/vaults"), [502, 502, 502, 200])
          assert.deepStrictEqual(yield* statusesUnder("fileNotSynced", `${item}/files/x/content`), [500, 500, 500, 404])
          const sporadic = yield* statusesUnder("sporadic403", item, 50)
          assert.sameMembers([...new Set(sporadic)], [200, 403])
          const denied = yield* Effect.repeat(raw(item), { until: ({ status }) => status === 403 })
          assert.deepStrictEqual(JSON.parse(denied.text), {
            status: 403,
            message: `Authorization: token does not have access to vault ${prod}`
          })
          yield* clearFaults
          yield* addFault("writeConflict")
          assert.strictEqual((yield* Effect.flip(api.delete(prod, db)))._tag, "ServerError")
          yield* clearFaults
          yield* addFault("syncLag")
          const before = yield* now
          yield* api.setField(prod, db, "password", "later")
          assert.strictEqual((yield* api.get(prod, db)).version, 1)
          yield* advanceTime(5000)
          assert.strictEqual((yield* api.get(prod, db)).version, 2)
          assert.isAtLeast(yield* now, before + 5000)
          assert.strictEqual((yield* faults)[0]?.name, "syncLag")
        })
      )
    )
  })
