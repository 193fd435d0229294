// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of environment files
// Common uses and mistakes of @nestjs/config users: early reads of values, files, validation.

import { execFileSync, spawn } from "node:child_process"
import { join } from "node:path"
import { parse } from "node:querystring"
import { inspect } from "node:util"
import { Injectable, Logger, Module } from "@nestjs/common"
import { ConfigModule as NestConfigModule } from "@nestjs/config"
import { NestFactory } from "@nestjs/core"
import { ConnectModule, registerSecrets, SecretsStartError } from "@opconnect/nestjs"
import {
  ConditionalModule,
  ConfigModule,
  ConfigService,
  type ConnectConfigModuleOptions,
  loadConfig,
  registerAs
} from "@opconnect/nestjs/config"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import Joi from "joi"
import { beforeEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest"
import { boot, folder, rejection, serverOfEnvironment, write } from "./support.ts"

const connect = await serverOfEnvironment({
  prod: {
    db: { username: "app", password: "hunter2-secret", port: "6432", url: "postgres://db", json: '{"host":"inner"}' },
    flags: { off: "false", on: "true" }
  }
})
beforeEach(() => {
  const before = { ...process.env }
  onTestFinished(() => {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key]
  })
})

const configOf = async (options: ConnectConfigModuleOptions) =>
  (await boot({ imports: [ConfigModule.forRoot(options)] })).get(ConfigService)

const issuesOf = async (promise: Promise<unknown>) => {
  const error = await rejection(promise)
  expect(error).toBeInstanceOf(SecretsStartError)
  return (error as SecretsStartError).issues
}

describe("secrets in process.env", () => {
  const file = "DB_PORT=op://prod/db/port\nDB_JSON=op://prod/db/json\nFLAG=op://prod/flags/off\nPLAIN=text"

  it("factories of load, forFeature and registerSecrets see resolved secrets, and can convert them", async () => {
    const load = registerAs("load", () => ({ port: Number.parseInt(process.env.DB_PORT ?? "", 10) || 5432 }))
    const later = registerAs("later", async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return { host: JSON.parse(process.env.DB_JSON ?? "{}").host, flag: process.env.FLAG === "true" }
    })
    const namespace = registerSecrets("ns", { values: () => ({ port: Number(process.env.DB_PORT) }) })
    const app = await boot({
      imports: [
        ConfigModule.forRoot({ envFilePath: write(file), load: [load] }),
        ConfigModule.forFeature(later),
        ConnectModule.forFeature(namespace)
      ]
    })
    const config = app.get(ConfigService)
    expect(config.get("load.port")).toBe(6432)
    expect([app.get(later.KEY), app.get(namespace.KEY)]).toEqual([{ host: "inner", flag: false }, { port: 6432 }])
    expect(process.env.DB_PORT).toBe("{{ op://prod/db/port }}")
    expect(inspect([config, app.get(namespace.KEY)], { depth: null })).not.toContain("6432")
  })

  it("factories see resolved secrets of references in the environment", async () => {
    vi.stubEnv("DB_PORT", "op://prod/db/port")
    const load = () => ({ port: Number(process.env.DB_PORT) })
    expect((await configOf({ ignoreEnvFile: true, load: [load] })).get("port")).toBe(6432)
    expect(process.env.DB_PORT).toBe("op://prod/db/port")
  })

  it("factories of loadConfig see resolved secrets, and their result is typed", async () => {
    const load = () => ({ port: Number(process.env.DB_PORT), seen: process.env.PLAIN })
    const config = await loadConfig<{ port: number; PLAIN: string; seen: string }>({
      envFilePath: write(file),
      load: [load]
    })
    expectTypeOf(config.getOrThrow("port", { infer: true })).toEqualTypeOf<number>()
    expect([config.get("port"), config.get("PLAIN"), config.get("seen")]).toEqual([6432, "text", "text"])
  })

  it("redacts the message of a factory that throws", async () => {
    const load = registerAs("load", () => {
      throw new Error(`no such port: ${process.env.DB_PORT}`)
    })
    expect(await issuesOf(configOf({ envFilePath: write(file), load: [load] }))).toEqual([
      expect.objectContaining({ where: "load", code: "ValuesFailed", message: "Error: no such port: <redacted>" })
    ])
    expect(process.env.DB_PORT).toBeUndefined()
  })

  it("stops startup if ConditionalModule reads an unresolved secret", async () => {
    @Module({})
    class Optional {}
    const envFilePath = write(file)
    const root = ConfigModule.forRoot({ envFilePath })
    const registered = [
      ConditionalModule.registerWhen(Optional, "FLAG"),
      ConditionalModule.registerWhen(Optional, (env) => env.DB_PORT === "6432"),
      ConditionalModule.registerWhen(Optional, "PLAIN")
    ]
    const issues = await issuesOf(boot({ imports: [root, ...(await Promise.all(registered))] }))
    expect(issues.map(({ where }) => where)).toEqual([
      "ConditionalModule.registerWhen, FLAG",
      "ConditionalModule.registerWhen, DB_PORT"
    ])
    expect(issues[0]?.hint).toContain("loadConfig({ processEnv: true })")
    expect(connect.requests()).toEqual([])
  })

  it("ConditionalModule sees resolved secrets after loadConfig", async () => {
    @Module({})
    class Optional {}
    const loaded = await loadConfig({ envFilePath: write(file), processEnv: true })
    const root = ConfigModule.forRoot({ loaded })
    const debug = vi.spyOn(Logger, "debug").mockImplementation(() => {})
    onTestFinished(() => debug.mockRestore())
    const [off, on] = await Promise.all([
      ConditionalModule.registerWhen(Optional, "FLAG"),
      ConditionalModule.registerWhen(Optional, (env) => env.DB_PORT === "6432", { debug: false })
    ])
    expect([off?.imports, on?.imports]).toEqual([[], [Optional]])
    expect(debug.mock.calls.flat()[0]).toBe("FLAG evaluated to false. Skipping the registration of Optional")
    const app = await NestFactory.createApplicationContext(
      { module: class Root {}, imports: [root] },
      { logger: false, abortOnError: false }
    )
    await app.close()
    expect(process.env.FLAG).toBeUndefined()
  })
})

