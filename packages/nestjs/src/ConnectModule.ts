import type { DynamicModule, FactoryProvider, ModuleMetadata } from "@nestjs/common"
import type { ConnectSettings } from "@opconnect/dotenv"
import { SecretsService } from "./SecretsService.ts"

interface Visibility {
  /** Let every module inject `SecretsService` without importing this one. Off by default. */
  readonly isGlobal?: boolean | undefined
}

/**
 * How to reach the Connect server. `host` and `token` are OP_CONNECT_HOST and OP_CONNECT_TOKEN where left out.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectModuleOptions extends ConnectSettings, Visibility {}

/**
 * The same, out of a factory that may wait and may have other providers injected.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectModuleAsyncOptions
  extends Visibility,
    Pick<ModuleMetadata, "imports">,
    Pick<FactoryProvider<ConnectSettings>, "inject" | "useFactory"> {}

/**
 * Provides `SecretsService`.
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
// biome-ignore lint/complexity/noStaticOnlyClass: Nest's modules are classes
export class ConnectModule {
  static forRoot({ isGlobal, ...settings }: ConnectModuleOptions = {}): DynamicModule {
    return ConnectModule.forRootAsync({ isGlobal, useFactory: () => settings })
  }

  static forRootAsync({
    imports = [],
    inject = [],
    isGlobal = false,
    useFactory
  }: ConnectModuleAsyncOptions): DynamicModule {
    return {
      module: ConnectModule,
      global: isGlobal,
      imports,
      // A factory, and no provider for the options: what the container holds can be printed, the token must not be there.
      providers: [
        {
          provide: SecretsService,
          inject,
          useFactory: async (...dependencies: Array<unknown>) => new SecretsService(await useFactory(...dependencies))
        }
      ],
      exports: [SecretsService]
    }
  }
}
