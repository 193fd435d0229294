/** Connect's objects as plain types: those of the schemas, with `Secret` instead of `Redacted`. */
import type { Category, FieldOf, Item, ItemFileOf, Section, Summary } from "../model/plain.ts"
import type { Secret } from "./Secret.ts"

export type { Category, FieldType, GeneratorRecipe, Item, Section, Vault } from "../model/plain.ts"

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
 * A file attached to an item.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemFile extends ItemFileOf<Secret> {}

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
 * An item to create, or to replace another. Secrets may be plain text or `Secret`. The server sets omitted keys.
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
 * Item draft of `@opconnect/core/ItemDraft`, without Effect's types. When the item is created, the vault is added and
 * the draft is validated.
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
 * One change of an item. `path` is a JSON pointer, except that a field is identified by its id instead of its index:
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
