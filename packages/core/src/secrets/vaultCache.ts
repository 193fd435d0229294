import * as Cache from "effect/Cache"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Filter from "../client/filter.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { FullItem, Item } from "../model/Item.ts"
import type { Vault } from "../model/Vault.ts"
import { now } from "../time/monotonic.ts"
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

/** What is known of a vault, which tells whether what was read from it still holds. Times are those of `now`. */
interface VaultState {
  /** Grows with every change of the vault; unknown as long as only its items were read. */
  contentVersion: number | null | undefined
  /** Up to when what was read from the vault is known to hold. */
  checkedAt: number
  /** How often the vault was seen to have changed. */
  revision: number
  /** When it was first seen, last seen to have changed, or an item to be older than its list says; for a while after that. */
  movedAt: number | undefined
  /** The versions that its list gave its items when they were last compared. */
  listed: ReadonlyMap<string, number>
  /** Since when the server tells of an older version than was seen before. */
  behindSince: number | undefined
}

/**
 * How far the parts of a server may lie behind each other, in milliseconds: a vault's new version can be there before the
 * items it speaks of, and one replica can be newer than the next (tf#222, eso#3238: up to 5 seconds).
 */
const settling = 10_000

/** How long an older version than the one known is taken for a replica that lies behind. After it, it is the truth. */
const patience = 60_000

/** Larger files are not kept: they would crowd out what the rest of the memory is for. */
const largestKept = 1024 * 1024

const keep = <A, E>(read: Effect.Effect<A, E>): Effect.Effect<Kept<A>, E> =>
  Effect.zipWith(now, read, (readAt, value) => ({ readAt, value }))

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
    const missing =
      error._tag === "Some" && (error.value._tag === "ResourceNotFound" || error.value._tag === "InvalidRequest")
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
      Effect.tap(keep(client.items.get(vaultId, itemId)), ({ readAt, value }) =>
        Effect.sync(() => {
          const state = states.get(vaultId)
          const listed = state?.listed.get(itemId)
          // It is still to come, however long it takes: the vault is looked at until it has.
          if (state !== undefined && listed !== undefined && value.version != null && value.version < listed) {
            state.movedAt ??= readAt
          }
        })
      ),
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

  /** Throws out what has changed: items of an older version than the list says, or all if a list costs more. */
  const dropMoved = Effect.fnUntraced(function* (state: VaultState, vault: Vault, everything: boolean) {
    const inVault = ({ vaultId }: { readonly vaultId: string }) => vaultId === vault.id
    yield* Cache.invalidate(catalogues, vault.id)
    yield* drop(titled, inVault)
    const kept = [...(yield* Cache.entries(items))].filter(([key]) => inVault(key))
    const compared = !everything && kept.length > 0 && listingPays(vault.items, kept.length)
    const listed = compared ? yield* Cache.get(catalogues, vault.id) : []
    const versions = new Map(listed.flatMap(({ id, version }) => (version == null ? [] : [[id, version]])))
    // With nothing kept there was nothing to compare, and what is still to come is still to come.
    if (kept.length > 0) state.listed = versions
    const unmoved = new Set(
      kept.flatMap(([{ itemId }, { value }]) =>
        // A list of before the item was read says nothing against it.
        value.version != null && (versions.get(itemId) ?? Number.POSITIVE_INFINITY) <= value.version ? [itemId] : []
      )
    )
    const moved = (key: { readonly vaultId: string; readonly itemId: string }) =>
      inVault(key) && !unmoved.has(key.itemId)
    yield* drop(items, moved)
    yield* drop(contents, moved)
  })

  /** Compares a vault, as it was at that time, with what is known of it, and throws out what no longer holds. */
  const settle = Effect.fnUntraced(function* (state: VaultState, vault: Vault, at: number) {
    const known = state.contentVersion
    const told = vault.contentVersion
    const behind = known != null && told != null && told < known
    state.behindSince = behind ? (state.behindSince ?? at) : undefined
    const lagging = state.behindSince !== undefined && at - state.behindSince < patience
    const moved = told == null || (known !== told && !lagging)
    if (moved || state.movedAt !== undefined) yield* dropMoved(state, vault, behind && !lagging)
    if (moved) {
      state.contentVersion = told
      state.revision++
      // Where it tells no version, it can't be told when it moved.
      if (told != null) state.movedAt = at
    } else if (state.movedAt !== undefined) {
      // Whoever watches shall look again, at what may have come in the meantime.
      state.revision++
      if (at - state.movedAt >= settling) state.movedAt = undefined
    }
    state.checkedAt = at
  })

  /** The vaults as the list has them; what follows from it for a vault waits until the vault is asked for. */
  const vaults = yield* Cache.makeWith((_: "vaults") => keep(client.vaults.list()), { capacity: 1, timeToLive })

  const fromList = (vaultId: string) =>
    Effect.map(Effect.option(Cache.getOption(vaults, "vaults")), (found) =>
      Option.flatMap(Option.flatten(found), ({ readAt, value }) =>
        Option.map(Option.fromUndefinedOr(value.find(({ id }) => id === vaultId)), (vault) => ({
          readAt,
          value: vault
        }))
      )
    )

  const checks = yield* Cache.makeWith(
    Effect.fnUntraced(function* (vaultId: string) {
      const state = states.get(vaultId)
      const told = Option.getOrUndefined(yield* fromList(vaultId))
      if (state === undefined) {
        const readAt = told?.readAt ?? (yield* now)
        // Its version is of before its items, which are yet to be read.
        states.set(vaultId, {
          contentVersion: told?.value.contentVersion,
          checkedAt: readAt,
          revision: 0,
          // For all that is known it has changed a moment ago.
          movedAt: readAt,
          listed: new Map(),
          behindSince: undefined
        })
      } else {
        const news = told !== undefined && told.readAt > state.checkedAt
        const { readAt, value } = news ? told : yield* keep(client.vaults.get(vaultId))
        yield* settle(state, value, readAt)
      }
    }),
    // Only shared while it is under way.
    { capacity: Number.POSITIVE_INFINITY, timeToLive: () => 0 }
  )

  /** Makes sure that what is kept of a vault held at that time or later; gives how often it was seen to change. */
  const check = Effect.fnUntraced(function* (vaultId: string, since: number) {
    // One that is under way may have begun before that time, and the list may be of before it as well.
    for (let round = 0; round < 3 && (states.get(vaultId)?.checkedAt ?? Number.NEGATIVE_INFINITY) < since; round++) {
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
      revision: (vaultId) => Cache.get(held, vaultId),
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
