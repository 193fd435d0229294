import { checkOptions, type OptionTable } from "@opconnect/core/Options"
import { SecretsStartError, type StartIssue } from "./SecretsStartError.ts"

/** A table of names whose values are checked where they are used, such as those of Nest itself. */
export const anyOf = (...names: ReadonlyArray<string>): OptionTable =>
  Object.fromEntries(names.map((name) => [name, { kind: "any", description: "checked where it is used" }]))

/** Options that choose a connection. */
export const connectionName = {
  connection: { kind: "text", minimum: 1, description: "name of the ConnectModule" }
} as const satisfies OptionTable

/** Options of Nest's modules that are made asynchronously. */
export const asyncModule = anyOf(
  "imports",
  "inject",
  "useFactory",
  "useClass",
  "useExisting",
  "provideInjectionTokensFrom"
)

/** Issues of options: unknown names, and values of another kind. */
export const optionIssues = (owner: string, table: OptionTable, options: unknown): ReadonlyArray<StartIssue> =>
  checkOptions(table, options).issues.map((issue) => ({ ...issue, where: `the options of ${owner}` }))

/** Throws a `SecretsStartError` if options cannot be used. */
export const assertOptions = (owner: string, table: OptionTable, options: unknown): void => {
  const issues = optionIssues(owner, table, options)
  if (issues.length > 0) throw new SecretsStartError(issues)
}