describe("references in configuration", () => {
  const leaky = registerAs("ff", () => ({ password: "op://prod/db/password" }))

  it("resolves forFeature without forRoot over the connection of the environment or of ConnectModule", async () => {
    expect((await boot({ imports: [ConfigModule.forFeature(leaky)] })).get(leaky.KEY)).toEqual({
      password: "hunter2-secret"
    })
    const root = ConnectModule.forRoot({ host: connect.url, token: connect.token })
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    expect((await boot({ imports: [root, ConfigModule.forFeature(leaky)] })).get(leaky.KEY)).toEqual({
      password: "hunter2-secret"
    })
    expect(await issuesOf(boot({ imports: [ConfigModule.forFeature(leaky)] }))).toMatchObject([{ code: "MissingHost" }])
  })

  it("stops startup if forRoot of @nestjs/config loads a reference, and says which ConfigModule to import", async () => {
    const load = [registerAs("db", () => ({ password: "op://prod/db/password" }))]
    const imports = [NestConfigModule.forRoot({ load, ignoreEnvFile: true }), ConfigModule.forFeature(() => ({}))]
    expect(await rejection(boot({ imports }))).toMatchObject({
      issues: [
        {
          where: "db.password",
          code: "Unresolved",
          hint: expect.stringMatching(/^Import ConfigModule from @opconnect/)
        }
      ]
    })
  })

  it("resolves secrets for a ConfigModule without forRoot", async () => {
    vi.stubEnv("INHERITED", "op://prod/db/password")
    vi.stubEnv("OTHER", "plain")
    const app = await boot({ imports: [ConfigModule] })
    expect(["INHERITED", "OTHER"].map((key) => app.get(ConfigService).get(key))).toEqual(["hunter2-secret", "plain"])
    vi.stubEnv("INHERITED", "op://prod")
    expect(await issuesOf(boot({ imports: [ConfigModule] }))).toMatchObject([
      { where: "environment INHERITED", code: "InvalidReference" }
    ])
  })

  it("shows plain values when it is printed, without a token", async () => {
    vi.stubEnv("OP_CONNECT_TOKEN", undefined)
    const config = await configOf({ ignoreEnvFile: true, load: [() => ({ empty: "", ofLoad: "text" })] })
    expect(inspect(config, { depth: null })).toMatch(/empty: '',\s+ofLoad: 'text'/)
  })

  it("resolves references in maps, sets, promises, and keys of maps", async () => {
    const pending = Promise.withResolvers<string>()
    const load = () => ({
      map: new Map<string, unknown>([["op://prod/db/username", { inner: "op://prod/db/password" }]]),
      set: new Set(["plain", "{{ op://prod/db/port }}"]),
      promise: Promise.resolve({ url: "op://prod/db/url" }),
      plain: Promise.resolve("plain"),
      late: pending.promise
    })
    const config = await configOf({ ignoreEnvFile: true, load: [load] })
    expect(config.get("map")).toEqual(new Map([["app", { inner: "hunter2-secret" }]]))
    expect(config.get("set")).toEqual(new Set(["plain", "6432"]))
    expect(await config.get("promise")).toEqual({ url: "postgres://db" })
    expect(await config.get("plain")).toBe("plain")
    pending.resolve("op://prod/db/password")
    expect(await rejection(config.getOrThrow<Promise<unknown>>("late"))).toMatchObject({
      issues: [{ where: "load.late", code: "Unresolved" }]
    })
    for (const key of ["map", "set", "promise"]) {
      expect(inspect(config.get(key), { depth: null, showHidden: true })).not.toMatch(/hunter2|6432|postgres/)
    }
  })

  it("resolves references in symbol properties, own getters, frozen objects, and namespaces that are not objects", async () => {
    class Database {
      readonly user = "app"
      readonly password = "op://prod/db/password"
      get dsn() {
        return `postgres://${this.user}:${this.password}/x`
      }
      get broken(): string {
        throw new Error("not connected")
      }
    }
    const key = Symbol("key")
    const date = new Date(0)
    const load = () => ({
      database: new Database(),
      own: Object.freeze({
        get url() {
          return "op://prod/db/url"
        }
      }),
      symbols: { [key]: "op://prod/db/username", plain: "op://prod/db/username" },
      query: parse("user=op://prod/db/username"),
      list: Object.freeze(["op://prod/db/port", { date }])
    })
    const text = registerAs("text", () => "op://prod/db/username" as never)
    const config = await configOf({ ignoreEnvFile: true, load: [load, text] })
    const database = config.getOrThrow<Database>("database")
    expect(database).toBeInstanceOf(Database)
    expect(database.dsn).toBe("postgres://app:hunter2-secret/x")
    expect(config.get("own.url")).toBe("postgres://db")
    expect(config.get("symbols")).toEqual({ [key]: "app", plain: "app" })
    expect(config.get("list")).toEqual(["6432", { date }])
    expect(config.get("list.1.date")).toBe(date)
    expect(config.get("query.user")).toBe("app")
    expect(config.get("text")).toBe("app")
    expect(inspect(config, { depth: null, showHidden: true, getters: true })).not.toMatch(/hunter2|6432/)
  })

  it("stops startup if a getter of a class returns a reference", async () => {
    class Base {
      get password() {
        return "op://prod/db/password"
      }
    }
    class Database extends Base {
      readonly user = "op://prod/db/username"
    }
    const load = registerAs("load", () => ({ database: new Database() }))
    expect(await issuesOf(configOf({ ignoreEnvFile: true, load: [load] }))).toMatchObject([
      { where: "load.database.password", code: "Unresolved", message: expect.stringContaining("getter") }
    ])
  })

  it("does not copy an instance whose class has private members, and stops startup if it contains a reference", async () => {
    class Pool {
      readonly #size = 5
      readonly ready = new Promise(() => {})
      url: string
      constructor(url: string) {
        this.url = url
      }
      size() {
        return this.#size
      }
    }
    class Reader extends Pool {}
    class Expiry extends Date {
      readonly key = "op://prod/db/password"
    }
    const reader = new Reader("http://db")
    const frozen = Object.freeze(new Pool("hunter2-secret"))
    const config = await configOf({
      ignoreEnvFile: true,
      load: [() => ({ user: "op://prod/db/username", password: "op://prod/db/password", reader, frozen })]
    })
    expect(config.get("user")).toBe("app")
    expect(config.get("reader")).toBe(reader)
    expect(config.getOrThrow<Pool>("reader").size()).toBe(5)
    expect(config.getOrThrow<Pool>("frozen").size()).toBe(5)

    const values = () => ({ list: [new Reader("op://prod/db/url"), new Expiry()] })
    expect(await issuesOf(configOf({ ignoreEnvFile: true, load: [registerAs("load", values)] }))).toMatchObject([
      { where: "load.list.0.url", reference: "op://prod/db/url", message: expect.stringContaining("of Reader") },
      { where: "load.list.1.key", code: "Unresolved", message: expect.stringContaining("of Expiry") }
    ])
  })

  it.each([
    ["URL", () => new URL("op://prod/db/password")],
    ["URLSearchParams", () => new URLSearchParams({ key: "op://prod/db/password" })],
    ["String", () => Object("op://prod/db/password")],
    ["Buffer", () => Buffer.from("key=op://prod/db/password")]
  ])("stops startup if a %s contains a reference", async (kind, make) => {
    const load = registerAs("load", () => ({ list: [make()] }))
    expect(await issuesOf(configOf({ ignoreEnvFile: true, load: [load] }))).toMatchObject([
      { where: "load.list.0", code: "Unresolved", message: expect.stringContaining(kind) }
    ])
  })

  it("reports references in providers that read process.env before startup", async () => {
    const imports = [ConfigModule.forRoot({ envFilePath: write("DB_URL=op://prod/db/url") })]
    @Injectable()
    class Pool {
      readonly url = process.env.DB_URL
    }
    const other = "{{ op://other/item/field }}"
    const options = {
      provide: "OPTIONS",
      useValue: { deep: [{ none: null, other, url: `${process.env.DB_URL}/app` }] }
    }
    const deep = { provide: "DEEP", useValue: { 1: { 2: { 3: { 4: { url: process.env.DB_URL } } } } } }
    // Configuration is near the top: what is deeper is not searched.
    const deeper = { provide: "DEEPER", useValue: { 1: { 2: { 3: { 4: { 5: { url: process.env.DB_URL } } } } } } }
    const many = Array.from({ length: 10_000 }, () => ({}))
    const huge = { provide: "HUGE", useValue: { many, last: { url: process.env.DB_URL } } }
    const fromFactory = { provide: "MADE", useFactory: () => new Map([["url", process.env.DB_URL]]) }
    const alias = { provide: "ALIAS", useExisting: Pool }
    const fine = { provide: "FINE", useFactory: () => ({ url: other }) }
    const issues = await issuesOf(
      boot({ imports, providers: [Pool, options, deep, deeper, huge, fromFactory, alias, fine] })
    )
    expect(issues.map(({ code, where }) => `${where} ${code}`)).toEqual([
      "Pool Unresolved",
      "OPTIONS Unresolved",
      "DEEP Unresolved",
      "MADE Unresolved"
    ])
    expect(issues[0]?.message).toContain("process.env.DB_URL")
  })

  it("reports the reference of a file that replaces the one of the environment", async () => {
    vi.stubEnv("DB_URL", "op://prod/db/port")
    const forRoot = ConfigModule.forRoot({ envFilePath: write("DB_URL=op://prod/db/url"), override: true })
    // Other modules import ConfigModule without options.
    const early = { provide: "EARLY", useValue: process.env.DB_URL }
    expect(await issuesOf(boot({ imports: [forRoot, ConfigModule], providers: [early] }))).toMatchObject([
      { where: "EARLY", code: "Unresolved" }
    ])
  })
})

