/**
 * The rules of the cache as a pure function of the state of a vault and a response of the server. Replicas, their lag
 * and versions are handled only here. Times are milliseconds of a monotonic clock.
 */

import { setLast } from "./lastEntries.ts"

/** The state of a vault and its items. */
export interface VaultState {
  /** Grows with every change of an item in the vault. `undefined` for servers that do not send it. */
  readonly contentVersion: number | undefined
  /** When the server says that the vault got this version, in milliseconds since 1970. */
  readonly changedAt: number | undefined
  /** Time up to which the cached content of the vault is known to be current. */
  readonly checkedAt: number
  /** Number of observed changes of the vault. */
  readonly revision: number
  /** Since when replicas may lag behind the newest observed version. `undefined` once none does. */
  readonly unsettledSince: number | undefined
  /** A newer list or item was read since then, so the change has reached the replica. */
  readonly isChangeSeen: boolean
  /** Since when the server sends a lower `contentVersion` than before. */
  readonly behindSince: number | undefined
  /** When the newest list was read. */
  readonly listedAt: number | undefined
  /** The versions in that list. */
  readonly listed: ReadonlyMap<string, number | null | undefined>
  /**
   * The newest versions of items that were read. The next state reuses the map, because a copy for each item would be
   * quadratic.
   */
  readonly read: Map<string, number>
  /** By item, since when versions older than the newest are returned. */
  readonly olderSince: ReadonlyMap<string, number>
}

/** A response of the server. */
export type Observation =
  | { readonly _tag: "Vault"; readonly contentVersion: number | undefined; readonly changedAt?: number | undefined }
  /** A whole list replaces the listed versions; a filtered list adds to them. */
  | {
      readonly _tag: "List"
      readonly versions: ReadonlyMap<string, number | null | undefined>
      readonly isWhole: boolean
    }
  | { readonly _tag: "Item"; readonly id: string; readonly version: number | null | undefined }

/** Entries that are no longer valid. */
export interface Drops {
  /** All lists of the vault. */
  readonly lists: boolean
  /** Items with their files. `compare` drops those that a new list proves to be outdated, or all if no list is read. */
  readonly items: "none" | "compare" | "all" | ReadonlySet<string>
  /** Also the earlier responses, which would be returned instead of older ones. */
  readonly history: boolean
}

export interface Step {
  readonly state: VaultState
  readonly drops: Drops
  /** The response is not older than an earlier one, and may be returned. */
  readonly isTaken: boolean
}

/**
 * Maximum lag between replicas: a vault's new version can be visible before the changed items
 * (terraform-provider-onepassword#222, external-secrets#3238: up to 5 seconds).
 */
const settleMs = 10_000

/** How long an older version counts as the response of a lagging replica. After that, a backup was restored. */
const replicaLagMs = 60_000

/** Versions of items that are remembered for each vault. */
const maxVersions = 10_000

const nothing: Drops = { lists: false, items: "none", history: false }
const none: ReadonlyMap<string, number> = new Map()

/** The initial state of a vault. The vault may have changed a moment ago. */
export const initial = (contentVersion: number | undefined, readAt: number, changedAt?: number): VaultState => ({
  contentVersion,
  changedAt,
  checkedAt: readAt,
  revision: 0,
  unsettledSince: readAt,
  isChangeSeen: true,
  behindSince: undefined,
  listedAt: undefined,
  listed: none,
  read: new Map(),
  olderSince: none
})

/** Whether an item was listed a moment ago, so that a replica may not have it yet. */
export const isJustListed = (state: VaultState | undefined, itemId: string, now: number): boolean =>
  state?.listedAt !== undefined && state.listed.has(itemId) && now - state.listedAt < settleMs

/** The newest known version of an item. */
const newestVersion = ({ listed, read }: VaultState, itemId: string): number =>
  Math.max(read.get(itemId) ?? Number.NEGATIVE_INFINITY, listed.get(itemId) ?? Number.NEGATIVE_INFINITY)

/** The state after a response. `state` must not be used again. */
export const step = (state: VaultState, observation: Observation, now: number): Step => {
  switch (observation._tag) {
    case "Vault":
      return ofVault(state, observation, now)
    case "List":
      return ofList(state, observation, now)
    case "Item":
      return ofItem(state, observation, now)
  }
}

