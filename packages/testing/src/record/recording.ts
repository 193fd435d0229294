/**
 * Records the responses of a real server, for a seed in which every value is replaced.
 */
import type { FileJson, ItemJson, VaultJson } from "@opconnect/core/Json"
import * as Predicate from "effect/Predicate"
import type { Seed } from "../model/Seed.ts"
import { anonymize, type RecordedVault, type RecordingOptions } from "./anonymize.ts"
import * as Replace from "./replace.ts"

export interface Recording {
  /** Records a response. */
  readonly observe: (method: string, path: string, status: number, body: Buffer) => void
  /** All recorded data, without real values. */
  readonly seed: () => Seed
}

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

/** A path of the API with vaults, items or files, with its query. */
const endpoint =
  /^\/v1\/vaults(?:\/([^/?]+)(?:\/(items)(?:\/([^/?]+)(?:\/(files)(?:\/([^/?]+)(\/content)?)?)?)?)?)?\/?(?:\?|$)/

const hasKeys = (value: unknown, ...keys: ReadonlyArray<string>) =>
  Predicate.isReadonlyObject(value) && keys.every((key) => key in value)

const isItem = (value: unknown): value is ItemJson => hasKeys(value, "id", "category", "vault")
const isVault = (value: unknown): value is VaultJson => hasKeys(value, "id", "name")
const isFile = (value: unknown): value is FileJson => hasKeys(value, "id")

export const make = (options: RecordingOptions, replace: Replace.Replacer = Replace.make()): Recording => {
  const vaults = new Map<string, RecordedVault>()
  const vaultOf = (id: string): RecordedVault => {
    const vault = vaults.get(id) ?? { id, name: id, itemsById: new Map<string, ItemJson>() }
    vaults.set(id, vault)
    return vault
  }
  const addVault = (vault: unknown) => {
    if (isVault(vault)) vaults.set(vault.id, { ...vault, itemsById: vaultOf(vault.id).itemsById })
  }
  const addItem = (vaultId: string, item: unknown) => {
    if (!isItem(item)) return
    const { itemsById } = vaultOf(vaultId)
    // A summary does not contain the fields and files.
    itemsById.set(item.id, { ...itemsById.get(item.id), ...item })
  }
  const addFile = (vaultId: string, itemId: string, file: unknown) => {
    const item = vaults.get(vaultId)?.itemsById.get(itemId)
    if (item === undefined || !isFile(file)) return
    const others = (item.files ?? []).filter(({ id }) => id !== file.id)
    addItem(vaultId, { ...item, files: [...others, file] })
  }

  const each = (body: unknown): ReadonlyArray<unknown> => (Array.isArray(body) ? body : [body])

  return {
    observe: (method, path, status, body) => {
      const match = endpoint.exec(path)
      if (match === null) return
      const [, vaultId = "", kind, itemId = "", files, , content] = match
      if (method === "DELETE" && status < 300) return void vaults.get(vaultId)?.itemsById.delete(itemId)
      if (status !== 200 || content !== undefined) return
      for (const entry of each(parse(body))) {
        if (kind === undefined) addVault(entry)
        else if (files === undefined) addItem(vaultId, entry)
        else addFile(vaultId, itemId, entry)
      }
    },
    seed: () => anonymize([...vaults.values()], options, replace)
  }
}
