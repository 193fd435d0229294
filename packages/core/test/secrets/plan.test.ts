import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { secretsOver } from "../support/client.ts"
import { json, refusal, type Seen } from "../support/stub.ts"
import { runs } from "../support/whole.ts"
import { id, item, password, vault, world } from "../support/world.ts"

const vaults = [
  vault("prod", [
    item("db", {
      version: 7,
      sections: [{ id: "s1", label: "replica" }],
      fields: [
        password("hunter2"),
        { id: "f2", label: "host", type: "STRING", value: "hunter3", section: { id: "s1" } },
        { id: "otp", label: "code", type: "OTP", value: "otpauth://totp/x?secret=JBSWY3DP" }
      ],
      files: [{ id: "file1", name: "ca.pem", bytes: new TextEncoder().encode("hunter4") }]
    }),
    item("mail & more")
  ]),
  vault("large", [item("a"), item("b")], { count: 10_000 })
]

const transportOf = () => world(vaults)
const pathsOf = ({ seen }: ReturnType<typeof transportOf>) =>
  seen.map(
    ({ path, query }) =>
      path + (query.length === 0 ? "" : `?${new URLSearchParams(query.map(([k, v]): [string, string] => [k, v]))}`)
  )

describe("plan", () => {
  it.effect("reports the target of each reference, and the requests needed", () =>
    Effect.gen(function* () {
      const transport = transportOf()
      const secrets = yield* secretsOver(transport)
      const plan = yield* secrets.plan({
        password: "op://prod/db/password",
        host: "op://prod/db/replica/host",
        ca: "op://prod/db/ca.pem",
        mail: "op://prod/mail %26 more/password",
        a: "op://large/a/password",
        typo: "op://prod/db/pasword",
        none: "hunter5"
      })
      const where = {
        vault: { id: id("prod"), name: "prod" },
        item: { id: id("db"), title: "db", category: "LOGIN", version: 7, updatedAt: undefined }
      }
      assert.deepStrictEqual(plan.entries.slice(0, 3), [
        {
          key: "password",
          reference: "op://prod/db/password",
          ...where,
          section: undefined,
          target: { kind: "field", id: "password", name: "password", type: undefined }
        },
        {
          key: "host",
          reference: "op://prod/db/replica/host",
          ...where,
          section: { id: "s1", label: "replica" },
          target: { kind: "field", id: "f2", name: "host", type: "STRING" }
        },
        {
          key: "ca",
          reference: "op://prod/db/ca.pem",
          ...where,
          section: undefined,
          target: { kind: "file", id: "file1", name: "ca.pem", type: undefined }
        }
      ])
      assert.deepStrictEqual(
        plan.failures.map(({ error, key }) => [key, error._tag]),
        [
          ["typo", "FieldNotFound"],
          ["none", "InvalidReference"]
        ]
      )
      assert.deepStrictEqual(plan.requests.map(({ path }) => path).sort(), [
        "/v1/vaults",
        `/v1/vaults/${id("large")}/items/${id("a")}`,
        `/v1/vaults/${id("large")}/items?filter=title+eq+%22a%22`,
        `/v1/vaults/${id("prod")}/items`,
        `/v1/vaults/${id("prod")}/items/${id("db")}`,
        `/v1/vaults/${id("prod")}/items/${id("db")}/files/file1/content`,
        `/v1/vaults/${id("prod")}/items/${id("mail & more")}`
      ])
      assert.isFalse(transport.seen.some(({ path }) => path.endsWith("/content")))
      const shown = JSON.stringify(plan) + inspect(plan, { depth: 99, showHidden: true })
      assert.notMatch(shown, /hunter|JBSWY3DP/)
    })
  )

  it.effect("has nothing for what the server sends as null", () =>
    Effect.gen(function* () {
      const unnamed = {
        ...{ id: id("db"), vault: { id: id("prod") }, category: "LOGIN", title: null, version: null, updatedAt: null },
        sections: [{ id: "s1", label: null }],
        fields: [
          { id: "f1", label: null, type: null, value: "x", section: { id: "s1" } },
          { id: "f2", value: "y", section: { id: null } }
        ],
        files: [{ id: "f3", name: null }]
      }
      const first = ({ path }: Seen) => (path.endsWith(id("db")) ? json(unnamed) : undefined)
      const secrets = yield* secretsOver(world([vault("prod", [])], { first }))
      const at = `op://prod/${id("db")}`
      const { entries } = yield* secrets.plan({ f1: `${at}/s1/f1`, f2: `${at}/f2`, f3: `${at}/f3` })
      const none = { title: undefined, version: undefined, updatedAt: undefined }
      assert.deepStrictEqual(entries[0]?.item, { id: id("db"), category: "LOGIN", ...none })
      assert.deepStrictEqual(
        entries.map(({ section }) => section),
        [{ id: "s1", label: undefined }, undefined, undefined]
      )
      assert.deepStrictEqual(
        entries.map(({ target }) => target),
        [
          { kind: "field", id: "f1", name: undefined, type: undefined },
          { kind: "field", id: "f2", name: undefined, type: undefined },
          { kind: "file", id: "f3", name: undefined, type: undefined }
        ]
      )
      const { reading } = yield* secrets.readEach({ reading: `${at}/f2` })
      assert.isUndefined(Result.getOrThrow(reading).item.version)
    })
  )

  it.effect("predicts the requests of resolving any references", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.array(
            FastCheck.tuple(
              FastCheck.constantFrom("prod", "large", id("prod"), "nowhere"),
              FastCheck.constantFrom("db", "DB", id("db"), "mail %26 more", "a", "b", "nothing"),
              FastCheck.constantFrom("password", "ca.pem", "code?attribute=otp", "ca.pem?attribute=name", "nothing")
            ),
            { maxLength: 12 }
          ),
          (parts) =>
            Effect.gen(function* () {
              const references = Object.fromEntries(parts.map((one, index) => [`${index}`, `op://${one.join("/")}`]))
              const plan = yield* (yield* secretsOver(transportOf())).plan(references)
              const transport = transportOf()
              const each = yield* (yield* secretsOver(transport)).resolveEach(references)
              assert.deepStrictEqual(plan.requests.map(({ path }) => path).sort(), pathsOf(transport).sort())
              assert.deepStrictEqual(
                plan.failures.map(({ error, key }) => `${key} ${error._tag}`),
                Object.entries(each).flatMap(([key, one]) =>
                  one._tag === "Failure" ? [`${key} ${one.failure._tag}`] : []
                )
              )
            }).pipe(Effect.runPromise)
        ),
        { numRuns: runs(200) }
      )
    )
  )

  it.effect("ignores cached values", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(transportOf())
      yield* secrets.resolve("op://prod/db/password")
      assert.lengthOf((yield* secrets.plan({ it: "op://prod/db/password" })).requests, 3)
    })
  )

  it.effect("reports failures and their reasons when the server rejects requests", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(world([], { first: () => refusal(401) }))
      const { entries, failures, requests } = yield* secrets.plan({ it: "op://prod/db/password" })
      assert.deepStrictEqual(
        [entries, requests.length, failures.map(({ error }) => error._tag)],
        [[], 1, ["RequestFailed"]]
      )
    })
  )
})

describe("layerTest", () => {
  const references = { a: "op://prod/db/password", b: "op://prod/db/nothing" }
  it.effect("plans without requests and watches without changes", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const plan = yield* secrets.plan(references)
      assert.deepStrictEqual(
        [plan.requests, plan.entries.map(({ target }) => target.name), plan.failures.map(({ error }) => error._tag)],
        [[], ["password"], ["FieldNotFound"]]
      )
      const text = yield* secrets.resolveTemplate("x=op://prod/db/password;")
      assert.strictEqual(String(text), "<redacted>")
    }).pipe(Effect.provide(Secrets.layerTest({ "op://prod/db/password": "x" })))
  )
})
