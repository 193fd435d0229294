import * as Redacted from "effect/Redacted"
import type { Resolved } from "../../src/secrets/resolved.ts"

/** A value of a field, as a plan resolves it. */
export const resolved = (value: string): Resolved => ({
  value: Redacted.make(value),
  vault: { id: "v".repeat(26), contentVersion: 1 },
  item: { id: "i", version: 1 },
  revision: 0,
  validFor: undefined,
  stale: undefined
})
