/**
 * Changes to the modules of @nestjs/config. An application may use them together with `ConnectConfigModule`: feature modules import
 * `ConfigModule` without options, or by `forFeature`, and must work unchanged. Four things are changed:
 *
 * - the object that ConfigService reads waits for the resolved configuration;
 * - an application without `forRoot` gets a configuration of the environment alone;
 * - a factory passed to `forFeature` becomes a namespace, whose references are resolved;
 * - `ConditionalModule.registerWhen` rejects conditions that read a secret reference.
 */
import type { DynamicModule, FactoryProvider, InjectionToken, Provider } from "@nestjs/common"
import { ConditionalModule, type ConfigFactory, ConfigModule } from "@nestjs/config"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { namespaceProvider } from "../application/featureModule.ts"
import { SecretsBootstrapper } from "../application/SecretsBootstrapper.ts"
import { APP_CONFIGURATIONS, SecretsHostModule } from "../application/secretsHostModule.ts"
import { markedProvider } from "../discovery/markers.ts"
import {
  configHostOf,
  configurationToken,
  moduleMetadata,
  setModuleMetadata,
  validatedKey
} from "../discovery/nestInternals.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { redactInPlace } from "../values/redact.ts"
import { type Configuration, configSource, factoryLabel } from "./configuration.ts"

const merged = (all: ReadonlyArray<Configuration>): object => {
  const [first, ...others] = all
  if (first === undefined) return {}
  if (others.length === 0) return first.host
  const hosts = all.map(({ host }) => host)
  const validated = Object.assign({}, ...hosts.map((host) => host[validatedKey]))
  const host = Object.assign({}, ...hosts, { [validatedKey]: validated })
  const written = Object.assign({}, ...all.map(({ written }) => written))
  return redactInPlace(host, new Set(all.flatMap(({ secrets }) => [...secrets])), written)
}

/** The object that ConfigService reads, once the application's configuration is resolved. */
const waiting = (provider: Provider): Provider =>
  typeof provider === "object" && provider.provide === configurationToken
    ? { provide: configurationToken, inject: [APP_CONFIGURATIONS], useFactory: merged }
    : provider

const CONFIG_FALLBACK = Symbol.for("@opconnect/nestjs/configFallback")

/** The environment alone, for an application that imports `ConfigModule` without `forRoot`. */
const fallback = (): FactoryProvider => {
  const id = {}
  const nothing = { variables: [], skipped: [], issues: [], warnings: [], locked: {} }
  const configure = ({ resolver }: SecretsBootstrapper): void => {
    if (resolver.hasConfig(id)) resolver.configure(configSource(id, { ignoreEnvFile: true }, [], nothing))
  }
  return markedProvider(CONFIG_FALLBACK, { _tag: "Config", id, options: undefined }, [SecretsBootstrapper], configure)
}

/** The values of a factory of @nestjs/config, unchanged. */
const anything: StandardSchemaV1 = {
  "~standard": { version: 1, vendor: "opconnect", validate: (value) => ({ value }) }
}

/** The provider of `forFeature` for a factory, which runs together with everything else that needs secrets. */
const featureProvider = (factory: ConfigFactory, provide: InjectionToken): FactoryProvider =>
  namespaceProvider(
    {
      name: factoryLabel(factory),
      KEY: String(provide),
      connection: undefined,
      schema: anything,
      values: factory
    },
    provide
  )

type RegisterWhen = typeof ConditionalModule.registerWhen
type Registered = Awaited<ReturnType<RegisterWhen>> & DynamicModule

/** A module that stops the start, because a condition reads an unresolved reference. */
const undecided = (keys: ReadonlySet<string>): Registered => ({
  module: class UndecidedModule {},
  imports: [SecretsHostModule],
  exports: [],
  providers: [...keys].map((key) => {
    const issue: StartIssue = {
      where: `ConditionalModule.registerWhen, ${key}`,
      code: "Unresolved",
      message: `The condition reads ${key}, which is a secret reference that is not resolved when modules are registered.`,
      hint: "Call `await loadConfig({ processEnv: true })` before the module is imported, and pass the result to ConfigModule.forRoot({ loaded })."
    }
    return markedProvider(Symbol(key), { _tag: "Issue", issue }, [], () => undefined)
  })
})

/** Evaluates a condition. A condition that reads an unresolved reference stops the start. */
const byValue =
  (registerWhen: RegisterWhen): RegisterWhen =>
  async (module, condition, options) => {
    const references = new Set<string>()
    const evaluate = (env: NodeJS.ProcessEnv) => {
      const observed = new Proxy(env, {
        get: (target, key) => {
          const value = typeof key === "string" ? target[key] : undefined
          if (typeof key === "string" && value?.includes("op://")) references.add(key)
          return value
        }
      })
      return typeof condition === "string" ? observed[condition]?.toLowerCase() !== "false" : condition(observed)
    }
    // For the message that a module was skipped.
    evaluate.toString = () => String(condition)
    const registered = await registerWhen.call(ConditionalModule, module, evaluate, options)
    return references.size === 0 ? registered : undecided(references)
  }

/** The original methods of @nestjs/config, also when this module is evaluated again (hot reload). */
const original = Symbol.for("@opconnect/nestjs/original")

const originals = (): { readonly forFeature: typeof ConfigModule.forFeature; readonly registerWhen: RegisterWhen } => {
  const saved = Reflect.getMetadata(original, ConfigModule)
  if (saved !== undefined) return saved
  const methods = {
    forFeature: ConfigModule.forFeature.bind(ConfigModule),
    registerWhen: ConditionalModule.registerWhen.bind(ConditionalModule)
  }
  Reflect.defineMetadata(original, methods, ConfigModule)
  return methods
}

const patch = (): void => {
  const host = configHostOf(ConfigModule)
  if (host === undefined) {
    throw new Error("@opconnect/nestjs does not support this version of @nestjs/config. Supported versions: 4 and 12.")
  }
  const { forFeature, registerWhen } = originals()
  // Lists of providers, as the decorator of a module takes them.
  const providers = moduleMetadata(host, "providers") as ReadonlyArray<Provider>
  const others = providers.filter((provider) => typeof provider !== "object" || provider.provide !== CONFIG_FALLBACK)
  setModuleMetadata(host, "imports", [SecretsHostModule])
  setModuleMetadata(host, "providers", [...others.map(waiting), fallback()])
  ConfigModule.forFeature = (factory: ConfigFactory): DynamicModule => {
    const feature = forFeature(factory)
    const withSecrets = (provider: Provider) =>
      typeof provider === "object" && "useFactory" in provider && provider.useFactory === factory
        ? featureProvider(factory, provider.provide)
        : provider
    return { ...feature, providers: (feature.providers ?? []).map(withSecrets) }
  }
  ConditionalModule.registerWhen = byValue(registerWhen)
}

patch()
