/** Connect's objects as plain types: those of the schemas, with `Secret` instead of `Redacted`. */
import type { Secret } from "./Secret.ts"

/**
 * A vault that the token has access to. `contentVersion` grows with every change of an item in it, `attributeVersion`
 * with every change of the vault itself; `items` counts the active ones.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Vault {
  readonly id: string
  readonly name: string
  readonly description?: string | null
  readonly attributeVersion?: number | null
  readonly contentVersion?: number | null
  readonly items?: number | null
  readonly type?: "USER_CREATED" | "PERSONAL" | "EVERYONE" | "TRANSFER" | (string & {}) | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
}

/**
 * The kinds of item that Connect knows. Open: a server may send a newer one.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Category =
  | "LOGIN"
  | "PASSWORD"
  | "API_CREDENTIAL"
  | "SERVER"
  | "DATABASE"
  | "CREDIT_CARD"
  | "MEMBERSHIP"
  | "PASSPORT"
  | "SOFTWARE_LICENSE"
  | "OUTDOOR_LICENSE"
  | "SECURE_NOTE"
  | "WIRELESS_ROUTER"
  | "BANK_ACCOUNT"
  | "DRIVER_LICENSE"
  | "IDENTITY"
  | "REWARD_PROGRAM"
  | "DOCUMENT"
  | "EMAIL_ACCOUNT"
  | "SOCIAL_SECURITY_NUMBER"
  | "MEDICAL_RECORD"
  | "SSH_KEY"
  | "CUSTOM"
  | (string & {})

/**
 * The types of field that servers send. Open.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type FieldType =
  | "STRING"
  | "EMAIL"
  | "CONCEALED"
  | "URL"
  | "OTP"
  | "DATE"
  | "MONTH_YEAR"
  | "MENU"
  | "ADDRESS"
  | "CREDIT_CARD_NUMBER"
  | "CREDIT_CARD_TYPE"
  | "GENDER"
  | "PHONE"
  | "REFERENCE"
  | "FILE"
  | "SSHKEY"
  | "UNKNOWN"
  | (string & {})

/**
 * Recipe for a generated value: `length` characters (1 to 64, default: 32) from `characterSets` (default: all three),
 * without `excludeCharacters`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface GeneratorRecipe {
  readonly length?: number | null
  readonly characterSets?: ReadonlyArray<"LETTERS" | "DIGITS" | "SYMBOLS" | (string & {})> | null
  readonly excludeCharacters?: string | null
}

/** The common part of a field that was read, whose secrets are redacted, and a field to write, whose secrets may be plain text. */
interface FieldOf<Text> {
  readonly type?: FieldType | null
  readonly purpose?: "" | "USERNAME" | "PASSWORD" | "NOTES" | (string & {}) | null
  readonly label?: string | null
  /** Left out when empty. A DATE is unix seconds, a MONTH_YEAR is YYYYMM, an OTP is its `otpauth` address. */
  readonly value?: Text | null
  /** The current code of an OTP. */
  readonly totp?: Text | null
  readonly section?: { readonly id?: string | null } | null
  /** Lets the server generate the value by `recipe`. */
  readonly generate?: boolean | null
  readonly recipe?: GeneratorRecipe | null
  readonly entropy?: number | null
  readonly passwordDetails?: {
    readonly entropy?: number | null
    readonly generated?: boolean | null
    readonly strength?:
      | "TERRIBLE"
      | "WEAK"
      | "FAIR"
      | "GOOD"
      | "VERY_GOOD"
      | "EXCELLENT"
      | "FANTASTIC"
      | (string & {})
      | null
    /** The earlier passwords. */
    readonly history?: ReadonlyArray<Text> | null
  } | null
}

