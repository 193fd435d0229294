// Common uses of configuration in Nest applications, each with a secret.
import { inspect } from "node:util"
import { type DynamicModule, Inject, Injectable, Module, Scope } from "@nestjs/common"
import { DiscoveryModule, DiscoveryService, LazyModuleLoader, ModuleRef, NestFactory } from "@nestjs/core"
import { Test } from "@nestjs/testing"
import { ConnectModule, InjectSecret, registerSecrets } from "@opconnect/nestjs"
import { ConfigModule, ConfigService, type ConfigType, registerAs } from "@opconnect/nestjs/config"
import { describe, expect, it, vi } from "vitest"
import { boot, serverOfEnvironment } from "./support.ts"

const connect = await serverOfEnvironment({ prod: { db: { username: "app", password: "hunter2-secret" } } })

const database = registerAs("database", async () => ({
  user: "op://prod/db/username",
  password: "op://prod/db/password"
}))
const resolved = { user: "app", password: "hunter2-secret" }
const root = (options: object = {}) => ConfigModule.forRoot({ ignoreEnvFile: true, ...options })

@Injectable()
class Holder {
  constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
}

describe("resolved secrets", () => {
  it("resolves secrets for another module by registerAs(...).asProvider(), with and without forRoot", async () => {
    type Options = ReturnType<(typeof database)["asProvider"]>
    // biome-ignore lint/complexity/noStaticOnlyClass: Nest's modules are classes
    class OrmModule {
      static forRootAsync(options: Options): DynamicModule {
        return { module: OrmModule, imports: options.imports, providers: [{ provide: "ORM", ...options }] }
      }
    }
    for (const imports of [[root({ isGlobal: true })], []]) {
      const app = await boot({ imports: [...imports, OrmModule.forRootAsync(database.asProvider())] })
      expect(app.get("ORM", { strict: false })).toEqual(resolved)
    }
  })

  it("resolves secrets for a dynamic module that is created asynchronously", async () => {
    vi.stubEnv("INHERITED", "op://prod/db/password")
    @Module({})
    class DynamicFeature {
      static async register(): Promise<DynamicModule> {
        const useFactory = async (config: ConfigService) => config.getOrThrow<string>("INHERITED")
        const provider = { provide: "VALUE", inject: [ConfigService], useFactory }
        return { module: DynamicFeature, imports: [ConfigModule], providers: [provider] }
      }
    }
    const app = await boot({ imports: [DynamicFeature.register(), root()] })
    expect(app.get("VALUE", { strict: false })).toBe("hunter2-secret")
  })

  it("resolves secrets for a ConfigService with a cache", async () => {
    vi.stubEnv("INHERITED", "op://prod/db/password")
    const config = (await boot({ imports: [root({ cache: true, load: [database] })] })).get(ConfigService)
    expect([config.get("INHERITED"), config.get("INHERITED")]).toEqual(["hunter2-secret", "hunter2-secret"])
    expect(config.get("database")).toEqual(resolved)
    expect(inspect(config, { depth: null, showHidden: true })).not.toContain("hunter2")
  })
})

describe("skipped requests", () => {
  it("requests no secret in preview mode, which creates no provider", async () => {
    const imports = [ConnectModule.forRoot(), root({ load: [database] })]
    const app = await NestFactory.createApplicationContext(
      { module: class AppModule {}, imports, providers: [Holder] },
      { preview: true, logger: false, abortOnError: false }
    )
    await app.close()
    expect(connect.requests()).toEqual([])
  })

  it("requests no secret for namespaces and factories that a test overrides", async () => {
    vi.stubEnv("OP_CONNECT_HOST", undefined)
    const namespace = registerSecrets("mail", { values: { password: "op://prod/db/password" } })
    @Injectable()
    class Service {
      constructor(
        @Inject(database.KEY) readonly values: ConfigType<typeof database>,
        @Inject(namespace.KEY) readonly mail: { password: string }
      ) {}
    }
    const imports = [ConnectModule.forFeature(namespace), ConfigModule.forFeature(database)]
    const module = await Test.createTestingModule({ imports, providers: [Service] })
      .overrideProvider(database.KEY)
      .useValue({ password: "of the test" })
      .overrideProvider(namespace.KEY)
      .useValue({ password: "of the mail" })
      .compile()
    await module.init()
    const service = module.get(Service)
    expect([service.values.password, service.mail.password]).toEqual(["of the test", "of the mail"])
    await module.close()
  })
})

const services = [ModuleRef, DiscoveryService, LazyModuleLoader].map((type) => ({ name: type.name, type }))

it.each(services)("$name shows no secret when it is printed", async ({ type }) => {
  @Injectable({ scope: Scope.REQUEST })
  class PerRequest extends Holder {}
  const connection = { host: connect.url, token: connect.token }
  const imports = [ConnectModule.forRoot(connection), DiscoveryModule, root({ load: [database] })]
  const app = await boot({ imports, providers: [Holder, PerRequest] })
  expect((await app.resolve(PerRequest)).password).toBe("hunter2-secret")
  const text = inspect(app.get<object>(type, { strict: false }), { depth: null, showHidden: true })
  expect(text).not.toContain("hunter2")
  expect(text).not.toContain(connect.token)
})
