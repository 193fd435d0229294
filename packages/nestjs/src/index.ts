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
export {
  type ConnectFeature,
  ConnectModule,
  type ConnectModuleOptions,
  type ConnectOptionsFactory
} from "./ConnectModule.ts"
export { getConnectToken, getSecretsToken, InjectConnect, InjectSecrets } from "./InjectConnect.ts"
export { InjectSecret, type InjectSecretOptions, type SecretForm, secretToken } from "./InjectSecret.ts"
export { LiveSecret, type SecretChange } from "./LiveSecret.ts"
export { OnSecretChange } from "./OnSecretChange.ts"
export {
  type Resolved,
  registerSecrets,
  type SecretsDefinition,
  type SecretsNamespace,
  type SecretsType
} from "./registerSecrets.ts"
export { SecretsService } from "./SecretsService.ts"
export { SecretsStartError, type StartProblem } from "./SecretsStartError.ts"
