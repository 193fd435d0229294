import * as Cache from "effect/Cache"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Filter from "../client/filter.ts"
import type * as ConnectError from "../contract/ConnectError.ts"
import type { FullItem, Item } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import type { Vault } from "../model/Vault.ts"
import { now } from "../time/monotonic.ts"
import type { Failures } from "../transport/failure.ts"
import * as Rules from "./cacheRules.ts"
import { listingPays } from "./itemLookup.ts"
import { setLast } from "./lastEntries.ts"
import type { Client, Reads, VaultRevision } from "./reads.ts"
import { untilAccepted } from "./untilAccepted.ts"

export interface Settings {
  /** How long a failed read is cached, in milliseconds. */
  readonly negativeTimeToLive: number
  /** Maximum number of cached items of all vaults. */
  readonly capacity: number
}

/** A response, and when its request was sent. */
interface Timed<A> {
  readonly value: A
  readonly readAt: number
}

interface ItemKey {
  readonly vaultId: string
  readonly itemId: string
}

/** Larger files are not cached: they would evict everything else. */
const maxKeptFileBytes = 1024 * 1024

const timed = <A, E>(read: Effect.Effect<A, E>): Effect.Effect<Timed<A>, E> =>
  Effect.zipWith(now, read, (readAt, value) => ({ readAt, value }))

/** The last responses, returned instead of older ones. The oldest is removed first. */
const history = <A>(capacity: number) => {
  const entries = new Map<string, A>()
  return {
    get: (key: string) => entries.get(key),
    set: (key: string, value: A) => setLast(entries, key, value, capacity),
    clear: (prefix: string) => {
      for (const key of entries.keys()) if (key.startsWith(prefix)) entries.delete(key)
    }
  }
}

/** The version of a vault, and when the server says that the vault got it. */
const changeOf = ({ contentVersion, updatedAt }: Partial<Vault> = {}) => {
  if (contentVersion == null) return { contentVersion: undefined, changedAt: undefined }
  const time = Date.parse(updatedAt ?? "")
  return { contentVersion, changedAt: Number.isNaN(time) ? undefined : time }
}

/** Without the one-time passwords that the server computed, because they expire. */
const withoutCodes = (item: FullItem): FullItem => ({
  ...item,
  fields: (item.fields ?? []).map(({ totp: _, ...field }) => field)
})

/** A `Cache` merges the services of its maker into those of each look-up, which takes time. The look-ups use none. */
const withoutServices = <A>(made: Effect.Effect<A>): Effect.Effect<A> =>
  Effect.updateContext(made, (_: Context.Context<never>) => Context.empty())

/**
 * Cache of vaults and items, valid until the server reports a change.
 *
 * **Details**
 *
 * A vault's `contentVersion` grows with every change in it, an item's `version` with every change of the item. One
 * request for a vault shows whether its entries are still valid; if not, one list shows which items have changed.
 * Versions are read before items, so a change in between is read again, never missed. `cacheRules.ts` decides what
 * follows from a response.
 */
