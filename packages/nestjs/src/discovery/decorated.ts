import type { Type } from "@nestjs/common"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { Injection } from "./nestInternals.ts"

/** A method that is called when a secret changes. */
export interface ChangeHandler {
  readonly method: string | symbol
  readonly references: ReadonlyArray<string>
  readonly connection: string
}

const issuesKey = Symbol.for("@opconnect/nestjs/issues")
const handlersKey = Symbol.for("@opconnect/nestjs/handlers")

/** Sets a decorator's issue for a target of a class. Subclasses inherit issues, unless they decorate the target again. */
export const setIssue = (type: Type, target: Injection["target"], issue: StartIssue | undefined): void => {
  const issues = new Map<Injection["target"], StartIssue | undefined>(Reflect.getMetadata(issuesKey, type))
  Reflect.defineMetadata(issuesKey, issues.set(target, issue), type)
}

export const decoratorIssues = (type: Type): ReadonlyArray<StartIssue> => {
  const issues: ReadonlyMap<unknown, StartIssue | undefined> = Reflect.getMetadata(issuesKey, type) ?? new Map()
  return [...issues.values()].filter((issue) => issue !== undefined)
}

export const addHandler = (target: Type, handler: ChangeHandler): void =>
  Reflect.defineMetadata(handlersKey, [...(Reflect.getOwnMetadata(handlersKey, target) ?? []), handler], target)

/** The handlers of a class and of its parents, without those of methods that it decorates itself. */
export const handlersOf = (target: unknown): ReadonlyArray<ChangeHandler> => {
  if (typeof target !== "function") return []
  const ownHandlers: ReadonlyArray<ChangeHandler> = Reflect.getOwnMetadata(handlersKey, target) ?? []
  const inherited = handlersOf(Object.getPrototypeOf(target))
  return [
    ...inherited.filter(({ method }) => !ownHandlers.some((handler) => handler.method === method)),
    ...ownHandlers
  ]
}
