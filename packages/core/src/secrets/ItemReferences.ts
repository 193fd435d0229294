/**
 * References to what an item holds.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Result from "effect/Result"
import type { Field, FullItem, Item } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import type { Vault } from "../model/Vault.ts"
import { fitting, looksLikeId } from "../names/names.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { select } from "./selection.ts"

/**
 * A field or a file of an item, and a reference that resolves to it.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type ItemReference = {
  readonly reference: string
  /** Label of the section, if the field or file is in one that has a label. */
  readonly section: string | undefined
} & ({ readonly kind: "field"; readonly target: Field } | { readonly kind: "file"; readonly target: ItemFile })

/** Blanks at the ends are lost where references are written down, and ids are what a name of that form is taken for. */
const isUsable = (name: string | null | undefined): name is string =>
  name != null &&
  name !== "" &&
  name === name.trim() &&
  !/\s{2}|[^\S ]/.test(name) &&
  name.isWellFormed() &&
  !looksLikeId(name)

/** The name of the thing, if no other thing of the list is meant by it too; else its id. */
const nameOrId = <A extends { readonly id: string }>(
  one: A,
  all: ReadonlyArray<A>,
  title: (one: A) => string | null | undefined
): string => {
  const name = title(one)
  if (!isUsable(name)) return one.id
  const found = fitting(all, name, (other) => ({ id: other.id, title: title(other) ?? undefined }))
  return found.length === 1 && found[0]?.id === one.id ? name : one.id
}

const isActive = ({ state }: Item) => state !== "ARCHIVED" && state !== "DELETED"

/** What may stand in a reference for a field or a file, the most readable first. */
const names = (
  id: string,
  label: string | null | undefined,
  section: { readonly id?: string | null | undefined; readonly label?: string | null | undefined } | undefined
): ReadonlyArray<Pick<SecretReference.SecretReference, "section" | "field">> => {
  const fields = [...(isUsable(label) ? [label] : []), id]
  const sections = [...(isUsable(section?.label) ? [section.label] : []), ...(section?.id ? [section.id] : [])]
  return fields.flatMap((field) =>
    // What is in a labelled section is known by it.
    sections.length > 0 ? [...sections.map((one) => ({ section: one, field })), { field }] : [{ field }]
  )
}

/**
 * A reference to each field and file of an item, by names where they are unique and by ids elsewhere. Each resolves to
 * exactly the field or file beside it; what no reference can reach is left out.
 *
 * **Details**
 *
 * `vaults` are all vaults that the token has access to, `items` all items of the vault: they decide whether a name is unique.
 *
 * @category references
 * @since 0.1.0
 * @stability experimental
 */
export const itemReferences = ({
  item,
  items,
  vault,
  vaults
}: {
  readonly vaults: ReadonlyArray<Vault>
  readonly vault: Vault
  readonly items: ReadonlyArray<Item>
  readonly item: FullItem
}): ReadonlyArray<ItemReference> => {
  const inVault = {
    vault: nameOrId(vault, vaults, ({ name }) => name),
    item: nameOrId<Item>(item, items.filter(isActive), ({ title }) => title)
  }
  const sectionOf = (id: string | null | undefined) => item.sections?.find((section) => section.id === id)
  const reach = (target: Field | ItemFile, label: string | null | undefined) => {
    const section = sectionOf(target.section?.id)
    for (const name of names(target.id, label, section)) {
      const reference = { ...inVault, ...name }
      const selected = select(item, reference)
      if (Result.isSuccess(selected) && selected.success.target === target) {
        return { reference: SecretReference.format(reference), section: section?.label ?? undefined }
      }
    }
    return undefined
  }
  return [
    ...(item.fields ?? []).flatMap((target): ReadonlyArray<ItemReference> => {
      const found = reach(target, target.label)
      return found === undefined ? [] : [{ ...found, kind: "field", target }]
    }),
    ...(item.files ?? []).flatMap((target): ReadonlyArray<ItemReference> => {
      const found = reach(target, target.name)
      return found === undefined ? [] : [{ ...found, kind: "file", target }]
    })
  ]
}
