import { inspect } from "node:util"
import type { FakeConnectServer } from "@opconnect/testing"
import { type } from "arktype"
import * as Schema from "effect/Schema"
import * as v from "valibot"
import { afterAll, assert, beforeAll, describe, expectTypeOf, it } from "vitest"
import { z } from "zod"
import { config, configSync, EnvError, load, type StandardSchema } from "../../src/index.ts"
import { project } from "../support/project.ts"
import { leaksIn, secrets, shop } from "../support/shop.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

interface Env {
  readonly PORT: number
  readonly PASSWORD: string
}

const schemas: ReadonlyArray<readonly [name: string, schema: StandardSchema<Env>]> = [
  [
    "Effect Schema",
    Schema.toStandardSchemaV1(Schema.Struct({ PORT: Schema.FiniteFromString, PASSWORD: Schema.String }))
  ],
  ["Zod", z.object({ PORT: z.coerce.number().int(), PASSWORD: z.string().min(5) })],
  [
    "Valibot",
    v.object({
      PORT: v.pipe(v.string(), v.transform(Number), v.number()),
      PASSWORD: v.pipe(v.string(), v.minLength(5))
    })
  ],
  ["ArkType", type({ PORT: "string.integer.parse", PASSWORD: "string >= 5", "+": "delete" })]
]

const text = "PORT=8080\nPASSWORD=op://shop/db/password\nOTHER=1"

const options = (files: { readonly path: (name: string) => string }) => ({
  path: files.path(".env"),
  processEnv: {},
  connect: { host: fake.url, token: fake.token }
})

/** A text that every library escapes. */
const odd = `a#b c'd"e'a'b\\ \nline two`

const failure = (work: Promise<unknown>) =>
  work.then(
    () => assert.fail("loaded"),
    (reason: unknown) => reason
  )

for (const [name, schema] of schemas) {
  describe(`load({ schema }) with ${name}`, () => {
    it("returns the output of the schema", async () => {
      using files = project({ ".env": text })
      const env = await load({ ...options(files), schema })
      expectTypeOf(env).toEqualTypeOf<Env>()
      assert.deepStrictEqual({ ...env }, { PORT: 8080, PASSWORD: secrets.password })
    })

    it("hides secrets from inspect and JSON", async () => {
      using files = project({ ".env": text })
      const env = await load({ ...options(files), schema })
      assert.strictEqual(inspect(env), "{ PORT: 8080, PASSWORD: '<redacted>' }")
      assert.strictEqual(JSON.stringify({ env }), '{"env":{"PORT":8080,"PASSWORD":"<redacted>"}}')
      assert.deepStrictEqual(leaksIn(inspect({ deep: [env] }, { depth: 9 })), [])
    })

    it("reports values that the schema rejects with their location, and sets nothing", async () => {
      using files = project({ ".env": "PORT=many\nPASSWORD=op://shop/db/empty" })
      const processEnv: Record<string, string | undefined> = {}
      const error = await failure(config({ ...options(files), processEnv, schema }))
      assert.instanceOf(error, EnvError)
      assert.deepStrictEqual(processEnv, {})
      assert.include(
        error.issues.map(({ code, locations: [at] }) => `${code} ${at?.key}:${at?.source.line}`),
        "InvalidValue PORT:1"
      )
    })
  })
}

