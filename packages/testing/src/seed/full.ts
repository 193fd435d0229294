import { FullItem } from "@opconnect/core/Item"
import { looksLikeId } from "@opconnect/core/names"
import { Vault } from "@opconnect/core/Vault"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { idOf } from "../model/Seed.ts"
import type {
  Store,
  StoredFile,
  StoredItem,
  StoredVault,
  WireField,
  WireFile,
  WireItem,
  WireVault
} from "../store/model.ts"
import { minimalFields, missing } from "../store/templates.ts"
import * as Values from "../store/values.ts"
import { omitEmpty } from "../store/wire.ts"

const wire = <Type, Encoded>(schema: Schema.Codec<Type, Encoded>) =>
  Schema.decodeUnknownResult(Schema.toEncoded(schema), { errors: "all" })

const wireVault = wire(Vault)
const wireItem = wire(FullItem)
const issues = SchemaIssue.makeFormatterStandardSchemaV1()

/** Creation time of all seeds. Constant, so that responses are the same in every run. */
export const seededAt = "2026-01-01T00:00:00Z"
export const seededBy = idOf("seed").toUpperCase()

/** Collects ids and problems. */
export interface Notes {
  /** Reports a problem at a place. */
  readonly problem: (place: string, problem: string) => void
  /** Records an id, which must be unique. */
  readonly claim: (kind: "vault" | "item" | "file", id: string, place: string) => void
}

const read = <A>(place: string, decoded: Result.Result<A, Schema.SchemaError>, { problem }: Notes): A | undefined => {
  if (Result.isSuccess(decoded)) return decoded.success
  for (const { path = [] } of issues(decoded.failure.issue).issues) {
    // The place without the value, which may be a secret.
    problem([place, ...path.map(String)].join("."), "is missing or of the wrong type")
  }
  return undefined
}

const bytesOf = (place: string, content: string | null | undefined, { problem }: Notes): Uint8Array => {
  const decoded = Buffer.from(content ?? "", "base64")
  // Buffer skips characters that are not base64 instead of rejecting them.
  if (decoded.toString("base64").replace(/=+$/, "") !== (content ?? "").replace(/=+$/, "")) {
    problem(`${place}.content`, "must be base64")
  }
  return decoded
}

const fileIn = (place: string, itemPath: string, file: WireFile, notes: Notes): StoredFile => {
  notes.claim("file", `${itemPath}/${file.id}`, place)
  const { content, content_path: _path, ...rest } = file
  const bytes = bytesOf(place, content, notes)
  return {
    bytes,
    file: omitEmpty({ ...rest, content_path: `${itemPath}/files/${file.id}/content`, size: bytes.length })
  }
}

/** A value of an unknown form stays as the server sent it. */
const fieldOf = (field: WireField): WireField => {
  const value = field.value ?? ""
  return omitEmpty<WireField>({
    ...field,
    // Computed for each read.
    entropy: undefined,
    totp: undefined,
    value: Result.getOrElse(Values.stored(field.type, value), () => value)
  })
}

const withBuiltIns = (category: string, fields: ReadonlyArray<WireField>) => [
  ...fields,
  ...missing(fields, minimalFields(category))
]

const itemIn = (
  place: string,
  vault: Pick<WireVault, "id" | "name">,
  seed: unknown,
  notes: Notes
): StoredItem | undefined => {
  if (!Predicate.isReadonlyObject(seed)) return void notes.problem(place, "must be an object")
  const item = read(
    place,
    wireItem({ category: "LOGIN", id: idOf(vault.name, String(seed.title)), vault: { id: vault.id }, ...seed }),
    notes
  )
  if (item === undefined) return undefined
  if (!looksLikeId(item.id)) notes.problem(`${place}.id`, "must be an id: 26 characters of a-z and 0-9")
  notes.claim("item", item.id, place)
  const { fields, files, ...rest } = item
  const path = `/v1/vaults/${vault.id}/items/${item.id}`
  const stored = (files ?? []).map((file, index) => fileIn(`${place}.files.${index}`, path, file, notes))
  return {
    item: omitEmpty<WireItem>({
      createdAt: seededAt,
      lastEditedBy: seededBy,
      updatedAt: seededAt,
      ...rest,
      favorite: rest.favorite || undefined,
      fields: withBuiltIns(item.category, fields?.map(fieldOf) ?? []),
      vault: { id: vault.id, name: vault.name },
      version: rest.version ?? 1
    }),
    files: new Map(stored.map((file) => [file.file.id, file]))
  }
}

/** A vault in full, as Connect sends it, with its items. Omitted keys are generated. */
export const vaultIn = (place: string, seed: unknown, notes: Notes): StoredVault | undefined => {
  if (!Predicate.isReadonlyObject(seed)) return void notes.problem(place, "must be an object")
  const { items = [], ...attributes } = seed
  const vault = read(place, wireVault({ id: idOf(String(attributes.name)), ...attributes }), notes)
  if (!Array.isArray(items)) return void notes.problem(`${place}.items`, "must be a list of items")
  if (vault === undefined) return undefined
  if (!looksLikeId(vault.id)) notes.problem(`${place}.id`, "must be an id: 26 characters of a-z and 0-9")
  notes.claim("vault", vault.id, place)
  const stored = items.flatMap((item, index) => itemIn(`${place}.items.${index}`, vault, item, notes) ?? [])
  return {
    vault: omitEmpty<WireVault>({
      attributeVersion: 1,
      createdAt: seededAt,
      type: "USER_CREATED",
      updatedAt: seededAt,
      ...vault,
      contentVersion: vault.contentVersion ?? stored.length,
      items: undefined
    }),
    items: new Map(stored.map((each) => [each.item.id, each]))
  }
}

const toSeed = ({ items, vault }: StoredVault) => ({
  ...vault,
  items: Array.from(items.values(), ({ files, item }) => ({
    ...item,
    ...(files.size === 0
      ? {}
      : {
          files: Array.from(files.values(), ({ bytes, file }) => ({
            ...file,
            content: Buffer.from(bytes).toString("base64")
          }))
        })
  }))
})

/** A vault with everything that a server sends. */
export type CompleteVault = ReturnType<typeof toSeed>

/** The store as a seed that restores it. */
export const encode = (store: Store): { readonly $vaults: ReadonlyArray<CompleteVault> } => ({
  $vaults: Array.from(store.values(), toSeed)
})
