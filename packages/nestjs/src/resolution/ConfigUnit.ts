import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"

/** Environment variables that factories read. */
export interface Environment {
  /** The values of the secrets in it. */
  readonly secrets: ReadonlySet<string>
  /** The references that could not be resolved: without those variables, factories return them or throw. */
  readonly failed: ReadonlySet<string>
}

/** A value made from secrets: the references it needs, and how to make it once they are resolved. */
export interface ConfigUnit {
  /** Owner of the value: a namespace, a factory, a ConnectConfigModule. */
  readonly owner: object
  readonly uses: ReadonlyArray<ReferenceUse>
  readonly issues: ReadonlyArray<StartIssue>
  /** The environment that the factories of the unit read. */
  readonly environment: Environment
  /** Makes the value. `secrets` has what factories read from the environment, and all that `read` has returned. */
  readonly build: (read: (reference: string) => string, secrets: Set<string>) => Promise<Built>
}

/** Runs factories, while they can read the environment. */
export type MakeUnit = (environment: Environment) => Promise<ConfigUnit>

export interface Built {
  readonly value: unknown
  readonly issues: ReadonlyArray<StartIssue>
}
