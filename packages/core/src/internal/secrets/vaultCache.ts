import * as Cache from "effect/Cache"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { ConnectError } from "../../ConnectError.ts"
import type { FullItem, Item } from "../../Item.ts"
import type { Vault } from "../../Vault.ts"
import * as Filter from "../filter.ts"
import { listingPays } from "./itemLookup.ts"
import type { Client, Reads } from "./reads.ts"

export interface Settings {
  /** How long a failed read counts as true, in milliseconds. */
  readonly negativeTimeToLive: number
  /** How many items are kept, of all vaults together. */
  readonly capacity: number
}

/** An answer, and when it was asked for. */
interface Kept<A> {
  readonly value: A
  readonly readAt: number
}

/** What is known of a vault, which tells whether what was read from it still holds. */
interface VaultState {
  /** Grows with every change of the vault; unknown as long as only its items were read. */
  contentVersion: number | null | undefined
  /** Up to when what was read from the vault is known to hold. */
  checkedAt: number
  /** How often the vault was seen to have changed. */
  revision: number
}

/** Larger files are not kept: they would crowd out what the rest of the memory is for. */
const largestKept = 1024 * 1024

const keep = <A, E>(read: Effect.Effect<A, E>): Effect.Effect<Kept<A>, E> =>
  Effect.zipWith(Clock.currentTimeMillis, read, (readAt, value) => ({ readAt, value }))

/**
 * What was read from a server, kept until the server says that it has changed.
 *
 * **Details**
 *
 * A vault's `contentVersion` moves with every change in it, an item's `version` with every change of the item. So one
 * request for a vault tells whether all that was read from it still holds, and when it does not, one list tells which
 * items have moved. The versions are read before the items: what changes in between is read again, never missed.
 */
