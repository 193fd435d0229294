// Generated from the schemas by scripts/decoders.ts. Do not edit: change the schema, and run
//   npx -y pnpm@12 --filter @opconnect/core decoders
import { type Decoder, every, isObject, map, type Json, type Redact } from "./decoding.ts"

const isFullItemVault = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.name == null || typeof x.name === "string")

const isFullItemUrls = (x: unknown): x is Json =>
  isObject(x) &&
  (x.href == null || typeof x.href === "string") &&
  (x.label == null || typeof x.label === "string") &&
  (x.primary == null || typeof x.primary === "boolean")

export const isSection = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string") &&
  (x.label == null || typeof x.label === "string")

export const isFieldSection = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string")

export const isGeneratorRecipe = (x: unknown): x is Json =>
  isObject(x) &&
  (x.length == null || typeof x.length === "number" && Number.isSafeInteger(x.length)) &&
  (x.characterSets == null || every(x.characterSets, (x) => typeof x === "string")) &&
  (x.excludeCharacters == null || typeof x.excludeCharacters === "string")

export const decodeGeneratorRecipe = (x: Json, _: Redact): Json => {
  const result: Json = {}
  if (x.length !== undefined) result.length = x.length
  if (x.characterSets !== undefined) result.characterSets = x.characterSets
  if (x.excludeCharacters !== undefined) result.excludeCharacters = x.excludeCharacters
  return result
}

export const isPasswordDetails = (x: unknown): x is Json =>
  isObject(x) &&
  (x.entropy == null || typeof x.entropy === "number" && Number.isFinite(x.entropy)) &&
  (x.generated == null || typeof x.generated === "boolean") &&
  (x.strength == null || typeof x.strength === "string") &&
  (x.history == null || every(x.history, (x) => typeof x === "string"))

export const decodePasswordDetails = (x: Json, redact: Redact): Json => {
  if (x.history !== undefined) x.history = x.history === null ? null : map(x.history as Array<unknown>, (x) => redact(x as string), redact)
  return x
}

const isField = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.type == null || typeof x.type === "string") &&
  (x.purpose == null || typeof x.purpose === "string") &&
  (x.label == null || typeof x.label === "string") &&
  (x.value == null || typeof x.value === "string") &&
  (x.totp == null || typeof x.totp === "string") &&
  (x.section == null || isFieldSection(x.section)) &&
  (x.generate == null || typeof x.generate === "boolean") &&
  (x.recipe == null || isGeneratorRecipe(x.recipe)) &&
  (x.entropy == null || typeof x.entropy === "number" && Number.isFinite(x.entropy)) &&
  (x.passwordDetails == null || isPasswordDetails(x.passwordDetails))

const decodeField = (x: Json, redact: Redact): Json => {
  if (x.value !== undefined) x.value = x.value === null ? null : redact(x.value as string)
  if (x.totp !== undefined) x.totp = x.totp === null ? null : redact(x.totp as string)
  if (x.recipe !== undefined) x.recipe = x.recipe === null ? null : decodeGeneratorRecipe(x.recipe as Json, redact)
  if (x.passwordDetails !== undefined) x.passwordDetails = x.passwordDetails === null ? null : decodePasswordDetails(x.passwordDetails as Json, redact)
  return x
}

const isFileSection = (x: unknown): x is Json =>
  isObject(x) &&
  (x.id == null || typeof x.id === "string")

export const isFile = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.name == null || typeof x.name === "string") &&
  (x.size == null || typeof x.size === "number" && Number.isSafeInteger(x.size)) &&
  (x.content_path == null || typeof x.content_path === "string") &&
  (x.section == null || isFileSection(x.section)) &&
  (x.content == null || typeof x.content === "string")

export const decodeFile = (x: Json, redact: Redact): Json => {
  if (x.content !== undefined) x.content = x.content === null ? null : redact(x.content as string)
  return x
}

const isFullItem = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.title == null || typeof x.title === "string") &&
  isFullItemVault(x.vault) &&
  typeof x.category === "string" &&
  (x.urls == null || every(x.urls, isFullItemUrls)) &&
  (x.favorite == null || typeof x.favorite === "boolean") &&
  (x.tags == null || every(x.tags, (x) => typeof x === "string")) &&
  (x.version == null || typeof x.version === "number" && Number.isSafeInteger(x.version)) &&
  (x.state == null || typeof x.state === "string") &&
  (x.createdAt == null || typeof x.createdAt === "string") &&
  (x.updatedAt == null || typeof x.updatedAt === "string") &&
  (x.lastEditedBy == null || typeof x.lastEditedBy === "string") &&
  (x.sections == null || every(x.sections, isSection)) &&
  (x.fields == null || every(x.fields, isField)) &&
  (x.files == null || every(x.files, isFile))

