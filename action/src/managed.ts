import * as Result from "effect/Result"
import { githubFile } from "../../packages/dotenv/src/commands/export/github.ts"

type Variables = Readonly<Record<string, string | undefined>>

/** Variable that lists the exported variables. 1password/load-secrets-action uses the same name. */
export const managedVariable = "OP_MANAGED_VARIABLES"

const isExportable = (key: string) => Result.isSuccess(githubFile([{ key, value: "" }], "env"))

/** The variables that earlier steps exported to the job. */
export const managedBefore = (env: Variables): ReadonlyArray<string> =>
  (env[managedVariable] ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter((key) => isExportable(key) && !key.startsWith("OP_CONNECT_"))

/** Variables that the runner sets for each step. They do not belong to the workflow and cannot be exported. */
const isOfRunner = (key: string) => /^(?:ACTIONS|GITHUB|INPUT|RUNNER)_/i.test(key)

/** The environment of the step, by origin. */
export interface StepEnvironment {
  /** Variables of the workflow. A reference among them is loaded; an env file does not replace the others. */
  readonly workflow: Record<string, string | undefined>
  /** Other variables. Env files may use them in values only. */
  readonly runner: Variables
}

/**
 * Divides the environment of the step. Variables that earlier steps exported are in neither part, so that an env file
 * replaces the old secret.
 */
export const stepEnvironment = (env: Variables): StepEnvironment => {
  const managed = new Set(managedBefore(env))
  const isReplaceable = (key: string, value: string | undefined) => managed.has(key) && !value?.includes("op://")
  const entries = Object.entries(env)
  return {
    workflow: Object.fromEntries(entries.filter(([key, value]) => !isOfRunner(key) && !isReplaceable(key, value))),
    runner: Object.fromEntries(entries.filter(([key]) => isOfRunner(key)))
  }
}
