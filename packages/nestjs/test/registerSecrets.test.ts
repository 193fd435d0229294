import { inspect } from "node:util"
import { Inject, Injectable, Module } from "@nestjs/common"
import { ConfigService, registerAs } from "@nestjs/config"
import { ConnectModule, registerSecrets, SecretsStartError, type SecretsType } from "@opconnect/nestjs"
import { ConnectConfigModule } from "@opconnect/nestjs/config"
import { startFakeConnect } from "@opconnect/testing"
import { describe, expect, expectTypeOf, it } from "vitest"
import { z } from "zod"
import { boot, rejection, startServer } from "./support.ts"

const connect = await startServer({ prod: { db: { username: "app", password: "hunter2", port: "5432" } } })

const root = () => ConnectModule.forRoot({ host: connect.url, token: connect.token })

const database = registerSecrets("database", {
  schema: z.object({ host: z.string(), password: z.string().min(5), port: z.coerce.number() }),
  values: { host: "db.internal", password: "op://prod/db/password", port: "op://prod/db/port" }
})

const urls = registerSecrets("urls", {
  values: async () => ({
    main: "postgres://op://prod/db/username@db",
    deep: [{ url: "postgres://app:{{ op://prod/db/password }}@db" }, { retries: 3 }]
  })
})

@Injectable()
class Pool {
  constructor(@Inject(database.KEY) readonly config: SecretsType<typeof database>) {}
}

@Module({ imports: [ConnectModule.forFeature(database, urls)], providers: [Pool], exports: [Pool] })
class DatabaseModule {}

describe("a namespace", () => {
  it("resolves a namespace, converts it by its schema, and injects it typed without casts", async () => {
    const app = await boot({ imports: [root(), DatabaseModule] })
    const { config } = app.get(Pool, { strict: false })
    expectTypeOf(config).toEqualTypeOf<{ host: string; password: string; port: number }>()
    expect(config).toEqual({ host: "db.internal", password: "hunter2", port: 5432 })
    expect(app.get(urls.KEY, { strict: false })).toEqual({
      main: "postgres://app@db",
      deep: [{ url: "postgres://app:hunter2@db" }, { retries: 3 }]
    })
    expect(connect.requests().filter(({ endpoint }) => endpoint === "items.get")).toHaveLength(1)
  })

  it("needs no ConnectModule without references", async () => {
    const plain = registerSecrets("plain", { values: { port: 1 } })
    const app = await boot({ imports: [ConnectModule.forFeature(plain)] })
    expect(app.get(plain.KEY)).toEqual({ port: 1 })
  })

  it("infers the types of a namespace without a schema from its values", () => {
    const plain = registerSecrets("plain", {
      values: { name: "op://prod/db/username", nested: { port: 1, list: ["a"] }, flag: true }
    })
    expectTypeOf<SecretsType<typeof plain>>().toEqualTypeOf<{
      readonly name: string
      readonly nested: { readonly port: number; readonly list: readonly [string] }
      readonly flag: boolean
    }>()
  })

  it("works with ConnectConfigModule.forFeature and factories of @nestjs/config", async () => {
    const plain = registerAs("plain", () => ({ user: "op://prod/db/username" }))
    const app = await boot({
      imports: [
        ConnectConfigModule.forRoot({ ignoreEnvFile: true, connect: { host: connect.url, token: connect.token } }),
        {
          module: class FeatureModule {},
          imports: [ConnectConfigModule.forFeature(database, plain)],
          providers: [Pool]
        }
      ]
    })
    expect(app.get(Pool, { strict: false }).config.password).toBe("hunter2")
    expect(app.get(plain.KEY, { strict: false })).toEqual({ user: "app" })
    expect(app.get(ConfigService).get("plain.user")).toBe("app")
  })

  it("configures other modules by asProvider", async () => {
    // biome-ignore lint/complexity/noStaticOnlyClass: Nest's modules are classes
    class OrmModule {
      static forRootAsync(options: ReturnType<(typeof database)["asProvider"]>) {
        return { module: OrmModule, imports: options.imports, providers: [{ provide: "ORM", ...options }] }
      }
    }
    const app = await boot({ imports: [root(), OrmModule.forRootAsync(database.asProvider())] })
    expect(app.get("ORM", { strict: false })).toEqual({ host: "db.internal", password: "hunter2", port: 5432 })
  })

  it("shows no secret when it is printed, and reads unchanged", async () => {
    const app = await boot({ imports: [root(), DatabaseModule] })
    const { config } = app.get(Pool, { strict: false })
    const all = { config, urls: app.get(urls.KEY, { strict: false }) }
    for (const text of [inspect(all, { depth: null }), JSON.stringify(all), inspect(app, { depth: 8 })]) {
      expect(text).not.toContain("hunter2")
    }
    expect(JSON.stringify(config)).toBe('{"host":"db.internal","password":"<redacted>","port":"<redacted>"}')
    expect({ ...config }.password).toBe("hunter2")
    expect(Object.keys(config)).toEqual(["host", "password", "port"])
  })
})

