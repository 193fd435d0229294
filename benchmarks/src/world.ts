// Data of the server: vaults, their items and fields. Every value is unique.

export interface World {
  readonly vaults: number
  /** In each vault. */
  readonly items: number
  /** In each item. */
  readonly fields: number
}

/** The world of the budgets: 2 vaults of 5 items with 20 fields. */
export const small: World = { vaults: 2, items: 5, fields: 20 }

export interface Place {
  readonly vault: number
  readonly item: number
  readonly field: number
}

const id = (prefix: string, ...numbers: ReadonlyArray<number>) => `${prefix}${numbers.join("z")}`.padEnd(26, "y")

export const vaultId = (vault: number) => id("v", vault)
export const itemId = ({ item, vault }: Pick<Place, "vault" | "item">) => id("i", vault, item)
const fieldId = (field: number) => id("f", field)

const vaultName = (vault: number) => ["prod", "staging"][vault] ?? `vault ${vault}`
const itemTitle = (item: number) => `item ${item}`
const fieldLabel = (field: number) => `field ${field}`

export const value = ({ field, item, vault }: Place) => `value-${vault}-${item}-${field}-0123456789abcdef`

export const reference = ({ field, item, vault }: Place) =>
  `op://${vaultName(vault)}/${itemTitle(item)}/${fieldLabel(field)}`

/** `count` references spread over as many items as the world has, but at least three to an item while there are that many. */
export const places = (world: World, count: number): ReadonlyArray<Place> => {
  const items = Math.min(world.vaults * world.items, Math.max(1, Math.ceil(count / 3)))
  return Array.from({ length: count }, (_, n) => {
    const nth = n % items
    return {
      vault: nth % world.vaults,
      item: Math.floor(nth / world.vaults),
      field: Math.floor(n / items) % world.fields
    }
  })
}

export const vaultJson = (world: World, vault: number) => ({
  id: vaultId(vault),
  name: vaultName(vault),
  attributeVersion: 1,
  contentVersion: 7,
  items: world.items,
  type: "USER_CREATED",
  createdAt: "2025-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z"
})

export const summaryJson = (at: Pick<Place, "vault" | "item">) => ({
  id: itemId(at),
  title: itemTitle(at.item),
  vault: { id: vaultId(at.vault), name: vaultName(at.vault) },
  category: "LOGIN",
  urls: [{ href: "https://example.com", primary: true }],
  tags: ["service", "managed"],
  version: 3,
  createdAt: "2025-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  lastEditedBy: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
})

export const itemJson = (world: World, at: Pick<Place, "vault" | "item">) => ({
  ...summaryJson(at),
  sections: [{ id: "add more", label: "more" }],
  fields: Array.from({ length: world.fields }, (_, field) => ({
    id: fieldId(field),
    type: field % 2 === 0 ? "CONCEALED" : "STRING",
    label: fieldLabel(field),
    value: value({ ...at, field }),
    ...(field < 10 ? {} : { section: { id: "add more", label: "more" } })
  }))
})
