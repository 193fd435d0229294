import * as Result from "effect/Result"
import { Secret, URI } from "otpauth"
import { passwordDetails } from "./content.ts"
import { generate } from "./generator.ts"
import type { Store, StoredItem, StoredVault, WireField } from "./model.ts"
import { type Refusal, refuse } from "./refusal.ts"
import * as Values from "./values.ts"
import { omitEmpty } from "./wire.ts"
import type { WriteContext } from "./writeContext.ts"
import { remove as removeItem, saveItem, timestamp, type Writing, type Written } from "./writes.ts"

/** Edits as in the app, by name instead of id. */
export type Edit<A> = (store: Store, context: WriteContext) => Writing<A>

export interface FieldName {
  readonly vault: string
  readonly item: string
  readonly field: string
}

type Found<A> = Result.Result<A, Refusal<400 | 404>>

/** The only candidate with that id, or with that name. */
const findOne = <Candidate>(
  kind: string,
  name: string,
  candidates: ReadonlyArray<Candidate>,
  namesOf: (candidate: Candidate) => readonly [id: string, name: string | null | undefined]
): Found<Candidate> => {
  const byId = candidates.filter((candidate) => namesOf(candidate)[0] === name)
  const matching = byId.length > 0 ? byId : candidates.filter((candidate) => namesOf(candidate)[1] === name)
  const [first] = matching
  if (first === undefined) return refuse(404, `there is no ${kind} "${name}"`)
  return matching.length === 1
    ? Result.succeed(first)
    : refuse(400, `${matching.length} ${kind}s are named "${name}": use the id`)
}

const vaultNamed = (store: Store, name: string) =>
  findOne("vault", name, Array.from(store.values()), ({ vault }) => [vault.id, vault.name])

/** The ids of vaults that are given by name or id. */
export const vaultIds = (store: Store, names: ReadonlyArray<string>): Found<ReadonlySet<string>> =>
  Result.map(
    Result.all(names.map((name) => vaultNamed(store, name))),
    (vaults) => new Set(vaults.map(({ vault }) => vault.id))
  )

const itemNamed = ({ items }: StoredVault, name: string) =>
  findOne("item", name, Array.from(items.values()), ({ item }) => [item.id, item.title])

const find = (store: Store, names: FieldName) =>
  Result.gen(function* () {
    const stored = yield* vaultNamed(store, names.vault)
    const { files, item } = yield* itemNamed(stored, names.item)
    const field = yield* findOne("field", names.field, item.fields, ({ id, label }) => [id, label])
    return { vault: stored.vault, item, field, files }
  })

export const getField = (store: Store, names: FieldName): Found<string> =>
  Result.map(find(store, names), ({ field }) => field.value ?? "")

/** Properties that change with every edit of an item. */
const edition = ({ version }: StoredItem["item"], { by, now }: WriteContext) => ({
  lastEditedBy: by,
  updatedAt: timestamp(now),
  version: version + 1
})

const write = (
  store: Store,
  names: FieldName,
  context: WriteContext,
  valueFor: (field: WireField) => Result.Result<string, Refusal<400>>,
  isGenerated: boolean
): Writing<string> =>
  Result.gen(function* () {
    const { field, files, item, vault } = yield* find(store, names)
    // The app also accepts types and categories that the API rejects.
    const value = yield* Values.entered(field.type, yield* valueFor(field))
    const edited = { ...field, value }
    const stored = omitEmpty<WireField>({ ...edited, passwordDetails: passwordDetails(edited, field, isGenerated) })
    const fields = item.fields.map((each) => (each === field ? stored : each))
    const written = yield* saveItem(
      store,
      vault.id,
      { item: { ...item, fields, ...edition(item, context) }, files },
      context
    )
    return { ...written, output: value }
  })

export const setField = (store: Store, names: FieldName, value: string, context: WriteContext): Writing<string> =>
  write(store, names, context, () => Result.succeed(value), false)

