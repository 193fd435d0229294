import type { LockedPlace } from "@opconnect/core/promise"
import type { ConnectionSource } from "../connection/Connections.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import type { MakeUnit } from "./units.ts"

/** A `ConnectConfigModule` whose options are known. */
export interface ConfigSource extends ConnectionSource {
  /** The ids that `op.lock` has for references. */
  readonly locked: Readonly<Record<string, LockedPlace>>
  /** The references of environment variables, which are resolved before any factory runs. */
  readonly uses: ReadonlyArray<ReferenceUse>
  /** Issues that stop the start before any request. */
  readonly refusals: ReadonlyArray<StartIssue>
  /** By variable, the text that stands in `process.env` instead of its secret. */
  readonly placeholders: ReadonlyMap<string, string>
  /** Puts the values of variables into `process.env`, until the returned function is called. */
  readonly expose: (read: (reference: string) => string) => () => void
  /** Runs the factories of `load`. The module is the owner of what they return. */
  readonly unit: (owner: object) => MakeUnit
  /** Removes from `process.env` what was put there. */
  readonly close: () => void
}
