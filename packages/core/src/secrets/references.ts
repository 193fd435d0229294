/**
 * References to things on a server, to be printed: each resolves back to exactly the thing that it was made for.
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
import { isActive } from "./itemLookup.ts"
import { select } from "./selection.ts"

/**
 * The surroundings of a thing, which decide whether its names are unique.
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

/** The name, if nothing else has it and it is not taken for an id; or else the id. */
const nameOrId = <A extends { readonly id: string }>(
  all: ReadonlyArray<A>,
  one: A,
  nameOf: (one: A) => string | null | undefined
): string => {
  const name = nameOf(one) ?? ""
  if (name === "" || looksLikeId(name)) return one.id
  const found = fitting(all, name, (other) => ({ id: other.id, title: nameOf(other) ?? undefined }))
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
  const names = [name, target.id].filter((one) => one != null && one !== "")
  const section = item.sections?.find(({ id }) => id != null && id === target.section?.id)
  const sections = [undefined, section?.label, section?.id].filter(
    (one) => one === undefined || (one != null && one !== "")
  )
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
          ...(within == null ? {} : { section: within }),
          field: field ?? "",
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
