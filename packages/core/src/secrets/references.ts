/**
 * Printable references: each resolves back to exactly the field or file that it was made for.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Result from "effect/Result"
import type { Field, FullItem, Item } from "../model/Item.ts"
import type { ItemFile } from "../model/ItemFile.ts"
import type { Vault } from "../model/Vault.ts"
import { looksLikeId, matchesByName } from "../names/names.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { isActive } from "./itemLookup.ts"
import { select } from "./selection.ts"

/**
 * The names around a field or file, which decide whether its own names are unique.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface Surroundings {
  /** All vaults that the token has access to. */
  readonly vaults: ReadonlyArray<Pick<Vault, "id" | "name">>
  readonly vault: Pick<Vault, "id" | "name">
  /** All items of the vault. */
  readonly items: ReadonlyArray<Pick<Item, "id" | "title" | "state">>
  readonly item: FullItem
}

/** A name that survives being written down: blanks at its ends are lost, and others are hard to tell apart. */
const isReadable = (name: string | null | undefined): name is string =>
  name != null && name !== "" && name === name.trim() && !/\s{2}|[^\S ]/.test(name) && name.isWellFormed()

/** The name, if nothing else has it and it is not taken for an id; or else the id. */
const nameOrId = <A extends { readonly id: string }>(
  all: ReadonlyArray<A>,
  one: A,
  nameOf: (one: A) => string | null | undefined
): string => {
  const name = nameOf(one)
  if (!isReadable(name) || looksLikeId(name)) return one.id
  const found = matchesByName(all, name, { id: (other) => other.id, title: nameOf })
  return found.length === 1 && found[0]?.id === one.id ? name : one.id
}

/**
 * The most readable reference that resolves back to exactly this field or file: names where they are unique, ids where they
 * are not. `undefined` if no reference leads to it, such as to one of two fields with the same id.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const referenceTo = (
  { item, items, vault, vaults }: Surroundings,
  target: Field | ItemFile
): SecretReference.SecretReference | undefined => {
  const isFile = item.files?.includes(target) === true
  const name = "label" in target ? target.label : "name" in target ? target.name : undefined
  const names = [...(isReadable(name) ? [name] : []), target.id]
  const section = item.sections?.find(({ id }) => id != null && id === target.section?.id)
  const sections = [
    undefined,
    ...(isReadable(section?.label) ? [section.label] : []),
    ...(section?.id ? [section.id] : [])
  ]
  const path = {
    vault: nameOrId(vaults, vault, (one) => one.name),
    item: nameOrId(
      items.filter((one) => isActive(one)),
      { id: item.id, title: item.title ?? null },
      (one) => one.title
    )
  }
  const attributes = isFile ? ([undefined, "content"] as const) : ([undefined] as const)
  const candidates = attributes.flatMap((attribute) =>
    names.flatMap((field) =>
      sections.map(
        (within): SecretReference.SecretReference => ({
          ...path,
          ...(within === undefined ? {} : { section: within }),
          field,
          ...(attribute === undefined ? {} : { attribute })
        })
      )
    )
  )
  return candidates.find((reference) => {
    const written = SecretReference.parse(SecretReference.format(reference))
    const found = Result.flatMap(written, (parsed) => select(item, parsed))
    return Result.isSuccess(found) && found.success.target === target
  })
}
