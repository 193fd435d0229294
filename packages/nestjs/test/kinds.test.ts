// The kinds of application that Nest has, each with secrets injected, and its client gone when it is closed.
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { Worker } from "node:worker_threads"
import { Controller, Get, Injectable, Logger, type NestMiddleware } from "@nestjs/common"
import { NestFactory } from "@nestjs/core"
import { ClientProxyFactory, MessagePattern, type MicroserviceOptions, Transport } from "@nestjs/microservices"
import { FastifyAdapter } from "@nestjs/platform-fastify"
import { Test } from "@nestjs/testing"
import {
  type Connect,
  ConnectModule,
  getConnectToken,
  InjectConnect,
  InjectSecret,
  InjectSecrets,
  SecretsService
} from "@opconnect/nestjs"
import { ConnectConfigModule } from "@opconnect/nestjs/config"
import { fakeSecrets, overrideSecrets } from "@opconnect/nestjs/testing"
import { startFakeConnect } from "@opconnect/testing"
import { firstValueFrom } from "rxjs"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { boot, rejection, startServer } from "./support.ts"

const connect = await startServer({ prod: { db: { username: "app", password: "hunter2" } } })

const root = () => ConnectModule.forRoot({ host: connect.url, token: connect.token })

@Controller()
class Api {
  constructor(@InjectSecret("op://prod/db/username") private readonly user: string) {}

  @Get("user")
  get() {
    return { user: this.user }
  }

  @MessagePattern("user")
  answer(greeting: string) {
    return `${greeting} ${this.user}`
  }
}

@Injectable()
class Greeting implements NestMiddleware {
  constructor(@InjectSecret("op://prod/db/password") private readonly password: string) {}

  use(_: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) {
    response.setHeader("x-length", String(this.password.length))
    next()
  }
}

class AppModule {
  configure(consumer: { apply(type: typeof Greeting): { forRoutes(path: string): void } }) {
    consumer.apply(Greeting).forRoutes("{*all}")
  }
}

const module = () => ({ module: AppModule, imports: [root()], controllers: [Api] })
const quiet = { logger: false, abortOnError: false } as const

const askByTcp = async (port: number) => {
  const client = ClientProxyFactory.create({ transport: Transport.TCP, options: { host: "127.0.0.1", port } })
  try {
    return await firstValueFrom(client.send("user", "hello"))
  } finally {
    await client.close()
  }
}

