import { ConfigurableModuleBuilder, type DynamicModule, type Provider } from "@nestjs/common"
import { type ConfigFactory, ConfigModule, type ConfigModuleOptions, type ConfigService } from "@nestjs/config"
import type { ConnectModuleOptions } from "./ConnectModule.ts"
import { AppSecrets } from "./internal/app/AppSecrets.ts"
import { meaning } from "./internal/app/collect.ts"
import { forFeature } from "./internal/app/feature.ts"
import { SecretsHostModule } from "./internal/app/host.ts"
import type { Namespace } from "./internal/app/namespaces.ts"
import { concealed, sealed } from "./internal/app/settings.ts"
import "./internal/config/bridge.ts"
import { type Configuration, configurationPart } from "./internal/config/configuration.ts"
import { connectOptions, ownEnvironment, populate, readFiles, release } from "./internal/config/files.ts"
import { configurationOf } from "./loadConfig.ts"
import { SecretsService } from "./SecretsService.ts"

/**
 * The options of `ConfigModule.forRoot`, and how to reach the Connect server.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectConfigModuleOptions extends Omit<ConfigModuleOptions, "validate"> {
  /** Let variables of files win over those that are set. Off by default. */
  override?: boolean
  /** Reads a file, in place of dotenv. */
  // biome-ignore lint/suspicious/noExplicitAny: as @nestjs/config has it, so that parsers written for that fit
  parser?: (text: Buffer) => Record<string, any>
  /** Leave `process.env` aside in what `ConfigService` gives. Off by default. */
  skipProcessEnv?: boolean
  /**
   * How to reach the server, for the configuration alone. By default it is the connection of the application's
   * `ConnectModule`; if there is none, one by OP_CONNECT_HOST and OP_CONNECT_TOKEN out of the environment or the files.
   */
  readonly connect?: ConnectModuleOptions | undefined
  /** Checks and converts the resolved values. As in @nestjs/config, and it may be asynchronous. */
  // biome-ignore lint/suspicious/noExplicitAny: as @nestjs/config has it, so that functions written for that fit
  readonly validate?: (values: Record<string, any>) => object | Promise<object>
  /**
   * Put the secrets of the environment's files into `process.env` too, before `load` runs: child processes and crash reports
   * show them then. Off by default: there are references in their place.
   */
  readonly processEnv?: boolean | undefined
  /** What `loadConfig` gave. The options that say what to load are then those that it was given. */
  readonly loaded?: ConfigService | undefined
}

/**
 * What `useClass` and `useExisting` of `ConnectConfigModule.forRootAsync` name: a provider that makes the options.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectConfigOptionsFactory {
  createConnectConfigOptions(): DynamicOptions | Promise<DynamicOptions>
}

/** What of the options can be made when the application starts. The rest says how the module looks to others. */
type DynamicOptions = Omit<ConnectConfigModuleOptions, keyof StaticOptions>
type StaticOptions = Pick<ConnectConfigModuleOptions, "cache" | "isGlobal" | "load" | "loaded" | "skipProcessEnv">

const OPTIONS = Symbol("opconnect:configOptions")
const SOURCE = Symbol("opconnect:configSource")

const { ASYNC_OPTIONS_TYPE, ConfigurableModuleClass } = new ConfigurableModuleBuilder<DynamicOptions>({
  optionsInjectionToken: OPTIONS
})
  .setClassMethodName("forRoot")
  .setFactoryMethodName("createConnectConfigOptions")
  .build()

const isGiven = (provider: Provider, factory: unknown) =>
  typeof provider === "object" && "useFactory" in provider && provider.useFactory === factory

/**
 * `ConfigModule` of @nestjs/config with `op://` references resolved: those in environment files, in the environment itself,
 * and at any depth in what the factories of `load` and `ConfigModule.forFeature` give. What injects `ConfigService` needs no
 * change, nor do modules that import `ConfigModule` from @nestjs/config.
 *
 * **Details**
 *
 * All references of the application are resolved together, before anything that needs one is made. What can't be stops the
 * start with a `SecretsStartError` that lists every problem, with its file and line or its key. Also provides
 * `SecretsService`, and `@InjectSecret` works.
 *
 * `validate` and `validationSchema` see resolved values: those of `load`, with the files' and the environment's variables
 * over them (without those of the process when `validatePredefined` is `false`). Issues are told without secrets.
 *
 * As with `ConfigModule`, files that don't exist are skipped, of several the first wins, and what is set already wins over
 * files unless `override` is set. Plain variables of files are put into `process.env`, and the reference in place of a
 * secret, so a factory may compose it: `postgres://app:${process.env.DB_PASSWORD}@db` is resolved as a whole.
 *
 * **Gotchas**
 *
 * A factory that does more with a secret than to pass it on, such as `parseInt(process.env.PORT)` where that is one, sees
 * its reference. Convert in `validate` or a schema, or let secrets into `process.env` (`processEnv: true`). Validation comes
 * after `load`, whose values it sees: a factory finds no default of a schema in `process.env`.
 *
 * The entry `@opconnect/nestjs/config` has to be imported before modules that call `ConfigModule.forFeature`, as it is when
 * the imports of packages stand first. If it is not, a reference that is left over stops the start.
 *
 * @category modules
 * @since 0.1.0
 */
