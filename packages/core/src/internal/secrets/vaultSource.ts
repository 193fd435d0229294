import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"
import type { Service } from "../../ConnectClient.ts"
import * as Filter from "../filter.ts"

/** A plan asks for no more things than it has references, so nothing is ever thrown out. */
const capacity = Number.MAX_SAFE_INTEGER

/**
 * A vault as a plan reads it: every question is asked once, however many references wait for its answer.
 */
export const make = Effect.fnUntraced(function* (client: Service, vaultId: string) {
  const catalogue = yield* Effect.cached(client.items.list(vaultId))
  const titled = yield* Cache.make({
    capacity,
    lookup: (title: string) => client.items.list(vaultId, { filter: Filter.titleIs(title) })
  })
  const item = yield* Cache.make({ capacity, lookup: (itemId: string) => client.items.get(vaultId, itemId) })
  const content = yield* Cache.make({
    capacity,
    lookup: ({ fileId, itemId }: { readonly itemId: string; readonly fileId: string }) =>
      client.files.bytes(vaultId, itemId, fileId)
  })
  return {
    /** All items, without their fields. */
    catalogue,
    /** The items of a title, without their fields. Whether the server minds the case differs by version. */
    titled: (title: string) => Cache.get(titled, title),
    item: (itemId: string) => Cache.get(item, itemId),
    content: (itemId: string, fileId: string) => Cache.get(content, { fileId, itemId })
  }
})

export type VaultSource = Effect.Success<ReturnType<typeof make>>