/**
 * A field of an item. Ids of built-in fields are words, such as `password` or `notesPlain`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Field extends FieldOf<Secret> {
  readonly id: string
}

/**
 * A field to write. The server generates an omitted `id`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FieldInput extends FieldOf<string | Secret> {
  readonly id?: string | null
}

/**
 * A named group of fields. Servers may leave out the label, and even the id.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Section {
  readonly id?: string | null
  readonly label?: string | null
}

interface ItemFileOf<Text> {
  readonly id: string
  readonly name?: string | null
  /** In bytes. */
  readonly size?: number | null
  readonly content_path?: string | null
  readonly section?: { readonly id?: string | null } | null
  /** In base64. Only present if it was requested inline. */
  readonly content?: Text | null
}

/**
 * A file attached to an item.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemFile extends ItemFileOf<Secret> {}

interface Summary {
  readonly title?: string | null
  readonly vault: { readonly id: string; readonly name?: string | null }
  readonly category: Category
  readonly urls?: ReadonlyArray<{
    readonly href?: string | null
    readonly label?: string | null
    readonly primary?: boolean | null
  }> | null
  readonly favorite?: boolean | null
  readonly tags?: ReadonlyArray<string> | null
  readonly version?: number | null
  readonly state?: "ARCHIVED" | "DELETED" | (string & {}) | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
  readonly lastEditedBy?: string | null
}

/**
 * Summary of an item in a list, without sections, fields and files.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Item extends Summary {
  readonly id: string
}

/**
 * An item with its sections, fields and files. Keys that this version does not know are kept, so that an item can be
 * read, edited and written back.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FullItem extends Item {
  readonly sections?: ReadonlyArray<Section> | null
  readonly fields?: ReadonlyArray<Field> | null
  readonly files?: ReadonlyArray<ItemFile> | null
}

/**
 * An item to create, or to replace another: its secrets as plain text or as `Secret`. The server sets omitted keys.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemInput extends Summary {
  readonly id?: string | null
  readonly sections?: ReadonlyArray<Section> | null
  readonly fields?: ReadonlyArray<FieldInput> | null
  readonly files?: ReadonlyArray<ItemFileOf<string | Secret>> | null
}

/**
 * Result of the functions of `@opconnect/core/ItemDraft`, without Effect's types. The vault and the check of the
 * whole are added when it is created.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Draft {
  readonly category: Category
  readonly title: string
  readonly favorite: boolean
  readonly builtIns: ReadonlyArray<object>
  readonly fields: ReadonlyArray<object>
  readonly sections: ReadonlyArray<object>
}

/**
 * One change of an item. `path` is a JSON pointer, except that a field is named by its id, not by its place:
 * `/fields/password/value`. Secrets in `value` may be plain text or `Secret`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface PatchOperation {
  readonly op: "add" | "remove" | "replace"
  readonly path: string
  readonly value?: unknown
}

/**
 * A request in the activity log, with its token and whether it was allowed.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ApiRequest {
  readonly requestId?: string | null
  readonly timestamp?: string | null
  readonly action?: "READ" | "CREATE" | "UPDATE" | "DELETE" | (string & {}) | null
  readonly result?: "SUCCESS" | "DENY" | (string & {}) | null
  readonly actor?: {
    readonly id?: string | null
    readonly account?: string | null
    readonly jti?: string | null
    readonly userAgent?: string | null
    readonly requestIp?: string | null
  } | null
  readonly resource?: {
    readonly type?: "ITEM" | "VAULT" | (string & {}) | null
    readonly vault?: { readonly id?: string | null } | null
    readonly item?: { readonly id?: string | null } | null
    readonly itemVersion?: number | null
  } | null
}

/**
 * A page of the server's activity log, and its position in the log.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ActivityPage {
  readonly requests: ReadonlyArray<ApiRequest>
  /** The server's `Content-Range`, such as `1-50/1134`; `undefined` if the server sent none. */
  readonly range: string | undefined
}

/**
 * Name and version of the server, and the state of its dependencies, such as `sync` or `sqlite`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ServerHealth {
  readonly name: string
  readonly version: string
  readonly dependencies?: ReadonlyArray<{
    readonly service?: string | null
    readonly status?: string | null
    readonly message?: string | null
  }> | null
}
