// All references of an application are resolved by one plan, and all issues that stop its start are reported together.
import { once } from "node:events"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { join } from "node:path"
import { inspect } from "node:util"
import { Inject, Injectable, Logger } from "@nestjs/common"
import { ConfigModule, ConfigService, registerAs } from "@nestjs/config"
import { NestFactory } from "@nestjs/core"
import { Test } from "@nestjs/testing"
import {
  ConnectModule,
  InjectSecret,
  registerSecrets,
  SecretsService,
  SecretsStartError,
  secretToken
} from "@opconnect/nestjs"
import { ConnectConfigModule, loadConfig } from "@opconnect/nestjs/config"
import { overrideSecrets } from "@opconnect/nestjs/testing"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest"
import { z } from "zod"
import { boot, folder, rejection, startTunnel, write } from "./support.ts"

let connect: FakeConnectServer

/** Twenty items in two vaults, with two fields each: forty references. */
const names = Array.from({ length: 10 }, (_, index) => `item${index}`)
const item = (name: string) => ({ username: `user of ${name}`, password: `password of ${name}` })
const seed = {
  prod: Object.fromEntries(names.map((name) => [name, item(`prod ${name}`)])),
  staging: Object.fromEntries(names.map((name) => [name, item(`staging ${name}`)]))
}
const references = Object.keys(seed).flatMap((vault) =>
  names.flatMap((name) => [`op://${vault}/${name}/username`, `op://${vault}/${name}/password`])
)

beforeEach(async () => {
  connect = await startFakeConnect(seed)
  vi.stubEnv("OP_CONNECT_HOST", connect.url)
  vi.stubEnv("OP_CONNECT_TOKEN", connect.token)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await connect.close()
})

/** A class with these references injected. */
const injecting = (name: string, references: ReadonlyArray<string>) => {
  const holder = {
    [name]: class {
      readonly values: ReadonlyArray<string>
      constructor(...values: ReadonlyArray<string>) {
        this.values = values
      }
    }
  }[name]
  if (holder === undefined) throw new Error("no class")
  for (const [index, reference] of references.entries()) InjectSecret(reference, String)(holder, undefined, index)
  return holder
}

const moduleOf = (metadata: object) => ({ module: class FeatureModule {}, ...metadata })

/** Five modules that need eight of the forty each: an env file, `load`, a namespace, decorators, and a factory. */
const fortyReferences = () => {
  const [ofFile = [], ofLoad = [], ofNamespace = [], ofClass = [], ofFactory = []] = Array.from(
    { length: 5 },
    (_, index) => references.filter((_, position) => position % 5 === index)
  )
  const Holder = injecting("Holder", ofClass)
  const namespace = registerSecrets("eight", { values: { list: ofNamespace } })
  const path = write(ofFile.map((reference, index) => `KEY${index}=${reference}`).join("\n"))
  return {
    Holder,
    namespace,
    imports: [
      ConnectConfigModule.forRoot({
        envFilePath: path,
        isGlobal: true,
        load: [registerAs("loaded", () => ({ list: ofLoad }))]
      }),
      moduleOf({
        providers: [
          { provide: "FILE", inject: [ConfigService], useFactory: (config: ConfigService) => config.get("KEY7") }
        ]
      }),
      moduleOf({
        providers: [
          { provide: "LOAD", inject: [ConfigService], useFactory: (config: ConfigService) => config.get("loaded.list") }
        ]
      }),
      moduleOf({ imports: [ConnectModule.forFeature(namespace)] }),
      moduleOf({ providers: [Holder] }),
      moduleOf({
        providers: [
          {
            provide: "FACTORY",
            inject: ofFactory.map((reference) => secretToken(reference)),
            useFactory: (...values: ReadonlyArray<string>) => values
          }
        ]
      })
    ]
  }
}

