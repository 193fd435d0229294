import { ConfigService } from "@nestjs/config"
import { createConnect } from "@opconnect/core/promise"
import { Connection } from "../connection/Connection.ts"
import { defaultConnection } from "../issues/issues.ts"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import { type ConfigSource, resolveVariables, withVariables } from "../resolution/configSources.ts"
import { resolveUnits } from "../resolution/units.ts"
import { type Configuration, configSource } from "./configuration.ts"
import type { ConnectConfigModuleOptions } from "./options.ts"
import { readFiles } from "./variables.ts"

const configurationKey: unique symbol = Symbol.for("@opconnect/nestjs/configuration")

/** Result of `loadConfig` for a service. Throws a `TypeError` for other services. */
export const configurationOf = (config: object): Configuration => {
  // `loadConfig` stores a function, so that the values do not appear when the service is printed.
  const read = Reflect.get(config, configurationKey) as (() => Configuration) | undefined
  if (read === undefined) throw new TypeError("`loaded` must be the result of `loadConfig`.")
  return read()
}

/**
 * Loads the configuration before the application is created: for the options of `NestFactory.create`, for decorators, for
 * `ConditionalModule`, and for the CLI of an ORM.
 *
 * **Details**
 *
 * Takes the options of `ConnectConfigModule.forRoot` and returns a `ConfigService`. Passed to that module as `loaded`, it is
 * the application's configuration too, and nothing is requested twice. Rejects with a `SecretsStartError` that lists every
 * issue.
 *
 * Decorators are evaluated when their file is imported: keep the configuration in a module of its own
 * (`export const config = await loadConfig()`), and import that where a decorator needs it.
 *
 * **Example** (HTTPS with a key from 1Password)
 *
 * ```ts
 * import { type DynamicModule, Module } from "@nestjs/common"
 * import { NestFactory } from "@nestjs/core"
 * import { ConnectConfigModule, loadConfig } from "@opconnect/nestjs/config"
 *
 * @Module({})
 * class AppModule {
 *   static with(configuration: Promise<DynamicModule>): DynamicModule {
 *     return { module: AppModule, imports: [configuration] }
 *   }
 * }
 *
 * export const main = async () => {
 *   const config = await loadConfig<{ TLS_KEY: string; TLS_CERT: string }>()
 *   const app = await NestFactory.create(AppModule.with(ConnectConfigModule.forRoot({ loaded: config, isGlobal: true })), {
 *     httpsOptions: { key: config.getOrThrow("TLS_KEY"), cert: config.getOrThrow("TLS_CERT") }
 *   })
 *   await app.listen(443)
 * }
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const loadConfig = async <Env = Record<string, unknown>, WasValidated extends boolean = false>(
  options: Omit<ConnectConfigModuleOptions, "loaded"> = {}
): Promise<ConfigService<Env, WasValidated>> => {
  const load = await Promise.all(options.load ?? [])
  const source = configSource({}, options, load, readFiles(options))
  try {
    const configuration = await resolveConfiguration(source)
    const config = new ConfigService<Env, WasValidated>(configuration.host)
    // This setter is meant for ConfigModule only.
    if (options.skipProcessEnv) Object.assign(config, { skipProcessEnv: true })
    Object.defineProperty(config, configurationKey, { value: () => configuration })
    return config
  } catch (error) {
    // The variables of the files are no longer used.
    source.close()
    throw error
  }
}

/** Resolves a configuration over a connection that is closed afterwards. */
const resolveConfiguration = async (source: ConfigSource): Promise<Configuration> => {
  if (source.refusals.length > 0) throw new SecretsStartError(source.refusals)
  const connection = new Connection(defaultConnection, { ...source.fileOptions(), ...source.connect }, createConnect)
  try {
    const variables = await resolveVariables({ connection, sources: [source], step: "variables" })
    const unit = await withVariables([variables], source.makeUnit)
    const values = await resolveUnits({ name: defaultConnection, connection, units: [unit], step: "all" })
    // The value of a source is its `Configuration`.
    return values.get(source.owner) as Configuration
  } finally {
    await connection.close()
  }
}
