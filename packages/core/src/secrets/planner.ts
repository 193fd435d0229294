import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { looksLikeId } from "../names/names.ts"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import type { Fault } from "./faults.ts"
import * as ItemLookup from "./itemLookup.ts"
import type { Reads } from "./reads.ts"
import { type Selection, select } from "./selection.ts"
import * as VaultLookup from "./vaultLookup.ts"

type Reference = SecretReference.SecretReference

/** Where a reference points: its vault, its item, and what of the item it is. */
export interface Located extends ItemLookup.FoundItem {
  readonly selection: Selection
}

export type Outcome<A> = Result.Result<A, SecretError.SecretError>

/**
 * Finds what references point at: the vaults are listed once if any is named, each vault's items are listed or looked up
 * once, each item is fetched once, all at the same time. Every reference gets an outcome of its own; `use` makes of what
 * was found whatever is wanted.
 */
export const locate = Effect.fnUntraced(function* <A>(
  reads: Reads,
  references: ReadonlyArray<Reference>,
  use: (located: Located, reference: Reference) => Effect.Effect<A, SecretError.SecretError>
) {
  const named = references.some(({ vault }) => !looksLikeId(vault))
  const outcomes = new Map<Reference, Outcome<A>>()
  const failed = (wanted: ReadonlyArray<Reference>, fault: Fault) => {
    for (const reference of wanted) outcomes.set(reference, Result.fail(fault(SecretReference.format(reference))))
  }

  const inItem = (found: ItemLookup.FoundItem, wanted: ReadonlyArray<Reference>) =>
    each(wanted, (reference) =>
      Effect.fromResult(select(found.item, reference)).pipe(
        Effect.flatMap((selection) => use({ ...found, selection }, reference)),
        Effect.result,
        Effect.flatMap((outcome) => Effect.sync(() => outcomes.set(reference, outcome)))
      )
    )

  const inVault = (vault: VaultLookup.FoundVault, wanted: ReadonlyArray<Reference>) => {
    const byItem = Map.groupBy(wanted, ({ item }) => item)
    const titles = [...byItem.keys()].filter((name) => !looksLikeId(name)).length
    return each(byItem, ([name, group]) => {
      const fresh = group.some(({ attribute }) => attribute === "otp")
      return Effect.matchEffect(ItemLookup.find(reads, vault, { name, titles, fresh }), {
        onFailure: (fault) => Effect.sync(() => failed(group, fault)),
        onSuccess: (found) => inItem(found, group)
      })
    })
  }

  // The same vault by its name and by its id is one vault.
  const vaults = new Map<string, { readonly vault: VaultLookup.FoundVault; readonly wanted: Array<Reference> }>()
  yield* each(
    Map.groupBy(references, ({ vault }) => vault),
    ([name, group]) =>
      Effect.match(VaultLookup.locate(reads.vaults, name, named), {
        onFailure: (fault) => failed(group, fault),
        onSuccess: (vault) => {
          const entry = vaults.get(vault.id)
          if (entry === undefined) vaults.set(vault.id, { vault, wanted: [...group] })
          else entry.wanted.push(...group)
        }
      })
  )
  yield* each(vaults.values(), ({ vault, wanted }) => inVault(vault, wanted))
  return outcomes
})

/** All at once: how many requests are under way at a time is the client's matter. */
const each = <A, E>(all: Iterable<A>, use: (one: A) => Effect.Effect<void, E>) =>
  Effect.forEach(all, use, { concurrency: "unbounded", discard: true })
