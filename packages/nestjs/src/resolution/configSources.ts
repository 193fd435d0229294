import type { LockedPlace } from "@opconnect/core/promise"
import type { Connection, StartStep } from "../connection/Connection.ts"
import type { ConnectionSource } from "../connection/Connections.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import type { Environment, MakeUnit } from "./units.ts"

/** A `ConnectConfigModule` whose options are known. */
export interface ConfigSource extends ConnectionSource {
  /** The owner of the module's values and of its variables in `process.env`. */
  readonly owner: object
  /** The ids that `op.lock` has for references. */
  readonly locked: Readonly<Record<string, LockedPlace>>
  /** The references of environment variables, which are resolved before any factory runs. */
  readonly uses: ReadonlyArray<ReferenceUse>
  /** Issues that stop the start before any request. */
  readonly refusals: ReadonlyArray<StartIssue>
  /** Placeholders of secrets in `process.env`, by variable. */
  readonly placeholders: ReadonlyMap<string, string>
  /** Assigns the values of variables to `process.env`, until the returned function is called. */
  readonly expose: (read: (reference: string) => string) => () => void
  /** Runs the factories of `load`. */
  readonly makeUnit: MakeUnit
  /** Removes the assigned variables from `process.env`. */
  readonly close: () => void
}

/** The resolved variables of configurations. */
export interface ResolvedVariables extends Environment {
  /** Assign the variables to `process.env`, until the returned functions are called. */
  readonly expose: () => ReadonlyArray<() => void>
}

interface Resolution {
  readonly sources: ReadonlyArray<ConfigSource>
  readonly connection: Connection
  /** Other references that are known before factories run. */
  readonly others?: ReadonlyArray<string>
  readonly step?: StartStep
}

/** Resolves the variables of all configurations of a connection by one plan. */
export const resolveVariables = async ({
  connection,
  others = [],
  sources,
  step
}: Resolution): Promise<ResolvedVariables> => {
  for (const { locked } of sources) connection.lock(locked)
  const references = new Set(sources.flatMap(({ uses }) => uses.map(({ reference }) => reference)))
  const failed =
    references.size === 0
      ? new Set<string>()
      : new Set((await connection.resolve(new Set([...references, ...others]), step)).keys())
  if (references.size === 0 || failed.size > 0) return { secrets: new Set(), failed, expose: () => [] }
  const read = (reference: string) => connection.secrets.value(reference)
  return {
    secrets: new Set([...references].map(read)),
    failed,
    expose: () => sources.map((source) => source.expose(read))
  }
}

/** Runs factories while `process.env` has the values of secret variables, so that they can convert them. */
export const withVariables = async <A>(
  variables: ReadonlyArray<ResolvedVariables>,
  run: (environment: Environment) => Promise<A>
): Promise<A> => {
  const restore = variables.flatMap(({ expose }) => expose())
  try {
    return await run({
      secrets: new Set(variables.flatMap(({ secrets }) => [...secrets])),
      failed: new Set(variables.flatMap(({ failed }) => [...failed]))
    })
  } finally {
    for (const undo of restore) undo()
  }
}
