/**
 * Environment files with `op://` references for `@nestjs/config`. An entry of its own, so that `@opconnect/nestjs` works
 * without that package.
 *
 * @since 0.1.0
 */
export { type ConnectSettings, EnvError } from "@opconnect/dotenv"
export { ConnectConfigModule, type ConnectConfigModuleOptions } from "./ConnectConfigModule.ts"
