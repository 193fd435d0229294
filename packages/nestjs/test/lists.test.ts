// Secrets that the `allow` list withholds from a module, on every path to the module.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type CallHandler,
  type CanActivate,
  Controller,
  forwardRef,
  Get,
  Inject,
  Injectable,
  type MiddlewareConsumer,
  type NestInterceptor,
  type PipeTransform,
  UseGuards,
  UseInterceptors,
  UsePipes
} from "@nestjs/common"
import { ConfigModule, ConfigService, registerAs } from "@nestjs/config"
import { LazyModuleLoader, NestFactory } from "@nestjs/core"
import { TerminusModule } from "@nestjs/terminus"
import { Test } from "@nestjs/testing"
import {
  type Connect,
  ConnectModule,
  getConnectToken,
  InjectConnect,
  InjectSecret,
  InjectSecrets,
  registerSecrets,
  SecretsService,
  type SecretsStartError
} from "@opconnect/nestjs"
import { ConnectConfigModule } from "@opconnect/nestjs/config"
import { ConnectHealthIndicator } from "@opconnect/nestjs/terminus"
import { fakeSecrets, overrideSecrets } from "@opconnect/nestjs/testing"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest"
import { boot, rejection } from "./support.ts"

let connect: FakeConnectServer

beforeAll(async () => {
  connect = await startFakeConnect({
    prod: { db: { password: "hunter2", port: "6432" }, stripe: { credential: "sk_live_4242" } },
    audit: { log: { key: "audit-key" } }
  })
})
afterAll(() => connect.close())

const root = (options: object = {}) =>
  ConnectModule.forRoot({ host: connect.url, token: connect.token, isGlobal: true, ...options })

const onlyStripe = () => ConnectModule.forFeature({ allow: ["op://prod/stripe/*"] })

@Injectable()
class Asking {
  constructor(readonly secrets: SecretsService) {}
}

@Injectable()
class Holder {
  constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
}

