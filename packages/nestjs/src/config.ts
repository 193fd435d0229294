/**
 * Configuration with `op://` references for `@nestjs/config`. An entry of its own, so that `@opconnect/nestjs` works without
 * that package. Exports what `@nestjs/config` does too, so that only the name of the package changes in an import.
 *
 * @since 0.1.0
 */
export * from "@nestjs/config"
export {
  ConnectConfigModule,
  ConnectConfigModule as ConfigModule,
  type ConnectConfigModuleOptions,
  type ConnectConfigOptionsFactory
} from "./ConnectConfigModule.ts"
export { loadConfig } from "./loadConfig.ts"
export { SecretsStartError, type StartProblem } from "./SecretsStartError.ts"