const expectForty = async (
  app: Awaited<ReturnType<typeof boot>>,
  { Holder, namespace }: ReturnType<typeof fortyReferences>
) => {
  const inAnyModule = { strict: false }
  const value = (position: number) => {
    const [, , vault, name, field] = (references[position] ?? "").split("/")
    return `${field === "username" ? "user" : "password"} of ${vault} ${name}`
  }
  expect(app.get("FILE", inAnyModule)).toBe(value(35))
  expect(app.get("LOAD", inAnyModule)[7]).toBe(value(36))
  expect(app.get(namespace.KEY, inAnyModule).list[7]).toBe(value(37))
  expect(app.get<{ values: Array<string> }>(Holder, inAnyModule).values[7]).toBe(value(38))
  expect(app.get("FACTORY", inAnyModule)[7]).toBe(value(39))
}

describe("startup with 40 references in 5 modules", () => {
  it("lists vaults once, items once per vault, and reads each item once: 23 requests", async () => {
    const forty = fortyReferences()
    await expectForty(await boot({ imports: forty.imports }), forty)
    const count = Map.groupBy(connect.requests(), ({ endpoint }) => endpoint)
    expect([...count].map(([endpoint, all]) => [endpoint, all.length])).toEqual([
      ["vaults.list", 1],
      ["items.list", 2],
      ["items.get", 20]
    ])
    connect.expectEachItemFetchedOnce()
  })

  it("sends the same requests with a ConnectModule, whose connection the configuration shares", async () => {
    const forty = fortyReferences()
    await expectForty(await boot({ imports: [ConnectModule.forRoot({ isGlobal: true }), ...forty.imports] }), forty)
    connect.expectAtMost(23)
  })

  it("does not wait for a ConnectModule whose options come from ConfigService", async () => {
    const forty = fortyReferences()
    const late = ConnectModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ host: connect.url, token: config.getOrThrow("OP_CONNECT_TOKEN") })
    })
    await expectForty(await boot({ imports: [late, ...forty.imports] }), forty)
  })
})

describe("circular options", () => {
  const Holder = injecting("Holder", ["op://prod/item0/password"])
  const namespace = registerSecrets("circle", { values: { password: "op://prod/item0/password" } })
  const holders = moduleOf({
    imports: [ConnectModule.forFeature(namespace)],
    providers: [
      Holder,
      { provide: "OF_HOLDER", inject: [Holder], useFactory: () => ({}) },
      { provide: "OF_NAMESPACE", inject: [namespace.KEY], useFactory: () => ({}) }
    ],
    exports: ["OF_HOLDER", "OF_NAMESPACE"]
  })

  it.each(["OF_HOLDER", "OF_NAMESPACE"])("stop the start with an error: %s", async (token) => {
    const options = { imports: [holders], inject: [token], useFactory: () => ({}) }
    expect(await rejection(boot({ imports: [ConnectModule.forRootAsync(options)] }))).toMatchObject({
      issues: [{ where: "the options of ConnectModule", code: "CircularOptions" }]
    })
    const ofConfig = { ...options, useFactory: () => ({ ignoreEnvFile: true }) }
    expect(
      await rejection(boot({ imports: [ConnectModule.forRoot(), ConnectConfigModule.forRootAsync(ofConfig)] }))
    ).toMatchObject({
      issues: [{ where: "the options of ConnectConfigModule", code: "CircularOptions" }]
    })
    // Those of another connection are there.
    const other = { ...options, name: "other", useFactory: () => ({ host: connect.url, token: connect.token }) }
    await boot({ imports: [ConnectModule.forRoot(), ConnectModule.forRootAsync(other)] })
  })

  it("stop startup when the options of ConnectConfigModule come from its namespace factories", async () => {
    const namespace = registerAs("own", () => ({ path: ".env" }))
    const other = registerAs("other", () => ({ path: ".env" }))
    const useFactory = () => ({ ignoreEnvFile: true })
    for (const module of [
      ConnectConfigModule.forRootAsync({ load: [namespace], inject: [namespace.KEY], useFactory }),
      ConnectConfigModule.forRootAsync({ imports: [ConfigModule.forFeature(other)], inject: [other.KEY], useFactory })
    ]) {
      expect(await rejection(boot({ imports: [ConnectModule.forRoot(), module] }))).toMatchObject({
        issues: [{ where: "the options of ConnectConfigModule", code: "CircularOptions" }]
      })
    }
  })

  it("stop startup when the options of ConnectConfigModule come from ConfigService", async () => {
    const options = { inject: [ConfigService], useFactory: () => ({ ignoreEnvFile: true }) }
    const own = { module: class OwnModule {}, imports: [ConfigModule], exports: [ConfigModule] }
    const module = ConnectConfigModule.forRootAsync({ ...options, imports: [own] })
    expect(await rejection(boot({ imports: [ConnectModule.forRoot(), module] }))).toMatchObject({
      issues: [{ where: "the options of ConnectConfigModule", code: "CircularOptions" }]
    })
  })
})

