import { ConfigurableModuleBuilder, type DynamicModule } from "@nestjs/common"
import type { ConnectOptions } from "@opconnect/core/promise"
import type { SnapshotOptions } from "@opconnect/core/promiseSnapshot"
import { getConnectToken, getSecretsToken } from "./InjectConnect.ts"
import { AppSecrets } from "./internal/app/AppSecrets.ts"
import type { Connection } from "./internal/app/Connection.ts"
import { type AllowList, meaning } from "./internal/app/collect.ts"
import { forFeature } from "./internal/app/feature.ts"
import { SecretsHostModule } from "./internal/app/host.ts"
import type { Namespace } from "./internal/app/namespaces.ts"
import { concealed, sealed } from "./internal/app/settings.ts"
import { connectionToken, defaultConnection } from "./internal/app/tokens.ts"
import { SecretsService } from "./SecretsService.ts"

/**
 * How to reach the Connect server, and how the application uses it. `host` and `token` are OP_CONNECT_HOST and
 * OP_CONNECT_TOKEN where left out. Times are milliseconds.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectModuleOptions extends ConnectOptions {
  /**
   * How long the start waits for a server that can't be reached or fails, asking again and again. 30,000 by default. What
   * the server refuses stops the start at once.
   */
  readonly startupTimeout?: number | undefined
  /** How often each vault is asked for changes, when something follows them. 30,000 by default. */
  readonly watchInterval?: number | undefined
  /**
   * A file with the secrets of the last start, or that with more options: encrypted with the token, readable by its owner
   * only. When the server is still unavailable after `startupTimeout`, the application starts with them, and a warning.
   * None by default.
   */
  readonly snapshot?: string | Omit<SnapshotOptions, "signal"> | undefined
}

/**
 * What `useClass` and `useExisting` of `ConnectModule.forRootAsync` name: a provider that makes the options.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectOptionsFactory {
  createConnectOptions(): ConnectModuleOptions | Promise<ConnectModuleOptions>
}

/**
 * @category models
 * @since 0.1.0
 */
export interface ConnectFeature {
  /** The namespaces that the module injects. */
  readonly namespaces?: ReadonlyArray<Namespace> | undefined
  /**
   * The references that the module may use, by names as they are written. `*` stands for any one name, at the end for one
   * or more: `op://prod/billing/*`. Any reference by default.
   */
  readonly allow?: AllowList | undefined
}

const extras: {
  /** Let every module inject `SecretsService` and the client without importing this one. Off by default. */
  isGlobal?: boolean
  /** The name of the connection, when the application has several. */
  name?: string
} = { isGlobal: false, name: defaultConnection }

const OPTIONS = Symbol("opconnect:options")

const { ConfigurableModuleClass, OPTIONS_TYPE } = new ConfigurableModuleBuilder<ConnectModuleOptions>({
  optionsInjectionToken: OPTIONS
})
  .setClassMethodName("forRoot")
  .setFactoryMethodName("createConnectOptions")
  .setExtras(
    extras,
    ({ imports = [], providers = [], ...definition }, { isGlobal = false, name = defaultConnection }) => {
      const connection = connectionToken("Connection", name)
      const exported = [getConnectToken(name), getSecretsToken(name)]
      return {
        ...definition,
        global: isGlobal,
        imports: [...imports, SecretsHostModule],
        providers: [
          ...providers.map(concealed(OPTIONS, sealed<ConnectModuleOptions>)),
          {
            provide: connection,
            inject: [AppSecrets, OPTIONS],
            useFactory: meaning(
              (app: AppSecrets, options: ConnectModuleOptions) => app.connections.open(name, options),
              {
                _tag: "Connection",
                name,
                options: OPTIONS
              }
            )
          },
          {
            provide: getConnectToken(name),
            inject: [connection],
            useFactory: meaning(({ connect }: Connection) => connect, { _tag: "Client" })
          },
          {
            provide: getSecretsToken(name),
            inject: [connection],
            useFactory: meaning((connection: Connection) => new SecretsService(connection), { _tag: "Service" })
          }
        ],
        exports: exported
      }
    }
  )
  .build()

/**
 * Provides `SecretsService`, the promise client (`@InjectConnect()`) and what `@InjectSecret` asks for, and closes all of it
 * in the last phase of the shutdown.
 *
 * **Details**
 *
 * `forRoot(options)`, or `forRootAsync` with `useFactory`, `useClass` or `useExisting`. Both take `isGlobal` and `name`. An
 * application with several connections gives all but one a name: `@InjectSecret("op://...", { connection: "audit" })`,
 * `@InjectSecrets("audit")`, `@InjectConnect("audit")`.
 *
 * Every reference that the application's decorators, factories and namespaces name is resolved before it starts, by one plan
 * for each connection; a problem with any stops the start with a `SecretsStartError` that lists all.
 *
 * **Example** (Secrets of the server that the environment names)
 *
 * ```ts
 * import { Module } from "@nestjs/common"
 * import { ConnectModule, SecretsService } from "@opconnect/nestjs"
 *
 * @Module({
 *   imports: [ConnectModule.forRoot()],
 *   providers: [
 *     {
 *       provide: "STRIPE_KEY",
 *       inject: [SecretsService],
 *       useFactory: (secrets: SecretsService) => secrets.get("op://prod/stripe/credential")
 *     }
 *   ]
 * })
 * export class AppModule {}
 * ```
 *
 * @category modules
 * @since 0.1.0
 */
export class ConnectModule extends ConfigurableModuleClass {
  static override forRoot(options: typeof OPTIONS_TYPE = {}): DynamicModule {
    // biome-ignore lint/complexity/noThisInStatic: the parent makes a module of the class that it is called on
    return super.forRoot(options)
  }

  /**
   * Gives a module the namespaces that it injects, and a list of the references that it may use: its decorators, factories
   * and namespaces are checked at the start, and the `SecretsService` that it injects gives no others.
   */
  static forFeature(...features: ReadonlyArray<Namespace | ConnectFeature>): DynamicModule {
    const lists = features.flatMap((feature) =>
      "allow" in feature && feature.allow !== undefined ? [feature.allow] : []
    )
    return forFeature(
      features.flatMap((feature) => ("KEY" in feature ? [feature] : (feature.namespaces ?? []))),
      lists.length === 0 ? undefined : lists.flat()
    )
  }
}
