import type { Store, StoredItem, StoredVault, WireField, WireSection } from "./model.ts"

const field = ({ id, label, section, type }: WireField, sections: ReadonlyArray<WireSection>) => {
  const home = sections.find(({ id }) => section?.id && id === section.id)
  return { id, label: label || id, type: type ?? "STRING", ...(home ? { section: home.label || home.id || "" } : {}) }
}

const item = ({ files, item }: StoredItem) => ({
  id: item.id,
  title: item.title ?? "",
  category: item.category,
  version: item.version,
  fields: item.fields.map((wireField) => field(wireField, item.sections ?? [])),
  files: Array.from(files.values(), ({ bytes, file }) => ({ name: file.name ?? file.id, size: bytes.length }))
})

const vault = ({ items, vault: { contentVersion, id, name } }: StoredVault) => ({
  id,
  name,
  contentVersion,
  items: Array.from(items.values(), item)
})

/** Vaults and items of a store without values. */
export const outline = (store: Store) => Array.from(store.values(), vault)
