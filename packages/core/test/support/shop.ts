import { ConnectClient } from "@opconnect/core/ConnectClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import { clientOver } from "./client.ts"
import { type Reply, type Seen, type Stub, target } from "./stub.ts"
import { id, item, password, type WorldItem, type WorldVault, world } from "./world.ts"

export const secretsOver = (
  { http }: Pick<Stub, "http">,
  options: Secrets.SecretsOptions = {},
  connect: Partial<ConnectOptions> = {}
) =>
  Effect.gen(function* () {
    const client = yield* clientOver({ http, seen: [], most: () => 0 }, { retries: 0, ...connect })
    return yield* Effect.provideService(Secrets.make(options), ConnectClient, client)
  })

/** A server whose items change, with the versions that Connect counts for them. */
export const shop = (
  titles: Readonly<Record<string, ReadonlyArray<string>>>,
  options: {
    readonly count?: number
    readonly first?: (request: Seen) => Reply | undefined
    readonly latency?: number
    readonly headers?: Readonly<Record<string, string>>
  } = {}
) => {
  const vaults = new Map<
    string,
    { name: string; contentVersion: number; items: Map<string, WorldItem & { readonly version: number }> }
  >()
  const made = (title: string, version: number, value: string, rest: Partial<WorldItem> = {}) => ({
    ...item(title, { fields: [password(value)], ...rest }),
    version
  })
  for (const [name, all] of Object.entries(titles)) {
    vaults.set(name, {
      name,
      contentVersion: 1,
      items: new Map(all.map((title) => [title, made(title, 1, `${title} 1`)]))
    })
  }
  const inVault = (name: string) => {
    const found = vaults.get(name)
    if (found === undefined) throw new Error(`no vault ${name}`)
    return found
  }
  const transport = world(
    (): ReadonlyArray<WorldVault> =>
      [...vaults].map(([key, { contentVersion, items, name }]) => ({
        id: id(key),
        name,
        contentVersion,
        items: [...items.values()],
        ...(options.count === undefined ? {} : { count: options.count })
      })),
    options
  )
  return {
    ...transport,
    /** The targets of the requests since the last call, sorted. */
    news: (): ReadonlyArray<string> => transport.seen.splice(0).map(target).sort(),
    /** Writes an item as somebody else would, with a new version of it and of its vault. */
    put: (vault: string, title: string, value: string, rest: Partial<WorldItem> = {}) => {
      const found = inVault(vault)
      // Larger than any before: Connect gives no id twice, so no version comes twice either.
      found.items.set(title, made(title, ++found.contentVersion, value, rest))
    },
    remove: (vault: string, title: string) => {
      inVault(vault).items.delete(title)
      inVault(vault).contentVersion++
    },
    /** Removes a vault, and gives its name to another one. */
    replaceVault: (vault: string, by: string) => {
      vaults.delete(vault)
      inVault(by).name = vault
    }
  }
}

export const vaultPath = (name: string) => `vaults/${id(name)}`
export const itemsPath = (name: string) => `vaults/${id(name)}/items`
export const itemPath = (name: string, title: string) => `vaults/${id(name)}/items/${id(title)}`
