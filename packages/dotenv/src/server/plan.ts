import * as Secrets from "@opconnect/core/Secrets"
import { type Environment, referencesOf } from "../environment/gather.ts"
import { failureIssues } from "../environment/issues.ts"
import { withLocks } from "../environment/locks.ts"
import { recordOf } from "../environment/outcomes.ts"
import type { Issue, LoadOptions } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"
import { runClient } from "./client.ts"
import { serverSettings, successOf } from "./server.ts"

export interface EnvironmentPlan {
  readonly requests: Secrets.Plan["requests"]
  /** Where each reference points. */
  readonly places: ReadonlyMap<string, Secrets.PlanEntry>
  readonly issues: ReadonlyArray<Issue>
}

/** Requests and targets of the references in an environment, without values. */
export const plan = async (gathered: Environment, options: LoadOptions): Promise<EnvironmentPlan> => {
  const environment = await withLocks(gathered, options)
  const references = referencesOf(environment.variables)
  if (references.length === 0) return { requests: [], places: new Map(), issues: environment.issues }
  const server = await serverSettings(options, environment)
  const { outcome } = await withProgress("looking up references", (progress) =>
    runClient(
      server.connect,
      Secrets.Secrets.use((secrets) => secrets.plan(recordOf(references))),
      { ...progress, locked: environment.locked }
    )
  )
  const { entries, failures, requests } = successOf(server, outcome)
  return {
    requests,
    places: new Map(entries.map((entry) => [entry.reference, entry])),
    issues: [
      ...environment.issues,
      ...failureIssues(
        environment.variables,
        new Map(failures.map(({ error, key }) => [key, error])),
        server.nameSettings
      )
    ]
  }
}
