import { looksLikeId } from "@opconnect/core/names"
import * as Result from "effect/Result"
import type { Store } from "./model.ts"
import { type Refusal, refuse } from "./refusal.ts"

/** Permissions of a token. */
export interface Grant {
  /** Ids of the vaults of the token. "all" includes deleted vaults. */
  readonly vaults: "all" | ReadonlySet<string>
  readonly read: boolean
  readonly write: boolean
  /** The id of the token. */
  readonly jti: string
}

/** Operation of a request in a vault. */
export type Action = "read" | "create" | "update" | "delete"

const covers = ({ vaults }: Grant, vaultId: string, everSeen: ReadonlySet<string>) =>
  vaults === "all" ? everSeen.has(vaultId) : vaults.has(vaultId)

/**
 * Checks the rights of a token in a vault. The form of the id is checked first. A vault that the token does not cover is
 * forbidden whether it exists or not; a deleted vault that it covers is left for the store to report.
 */
export const check = (
  everSeen: ReadonlySet<string>,
  grant: Grant,
  vaultId: string,
  action: Action
): Result.Result<void, Refusal<403>> => {
  if (!looksLikeId(vaultId)) return Result.void
  if (!covers(grant, vaultId, everSeen)) {
    return refuse(403, `Authorization: token does not have access to vault ${vaultId}`)
  }
  return (action === "read" ? grant.read : grant.write)
    ? Result.void
    : refuse(403, `Authorization: token does not have permission to perform ${action} on vault ${vaultId}`)
}

/** The vaults in the list of a token. */
export const visible = (store: Store, grant: Grant): Store =>
  grant.vaults === "all"
    ? store
    : new Map(Array.from(store).filter(([id]) => grant.vaults !== "all" && grant.vaults.has(id)))