describe("an allow list", () => {
  it("cannot be bypassed by a connection that another module exports", async () => {
    const shared = {
      module: class Shared {},
      imports: [root({ isGlobal: false })],
      exports: [ConnectModule]
    }
    const listed = (...imports: Array<object>) => ({ module: class Listed {}, imports, providers: [Asking] })
    expect(await rejection(boot({ imports: [listed(shared, onlyStripe()) as never] }))).toMatchObject({
      issues: [{ where: "Listed", code: "ListBypassed" }]
    })
    const app = await boot({ imports: [listed(onlyStripe(), shared) as never] })
    const { secrets } = app.get(Asking, { strict: false })
    const db = "op://prod/db/password"
    expect(await rejection(secrets.resolve(db))).toMatchObject({ issues: [{ code: "NotAllowed" }] })
    expect(() => secrets.watch({ db })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ key: "db" })] })
    )
    expect(await secrets.resolveEach({ db, key: "op://prod/stripe/credential" })).toMatchObject({
      db: { status: "rejected", reason: { key: "db", code: "NotAllowed" } },
      key: { status: "fulfilled", value: "sk_live_4242" }
    })
  })

  it("cannot be bypassed by the service of a named connection, nor by a plan", async () => {
    @Injectable()
    class Audit {
      constructor(@InjectSecrets("audit") readonly secrets: SecretsService) {}
    }
    const listed = {
      module: class Listed {},
      imports: [ConnectModule.forFeature({ allow: ["op://audit/*"] })],
      providers: [Audit, Asking]
    }
    const app = await boot({ imports: [root({ name: "audit" }), root(), listed] })
    const { secrets } = app.get(Audit, { strict: false })
    expect(await secrets.resolve("op://audit/log/key")).toBe("audit-key")
    const db = "op://prod/db/password"
    for (const request of [
      secrets.resolve(db),
      secrets.plan({ db }),
      app.get(Asking, { strict: false }).secrets.resolve(db)
    ]) {
      expect(await rejection(request)).toMatchObject({ issues: [{ code: "NotAllowed" }] })
    }
  })

  it("applies to the references of a template, with its variables and without its comments", async () => {
    const app = await boot({
      imports: [root(), { module: class Listed {}, imports: [onlyStripe()], providers: [Asking] }]
    })
    const { secrets } = app.get(Asking, { strict: false })
    const notAllowed = { issues: [{ code: "NotAllowed" }] }
    expect(await secrets.resolveTemplate("key {{ op://prod/stripe/credential }}")).toBe("key sk_live_4242")
    expect(await rejection(secrets.resolveTemplate("{{ op://prod/db/password }}"))).toMatchObject(notAllowed)
    const withVariable = (value: string) => secrets.resolveTemplate("{{ op://prod/$PATH }}", { variables: () => value })
    expect(await withVariable("stripe/credential")).toBe("sk_live_4242")
    expect(await rejection(withVariable("db/password"))).toMatchObject(notAllowed)
    const paths = ["stripe/credential", "db/password"]
    const changing = { variables: () => paths.shift() }
    expect(await secrets.resolveTemplate("{{ op://prod/$PATH }}", changing)).toBe("sk_live_4242")
    const withComments = (text: string) => secrets.resolveTemplate(text, { comments: ["#"] })
    expect(await withComments("# op://prod/db/password")).toBe("# op://prod/db/password")
    // Without comments, the three lines would be a literal.
    const commented = '# {{ "\n{{ op://prod/db/password }}\n# " }}'
    expect(await rejection(withComments(commented))).toMatchObject(notAllowed)
    expect(await rejection(secrets.resolveTemplate("{{ op://prod }}"))).toMatchObject({
      issues: [{ code: "InvalidReference" }]
    })
  })

  it("applies to the changes of a service", async () => {
    const secrets = fakeSecrets({ "op://prod/stripe/credential": "before", "op://prod/db/password": "before" })
    const listed = { module: class Listed {}, imports: [onlyStripe()], providers: [Asking] }
    const own = { provide: "FREE", inject: [SecretsService], useFactory: (service: SecretsService) => service }
    const builder = Test.createTestingModule({ imports: [root(), listed], providers: [own] })
    const module = await overrideSecrets(builder, secrets).compile()
    onTestFinished(() => module.close())
    await module.init()
    const [all, allowed] = [vi.fn(), vi.fn()]
    const free = module.get<SecretsService>("FREE")
    free.changes$.subscribe(({ reference }) => all(reference))
    module.get(Asking, { strict: false }).secrets.changes$.subscribe(({ reference }) => allowed(reference))
    const references = ["op://prod/db/password", "op://prod/stripe/credential"]
    for (const reference of references) await free.live(reference)
    for (const reference of references) secrets.set(reference, "after")
    await vi.waitFor(() => expect(all.mock.calls.flat().toSorted()).toEqual(references), { timeout: 25_000 })
    expect(allowed.mock.calls.flat()).toEqual(["op://prod/stripe/credential"])
  })

  it("cannot be bypassed by the client", async () => {
    @Injectable()
    class Free {
      constructor(@InjectConnect() readonly client: Connect) {}
    }
    const listed = { module: class Listed {}, imports: [onlyStripe()], providers: [Free] }
    expect(await rejection(boot({ imports: [root(), listed] }))).toMatchObject({
      issues: [{ where: "Free", code: "NotAllowed", message: expect.stringContaining("Listed") }]
    })
    await boot({ imports: [root(), { ...listed, imports: [] }] })
  })

  it("cannot be bypassed by a forward reference", async () => {
    @Injectable()
    class Forward {
      constructor(
        @Inject(forwardRef(() => SecretsService)) readonly secrets: SecretsService,
        @Inject(forwardRef(() => getConnectToken())) readonly client: Connect
      ) {}
    }
    const shared = { module: class Shared {}, imports: [root({ isGlobal: false })], exports: [ConnectModule] }
    const listed = { module: class Listed {}, imports: [shared, onlyStripe()], providers: [Forward] }
    expect(await rejection(boot({ imports: [listed] }))).toMatchObject({
      issues: [
        { where: "Forward", code: "NotAllowed" },
        { where: "Listed", code: "ListBypassed" }
      ]
    })
  })

  it("covers the factories of ConfigModule.forFeature", async () => {
    const factory = registerAs("listed", () => ({ password: "op://prod/db/password" }))
    const listed = { module: class Listed {}, imports: [onlyStripe(), ConfigModule.forFeature(factory)] }
    expect(await rejection(boot({ imports: [root(), listed] }))).toMatchObject({
      issues: [{ where: "listed.password", code: "NotAllowed" }]
    })
  })

  it("covers middleware, whose references are reported with their place", async () => {
    @Controller()
    class Api {
      @Get() get() {}
    }
    const started = async (reference: string, ...imports: Array<ReturnType<typeof onlyStripe>>) => {
      @Injectable()
      class Middleware {
        constructor(@InjectSecret(reference) readonly value: string) {}
        use(_request: unknown, _response: unknown, next: () => void) {
          next()
        }
      }
      class Listed {
        configure(consumer: MiddlewareConsumer) {
          consumer.apply(Middleware).forRoutes("{*all}")
        }
      }
      const app = await NestFactory.create(
        { module: class App {}, imports: [root(), { module: Listed, imports, controllers: [Api] }] },
        { logger: false, abortOnError: false }
      )
      try {
        await app.init()
      } finally {
        await app.close()
      }
    }
    const where = expect.stringMatching(/^Middleware, parameter 1/)
    expect(await rejection(started("op://prod/db/password", onlyStripe()))).toMatchObject({
      issues: [{ where, code: "NotAllowed" }]
    })
    expect(await rejection(started("op://prod/db/nothing"))).toMatchObject({
      issues: [{ where, code: "FieldNotFound" }]
    })
    await started("op://prod/stripe/credential", onlyStripe())
  })

  it("covers guards, pipes and interceptors of a controller", async () => {
    const where = (name: string) => expect.stringMatching(new RegExp(`^${name}, parameter 1`))
    const started = (reference: string, ...imports: Array<ReturnType<typeof onlyStripe>>) => {
      @Injectable()
      class Converting implements PipeTransform {
        constructor(@InjectSecret(reference) readonly value: string) {}
        transform(value: unknown) {
          return value
        }
      }
      @Injectable()
      class Observing implements NestInterceptor {
        constructor(@InjectSecret(reference) readonly value: string) {}
        intercept(_context: unknown, next: CallHandler) {
          return next.handle()
        }
      }
      @Injectable()
      class Guarding implements CanActivate {
        constructor(@InjectSecret(reference) readonly value: string) {}
        canActivate() {
          return true
        }
      }
      @Controller()
      class Api {
        @Get()
        @UseGuards(Guarding)
        @UsePipes(Converting)
        @UseInterceptors(Observing)
        get() {}
      }
      return boot({ imports: [root(), { module: class Listed {}, imports, controllers: [Api] }] })
    }
    const { issues } = (await rejection(started("op://prod/db/password", onlyStripe()))) as SecretsStartError
    expect(issues).toHaveLength(3)
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ where: where("Guarding"), code: "NotAllowed" }),
        expect.objectContaining({ where: where("Converting"), code: "NotAllowed" }),
        expect.objectContaining({ where: where("Observing"), code: "NotAllowed" })
      ])
    )
    await started("op://prod/stripe/credential", onlyStripe())
  })

  it("ignores a service and a client that another module does not export", async () => {
    @Injectable()
    class Private {
      constructor(
        readonly secrets: SecretsService,
        @InjectConnect() readonly client: Connect
      ) {}
    }
    const shared = { module: class Shared {}, imports: [root({ isGlobal: false })], providers: [Private] }
    const listed = { module: class Listed {}, imports: [shared, onlyStripe()], providers: [Asking] }
    const app = await boot({ imports: [listed] })
    // The list is for its module alone: the other one goes on without.
    expect(await app.get(Private, { strict: false }).secrets.resolve("op://prod/db/password")).toBe("hunter2")
    expect(await rejection(app.get(Asking, { strict: false }).secrets.resolve("op://prod/db/password"))).toMatchObject({
      issues: [{ code: "NotAllowed" }]
    })
  })

  it("covers modules that are loaded later, also for secrets that others have resolved", async () => {
    const app = await boot({ imports: [root()], providers: [Holder] })
    @Injectable()
    class Late {
      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
    }
    const late = { module: class LateModule {}, imports: [onlyStripe()], providers: [Late] }
    expect(await rejection(app.get(LazyModuleLoader).load(() => late))).toMatchObject({
      issues: [{ where: expect.stringMatching(/^Late, parameter 1/), code: "NotAllowed" }]
    })
  })

  it("keeps allow lists apart when Nest identifies modules by their content", async () => {
    @Injectable()
    class Wide extends Asking {}
    @Injectable()
    class Narrow extends Asking {}
    const wide = ConnectModule.forFeature({ allow: ["op://prod/*"] })
    const app = await NestFactory.createApplicationContext(
      {
        module: class App {},
        imports: [
          root(),
          { module: class WideModule {}, imports: [wide], providers: [Wide] },
          { module: class NarrowModule {}, imports: [onlyStripe()], providers: [Narrow] }
        ]
      },
      { logger: false, abortOnError: false, moduleIdGeneratorAlgorithm: "deep-hash" }
    )
    const inAnyModule = { strict: false }
    expect(await app.get(Wide, inAnyModule).secrets.resolve("op://prod/db/password")).toBe("hunter2")
    expect(await rejection(app.get(Narrow, inAnyModule).secrets.resolve("op://prod/db/password"))).toMatchObject({
      issues: [{ code: "NotAllowed" }]
    })
    await app.close()
  })
})

