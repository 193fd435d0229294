import type { SecretFailure } from "@opconnect/core/promise"
import type { Connection, StartStep } from "../connection/Connection.ts"
import type { Namespace } from "../discovery/markers.ts"
import { noConnection, unresolved } from "../issues/issues.ts"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import { redactInPlace, redactText, type SecretValues } from "../values/redact.ts"
import { type ReferenceUse, type WrittenValues, walk, writtenValues } from "../values/references.ts"
import { validate } from "../values/validate.ts"

/** Environment variables that factories read. */
export interface Environment {
  /** The values of the secrets among the variables. */
  readonly secrets: SecretValues
  /** The references that could not be resolved: without those variables, factories return them or throw. */
  readonly failed: ReadonlySet<string>
}

/** A value that depends on secrets: its references, and a function that builds the value after they are resolved. */
export interface Unit extends Pick<WrittenValues, "issues" | "uses"> {
  /** Owner of the value: a namespace, or the id of a ConnectConfigModule. */
  readonly owner: object
  /** The environment that the factories of the unit read. */
  readonly environment: Environment
  /**
   * Builds the value. `secrets` has the secrets that factories read from the environment, and all that `read` has returned.
   * Rejects with a `SecretsStartError` if the value is invalid.
   */
  readonly build: (read: (reference: string) => string, secrets: Set<string>) => Promise<unknown>
}

/** Runs factories, while they can read the environment. */
export type MakeUnit = (environment: Environment) => Promise<Unit>

const thrown = (where: string, error: unknown): StartIssue => ({
  where,
  code: "ValuesFailed",
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  hint: "Correct the function that returns the values: it threw this error."
})

/** Runs a function of the application that returns values. A thrown error becomes an issue, with secrets redacted. */
export const runFactory = async (
  where: string,
  factory: () => unknown,
  { failed, secrets }: Environment
): Promise<WrittenValues> => {
  const redacted = (issue: StartIssue) => ({ ...issue, message: redactText(issue.message, secrets) })
  try {
    const { issues, uses, ...values } = await writtenValues(await factory(), where)
    // Variables that cannot be resolved are reported once, where they are defined.
    const others = uses.filter(({ reference }) => !failed.has(reference))
    return { ...values, uses: others, issues: issues.map(redacted) }
  } catch (error) {
    const issues = error instanceof SecretsStartError ? error.issues : failed.size > 0 ? [] : [thrown(where, error)]
    return { written: undefined, uses: [], issues: issues.map(redacted), fill: () => undefined }
  }
}

/** The unit of a namespace. */
export const namespaceUnit = (namespace: Namespace): MakeUnit => {
  const { name, schema, values } = namespace
  return async (environment) => {
    const run = () => (typeof values === "function" ? values() : values)
    const { fill, issues, uses, written } = await runFactory(name, run, environment)
    const build: Unit["build"] = async (read, secrets) => {
      const filled = fill(read)
      const missing = schema === undefined ? missingValues(filled, name) : []
      if (missing.length > 0) throw new SecretsStartError(missing)
      const value = schema === undefined ? filled : await validate(schema, filled, secrets, { path: [name] })
      return redactInPlace(value, secrets, written)
    }
    return { owner: namespace, uses, issues, environment, build }
  }
}

/** Without a schema, every key must have a value. */
const missingValues = (value: unknown, name: string): ReadonlyArray<StartIssue> =>
  [...walk(value, name)]
    .filter(([one]) => one === undefined)
    .map(([, where]) => ({
      where,
      code: "ValueMissing",
      message: "The key has no value.",
      hint: "Set a value for the key, or use a schema in which the key is optional."
    }))

export interface Resolution {
  /** The name of the connection. */
  readonly name: string
  /** `undefined` if the application has none with this name. */
  readonly connection: Connection | undefined
  /** References that are used without a unit, such as those that are injected. */
  readonly dependencies?: ReadonlyArray<ReferenceUse>
  readonly units?: ReadonlyArray<Unit>
  /** Other issues. */
  readonly issues?: ReadonlyArray<StartIssue>
  /** The step of the start that this is, for its snapshot. `undefined` after the start. */
  readonly step?: StartStep
}

/**
 * Resolves references by one plan and builds the units that use them, for the start, for modules that are loaded later, and
 * for `loadConfig`. Rejects with a `SecretsStartError` that has every issue.
 */
export const resolveUnits = async ({
  connection,
  dependencies = [],
  issues: otherIssues = [],
  name,
  step,
  units = []
}: Resolution): Promise<ReadonlyMap<object, unknown>> => {
  const uses = [...dependencies, ...units.flatMap((unit) => unit.uses)]
  if (connection === undefined && uses.length > 0) throw noConnection(name, uses)
  const references = new Set(uses.map(({ reference }) => reference))
  const failures = (await connection?.resolve(references, step)) ?? new Map<string, SecretFailure>()
  const issues = [
    ...otherIssues,
    ...units.flatMap((unit) => unit.issues),
    ...uses.flatMap(({ reference, variable, where }) => unresolved(where, failures.get(reference), variable))
  ]
  const values = new Map<object, unknown>()
  for (const { build, environment, issues: ownIssues, owner, uses: ownUses } of units) {
    // All or nothing: if one reference fails, no value is known. Units without references are still validated.
    const isIncomplete = environment.failed.size > 0 || (failures.size > 0 && ownUses.length > 0)
    if (ownIssues.length > 0 || isIncomplete) continue
    const secrets = new Set(environment.secrets)
    const read = (reference: string): string => {
      if (connection === undefined) throw noConnection(name, ownUses)
      const value = connection.secrets.value(reference)
      secrets.add(value)
      return value
    }
    try {
      values.set(owner, await build(read, secrets))
    } catch (error) {
      if (!(error instanceof SecretsStartError)) throw error
      issues.push(...error.issues)
    }
  }
  if (issues.length > 0) throw new SecretsStartError(issues)
  return values
}
