import type { Type } from "@nestjs/common"
import type { SecretToken } from "./tokens.ts"

/** A secret that a class has injected, into a constructor's parameter or a property. */
export interface Injection {
  readonly secret: SecretToken
  readonly key: string | symbol | undefined
  readonly index: number | undefined
}

/** A method that is called when a secret changes. */
export interface Handler {
  readonly method: string | symbol
  readonly references: ReadonlyArray<string>
  readonly connection: string
}

const injectionsKey = Symbol("opconnect:injections")
const handlersKey = Symbol("opconnect:handlers")

/** Metadata is inherited, as Nest's own is; what a class adds must not show in its parent. */
const add = (key: symbol, target: object, one: unknown): void => {
  const before: ReadonlyArray<unknown> = Reflect.getMetadata(key, target) ?? []
  Reflect.defineMetadata(key, [...before, one], target)
}

const read = (key: symbol, target: unknown): ReadonlyArray<unknown> =>
  typeof target === "function" ? (Reflect.getMetadata(key, target) ?? []) : []

export const remember = (target: Type, injection: Injection): void => add(injectionsKey, target, injection)
export const rememberHandler = (target: Type, handler: Handler): void =>
  Reflect.defineMetadata(handlersKey, [...(Reflect.getOwnMetadata(handlersKey, target) ?? []), handler], target)
/** What was remembered above is all that stands under the key. */
export const injectionsOf = (target: unknown) => read(injectionsKey, target) as ReadonlyArray<Injection>

/** Those of a class and of its parents, but of methods that it has decorated anew. */
export const handlersOf = (target: unknown): ReadonlyArray<Handler> => {
  if (typeof target !== "function") return []
  const own: ReadonlyArray<Handler> = Reflect.getOwnMetadata(handlersKey, target) ?? []
  const inherited = handlersOf(Object.getPrototypeOf(target))
  return [...inherited.filter(({ method }) => !own.some((handler) => handler.method === method)), ...own]
}

/** A parameter's name as the code has it, where it can be read. */
const parameterName = (target: Type, index: number): string | undefined => {
  const [, list = ""] = /\bconstructor\s*\(([^()]*)\)/.exec(Function.prototype.toString.call(target)) ?? []
  return /^[\w$]+$/.exec(list.split(",")[index]?.trim() ?? "")?.[0]
}

/** Where an injection is, for a person. */
export const placeOf = (target: Type, { index, key }: Pick<Injection, "index" | "key">): string => {
  if (index === undefined) return `${target.name}.${String(key)}`
  const name = parameterName(target, index)
  return `${target.name}, parameter ${index + 1}${name === undefined ? "" : ` (${name})`} of its constructor`
}
