import * as Result from "effect/Result"
import * as SecretReference from "../reference/SecretReference.ts"
import type { Outcomes, Resolved } from "./resolved.ts"

/** References are small compared with items, and one item has several. */
const referencesForEachItem = 10

/** Conditions under which a cached value is current. */
interface Cache {
  readonly generation: () => number
  readonly confirmedAt: (vaultId: string, isNamed: boolean) => number
}

/**
 * Current values, by the canonical text of their references: another request for one needs no plan. A value is current as
 * long as nothing else was read since, and its vault was found unchanged within `timeToLive`.
 */
export const make = (
  cache: Cache,
  { capacity, timeToLive }: { readonly capacity: number; readonly timeToLive: number }
) => {
  const maxValues = capacity * referencesForEachItem
  const values = new Map<string, { readonly resolved: Resolved; readonly isNamed: boolean }>()
  let generation = cache.generation()
  const prune = () => {
    if (generation !== cache.generation()) values.clear()
    generation = cache.generation()
  }
  return {
    /** Takes in outcomes that were read while the cache stayed at this generation. */
    remember: (outcomes: Outcomes, readIn: number): void => {
      prune()
      if (readIn !== generation) return
      for (const [{ reference }, outcome] of outcomes) {
        if (Result.isFailure(outcome) || reference.attribute === "otp" || values.size >= maxValues) continue
        const isNamed = reference.vault !== outcome.success.vault.id
        values.set(SecretReference.format(reference), { resolved: outcome.success, isNamed })
      }
    },
    get: (text: string, now: number): Resolved | undefined => {
      prune()
      const known = values.get(text)
      if (known === undefined) return undefined
      const { isNamed, resolved } = known
      return cache.confirmedAt(resolved.vault.id, isNamed) >= now - timeToLive ? resolved : undefined
    }
  }
}
