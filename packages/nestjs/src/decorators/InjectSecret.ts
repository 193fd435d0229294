import { Inject, type Type } from "@nestjs/common"
import { Secret, type Valid } from "@opconnect/core/promise"
import { LiveSecret } from "../connection/LiveSecret.ts"
import { setIssue } from "../discovery/decorated.ts"
import { type Injection, targetLabel } from "../discovery/nestInternals.ts"
import { type Form, tokenOf } from "../discovery/tokens.ts"
import { assertOptions, connectionName } from "../issues/optionIssues.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { knownReference } from "../values/references.ts"

/**
 * Options of `@InjectSecret`, `@OnSecretChange` and `secretToken`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface InjectSecretOptions {
  /** The name of the `ConnectModule` to use. Default: the one without a name. */
  readonly connection?: string | undefined
}

/**
 * Form of an injected secret: text, a `Secret` that is redacted when printed, or a `LiveSecret` that follows its changes.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type SecretForm = StringConstructor | typeof Secret | typeof LiveSecret

/** The form of a class, also of a class from another copy of its package. */
const formOf = (type: unknown): Form | undefined => {
  if (typeof type !== "function") return undefined
  if (type === String) return "text"
  if (type === Secret || type.prototype instanceof Secret) return "secret"
  return type === LiveSecret || type.prototype instanceof LiveSecret ? "live" : undefined
}

/** The type that the compiler recorded for a parameter or property (`emitDecoratorMetadata`). */
const declaredType = (target: object, at: Injection["target"]): unknown =>
  typeof at === "number"
    ? Reflect.getMetadata("design:paramtypes", target)?.[at]
    : Reflect.getMetadata("design:type", target, at)

const nameOf = (type: unknown) => (typeof type === "function" ? type.name : String(type))

/** The issue and the hint if a secret cannot be injected as the declared type, else `undefined`. */
const typeProblem = (requested: unknown, declared: unknown): readonly [message: string, hint: string] | undefined => {
  if (requested !== undefined && formOf(requested) === undefined) {
    return [
      `@InjectSecret cannot inject a secret as ${nameOf(requested)}.`,
      "Pass String, Secret or LiveSecret as the second argument."
    ]
  }
  if (declared === undefined) return undefined
  // Compilers record Object for types that do not exist at run time: interfaces, unions, classes from `import type`.
  if (declared === Object) {
    if (requested !== undefined) return undefined
    return [
      "@InjectSecret cannot determine the declared type.",
      'Pass String, Secret or LiveSecret as the second argument, or import the class without "type".'
    ]
  }
  if (formOf(declared) === undefined) {
    return [
      `A secret is text, but the declared type is ${nameOf(declared)}.`,
      "Declare string, Secret or LiveSecret. To convert the text, use registerSecrets with a schema."
    ]
  }
  if (requested === undefined || formOf(requested) === formOf(declared)) return undefined
  return [
    `The declared type is ${nameOf(declared)}, but @InjectSecret requests ${nameOf(requested)}.`,
    "Declare the type that the second argument names, or omit the argument."
  ]
}

const unsupported = (where: string, reference: string, [message, hint]: readonly [string, string]): StartIssue => ({
  where,
  reference: knownReference(reference),
  code: "UnsupportedType",
  message,
  hint
})

const misplaced = [
  "Nest does not inject into static properties or parameters of methods.",
  "Use @InjectSecret on a parameter of the constructor or a property of the instance."
] as const

/**
 * Injects a secret into a parameter of a constructor or a property.
 *
 * **Details**
 *
 * The compiler checks a reference that is written as a literal: one that cannot be valid is a type error.
 *
 * All references of an application are resolved together, before the first provider with a secret is created. If a reference
 * cannot be resolved, the application does not start: the `SecretsStartError` names the class and the parameter.
 *
 * The declared type decides what is injected: the text for `string`, a `Secret` for `Secret`, a handle for `LiveSecret`. Any
 * other type stops the start. Without recorded types (`emitDecoratorMetadata` is off, or the compiler does not support it),
 * pass the type as the second argument: `@InjectSecret("op://prod/db/password", LiveSecret)`; otherwise the text is
 * injected. Types that do not exist at run time, such as a class from `import type`, need the argument too.
 *
 * **Gotchas**
 *
 * A class that keeps the text in a property shows it when the class is printed. `Secret` and `LiveSecret` are redacted. A
 * subclass with its own constructor still injects the parameters of its parent, as always in Nest, so those secrets must
 * exist.
 *
 * **Example** (Inject a secret and a live secret)
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
 * @stability experimental
 */
export const InjectSecret =
  <const Text extends string>(
    reference: Text & Valid<Text>,
    form?: SecretForm | InjectSecretOptions,
    options: InjectSecretOptions = {}
  ): ParameterDecorator & PropertyDecorator =>
  (target: object, key?: string | symbol, index?: number) => {
    const used = typeof form === "object" ? form : options
    assertOptions("InjectSecret", connectionName, used)
    const { connection } = used
    const requested = typeof form === "object" ? undefined : form
    // The decorator of a parameter of the constructor gets the class, that of a property the prototype.
    const owner = (typeof target === "function" ? target : target.constructor) as Type
    if (typeof target === "function" ? key !== undefined : index !== undefined) {
      const where = `${targetLabel(owner, String(key))}${index === undefined ? "" : `, parameter ${index + 1}`}`
      setIssue(owner, where, unsupported(where, reference, misplaced))
      return
    }
    // The decorator of a property gets no index, that of a parameter of the constructor no key.
    const at = (index ?? key) as Injection["target"]
    const declared = declaredType(target, at)
    const secret = tokenOf({ reference, connection, form: formOf(requested) ?? formOf(declared) ?? "text" })
    const problem = typeProblem(requested, declared)
    setIssue(owner, at, problem && unsupported(targetLabel(owner, at), reference, problem))
    // Called with what the compiler passes to a decorator of either kind.
    const inject = Inject(secret.token) as (...given: ReadonlyArray<unknown>) => void
    inject(target, key, index)
  }

/**
 * The token of a secret, for factories: `{ provide: X, inject: [secretToken("op://prod/db/password")], useFactory }`. In
 * unit tests, provide a value for this token. Throws a `TypeError` if `form` is not `String` (the default), `Secret` or
 * `LiveSecret`.
 *
 * @category decorators
 * @since 0.1.0
 * @stability experimental
 */
export const secretToken = <const Text extends string>(
  reference: Text & Valid<Text>,
  form: SecretForm = String,
  options: InjectSecretOptions = {}
): string => {
  assertOptions("secretToken", connectionName, options)
  const validForm = formOf(form)
  if (validForm === undefined) throw new TypeError("The form of a secret must be String, Secret or LiveSecret.")
  return tokenOf({ reference, connection: options.connection, form: validForm }).token
}
