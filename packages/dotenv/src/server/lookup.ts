import type { Service } from "@opconnect/core/ConnectClient"
import { matchesByName, nearest } from "@opconnect/core/names"
import { printable } from "@opconnect/core/Redaction"
import type { Vault } from "@opconnect/core/Vault"
import * as Effect from "effect/Effect"
import { CommandError } from "../terminal/failure.ts"

/** The one thing that a person means by a name or an id, by the rules of references. */
const pick = <A extends { readonly id: string }>(
  kind: "vault" | "item",
  all: ReadonlyArray<A>,
  text: string,
  nameOf: (one: A) => string | null | undefined,
  missing: { readonly message: string; readonly list: string }
) => {
  const [found, ...others] = matchesByName(all, text, { id: (one) => one.id, title: nameOf })
  if (found === undefined) {
    const similar = nearest(
      text,
      all.flatMap((one) => nameOf(one) ?? [])
    )
    return Effect.fail(
      new CommandError(
        missing.message,
        similar === undefined ? `List the available ${kind}s: ${missing.list}` : `Did you mean "${similar}"?`
      )
    )
  }
  return others.length === 0
    ? Effect.succeed(found)
    : Effect.fail(
        new CommandError(
          `Several ${kind}s are named "${printable(text)}".`,
          `Use an id: ${[found, ...others].map(({ id }) => id).join(", ")}.`
        )
      )
}

/** The vault with this name or id among all vaults that the token has access to. */
export const pickVault = (vaults: ReadonlyArray<Vault>, text: string) =>
  pick("vault", vaults, text, ({ name }) => name, {
    message: `The token has no access to a vault named "${printable(text)}".`,
    list: "opconnect ls"
  })

/** The vault with this name or id. One request. */
export const findVault = ({ vaults }: Service, text: string) =>
  Effect.flatMap(vaults.list(), (all) => pickVault(all, text))

/** The item with this title or id among all items of a vault. */
export const pickItem = <A extends { readonly id: string; readonly title?: string | null | undefined }>(
  items: ReadonlyArray<A>,
  vault: Vault,
  text: string
) =>
  pick("item", items, text, ({ title }) => title, {
    message: `The vault "${printable(vault.name)}" has no item "${printable(text)}".`,
    list: `opconnect ls ${vault.id}`
  })
