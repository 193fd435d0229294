import type { Type } from "@nestjs/common"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { SecretToken } from "./tokens.ts"

/** A secret that a class injects, into a parameter of its constructor or a property. */
export interface Injection {
  readonly secret: SecretToken
  readonly key: string | symbol | undefined
  readonly index: number | undefined
  /** Why the secret cannot be injected there. */
  readonly issue: StartIssue | undefined
}

/** A method that is called when a secret changes. */
export interface ChangeHandler {
  readonly method: string | symbol
  readonly references: ReadonlyArray<string>
  readonly connection: string
}

const injectionsKey = Symbol.for("@opconnect/nestjs/injections")
const handlersKey = Symbol.for("@opconnect/nestjs/handlers")

/** Metadata is inherited, as Nest's own is; what a class adds must not show in its parent. */
export const addInjection = (target: Type, injection: Injection): void =>
  Reflect.defineMetadata(injectionsKey, [...injectionsOf(target), injection], target)

export const injectionsOf = (target: Type): ReadonlyArray<Injection> => Reflect.getMetadata(injectionsKey, target) ?? []

export const addHandler = (target: Type, handler: ChangeHandler): void =>
  Reflect.defineMetadata(handlersKey, [...(Reflect.getOwnMetadata(handlersKey, target) ?? []), handler], target)

/** The handlers of a class and of its parents, without those of methods that it decorates itself. */
export const handlersOf = (target: unknown): ReadonlyArray<ChangeHandler> => {
  if (typeof target !== "function") return []
  const own: ReadonlyArray<ChangeHandler> = Reflect.getOwnMetadata(handlersKey, target) ?? []
  const inherited = handlersOf(Object.getPrototypeOf(target))
  return [...inherited.filter(({ method }) => !own.some((handler) => handler.method === method)), ...own]
}

/** A parameter's name as the code has it, if it can be read. */
const parameterName = (target: Type, index: number): string | undefined => {
  const [, list = ""] = /\bconstructor\s*\(([^()]*)\)/.exec(Function.prototype.toString.call(target)) ?? []
  return /^[\w$]+$/.exec(list.split(",")[index]?.trim() ?? "")?.[0]
}

/** The name of a parameter or property in messages. */
export const targetLabel = (target: Type, { index, key }: Pick<Injection, "index" | "key">): string => {
  if (index === undefined) return `${target.name}.${String(key)}`
  const name = parameterName(target, index)
  return `${target.name}, parameter ${index + 1}${name === undefined ? "" : ` (${name})`} of its constructor`
}