describe("sources", () => {
  it("sources are read once, also a pipe", async () => {
    const path = join(folder(), "pipe")
    execFileSync("mkfifo", [path])
    const child = spawn("sh", ["-c", `printf 'A=op://prod/db/username\\nB=text' > '${path}'`])
    onTestFinished(() => void child.kill())
    const config = await configOf({ envFilePath: path })
    expect([config.get("A"), config.get("B")]).toEqual(["app", "text"])
  }, 10_000)

  it("set the limits of the connection, and report those that are invalid", async () => {
    const file = (limit: string) =>
      write(
        [
          `OP_CONNECT_HOST=${connect.url}`,
          `OP_CONNECT_TOKEN=${connect.token}`,
          `OP_CONNECT_TOTAL_TIMEOUT=${limit}`,
          "A=op://prod/db/username"
        ].join("\n")
      )
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    vi.stubEnv("OP_CONNECT_TOKEN", undefined)
    expect((await configOf({ envFilePath: file("5s") })).get("A")).toBe("app")
    for (const start of [configOf, loadConfig]) {
      expect(await issuesOf(start({ envFilePath: file("5") }))).toMatchObject([
        { code: "InvalidOption", message: expect.stringContaining("OP_CONNECT_TOTAL_TIMEOUT") }
      ])
    }
    connect.addFault({ kind: "hang" })
    onTestFinished(() => connect.clearFaults())
    expect(await issuesOf(configOf({ envFilePath: file("200ms") }))).toMatchObject([{ code: "ResponseTimeout" }])
  })

  it("resolves each source from its own server, set in code or in the file", async () => {
    const [fakeA, fakeB] = [await startFakeConnect({ prod: { db: { key: "of one" } } }), connect]
    onTestFinished(() => fakeA.close())
    const file = (key: string, reference: string, ...settings: ReadonlyArray<string>) =>
      write([...settings, `${key}=${reference}`].join("\n"))
    const settingsOf = ({ token, url }: FakeConnectServer) => ({ host: url, token })
    const start = async (...modules: ReadonlyArray<ConnectConfigModuleOptions>) => {
      const app = await boot({ imports: modules.map((options) => ConfigModule.forRoot(options)) })
      const values = ["A", "B", "C"].map((key) => app.get(ConfigService).get(key))
      await app.close()
      return values
    }
    const a = file("A", "op://prod/db/key")
    const b = file("B", "op://prod/db/username")
    const c = file("C", "op://prod/db/username")
    const values = ["of one", "app", "app"]
    const [inA, inB] = [settingsOf(fakeA), settingsOf(fakeB)]
    // The environment names the second server.
    expect(await start({ envFilePath: a, connect: inA }, { envFilePath: b, connect: inB }, { envFilePath: c })).toEqual(
      values
    )
    expect(await start({ envFilePath: c }, { envFilePath: b, connect: inB }, { envFilePath: a, connect: inA })).toEqual(
      values
    )
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    vi.stubEnv("OP_CONNECT_TOKEN", undefined)
    const settings = ({ token, url }: FakeConnectServer) => [`OP_CONNECT_HOST=${url}`, `OP_CONNECT_TOKEN=${token}`]
    expect(
      await start(
        { envFilePath: file("A", "op://prod/db/key", ...settings(fakeA)) },
        { envFilePath: file("B", "op://prod/db/username", ...settings(fakeB)) }
      )
    ).toEqual(["of one", "app", undefined])
    const withServer = file("B", "op://prod/db/username", ...settings(fakeB))
    expect(await start({ envFilePath: withServer }, { envFilePath: c })).toEqual([undefined, "app", "app"])
  })

  it("cannot redirect the token of the environment", async () => {
    const attacker = await startFakeConnect({})
    onTestFinished(() => attacker.close())
    const envFilePath = write(`OP_CONNECT_HOST=${attacker.url}\nA=op://prod/db/username`)
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    expect(await issuesOf(configOf({ envFilePath }))).toMatchObject([{ code: "UntrustedSetting", place: { line: 1 } }])
    expect(await issuesOf(loadConfig({ envFilePath }))).toMatchObject([{ code: "UntrustedSetting" }])
    expect(process.env.A).toBeUndefined()
    vi.stubEnv("OP_CONNECT_TOKEN", undefined)
    const inCode = configOf({ envFilePath, connect: { token: connect.token } })
    expect(await issuesOf(inCode)).toMatchObject([{ code: "UntrustedSetting" }])
    expect(attacker.requests()).toEqual([])
  })
})