describe("ConnectConfigModule", () => {
  it("takes its options from providers", async () => {
    const path = write("A=op://prod/item0/username")
    @Injectable()
    class Options {
      createConnectConfigOptions() {
        return { envFilePath: path, validate: async (values: Record<string, unknown>) => ({ ...values, B: "added" }) }
      }
    }
    const PATH = { provide: "PATH", useValue: path }
    const paths = moduleOf({ providers: [PATH, Options], exports: ["PATH", Options] })
    const list = registerAs("list", () => ({ user: "op://prod/item1/username" }))
    for (const options of [
      { inject: ["PATH"], useFactory: async (envFilePath: string) => ({ envFilePath }) },
      { useExisting: Options },
      { useClass: Options }
    ]) {
      const app = await boot({
        imports: [ConnectConfigModule.forRootAsync({ ...options, imports: [paths], load: [list] })]
      })
      const config = app.get(ConfigService)
      expect([config.get("A"), config.get("list.user")]).toEqual(["user of prod item0", "user of prod item1"])
      expect(app.get(list.KEY)).toEqual({ user: "user of prod item1" })
      expect(config.get("B")).toBe("inject" in options ? undefined : "added")
    }
  })

  it("reads the server from the files, and keeps its token out of process.env", async () => {
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    vi.stubEnv("OP_CONNECT_TOKEN", undefined)
    const path = write(`OP_CONNECT_HOST=${connect.url}\nOP_CONNECT_TOKEN=${connect.token}\nA=op://prod/item0/username`)
    const app = await boot({ imports: [ConnectConfigModule.forRoot({ envFilePath: path })] })
    expect(app.get(ConfigService).get("A")).toBe("user of prod item0")
    expect(process.env.OP_CONNECT_HOST).toBeUndefined()
    expect(Object.values(process.env)).not.toContain(connect.token)
    expect(inspect(app.get(ConfigService), { depth: null })).not.toContain(connect.token)
  })

  it("reads the files of forRoot once, and those of forRootAsync for each application", async () => {
    const path = write("A=first")
    const options = { load: [registerAs("seen", () => ({ a: process.env.A }))] }
    const ofFiles = { ...options, useFactory: () => ({ envFilePath: path }) }
    const modules = [
      ConnectConfigModule.forRoot({ ...options, envFilePath: path }),
      ConnectConfigModule.forRootAsync(ofFiles)
    ]
    for (const imports of modules.map((module) => [module])) {
      for (const text of ["first", "second"]) {
        writeFileSync(path, `A=${text}`)
        const seen = imports[0] === modules[0] ? "first" : text
        const app = await NestFactory.createApplicationContext(
          { module: class AppModule {}, imports },
          { logger: false, abortOnError: false }
        )
        expect([app.get(ConfigService).get("A"), app.get(ConfigService).get("seen.a")]).toEqual([seen, seen])
        await app.close()
      }
    }
  })

  it("validates the environment together with loaded values, resolved, and returns what the schema returns", async () => {
    const path = write("PORT=5432\nPASSWORD=op://prod/item0/password\nLEVEL=3")
    const database = registerAs("database", () => ({ user: "op://prod/item0/username", size: "5" }))
    const plain = () => ({ limit: "7", LEVEL: "9", other: "x" })
    const validationSchema = z.object({
      PORT: z.coerce.number(),
      PASSWORD: z.string().startsWith("password of"),
      limit: z.coerce.number(),
      LEVEL: z.coerce.number(),
      database: z.object({ user: z.string().startsWith("user of"), size: z.coerce.number() })
    })
    const options = { envFilePath: path, load: [database, plain], validationSchema }
    const app = await boot({ imports: [ConnectConfigModule.forRoot(options)] })
    const config = app.get(ConfigService)
    expect([config.get("PORT"), config.get("database.size"), app.get(database.KEY)]).toEqual([
      5432,
      5,
      { user: "user of prod item0", size: 5 }
    ])
    expect(["limit", "LEVEL", "other"].map((key) => config.get(key))).toEqual([7, "9", "x"])
    const strict = validationSchema.extend({ PASSWORD: z.string().max(3), database: z.object({ user: z.email() }) })
    const error = await rejection(
      boot({ imports: [ConnectConfigModule.forRoot({ ...options, validationSchema: strict })] })
    )
    expect(error).toMatchObject({ issues: [{ where: "PASSWORD" }, { where: "database.user" }] })
    expect(inspect(error, { depth: null })).not.toMatch(/user of|password of/)
  })

  it("keeps the class that validation returns, its getters, and the values of several modules", async () => {
    class Environment {
      A = ""
      get shouted() {
        return this.A.toUpperCase()
      }
    }
    const validate = ({ A }: Record<string, unknown>) => Object.assign(new Environment(), { A })
    const app = await boot({
      imports: [
        ConnectConfigModule.forRoot({ envFilePath: write("A=op://prod/item0/username"), validate }),
        ConnectConfigModule.forRoot({
          envFilePath: write("B=op://prod/item1/username"),
          validate: ({ B }) => ({ B })
        })
      ]
    })
    const config = app.get(ConfigService)
    expect([config.get("A"), config.get("B")]).toEqual(["user of prod item0", "user of prod item1"])
    expect(inspect(config, { depth: null })).not.toContain("user of")
    const alone = await boot({
      imports: [ConnectConfigModule.forRoot({ envFilePath: write("A=op://prod/item0/username"), validate })]
    })
    expect(alone.get(ConfigService).get("shouted")).toBe("USER OF PROD ITEM0")
    expect(inspect(alone.get(ConfigService), { depth: null })).not.toContain("user of")
  })

  it("never returns a reference, even for a variable that validation omits", async () => {
    const validate = () => ({ ONLY: 1 })
    const app = await boot({
      imports: [ConnectConfigModule.forRoot({ envFilePath: write("A=op://prod/item0/username"), validate })]
    })
    expect(app.get(ConfigService).get("A")).toBe("user of prod item0")
  })

  it("puts secrets into process.env only with processEnv: true, and removes them on close", async () => {
    const length = registerAs("length", () => ({ of: process.env.TOKEN_TEXT?.length }))
    const options = { envFilePath: write("TOKEN_TEXT=op://prod/item0/username"), load: [length], processEnv: true }
    const app = await NestFactory.createApplicationContext(
      { module: class AppModule {}, imports: [ConnectConfigModule.forRoot(options)] },
      { logger: false, abortOnError: false }
    )
    expect(process.env.TOKEN_TEXT).toBe("user of prod item0")
    expect(app.get(length.KEY)).toEqual({ of: 18 })
    await app.close()
    expect(process.env.TOKEN_TEXT).toBeUndefined()
    const broken = { ...options, envFilePath: write("TOKEN_TEXT=op://prod/item0/nothing") }
    expect(await rejection(boot({ imports: [ConnectConfigModule.forRoot(broken)] }))).toMatchObject({
      issues: [{ where: expect.stringMatching(/:1 TOKEN_TEXT$/), code: "FieldNotFound" }]
    })
  })

  it("expands variables with expandVariables, also inside references", async () => {
    const envFilePath = write("PASS=op://prod/item0/password\nWHO=me\nURL=http://$WHO:$PASS@db")
    const url = async (expandVariables?: boolean) => {
      const options = { envFilePath, ...(expandVariables === undefined ? {} : { expandVariables }) }
      return (await boot({ imports: [ConnectConfigModule.forRoot(options)] })).get(ConfigService).get("URL")
    }
    expect(await url(true)).toBe("http://me:password of prod item0@db")
    expect(await url(false)).toBe("http://$WHO:$PASS@db")
    expect(await url()).toBe("http://$WHO:$PASS@db")
  })

  it("reads its files before factories of forFeature and of namespaces read process.env", async () => {
    const envFilePath = write("LATE=op://prod/item0/username\nPLAIN=text")
    const feature = registerAs("feature", () => ({ late: process.env.LATE, length: process.env.LATE?.length }))
    const namespace = registerSecrets("late", { values: () => ({ late: process.env.LATE, plain: process.env.PLAIN }) })
    const imports = (processEnv: boolean) => [
      moduleOf({ imports: [ConnectConfigModule.forFeature(feature, namespace)] }),
      ConnectConfigModule.forRootAsync({ useFactory: async () => ({ envFilePath, processEnv }) })
    ]
    for (const processEnv of [false, true]) {
      const app = await NestFactory.createApplicationContext(
        { module: class AppModule {}, imports: imports(processEnv) },
        { logger: false, abortOnError: false }
      )
      const inAnyModule = { strict: false }
      expect(app.get(namespace.KEY, inAnyModule)).toEqual({ late: "user of prod item0", plain: "text" })
      expect(app.get(feature.KEY, inAnyModule).late).toBe("user of prod item0")
      if (processEnv) expect(app.get(feature.KEY, inAnyModule).length).toBe("user of prod item0".length)
      await app.close()
    }
  })

  it("accepts a custom parser", async () => {
    const json = join(folder(), "config.json")
    writeFileSync(json, JSON.stringify({ A: "op://prod/item0/username", B: "x", C: "op://prod" }))
    const parser = (text: Buffer) => {
      const { C, ...values } = JSON.parse(text.toString())
      return process.env.WITH_C ? { ...values, C } : values
    }
    const config = async () =>
      (await boot({ imports: [ConnectConfigModule.forRoot({ envFilePath: json, parser })] })).get(ConfigService)
    expect([(await config()).get("A"), (await config()).get("B")]).toEqual(["user of prod item0", "x"])
    vi.stubEnv("WITH_C", "1")
    expect(await rejection(config())).toMatchObject({ issues: [{ where: `${json} C`, code: "InvalidReference" }] })
  })

  it("expands the values of a custom parser, and accepts its numbers and booleans", async () => {
    const json = join(folder(), "config.json")
    const values = { USER: "op://prod/item0/username", URL: "x://$USER@db:$PORT/$ON", PORT: 5432, ON: true, NESTED: {} }
    writeFileSync(json, JSON.stringify(values))
    const options = { envFilePath: json, parser: (text: Buffer) => JSON.parse(text.toString()), expandVariables: true }
    const config = (await boot({ imports: [ConnectConfigModule.forRoot(options)] })).get(ConfigService)
    expect(config.get("URL")).toBe("x://user of prod item0@db:5432/true")
    expect([config.get("PORT"), config.get("NESTED")]).toEqual(["5432", undefined])
  })

  it("stops startup when forFeature was called before the package was imported", async () => {
    const late = {
      module: class LateModule {},
      // As @nestjs/config's own forFeature makes it.
      providers: [{ provide: "CONFIGURATION(late)", useFactory: () => ({ key: "op://prod/item0/username" }) }]
    }
    expect(
      await rejection(boot({ imports: [ConnectConfigModule.forRoot({ ignoreEnvFile: true }), late] }))
    ).toMatchObject({
      issues: [
        {
          where: "late.key",
          code: "Unresolved",
          hint: expect.stringContaining("before the modules that call forFeature")
        }
      ]
    })
  })
})