const decodeFullItem = (x: Json, redact: Redact): Json => {
  if (x.fields !== undefined) x.fields = x.fields === null ? null : map(x.fields as Array<Json>, decodeField, redact)
  if (x.files !== undefined) x.files = x.files === null ? null : map(x.files as Array<Json>, decodeFile, redact)
  return x
}

const isItemVault = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.name == null || typeof x.name === "string")

const decodeItemVault = (x: Json, _: Redact): Json => {
  const result: Json = {}
  result.id = x.id
  if (x.name !== undefined) result.name = x.name
  return result
}

const isItemUrls = (x: unknown): x is Json =>
  isObject(x) &&
  (x.href == null || typeof x.href === "string") &&
  (x.label == null || typeof x.label === "string") &&
  (x.primary == null || typeof x.primary === "boolean")

const decodeItemUrls = (x: Json, _: Redact): Json => {
  const result: Json = {}
  if (x.href !== undefined) result.href = x.href
  if (x.label !== undefined) result.label = x.label
  if (x.primary !== undefined) result.primary = x.primary
  return result
}

const isItem = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  (x.title == null || typeof x.title === "string") &&
  isItemVault(x.vault) &&
  typeof x.category === "string" &&
  (x.urls == null || every(x.urls, isItemUrls)) &&
  (x.favorite == null || typeof x.favorite === "boolean") &&
  (x.tags == null || every(x.tags, (x) => typeof x === "string")) &&
  (x.version == null || typeof x.version === "number" && Number.isSafeInteger(x.version)) &&
  (x.state == null || typeof x.state === "string") &&
  (x.createdAt == null || typeof x.createdAt === "string") &&
  (x.updatedAt == null || typeof x.updatedAt === "string") &&
  (x.lastEditedBy == null || typeof x.lastEditedBy === "string")

const decodeItem = (x: Json, redact: Redact): Json => {
  const result: Json = {}
  result.id = x.id
  if (x.title !== undefined) result.title = x.title
  result.vault = decodeItemVault(x.vault as Json, redact)
  result.category = x.category
  if (x.urls !== undefined) result.urls = x.urls === null ? null : map(x.urls as Array<Json>, decodeItemUrls, redact)
  if (x.favorite !== undefined) result.favorite = x.favorite
  if (x.tags !== undefined) result.tags = x.tags
  if (x.version !== undefined) result.version = x.version
  if (x.state !== undefined) result.state = x.state
  if (x.createdAt !== undefined) result.createdAt = x.createdAt
  if (x.updatedAt !== undefined) result.updatedAt = x.updatedAt
  if (x.lastEditedBy !== undefined) result.lastEditedBy = x.lastEditedBy
  return result
}

const isVault = (x: unknown): x is Json =>
  isObject(x) &&
  typeof x.id === "string" &&
  typeof x.name === "string" &&
  (x.description == null || typeof x.description === "string") &&
  (x.attributeVersion == null || typeof x.attributeVersion === "number" && Number.isSafeInteger(x.attributeVersion)) &&
  (x.contentVersion == null || typeof x.contentVersion === "number" && Number.isSafeInteger(x.contentVersion)) &&
  (x.items == null || typeof x.items === "number" && Number.isSafeInteger(x.items)) &&
  (x.type == null || typeof x.type === "string") &&
  (x.createdAt == null || typeof x.createdAt === "string") &&
  (x.updatedAt == null || typeof x.updatedAt === "string")

const decodeVault = (x: Json, _: Redact): Json => {
  const result: Json = {}
  result.id = x.id
  result.name = x.name
  if (x.description !== undefined) result.description = x.description
  if (x.attributeVersion !== undefined) result.attributeVersion = x.attributeVersion
  if (x.contentVersion !== undefined) result.contentVersion = x.contentVersion
  if (x.items !== undefined) result.items = x.items
  if (x.type !== undefined) result.type = x.type
  if (x.createdAt !== undefined) result.createdAt = x.createdAt
  if (x.updatedAt !== undefined) result.updatedAt = x.updatedAt
  return result
}

/** Decoders of the bodies that resolving secrets reads. */
export const readDecoders: Readonly<Record<"fullItem" | "items" | "vault" | "vaults", Decoder>> = {
  fullItem: (x, redact) => (isFullItem(x) ? decodeFullItem(x as Json, redact) : undefined),
  items: (x, redact) => (every(x, isItem) ? map(x as Array<Json>, decodeItem, redact) : undefined),
  vault: (x, redact) => (isVault(x) ? decodeVault(x as Json, redact) : undefined),
  vaults: (x, redact) => (every(x, isVault) ? map(x as Array<Json>, decodeVault, redact) : undefined)
}