const freePort = async () => {
  const { createServer } = await import("node:net")
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

describe("secrets are injected into", () => {
  it("an application over Express, middleware included, and over Fastify", async () => {
    for (const adapter of [undefined, new FastifyAdapter()]) {
      const app = await (adapter === undefined
        ? NestFactory.create(module(), quiet)
        : NestFactory.create({ ...module(), module: class FastifyApp {} }, adapter, quiet))
      onTestFinished(() => app.close())
      await app.listen(0, "127.0.0.1")
      const response = await fetch(`${await app.getUrl()}/user`)
      expect(await response.json()).toEqual({ user: "app" })
      if (adapter === undefined) expect(response.headers.get("x-length")).toBe("7")
    }
  })

  it("a microservice", async () => {
    const port = await freePort()
    const app = await NestFactory.createMicroservice<MicroserviceOptions>(
      { ...module(), module: class Micro {} },
      { ...quiet, transport: Transport.TCP, options: { host: "127.0.0.1", port } }
    )
    onTestFinished(() => app.close())
    await app.listen()
    expect(await askByTcp(port)).toBe("hello app")
  })

  it("a hybrid application, resolved once for both of its sides", async () => {
    const port = await freePort()
    const app = await NestFactory.create(module(), quiet)
    app.connectMicroservice<MicroserviceOptions>({ transport: Transport.TCP, options: { host: "127.0.0.1", port } })
    onTestFinished(() => app.close())
    await app.startAllMicroservices()
    await app.listen(0, "127.0.0.1")
    expect(await askByTcp(port)).toBe("hello app")
    expect(await (await fetch(`${await app.getUrl()}/user`)).json()).toEqual({ user: "app" })
    connect.expectEachItemFetchedOnce()
  })

  it("a standalone application in a worker, which ends when it is closed", async () => {
    const program = fileURLToPath(new URL("fixtures/program.mjs", import.meta.url))
    const worker = new Worker(program, {
      argv: ["op://prod/db/password"],
      env: { ...process.env, ...connect.env, LOG: "off" },
      stdout: true
    })
    const chunks: Array<string> = []
    worker.stdout.on("data", (chunk) => chunks.push(String(chunk)))
    expect(await once(worker, "exit")).toEqual([0])
    expect(chunks.join("")).toBe("hunter2\n")
  })

  it("an application that is created again in the same process, with the current values", async () => {
    @Injectable()
    class Reader {
      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
    }
    const reload = async () => {
      const app = await NestFactory.createApplicationContext(
        { module: class Reloaded {}, imports: [root()], providers: [Reader] },
        quiet
      )
      const { password } = app.get(Reader)
      await app.close()
      return password
    }
    expect(await reload()).toBe("hunter2")
    await connect.setField("prod", "db", "password", "hunter3")
    expect(await reload()).toBe("hunter3")
  })

  it("two applications at once, each by its own server", async () => {
    await using other = await startFakeConnect({ prod: { db: { username: "other" } } })
    const [first, second] = await Promise.all(
      [connect, other].map((server) =>
        boot({ imports: [ConnectModule.forRoot({ host: server.url, token: server.token })], providers: [Api] })
      )
    )
    expect([first?.get(Api).get(), second?.get(Api).get()]).toEqual([{ user: "app" }, { user: "other" }])
  })
})

describe("several connections", () => {
  it("provide their clients and services by name", async () => {
    @Injectable()
    class Both {
      constructor(
        readonly secrets: SecretsService,
        @InjectSecrets("audit") readonly audit: SecretsService,
        @InjectConnect() readonly client: Connect,
        @InjectConnect("audit") readonly auditClient: Connect
      ) {}
    }
    await using other = await startFakeConnect({ audit: { log: { token: "audit-token" } } })
    const options = { imports: [], useFactory: async () => ({ host: other.url, token: other.token }) }
    const app = await boot({
      imports: [root(), ConnectModule.forRootAsync({ ...options, name: "audit" })],
      providers: [Both]
    })
    const both = app.get(Both)
    expect(await both.secrets.resolve("op://prod/db/username")).toBe("app")
    expect(await both.audit.resolve("op://audit/log/token")).toBe("audit-token")
    expect((await both.client.vaults.list()).map(({ name }) => name)).toEqual(["prod"])
    expect((await both.auditClient.vaults.list()).map(({ name }) => name)).toEqual(["audit"])
    const plan = await both.secrets.plan({ user: "op://prod/db/username", none: "op://prod/db/none" })
    expect(plan.entries).toMatchObject([{ key: "user", vault: { name: "prod" } }])
    expect(plan.failures).toMatchObject([{ key: "none", code: "FieldNotFound" }])
  })

  it("take their options by useClass and useExisting", async () => {
    @Injectable()
    class Options {
      createConnectOptions() {
        return { host: connect.url, token: connect.token }
      }
    }
    const options = { module: class OptionsModule {}, providers: [Options], exports: [Options] }
    for (const way of [{ useClass: Options }, { imports: [options], useExisting: Options }]) {
      const app = await boot({ imports: [ConnectModule.forRootAsync(way)] })
      expect(await app.get(SecretsService).resolve("op://prod/db/username")).toBe("app")
    }
  })
})

describe("a module under test", () => {
  it("gets plain values without a request, a host or a token, and the next test gets none of them", async () => {
    const builder = () =>
      Test.createTestingModule({
        imports: [ConnectModule.forRoot(), ConnectConfigModule.forRoot({ ignoreEnvFile: true })],
        controllers: [Api]
      })
    const module = await overrideSecrets(builder(), { "op://prod/db/username": "plain" }).compile()
    onTestFinished(() => module.close())
    expect(module.get(Api).get()).toEqual({ user: "plain" })
    expect(await rejection(module.get(SecretsService).resolve("op://prod/db/password"))).toMatchObject({
      issues: [{ code: "NotGiven" }]
    })
    expect(await rejection(overrideSecrets(builder(), {}).compile())).toMatchObject({
      issues: [{ where: "Api, parameter 1 (user) of its constructor", code: "NotGiven" }]
    })
    expect(await rejection(builder().compile())).toMatchObject({
      issues: [{ code: "MissingHost" }, { code: "MissingToken", hint: expect.stringContaining("overrideSecrets") }]
    })
    expect(connect.requests()).toEqual([])
  })

  it("gets values of a fake server", async () => {
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()], controllers: [Api] })
    const module = await overrideSecrets(builder, connect).compile()
    onTestFinished(() => module.close())
    expect(module.get(Api).get()).toEqual({ user: "app" })
    expect(connect.requests().length).toBeGreaterThan(0)
  })

  it("gets an error from calls that need a server", async () => {
    const secrets = fakeSecrets({ "op://prod/db/username": "plain" })
    const module = await overrideSecrets(
      Test.createTestingModule({ imports: [ConnectModule.forRoot()], controllers: [Api] }),
      secrets
    ).compile()
    onTestFinished(() => module.close())
    const client = module.get<Connect>(getConnectToken())
    expect(() => client.vaults.list()).toThrow(/no server for "list"/)
    expect(await client.secrets.plan({ a: "op://prod/db/username", b: "op://a/b/c" })).toMatchObject({
      failures: [{ key: "b", code: "NotGiven" }]
    })
    expect(secrets.resolved()).toEqual(["op://prod/db/username"])
  })

  it("records the references that are resolved in any way", async () => {
    const [user, password] = ["op://prod/db/username", "op://prod/db/password"] as const
    const secrets = fakeSecrets({ [user]: "plain" })
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()] })
    const module = await overrideSecrets(builder, secrets).compile()
    const client = module.get<Connect>(getConnectToken()).secrets
    expect(await client.resolve(user)).toBe("plain")
    expect(await client.resolveAll({ user })).toEqual({ user: "plain" })
    expect(await client.resolveEach({ user, password })).toMatchObject({
      user: { status: "fulfilled", value: "plain" },
      password: { status: "rejected" }
    })
    expect(await rejection(client.resolveTemplate("{{ op://prod }}"))).toMatchObject({
      issues: [{ code: "InvalidReference" }]
    })
    expect(secrets.resolved()).toEqual([user, user, user, password])
    await module.close()
    expect(await rejection(client.resolve(user))).toMatchObject({ code: "Closed" })
  })
})

describe("warnings of the client", () => {
  it("logs warnings of the client with Nest's Logger", async () => {
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    onTestFinished(() => warnings.mockRestore())
    const app = await boot({
      imports: [ConnectModule.forRoot({ host: "http://connect.invalid", token: "token", retries: 0 })]
    })
    await rejection(app.get(SecretsService).resolve("op://prod/db/password"))
    expect(warnings.mock.calls.flat().join()).toContain("without TLS")
  })
})
