/**
 * Items and their fields.
 *
 * @since 0.1.0
 * @stability stable
 */
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { ItemFile } from "./ItemFile.ts"
import { absent, open, openEnum, sensitive, Timestamp } from "./schemas.ts"

/**
 * The kinds of item that Connect knows. Open: a server may send a newer one.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const Category = openEnum(
  "LOGIN",
  "PASSWORD",
  "API_CREDENTIAL",
  "SERVER",
  "DATABASE",
  "CREDIT_CARD",
  "MEMBERSHIP",
  "PASSPORT",
  "SOFTWARE_LICENSE",
  "OUTDOOR_LICENSE",
  "SECURE_NOTE",
  "WIRELESS_ROUTER",
  "BANK_ACCOUNT",
  "DRIVER_LICENSE",
  "IDENTITY",
  "REWARD_PROGRAM",
  "DOCUMENT",
  "EMAIL_ACCOUNT",
  "SOCIAL_SECURITY_NUMBER",
  "MEDICAL_RECORD",
  "SSH_KEY",
  "CUSTOM"
)

/**
 * The types of field that servers send: those in the API description, and others that were observed. Open.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const FieldType = openEnum(
  "STRING",
  "EMAIL",
  "CONCEALED",
  "URL",
  "OTP",
  "DATE",
  "MONTH_YEAR",
  "MENU",
  "ADDRESS",
  "CREDIT_CARD_NUMBER",
  "CREDIT_CARD_TYPE",
  "GENDER",
  "PHONE",
  "REFERENCE",
  "FILE",
  "SSHKEY",
  "UNKNOWN"
)

/**
 * Recipe for a generated value: `length` characters (1 to 64, default: 32) from `characterSets` (default: all three),
 * without `excludeCharacters`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const GeneratorRecipe = Schema.Struct({
  length: absent(Schema.Int.annotate({ description: "1 to 64.", default: 32 })),
  characterSets: absent(Schema.Array(openEnum("LETTERS", "DIGITS", "SYMBOLS"))),
  excludeCharacters: absent(Schema.String)
}).annotate({ identifier: "GeneratorRecipe", description: "A recipe for a value that the server generates." })

/**
 * Details of a password; `history` has the earlier passwords.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const PasswordDetails = open(
  {
    entropy: absent(Schema.Finite.annotate({ readOnly: true })),
    generated: absent(Schema.Boolean),
    strength: absent(openEnum("TERRIBLE", "WEAK", "FAIR", "GOOD", "VERY_GOOD", "EXCELLENT", "FANTASTIC")),
    history: absent(Schema.Array(sensitive({ description: "An earlier password." })))
  },
  { identifier: "PasswordDetails", description: "Details of a password." }
)

const field = {
  type: absent(FieldType),
  purpose: absent(openEnum("", "USERNAME", "PASSWORD", "NOTES")),
  label: absent(Schema.String),
  value: absent(
    sensitive({
      description: "Omitted if empty. A DATE is in Unix seconds, a MONTH_YEAR is YYYYMM, an OTP is an otpauth URL."
    })
  ),
  totp: absent(sensitive({ description: "The current code of an OTP." })),
  section: absent(open({ id: absent(Schema.String) })),
  generate: absent(
    Schema.Boolean.annotate({
      description: "Lets the server generate the value according to `recipe`.",
      default: false
    })
  ),
  recipe: absent(GeneratorRecipe),
  entropy: absent(Schema.Finite.annotate({ readOnly: true })),
  passwordDetails: absent(PasswordDetails)
}

/**
 * A field of an item.
 *
 * **Details**
 *
 * `value` is left out when it is empty. A DATE is unix seconds, a MONTH_YEAR is `YYYYMM`, and an OTP has its `otpauth`
 * address as `value` and its current code as `totp`. Ids of built-in fields are words (`username`, `password`,
 * `notesPlain`).
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const Field = open(
  { id: Schema.String, ...field },
  {
    identifier: "Field",
    description: "A field of an item. Ids of built-in fields are words, such as `password` or `notesPlain`."
  }
)

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Field extends Schema.Schema.Type<typeof Field> {}

/**
 * A named group of fields. Servers may leave out the label, and even the id.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const Section = open(
  { id: absent(Schema.String), label: absent(Schema.String) },
  {
    identifier: "Section",
    description: "A named group of fields."
  }
)

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Section extends Schema.Schema.Type<typeof Section> {}

// Lists have a thousand items and are never written back, so their items are plain structs, which decode twice as fast.
const summary = (object: typeof open) => ({
  id: Schema.String,
  title: absent(Schema.String),
  vault: object({ id: Schema.String, name: absent(Schema.String) }),
  category: Category,
  urls: absent(
    Schema.Array(object({ href: absent(Schema.String), label: absent(Schema.String), primary: absent(Schema.Boolean) }))
  ),
  favorite: absent(Schema.Boolean.annotate({ default: false })),
  tags: absent(Schema.Array(Schema.String)),
  version: absent(Schema.Int),
  state: absent(openEnum("ARCHIVED", "DELETED").annotate({ readOnly: true })),
  createdAt: absent(Timestamp),
  updatedAt: absent(Timestamp),
  lastEditedBy: absent(Schema.String.annotate({ readOnly: true }))
})

/**
 * Summary of an item in a list, without sections, fields and files.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const Item = Schema.Struct(summary(Schema.Struct)).annotate({
  identifier: "Item",
  description: "Summary of an item in a list, without sections, fields and files."
})

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Item extends Schema.Schema.Type<typeof Item> {}

/**
 * An item with its sections, fields and files. Keys that this version does not know are kept, so that an item can be
 * read, edited and written back.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const FullItem = open(
  {
    ...summary(open),
    sections: absent(Schema.Array(Section)),
    fields: absent(Schema.Array(Field)),
    files: absent(Schema.Array(ItemFile))
  },
  { identifier: "FullItem", description: "An item with its sections, fields and files." }
)

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FullItem extends Schema.Schema.Type<typeof FullItem> {}

/**
 * Input of a create or an update: an item without the keys that only the server sets.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const ItemInput = open(
  {
    ...summary(open),
    id: absent(Schema.String),
    sections: absent(Schema.Array(Section)),
    fields: absent(
      Schema.Array(
        open(
          { ...field, id: absent(Schema.String) },
          {
            identifier: "FieldInput",
            description: "A field to write. The server generates an omitted `id`."
          }
        )
      )
    ),
    files: absent(Schema.Array(ItemFile))
  },
  {
    identifier: "ItemInput",
    description: "An item to create, or to replace another. The server sets omitted keys."
  }
)

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemInput extends Schema.Schema.Type<typeof ItemInput> {}

type PlainToo<A> =
  A extends Redacted.Redacted<infer Value>
    ? A | Value
    : A extends ReadonlyArray<infer Element>
      ? ReadonlyArray<PlainToo<Element>>
      : A extends object
        ? { readonly [Key in keyof A]: PlainToo<A[Key]> }
        : A

/**
 * An item to write whose secrets may be plain text as well as `Redacted`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type WritableItem = PlainToo<ItemInput>

/**
 * One change of an item. `path` is a JSON pointer, except that a field is named by its id, not by its place:
 * `/fields/password/value`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export const PatchOperation = Schema.Struct({
  op: Schema.Literals(["add", "remove", "replace"]),
  path: Schema.String.annotate({
    description: "A JSON pointer into the item, except that a field is named by its id.",
    examples: ["/favorite", "/fields/password/value"]
  }),
  value: Schema.optionalKey(Schema.Unknown)
}).annotate({ identifier: "PatchOperation", description: "One change of an item." })

/**
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface PatchOperation extends Schema.Schema.Type<typeof PatchOperation> {}
