import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { FullItem } from "../model/Item.ts"
import { type CurrentTarget, LockOutdated } from "../reference/LockOutdated.ts"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { isDenial, requestFailed } from "./faults.ts"
import * as ItemLookup from "./itemLookup.ts"
import type { LockedPlace } from "./LockedPlace.ts"
import type { Reads } from "./reads.ts"
import type { Outcome, Outcomes, Wanted } from "./resolved.ts"
import { isSameTarget, itemFits, type Selection, select, selectById, selectionFits } from "./selection.ts"

type Reference = SecretReference.SecretReference

/** A reference and the place that it is locked to. */
export interface Pinned<W extends Wanted> {
  readonly one: W
  readonly place: LockedPlace
}

/** Looks a reference up by its names. */
type ByName = (reference: Reference) => Effect.Effect<Outcome<ItemLookup.Located>>

/** Vaults that are searched for an item that is gone. */
const maxSearchedVaults = 20

const named = (selection: Selection) => ({
  kind: selection.kind,
  id: selection.target.id,
  name: (selection.kind === "field" ? selection.target.label : selection.target.name) ?? undefined
})

const located = (
  { item, vaultId }: { readonly item: FullItem; readonly vaultId: string },
  selection: Selection
): ItemLookup.Located => ({
  vault: { id: vaultId, name: item.vault.name ?? vaultId },
  item,
  selection
})

/** The names do not exist, so that nothing else has taken them. */
const areFree = ({ _tag }: SecretError.SecretError) =>
  _tag === "VaultNotFound" || _tag === "ItemNotFound" || _tag === "SectionNotFound" || _tag === "FieldNotFound"

/** The vaults in which an item has the title that the reference names. */
const vaultsWith = Effect.fnUntraced(function* (reads: Reads, { item }: Reference) {
  const listed = yield* Effect.result(reads.vaults)
  const found = yield* Effect.forEach(
    Result.getOrElse(listed, () => []).slice(0, maxSearchedVaults),
    ({ id, items, name }) =>
      Effect.match(
        ItemLookup.find(reads, { id, name, items, assumed: false }, { name: item, titles: 1, fresh: false }),
        { onFailure: () => [], onSuccess: () => [name] }
      ),
    { concurrency: "unbounded" }
  )
  return found.flat()
})

/** Resolves the names of a reference. Fails if a request fails, because the current target is unknown then. */
const currentTarget = (
  outcome: Outcome<ItemLookup.Located>,
  isItem: boolean
): Result.Result<CurrentTarget, SecretError.SecretError> => {
  if (Result.isSuccess(outcome)) {
    const { item, selection } = outcome.success
    return Result.succeed({
      _tag: "Target",
      target: isItem ? { kind: "item", id: item.id, name: item.title ?? undefined } : named(selection)
    })
  }
  const { failure } = outcome
  if (failure._tag === "RequestFailed") return Result.fail(failure)
  return Result.succeed(
    failure._tag === "AmbiguousReference"
      ? { _tag: "Several", kind: failure.kind, ids: failure.candidates }
      : { _tag: "Nothing" }
  )
}

/**
 * The target of a locked reference in an item that was read by its id.
 *
 * **Details**
 *
 * An id in a file may point anywhere. It is used if the item and the field have the names in the reference, or if nothing
 * else has those names: then they were renamed. If the names lead elsewhere, either the locked item was replaced, or the
 * file was tampered with. A program cannot decide which.
 */
const find = Effect.fnUntraced(function* (
  reads: Reads,
  place: LockedPlace,
  reference: Reference,
  byName: ByName
): Effect.fn.Return<ItemLookup.Located, SecretError.SecretError> {
  const text = SecretReference.format(reference)
  const outdated = (
    locked: { readonly kind: "item" | "field" | "file"; readonly id: string; readonly name: string | undefined },
    isGone: boolean,
    current: CurrentTarget
  ) => new LockOutdated({ reference: text, locked, isGone, current })

  const read = yield* Effect.result(reads.item(place.vault, place.item, reference.attribute === "otp"))
  if (Result.isFailure(read) && !isDenial(read.failure)) return yield* requestFailed(read.failure)(text)
  const item = Result.isSuccess(read) && ItemLookup.isActive(read.success) ? read.success : undefined
  if (item === undefined) {
    const current = yield* Effect.fromResult(currentTarget(yield* byName(reference), true))
    const vaults = current._tag === "Nothing" ? yield* vaultsWith(reads, reference) : []
    return yield* outdated(
      { kind: "item", id: place.item, name: undefined },
      true,
      vaults.length === 0 ? current : { _tag: "OtherVaults", vaults, item: reference.item }
    )
  }

  const found = selectById(item, place, reference)
  const isNamed = itemFits(item, reference)
  /** Within an item that has its names, the item itself tells what those of the field lead to. */
  const within: Effect.Effect<Outcome<ItemLookup.Located>> = isNamed
    ? Effect.succeed(
        Result.map(select(item, reference), (selection) => located({ item, vaultId: place.vault }, selection))
      )
    : byName(reference)
  if (found === undefined) {
    const current = yield* Effect.fromResult(currentTarget(yield* within, !isNamed))
    const kind = place.file === undefined ? "field" : "file"
    return yield* outdated({ kind, id: place.file ?? place.field ?? "", name: undefined }, true, current)
  }
  const selection = yield* Effect.fromResult(found)
  const target = located({ item, vaultId: place.vault }, selection)
  if (isNamed && selectionFits(item, selection, reference)) return target

  const other = yield* within
  if (Result.isFailure(other) && areFree(other.failure)) return target
  if (
    Result.isSuccess(other) &&
    other.success.item.id === item.id &&
    isSameTarget(other.success.selection, selection)
  ) {
    return target
  }
  const current = yield* Effect.fromResult(currentTarget(other, !isNamed))
  return yield* outdated(
    isNamed ? named(selection) : { kind: "item", id: item.id, name: item.title ?? undefined },
    false,
    current
  )
})

/** The outcomes of locked references, made by `use`. */
export const findAll = <W extends Wanted, A>(
  reads: Reads,
  pinned: ReadonlyArray<Pinned<W>>,
  byName: ByName,
  use: (located: ItemLookup.Located, reference: Reference) => Effect.Effect<A, SecretError.SecretError>
): Effect.Effect<Outcomes<W, A>> =>
  Effect.forEach(
    pinned,
    ({ one, place }) =>
      find(reads, place, one.reference, byName).pipe(
        Effect.flatMap((located) => use(located, one.reference)),
        Effect.result,
        Effect.map((outcome) => [one, outcome] as const)
      ),
    { concurrency: "unbounded" }
  )
