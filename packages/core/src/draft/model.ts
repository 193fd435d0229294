import type * as Pipeable from "effect/Pipeable"
import type * as Redacted from "effect/Redacted"
import type * as Schema from "effect/Schema"
import type * as Item from "../model/Item.ts"

/**
 * A secret value: plain text, or `Redacted`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Secret = string | Redacted.Redacted

/**
 * Recipe for a value that the server generates.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Recipe {
  /** Number of characters, 1 to 64. Default: 32. */
  readonly length?: number | undefined
  /** Character sets: at least one, each once. Default: all three. */
  readonly characterSets?: ReadonlyArray<"LETTERS" | "DIGITS" | "SYMBOLS"> | undefined
  /** Characters to exclude. Default: none. */
  readonly excludeCharacters?: string | undefined
}

/**
 * A value that the server generates when it creates the item.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Generated {
  readonly _tag: "Generated"
  readonly recipe: Recipe
}

/**
 * Purposes of built-in fields. An item has at most one field of each.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Purpose = "USERNAME" | "PASSWORD" | "NOTES"

/**
 * A built-in field: the server derives id, type and label from its purpose.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface BuiltIn {
  readonly purpose: Purpose
  readonly value: Redacted.Redacted | Generated
}

/**
 * Any other field.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Field {
  readonly label: string
  readonly type: Schema.Schema.Type<typeof Item.FieldType>
  readonly value: Redacted.Redacted | Generated
  /** `undefined` if the server generates the id. */
  readonly id: string | undefined
}

/**
 * A named group of fields.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Section {
  readonly label: string
  readonly fields: ReadonlyArray<Field>
}

/**
 * The address of a website.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Url {
  readonly href: string
  readonly label: string | undefined
  readonly primary: boolean
}

/**
 * A draft of an item.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemDraft extends Pipeable.Pipeable {
  readonly category: Schema.Schema.Type<typeof Item.Category>
  readonly title: string
  readonly favorite: boolean
  readonly tags: ReadonlyArray<string>
  readonly urls: ReadonlyArray<Url>
  readonly builtIns: ReadonlyArray<BuiltIn>
  /** The fields outside of sections. */
  readonly fields: ReadonlyArray<Field>
  readonly sections: ReadonlyArray<Section>
}
