import type { FieldJson, FileJson, ItemJson, VaultJson } from "@opconnect/core/Json"
import type { FullItemSeed, FullVaultSeed, Seed } from "../model/Seed.ts"
import * as Otp from "../store/otp.ts"
import { templateOf } from "../store/templates.ts"
import type { Replacer } from "./replace.ts"

export interface RecordingOptions {
  /** `keep` leaves names and titles unchanged; `hash` replaces them. */
  readonly names: "keep" | "hash"
  /** `keep` leaves ids unchanged; `map` replaces each id by another id of the same form. */
  readonly ids: "keep" | "map"
}

export type RecordedVault = VaultJson & { readonly itemsById: Map<string, ItemJson> }

/** Longer files are truncated. */
const maxFileBytes = 1024 * 1024

/** Shorter values occur in names by chance. */
const minNamedValue = 4

/** Every real value, to search for in names that are not replaced. */
const realValues = (vaults: ReadonlyArray<RecordedVault>) =>
  vaults.flatMap(({ itemsById }) =>
    Array.from(itemsById.values()).flatMap((item) =>
      (item.fields ?? []).flatMap(({ passwordDetails, value }) => {
        const values = [value ?? "", ...(passwordDetails?.history ?? [])]
        return [...values, ...values.flatMap(Otp.secrets)]
      })
    )
  )

/** The seed of recorded data, with other values instead of the real ones. */
export const anonymize = (vaults: ReadonlyArray<RecordedVault>, options: RecordingOptions, replace: Replacer): Seed => {
  const values = realValues(vaults).flatMap((value) => (value.length < minNamedValue ? [] : [value.toLowerCase()]))
  const holdsValue = (text: string) => values.some((value) => text.toLowerCase().includes(value))
  const name = (real: string) => (options.names === "hash" || holdsValue(real) ? replace.name(real) : real)
  const id = (real: string) => {
    if (options.ids === "map" || holdsValue(real)) return replace.id(real)
    // An id of another form can be a name, such as "linked items".
    return options.names === "hash" && !/^(?:TOTP_)?[a-zA-Z0-9]{26}$/.test(real) ? replace.id(real) : real
  }
  const optional = <Key extends string>(key: Key, value: string | null | undefined, make: (real: string) => string) =>
    value ? ({ [key]: make(value) } as { readonly [K in Key]: string }) : {}

  const field =
    (category: string) =>
    (real: FieldJson): FieldJson => {
      const builtIn = templateOf(category).fields.find(({ id }) => id === real.id)
      return {
        id: builtIn?.id ?? id(real.id),
        ...(real.type ? { type: real.type } : {}),
        ...(real.purpose ? { purpose: real.purpose } : {}),
        ...optional("label", real.label, (label) => (builtIn?.label === label ? label : name(label))),
        ...optional("value", real.value, (value) => replacedValue(real.type ?? "", value)),
        ...(real.section?.id ? { section: { id: id(real.section.id) } } : {})
      }
    }
  // The server would reject other digits, because there are only 12 months.
  const replacedValue = (type: string, value: string) => (type === "MONTH_YEAR" ? "203001" : replace.value(value))
  const file = (real: FileJson): FileJson => ({
    id: id(real.id),
    ...optional("name", real.name, name),
    ...(real.section?.id ? { section: { id: id(real.section.id) } } : {}),
    content: replace.bytes(real.id, Math.min(real.size ?? 0, maxFileBytes)).toString("base64")
  })
  const item = (real: ItemJson): FullItemSeed => ({
    id: id(real.id),
    ...optional("title", real.title, name),
    category: real.category,
    ...(real.urls
      ? {
          urls: real.urls.map(({ href, label, primary }) => ({
            ...optional("href", href, replace.value),
            ...optional("label", label, name),
            ...(primary ? { primary } : {})
          }))
        }
      : {}),
    ...(real.favorite ? { favorite: true } : {}),
    ...(real.tags ? { tags: real.tags.map(name) } : {}),
    ...(real.version ? { version: real.version } : {}),
    ...(real.createdAt ? { createdAt: real.createdAt } : {}),
    ...(real.updatedAt ? { updatedAt: real.updatedAt } : {}),
    sections: (real.sections ?? []).map((section) => ({
      ...optional("id", section.id, id),
      ...optional("label", section.label, name)
    })),
    fields: (real.fields ?? []).map(field(real.category)),
    files: (real.files ?? []).map(file)
  })
  const vault = ({ itemsById, ...real }: RecordedVault): FullVaultSeed => ({
    id: id(real.id),
    name: name(real.name),
    ...(real.type ? { type: real.type } : {}),
    ...(real.attributeVersion ? { attributeVersion: real.attributeVersion } : {}),
    ...(real.contentVersion ? { contentVersion: real.contentVersion } : {}),
    ...(real.createdAt ? { createdAt: real.createdAt } : {}),
    ...(real.updatedAt ? { updatedAt: real.updatedAt } : {}),
    items: Array.from(itemsById.values(), item)
  })
  return { $vaults: vaults.map(vault) }
}
