/**
 * Records the responses of a real server, for a seed in which every value is replaced.
 */
import type { FileJson, ItemJson, VaultJson } from "@opconnect/core/Json"
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

const isItem = (value: unknown): value is ItemJson =>
  typeof value === "object" && value !== null && "id" in value && "category" in value && "vault" in value
const isVault = (value: unknown): value is VaultJson =>
  typeof value === "object" && value !== null && "id" in value && "name" in value && !("content_path" in value)
const isFile = (value: unknown): value is FileJson => typeof value === "object" && value !== null && "id" in value

export const make = (options: RecordingOptions, replace: Replace.Replacer = Replace.make()): Recording => {
  const vaults = new Map<string, RecordedVault>()
  const vaultOf = (id: string): RecordedVault => {
    const vault = vaults.get(id) ?? { id, name: id, itemsById: new Map<string, ItemJson>() }
    vaults.set(id, vault)
    return vault
  }
  const addVault = (vault: VaultJson) => {
    const { itemsById } = vaultOf(vault.id)
    vaults.set(vault.id, { ...vault, itemsById })
  }
  const addItem = (vaultId: string, item: ItemJson) => {
    const { itemsById } = vaultOf(vaultId)
    const recorded = itemsById.get(item.id)
    // A summary does not contain the fields and files.
    itemsById.set(item.id, { ...recorded, ...item })
  }
  const addFile = (vaultId: string, itemId: string, file: FileJson) => {
    const item = vaultOf(vaultId).itemsById.get(itemId)
    if (item === undefined) return
    const others = (item.files ?? []).filter(({ id }) => id !== file.id)
    addItem(vaultId, { ...item, files: [...others, file] })
  }

  const each = (body: unknown): ReadonlyArray<unknown> => (Array.isArray(body) ? body : [body])

  return {
    observe: (method, path, status, body) => {
      const [, vaultId, kind, itemId, files, , content] =
        /^\/v1\/vaults(?:\/([^/]+)(?:\/(items)(?:\/([^/]+)(?:\/(files)(?:\/([^/]+)(\/content)?)?)?)?)?)?\/?$/.exec(
          path.split("?")[0] ?? ""
        ) ?? []
      if (method === "DELETE" && status < 300 && vaultId !== undefined && itemId !== undefined) {
        vaultOf(vaultId).itemsById.delete(itemId)
        return
      }
      if (status !== 200 || !path.startsWith("/v1/vaults") || content !== undefined) return
      for (const entry of each(parse(body))) {
        if (kind === undefined && isVault(entry)) addVault(entry)
        else if (vaultId !== undefined && files !== undefined && isFile(entry)) addFile(vaultId, itemId ?? "", entry)
        else if (vaultId !== undefined && files === undefined && isItem(entry)) addItem(vaultId, entry)
      }
    },
    seed: () => anonymize([...vaults.values()], options, replace)
  }
}