describe("validation", () => {
  it("receives the values of files with ignoreEnvVars or validatePredefined: false, also of keys that are set", async () => {
    vi.stubEnv("PORT", "1111")
    vi.stubEnv("INHERITED", "op://prod/db/username")
    const envFilePath = write("PORT=op://prod/db/port\nNAME=file")
    for (const options of [{ ignoreEnvVars: true }, { validatePredefined: false }]) {
      const seen = vi.fn()
      const validate = (values: object) => {
        seen(values)
        return values
      }
      const config = await configOf({ envFilePath, validate, ...options })
      expect(seen.mock.calls).toEqual([[{ PORT: "6432", NAME: "file" }]])
      expect([config.get("PORT"), process.env.PORT]).toEqual(["6432", "1111"])
      expect(config.get("INHERITED")).toBe("app")
      const required = Joi.object({ PORT: Joi.number().required().valid(6432) })
      expect((await configOf({ envFilePath, validationSchema: required, ...options })).get("PORT")).toBe(6432)
      expect((await configOf({ envFilePath, ...options })).get("PORT")).toBe("1111")
    }
  })

  it("fails in the validator's own words, redacted", async () => {
    const message = async (options: ConnectConfigModuleOptions) =>
      ((await rejection(configOf(options))) as Error).message
    const schema = Joi.object({ MISSING_ONE: Joi.required(), MISSING_TWO: Joi.required() })
    expect(await message({ ignoreEnvFile: true, validationSchema: schema })).toBe(
      'Config validation error: MISSING_ONE: "MISSING_ONE" is required\nMISSING_TWO: "MISSING_TWO" is required'
    )
    const validate = ({ PASSWORD }: Record<string, unknown>) => {
      throw new Error(`weak password: ${PASSWORD}, ${encodeURIComponent(String(PASSWORD))}`)
    }
    expect(await message({ envFilePath: write("PASSWORD=op://prod/db/password"), validate })).toBe(
      "Config validation error: weak password: <redacted>, <redacted>"
    )
    const refuse = ({ OP_CONNECT_TOKEN }: Record<string, unknown>) => {
      throw new Error(`not ${OP_CONNECT_TOKEN}`)
    }
    expect(await message({ ignoreEnvFile: true, validate: refuse })).toBe("Config validation error: not <redacted>")
    const envFilePath = write("OP_CONNECT_TOKEN=token-of-the-file")
    expect(await message({ envFilePath, override: true, validate: refuse })).toBe(
      "Config validation error: not <redacted>"
    )
  })

  it("expands variables as @nestjs/config does", async () => {
    vi.stubEnv("SET", "from environment")
    const text = ["ZED=${OUTSIDE}", "A=${SET}", "B=${UNKNOWN}", "C=${UNKNOWN:-default}", "D=$A/x", "E=\\$A"].join("\n")
    const envFilePath = write(text)
    const values = async (expandVariables: ConnectConfigModuleOptions["expandVariables"]) => {
      const config = await configOf({ envFilePath, ...(expandVariables === undefined ? {} : { expandVariables }) })
      return ["ZED", "A", "B", "C", "D", "E"].map((key) => config.get(key))
    }
    expect(await values(undefined)).toEqual([
      "${OUTSIDE}",
      "${SET}",
      "${UNKNOWN}",
      "${UNKNOWN:-default}",
      "$A/x",
      "\\$A"
    ])
    expect(await values(true)).toEqual(["", "from environment", "", "default", "from environment/x", "$A"])
    expect((await values({ processEnv: { OUTSIDE: "zz" } }))[0]).toBe("zz")
  })
})
