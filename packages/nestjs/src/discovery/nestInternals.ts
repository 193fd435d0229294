/**
 * Undocumented parts of Nest that this package reads: fields of its container, and the keys of its metadata. All of
 * them are here, checked by a contract test for each supported version of Nest (11 and 12).
 */
import { type InjectionToken, Logger, type Type } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"

export type Module = ModulesContainer extends Map<string, infer M> ? M : never
export type Wrapper = Module["providers"] extends Map<unknown, infer W> ? W : never

type Dependency = NonNullable<Wrapper["inject"]>[number]

/** Everything that a module makes: providers, controllers, guards and other enhancers, middleware. */
export const wrappersOf = (module: Module): ReadonlyArray<Wrapper> => [
  ...module.providers.values(),
  ...module.controllers.values(),
  ...module.injectables.values(),
  ...module.middlewares.values()
]

/** Whether Nest calls `new` for the provider, and no factory. */
export const isClassProvider = ({ inject, metatype }: Wrapper): boolean => typeof metatype === "function" && !inject

/** Whether the provider is made once for the whole application. */
export const isSingleton = (wrapper: Wrapper): boolean => !wrapper.isTransient && wrapper.isDependencyTreeStatic()

/** The class of what a provider gives: for a factory, as soon as it has run. */
export const classOf = (wrapper: Wrapper): Type | undefined => {
  if (isClassProvider(wrapper)) return wrapper.metatype as Type
  const { instance, isAlias } = wrapper
  if (isAlias || typeof instance !== "object" || instance === null) return undefined
  return Object.getPrototypeOf(instance)?.constructor
}

/** The token of a factory's dependency, which may be optional. */
const tokenOf = (dependency: Dependency): InjectionToken =>
  typeof dependency === "object" && "token" in dependency ? dependency.token : dependency

/** The tokens that a factory injects, in order. */
export const factoryDependencies = ({ inject }: Wrapper): ReadonlyArray<InjectionToken> => (inject ?? []).map(tokenOf)

/** The tokens that a provider injects. */
export const dependenciesOf = (wrapper: Wrapper): ReadonlyArray<InjectionToken> => {
  if (!isClassProvider(wrapper) || wrapper.metatype === null) return factoryDependencies(wrapper)
  const types: ReadonlyArray<InjectionToken> = Reflect.getMetadata("design:paramtypes", wrapper.metatype) ?? []
  const parameters: ReadonlyArray<{ readonly param: InjectionToken }> =
    Reflect.getMetadata("self:paramtypes", wrapper.metatype) ?? []
  const properties: ReadonlyArray<{ readonly type: InjectionToken }> =
    Reflect.getMetadata("self:properties_metadata", wrapper.metatype) ?? []
  return [...types, ...parameters.map(({ param }) => param), ...properties.map(({ type }) => type)]
}

export const tokenLabel = (token: unknown): string => (typeof token === "function" ? token.name : String(token))

/** Providers that a module can inject from its imports and their exports, in the lookup order of Nest. */
export const visibleProviders = (module: Module): ReadonlyMap<InjectionToken, Wrapper> => {
  const found = new Map<InjectionToken, Wrapper>()
  const seen = new Set<Module>()
  const visit = (imports: Iterable<Module>): void => {
    for (const imported of imports) {
      if (seen.has(imported)) continue
      seen.add(imported)
      for (const [token, wrapper] of imported.providers) {
        if (imported.exports.has(token) && !found.has(token)) found.set(token, wrapper)
      }
      visit([...imported.imports].filter(({ metatype }) => imported.exports.has(metatype)))
    }
  }
  visit(module.imports)
  return found
}

type ModuleMetadata = "imports" | "providers" | "exports"

/** Metadata of a module. */
export const moduleMetadata = (module: object, key: ModuleMetadata): ReadonlyArray<unknown> =>
  Reflect.getMetadata(key, module) ?? []

/** Changes what Nest reads of a module when an application is created. */
export const setModuleMetadata = (module: object, key: ModuleMetadata, value: ReadonlyArray<unknown>): void =>
  Reflect.defineMetadata(key, value, module)

/** The token of the object that `ConfigService` reads. */
export const configurationToken = "CONFIGURATION_TOKEN"

const isConfiguration = (provider: unknown) =>
  typeof provider === "object" && provider !== null && "provide" in provider && provider.provide === configurationToken

/** The module of @nestjs/config that provides that object; `undefined` in versions that have none. */
export const configHostOf = (configModule: object): object | undefined => {
  const [host] = moduleMetadata(configModule, "imports")
  const isHost = (module: unknown): module is object => typeof module === "function"
  return isHost(host) && moduleMetadata(host, "providers").some(isConfiguration) ? host : undefined
}

/** The key of the object that `ConfigService` reads under which the validated variables are. */
export const validatedKey = "_PROCESS_ENV_VALIDATED"

/** The name that a factory of `registerAs` has. */
export const namespaceOf = (factory: object): string | symbol | undefined =>
  "PARTIAL_CONFIGURATION_KEY" in factory ? (factory.PARTIAL_CONFIGURATION_KEY as string | symbol) : undefined

/** The name of the namespace that a provider of @nestjs/config gives, or `undefined` for other providers. */
export const namespaceOfToken = (token: unknown): string | undefined =>
  /^CONFIGURATION\((.*)\)$/.exec(String(token))?.[1]

/** Whether Nest's `Logger` prints nothing now: it is switched off, or keeps messages for later (`bufferLogs`). */
export const isLoggerSilent = (): boolean => {
  const { isBufferAttached, logLevels, staticInstanceRef } = Logger as unknown as {
    readonly isBufferAttached?: boolean
    readonly logLevels?: ReadonlyArray<string>
    readonly staticInstanceRef?: unknown
  }
  // Nest 11 reports every level as disabled if no levels are set.
  const isWarnEnabled = logLevels === undefined || Logger.isLevelEnabled("warn")
  return isBufferAttached === true || staticInstanceRef === undefined || !isWarnEnabled
}

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")

const summarize = (target: object | undefined, text: string): void => {
  if (target === undefined || inspect in target) return
  Object.defineProperty(target, inspect, { value: () => text, configurable: true })
}

/** Keeps `util.inspect` of an application from printing what its container holds, secrets included. */
export const summarizeContainer = (modules: ModulesContainer): void => {
  summarize(modules, `[ModulesContainer of ${modules.size}]`)
  for (const module of modules.values()) {
    summarize(module, `[Module ${module.name}]`)
    for (const wrapper of wrappersOf(module)) summarize(wrapper, `[Provider ${tokenLabel(wrapper.token)}]`)
    const { container } = module as unknown as { readonly container?: { readonly applicationConfig?: object } }
    summarize(container, "[NestContainer]")
    summarize(container?.applicationConfig, "[ApplicationConfig]")
  }
}
