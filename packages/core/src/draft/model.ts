import type * as Pipeable from "effect/Pipeable"
import type * as Redacted from "effect/Redacted"
import type * as Schema from "effect/Schema"
import type * as Item from "../model/Item.ts"

/**
 * A value as it may be given: plain, or `Redacted` already.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Secret = string | Redacted.Redacted

/**
 * How the server shall make up a value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Recipe {
  /** How many characters, 1 to 64. 32 by default. */
  readonly length?: number | undefined
  /** What they are taken from: at least one set, each once. All three by default. */
  readonly characterSets?: ReadonlyArray<"LETTERS" | "DIGITS" | "SYMBOLS"> | undefined
  /** Characters that must not be among them. None by default. */
  readonly excludeCharacters?: string | undefined
}

/**
 * A value that the server makes up when it creates the item.
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
 * What the built-in fields of an item are for. An item has at most one of each.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Purpose = "USERNAME" | "PASSWORD" | "NOTES"

/**
 * A built-in field: by its purpose the server knows its id, type and label.
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
  /** `undefined` where it is the server that gives one. */
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
 * An item to be.
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