describe("loadConfig", () => {
  it("returns the configuration before an application exists, which then requests nothing again", async () => {
    const database = registerAs("database", () => ({ user: "op://prod/item0/username" }))
    const tunnel = await startTunnel(connect.url)
    const options = { envFilePath: write("A=op://prod/item1/username"), load: [database] }
    const config = await loadConfig({ ...options, connect: { host: tunnel.url } })
    await tunnel.idle
    expect([config.get("A"), config.get("database.user")]).toEqual(["user of prod item1", "user of prod item0"])
    expect(inspect(config, { depth: null }) + JSON.stringify(config)).not.toContain("user of")
    const before = connect.requests().length
    @Injectable()
    class Reader {
      readonly found: unknown
      constructor(
        @Inject(database.KEY) readonly values: { user: string },
        own: ConfigService
      ) {
        this.found = own.get("A")
      }
    }
    const app = await boot({ imports: [ConnectConfigModule.forRoot({ loaded: config })], providers: [Reader] })
    expect(app.get(Reader)).toMatchObject({ found: "user of prod item1", values: { user: "user of prod item0" } })
    expect(connect.requests().length).toBe(before)
    const other = ConnectConfigModule.forRoot({ envFilePath: write("B=op://prod/item2/username") })
    const both = await boot({ imports: [ConnectConfigModule.forRoot({ loaded: config }), other] })
    expect(["A", "B"].map((key) => both.get(ConfigService).get(key))).toEqual([
      "user of prod item1",
      "user of prod item2"
    ])
  })

  it("ignores process.env with skipProcessEnv", async () => {
    vi.stubEnv("OF_PROCESS", "there")
    const lookUp = async (skipProcessEnv: boolean) =>
      (await loadConfig({ ignoreEnvFile: true, skipProcessEnv })).get("OF_PROCESS")
    expect([await lookUp(false), await lookUp(true)]).toEqual(["there", undefined])
  })

  it("rejects with all issues, and restores process.env", async () => {
    const path = write("A=op://prod/nothing/username\nB=op://prod")
    const error = await rejection(loadConfig({ envFilePath: path, load: [() => ({ c: ["op://prod/item0/nothing"] })] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    expect((error as SecretsStartError).issues.map(({ code }) => code).toSorted()).toEqual([
      "FieldNotFound",
      "InvalidReference",
      "ItemNotFound"
    ])
    expect(process.env.A, "what it put there for others is removed").toBeUndefined()
  })

  it("restores process.env after an invalid setting in a file", async () => {
    const path = write("A=op://prod/item0/username\nOP_CONNECT_TOTAL_TIMEOUT=5")
    expect(await rejection(loadConfig({ envFilePath: path }))).toMatchObject({ issues: [{ code: "InvalidOption" }] })
    expect(process.env.A).toBeUndefined()
  })
})

describe("a server that is down at startup", () => {
  const root = (options: object = {}) => ConnectModule.forRoot({ retries: 0, startupTimeout: 60_000, ...options })
  const Holder = injecting("Holder", ["op://prod/item0/password"])

  it("retries an unavailable server, and logs the retries", async () => {
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    const messages = vi.spyOn(Logger.prototype, "log").mockImplementation(() => {})
    onTestFinished(() => void vi.restoreAllMocks())
    connect.addFault({ kind: "status", status: 503, times: 2 })
    const app = await boot({ imports: [root({ startupTimeout: 10_000 })], providers: [Holder] })
    expect(app.get(Holder).values).toEqual(["password of prod item0"])
    expect(warnings.mock.calls.flat()).toEqual([expect.stringMatching(/Retrying for up to \d+ s/)])
    expect(messages.mock.calls.flat()).toEqual(
      expect.arrayContaining([expect.stringContaining("The Connect server responded after"), "1 secret resolved"])
    )
  })

  it.each([{ bufferLogs: true }, { logger: false as const }])(
    "is reported on stderr while Nest prints nothing: %j",
    async (options) => {
      const stderr = vi.spyOn(process.stderr, "write").mockImplementation(() => true)
      onTestFinished(() => stderr.mockRestore())
      connect.addFault({ kind: "status", status: 503, times: 2 })
      const module = { module: class App {}, imports: [root({ startupTimeout: 10_000 })], providers: [Holder] }
      const app = await NestFactory.createApplicationContext(module, { abortOnError: false, ...options })
      // Nest keeps messages until somebody asks for them, in the whole process.
      app.flushLogs()
      await app.close()
      const lines = stderr.mock.calls.flat().filter((text) => String(text).startsWith("[ConnectModule] Waiting for"))
      expect(lines).toEqual([expect.stringMatching(/Retrying for up to 10 s\.\n$/)])
    }
  )

  it("is reported by Nest alone if Nest prints messages", async () => {
    const stderr = vi.spyOn(process.stderr, "write").mockImplementation(() => true)
    onTestFinished(() => stderr.mockRestore())
    connect.addFault({ kind: "status", status: 503, times: 2 })
    const warn = vi.fn()
    const logger = { log: () => {}, error: () => {}, warn }
    const module = { module: class App {}, imports: [root({ startupTimeout: 10_000 })], providers: [Holder] }
    await (await NestFactory.createApplicationContext(module, { abortOnError: false, logger })).close()
    expect(warn.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/^Waiting for/)])
    expect(stderr).not.toHaveBeenCalled()
  })

  it("stops startup with a readable error if the server cannot be reached", async () => {
    await connect.close()
    const error = await rejection(boot({ imports: [root({ startupTimeout: 0 })], providers: [Holder] }))
    expect(error).toMatchObject({
      name: "SecretsStartError",
      issues: [{ where: "Holder, parameter 1 of its constructor", code: "Unreachable" }]
    })
  })

  it("starts immediately from the snapshot of an earlier startup, with a warning", async () => {
    const path = join(folder(), "snapshot")
    const config = ConnectConfigModule.forRoot({ ignoreEnvFile: true })
    await boot({ imports: [root({ snapshot: path, startupTimeout: 60_000 }), config], providers: [Holder] })
    expect([path, `${path}.variables`].map((file) => existsSync(file))).toEqual([true, false])
    expect(readFileSync(path, "latin1")).not.toContain("password of")
    await connect.close()
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    onTestFinished(() => warnings.mockRestore())
    const snapshot = { path, maxAge: 60_000 }
    const app = await boot({ imports: [root({ snapshot, startupTimeout: 600_000 })], providers: [Holder] })
    expect(app.get(Holder).values).toEqual(["password of prod item0"])
    expect(warnings.mock.calls.flat()).toEqual([
      expect.stringMatching(/^The server is unavailable: starting with the secrets of \d{4}-/)
    ])
    const other = injecting("Other", ["op://prod/item1/password"])
    expect(
      await rejection(boot({ imports: [root({ snapshot: path, startupTimeout: 0 })], providers: [other] }))
    ).toMatchObject({
      issues: [{ code: "Unreachable", hint: expect.stringContaining("made for other references") }]
    })
  })

  it("starts from snapshots for the variables of several files and for what factories add", async () => {
    const snapshot = join(folder(), "snapshot")
    const names = ["A", "B"]
    const files = names.map((name, index) => write(`${name}=op://prod/item${index}/password`))
    const namespace = registerSecrets("added", { values: () => ({ one: "op://prod/item2/password" }) })
    const started = async () => {
      const app = await boot({
        imports: [
          root({ snapshot, startupTimeout: 600_000, isGlobal: true }),
          ...files.map((envFilePath) => ConnectConfigModule.forRoot({ envFilePath })),
          ConnectModule.forFeature(namespace)
        ],
        providers: [Holder]
      })
      const config = app.get(ConfigService)
      return [...names.map((name) => config.get(name)), app.get(namespace.KEY).one]
    }
    const values = await started()
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    onTestFinished(() => warnings.mockRestore())
    expect(values).toEqual([0, 1, 2].map((index) => `password of prod item${index}`))
    await connect.close()
    expect(await started()).toEqual(values)
    expect(warnings).toHaveBeenCalledTimes(1)
  })

  it("delays startup by at most startupTimeout when it never responds, with and without a snapshot", async () => {
    const silent = createServer().listen(0, "127.0.0.1")
    await once(silent, "listening")
    onTestFinished(() => void silent.close())
    const { port } = silent.address() as AddressInfo
    const tunnel = await startTunnel(connect.url)
    const path = join(folder(), "snapshot")
    const options = { host: tunnel.url, token: connect.token, snapshot: path, startupTimeout: 300 }
    const booted = (more: object) =>
      boot({ imports: [ConnectModule.forRoot({ ...options, ...more })], providers: [Holder] })
    await booted({ startupTimeout: 60_000 })
    tunnel.lead(`http://127.0.0.1:${port}`)
    expect((await booted({})).get(Holder).values).toEqual(["password of prod item0"])
    expect(await rejection(booted({ snapshot: undefined }))).toMatchObject({
      issues: [{ code: "ResponseTimeout", message: expect.stringContaining("(startupTimeout)") }]
    })
  }, 30_000)

  it("logs a warning with Nest's Logger if the snapshot cannot be written", async () => {
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    const stderr = vi.spyOn(console, "error").mockImplementation(() => {})
    onTestFinished(() => void vi.restoreAllMocks())
    const snapshot = join(folder(), "nothing", "snapshot")
    await boot({ imports: [root({ snapshot, startupTimeout: 60_000 })], providers: [Holder] })
    expect(warnings.mock.calls.flat().join()).toMatch(/Could not write the snapshot/)
    expect(stderr).not.toHaveBeenCalled()
  })

  it("writes no snapshot in a test that provides the secrets", async () => {
    const path = join(folder(), "snapshot")
    const builder = Test.createTestingModule({ imports: [root({ snapshot: path })], providers: [Holder] })
    const module = await overrideSecrets(builder, { "op://prod/item0/password": "of the test" }).compile()
    onTestFinished(() => module.close())
    expect(module.get(Holder).values).toEqual(["of the test"])
    const server = { url: connect.url, token: connect.token }
    const other = Test.createTestingModule({ imports: [root({ snapshot: path })], providers: [Holder] })
    await (await overrideSecrets(other, server).compile()).close()
    expect(existsSync(path)).toBe(false)
  })

  it("does not delay startup when another reference is invalid", async () => {
    const both = injecting("Both", ["op://prod/item0/password", "op://prod"])
    connect.addFault({ kind: "status", status: 503 })
    const error = await rejection(boot({ imports: [root({ startupTimeout: 600_000 })], providers: [both] }))
    expect((error as SecretsStartError).issues.map(({ code }) => code)).toEqual(["ServerError", "InvalidReference"])
  })

  it("does not retry a server that rejects the token", async () => {
    const error = await rejection(
      boot({ imports: [root({ token: "no", startupTimeout: 60_000 })], providers: [Holder] })
    )
    expect(error).toMatchObject({ issues: [{ code: "TokenRejected" }] })
  })

  it("does not hide an unknown option", async () => {
    const options = { hots: connect.url, token: connect.token }
    expect(await rejection(boot({ imports: [ConnectModule.forRoot(options)] }))).toMatchObject({
      issues: [{ code: "UnknownOption", message: 'Unknown option "hots".', hint: 'Did you mean "host"?' }]
    })
  })

  it("does not affect an application that only resolves secrets later", async () => {
    await connect.close()
    const app = await boot({ imports: [root()] })
    expect(await rejection(app.get(SecretsService).resolve("op://prod/item0/password"))).toMatchObject({
      issues: [{ code: "Unreachable" }]
    })
  })
})