export const make = Effect.fnUntraced(function* (
  client: Client,
  { capacity, negativeTimeToLive }: Settings,
  failures: Effect.Effect<Failures>
) {
  const states = new Map<string, Rules.VaultState>()
  /** Grows with every response that may have changed the cache. */
  let generation = 0
  let listedAt = Number.NEGATIVE_INFINITY
  /** Lists and files are larger than items. */
  const maxLists = Math.ceil(capacity / 10)
  const lastItems = history<FullItem>(capacity)
  const lastLists = history<ReadonlyArray<Item>>(maxLists)

  /**
   * Entries are valid until they are dropped. Missing vaults and items are cached for a short time, other failures are not.
   */
  const timeToLive = (exit: Exit.Exit<unknown, ConnectError.ConnectError>): Duration.Input => {
    if (Exit.isSuccess(exit)) return Number.POSITIVE_INFINITY
    const error = Exit.findErrorOption(exit)
    const missing =
      error._tag === "Some" && (error.value._tag === "ResourceNotFound" || error.value._tag === "InvalidRequest")
    return missing ? negativeTimeToLive : 0
  }

  /** Applies the rules to a response and drops entries that are no longer valid. Returns whether the response may be used. */
  const observe = (vaultId: string, observation: Rules.Observation) =>
    Effect.flatMap(now, (at) => {
      generation++
      const { drops, isTaken, state } = Rules.step(states.get(vaultId) ?? Rules.initial(undefined, at), observation, at)
      states.set(vaultId, state)
      const { items } = drops
      return items instanceof Set
        ? Effect.as(
            dropItems((key) => key.vaultId === vaultId && items.has(key.itemId)),
            isTaken
          )
        : Effect.succeed(isTaken)
    })

  const readUntilAccepted = untilAccepted(failures)

  const list = (vaultId: string, title: string | undefined) => {
    const isWhole = title === undefined
    const key = `${vaultId}/${isWhole ? "" : `?${title}`}`
    return readUntilAccepted(
      isWhole ? client.items.list(vaultId) : client.items.list(vaultId, { filter: Filter.titleIs(title) }),
      {
        isAccepted: (items) =>
          Effect.map(
            observe(vaultId, {
              _tag: "List",
              versions: new Map(items.map(({ id, version }) => [id, version])),
              isWhole
            }),
            (isTaken) => {
              if (isTaken) lastLists.set(key, items)
              return isTaken
            }
          ),
        known: () => lastLists.get(key),
        path: `/v1/vaults/${vaultId}/items`
      }
    )
  }

  const catalogues = yield* Cache.makeWith((vaultId: string) => list(vaultId, undefined), {
    capacity: maxLists,
    timeToLive
  })
  const titled = yield* Cache.makeWith(
    ({ title, vaultId }: { readonly vaultId: string; readonly title: string }) => list(vaultId, title),
    { capacity, timeToLive }
  )
  const items = yield* Cache.makeWith(
    ({ itemId, vaultId }: ItemKey) => {
      const key = `${vaultId}/${itemId}`
      return timed(
        readUntilAccepted(client.items.get(vaultId, itemId), {
          isAccepted: (item) =>
            Effect.map(observe(vaultId, { _tag: "Item", id: itemId, version: item.version }), (isTaken) => {
              if (isTaken) lastItems.set(key, item)
              return isTaken
            }),
          known: () => Option.getOrUndefined(Option.map(Option.fromUndefinedOr(lastItems.get(key)), withoutCodes)),
          mayRetry: (error, at) =>
            error._tag === "ResourceNotFound" && Rules.isJustListed(states.get(vaultId), itemId, at),
          path: `/v1/vaults/${vaultId}/items/${itemId}`
        })
      )
    },
    { capacity, timeToLive }
  )
  const contents = yield* Cache.makeWith(
    ({ fileId, itemId, size, vaultId }: ItemKey & { readonly fileId: string; readonly size: number | undefined }) =>
      readUntilAccepted(client.files.bytes(vaultId, itemId, fileId), {
        isAccepted: (bytes) => Effect.succeed(size === undefined || bytes.length === size),
        known: () => undefined,
        path: `/v1/vaults/${vaultId}/items/${itemId}/files/${fileId}/content`,
        reason: `the file does not have the ${size} bytes that its item specifies`
      }),
    {
      capacity: maxLists,
      timeToLive: (exit) => (Exit.isSuccess(exit) && exit.value.length > maxKeptFileBytes ? 0 : timeToLive(exit))
    }
  )

  const drop = Effect.fnUntraced(function* <Key, A, E>(
    cache: Cache.Cache<Key, A, E>,
    isDropped: (key: Key) => boolean
  ) {
    for (const key of [...(yield* Cache.keys(cache))]) if (isDropped(key)) yield* Cache.invalidate(cache, key)
  })

  const dropItems = (isDropped: (key: ItemKey) => boolean): Effect.Effect<void> =>
    Effect.andThen(drop(items, isDropped), drop(contents, isDropped))

  /** Compares a vault with its known state, and drops outdated entries. */
  const reconcile = Effect.fnUntraced(function* (vault: Vault, before: Rules.VaultState, readAt: number) {
    const observation = { _tag: "Vault", ...changeOf(vault) } as const
    const { drops } = Rules.step(before, observation, readAt)
    const inVault = ({ vaultId }: { readonly vaultId: string }) => vaultId === vault.id
    if (drops.lists) {
      generation++
      yield* Cache.invalidate(catalogues, vault.id)
      yield* drop(titled, inVault)
    }
    if (drops.history) {
      lastLists.clear(`${vault.id}/`)
    }
    if (drops.items === "compare") {
      const kept = [...(yield* Cache.entries(items))].filter(([key]) => inVault(key))
      // The list drops entries that it proves to be outdated. Entries without a version are never proven to be current.
      const isCompared = kept.length > 0 && listingPays(vault.items, kept.length)
      if (isCompared) yield* Cache.get(catalogues, vault.id)
      const unversioned = new Set(kept.flatMap(([{ itemId }, { value }]) => (value.version == null ? [itemId] : [])))
      yield* dropItems((key) => inVault(key) && (!isCompared || unversioned.has(key.itemId)))
    }
    if (drops.items === "all") yield* dropItems(inVault)
    // Only now: when the list could not be read, the next check finds the same change.
    states.set(vault.id, Rules.step(states.get(vault.id) ?? before, observation, readAt).state)
  })

  /** The vaults in the list. The consequences for a vault are applied when that vault is read. */
  const vaults = yield* Cache.makeWith(
    (_: "vaults") =>
      Effect.tap(timed(client.vaults.list()), ({ readAt }) =>
        Effect.sync(() => {
          generation++
          listedAt = readAt
        })
      ),
    { capacity: 1, timeToLive }
  )

  const listSince = (minTimestamp: number) =>
    Effect.andThen(
      Cache.invalidateWhen(vaults, "vaults", ({ readAt }) => readAt < minTimestamp),
      Effect.map(Cache.get(vaults, "vaults"), ({ value }) => value)
    )

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
      const listed = Option.getOrUndefined(yield* fromList(vaultId))
      if (state === undefined) {
        // The version was read before the items.
        const { changedAt, contentVersion } = changeOf(listed?.value)
        states.set(vaultId, Rules.initial(contentVersion, listed?.readAt ?? (yield* now), changedAt))
      } else {
        const isNewer = listed !== undefined && listed.readAt > state.checkedAt
        const { readAt, value } = isNewer ? listed : yield* timed(client.vaults.get(vaultId))
        yield* reconcile(value, state, readAt)
      }
    }),
    // Only shared while it is in progress.
    { capacity: Number.POSITIVE_INFINITY, timeToLive: () => 0 }
  )

  /** Ensures that the cached content of a vault was current at that time or later. */
  const check = Effect.fnUntraced(function* (
    vaultId: string,
    minTimestamp: number
  ): Effect.fn.Return<VaultRevision, ConnectError.ConnectError> {
    const checkedAt = () => states.get(vaultId)?.checkedAt ?? Number.NEGATIVE_INFINITY
    // A check in progress may have started before that time, and so may the list.
    for (let round = 0; round < 3 && checkedAt() < minTimestamp; round++) yield* Cache.get(checks, vaultId)
    const { changedAt, contentVersion, revision } = states.get(vaultId) ?? Rules.initial(undefined, minTimestamp)
    return { changedAt, contentVersion, revision }
  })

  return {
    /** Checks several vaults, by one list where that is one request instead of several. */
    revisions: Effect.fnUntraced(function* (vaultIds: ReadonlyArray<string>, minTimestamp: number) {
      const listed: Effect.Effect<unknown, ConnectError.ConnectError> =
        vaultIds.length > 1 ? listSince(minTimestamp) : Effect.void
      return new Map(
        yield* Effect.forEach(
          vaultIds,
          (vaultId) =>
            Effect.map(
              Effect.result(Effect.andThen(listed, check(vaultId, minTimestamp))),
              (found) => [vaultId, found] as const
            ),
          { concurrency: "unbounded" }
        )
      )
    }),
    /** As long as it is unchanged, the cache is unchanged. */
    generation: () => generation,
    /** When a vault was last found unchanged, and its name if `isNamed`. */
    confirmedAt: (vaultId: string, isNamed: boolean): number =>
      Math.min(
        states.get(vaultId)?.checkedAt ?? Number.NEGATIVE_INFINITY,
        isNamed ? listedAt : Number.POSITIVE_INFINITY
      ),
    /** Whether a newer version of the item was read than this one. */
    isOutdated: (vaultId: string, itemId: string, version: number | undefined) =>
      version !== undefined && version < (states.get(vaultId)?.read.get(itemId) ?? version),
    /**
     * Cached values that were checked at `minTimestamp` or later; the others are read. A value is fresh if it was requested
     * after `startedAt`. Each request of a plan is sent once, even if it fails.
     */
    readsFresherThan: Effect.fnUntraced(function* (minTimestamp: number, startedAt: number): Effect.fn.Return<Reads> {
      const unlimited = { capacity: Number.POSITIVE_INFINITY }
      const listedVaults = yield* Effect.cached(listSince(minTimestamp))
      const known = new Map<string, VaultRevision>()
      const revisions = yield* Cache.make({
        ...unlimited,
        lookup: (vaultId: string) =>
          Effect.map(check(vaultId, minTimestamp), (revision) => {
            known.set(vaultId, revision)
          })
      })
      const checked = <A>(vaultId: string, read: Effect.Effect<A, ConnectError.ConnectError>) =>
        known.has(vaultId) ? read : Effect.andThen(Cache.get(revisions, vaultId), read)
      const catalogue = yield* Cache.make({
        ...unlimited,
        lookup: (vaultId: string) => checked(vaultId, Cache.get(catalogues, vaultId))
      })
      return {
        vaults: listedVaults,
        revisionOf: (vaultId) => known.get(vaultId) ?? Rules.initial(undefined, minTimestamp),
        catalogue: (vaultId) => Cache.get(catalogue, vaultId),
        titled: (vaultId, title) =>
          checked(
            vaultId,
            Effect.flatMap(
              Cache.has(catalogues, vaultId),
              (listed): Effect.Effect<ReadonlyArray<Item>, ConnectError.ConnectError> =>
                listed ? Cache.get(catalogue, vaultId) : Cache.get(titled, { vaultId, title })
            )
          ),
        item: (vaultId, itemId, fresh) => {
          const key = { vaultId, itemId }
          const read: Effect.Effect<Timed<FullItem>, ConnectError.ConnectError> = Cache.get(items, key)
          const stale = Cache.invalidateWhen(items, key, ({ readAt }) => readAt < startedAt)
          return Effect.map(checked(vaultId, fresh ? Effect.andThen(stale, read) : read), ({ value }) => value)
        },
        content: (vaultId, itemId, { id, size }: ItemFile) =>
          checked(vaultId, Cache.get(contents, { vaultId, itemId, fileId: id, size: size ?? undefined }))
      }
    })
  }
}, withoutServices)
