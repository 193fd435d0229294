/**
 * Secrets of 1Password Connect for NestJS applications.
 *
 * @since 0.1.0
 */
export {
  type Connect,
  ConnectError,
  type ConnectOptions,
  ConnectOptionsError,
  Secret,
  type SecretFailure,
  type SecretPlan,
  SecretsError
} from "@opconnect/core/promise"
export { type ConnectFeature, ConnectModule, type ConnectOptionsFactory } from "./application/ConnectModule.ts"
export {
  type Resolved,
  registerSecrets,
  type SecretsDefinition,
  type SecretsNamespace,
  type SecretsType
} from "./application/registerSecrets.ts"
export { LiveSecret, type SecretChange } from "./connection/LiveSecret.ts"
export type { ConnectModuleOptions } from "./connection/options.ts"
export { SecretsService } from "./connection/SecretsService.ts"
export { getConnectToken, getSecretsToken, InjectConnect, InjectSecrets } from "./decorators/InjectConnect.ts"
export { InjectSecret, type InjectSecretOptions, type SecretForm, secretToken } from "./decorators/InjectSecret.ts"
export { SecretsStartError, type StartIssue } from "./issues/SecretsStartError.ts"
export { OnSecretChange } from "./notification/OnSecretChange.ts"
