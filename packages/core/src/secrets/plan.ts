import * as Effect from "effect/Effect"
import { now } from "../time/monotonic.ts"
import type { Failures } from "../transport/failure.ts"
import type { Located } from "./itemLookup.ts"
import type { LockedPlaces } from "./LockedPlace.ts"
import type { Place, PlannedRequest } from "./place.ts"
import * as Planner from "./planner.ts"
import type { Client } from "./reads.ts"
import type { Outcomes, Wanted } from "./resolved.ts"
import * as VaultCache from "./vaultCache.ts"

export interface Planned<W extends Wanted> {
  readonly requests: ReadonlyArray<PlannedRequest>
  readonly places: Outcomes<W, Place>
}

/** Plans references without resolving them. */
export type MakePlan = <W extends Wanted>(wanted: ReadonlyArray<W>) => Effect.Effect<Planned<W>>

const segments = (...parts: ReadonlyArray<string>) => `/v1/${parts.map(encodeURIComponent).join("/")}`

const contentPath = (vaultId: string, itemId: string, fileId: string) =>
  segments("vaults", vaultId, "items", itemId, "files", fileId, "content")

/** The client, with a record of its requests. */
const recorded = (client: Client, record: (path: string) => void): Client => {
  const recording = <A, E>(path: string, read: Effect.Effect<A, E>) =>
    Effect.suspend(() => {
      record(path)
      return read
    })
  return {
    vaults: {
      list: (options) => recording(segments("vaults"), client.vaults.list(options)),
      get: (vaultId) => recording(segments("vaults", vaultId), client.vaults.get(vaultId))
    },
    items: {
      list: (vaultId, options) => {
        const query = options?.filter === undefined ? "" : `?${new URLSearchParams({ filter: options.filter })}`
        return recording(segments("vaults", vaultId, "items") + query, client.items.list(vaultId, options))
      },
      get: (vaultId, itemId) =>
        recording(segments("vaults", vaultId, "items", itemId), client.items.get(vaultId, itemId))
    },
    // A plan reads no file.
    files: client.files
  }
}

const placeOf = ({ item, selection: { kind, target }, vault }: Located): Place => {
  const sectionId = target.section?.id ?? undefined
  return {
    vault: { id: vault.id, name: vault.name },
    item: {
      id: item.id,
      title: item.title ?? undefined,
      category: item.category,
      version: item.version ?? undefined,
      updatedAt: item.updatedAt ?? undefined
    },
    section:
      sectionId === undefined
        ? undefined
        : { id: sectionId, label: item.sections?.find(({ id }) => id === sectionId)?.label ?? undefined },
    target:
      kind === "field"
        ? { kind, id: target.id, name: target.label ?? undefined, type: target.type ?? undefined }
        : { kind, id: target.id, name: target.name ?? undefined, type: undefined }
  }
}

/**
 * The requests of resolving with an empty cache. Reads names, ids and items, but no files; keeps no value.
 */
export const make = Effect.fnUntraced(function* <W extends Wanted>(
  client: Client,
  wanted: ReadonlyArray<W>,
  failures: Effect.Effect<Failures>,
  locked: LockedPlaces
): Effect.fn.Return<Planned<W>> {
  const asked: Array<string> = []
  const cache = yield* VaultCache.make(
    recorded(client, (path) => asked.push(path)),
    { capacity: Number.POSITIVE_INFINITY, negativeTimeToLive: 0 },
    failures
  )
  const startedAt = yield* now
  const files = new Set<string>()
  const places = yield* Planner.locate(yield* cache.readsFresherThan(0, startedAt), wanted, locked, (located) =>
    Effect.sync(() => {
      const { source } = located.selection
      if (source._tag === "Content") files.add(contentPath(located.vault.id, located.item.id, source.file.id))
      return placeOf(located)
    })
  )
  return { requests: [...asked, ...files].map((path) => ({ method: "GET" as const, path })), places }
})
