/** Drafts of the common categories. */
import * as Predicate from "effect/Predicate"
import { date, field } from "./fields.ts"
import type { Field, Generated, ItemDraft, Secret } from "./model.ts"
import { builtIn, fields, make, notes } from "./parts.ts"

/**
 * The parts of the options that are present. An option that is `undefined`, such as a variable that is not set, is present:
 * it is reported instead of left out.
 */
const presentParts = <Options extends object, Part>(
  options: Options,
  parts: { readonly [Key in keyof Options]?: (value: Exclude<Options[Key], undefined>) => Part }
): ReadonlyArray<Part> =>
  (Object.keys(parts) as Array<keyof Options>).flatMap((key) =>
    // The compiler cannot see that the function under a key takes the option of that key.
    key in options ? [parts[key]?.(options[key] as never) as Part] : []
  )

/**
 * A field that a category knows by its id. Terraform's provider writes databases in this way (state_to_model.go), with
 * ids and without purposes; `op item template get` has the ids of the other categories.
 */
const fieldById =
  (id: string, { label = id, type = "STRING" }: { readonly label?: string; readonly type?: Field["type"] } = {}) =>
  (value: Secret | Generated): Field =>
    field(label, value, { id, type })

/**
 * A login with a user name and a password.
 *
 * **Gotchas**
 *
 * An option that is `undefined`, such as an environment variable that is not set, is not the same as an omitted option:
 * the draft fails to build, so that no login is created without its password by mistake. This applies to the options of
 * all categories.
 *
 * **Example** (A login with a generated password)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const shop = ItemDraft.login({ title: "Shop", username: "app", password: ItemDraft.generated() })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const login = (options: {
  readonly title: string
  readonly username?: Secret
  readonly password?: Secret | Generated
}): ItemDraft =>
  presentParts<typeof options, (self: ItemDraft) => ItemDraft>(options, {
    username: (value) => builtIn("USERNAME", value),
    password: (value) => builtIn("PASSWORD", value)
  }).reduce((self, add) => add(self), make("LOGIN", options.title))

/**
 * A password without a user name. Connect requires exactly one password field.
 *
 * **Example** (A passphrase)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const passphrase = ItemDraft.password({ title: "Backup", password: ItemDraft.generated({ length: 64 }) })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const password = (options: { readonly title: string; readonly password: Secret | Generated }): ItemDraft =>
  make("PASSWORD", options.title).pipe(builtIn("PASSWORD", options.password))

/**
 * A key or token of an API.
 *
 * **Example** (A token that expires)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const stripe = ItemDraft.apiCredential({ title: "Stripe", credential: "sk_live_1", expires: "2027-12-31" })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const apiCredential = (options: {
  readonly title: string
  readonly username?: Secret
  readonly credential?: Secret | Generated
  /** Type of the credential: `bearer`, `jwt`, `basic`, ... */
  readonly type?: string
  readonly filename?: string
  /** See {@link date}. */
  readonly validFrom?: string | Date
  /** See {@link date}. */
  readonly expires?: string | Date
  readonly hostname?: string
}): ItemDraft =>
  make("API_CREDENTIAL", options.title).pipe(
    fields(
      presentParts(options, {
        username: fieldById("username"),
        credential: fieldById("credential", { type: "CONCEALED" }),
        type: fieldById("type", { type: "MENU" }),
        filename: fieldById("filename"),
        validFrom: (value) => ({ ...date("valid from", value), id: "validFrom" }),
        expires: (value) => ({ ...date("expires", value), id: "expires" }),
        hostname: fieldById("hostname")
      })
    )
  )

/**
 * A database with its credentials.
 *
 * **Example** (PostgreSQL)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const orders = ItemDraft.database({
 *   title: "Orders",
 *   type: "postgresql",
 *   hostname: "db.internal",
 *   port: 5432,
 *   database: "orders",
 *   username: "app",
 *   password: ItemDraft.generated({ characterSets: ["LETTERS", "DIGITS"] })
 * })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const database = (options: {
  readonly title: string
  /** `postgresql`, `mysql`, `mssql`, `oracle`, `sqlite`, `db2`, `msaccess`, `filemaker` or `other`. */
  readonly type?: string
  readonly hostname?: string
  readonly port?: number | string
  readonly database?: string
  readonly username?: Secret
  readonly password?: Secret | Generated
}): ItemDraft =>
  make("DATABASE", options.title).pipe(
    fields(
      presentParts(options, {
        type: fieldById("database_type", { label: "type" }),
        hostname: fieldById("hostname"),
        port: (value) => fieldById("port")(Predicate.isNumber(value) ? String(value) : value),
        database: fieldById("database"),
        username: fieldById("username"),
        password: fieldById("password", { type: "CONCEALED" })
      })
    )
  )

/**
 * A server with its credentials. Add other fields in sections.
 *
 * **Example** (A machine)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const runner = ItemDraft.server({ title: "CI", url: "ssh://ci.internal", username: "root", password: "hunter2" })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const server = (options: {
  readonly title: string
  readonly url?: string
  readonly username?: Secret
  readonly password?: Secret | Generated
}): ItemDraft =>
  make("SERVER", options.title).pipe(
    fields(
      presentParts(options, {
        url: fieldById("url", { label: "URL" }),
        username: fieldById("username"),
        password: fieldById("password", { type: "CONCEALED" })
      })
    )
  )

/**
 * A note.
 *
 * **Example** (A runbook)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const runbook = ItemDraft.secureNote({ title: "Runbook", notes: "Turn it off and on again." })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const secureNote = (options: { readonly title: string; readonly notes: Secret }): ItemDraft =>
  make("SECURE_NOTE", options.title).pipe(notes(options.notes))
