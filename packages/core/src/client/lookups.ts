import * as Effect from "effect/Effect"
import * as ConnectError from "../contract/ConnectError.ts"
import type { Item } from "../model/Item.ts"
import { matchesByTitle, sameName } from "../names/names.ts"
import type { Endpoints } from "./endpoints.ts"
import * as Filter from "./filter.ts"

/** The match if there is exactly one, or an error. */
export const uniqueMatch = <A extends { readonly id: string }>(
  kind: "vault" | "item" | "field",
  name: string,
  matches: ReadonlyArray<A>
): Effect.Effect<A, ConnectError.LookupNotFound | ConnectError.LookupAmbiguous> => {
  const [first, ...others] = matches
  if (first === undefined) return Effect.fail(new ConnectError.LookupNotFound({ kind, name }))
  return others.length === 0
    ? Effect.succeed(first)
    : Effect.fail(new ConnectError.LookupAmbiguous({ kind, name, candidates: matches.map(({ id }) => id) }))
}

/** Look-ups by name, as in the vendor's clients, but with reliable filters and one request for a list. */
export const make = <Secret>({ items, vaults }: Endpoints<Secret>) => {
  const search = (vaultId: string, filter: string | undefined, keep: (item: Item) => boolean) =>
    Effect.map(items.list(vaultId, { filter }), (listed) => listed.filter(keep))

  const listByTitle = (vaultId: string, title: string) =>
    search(vaultId, Filter.titleIs(title), (item) => sameName(item.title ?? "", title))

  return {
    vaults: {
      getByName: (name: string) =>
        Effect.flatMap(vaults.list(), (all) =>
          uniqueMatch(
            "vault",
            name,
            matchesByTitle(all, name, (vault) => vault.name)
          )
        )
    },
    items: {
      getByTitle: Effect.fnUntraced(function* (vaultId: string, title: string) {
        const candidates = yield* listByTitle(vaultId, title)
        const { id } = yield* uniqueMatch(
          "item",
          title,
          matchesByTitle(candidates, title, (item) => item.title)
        )
        return yield* items.get(vaultId, id)
      }),
      listByTitle,
      listByTitleContaining: (vaultId: string, text: string) =>
        search(vaultId, Filter.titleContains(text), (item) =>
          (item.title ?? "").toLowerCase().includes(text.toLowerCase())
        ),
      listByTag: (vaultId: string, tag: string) =>
        search(vaultId, Filter.tagIs(tag), (item) => (item.tags ?? []).some((one) => sameName(one, tag)))
    }
  }
}
