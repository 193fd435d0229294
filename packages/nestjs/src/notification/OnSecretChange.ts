import type { Type } from "@nestjs/common"
import type { InjectSecretOptions } from "../decorators/InjectSecret.ts"
import { addHandler } from "../discovery/decorated.ts"
import { defaultConnection } from "../issues/issues.ts"
import { assertOptions, connectionName } from "../issues/optionIssues.ts"

/**
 * Calls the method with a `SecretChange` when one of the secrets changes on the server, from `onApplicationBootstrap` to the
 * shutdown.
 *
 * **Details**
 *
 * The references are resolved at the start with all others. A reference that cannot be resolved stops the start. Errors of
 * the method are logged and do not end the watch. The provider must be a singleton, created by Nest or by a factory: a
 * request-scoped or transient provider stops the start. A method that a subclass decorates again is called once.
 *
 * **Example** (Reconnect with the new password)
 *
 * ```ts
 * import { Injectable } from "@nestjs/common"
 * import { OnSecretChange, type SecretChange } from "@opconnect/nestjs"
 *
 * @Injectable()
 * export class Mailer {
 *   @OnSecretChange("op://prod/smtp/password")
 *   reconnect({ current }: SecretChange) {
 *     console.log(`reconnecting, the password has ${current.reveal().length} characters`)
 *   }
 * }
 * ```
 *
 * @category decorators
 * @since 0.1.0
 * @stability experimental
 */
export const OnSecretChange =
  (reference: string | ReadonlyArray<string>, options: InjectSecretOptions = {}): MethodDecorator =>
  (target, method) => {
    assertOptions("OnSecretChange", connectionName, options)
    const { connection = defaultConnection } = options
    // The type of `constructor` is only `Function`.
    addHandler(target.constructor as Type, { method, references: [reference].flat(), connection })
  }
