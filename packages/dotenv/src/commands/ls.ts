import { ConnectClient, type Service } from "@opconnect/core/ConnectClient"
import type { Field } from "@opconnect/core/Item"
import type { ItemFile } from "@opconnect/core/ItemFile"
import * as SecretReference from "@opconnect/core/SecretReference"
import { referenceTo } from "@opconnect/core/SecretReferences"
import type { Command } from "commander"
import * as Effect from "effect/Effect"
import { count } from "../model/summary.ts"
import { pickItem, pickVault } from "../server/lookup.ts"
import { ask, serverSettings } from "../server/server.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { type EnvironmentFlags, loadOptions, serverFlags } from "../terminal/flags.ts"
import { print, printJson, table } from "../terminal/print.ts"

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
  const vault = yield* pickVault(yield* client.vaults.list(), name)
  const all = yield* client.items.list(vault.id)
  const shown = all.map(({ category, id, title, updatedAt, version }) => ({ id, title, category, version, updatedAt }))
  return { rows: shown.map(({ category, id, title }) => [title ?? "", id, category]), json: shown } satisfies Listing
})

const references = Effect.fnUntraced(function* (client: Service, vaultName: string, itemName: string) {
  const vaults = yield* client.vaults.list()
  const vault = yield* pickVault(vaults, vaultName)
  const items = yield* client.items.list(vault.id)
  const { id } = yield* pickItem(items, vault, itemName)
  const item = yield* client.items.get(vault.id, id)
  const row = (target: Field | ItemFile, type: string, label: string | null | undefined) => {
    const reference = referenceTo({ vaults, vault, items, item }, target)
    // No reference leads to one of two fields with the same id.
    if (reference === undefined) return []
    const section = item.sections?.find(({ id }) => id === target.section?.id)?.label
    return [{ reference: SecretReference.format(reference), type, id: target.id, section: section ?? undefined, label }]
  }
  const shown = [
    ...(item.fields ?? []).flatMap((field) => row(field, String(field.type ?? ""), field.label)),
    ...(item.files ?? []).flatMap((file) => row(file, "FILE", file.name))
  ]
  return { rows: shown.map(({ reference, type }) => [reference, type]), json: shown } satisfies Listing
})

/** Vault and item are two words here. In a reference, they are one. */
const checkNames = (vault: string | undefined) => {
  const [, names = ""] = /^op:\/\/([^/].*)$/.exec(vault ?? "") ?? []
  if (names === "") return
  const words = names
    .split("/")
    .slice(0, 2)
    .map((name) => (/^[\w.-]+$/.test(name) ? name : `"${name}"`))
  throw new CommandError("ls takes names, not a reference.", `Write them separately: opconnect ls ${words.join(" ")}`)
}

export default (ls: Command): Command =>
  jsonFlag(
    withFlags(
      serverFlags,
      ls
        .description(
          "Lists the vaults that the token has access to, the items of a vault, or the references of an item. References " +
            "contain names if these are unique, and ids otherwise."
        )
        .argument("[vault]", "name or id of a vault")
        .argument("[item]", "title or id of an item")
    )
  ).action(async (vault: string | undefined, item: string | undefined, flags: Flags) => {
    checkNames(vault)
    const { json, rows } = await ask(
      await serverSettings(loadOptions(flags)),
      "reading from the server",
      Effect.flatMap(ConnectClient, (client) =>
        vault === undefined
          ? vaults(client)
          : item === undefined
            ? items(client, vault)
            : references(client, vault, item)
      )
    )
    if (flags.json) printJson(json)
    else print(table(rows))
  })
