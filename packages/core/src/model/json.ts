/**
 * Vaults and items as Connect sends them, as plain types.
 *
 * @since 0.1.0
 * @stability stable
 */
import type { FieldOf, Item, ItemFileOf, Section, Vault } from "./plain.ts"

/**
 * A vault as Connect sends it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface VaultJson extends Vault {}

/**
 * A field of an item as Connect sends it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FieldJson extends Omit<FieldOf<string>, "generate" | "recipe"> {
  readonly id: string
}

/**
 * A file of an item as Connect sends it, with its `content` in base64.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FileJson extends ItemFileOf<string> {}

/**
 * An item as Connect sends it.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemJson extends Item {
  readonly sections?: ReadonlyArray<Section> | null
  readonly fields?: ReadonlyArray<FieldJson> | null
  readonly files?: ReadonlyArray<FileJson> | null
}
