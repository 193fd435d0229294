import { Inject, type InjectionToken } from "@nestjs/common"
import { SecretsService } from "../connection/SecretsService.ts"
import { connectionToken } from "../discovery/tokens.ts"
import { defaultConnection } from "../issues/issues.ts"

/**
 * The token of the promise client (`Connect` of `@opconnect/core/promise`) of a `ConnectModule`, by its name.
 *
 * @category decorators
 * @since 0.1.0
 * @stability experimental
 */
export const getConnectToken = (name?: string): InjectionToken => connectionToken("Connect", name)

/**
 * The token of the `SecretsService` of a `ConnectModule`, by its name. Default: the class itself.
 *
 * @category decorators
 * @since 0.1.0
 * @stability experimental
 */
export const getSecretsToken = (name: string = defaultConnection): InjectionToken =>
  name === defaultConnection ? SecretsService : connectionToken("SecretsService", name)

/**
 * Injects the promise client of a connection, by name, for the complete API of the server. Default: the connection
 * without a name.
 *
 * @category decorators
 * @since 0.1.0
 * @stability experimental
 */
export const InjectConnect = (name?: string): ParameterDecorator & PropertyDecorator => Inject(getConnectToken(name))

/**
 * Injects the `SecretsService` of a connection, by name. Default: the connection without a name.
 *
 * @category decorators
 * @since 0.1.0
 * @stability experimental
 */
export const InjectSecrets = (name?: string): ParameterDecorator & PropertyDecorator => Inject(getSecretsToken(name))
