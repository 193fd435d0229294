import type { Service } from "@opconnect/core/ConnectClient"
import { LookupAmbiguous, LookupNotFound } from "@opconnect/core/ConnectError"
import type { Vault } from "@opconnect/core/Vault"
import * as Effect from "effect/Effect"

/** By id, else by the exact name, else by the name in whatever case. */
const pick = <A extends { readonly id: string }>(
  kind: "vault" | "item",
  all: ReadonlyArray<A>,
  text: string,
  nameOf: (one: A) => string | null | undefined
) => {
  const byId = all.filter(({ id }) => id === text)
  const exact = all.filter((one) => nameOf(one) === text)
  const folded = all.filter((one) => nameOf(one)?.toLowerCase() === text.toLowerCase())
  const [found, ...others] = [byId, exact, folded].find(({ length }) => length > 0) ?? []
  if (found === undefined) return Effect.fail(new LookupNotFound({ kind, name: text }))
  return others.length === 0
    ? Effect.succeed(found)
    : Effect.fail(new LookupAmbiguous({ kind, name: text, candidates: [found, ...others].map(({ id }) => id) }))
}

/** The vault that a person means by a name or an id. One request. */
export const findVault = Effect.fnUntraced(function* ({ vaults }: Service, text: string) {
  return yield* pick("vault", yield* vaults.list(), text, ({ name }) => name)
})

/** The item of a vault that a person means by a title or an id, without its fields. One request. */
export const findItem = Effect.fnUntraced(function* ({ items }: Service, { id }: Vault, text: string) {
  return yield* pick("item", yield* items.list(id), text, ({ title }) => title)
})
