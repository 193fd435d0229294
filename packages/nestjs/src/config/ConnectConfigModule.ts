import { ConfigurableModuleBuilder, type DynamicModule, type Provider } from "@nestjs/common"
import { type ConfigFactory, ConfigModule } from "@nestjs/config"
import type { ParsedEnvironment } from "@opconnect/dotenv"
import { featureModule } from "../application/featureModule.ts"
import { SecretsBootstrapper } from "../application/SecretsBootstrapper.ts"
import { SecretsHostModule } from "../application/secretsHostModule.ts"
import { redactOptions, redactProvider, withoutUndefined } from "../connection/options.ts"
import { SecretsService } from "../connection/SecretsService.ts"
import { markedProvider, type Namespace } from "../discovery/markers.ts"
import { assertOptions } from "../issues/optionIssues.ts"
import { type Configuration, configSource, loadedSource } from "./configuration.ts"
import { configurationOf } from "./loadConfig.ts"
import {
  asyncConfigOptions,
  type ConnectConfigModuleOptions,
  type DynamicOptions,
  type StaticOptions
} from "./options.ts"
import "./patchNestConfig.ts"
import { configVariables, readFiles } from "./variables.ts"

const OPTIONS = Symbol("opconnect:configOptions")
const SOURCE = Symbol("opconnect:configSource")

const { ASYNC_OPTIONS_TYPE, ConfigurableModuleClass } = new ConfigurableModuleBuilder<DynamicOptions>({
  optionsInjectionToken: OPTIONS
})
  .setClassMethodName("forRoot")
  .setFactoryMethodName("createConnectConfigOptions")
  .build()

/**
 * `ConfigModule` of @nestjs/config with `op://` references resolved: those in environment files, in the environment itself,
 * and at any depth in what the factories of `load` and `ConfigModule.forFeature` return. Code that injects `ConfigService`
 * needs no change, nor do modules that import `ConfigModule` from @nestjs/config.
 *
 * **Details**
 *
 * All references of the application are resolved together, before any provider that needs one is created. If there are
 * issues, the start stops with a `SecretsStartError` that lists all of them, with file and line or key. Also provides
 * `SecretsService`, and supports `@InjectSecret`.
 *
 * `validate` and `validationSchema` see resolved values: those of `load`, overridden by the variables of the files and the
 * environment (without those of the process if `validatePredefined` is `false`). Issues never quote secrets.
 *
 * As with `ConfigModule`, missing files are skipped, the first of several files takes precedence, and the environment takes
 * precedence over files unless `override` is set. Each file is read once, when `forRoot` is called. Plain variables of files
 * are written to `process.env`; for a secret, its reference is written. While the factories of `load`, `forFeature` and
 * `registerSecrets` run, `process.env` has the secret itself, so that they can convert it:
 * `parseInt(process.env.DB_PORT, 10)`.
 *
 * **Gotchas**
 *
 * Code that reads a secret from `process.env` elsewhere, such as
 * `TypeOrmModule.forRoot({ password: process.env.DB_PASSWORD })` when a file is imported, gets the reference, and the start
 * stops. Use `forRootAsync` with `ConfigService` there, or call `loadConfig({ processEnv: true })` first.
 * `ConditionalModule` decides by the value only after `loadConfig`. Validation runs after `load`, whose values it sees: a
 * factory finds no default of a schema in `process.env`.
 *
 * Import the entry `@opconnect/nestjs/config` before modules that call `ConfigModule.forFeature`, for example by importing
 * packages first. Otherwise, an unresolved reference stops the start.
 *
 * @category modules
 * @since 0.1.0
 * @stability experimental
 */
export class ConnectConfigModule extends ConfigModule {
  static override async forRoot(options: ConnectConfigModuleOptions = {}): Promise<DynamicModule> {
    const owner = {}
    // Before anything is awaited: files that are imported after this one read `process.env`.
    const files = options.loaded === undefined ? readFiles(options) : undefined
    if (files !== undefined) configVariables(owner, options, files).populate()
    return moduleOf(owner, options, { providers: [{ provide: OPTIONS, useValue: options }] }, files)
  }

  /**
   * Like `forRoot`, with options from providers (`imports`, `inject`, `useFactory`, `useClass`, `useExisting`). `isGlobal`,
   * `load`, `cache` and `skipProcessEnv` are passed directly.
   */
  static async forRootAsync(given: typeof ASYNC_OPTIONS_TYPE & Omit<StaticOptions, "loaded">): Promise<DynamicModule> {
    assertOptions("ConfigModule", asyncConfigOptions, given)
    return moduleOf({}, given, ConfigurableModuleClass.forRootAsync(given))
  }

  /** A factory, as with `ConfigModule.forFeature`, with its references resolved; or namespaces of `registerSecrets`. */
  static override forFeature(...features: ReadonlyArray<ConfigFactory | Namespace>): DynamicModule {
    const namespaces = features.filter((feature) => typeof feature !== "function")
    const modules = features
      .filter((feature) => typeof feature === "function")
      .map((factory) => ConfigModule.forFeature(factory))
    return featureModule(namespaces, { modules })
  }
}

const redacted = (options: DynamicOptions): DynamicOptions =>
  options.connect === undefined ? options : { ...options, connect: redactOptions(options.connect) }

/** The module of @nestjs/config, with resolved values instead of those that it would load. */
const moduleOf = async (
  owner: object,
  { cache, isGlobal, load = [], loaded, skipProcessEnv }: StaticOptions,
  { imports = [], providers = [] }: Pick<DynamicModule, "imports" | "providers">,
  files?: ParsedEnvironment
): Promise<DynamicModule> => {
  const configuration = loaded === undefined ? undefined : configurationOf(loaded)
  const factories = configuration === undefined ? await Promise.all(load) : [...configuration.loaded.keys()]
  const module = await ConfigModule.forRoot({
    ...withoutUndefined({ cache, isGlobal, skipProcessEnv }),
    // The module reads no files itself, and writes nothing to `process.env`.
    envFilePath: [],
    ignoreEnvFile: true,
    ignoreEnvVars: true,
    load: factories
  })
  const withSecrets = (provider: Provider): Provider => {
    const factory = factories.find(
      (factory) => typeof provider === "object" && "useFactory" in provider && provider.useFactory === factory
    )
    if (factory === undefined || typeof provider !== "object") return provider
    // The value of a ConnectConfigModule is its `Configuration`.
    const read = async ({ resolver }: SecretsBootstrapper) =>
      ((await resolver.configuration(owner)) as Configuration).loaded.get(factory)
    return markedProvider(provider.provide, { _tag: "Configured" }, [SecretsBootstrapper], read)
  }
  const configure = (app: SecretsBootstrapper, options: DynamicOptions): void =>
    app.resolver.configure(
      configuration === undefined
        ? configSource(owner, options, factories, files ?? readFiles(options))
        : loadedSource(owner, options, configuration)
    )
  return {
    ...module,
    module: ConnectConfigModule,
    imports: [...(module.imports ?? []), ...imports, SecretsHostModule],
    providers: [
      ...(module.providers ?? []).map(withSecrets),
      ...providers.map(redactProvider(OPTIONS, redacted)),
      markedProvider(
        SOURCE,
        { _tag: "Config", id: owner, options: OPTIONS },
        [SecretsBootstrapper, OPTIONS],
        configure
      ),
      markedProvider(
        SecretsService,
        { _tag: "Service" },
        [SecretsBootstrapper],
        async ({ resolver }: SecretsBootstrapper) => new SecretsService(await resolver.connectionOfConfig(owner))
      )
    ],
    exports: [...(module.exports ?? []), SecretsService]
  }
}
