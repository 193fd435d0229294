/**
 * Secrets of 1Password Connect for NestJS applications.
 *
 * @since 0.1.0
 */
export type { ConnectSettings } from "@opconnect/dotenv"
export { ConnectModule, type ConnectModuleAsyncOptions, type ConnectModuleOptions } from "./ConnectModule.ts"
export { ConnectOptionsError } from "./ConnectOptionsError.ts"
export { type SecretFailure, SecretsError } from "./SecretsError.ts"
export { SecretsService } from "./SecretsService.ts"
