import * as Result from "effect/Result"
import { type Refusal, refuse } from "./refusal.ts"
import type { Store } from "./store.ts"

/** What a token may do. */
export interface Grant {
  /** Ids of the vaults that it reads. */
  readonly vaults: "all" | ReadonlySet<string>
  readonly write: boolean
  /** The id of the token. */
  readonly jti: string
}

/** What a request wants to do in a vault. */
export type Action = "read" | "create" | "update" | "delete"

const sees = ({ vaults }: Grant, vaultId: string) => vaults === "all" || vaults.has(vaultId)

/** Whether a vault may be used so. Of one that there isn't, nobody has to be kept out. */
export const check = (
  store: Store,
  grant: Grant,
  vaultId: string,
  action: Action
): Result.Result<void, Refusal<403>> => {
  if (!store.has(vaultId)) return Result.void
  if (!sees(grant, vaultId)) return refuse(403, `Authorization: token does not have access to vault ${vaultId}`)
  return action === "read" || grant.write
    ? Result.void
    : refuse(403, `Authorization: token does not have permission to perform ${action} on vault ${vaultId}`)
}

/** The vaults that a token sees in a list. */
export const visible = (store: Store, grant: Grant): Store =>
  new Map(Array.from(store).filter(([id]) => sees(grant, id)))
