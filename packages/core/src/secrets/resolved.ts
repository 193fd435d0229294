import type * as Redacted from "effect/Redacted"
import type * as SecretReference from "../reference/SecretReference.ts"
import type * as Planner from "./planner.ts"

export interface Resolved {
  readonly value: Redacted.Redacted
  /** The vault it came from, to be watched. */
  readonly vaultId: string
  /** How often that vault had been seen to change before the value was read. */
  readonly revision: number
}

export type Outcomes = ReadonlyMap<SecretReference.SecretReference, Planner.Outcome<Resolved>>
