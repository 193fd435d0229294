import { Inject, type InjectionToken } from "@nestjs/common"
import { connectionToken, defaultConnection } from "./internal/app/tokens.ts"
import { SecretsService } from "./SecretsService.ts"

/**
 * The token of the promise client (`Connect` of `@opconnect/core/promise`) of a `ConnectModule`, by its name.
 *
 * @category decorators
 * @since 0.1.0
 */
export const getConnectToken = (name?: string): InjectionToken => connectionToken("Connect", name)

/**
 * The token of the `SecretsService` of a `ConnectModule`, by its name. Without one it is the class.
 *
 * @category decorators
 * @since 0.1.0
 */
export const getSecretsToken = (name: string = defaultConnection): InjectionToken =>
  name === defaultConnection ? SecretsService : connectionToken("SecretsService", name)

/**
 * Injects the promise client: the whole API of the server.
 *
 * @category decorators
 * @since 0.1.0
 */
export const InjectConnect = (name?: string): ParameterDecorator & PropertyDecorator => Inject(getConnectToken(name))

/**
 * Injects the `SecretsService` of a connection that has a name.
 *
 * @category decorators
 * @since 0.1.0
 */
export const InjectSecrets = (name?: string): ParameterDecorator & PropertyDecorator => Inject(getSecretsToken(name))
