import type { ConfigModuleOptions, ConfigService } from "@nestjs/config"
import type { OptionTable } from "@opconnect/core/Options"
import { type ConnectModuleOptions, connectionOptions } from "../connection/options.ts"
import { anyOf, asyncModule, optionIssues } from "../issues/optionIssues.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"

/**
 * The options of `ConfigModule.forRoot`, and those of the connection to the Connect server.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ConnectConfigModuleOptions extends Omit<ConfigModuleOptions, "validate"> {
  /** Let variables of files override the environment. Default: false. */
  override?: boolean
  /** Parser of the files. Default: dotenv. */
  // biome-ignore lint/suspicious/noExplicitAny: same type as in @nestjs/config, so that its parsers are accepted
  parser?: (text: Buffer) => Record<string, any>
  /** Let `ConfigService` ignore `process.env`. Default: false. */
  skipProcessEnv?: boolean
  /**
   * Connection options for the configuration only. Default: the connection of the application's `ConnectModule`; without
   * one, OP_CONNECT_HOST and OP_CONNECT_TOKEN from the environment or the files.
   */
  readonly connect?: ConnectModuleOptions | undefined
  /**
   * Environment files that may choose the Connect server for a token that is not in the same file. Any other file that
   * does so stops the start. Default: none.
   */
  readonly trustEnvFile?: string | ReadonlyArray<string> | undefined
  /** Checks and converts the resolved values, as in @nestjs/config. May be asynchronous. */
  // biome-ignore lint/suspicious/noExplicitAny: same type as in @nestjs/config, so that its functions are accepted
  readonly validate?: (values: Record<string, any>) => object | Promise<object>
  /**
   * Keep the secrets of the environment files in `process.env` while the application runs. Child processes and crash reports
   * then contain the secrets. Factories see the secrets in any case. Default: false: `process.env` has the references.
   */
  readonly processEnv?: boolean | undefined
  /** The result of `loadConfig`, whose options then determine what is loaded. */
  // biome-ignore lint/suspicious/noExplicitAny: a service of any environment
  readonly loaded?: ConfigService<any, boolean> | undefined
}

/** The options that Nest must know before the application starts. */
const staticOptions = {
  ...anyOf("load"),
  cache: { kind: "boolean", description: "keep values of process.env" },
  isGlobal: { kind: "boolean", description: "let every module inject ConfigService" },
  skipProcessEnv: { kind: "boolean", description: "return no variable of process.env" }
} as const satisfies OptionTable

/** Options of `forRoot` and `loadConfig`. */
const configOptions: OptionTable = {
  ...staticOptions,
  ...anyOf("loaded", "validationOptions", "validationSchema"),
  expandVariables: { kind: "toggle", description: "replace names in values" },
  envFilePath: { kind: "paths", description: "environment files" },
  ignoreEnvFile: { kind: "boolean", description: "read no file" },
  ignoreEnvVars: { kind: "boolean", description: "validate variables of files only" },
  override: { kind: "boolean", description: "let files override variables that are set" },
  parser: { kind: "function", description: "parses a file of another format" },
  validate: { kind: "function", description: "checks and converts the values" },
  validatePredefined: { kind: "boolean", description: "validate variables of process.env too" },
  connect: { kind: "options", options: connectionOptions, description: "connection to the Connect server" },
  trustEnvFile: { kind: "paths", description: "files whose settings are trusted" },
  processEnv: { kind: "boolean", description: "keep secrets in process.env" }
}

/** Options of `forRootAsync`: a factory of options, and the options that Nest must know before. */
export const asyncConfigOptions: OptionTable = { ...asyncModule, ...staticOptions }

/** Issues of the options of a configuration. */
export const configOptionIssues = (options: unknown): ReadonlyArray<StartIssue> =>
  optionIssues("ConfigModule", configOptions, options)

/** The options that can be created when the application starts. */
export type DynamicOptions = Omit<ConnectConfigModuleOptions, keyof StaticOptions>

/** The options that Nest must know before. */
export type StaticOptions = Pick<
  ConnectConfigModuleOptions,
  "cache" | "isGlobal" | "load" | "loaded" | "skipProcessEnv"
>

/**
 * A provider that creates the options, for `useClass` and `useExisting` of `ConnectConfigModule.forRootAsync`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ConnectConfigOptionsFactory {
  createConnectConfigOptions(): DynamicOptions | Promise<DynamicOptions>
}
