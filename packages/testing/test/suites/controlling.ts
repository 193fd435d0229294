import { assert, layer } from "@effect/vitest"
import { type InvalidSeed, idOf, type Seed } from "@opconnect/testing"
import { ControlApi } from "@opconnect/testing/ControlApi"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpApiClient from "effect/http-api/HttpApiClient"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { client, db, json, otpSecret, prod, raw, Target } from "./contract.ts"

/** The control of a fake, in the program and over HTTP. */
export const controlling = (name: string, target: Layer.Layer<Target | HttpClient.HttpClient, InvalidSeed>) =>
  layer(target)(`the control ${name}`, (it) => {
    const fresh = <A, E>(body: (fake: Target["Service"]) => Effect.Effect<A, E, Target | HttpClient.HttpClient>) =>
      Effect.gen(function* () {
        const fake = yield* Target
        yield* fake.reset
        return yield* body(fake)
      })

    const over = Effect.flatMap(Target, ({ url }) => HttpApiClient.make(ControlApi, { baseUrl: url }))

    const otp = Effect.gen(function* () {
      const { fields } = yield* (yield* client()).items.get(prod, db)
      const code = fields?.find(({ type }) => type === "OTP")?.totp
      return code ? Redacted.value(code) : undefined
    })

    it.effect("sets, advances and resumes the time", () =>
      fresh(({ advanceTime, now, resumeTime, reset, setTime }) =>
        Effect.gen(function* () {
          const real = yield* now
          // The test vectors of RFC 6238, appendix B, whose secret this is.
          assert.strictEqual(otpSecret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
          yield* setTime("1970-01-01T00:00:59Z")
          assert.strictEqual(yield* otp, "287082")
          assert.strictEqual(yield* now, 59_000)
          yield* advanceTime(1_111_111_050_000)
          assert.strictEqual(yield* otp, "081804")
          const { items } = yield* client()
          const item = yield* items.setField(prod, db, "password", "x")
          assert.strictEqual(item.updatedAt, "2005-03-18T01:58:29Z")
          yield* resumeTime
          assert.isAtLeast(yield* now, real)
          assert.isBelow(yield* now, real + 600_000)
          yield* advanceTime(3_600_000)
          assert.isAtLeast(yield* now, real + 3_600_000)
          const last = 8.64e15
          yield* setTime(last)
          yield* advanceTime(-1)
          assert.strictEqual(yield* now, last - 1)
          assert.match(String(yield* Effect.flip(Effect.sandbox(advanceTime(2)))), /the time is out of range: 2 ms/)
          yield* setTime("2100-01-01")
          yield* reset
          assert.isBelow(yield* now, Date.parse("2100-01-01"))
        })
      )
    )

    it.effect("clears requests, and keeps Connect's own records", () =>
      fresh(({ clearRequests, requests }) =>
        Effect.gen(function* () {
          yield* raw("/v1/vaults")
          yield* clearRequests
          assert.deepStrictEqual(yield* requests, [])
          assert.lengthOf(yield* json("/v1/activity"), 1)
          assert.include(
            (yield* raw("/metrics")).text,
            'connect_http_requests_total{endpoint="vaults.list",method="GET",status="200"} 1\n'
          )
          assert.lengthOf(yield* requests, 2)
        })
      )
    )

    it.effect("grants the full-access token access to later vaults", () =>
      fresh(({ merge, remove }) =>
        Effect.gen(function* () {
          yield* merge({ later: { api: { credential: "new" } } })
          const later = idOf("later")
          assert.lengthOf(yield* json(`/v1/vaults/${later}/items`), 1)
          const scoped = yield* client("reads-prod")
          assert.strictEqual((yield* Effect.flip(scoped.items.list(later)))._tag, "AccessDenied")
          yield* remove("later")
          assert.strictEqual((yield* raw(`/v1/vaults/${later}`)).status, 404)
        })
      )
    )

    it.effect("exports its data, and imports other data", () =>
      fresh(({ exportSeed, importSeed, setField }) =>
        Effect.gen(function* () {
          yield* setField("prod", "db", "password", "changed")
          const seed: Seed = JSON.parse(JSON.stringify(yield* exportSeed))
          yield* importSeed({ only: {} })
          assert.deepStrictEqual(
            (yield* json("/v1/vaults")).map(({ name }: { readonly name: string }) => name),
            ["only"]
          )
          yield* importSeed(seed)
          const { fields, version } = yield* json(`/v1/vaults/${prod}/items/${db}`)
          assert.deepStrictEqual([version, fields[1].value], [2, "changed"])
        })
      )
    )

    it.effect("serves the control API over HTTP, under an unrecorded path without a token", () =>
      fresh(({ addFault, expectNoSecrets, getField, now, requests }) =>
        Effect.gen(function* () {
          const { fake } = yield* over
          yield* fake.setField({ payload: { vault: "prod", item: "db", field: "password", value: "http" } })
          assert.strictEqual(yield* getField("prod", "db", "password"), "http")
          const names = { vault: "prod", item: "db", field: "password" }
          assert.deepStrictEqual(yield* fake.getField({ query: names }), { value: "http" })
          const { totp } = yield* fake.getField({ query: { ...names, field: "one-time password" } })
          assert.match(totp ?? "", /^\d{6}$/)
          const { value } = yield* fake.rotate({ payload: names })
          assert.strictEqual(yield* getField("prod", "db", "password"), value)
          yield* fake.merge({ payload: { staging: { api: { credential: "1234" } } } })
          assert.strictEqual(yield* getField("staging", "api", "credential"), "1234")
          yield* fake.remove({ payload: { vault: "staging", item: "api" } })
          const { id } = yield* fake.addFault({ payload: { kind: "status", status: 500, times: 1 } })
          yield* addFault("rateLimited")
          assert.strictEqual((yield* raw("/v1/vaults")).status, 500)
          assert.deepStrictEqual(
            (yield* fake.faults()).map(({ hits, name }) => [name, hits]),
            [
              ["status", 1],
              ["rateLimited", 0]
            ]
          )
          yield* fake.removeFault({ params: { id } })
          assert.lengthOf(yield* fake.faults(), 1)
          yield* fake.clearFaults()
          assert.include(Object.keys(yield* fake.presets()), "syncLag")
          yield* fake.setTime({ payload: { time: "2030-01-01T00:00:00Z" } })
          yield* fake.advanceTime({ payload: { milliseconds: 1000 } })
          assert.deepStrictEqual(yield* fake.now(), { time: "2030-01-01T00:00:01.000Z" })
          yield* fake.resumeTime()
          assert.isBelow(yield* now, Date.parse("2030-01-01"))
          assert.deepStrictEqual(yield* fake.leaks({ payload: { text: `x${value}x` } }), [
            { place: "prod/db/password", form: "plain text" }
          ])
          const seen = yield* fake.requests({ query: {} })
          assert.deepStrictEqual(
            seen.map(({ endpoint, status }) => [endpoint, status]),
            [["vaults.list", 500]]
          )
          assert.lengthOf(yield* requests, 1)
          assert.deepStrictEqual(yield* fake.requests({ query: { last: 1 } }), seen)
          assert.deepStrictEqual(yield* fake.requests({ query: { last: 0 } }), [])
          const outline = yield* fake.vaults()
          assert.deepStrictEqual(
            outline.map(({ items, name }) => [name, items.length]),
            [
              ["prod", 3],
              ["staging", 0]
            ]
          )
          assert.deepStrictEqual(outline[0]?.items[0]?.fields.at(-2), {
            id: idOf("prod", "db", "read replica", "password"),
            label: "password",
            type: "CONCEALED",
            section: "read replica"
          })
          assert.include(outline[0]?.items[2]?.files[0], { name: "server.key", size: 27 })
          yield* expectNoSecrets(JSON.stringify(outline), ["app", "password"])
          const seed = yield* fake.exportSeed()
          yield* fake.importSeed({ payload: { only: {} } })
          assert.lengthOf(yield* json("/v1/vaults"), 1)
          yield* fake.importSeed({ payload: seed })
          assert.lengthOf(yield* json("/v1/vaults"), 2)
          yield* fake.clearRequests()
          assert.deepStrictEqual(yield* requests, [])
          yield* fake.reset()
          assert.strictEqual(yield* getField("prod", "db", "password"), "hunter2")
        })
      )
    )

    it.effect("changes tokens over HTTP", () =>
      fresh(({ tokens }) =>
        Effect.gen(function* () {
          const { fake } = yield* over
          const [token = ""] = tokens
          const status = Effect.map(raw(`/v1/vaults/${prod}`, "GET", undefined, token), ({ status }) => status)
          yield* fake.revokeToken({ payload: { token } })
          assert.strictEqual(yield* status, 401)
          yield* fake.restoreToken({ payload: { token } })
          assert.strictEqual(yield* status, 200)
          yield* fake.setTokenVaults({ payload: { token, vaults: ["staging"] } })
          assert.strictEqual(yield* status, 403)
        })
      )
    )

    it.effect("serves the dashboard at its root, and rejects other origins", () =>
      fresh(({ requests }) =>
        Effect.gen(function* () {
          const page = yield* raw("/")
          assert.strictEqual(page.status, 200)
          assert.match(page.headers["content-type"] ?? "", /^text\/html/)
          assert.match(page.headers["content-security-policy"] ?? "", /default-src 'self'/)
          const parts = Array.from(page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g), ([, path = ""]) => path)
          assert.lengthOf(parts, 2)
          for (const path of [...parts, "/_fake/openapi/connect.json", "/_fake/openapi/control.json"]) {
            const part = yield* raw(path)
            assert.strictEqual(part.status, 200, path)
            assert.isNotEmpty(part.text, path)
          }
          assert.strictEqual((yield* json("/_fake/openapi/connect.json")).info.title, "1Password Connect")
          assert.deepStrictEqual(yield* requests, [])
          const { url } = yield* Target
          const from = (site: string, path = "/_fake/seed") =>
            HttpClient.get(`${url}${path}`, { headers: { "sec-fetch-site": site } }).pipe(
              Effect.map(({ status }) => status)
            )
          assert.deepStrictEqual(
            yield* Effect.forEach(["same-origin", "none", "same-site", "cross-site"], (site) => from(site)),
            [200, 200, 403, 403]
          )
          for (const path of ["/%5ffake/seed", "/_%66ake/requests", ...parts]) {
            assert.strictEqual(yield* from("cross-site", path), 403, path)
          }
          assert.strictEqual(yield* from("cross-site", "/"), 200)
          const withOrigin = (origin: string) =>
            HttpClient.get(`${url}/_fake/seed`, { headers: { origin } }).pipe(Effect.map(({ status }) => status))
          assert.deepStrictEqual(
            yield* Effect.forEach(["https://elsewhere.test", "null"], withOrigin),
            [403, 403],
            "browsers leave out Sec-Fetch-Site for some addresses"
          )
          assert.deepStrictEqual(yield* requests, [])
        })
      )
    )

    it.effect("reports errors over HTTP", () =>
      fresh(() =>
        Effect.gen(function* () {
          const { fake } = yield* over
          const message = (call: Effect.Effect<unknown, { readonly message: string }>) =>
            Effect.map(Effect.flip(call), ({ message }) => message)
          const names = { vault: "prod", item: "db", field: "nope" }
          assert.strictEqual(yield* message(fake.getField({ query: names })), 'there is no field "nope"')
          assert.match(
            yield* message(fake.addFault({ payload: "nope" })),
            /^there is no fault "nope": use one of syncLag/
          )
          assert.match(yield* message(fake.setTime({ payload: { time: "soon" } })), /^not a time: soon/)
          const far = { milliseconds: 1e300 }
          assert.match(yield* message(fake.advanceTime({ payload: far })), /^the time is out of range: /)
          assert.match(yield* message(fake.merge({ payload: { prod: 1 } })), /prod: must be an object/)
          const { token, url } = yield* Target
          const sent = (body: string) =>
            HttpClientRequest.put(`${url}/_fake/time`).pipe(
              HttpClientRequest.bearerToken(token),
              HttpClientRequest.bodyText(body, "application/json"),
              HttpClient.execute,
              Effect.flatMap((response) =>
                Effect.map(response.text, (text) => [response.status, JSON.parse(text).message])
              )
            )
          const [status, missing] = yield* sent('{"tim":"hunter2"}')
          assert.strictEqual(status, 400)
          assert.match(missing, /^payload: Missing key\s+at \["time"\]$/)
          assert.match((yield* sent("hunter2"))[1], /^payload: /)
          assert.notInclude((yield* sent("hunter2"))[1], "hunter2")
          assert.match(yield* message(fake.remove({ payload: { vault: "nope" } })), /there is no vault "nope"/)
        })
      )
    )
  })
