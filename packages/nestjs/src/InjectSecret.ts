import { Inject, type Type } from "@nestjs/common"
import { Secret } from "@opconnect/core/promise"
import type { Valid } from "@opconnect/core/SecretReference"
import { placeOf, remember } from "./internal/app/injections.ts"
import { type Form, tokenOf } from "./internal/app/tokens.ts"
import { LiveSecret } from "./LiveSecret.ts"

/**
 * @category models
 * @since 0.1.0
 */
export interface InjectSecretOptions {
  /** The name of the `ConnectModule` to ask. The one without a name by default. */
  readonly connection?: string | undefined
}

/**
 * What a secret can be injected as: its text, a `Secret` that is not shown by accident, or a handle that follows its changes.
 *
 * @category models
 * @since 0.1.0
 */
export type SecretForm = StringConstructor | typeof Secret | typeof LiveSecret

const formOf = (form: unknown): Form | undefined =>
  form === LiveSecret ? "live" : form === Secret ? "secret" : form === String ? "text" : undefined

/** The type that the compiler wrote down for a parameter or property, where it is told to (`emitDecoratorMetadata`). */
const declaredForm = (target: object, key: string | symbol | undefined, index: number | undefined): unknown => {
  const declared: unknown =
    index === undefined
      ? Reflect.getMetadata("design:type", target, key ?? "")
      : Reflect.getMetadata("design:paramtypes", target)
  return Array.isArray(declared) ? declared[index ?? 0] : declared
}

/** What a compiler writes down for types that are gone: interfaces, and classes that were imported with `import type`. */
const unclear = (place: string) =>
  `@InjectSecret can't see the type of ${place}. Give String, Secret or LiveSecret as its second argument, or import the class without "type".`

/**
 * Injects a secret into a constructor's parameter or a property.
 *
 * **Details**
 *
 * A reference that is written down is checked by the compiler, too: one that can't be right is a type error.
 *
 * All references of an application are resolved together before a provider that has one injected is made. When one can't
 * be, the application does not start: the `SecretsStartError` names class and parameter.
 *
 * What is injected follows the declared type: the text for `string`, a `Secret` for `Secret`, a handle for `LiveSecret`.
 * Compilers that write no types down (`emitDecoratorMetadata` is off, or a tool that does not know it) need it as the second
 * argument: `@InjectSecret("op://prod/db/password", LiveSecret)`; without it, the text is injected. Types that are gone at
 * runtime, such as a class that is imported with `import type`, need it too; a `TypeError` says where.
 *
 * **Gotchas**
 *
 * A class that keeps the text in a property shows it when it is printed. `Secret` and `LiveSecret` don't. A subclass with a
 * constructor of its own is still given what its parent's parameters name, as Nest has it: those secrets have to be there.
 *
 * **Example**
 *
 * ```ts
 * import { Injectable } from "@nestjs/common"
 * import { InjectSecret, LiveSecret, Secret } from "@opconnect/nestjs"
 *
 * @Injectable()
 * export class Billing {
 *   constructor(
 *     @InjectSecret("op://prod/stripe/credential") private readonly key: Secret,
 *     @InjectSecret("op://prod/db/password", LiveSecret) private readonly password: LiveSecret
 *   ) {}
 *
 *   headers = () => ({ authorization: `Bearer ${this.key.reveal()}` })
 *   connect = () => this.password.current.reveal()
 * }
 * ```
 *
 * @category decorators
 * @since 0.1.0
 */
export const InjectSecret =
  <const Text extends string>(
    reference: Text & Valid<Text>,
    form?: SecretForm | InjectSecretOptions,
    options: InjectSecretOptions = {}
  ): ParameterDecorator & PropertyDecorator =>
  (target: object, key?: string | symbol, index?: number) => {
    const { connection } = typeof form === "object" ? form : options
    // A parameter's decorator is given the class, a property's the prototype.
    const owner = (index === undefined ? target.constructor : target) as Type
    const declared = declaredForm(target, key, index)
    const wanted = formOf(form) ?? formOf(declared) ?? (declared === Object ? undefined : "text")
    if (wanted === undefined) throw new TypeError(unclear(placeOf(owner, { key, index })))
    const secret = tokenOf({ reference, connection, form: wanted })
    remember(owner, { secret, key, index })
    // It is called with whatever the compiler gives to a decorator of either kind.
    const inject = Inject(secret.token) as (...given: ReadonlyArray<unknown>) => void
    inject(target, key, index)
  }

/**
 * The token of a secret, for factories: `{ provide: X, inject: [secretToken("op://prod/db/password")], useFactory }`.
 *
 * @category decorators
 * @since 0.1.0
 */
export const secretToken = <const Text extends string>(
  reference: Text & Valid<Text>,
  form: SecretForm = String,
  { connection }: InjectSecretOptions = {}
): string => tokenOf({ reference, connection, form: formOf(form) ?? "text" }).token
