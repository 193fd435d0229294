import type { SecretError } from "@opconnect/core/SecretError"

/** Outcomes of references. */
export interface Resolved {
  readonly values: ReadonlyMap<string, string>
  readonly failures: ReadonlyMap<string, SecretError>
  /** When the values were asked for, if they come from a snapshot. */
  readonly savedAt: Date | undefined
  /** Why the snapshot is of no use, if it was needed. */
  readonly snapshotProblem: string | undefined
}

/** The outcome of resolving no reference. */
export const emptyResolved: Resolved = {
  values: new Map(),
  failures: new Map(),
  savedAt: undefined,
  snapshotProblem: undefined
}
