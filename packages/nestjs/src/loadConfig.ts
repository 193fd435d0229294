import { ConfigService } from "@nestjs/config"
import { createConnect } from "@opconnect/core/promise"
import type { ConnectConfigModuleOptions } from "./ConnectConfigModule.ts"
import { Connection } from "./internal/app/Connection.ts"
import { problemOf } from "./internal/app/problems.ts"
import { defaultConnection } from "./internal/app/tokens.ts"
import { type Configuration, configurationPart } from "./internal/config/configuration.ts"
import { connectOptions, ownEnvironment, readFiles } from "./internal/config/files.ts"
import { SecretsStartError } from "./SecretsStartError.ts"

const configurations = new WeakMap<object, Configuration>()

/** What `loadConfig` loaded. */
export const configurationOf = (config: ConfigService): Configuration => {
  const configuration = configurations.get(config)
  if (configuration === undefined) throw new TypeError("`loaded` has to be what `loadConfig` gave.")
  return configuration
}

/**
 * The configuration before there is an application: for the options of `NestFactory.create`, and for decorators.
 *
 * **Details**
 *
 * Takes the options of `ConnectConfigModule.forRoot` and gives a `ConfigService`. Given to that module as `loaded`, it is
 * the application's configuration too, and nothing is asked for twice. Rejects with a `SecretsStartError` that lists every
 * problem.
 *
 * Decorators are evaluated when their file is imported: have the configuration in a module of its own
 * (`export const config = await loadConfig()`), and import that where a decorator needs it.
 *
 * **Example** (HTTPS with a key out of 1Password)
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
 *   const config = await loadConfig()
 *   const app = await NestFactory.create(AppModule.with(ConnectConfigModule.forRoot({ loaded: config, isGlobal: true })), {
 *     httpsOptions: { key: config.getOrThrow("TLS_KEY"), cert: config.getOrThrow("TLS_CERT") }
 *   })
 *   await app.listen(443)
 * }
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const loadConfig = async (options: Omit<ConnectConfigModuleOptions, "loaded"> = {}): Promise<ConfigService> => {
  const load = await Promise.all(options.load ?? [])
  const connect = { ...connectOptions(readFiles(options, ownEnvironment())), ...options.connect }
  const connection = new Connection(defaultConnection, connect, createConnect)
  try {
    const read = (reference: string) => connection.value(reference)
    const part = await configurationPart(
      { ...options, owner: connection },
      load,
      (references) => connection.resolve(references),
      read
    )
    const failures = await connection.resolveWithSnapshot(part.wanted.map(({ reference }) => reference))
    const unresolved = part.wanted.flatMap(({ place, reference }) => problemOf(place, failures.get(reference)))
    const problems = [...part.problems, ...unresolved]
    if (problems.length > 0) throw new SecretsStartError(problems)
    const made = await part.make(read)
    if (made.problems.length > 0) throw new SecretsStartError(made.problems)
    // A part of an application does not tell what it is made into.
    const configuration = made.value as Configuration
    const config = new ConfigService(configuration.host)
    // A setter that only ConfigModule is to know of.
    if (options.skipProcessEnv) Object.assign(config, { skipProcessEnv: true })
    configurations.set(config, configuration)
    return config
  } finally {
    await connection.close()
  }
}
