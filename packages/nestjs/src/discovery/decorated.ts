import type { Type } from "@nestjs/common"
import type { StartIssue } from "../issues/SecretsStartError.ts"

/** A method that is called when a secret changes. */
export interface ChangeHandler {
  readonly method: string | symbol
  readonly references: ReadonlyArray<string>
  readonly connection: string
}

const issuesKey = Symbol.for("@opconnect/nestjs/issues")
const handlersKey = Symbol.for("@opconnect/nestjs/handlers")

/** Adds an issue of a decorator. Subclasses inherit it, as they inherit what Nest injects. */
export const addIssue = (target: Type, issue: StartIssue): void =>
  Reflect.defineMetadata(issuesKey, [...decoratorIssues(target), issue], target)

export const decoratorIssues = (target: Type): ReadonlyArray<StartIssue> => Reflect.getMetadata(issuesKey, target) ?? []

export const addHandler = (target: Type, handler: ChangeHandler): void =>
  Reflect.defineMetadata(handlersKey, [...(Reflect.getOwnMetadata(handlersKey, target) ?? []), handler], target)

/** The handlers of a class and of its parents, without those of methods that it decorates itself. */
export const handlersOf = (target: unknown): ReadonlyArray<ChangeHandler> => {
  if (typeof target !== "function") return []
  const own: ReadonlyArray<ChangeHandler> = Reflect.getOwnMetadata(handlersKey, target) ?? []
  const inherited = handlersOf(Object.getPrototypeOf(target))
  return [...inherited.filter(({ method }) => !own.some((handler) => handler.method === method)), ...own]
}
