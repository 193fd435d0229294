import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { looksLikeId } from "../names/names.ts"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import type { Fault } from "./faults.ts"
import * as ItemLookup from "./itemLookup.ts"
import { type LockedPlaces, placeFor } from "./LockedPlace.ts"
import type { Pinned } from "./lockedLookup.ts"
import type { Reads } from "./reads.ts"
import type { Outcomes, Wanted } from "./resolved.ts"
import { select } from "./selection.ts"
import * as VaultLookup from "./vaultLookup.ts"

/** Loaded by starts with a lock. */
const lookup = Effect.promise(() => import("./lockedLookup.ts"))

/**
 * Finds the targets of references. Those that are locked are read by their ids, the others are looked up by their names, all
 * at the same time. Every reference gets an outcome of its own, made by `use`.
 */
export const locate = Effect.fnUntraced(function* <W extends Wanted, A>(
  reads: Reads,
  wanted: ReadonlyArray<W>,
  locked: LockedPlaces,
  use: (
    located: ItemLookup.Located,
    reference: SecretReference.SecretReference
  ) => Effect.Effect<A, SecretError.SecretError>
) {
  const pinned: Array<Pinned<W>> = []
  const named: Array<W> = []
  const isLocked = Object.keys(locked).length > 0
  for (const one of wanted) {
    const place = isLocked ? placeFor(locked, SecretReference.format(one.reference)) : undefined
    if (place === undefined) named.push(one)
    else pinned.push({ one, place })
  }
  const located = locateByName(reads, named, use)
  if (pinned.length === 0) return yield* located
  const byName = (reference: SecretReference.SecretReference) =>
    Effect.flatMap(locateByName(reads, [{ reference }], Effect.succeed), ([pair]) =>
      pair === undefined ? Effect.die("a reference without an outcome") : Effect.succeed(pair[1])
    )
  const all = yield* Effect.all(
    [Effect.flatMap(lookup, ({ findAll }) => findAll(reads, pinned, byName, use)), located],
    { concurrency: "unbounded" }
  )
  return all.flat()
})

/**
 * Finds the targets of references by their names: the vaults are listed once if any is named, each vault's items are listed
 * or looked up once, each item is fetched once, all at the same time.
 */
const locateByName = Effect.fnUntraced(function* <W extends Wanted, A>(
  reads: Reads,
  wanted: ReadonlyArray<W>,
  use: (
    located: ItemLookup.Located,
    reference: SecretReference.SecretReference
  ) => Effect.Effect<A, SecretError.SecretError>
) {
  const named = wanted.some(({ reference }) => !looksLikeId(reference.vault))

  const failed = (all: ReadonlyArray<W>, fault: Fault): Outcomes<W, A> =>
    all.map((one) => [one, Result.fail(fault(SecretReference.format(one.reference)))])

  const inItem = (found: ItemLookup.FoundItem, all: ReadonlyArray<W>): Effect.Effect<Outcomes<W, A>> =>
    // Most values are in the item, and need no fiber of their own.
    each(all, (one) => {
      const selected = select(found.item, one.reference)
      if (Result.isFailure(selected)) return Effect.succeed<Outcomes<W, A>>([[one, Result.fail(selected.failure)]])
      return Effect.matchEager(use({ ...found, selection: selected.success }, one.reference), {
        onFailure: (error): Outcomes<W, A> => [[one, Result.fail(error)]],
        onSuccess: (value) => [[one, Result.succeed(value)]]
      })
    })

  const inVault = (vault: VaultLookup.FoundVault, all: ReadonlyArray<W>): Effect.Effect<Outcomes<W, A>> => {
    const byItem = Map.groupBy(all, ({ reference }) => reference.item)
    const titles = [...byItem.keys()].filter((name) => !looksLikeId(name)).length
    const found = each(byItem, ([name, group]) => {
      const fresh = group.some(({ reference }) => reference.attribute === "otp")
      return Effect.matchEffect(ItemLookup.find(reads, vault, { name, titles, fresh }), {
        onFailure: (fault) => Effect.succeed(failed(group, fault)),
        onSuccess: (found) => inItem(found, group)
      })
    })
    // Where all of them need the list, one fiber waits for it, not one for each item.
    return titles === byItem.size && ItemLookup.listingPays(vault.items, titles)
      ? Effect.andThen(Effect.exit(reads.catalogue(vault.id)), found)
      : found
  }

  // The same vault by its name and by its id is one vault.
  const vaults = new Map<string, { readonly vault: VaultLookup.FoundVault; readonly all: Array<W> }>()
  const lost = yield* each(
    Map.groupBy(wanted, ({ reference }) => reference.vault),
    ([name, group]) =>
      Effect.match(VaultLookup.locate(reads.vaults, name, named), {
        onFailure: (fault) => failed(group, fault),
        onSuccess: (vault): Outcomes<W, A> => {
          const entry = vaults.get(vault.id)
          if (entry === undefined) vaults.set(vault.id, { vault, all: [...group] })
          else entry.all.push(...group)
          return []
        }
      })
  )
  const found = yield* each(vaults.values(), ({ all, vault }) => inVault(vault, all))
  return [...lost, ...found]
})

/** All at once: the client limits the number of requests at a time. */
const each = <A, B>(all: Iterable<A>, use: (one: A) => Effect.Effect<ReadonlyArray<B>>) =>
  Effect.map(Effect.forEach(all, use, { concurrency: "unbounded" }), (lists) => lists.flat())
