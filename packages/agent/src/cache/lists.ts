/** Pure functions over lists of vaults and items. */
import { createHash } from "node:crypto"
import * as Predicate from "effect/Predicate"

/** A vault as a list shows it. */
export interface ListedVault {
  readonly id: string
  readonly contentVersion: number | undefined
  /** A digest of Connect's JSON for the vault. */
  readonly fingerprint: string
}

export const digest = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22)

const numberOf = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : undefined)

/** The vaults of a list, or `undefined` if the JSON is not one. */
export const vaultsOf = (json: unknown): ReadonlyArray<ListedVault> | undefined => {
  if (!Array.isArray(json)) return undefined
  return json.flatMap((vault: unknown) =>
    Predicate.isReadonlyObject(vault) && typeof vault.id === "string"
      ? [{ id: vault.id, contentVersion: numberOf(vault.contentVersion), fingerprint: digest(JSON.stringify(vault)) }]
      : []
  )
}

/** The versions of a list of items, or `undefined` if the JSON is not one. */
export const versionsOf = (json: unknown): ReadonlyMap<string, number> | undefined => {
  if (!Array.isArray(json)) return undefined
  const versions = new Map<string, number>()
  for (const item of json as ReadonlyArray<unknown>) {
    if (Predicate.isReadonlyObject(item) && typeof item.id === "string")
      versions.set(item.id, numberOf(item.version) ?? 0)
  }
  return versions
}

export interface ParsedItem {
  readonly id: string
  readonly vault: string | undefined
  readonly version: number | undefined
  readonly json: unknown
}

/** An item, or `undefined` if the JSON is not one. */
export const itemOf = (json: unknown): ParsedItem | undefined => {
  if (!Predicate.isReadonlyObject(json) || typeof json.id !== "string") return undefined
  const vault = Predicate.isReadonlyObject(json.vault) && typeof json.vault.id === "string" ? json.vault.id : undefined
  return { id: json.id, vault, version: numberOf(json.version), json }
}

/** How two lists of one vault differ. */
export interface ListChange {
  readonly added: ReadonlyArray<string>
  readonly newer: ReadonlyArray<string>
  readonly older: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
}

export const compareLists = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): ListChange => {
  const change = {
    added: [] as Array<string>,
    newer: [] as Array<string>,
    older: [] as Array<string>,
    missing: [] as Array<string>
  }
  for (const [id, version] of after) {
    const previousVersion = before.get(id)
    if (previousVersion === undefined) change.added.push(id)
    else if (version > previousVersion) change.newer.push(id)
    else if (version < previousVersion) change.older.push(id)
  }
  for (const id of before.keys()) if (!after.has(id)) change.missing.push(id)
  return change
}
