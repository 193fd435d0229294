/** Changes that a watcher derives from a list of vaults. Pure; times are milliseconds. */
import { goneMs, replicaLagMs } from "../model/options.ts"
import type { HeadBody } from "../records/records.ts"
import type { ListedVault } from "./lists.ts"

export type Conclusion =
  /** The vault is unchanged: confirm the head. */
  | { readonly type: "confirm"; readonly body: HeadBody | undefined }
  /** The vault has changed: earlier responses must be confirmed before they are served. */
  | { readonly type: "move"; readonly body: HeadBody }
  /** The response is older than the head. */
  | { readonly type: "behind" }

/** The head of a vault whose backup was restored: a new epoch, by the store's clock, voids all earlier responses. */
export const restoredBody = (head: HeadBody, storeNow: number): HeadBody => ({
  ...head,
  ...{ epoch: Math.max(head.epoch + 1, storeNow), dirty: {}, hasChanged: true }
})

/**
 * Compares the head in the store with the vault in Connect's list.
 *
 * @param storeNow The store's clock, for the number of a new epoch.
 * @param isRestored Every reachable host has sent a lower `contentVersion` for long enough.
 */
export const conclude = (
  head: HeadBody,
  vault: ListedVault,
  pollMs: number,
  { isRestored, storeNow }: { readonly isRestored: boolean; readonly storeNow: number }
): Conclusion => {
  const { contentVersion, fingerprint } = vault
  const body: HeadBody = { ...head, contentVersion, fingerprint, pollMs, state: "open", hasChanged: true }
  const knownVersion = head.contentVersion
  if (contentVersion !== undefined && knownVersion !== undefined && contentVersion < knownVersion) {
    if (!isRestored) return { type: "behind" }
    return { type: "move", body: restoredBody(body, storeNow) }
  }
  // Without a version, a change cannot be ruled out.
  const isChanged = contentVersion === undefined || contentVersion !== knownVersion || fingerprint !== head.fingerprint
  // Only a successful read of the vault ends a refusal; a list that names the vault does not.
  if (head.state === "refused")
    return isChanged ? { type: "move", body: { ...body, state: "refused" } } : { type: "confirm", body: undefined }
  if (isChanged || head.state !== "open") return { type: "move", body }
  return { type: "confirm", body: head.pollMs === pollMs ? undefined : { ...head, pollMs } }
}

/** Since when every reachable host is behind, and whether that is long enough for a restored backup. */
export interface Lag {
  readonly since: number | undefined
  readonly isRestored: boolean
}

/** Follows the lag of all hosts with one more observation. `areAllBehind`: every host that responded sent a lower version. */
export const nextLag = (since: number | undefined, areAllBehind: boolean, now: number): Lag => {
  if (!areAllBehind) return { since: undefined, isRestored: false }
  const started = since ?? now
  return { since: started, isRestored: now - started >= replicaLagMs }
}

/**
 * Follows an entry that lists no longer contain. The entry counts as gone after two lists.
 *
 * @returns Since when the entry is missing, and whether it is gone.
 */
export const nextMissing = (
  since: number | undefined,
  now: number
): { readonly since: number; readonly isGone: boolean } => ({
  since: since ?? now,
  isGone: since !== undefined && now - since >= goneMs
})
