// The internals of Nest that this package reads, checked on a running application. `contract.test.ts` runs it on the version
// of Nest in the workspace, `pnpm compat` on every other supported one.
import "reflect-metadata"
import assert from "node:assert/strict"
import { inspect } from "node:util"
import { ConsoleLogger, forwardRef, Global, Inject, Injectable, Logger, Module, Scope } from "@nestjs/common"
import { ModulesContainer, NestFactory } from "@nestjs/core"
import {
  classOf,
  configHostOf,
  configurationToken,
  injectionLabel,
  injectionsOf,
  isClassProvider,
  isLoggerSilent,
  isSingleton,
  moduleMetadata,
  type Module as NestModule,
  namespaceOf,
  namespaceOfToken,
  providerOf,
  setModuleMetadata,
  summarizeContainer,
  validatedKey,
  type Wrapper,
  wrappersOf
} from "../../src/discovery/nestInternals.ts"

class Shared {}
Injectable()(Shared)

class Service {
  readonly text = "secret-of-service"
  readonly shared: Shared
  readonly given: string
  constructor(shared: Shared, text: string) {
    this.shared = shared
    this.given = text
  }
}
Injectable()(Service)
// As compilers write it for `constructor(shared: Shared, @Inject("TEXT") text: string)` and a property.
Reflect.defineMetadata("design:paramtypes", [Shared, String], Service)
Inject("TEXT")(Service, undefined, 1)
Inject("PROPERTY")(Service.prototype, "property")

class Derived extends Service {}
Inject(forwardRef(() => "OTHER"))(Derived, undefined, 1)

class PerRequest {}
Injectable({ scope: Scope.REQUEST })(PerRequest)
class Transient {}
Injectable({ scope: Scope.TRANSIENT })(Transient)

class SharedModule {}
Module({ providers: [Shared, { provide: "PRIVATE", useValue: 1 }], exports: [Shared] })(SharedModule)
class PassingModule {}
Module({ imports: [SharedModule], exports: [SharedModule] })(PassingModule)
class GlobalModule {}
Module({ providers: [{ provide: "PROPERTY", useValue: 1 }], exports: ["PROPERTY"] })(GlobalModule)
Global()(GlobalModule)

class Product {}
class AppModule {}
Module({
  imports: [PassingModule, GlobalModule],
  providers: [
    Service,
    PerRequest,
    Transient,
    Derived,
    { provide: "TEXT", useValue: "text" },
    { provide: "OTHER", useValue: "other" },
    { provide: "ALIAS", useExisting: Service },
    {
      provide: "FACTORY",
      inject: ["TEXT", { token: "NONE", optional: true }],
      useFactory: () => new Product()
    }
  ]
})(AppModule)

/** The checks that need @nestjs/config. */
const checkConfig = async (): Promise<void> => {
  const { ConfigModule, ConfigService, registerAs } = await import("@nestjs/config")
  const factory = registerAs("database", () => ({}))
  assert.equal(namespaceOf(factory), "database")
  assert.equal(namespaceOfToken(factory.KEY), "database")
  const host = configHostOf(ConfigModule)
  assert.ok(host !== undefined)
  assert.ok(moduleMetadata(host, "exports").includes(configurationToken))
  setModuleMetadata(host, "exports", moduleMetadata(host, "exports"))
  assert.equal(new ConfigService({ [validatedKey]: { PORT: 1 } }).get("PORT"), 1)
  const { providers: given = [] } = ConfigModule.forFeature(factory)
  assert.ok(
    given.some(
      (candidate) => typeof candidate === "object" && "useFactory" in candidate && candidate.useFactory === factory
    )
  )
}

export const checkContract = async (): Promise<void> => {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false })
  const modules = app.get(ModulesContainer)
  const module = [...modules.values()].find(({ metatype }) => metatype === AppModule) as NestModule
  const wrapper = (token: unknown): Wrapper => {
    const found = wrappersOf(module).find((candidate) => candidate.token === token)
    assert.ok(found !== undefined, String(token))
    return found
  }

  assert.deepEqual(injectionsOf(wrapper(Service)), [
    { token: "PROPERTY", target: "property" },
    { token: Shared, target: 0 },
    { token: "TEXT", target: 1 }
  ])
  assert.deepEqual(injectionsOf(wrapper(Derived)), [
    { token: "PROPERTY", target: "property" },
    { token: Shared, target: 0 },
    { token: "OTHER", target: 1 }
  ])
  assert.deepEqual(injectionsOf(wrapper("FACTORY")), [
    { token: "TEXT", target: 0 },
    { token: "NONE", target: 1 }
  ])
  const places = [Service, "FACTORY"].map((token) => {
    const candidate = wrapper(token)
    return injectionsOf(candidate).map((injection) => injectionLabel(candidate, injection))
  })
  assert.deepEqual(places[0], [
    "Service.property",
    "Service, parameter 1 (shared) of its constructor",
    "Service, parameter 2 (text) of its constructor"
  ])
  assert.equal(places[1]?.[1], "the factory of FACTORY, dependency 2")
  assert.deepEqual(
    [Service, "FACTORY", "TEXT"].map((token) => isClassProvider(wrapper(token))),
    [true, false, false]
  )
  assert.deepEqual(
    [Service, "FACTORY", "TEXT", "ALIAS"].map((token) => classOf(wrapper(token))),
    [Service, Product, undefined, undefined]
  )
  assert.deepEqual(
    [Service, PerRequest, Transient, "FACTORY"].map((token) => isSingleton(wrapper(token))),
    [true, false, false, true]
  )
  assert.equal(providerOf(module, Shared)?.host?.metatype, SharedModule, "an export of an export")
  assert.equal(providerOf(module, "PROPERTY")?.host?.metatype, GlobalModule, "an export of a global module")
  assert.equal(providerOf(module, "TEXT"), wrapper("TEXT"))
  assert.equal(providerOf(module, "PRIVATE"), undefined)

  module.addProvider({ provide: "LATE", useValue: 1 })
  module.addExportedProviderOrModule("LATE")
  assert.ok(module.exports.has("LATE"))

  assert.equal(isLoggerSilent(), true, "the logger is switched off")
  Logger.overrideLogger(new ConsoleLogger())
  assert.equal(isLoggerSilent(), false)
  Logger.attachBuffer()
  assert.equal(isLoggerSilent(), true, "the logger keeps its messages")
  Logger.detachBuffer()
  Logger.overrideLogger(false)

  assert.match(inspect(wrapper(Service), { depth: 4, showHidden: true }), /secret-of-service/)
  summarizeContainer(modules)
  assert.doesNotMatch(inspect(app, { depth: null, showHidden: true }), /secret-of-service/)
  await app.close()
  await checkConfig()
}

if (process.argv[1] === import.meta.filename) {
  await checkContract()
  console.log("ok")
}
