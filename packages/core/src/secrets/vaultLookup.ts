import * as Effect from "effect/Effect"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { Vault } from "../model/Vault.ts"
import { looksLikeId, nameIndex } from "../names/names.ts"
import * as SecretError from "../reference/SecretError.ts"
import { ambiguous, type Fault, requestFailed } from "./faults.ts"

export interface FoundVault {
  readonly id: string
  /** Name in messages. */
  readonly name: string
  /** How many items it holds, where that is known. */
  readonly items: number | null | undefined
  /** Treated as an id because of its form, and not looked up. */
  readonly assumed: boolean
}

const assumed = (id: string): FoundVault => ({ id, name: id, items: undefined, assumed: true })

const names = nameIndex<Vault>({ id: ({ id }) => id, title: ({ name }) => name })

/** The vault with that id or name among those that the token has access to. */
export const byName = (
  vaults: Effect.Effect<ReadonlyArray<Vault>, ConnectError>,
  name: string
): Effect.Effect<FoundVault, Fault> =>
  Effect.matchEffect(vaults, {
    onFailure: (error) => Effect.fail(requestFailed(error)),
    onSuccess: (all) => {
      const found = names(all).matches(name)
      const [vault] = found
      if (vault === undefined) {
        const visible = all.map((one) => one.name)
        return Effect.fail<Fault>(
          (reference) =>
            new SecretError.VaultNotFound({ reference, vault: name, visible, suggestion: names(all).suggestion(name) })
        )
      }
      return found.length === 1
        ? Effect.succeed({ id: vault.id, name: vault.name, items: vault.items, assumed: false })
        : Effect.fail<Fault>(ambiguous("vault", name, found))
    }
  })

/**
 * The vault of a reference. Text in the form of an id is treated as an id, unless the list is read for another name anyway.
 */
export const locate = (
  vaults: Effect.Effect<ReadonlyArray<Vault>, ConnectError>,
  name: string,
  listed: boolean
): Effect.Effect<FoundVault, Fault> =>
  looksLikeId(name) && !listed
    ? Effect.succeed(assumed(name))
    : Effect.catchIf(
        byName(vaults, name),
        // If the list cannot be read, an id can still be tried.
        (fault) => looksLikeId(name) && fault("")._tag === "RequestFailed",
        () => Effect.succeed(assumed(name))
      )
