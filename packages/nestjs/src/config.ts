/**
 * Configuration with `op://` references for `@nestjs/config`. An entry of its own, so that `@opconnect/nestjs` works without
 * that package. Exports everything that `@nestjs/config` exports, so that only the name of the package changes in an import.
 *
 * @since 0.1.0
 */
import { parse } from "@opconnect/dotenv"

export type * from "@nestjs/config"
// Listed one by one: `export *` of a CommonJS package also exports its "module.exports", so that `require` of this module
// would return @nestjs/config itself.
export { ConditionalModule, ConfigService, getConfigToken, registerAs } from "@nestjs/config"
export { ConnectConfigModule, ConnectConfigModule as ConfigModule } from "./config/ConnectConfigModule.ts"
export { loadConfig } from "./config/loadConfig.ts"
export type { ConnectConfigModuleOptions, ConnectConfigOptionsFactory } from "./config/options.ts"
export { SecretsStartError, type StartIssue } from "./issues/SecretsStartError.ts"

/**
 * The parser of environment files, as @nestjs/config 12 exports it.
 *
 * @category config
 * @since 0.1.0
 * @stability experimental
 */
export const getDefaultParser = (): ((file: Buffer) => Record<string, string>) => parse