describe("schemas", () => {
  it("redact secrets in messages", async () => {
    using files = project({ ".env": text })
    const refusing = [
      type({ PASSWORD: "string.email" }),
      z.object({ PASSWORD: z.string().refine(() => false, { error: ({ input }) => `no: ${input}` }) }),
      v.object({ PASSWORD: v.pipe(v.string(), v.email()) })
    ]
    for (const schema of refusing) {
      const error = await failure(load({ ...options(files), schema }))
      assert.instanceOf(error, EnvError)
      assert.deepStrictEqual(leaksIn(inspect(error, { depth: 9 })), [])
    }
  })

  it("redact a secret that becomes a text without it", async () => {
    using files = project({ ".env": "PASSWORD=op://shop/db/password\nPLAIN=abc" })
    const reversed = z.string().transform((text) => text.split("").reverse().join(""))
    const schema = z.object({ PASSWORD: reversed, PLAIN: reversed })
    const env = await load({ ...options(files), schema })
    assert.strictEqual(env.PASSWORD, secrets.password.split("").reverse().join(""))
    assert.strictEqual(inspect(env), "{ PASSWORD: '<redacted>', PLAIN: 'cba' }")
    assert.strictEqual(JSON.stringify(env), '{"PASSWORD":"<redacted>","PLAIN":"cba"}')
  })

  it("redact a secret that is moved or becomes part of another text", async () => {
    using files = project({ ".env": text })
    const schema = z
      .object({ PORT: z.string(), PASSWORD: z.string() })
      .transform(({ PASSWORD, PORT }) => ({ db: { url: `pg://app:${PASSWORD}@db:${PORT}` }, all: [PASSWORD] }))
    const env = await load({ ...options(files), schema })
    assert.strictEqual(env.db.url, `pg://app:${secrets.password}@db:8080`)
    for (const shown of [
      inspect(env),
      inspect(env.db),
      inspect(env.all),
      JSON.stringify(env.db),
      JSON.stringify(env.all)
    ]) {
      assert.deepStrictEqual(leaksIn(shown), [])
      assert.include(shown, "<redacted>")
    }
  })

  it("redact values derived from a secret: URLs, bytes, collections, errors, classes", async () => {
    using files = project({
      ".env": "PASSWORD=op://shop/db/password\nTLS=op://shop/db/server.key\nODD=op://shop/odd/password"
    })
    fake.merge({ shop: { odd: { password: odd } } })
    class Pool {
      readonly password: string
      readonly #inner: string
      constructor(password: string) {
        this.password = password
        this.#inner = password
      }
      inner() {
        return this.#inner
      }
    }
    const schema = z.object({ PASSWORD: z.string(), TLS: z.string(), ODD: z.string() }).transform((env) => ({
      url: new URL(`https://app:${encodeURIComponent(env.ODD)}@db/${env.PASSWORD}`),
      query: new URLSearchParams({ tls: env.TLS, odd: env.ODD }),
      bytes: Buffer.from(env.PASSWORD),
      raw: new TextEncoder().encode(env.PASSWORD).buffer,
      map: new Map<string, unknown>([
        ["key", env.TLS],
        [env.PASSWORD, Buffer.from(env.ODD)]
      ]),
      set: new Set([env.ODD]),
      error: new Error(`no ${env.PASSWORD}`, { cause: env.ODD }),
      pool: new Pool(env.PASSWORD),
      frozen: Object.freeze(new Pool(env.ODD)),
      date: new Date(0)
    }))
    const env = await load({ ...options(files), schema })
    assert.strictEqual(env.url.pathname, `/${secrets.password}`)
    assert.strictEqual(env.pool.inner(), secrets.password)
    assert.strictEqual(env.map.get("key"), secrets.pem)
    const shown = [
      inspect(env, { depth: 9 }),
      inspect({ deep: { env } }, { depth: 9, breakLength: 20 }),
      JSON.stringify(env)
    ]
    for (const text of shown) {
      assert.deepStrictEqual(leaksIn(text), [])
      for (const part of ["line one", "a#b", "a%23b", "a'b", Buffer.from(secrets.password).toString("hex").slice(0, 8)])
        assert.notInclude(text.replace(/(?<=[0-9a-f]{2}) (?=[0-9a-f]{2})/g, ""), part)
    }
    assert.match(inspect(env.map, { customInspect: true }), /Map/)
    assert.match(inspect(env), /map: Map\(2\) \{/)
    assert.match(inspect(env), /error: Error: no <redacted>/)
    assert.match(inspect(env), /date: 1970-01-01T00:00:00.000Z/)
    assert.match(inspect(env), /frozen: Pool \{ password: '<redacted>' \}/)
    assert.strictEqual(JSON.parse(JSON.stringify(env)).url, "https://app:<redacted>@db/<redacted>")
  })

  it("redact a secret in escaped quotes, and a short one", async () => {
    using files = project({ ".env": "ODD=op://shop/odd/password\nPIN=op://shop/odd/pin\nNAME=op://shop/db/username" })
    fake.merge({ shop: { odd: { password: odd, pin: "4711" } } })
    const refusing = [
      type({ ODD: "string.email", PIN: "string.email", NAME: "string.email" }),
      z.object({
        ODD: z.string().refine(() => false, { error: ({ input }) => `no: ${inspect(input)}, ${inspect({ input })}` })
      }),
      z
        .object({ NAME: z.string() })
        .refine(() => false, { error: ({ input }) => `not all of ${JSON.stringify(input)}` })
    ]
    for (const schema of refusing) {
      const error = await failure(load<unknown>({ ...options(files), schema }))
      assert.instanceOf(error, EnvError)
      for (const part of ["a#b", "line two", "4711", '"app"', "'app'"]) assert.notInclude(error.message, part)
      assert.include(error.message, "<redacted>")
    }
  })

  it("redact a value of which a short secret is a part, whatever variable is rejected", async () => {
    using files = project({ ".env": "CODE=x{{ op://shop/odd/pin }}y" })
    fake.merge({ shop: { odd: { pin: "4711" } } })
    const schema = z
      .object({ CODE: z.string() })
      .superRefine(({ CODE }, context) => context.addIssue({ code: "custom", message: `not ${CODE}` }))
    const error = await failure(load<unknown>({ ...options(files), schema }))
    assert.instanceOf(error, EnvError)
    assert.deepStrictEqual(
      error.issues.map(({ message }) => message),
      ["not <redacted>."]
    )
  })

  it("receive variables that are already set, and set nothing that is rejected", async () => {
    using files = project({ ".env": "PASSWORD=op://shop/db/password" })
    const processEnv: Record<string, string | undefined> = { PORT: "1" }
    const schema = z.object({ PORT: z.coerce.number(), PASSWORD: z.string() })
    const env = await config({ ...options(files), processEnv, schema })
    assert.strictEqual(env.PORT, 1)
    assert.deepStrictEqual(processEnv, { PORT: "1", PASSWORD: secrets.password })
  })

  it("schemas must be synchronous for configSync", () => {
    using files = project({ ".env": "PORT=1" })
    const given = { path: files.path(".env"), processEnv: {} }
    assert.strictEqual(configSync({ ...given, schema: z.object({ PORT: z.coerce.number() }) }).PORT, 1)
    const later = z.object({ PORT: z.string().refine(async () => true) })
    assert.throws(() => configSync({ ...given, schema: later }))
  })
})
