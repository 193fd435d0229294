import type { SecretFailure } from "@opconnect/core/promise"
import type { Connection, StartStep } from "../connection/Connection.ts"
import { noConnection, unresolved } from "../issues/issues.ts"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import type { ConfigUnit } from "./ConfigUnit.ts"

export interface Resolution {
  /** The name of the connection. */
  readonly name: string
  /** `undefined` if the application has none with this name. */
  readonly connection: Connection | undefined
  /** References that are used without a unit, such as those that are injected. */
  readonly dependencies?: ReadonlyArray<ReferenceUse>
  readonly units?: ReadonlyArray<ConfigUnit>
  /** Other issues. */
  readonly issues?: ReadonlyArray<StartIssue>
  /** The step of the start that this is, for its snapshot. `undefined` after the start. */
  readonly step?: StartStep
}

/**
 * Resolves references by one plan and builds the units that use them. The only way from a reference to a value: for the start,
 * for what is loaded after it, and for `loadConfig`. Rejects with a `SecretsStartError` that has every issue.
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
    const built = await build(read, secrets)
    issues.push(...built.issues)
    values.set(owner, built.value)
  }
  if (issues.length > 0) throw new SecretsStartError(issues)
  return values
}
