import type { Type } from "@nestjs/common"
import type { InjectSecretOptions } from "./InjectSecret.ts"
import { rememberHandler } from "./internal/app/injections.ts"
import { defaultConnection } from "./internal/app/tokens.ts"

/**
 * Calls the method with a `SecretChange` when one of the secrets has changed on the server, from `onApplicationBootstrap` to
 * the shutdown.
 *
 * **Details**
 *
 * The references are resolved at the start with all others, so one that can't be stops the boot. What the method throws, or
 * rejects with, is logged and does not end the watch. The object has to be a singleton, made by Nest or by a factory: a class
 * that is made for each request or injection stops the boot too. A subclass that decorates the method anew has it called once.
 *
 * **Example**
 *
 * ```ts
 * import { Injectable } from "@nestjs/common"
 * import { OnSecretChange, type SecretChange } from "@opconnect/nestjs"
 *
 * @Injectable()
 * export class Mailer {
 *   @OnSecretChange("op://prod/smtp/password")
 *   reconnect({ current }: SecretChange) {
 *     console.log(`connecting again, the password has ${current.reveal().length} characters`)
 *   }
 * }
 * ```
 *
 * @category decorators
 * @since 0.1.0
 */
export const OnSecretChange =
  (
    reference: string | ReadonlyArray<string>,
    { connection = defaultConnection }: InjectSecretOptions = {}
  ): MethodDecorator =>
  (target, method) => {
    // `constructor` is typed as a mere function.
    rememberHandler(target.constructor as Type, { method, references: [reference].flat(), connection })
  }
