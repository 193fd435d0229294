import type { LockedPlace, SecretFailure } from "@opconnect/core/promise"
import type { Connection } from "../connection/Connection.ts"
import type { ConnectionSource } from "../connection/Connections.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { redactText, type SecretValues } from "../values/redact.ts"
import type { ReferenceUse } from "../values/references.ts"
import type { ConfigUnit } from "./configUnits.ts"

/** A `ConnectConfigModule` whose options are known. */
export interface ConfigSource extends ConnectionSource {
  /** The ids that `op.lock` has for references. */
  readonly locked: Readonly<Record<string, LockedPlace>>
  /** The references of environment variables, which are resolved before any factory runs. */
  readonly uses: ReadonlyArray<ReferenceUse>
  /** What must stop the start before anything is sent. */
  readonly refusals: ReadonlyArray<StartIssue>
  /** By variable, the text that stands in `process.env` instead of its secret. */
  readonly placeholders: ReadonlyMap<string, string>
  /** Puts the values of variables into `process.env`, until the returned function is called. */
  readonly expose: (read: (reference: string) => string) => () => void
  /** Runs the factories of `load`. */
  readonly unit: () => Promise<ConfigUnit>
  /** Removes from `process.env` what was put there. */
  readonly close: () => void
}

/** A source whose environment variables were resolved, unless `failures` has some. */
export interface ResolvedEnvironment {
  /** The values of the secrets in it. */
  readonly secrets: ReadonlyArray<string>
  readonly failures: ReadonlyMap<string, SecretFailure>
  readonly expose: () => () => void
}

const nothingExposed = () => () => {}

/** Resolves the variables of a source, with the other references of its connection that are known before factories run. */
export const resolveEnvironment = async (
  source: ConfigSource,
  connection: Connection,
  others: ReadonlyArray<string>
): Promise<ResolvedEnvironment> => {
  if (source.uses.length === 0) return { failures: new Map(), secrets: [], expose: nothingExposed }
  const references = source.uses.map(({ reference }) => reference)
  const failures = await connection.resolve([...references, ...others], { step: "variables" })
  if (failures.size > 0) return { failures, secrets: [], expose: nothingExposed }
  return {
    failures,
    secrets: references.map((reference) => connection.value(reference)),
    expose: () => source.expose((reference) => connection.value(reference))
  }
}

/**
 * Makes units while `process.env` has the values of secret variables, so that factories can convert them:
 * `parseInt(process.env.PORT)`.
 */
export const unitsWithin = async (
  environments: ReadonlyArray<ResolvedEnvironment>,
  make: () => ReadonlyArray<Promise<ConfigUnit>>
): Promise<ReadonlyArray<ConfigUnit>> => {
  const restore = environments.map(({ expose }) => expose())
  try {
    const units = await Promise.all(make())
    const failures = environments.flatMap((environment) => [...environment.failures.keys()])
    if (failures.length > 0) return units.map((unit) => withoutConsequences(unit, new Set(failures)))
    const secrets = new Set(environments.flatMap((environment) => environment.secrets))
    return secrets.size === 0 ? units : units.map((unit) => withSecrets(unit, secrets))
  } finally {
    for (const undo of restore) undo()
  }
}

/** Factories saw the secrets of the environment: their values and what they threw are redacted. */
const withSecrets = (unit: ConfigUnit, secrets: SecretValues): ConfigUnit => ({
  ...unit,
  issues: unit.issues.map((issue) => ({ ...issue, message: redactText(issue.message, secrets) })),
  build: (read) => unit.build(read, secrets)
})

/** Without variables, factories pass references on or throw. Only the variables themselves are reported. */
const withoutConsequences = (unit: ConfigUnit, failed: ReadonlySet<string>): ConfigUnit => {
  const isConsequence = ({ code }: StartIssue) => code === "ValuesFailed"
  return {
    ...unit,
    uses: unit.uses.filter((use) => "isVariable" in use || !failed.has(use.reference)),
    issues: unit.issues.filter((issue) => !isConsequence(issue)),
    build: async () => ({ value: undefined, issues: [] })
  }
}
