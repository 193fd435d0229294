/**
 * Undocumented parts of Nest that this package reads: fields of its container, and the keys of its metadata. All of
 * them are here, checked by a contract test for each supported version of Nest (11 and 12).
 */
import { type InjectionToken, Logger, type Type } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"

export type Module = ModulesContainer extends Map<string, infer M> ? M : never
export type Wrapper = Module["providers"] extends Map<unknown, infer W> ? W : never

type Dependency = NonNullable<Wrapper["inject"]>[number]

/** Everything that a module creates: providers, controllers, guards and other enhancers, middleware. */
export const wrappersOf = (module: Module): ReadonlyArray<Wrapper> => [
  ...module.providers.values(),
  ...module.controllers.values(),
  ...module.injectables.values(),
  ...module.middlewares.values()
]

/** True if Nest creates the provider with `new` instead of a factory. */
export const isClassProvider = ({ inject, metatype }: Wrapper): boolean => typeof metatype === "function" && !inject

/** True if the application has one instance of the provider. */
export const isSingleton = (wrapper: Wrapper): boolean => !wrapper.isTransient && wrapper.isDependencyTreeStatic()

/** The class of the value of a provider. For a factory, available after the factory has run. */
export const classOf = (wrapper: Wrapper): Type | undefined => {
  if (isClassProvider(wrapper)) return wrapper.metatype as Type
  const { instance, isAlias } = wrapper
  if (isAlias || typeof instance !== "object" || instance === null) return undefined
  return Object.getPrototypeOf(instance)?.constructor
}

/**
 * A dependency of a provider, and its position: the index of a parameter or of a factory's dependency, or the key of a
 * property.
 */
export interface Injection {
  readonly token: InjectionToken
  readonly target: number | string | symbol
}

/** The token of a dependency, which may be optional, or named by a function because of a circular import. */
const tokenOf = (dependency: Dependency | { readonly forwardRef: () => InjectionToken }): InjectionToken => {
  if (typeof dependency !== "object" || dependency === null) return dependency
  if ("forwardRef" in dependency) return dependency.forwardRef()
  return "token" in dependency ? tokenOf(dependency.token) : dependency
}

/** Everything that Nest injects into a provider. */
export const injectionsOf = ({ inject, metatype }: Wrapper): ReadonlyArray<Injection> => {
  if (inject) return inject.map((dependency, target) => ({ token: tokenOf(dependency), target }))
  if (typeof metatype !== "function") return []
  const types: ReadonlyArray<Dependency> = Reflect.getMetadata("design:paramtypes", metatype) ?? []
  const parameters: ReadonlyArray<{ readonly index: number; readonly param: Dependency }> =
    Reflect.getMetadata("self:paramtypes", metatype) ?? []
  const properties: ReadonlyArray<{ readonly key: string | symbol; readonly type: Dependency }> =
    Reflect.getMetadata("self:properties_metadata", metatype) ?? []
  // The last dependency with a key or an index replaces the others, because a subclass may inject something else.
  const dependencies = new Map<Injection["target"], Dependency>([
    ...properties.map(({ key, type }) => [key, type] as const),
    ...types.entries(),
    ...parameters.map(({ index, param }) => [index, param] as const)
  ])
  return [...dependencies].map(([target, dependency]) => ({ token: tokenOf(dependency), target }))
}

/** The name of a parameter in the source of the class, if it can be read. */
const parameterName = (type: Type, index: number): string | undefined => {
  const [, list = ""] = /\bconstructor\s*\(([^()]*)\)/.exec(Function.prototype.toString.call(type)) ?? []
  return /^[\w$]+$/.exec(list.split(",")[index]?.trim() ?? "")?.[0]
}

/** The name of a parameter or property of a class in messages. */
export const targetLabel = (type: Type, target: Injection["target"]): string => {
  if (typeof target !== "number") return `${type.name}.${String(target)}`
  const name = parameterName(type, target)
  return `${type.name}, parameter ${target + 1}${name === undefined ? "" : ` (${name})`} of its constructor`
}

/** The place of an injection in messages. */
export const injectionLabel = (wrapper: Wrapper, { target }: Injection): string =>
  isClassProvider(wrapper)
    ? targetLabel(wrapper.metatype as Type, target)
    : `the factory of ${tokenLabel(wrapper.token)}, dependency ${Number(target) + 1}`

export const tokenLabel = (token: unknown): string => (typeof token === "function" ? token.name : String(token))

/** Providers that these modules export under a token, in the lookup order of Nest. */
const exportedBy = (
  modules: Iterable<Module>,
  token: InjectionToken,
  seen = new Set<Module>()
): Wrapper | undefined => {
  for (const { exports, imports, providers } of modules) {
    const isPassedOn = (module: Module) => exports.has(module.metatype) && !seen.has(module)
    const passedOn = [...imports].filter(isPassedOn)
    for (const module of passedOn) seen.add(module)
    const provider = (exports.has(token) ? providers.get(token) : undefined) ?? exportedBy(passedOn, token, seen)
    if (provider !== undefined) return provider
  }
  return undefined
}

/** The provider that a module injects for a token: from the module itself, or from its imports. */
export const providerOf = (module: Module, token: InjectionToken): Wrapper | undefined =>
  module.providers.get(token) ?? exportedBy(module.imports, token)

type ModuleMetadata = "imports" | "providers" | "exports"

/** Metadata of a module. */
export const moduleMetadata = (module: object, key: ModuleMetadata): ReadonlyArray<unknown> =>
  Reflect.getMetadata(key, module) ?? []

/** Changes the metadata of a module, which Nest reads when an application is created. */
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

/** The name of a factory of `registerAs`. */
export const namespaceOf = (factory: object): string | symbol | undefined =>
  "PARTIAL_CONFIGURATION_KEY" in factory ? (factory.PARTIAL_CONFIGURATION_KEY as string | symbol) : undefined

/** The name of the namespace of a provider of @nestjs/config, or `undefined` for other providers. */
export const namespaceOfToken = (token: unknown): string | undefined =>
  /^CONFIGURATION\((.*)\)$/.exec(String(token))?.[1]

/** True if Nest's `Logger` is disabled or buffers its messages (`bufferLogs`). */
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
  if (target === undefined) return
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