describe("a connection that does not exist", () => {
  it("does not block a module with a list that uses another connection", async () => {
    @Injectable()
    class Audit {
      constructor(
        @InjectSecret("op://audit/log/key", String, { connection: "audit" }) readonly key: string,
        readonly secrets: SecretsService
      ) {}
    }
    const allow = ["op://audit/*"]
    const listed = { module: class Listed {}, imports: [ConnectModule.forFeature({ allow })], providers: [Audit] }
    const audit = (await boot({ imports: [root({ name: "audit" }), listed] })).get(Audit, { strict: false })
    expect(audit.key).toBe("audit-key")
    expect(await rejection(audit.secrets.resolve("op://audit/log/key"))).toMatchObject({
      issues: [{ code: "NoConnection" }]
    })
  })

  it("fails a health check of an unknown connection", async () => {
    const app = await boot({ imports: [root(), TerminusModule], providers: [ConnectHealthIndicator] })
    expect(await rejection(app.get(ConnectHealthIndicator).isHealthy("server", { connection: "typo" }))).toMatchObject({
      issues: [{ where: "ConnectModule typo", code: "NoConnection" }]
    })
  })
})

describe("a module that is loaded later", () => {
  it("gets its own namespaces, and an error for each issue of them", async () => {
    const app = await boot({ imports: [root()] })
    const late = registerSecrets("late", { values: { password: "op://prod/db/password" } })
    @Injectable()
    class Late {
      constructor(@Inject(late.KEY) readonly values: { password: string }) {}
    }
    const load = (module: object) => app.get(LazyModuleLoader).load(() => module as never)
    const loaded = await load({
      module: class LateModule {},
      imports: [ConnectModule.forFeature(late)],
      providers: [Late]
    })
    expect(loaded.get(Late).values).toEqual({ password: "hunter2" })

    const broken = registerSecrets("broken", { values: { password: "op://prod/db/nothing" } })
    const allow = ["op://prod/stripe/*"]
    expect(
      await rejection(load({ module: class Broken {}, imports: [ConnectModule.forFeature(broken)] }))
    ).toMatchObject({ issues: [{ where: "broken.password", code: "FieldNotFound" }] })
    const listed = ConnectModule.forFeature({ namespaces: [late], allow })
    expect(await rejection(load({ module: class ListedLate {}, imports: [listed] }))).toMatchObject({
      issues: [{ where: "late.password", code: "NotAllowed" }]
    })
    const other = registerSecrets("other", { values: { password: "op://prod/db/password" } })
    const listedOther = ConnectModule.forFeature({ namespaces: [other], allow })
    expect(await rejection(load({ module: class ListedOther {}, imports: [listedOther] }))).toMatchObject({
      issues: [{ where: "other.password", code: "NotAllowed" }]
    })
  })

  it("is rejected for its own issues only, whatever else is loaded at the same time or has failed", async () => {
    const app = await boot({ imports: [root()] })
    const load = (name: string, reference: string, ...imports: ReadonlyArray<object>) => {
      @Injectable()
      class Late {
        constructor(@InjectSecret(reference) readonly value: string) {}
      }
      const module = { module: { [name]: class {} }[name], imports, providers: [Late] } as never
      return app.get(LazyModuleLoader).load(() => module)
    }
    const missing = registerSecrets("missing", { values: { password: "op://prod/db/password" } })
    const withList = ConnectModule.forFeature({ namespaces: [missing], allow: ["op://prod/stripe/*"] })
    const [wrong, forbidden, good, listed] = await Promise.allSettled([
      load("Wrong", "op://prod/db/nothing"),
      load("Forbidden", "op://prod/db/port", withList),
      load("Good", "op://prod/db/password"),
      load("Listed", "op://prod/stripe/credential", onlyStripe())
    ])
    expect(wrong).toMatchObject({ status: "rejected", reason: { issues: [{ code: "FieldNotFound" }] } })
    expect(forbidden).toMatchObject({
      status: "rejected",
      reason: { issues: expect.arrayContaining([expect.objectContaining({ code: "NotAllowed" })]) }
    })
    expect([good.status, listed.status]).toEqual(["fulfilled", "fulfilled"])
    await load("Later", "op://audit/log/key")
    await load("ListedLater", "op://prod/stripe/credential", onlyStripe())
  })

  it("gets its own configuration, whose factories read the secrets of its files", async () => {
    vi.stubEnv("LATE_PORT", undefined)
    onTestFinished(() => void vi.unstubAllEnvs())
    const folder = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const envFilePath = join(folder, ".env")
    writeFileSync(envFilePath, "LATE_PORT=op://prod/db/port\nLATE_URL=op://prod/db/password")
    const app = await boot({ imports: [root()] })
    const values = registerAs("ofLate", () => ({ port: Number.parseInt(process.env.LATE_PORT ?? "", 10) }))
    const config = await ConnectConfigModule.forRoot({ envFilePath, load: [values] })
    const late = await app.get(LazyModuleLoader).load(() => ({ module: class LateModule {}, imports: [config] }))
    expect(late.get(values.KEY, { strict: false })).toEqual({ port: 6432 })
    expect(process.env.LATE_PORT).toBe("{{ op://prod/db/port }}")
  })

  it("gets secrets of a connection that it brings", async () => {
    const app = await boot({ imports: [root()] })
    @Injectable()
    class OfLate {
      constructor(@InjectSecret("op://audit/log/key", { connection: "of late" }) readonly key: string) {}
    }
    const connection = ConnectModule.forRoot({ name: "of late", host: connect.url, token: connect.token })
    const module = { module: class LateModule {}, imports: [connection], providers: [OfLate] }
    const late = await app.get(LazyModuleLoader).load(() => module)
    expect(late.get(OfLate).key).toBe("audit-key")
  })

  it("gets the values of ConfigModule.forFeature, as with @nestjs/config", async () => {
    const connection = { host: connect.url, token: connect.token }
    const app = await boot({
      imports: [ConnectConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true, connect: connection })]
    })
    const late = registerAs("late", () => ({ plain: 1, password: "op://prod/db/password" }))
    const module = { module: class LateModule {}, imports: [ConfigModule.forFeature(late)] }
    await app.get(LazyModuleLoader).load(() => module)
    const config = app.get(ConfigService)
    expect([config.get("late.plain"), config.get("late.password")]).toEqual([1, "hunter2"])
  })
})