export class ConnectConfigModule extends ConfigModule {
  static override async forRoot(options: ConnectConfigModuleOptions = {}): Promise<DynamicModule> {
    // At once, before anything is waited for: files that are imported after this one read `process.env`, as they always did.
    const id = {}
    if (options.loaded === undefined) populate(id, readFiles(options, ownEnvironment()))
    return moduleOf(id, options, { providers: [{ provide: OPTIONS, useValue: options }] })
  }

  /**
   * The same with options out of providers (`imports`, `inject`, `useFactory`, `useClass`, `useExisting`). `isGlobal`, `load`,
   * `cache` and `skipProcessEnv` stand beside them.
   */
  static async forRootAsync({
    cache,
    isGlobal,
    load,
    skipProcessEnv,
    ...options
  }: typeof ASYNC_OPTIONS_TYPE & Omit<StaticOptions, "loaded">): Promise<DynamicModule> {
    return moduleOf(
      {},
      withoutUndefined({ cache, isGlobal, load, skipProcessEnv }),
      ConfigurableModuleClass.forRootAsync(options)
    )
  }

  /** A factory, as with `ConfigModule.forFeature`, with its references resolved; or namespaces of `registerSecrets`. */
  static override forFeature(...features: ReadonlyArray<ConfigFactory | Namespace>): DynamicModule {
    const namespaces = features.filter((feature) => typeof feature !== "function")
    const modules = features
      .filter((feature) => typeof feature === "function")
      .map((one) => ConfigModule.forFeature(one))
    const [only] = modules
    if (only !== undefined && features.length === 1) return only
    const feature = forFeature(namespaces)
    return {
      ...feature,
      imports: [...(feature.imports ?? []), ...modules],
      exports: [...(feature.exports ?? []), ...modules]
    }
  }
}

const withoutUndefined = <A extends object>(options: A) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof A]?: Exclude<A[Key], undefined>
  }

const hidden = (options: DynamicOptions): DynamicOptions =>
  options.connect === undefined ? options : { ...options, connect: sealed(options.connect) }

/** The module that @nestjs/config makes, with the values that it would load given by us. */
const moduleOf = async (
  id: object,
  { cache, isGlobal, load = [], loaded, skipProcessEnv }: StaticOptions,
  { imports = [], providers = [] }: Pick<DynamicModule, "imports" | "providers">
): Promise<DynamicModule> => {
  const factories = loaded === undefined ? await Promise.all(load) : [...configurationOf(loaded).loaded.keys()]
  const module = await ConfigModule.forRoot({
    ...withoutUndefined({ cache, isGlobal, skipProcessEnv }),
    // It reads nothing itself, and so writes nothing to `process.env`.
    envFilePath: [],
    ignoreEnvFile: true,
    ignoreEnvVars: true,
    load: factories
  })
  const ours = (provider: Provider): Provider => {
    const factory = factories.find((one) => isGiven(provider, one))
    if (factory === undefined || typeof provider !== "object") return provider
    const useFactory = meaning(async (app: AppSecrets) => (await configuration(app, id)).loaded.get(factory), {
      _tag: "Loaded"
    })
    return { provide: provider.provide, inject: [AppSecrets], useFactory }
  }
  const configure = (app: AppSecrets, options: DynamicOptions): void =>
    app.connections.configure(id, {
      connect: options.connect,
      found: () => connectOptions(readFiles(options, ownEnvironment())),
      close: () => release(id),
      part: async (early, read) =>
        loaded === undefined
          ? configurationPart({ ...options, owner: id }, factories, early, read)
          : { wanted: [], problems: [], make: async () => ({ value: configurationOf(loaded), problems: [] }) }
    })
  return {
    ...module,
    module: ConnectConfigModule,
    imports: [...(module.imports ?? []), ...imports, SecretsHostModule],
    providers: [
      ...(module.providers ?? []).map(ours),
      ...providers.map(concealed(OPTIONS, hidden)),
      {
        provide: SOURCE,
        inject: [AppSecrets, OPTIONS],
        useFactory: meaning(configure, { _tag: "Config", source: id, options: OPTIONS })
      },
      {
        provide: SecretsService,
        inject: [AppSecrets],
        useFactory: meaning(
          async (app: AppSecrets) => new SecretsService(await app.connections.get(await app.connections.ofConfig(id))),
          { _tag: "Service" }
        )
      }
    ],
    exports: [...(module.exports ?? []), SecretsService]
  }
}

const configuration = async (app: AppSecrets, id: object) =>
  // What a part is made into is known by who gave the part.
  (await app.configuration(id)) as Configuration
