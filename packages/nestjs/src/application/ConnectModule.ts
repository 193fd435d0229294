import { ConfigurableModuleBuilder, type DynamicModule } from "@nestjs/common"
import type { OptionTable } from "@opconnect/core/Options"
import type { Connection } from "../connection/Connection.ts"
import { type ConnectModuleOptions, connectionOptions, redactOptions, redactProvider } from "../connection/options.ts"
import { SecretsService } from "../connection/SecretsService.ts"
import { getConnectToken, getSecretsToken } from "../decorators/InjectConnect.ts"
import { type AllowList, markedProvider, type Namespace } from "../discovery/markers.ts"
import { connectionToken } from "../discovery/tokens.ts"
import { defaultConnection } from "../issues/issues.ts"
import { anyOf, assertOptions, asyncModule } from "../issues/optionIssues.ts"
import { featureModule } from "./featureModule.ts"
import { SecretsBootstrapper } from "./SecretsBootstrapper.ts"
import { SecretsHostModule } from "./secretsHostModule.ts"

/**
 * A provider that creates the options, for `useClass` and `useExisting` of `ConnectModule.forRootAsync`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ConnectOptionsFactory {
  createConnectOptions(): ConnectModuleOptions | Promise<ConnectModuleOptions>
}

/**
 * Options of `ConnectModule.forFeature`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ConnectFeature {
  /** The namespaces that the module injects. */
  readonly namespaces?: ReadonlyArray<Namespace> | undefined
  /**
   * References that the module may use. `*` matches one name, or one or more names at the end: `op://prod/billing/*`.
   * Default: any reference.
   */
  readonly allow?: AllowList | undefined
}

const extras: {
  /** Let every module inject `SecretsService` and the client without importing this module. Default: false. */
  isGlobal?: boolean
  /** The name of the connection, if the application has several. */
  name?: string
} = { isGlobal: false, name: defaultConnection }

const OPTIONS = Symbol("opconnect:options")

const extraOptions = {
  isGlobal: { kind: "boolean", description: "let every module inject the client" },
  name: { kind: "text", minimum: 1, description: "name of the connection" }
} as const satisfies OptionTable

const featureOptions = anyOf("namespaces", "allow")

const { ASYNC_OPTIONS_TYPE, ConfigurableModuleClass, OPTIONS_TYPE } =
  new ConfigurableModuleBuilder<ConnectModuleOptions>({
    optionsInjectionToken: OPTIONS
  })
    .setClassMethodName("forRoot")
    .setFactoryMethodName("createConnectOptions")
    .setExtras(
      extras,
      ({ imports = [], providers = [], ...definition }, { isGlobal = false, name = defaultConnection }) => {
        const connection = connectionToken("Connection", name)
        const client = getConnectToken(name)
        const secrets = getSecretsToken(name)
        return {
          ...definition,
          global: isGlobal,
          imports: [...imports, SecretsHostModule],
          providers: [
            ...providers.map(redactProvider(OPTIONS, redactOptions)),
            markedProvider(
              connection,
              { _tag: "Connection", name, options: OPTIONS },
              [SecretsBootstrapper, OPTIONS],
              (app: SecretsBootstrapper, options: ConnectModuleOptions) => app.open(name, options)
            ),
            markedProvider(client, { _tag: "Client" }, [connection], ({ connect }: Connection) => connect),
            markedProvider(
              secrets,
              { _tag: "Service" },
              [connection],
              (opened: Connection) => new SecretsService(opened)
            )
          ],
          exports: [client, secrets]
        }
      }
    )
    .build()

/**
 * Provides `SecretsService`, the promise client (`@InjectConnect()`) and what `@InjectSecret` injects, and closes the
 * connection in the last phase of the shutdown.
 *
 * **Details**
 *
 * `forRoot(options)`, or `forRootAsync` with `useFactory`, `useClass` or `useExisting`. Both take `isGlobal` and `name`. An
 * application with several connections names all but one: `@InjectSecret("op://...", { connection: "audit" })`,
 * `@InjectSecrets("audit")`, `@InjectConnect("audit")`.
 *
 * All references in decorators, factories and namespaces are resolved before the application starts, with one plan for
 * each connection. Any issue stops the start with a `SecretsStartError` that lists all issues.
 *
 * **Example** (A key from the server in OP_CONNECT_HOST)
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
 *       useFactory: (secrets: SecretsService) => secrets.resolve("op://prod/stripe/credential")
 *     }
 *   ]
 * })
 * export class AppModule {}
 * ```
 *
 * @category modules
 * @since 0.1.0
 * @stability stable
 */
export class ConnectModule extends ConfigurableModuleClass {
  static override forRoot(options: typeof OPTIONS_TYPE = {}): DynamicModule {
    // Nest copies options of any type. Their names and values are checked when the application starts.
    if (typeof options !== "object" || options === null) assertOptions("ConnectModule", connectionOptions, options)
    // biome-ignore lint/complexity/noThisInStatic: the parent creates a module of the class that it is called on
    return super.forRoot(options)
  }

  /** Like `forRoot`, with options from providers: `imports`, `inject`, `useFactory`, `useClass`, `useExisting`. */
  static override forRootAsync(options: typeof ASYNC_OPTIONS_TYPE): DynamicModule {
    assertOptions("ConnectModule", { ...asyncModule, ...extraOptions }, options)
    // biome-ignore lint/complexity/noThisInStatic: the parent creates a module of the class that it is called on
    return super.forRootAsync(options)
  }

  /**
   * Gives a module the namespaces that it injects, and a list of the references that it may use: its decorators, factories
   * and namespaces are checked at the start, and the `SecretsService` that it injects resolves no others.
   */
  static forFeature(...features: ReadonlyArray<Namespace | ConnectFeature>): DynamicModule {
    for (const feature of features) {
      if (!("KEY" in Object(feature))) assertOptions("ConnectModule.forFeature", featureOptions, feature)
    }
    const lists = features.flatMap((feature) =>
      "allow" in feature && feature.allow !== undefined ? [feature.allow] : []
    )
    return featureModule(
      features.flatMap((feature) => ("KEY" in feature ? [feature] : (feature.namespaces ?? []))),
      { allow: lists.length === 0 ? undefined : lists.flat() }
    )
  }
}
