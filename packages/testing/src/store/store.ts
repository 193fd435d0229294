import { looksLikeId } from "@opconnect/core/names"
import * as Result from "effect/Result"
import * as Filter from "./filter.ts"
import type {
  Store,
  StoredFile,
  StoredItem,
  StoredVault,
  WireField,
  WireFile,
  WireItem,
  WireSummary,
  WireVault
} from "./model.ts"
import * as Otp from "./otp.ts"
import { withStrength, withSubtitle } from "./readOnly.ts"
import { type Refusal, refuse } from "./refusal.ts"

/** Default of OP_MAX_INLINE_FILE_SIZE_KB. */
const inlineLimit = 100 * 1024

/** True if an item, section or field has the id. Ids of one-time passwords have a prefix. */
export const isTaken = (store: Store, id: string): boolean =>
  Array.from(store.values()).some(
    ({ items }) =>
      items.has(id) ||
      Array.from(items.values()).some(({ item }) =>
        [...item.fields, ...(item.sections ?? [])].some((part) => part.id?.endsWith(id))
      )
  )

const countItems = ({ items, vault }: StoredVault): WireVault => ({ ...vault, items: items.size })

export const listVaults = (store: Store, filter?: string): Result.Result<Array<WireVault>, Refusal<400>> =>
  Filter.select(Array.from(store.values(), countItems), filter, {
    name: (vault) => [vault.name],
    title: (vault) => [vault.name]
  })

export const findVault = (store: Store, vaultId: string): Result.Result<StoredVault, Refusal<400 | 404>> => {
  if (!looksLikeId(vaultId)) return refuse(400, "Invalid Vault UUID")
  const vault = store.get(vaultId)
  return vault === undefined ? refuse(404, `vault ${vaultId} not found`) : Result.succeed(vault)
}

export const getVault = (store: Store, vaultId: string): Result.Result<WireVault, Refusal<400 | 404>> =>
  Result.map(findVault(store, vaultId), countItems)

const summary = ({ item }: StoredItem): WireSummary => {
  const { fields: _fields, sections: _sections, ...rest } = item
  return withSubtitle(rest, item)
}

export const listItems = (
  store: Store,
  vaultId: string,
  filter?: string
): Result.Result<Array<WireSummary>, Refusal<400 | 404>> =>
  Result.flatMap(findVault(store, vaultId), ({ items }) =>
    Filter.select(Array.from(items.values(), summary), filter, {
      title: (item) => [item.title ?? ""],
      tag: (item) => item.tags ?? []
    })
  )

export const findItem = (
  store: Store,
  vaultId: string,
  itemId: string
): Result.Result<StoredItem, Refusal<400 | 404>> =>
  Result.flatMap(findVault(store, vaultId), ({ items }): Result.Result<StoredItem, Refusal<400 | 404>> => {
    if (!looksLikeId(itemId)) return refuse(400, "Invalid Item UUID")
    const stored = items.get(itemId)
    return stored === undefined ? refuse(404, `item ${itemId} not found`) : Result.succeed(stored)
  })

export const itemVersion = (store: Store, vaultId = "", itemId = ""): number | undefined =>
  store.get(vaultId)?.items.get(itemId)?.item.version

const withCode = (field: WireField, now: number): WireField => {
  const totp = field.type === "OTP" ? Otp.code(field.value ?? "", now) : undefined
  return totp === undefined ? withStrength(field) : { ...field, totp }
}

/** A complete item with computed properties: current one-time passwords, and the strength of passwords. */
export const wholeItem = ({ files, item }: StoredItem, now: number): WireItem =>
  withSubtitle(
    {
      ...item,
      fields: item.fields.map((field) => withCode(field, now)),
      ...(files.size === 0 ? {} : { files: Array.from(files.values(), ({ file }) => file) })
    },
    item
  )

export const getItem = (
  store: Store,
  vaultId: string,
  itemId: string,
  now: number
): Result.Result<WireItem, Refusal<400 | 404>> =>
  Result.map(findItem(store, vaultId, itemId), (stored) => wholeItem(stored, now))

const inlined = ({ bytes, file }: StoredFile, inline: boolean): Result.Result<WireFile, Refusal<413>> => {
  if (!inline) return Result.succeed(file)
  if (bytes.length <= inlineLimit) {
    return Result.succeed({ ...file, content: Buffer.from(bytes).toString("base64") })
  }
  return refuse(
    413,
    "File is too large to inline in request. Use the " +
      "/v1/vaults/{vaultUUID}/items/{itemUUID}/files/{fileUUID}/content endpoint instead."
  )
}

export const listFiles = (
  store: Store,
  vaultId: string,
  itemId: string,
  inline: boolean
): Result.Result<Array<WireFile>, Refusal<400 | 404 | 413>> =>
  Result.flatMap(findItem(store, vaultId, itemId), ({ files }) =>
    Result.all(Array.from(files.values(), (file) => inlined(file, inline)))
  )

/** A file with its bytes, regardless of size. */
export const findFile = (
  store: Store,
  vaultId: string,
  itemId: string,
  fileId: string
): Result.Result<StoredFile, Refusal<400 | 404>> =>
  Result.flatMap(findItem(store, vaultId, itemId), ({ files }) => {
    const file = files.get(fileId)
    return file === undefined ? refuse(404, `file ${fileId} not found`) : Result.succeed(file)
  })

export const getFile = (
  store: Store,
  vaultId: string,
  itemId: string,
  fileId: string,
  inline: boolean
): Result.Result<WireFile, Refusal<400 | 404 | 413>> =>
  Result.flatMap(findFile(store, vaultId, itemId, fileId), (file) => inlined(file, inline))
