import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Filter from "../client/filter.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { FullItem, Item } from "../model/Item.ts"
import { looksLikeId, nameIndex } from "../names/names.ts"
import * as SecretError from "../reference/SecretError.ts"
import { ambiguous, type Fault, isDenial, requestFailed } from "./faults.ts"
import type { Reads } from "./reads.ts"
import type { Selection } from "./selection.ts"
import * as VaultLookup from "./vaultLookup.ts"

/**
 * Listing a vault costs one request and about 400 bytes an item, a look-up by title one request each. A look-up is worth
 * about 250 items; without knowing the vault's size, a few look-ups are usually cheaper.
 */
export const listingPays = (items: number | null | undefined, lookups: number) =>
  items == null ? lookups > 2 : items <= 250 * lookups

export const isActive = ({ state }: Pick<Item, "state">) => state !== "ARCHIVED" && state !== "DELETED"

const active = nameIndex<Item>({ id: ({ id }) => id, title: ({ title }) => title }, isActive)

interface Missing {
  readonly _tag: "Missing"
  readonly suggestion: string | undefined
}

interface Several {
  readonly _tag: "Several"
  readonly found: ReadonlyArray<Item>
}

type Problem = ConnectError | Missing | Several

/** An item to find: its id or title, how many titles are looked for in the same vault, and whether it must be fresh. */
export interface Wanted {
  readonly name: string
  readonly titles: number
  readonly fresh: boolean
}

export interface FoundItem {
  readonly vault: Pick<VaultLookup.FoundVault, "id" | "name">
  readonly item: FullItem
}

/** The target of a reference: its vault, its item, and the part of the item. */
export interface Located extends FoundItem {
  readonly selection: Selection
}

const asFault =
  (problem: Problem, vault: VaultLookup.FoundVault, item: string): Fault =>
  (reference) => {
    if (problem._tag === "Missing") {
      return new SecretError.ItemNotFound({ reference, vault: vault.name, item, suggestion: problem.suggestion })
    }
    if (problem._tag === "Several") return ambiguous("item", item, problem.found)(reference)
    return requestFailed(problem)(reference)
  }

const pick = (found: ReadonlyArray<Item>): Effect.Effect<string | undefined, Several> =>
  found.length > 1 ? Effect.fail({ _tag: "Several", found }) : Effect.succeed(found[0]?.id)

/** The item by the list of its vault, which most starts need for all of their items. */
const inList = (reads: Reads, vault: VaultLookup.FoundVault, { fresh, name }: Wanted) =>
  Effect.flatMap(reads.catalogue(vault.id), (listed) => {
    const all = active(listed)
    return Effect.flatMapEager(pick(all.matches(name)), (id): Effect.Effect<FullItem, Problem> => {
      if (id !== undefined) return reads.item(vault.id, id, fresh)
      return Effect.fail<Missing>({ _tag: "Missing", suggestion: all.suggestion(name) })
    })
  })

/** The item by its id, or by a request for its title, where those need fewer bytes than a list. */
const withoutList = Effect.fnUntraced(function* (
  reads: Reads,
  vault: VaultLookup.FoundVault,
  wanted: Wanted
): Effect.fn.Return<FullItem, Problem> {
  const { fresh, name, titles } = wanted
  if (looksLikeId(name)) {
    const direct = yield* Effect.result(reads.item(vault.id, name, fresh))
    if (Result.isSuccess(direct)) return direct.success
    if (direct.failure._tag !== "ResourceNotFound" && direct.failure._tag !== "InvalidRequest")
      return yield* direct.failure
  }
  if (!listingPays(vault.items, titles) && Filter.titleIs(name) !== undefined) {
    // A server that can't make sense of the filter (a lone quote, before 1.5.2) can still list.
    const found = yield* Effect.catchTag(reads.titled(vault.id, name), "InvalidRequest", () => Effect.succeed([]))
    const id = yield* pick(active(found).matches(name))
    if (id !== undefined) return yield* reads.item(vault.id, id, fresh)
  }
  return yield* inList(reads, vault, wanted)
})

const inVault = (reads: Reads, vault: VaultLookup.FoundVault, wanted: Wanted): Effect.Effect<FullItem, Problem> =>
  listingPays(vault.items, wanted.titles) && !looksLikeId(wanted.name)
    ? inList(reads, vault, wanted)
    : withoutList(reads, vault, wanted)

/** The item with that id or title. If the text taken for a vault id is not one, the vault is looked up by name. */
export const find = (reads: Reads, vault: VaultLookup.FoundVault, wanted: Wanted): Effect.Effect<FoundItem, Fault> =>
  inVault(reads, vault, wanted).pipe(
    Effect.map((item) => ({ item, vault })),
    Effect.catch((problem) => {
      const fault = asFault(problem, vault, wanted.name)
      if (!vault.assumed || !("status" in problem && isDenial(problem))) return Effect.fail(fault)
      return Effect.flatMap(VaultLookup.byName(reads.vaults, vault.name), (real) =>
        real.id === vault.id
          ? Effect.fail(fault)
          : inVault(reads, real, wanted).pipe(
              Effect.mapBoth({
                onSuccess: (item) => ({ item, vault: real }),
                onFailure: (again) => asFault(again, real, wanted.name)
              })
            )
      )
    })
  )
