import { ConnectClient, type Service } from "@opconnect/core/ConnectClient"
import type { FullItem } from "@opconnect/core/Item"
import * as SecretReference from "@opconnect/core/SecretReference"
import type { Command } from "commander"
import * as Effect from "effect/Effect"
import { count } from "../model/summary.ts"
import { print, printJson, table } from "../output/output.ts"
import { findItem, findVault } from "../server/lookup.ts"
import { ask, serverOptions } from "../server/server.ts"
import { type EnvironmentFlags, jsonFlag, loadOptions, serverFlags, serverHelp } from "../terminal/flags.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
}

interface Listing {
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  readonly json: unknown
}

const vaults = ({ vaults }: Service) =>
  Effect.map(
    vaults.list(),
    (all): Listing => ({
      rows: all.map(({ id, items, name }) => [name, id, items == null ? "" : count(items, "item")]),
      json: all.map(({ id, items, name }) => ({ id, name, items }))
    })
  )

const items = Effect.fnUntraced(function* (client: Service, name: string) {
  const vault = yield* findVault(client, name)
  const all = yield* client.items.list(vault.id)
  const shown = all.map(({ category, id, title, updatedAt, version }) => ({ id, title, category, version, updatedAt }))
  return { rows: shown.map(({ category, id, title }) => [title ?? "", id, category]), json: shown } satisfies Listing
})

/** What can be referenced in an item, with the reference that names it. */
const parts = ({ fields, files, sections }: FullItem, vault: string, item: string) => {
  const label = (id: string | null | undefined) => sections?.find((section) => section.id === id)?.label ?? undefined
  const reference = (section: string | undefined, field: string) =>
    SecretReference.format({ vault, item, ...(section ? { section } : {}), field })
  return [
    ...(fields ?? []).map((field) => {
      const section = label(field.section?.id)
      const name = field.label || field.id
      return { reference: reference(section, name), type: field.type ?? "", id: field.id, section, label: field.label }
    }),
    ...(files ?? []).map((file) => {
      const section = label(file.section?.id)
      return {
        reference: reference(section, file.name || file.id),
        type: "FILE",
        id: file.id,
        section,
        label: file.name
      }
    })
  ]
}

const fields = Effect.fnUntraced(function* (client: Service, vaultName: string, itemName: string) {
  const vault = yield* findVault(client, vaultName)
  const { id } = yield* findItem(client, vault, itemName)
  const item = yield* client.items.get(vault.id, id)
  const shown = parts(item, vault.name, item.title || item.id)
  return { rows: shown.map(({ reference, type }) => [reference, type]), json: shown } satisfies Listing
})

export default (ls: Command): Command =>
  jsonFlag(
    serverFlags(
      ls
        .description(
          "Lists the vaults that the token sees, the items of a vault, or what can be referenced in an item."
        )
        .argument("[vault]", "name or id")
        .argument("[item]", "title or id")
    )
  )
    .addHelpText("after", serverHelp)
    .action(async (vault: string | undefined, item: string | undefined, flags: Flags) => {
      const { json, rows } = await ask(
        serverOptions(loadOptions(flags)),
        "asking the server",
        Effect.flatMap(ConnectClient, (client) =>
          vault === undefined ? vaults(client) : item === undefined ? items(client, vault) : fields(client, vault, item)
        )
      )
      if (flags.json) printJson(json)
      else print(table(rows))
    })