/** A new secret in the same address, or a random value of 32 characters. */
export const rotate = (store: Store, names: FieldName, context: WriteContext): Writing<string> =>
  write(
    store,
    names,
    context,
    ({ type, value }) => {
      if (type !== "OTP") return generate({}, context.pick)
      const secret = new Secret({ buffer: Uint8Array.from({ length: 20 }, () => context.pick(256)).buffer })
      if (!value?.startsWith("otpauth://")) return Result.succeed(secret.base32)
      const otp = URI.parse(value)
      otp.secret = secret
      return Result.succeed(otp.toString())
    },
    true
  )

/** A change of more than an item. */
const writtenStore = (store: Store): Written<void> => ({ store, output: undefined, itemId: "", itemVersion: 0 })

/** Sets the content version of a vault, also to a lower one, as after a backup was restored. */
export const setContentVersion = (store: Store, vaultName: string, contentVersion: number): Writing<void> =>
  Result.map(vaultNamed(store, vaultName), ({ items, vault }) =>
    writtenStore(new Map(store).set(vault.id, { vault: { ...vault, contentVersion }, items }))
  )

export const remove = (
  store: Store,
  vaultName: string,
  itemName: string | undefined,
  context: WriteContext
): Writing<void> =>
  Result.gen(function* () {
    const stored = yield* vaultNamed(store, vaultName)
    if (itemName !== undefined) {
      const { item } = yield* itemNamed(stored, itemName)
      return yield* removeItem(store, stored.vault.id, item.id, context)
    }
    const without = new Map(store)
    without.delete(stored.vault.id)
    return writtenStore(without)
  })

/** Replaces foreign ids. */
const placed = (
  incoming: StoredItem,
  { vault }: StoredVault,
  before: StoredItem | undefined,
  context: WriteContext
) => {
  const id = before?.item.id ?? incoming.item.id
  const files = Array.from(incoming.files.values(), ({ bytes, file }) => ({
    bytes,
    file: { ...file, content_path: `/v1/vaults/${vault.id}/items/${id}/files/${file.id}/content` }
  }))
  const item = omitEmpty<StoredItem["item"]>({
    ...incoming.item,
    ...edition(before?.item ?? { ...incoming.item, version: 0 }, context),
    createdAt: before?.item.createdAt ?? timestamp(context.now),
    id,
    vault: { id: vault.id, name: vault.name }
  })
  return { item, files: new Map(files.map((stored) => [stored.file.id, stored])) }
}

/** The only one with the name; with several, none. */
const singleOrUndefined = <A>(matching: ReadonlyArray<A>) => (matching.length === 1 ? matching[0] : undefined)

const mergeVault = (store: Store, incoming: StoredVault, context: WriteContext): Result.Result<Store, Refusal<400>> =>
  Result.gen(function* () {
    const { name } = incoming.vault
    const before =
      store.get(incoming.vault.id) ??
      singleOrUndefined(Array.from(store.values()).filter(({ vault }) => vault.name === name))
    const into: StoredVault = before ?? { vault: { ...incoming.vault, contentVersion: 0 }, items: new Map() }
    const items = new Map(into.items)
    for (const each of incoming.items.values()) {
      const { id, title } = each.item
      const same = Array.from(items.values()).filter(({ item }) => item.title === title)
      const replaced = items.get(id) ?? singleOrUndefined(same)
      const other = Array.from(store.values()).find(({ items, vault }) => vault.id !== into.vault.id && items.has(id))
      if (replaced === undefined && other !== undefined) {
        return yield* refuse(400, `the item "${title}" has the same id as an item in the vault "${other.vault.name}"`)
      }
      const stored = placed(each, into, replaced, context)
      items.set(stored.item.id, stored)
    }
    const contentVersion = into.vault.contentVersion + incoming.items.size
    const updatedAt = timestamp(context.now)
    return new Map(store).set(into.vault.id, { vault: { ...into.vault, contentVersion, updatedAt }, items })
  })

export const merge = (store: Store, more: Store, context: WriteContext): Result.Result<Written<void>, Refusal<400>> =>
  Result.gen(function* () {
    let into = store
    for (const vault of more.values()) into = yield* mergeVault(into, vault, context)
    return writtenStore(into)
  })