export const make = Effect.fnUntraced(function* (client: Client, { capacity, negativeTimeToLive }: Settings) {
  const states = new Map<string, VaultState>()

  /** Entries hold until they are thrown out; that there is no such thing holds for a short time, other failures for none. */
  const timeToLive = (exit: Exit.Exit<unknown, ConnectError>): Duration.Input => {
    if (Exit.isSuccess(exit)) return Duration.infinity
    const error = Exit.findErrorOption(exit)
    const missing = error._tag === "Some" && (error.value._tag === "NotFound" || error.value._tag === "BadRequest")
    return missing ? negativeTimeToLive : 0
  }

  const catalogues = yield* Cache.makeWith((vaultId: string) => client.items.list(vaultId), {
    capacity: Math.max(1, Math.ceil(capacity / 10)),
    timeToLive
  })
  const titled = yield* Cache.makeWith(
    ({ title, vaultId }: { readonly vaultId: string; readonly title: string }) =>
      client.items.list(vaultId, { filter: Filter.titleIs(title) }),
    { capacity, timeToLive }
  )
  const items = yield* Cache.makeWith(
    ({ itemId, vaultId }: { readonly vaultId: string; readonly itemId: string }) =>
      keep(client.items.get(vaultId, itemId)),
    { capacity, timeToLive }
  )
  const contents = yield* Cache.makeWith(
    ({ fileId, itemId, vaultId }: { readonly vaultId: string; readonly itemId: string; readonly fileId: string }) =>
      client.files.bytes(vaultId, itemId, fileId),
    {
      capacity: Math.max(1, Math.ceil(capacity / 10)),
      timeToLive: (exit) => (Exit.isSuccess(exit) && exit.value.length > largestKept ? 0 : timeToLive(exit))
    }
  )

  const drop = <Key, A, E>(cache: Cache.Cache<Key, A, E>, from: (key: Key) => boolean) =>
    Effect.flatMap(Cache.keys(cache), (keys) =>
      Effect.forEach([...keys].filter(from), (key) => Cache.invalidate(cache, key), { discard: true })
    )

  /** Throws out what has changed since: items of another version than the list says, or all if a list costs more. */
  const dropMoved = Effect.fnUntraced(function* (vault: Vault) {
    const inVault = ({ vaultId }: { readonly vaultId: string }) => vaultId === vault.id
    yield* Cache.invalidate(catalogues, vault.id)
    yield* drop(titled, inVault)
    const kept = [...(yield* Cache.entries(items))].filter(([key]) => inVault(key))
    const listed =
      kept.length > 0 && listingPays(vault.items, kept.length) ? yield* Cache.get(catalogues, vault.id) : []
    const versions = new Map(listed.map(({ id, version }) => [id, version]))
    const unmoved = new Set(
      kept.flatMap(([{ itemId }, { value }]) =>
        value.version != null && versions.get(itemId) === value.version ? [itemId] : []
      )
    )
    const moved = (key: { readonly vaultId: string; readonly itemId: string }) =>
      inVault(key) && !unmoved.has(key.itemId)
    yield* drop(items, moved)
    yield* drop(contents, moved)
  })

  /** Takes note of a vault as it was at that time. */
  const settle = Effect.fnUntraced(function* (vault: Vault, at: number) {
    const state = states.get(vault.id)
    const { contentVersion } = vault
    if (state === undefined) {
      states.set(vault.id, { contentVersion, checkedAt: at, revision: 0 })
      return
    }
    if (contentVersion == null || state.contentVersion !== contentVersion) {
      yield* dropMoved(vault)
      state.contentVersion = contentVersion
      state.revision++
    }
    state.checkedAt = Math.max(state.checkedAt, at)
  })

  /** The list tells of all vaults at once; of one whose version was never known it can't tell whether it has changed. */
  const settleAll = (all: ReadonlyArray<Vault>, at: number) =>
    Effect.forEach(
      all.filter(({ id }) => states.get(id)?.contentVersion != null || !states.has(id)),
      (vault) => settle(vault, at),
      { discard: true }
    )

  const vaults = yield* Cache.makeWith(
    (_: "vaults") => Effect.tap(keep(client.vaults.list()), ({ readAt, value }) => settleAll(value, readAt)),
    { capacity: 1, timeToLive }
  )

  const checks = yield* Cache.makeWith(
    Effect.fnUntraced(function* (vaultId: string) {
      const at = yield* Clock.currentTimeMillis
      yield* settle(yield* client.vaults.get(vaultId), at)
    }),
    // Only shared while it is under way.
    { capacity: Number.POSITIVE_INFINITY, timeToLive: () => 0 }
  )

  /** Makes sure that what is kept of a vault held at that time or later; gives how often it was seen to change. */
  const check = Effect.fnUntraced(function* (vaultId: string, since: number) {
    const state = states.get(vaultId)
    if (state === undefined) {
      const at = yield* Clock.currentTimeMillis
      states.set(vaultId, { contentVersion: undefined, checkedAt: at, revision: 0 })
    } else if (state.checkedAt < since) {
      yield* Cache.get(checks, vaultId)
    }
    return states.get(vaultId)?.revision ?? 0
  })

  /**
   * What is kept and held at that time or later; the rest is read. Fresh is what was asked for since it was begun. Each
   * question of a plan is asked once, even when the answer is a failure.
   */
  const since = Effect.fnUntraced(function* (time: number, begun: number): Effect.fn.Return<Reads> {
    const known = yield* Effect.cached(
      Effect.andThen(
        Cache.invalidateWhen(vaults, "vaults", ({ readAt }) => readAt < time),
        Effect.map(Cache.get(vaults, "vaults"), ({ value }) => value)
      )
    )
    const once = { capacity: Number.POSITIVE_INFINITY }
    const held = yield* Cache.make({ ...once, lookup: (vaultId: string) => check(vaultId, time) })
    const checked = <A>(vaultId: string, read: Effect.Effect<A, ConnectError>) =>
      Effect.andThen(Cache.get(held, vaultId), read)
    const catalogue = yield* Cache.make({
      ...once,
      lookup: (vaultId: string) => checked(vaultId, Cache.get(catalogues, vaultId))
    })
    return {
      vaults: known,
      catalogue: (vaultId) => Cache.get(catalogue, vaultId),
      titled: (vaultId, title) =>
        checked(
          vaultId,
          Effect.flatMap(
            Cache.has(catalogues, vaultId),
            (listed): Effect.Effect<ReadonlyArray<Item>, ConnectError> =>
              listed ? Cache.get(catalogue, vaultId) : Cache.get(titled, { vaultId, title })
          )
        ),
      item: (vaultId, itemId, fresh) => {
        const key = { vaultId, itemId }
        const read: Effect.Effect<Kept<FullItem>, ConnectError> = Cache.get(items, key)
        const stale = Cache.invalidateWhen(items, key, ({ readAt }) => readAt < begun)
        return Effect.map(checked(vaultId, fresh ? Effect.andThen(stale, read) : read), ({ value }) => value)
      },
      content: (vaultId, itemId, fileId) => checked(vaultId, Cache.get(contents, { vaultId, itemId, fileId }))
    }
  })

  return { check, since }
})

export type VaultCache = Effect.Success<ReturnType<typeof make>>