const ofVault = (
  state: VaultState,
  { changedAt, contentVersion }: Extract<Observation, { readonly _tag: "Vault" }>,
  now: number
): Step => {
  const { behindSince, contentVersion: known, unsettledSince } = state
  const checked = { ...state, checkedAt: now }
  const moved = (next: Partial<VaultState>, drops: Partial<Drops> = {}): Step => ({
    state: { ...checked, changedAt, behindSince: undefined, revision: state.revision + 1, ...next },
    drops: { lists: true, items: "compare", history: false, ...drops },
    isTaken: true
  })
  // Without a version, it is unknown whether and when the vault has changed.
  if (contentVersion === undefined) return moved({ contentVersion: undefined, changedAt: undefined })
  if (known === undefined || contentVersion > known) {
    // The first known version does not show a change.
    return moved({ contentVersion, unsettledSince: now, isChangeSeen: known === undefined && state.isChangeSeen })
  }
  if (contentVersion < known) {
    const since = behindSince ?? now
    return now - since < replicaLagMs
      ? { state: { ...checked, behindSince: since }, drops: nothing, isTaken: false }
      : moved(
          { contentVersion, unsettledSince: now, isChangeSeen: false, listed: none, read: new Map(), olderSince: none },
          { items: "all", history: true }
        )
  }
  if (unsettledSince === undefined)
    return { state: { ...checked, changedAt, behindSince: undefined }, drops: nothing, isTaken: true }
  const age = now - unsettledSince
  const isSettled = age >= replicaLagMs || (state.isChangeSeen && age >= settleMs)
  // Watched values are checked again for changes that arrived in the meantime.
  return moved({ unsettledSince: isSettled ? undefined : unsettledSince })
}

/** Whether an older version still counts as that of a lagging replica, and since when such versions are returned. */
const older = (state: VaultState, itemId: string, now: number) => {
  const since = state.olderSince.get(itemId) ?? now
  // If the vault has a version, only that version shows that a backup was restored.
  return { since, isLagging: state.contentVersion !== undefined || now - since < replicaLagMs }
}

const ofList = (
  state: VaultState,
  { isWhole, versions }: Extract<Observation, { readonly _tag: "List" }>,
  now: number
): Step => {
  const olderSince = new Map(state.olderSince)
  let isLagging = false
  for (const [id, version] of versions) {
    if (version == null || version >= newestVersion(state, id)) {
      olderSince.delete(id)
      continue
    }
    const found = older(state, id, now)
    olderSince.set(id, found.since)
    isLagging ||= found.isLagging
  }
  if (isLagging) {
    return {
      state: { ...state, olderSince, unsettledSince: state.unsettledSince ?? now },
      drops: nothing,
      isTaken: false
    }
  }
  const listed = new Map([...(isWhole ? [] : state.listed), ...versions])
  const isDifferent =
    (isWhole && state.listed.size !== listed.size) ||
    [...listed].some(([id, version]) => state.listed.get(id) !== version)
  const { read } = state
  const items = new Set<string>()
  for (const [id, version] of read) {
    if (isWhole ? listed.get(id) === version : !versions.has(id) || versions.get(id) === version) continue
    items.add(id)
    // A list without the item does not prove that it was deleted: its version still counts.
    const current = listed.get(id)
    if (current != null && current < version) read.set(id, current)
  }
  return {
    state: { ...state, listedAt: now, listed, olderSince, isChangeSeen: state.isChangeSeen || isDifferent },
    drops: { lists: false, items: items.size === 0 ? "none" : items, history: false },
    isTaken: true
  }
}

const without = (all: ReadonlyMap<string, number>, id: string) => {
  if (!all.has(id)) return all
  const rest = new Map(all)
  rest.delete(id)
  return rest
}

const ofItem = (
  state: VaultState,
  { id, version }: Extract<Observation, { readonly _tag: "Item" }>,
  now: number
): Step => {
  if (version == null) return { state, drops: nothing, isTaken: true }
  const { read } = state
  const before = read.get(id)
  if (before !== undefined && version < before) {
    const { isLagging, since } = older(state, id, now)
    if (isLagging) {
      const olderSince = new Map(state.olderSince).set(id, since)
      return {
        state: { ...state, olderSince, unsettledSince: state.unsettledSince ?? now },
        drops: nothing,
        isTaken: false
      }
    }
  }
  setLast(read, id, version, maxVersions)
  const isStillToCome = version < (state.listed.get(id) ?? version)
  return {
    state: {
      ...state,
      olderSince: without(state.olderSince, id),
      // The version of the list was not returned yet: the vault is checked until it is.
      unsettledSince: isStillToCome ? (state.unsettledSince ?? now) : state.unsettledSince,
      isChangeSeen: state.isChangeSeen || (before !== undefined && version > before)
    },
    drops: nothing,
    isTaken: true
  }
}