it("shows nothing that a schema or validation derives from a secret", async () => {
  await using server = await startFakeConnect({ prod: { key: { json: '{"private":"PRIVATE"}', list: "PRIVATE,b" } } })
  const schema = z.object({
    json: z.string().transform((text): { private: string } => JSON.parse(text)),
    list: z.string().transform((text) => text.split(","))
  })
  const values = { json: "op://prod/key/json", list: "op://prod/key/list" }
  const made = registerSecrets("made", { schema, values })
  const connect = { host: server.url, token: server.token }
  const app = await boot({
    imports: [
      ConnectModule.forRoot(connect),
      ConnectModule.forFeature(made),
      ConnectConfigModule.forRoot({ ignoreEnvFile: true, load: [() => values], validationSchema: schema, connect })
    ]
  })
  const namespace = app.get(made.KEY, { strict: false })
  const config = app.get(ConfigService)
  expect([namespace.json.private, config.get("json").private, config.get("list")[0]]).toEqual(Array(3).fill("PRIVATE"))
  for (const value of [namespace, namespace.json, config, config.get("json")]) {
    expect(inspect(value, { depth: null }) + JSON.stringify(value)).not.toContain("PRIVATE")
  }
})

describe("bad input", () => {
  it("stops startup with all issues of all namespaces, each with its key, and no value", async () => {
    const strict = registerSecrets("strict", {
      schema: z.object({
        password: z.string().refine(() => false, { error: (issue) => `${issue.input} is too weak` }),
        port: z.coerce.number().max(1000),
        missing: z.string()
      }),
      values: { password: "op://prod/db/password", port: "op://prod/db/port" }
    })
    const keys = registerSecrets("keys", { values: { fine: "op://prod/db/password", nested: { none: undefined } } })
    const error = await rejection(boot({ imports: [root(), ConnectModule.forFeature(strict, keys)] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    const { message, issues } = error as SecretsStartError
    expect(issues.map(({ code, where }) => `${where} ${code}`)).toEqual([
      "strict.password ValidationFailed",
      "strict.port ValidationFailed",
      "strict.missing ValidationFailed",
      "keys.nested.none ValueMissing"
    ])
    expect(message).toContain("strict.password\n  <redacted> is too weak")
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/hunter2|5432/)
  })

  it("stops startup with namespace and key of a reference that cannot be resolved", async () => {
    const broken = registerSecrets("broken", {
      values: { a: { b: "op://prod/db/pasword" }, c: "op://prod", d: "op://prod/db/port" }
    })
    const error = await rejection(boot({ imports: [root(), ConnectModule.forFeature(broken)] }))
    expect(error).toMatchObject({
      issues: [
        { where: "broken.c", code: "InvalidReference" },
        { where: "broken.a.b", code: "FieldNotFound", reference: "op://prod/db/pasword" }
      ]
    })
  })

  it("stops startup when its references are not on the list of a module that imports it", async () => {
    class ListedModule {}
    const listed = {
      module: ListedModule,
      imports: [ConnectModule.forFeature({ namespaces: [database], allow: ["op://prod/db/port"] })]
    }
    expect(await rejection(boot({ imports: [root(), listed] }))).toMatchObject({
      issues: [{ where: "database.password", code: "NotAllowed", message: expect.stringContaining("ListedModule") }]
    })
  })

  it("stops startup with the namespace whose values throw", async () => {
    const values = () => {
      throw new RangeError("no such region")
    }
    const throwing = registerSecrets("throwing", { values })
    expect(await rejection(boot({ imports: [root(), ConnectModule.forFeature(throwing)] }))).toMatchObject({
      issues: [{ where: "throwing", code: "ValuesFailed", message: "RangeError: no such region" }]
    })
  })

  it("rejects namespaces with the same name in one module", () => {
    const two = registerSecrets("database", { values: { user: "op://prod/db/username" } })
    expect(() => ConnectModule.forFeature(database, two)).toThrow(
      /^The application cannot start.*\n\ndatabase\n.*Two name/s
    )
    expect(() => ConnectModule.forFeature(database, database)).not.toThrow()
  })

  it("stops startup when there is no ConnectModule", async () => {
    expect(await rejection(boot({ imports: [DatabaseModule] }))).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({
          where: "database.password",
          code: "NoConnection",
          message: "The application has no ConnectModule without a name.",
          hint: "Import ConnectModule.forRoot() in the root module."
        })
      ])
    })
  })
})
