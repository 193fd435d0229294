/**
 * Drafts of items: composed from parts, checked as a whole, and built into the input of Connect's `POST
 * /v1/vaults/{id}/items`.
 *
 * **Details**
 *
 * A draft is an immutable value. {@link build} reports all problems at once, before any request is sent: what Connect
 * rejects, and what it accepts but stores incorrectly. Values are `Redacted`, so a draft can be logged.
 *
 * **Example** (A login with a generated password)
 *
 * ```ts
 * import * as ConnectClient from "@opconnect/core/ConnectClient"
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 * import * as Effect from "effect/Effect"
 *
 * const shop = ItemDraft.login({
 *   title: "Shop",
 *   username: "app",
 *   password: ItemDraft.generated({ length: 24 })
 * }).pipe(
 *   ItemDraft.url("https://shop.example"),
 *   ItemDraft.tags("prod"),
 *   ItemDraft.section("API", [ItemDraft.concealed("key", "sk_live_1"), ItemDraft.date("expires", "2027-12-31")]),
 *   ItemDraft.notes("Made by the deployment")
 * )
 *
 * const create = Effect.fn(function* (vaultId: string) {
 *   const connect = yield* ConnectClient.ConnectClient
 *   const item = yield* Effect.fromResult(ItemDraft.build(shop, { vaultId }))
 *   return yield* connect.items.create(vaultId, item)
 * })
 * ```
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Data from "effect/Data"
import { dual } from "effect/Function"
import * as Pipeable from "effect/Pipeable"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Issue } from "../contract/Issue.ts"
import type * as Item from "../model/Item.ts"
import * as Draft from "./build.ts"
import type { BuiltIn, Field, Generated, ItemDraft, Purpose, Recipe, Secret } from "./model.ts"
import { isGenerated } from "./values.ts"

export type { BuiltIn, Field, Generated, ItemDraft, Purpose, Recipe, Secret, Section, Url } from "./model.ts"

/**
 * A draft that Connect would reject, or store differently. `issues` lists every problem and names fields by their
 * labels; it holds no value.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class InvalidDraft extends Data.TaggedError("InvalidDraft")<{
  readonly issues: ReadonlyArray<Issue>
  readonly message: string
}> {
  constructor(issues: ReadonlyArray<Issue>) {
    super({ issues, message: issues.map(({ message }) => message).join("\n") })
  }
}

const draft = (parts: Omit<ItemDraft, "pipe">): ItemDraft => Object.assign(Object.create(Pipeable.Prototype), parts)

const sealed = (value: Secret | Generated): Redacted.Redacted | Generated =>
  isGenerated(value) || Redacted.isRedacted(value) ? value : Redacted.make(value)

/**
 * The pieces for those options that were given. One given as `undefined`, such as a variable that is not set, is a
 * piece as well, so that it is reported and not silently left out.
 */
const given = <Options extends object, A>(
  options: Options,
  pieces: { readonly [Key in keyof Options]?: (value: Exclude<Options[Key], undefined>) => A }
): ReadonlyArray<A> =>
  (Object.keys(pieces) as Array<keyof Options>).flatMap((key) =>
    // The compiler cannot see that the piece under a key takes the option of that key.
    key in options ? [pieces[key]?.(options[key] as never) as A] : []
  )

/**
 * A draft of any category, with only a title.
 *
 * **Gotchas**
 *
 * Three categories fail to build. Connect rejects DOCUMENT and CUSTOM (API reference; changelog 1.2.0 and 1.7.0). It
 * stores the private key of an SSH_KEY as plain text, which neither the apps nor an SSH agent accept as a key, and
 * which cannot be repaired through Connect (1Password/connect#77, #107).
 *
 * A category's own fields are known by ids, such as `ccnum` of a CREDIT_CARD: give them to {@link field}.
 * `op item template get "Credit Card"` lists them.
 *
 * **Example** (A router)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const router = ItemDraft.make("WIRELESS_ROUTER", "Office").pipe(
 *   ItemDraft.fields([
 *     ItemDraft.field("network name", "office", { id: "network_name" }),
 *     ItemDraft.field("password", ItemDraft.generated(), { id: "wireless_password", type: "CONCEALED" })
 *   ])
 * )
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const make = (category: ItemDraft["category"], title: string): ItemDraft =>
  draft({ category, title, favorite: false, tags: [], urls: [], builtIns: [], fields: [], sections: [] })

/**
 * A login.
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
  draft({
    ...make("LOGIN", options.title),
    builtIns: given(options, {
      username: (value) => builtInField("USERNAME", value),
      password: (value) => builtInField("PASSWORD", value)
    })
  })

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
 * A field that a category knows by its id. Terraform's provider writes databases in this way (state_to_model.go), with
 * ids and without purposes; `op item template get` has the ids of the other categories.
 */
const own =
  (id: string, { label = id, type = "STRING" }: { readonly label?: string; readonly type?: Field["type"] } = {}) =>
  (value: Secret | Generated): Field =>
    field(label, value, { id, type })

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
      given(options, {
        username: own("username"),
        credential: own("credential", { type: "CONCEALED" }),
        type: own("type", { type: "MENU" }),
        filename: own("filename"),
        validFrom: (value) => ({ ...date("valid from", value), id: "validFrom" }),
        expires: (value) => ({ ...date("expires", value), id: "expires" }),
        hostname: own("hostname")
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
      given(options, {
        type: own("database_type", { label: "type" }),
        hostname: own("hostname"),
        port: (value) => own("port")(Predicate.isNumber(value) ? String(value) : value),
        database: own("database"),
        username: own("username"),
        password: own("password", { type: "CONCEALED" })
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
      given(options, {
        url: own("url", { label: "URL" }),
        username: own("username"),
        password: own("password", { type: "CONCEALED" })
      })
    )
  )

/**
 * A text.
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

const builtInField = (purpose: Purpose, value: Secret | Generated): BuiltIn => ({ purpose, value: sealed(value) })

/**
 * Adds a built-in field. For drafts made by {@link make}; {@link login}, {@link password} and {@link notes} add theirs
 * themselves.
 *
 * **Gotchas**
 *
 * A second one of the same purpose fails to build (Connect answers `too many "password" fields`), and so does USERNAME
 * or PASSWORD in a category other than LOGIN and PASSWORD (Connect has answered 406,
 * 1Password/vault-plugin-secrets-onepassword#23): there these are fields with ids, as {@link database} makes them.
 *
 * **Example** (The same as `login`)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const shop = ItemDraft.make("LOGIN", "Shop").pipe(ItemDraft.builtIn("USERNAME", "app"))
 * ```
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const builtIn =
  (purpose: Purpose, value: Secret | Generated) =>
  (self: ItemDraft): ItemDraft =>
    draft({ ...self, builtIns: [...self.builtIns, builtInField(purpose, value)] })

/**
 * Sets the notes, in Markdown. Every category has notes.
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const notes = (text: Secret): ((self: ItemDraft) => ItemDraft) => builtIn("NOTES", text)

/**
 * Adds the URL of a website where the apps suggest the item.
 *
 * **Details**
 *
 * An item with addresses has one that is primary: the one marked so, or else the first. Two marked ones fail to build,
 * since only one of them can be meant. For a URL in a field, use {@link link}.
 *
 * **Example** (Two websites)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const shop = ItemDraft.login({ title: "Shop", username: "app" }).pipe(
 *   ItemDraft.url("https://shop.example", { label: "website" }),
 *   ItemDraft.url("https://admin.shop.example", { primary: true })
 * )
 * ```
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const url =
  (href: string, options?: { readonly label?: string | undefined; readonly primary?: boolean | undefined }) =>
  (self: ItemDraft): ItemDraft =>
    draft({ ...self, urls: [...self.urls, { href, label: options?.label, primary: options?.primary === true }] })

/**
 * Adds tags; a tag that the draft already has is not added again. A slash nests tags (`prod/shop`). Servers may return
 * them in another order.
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const tags =
  (...names: ReadonlyArray<string>) =>
  (self: ItemDraft): ItemDraft =>
    draft({ ...self, tags: [...new Set([...self.tags, ...names])] })

/**
 * Marks the item as a favorite.
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const favorite = (self: ItemDraft): ItemDraft => draft({ ...self, favorite: true })

/**
 * Adds fields outside of any section.
 *
 * **Gotchas**
 *
 * A field with the name of a built-in field fails to build: Connect would add a second "password" next to an empty one
 * (1Password/connect-sdk-js#108). Other labels may occur twice, as in the apps; a reference must then use the field's
 * id.
 *
 * **Example** (A note with a contact)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const oncall = ItemDraft.secureNote({ title: "On call", notes: "Call first." }).pipe(
 *   ItemDraft.fields([ItemDraft.phone("phone", "+49 30 1234567"), ItemDraft.email("mail", "oncall@shop.example")])
 * )
 * ```
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const fields =
  (more: ReadonlyArray<Field>) =>
  (self: ItemDraft): ItemDraft =>
    draft({ ...self, fields: [...self.fields, ...more] })

/**
 * Adds a section with fields, or fields to the section if there is one of this label: two sections of one label could not be distinguished in `op://vault/item/section/field`.
 *
 * **Details**
 *
 * Fields are passed with their section, not by its id, so they cannot refer to a section that does not exist. {@link
 * build} generates the ids, which must only be unique in the item.
 *
 * **Example** (Recovery)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const shop = ItemDraft.login({ title: "Shop", username: "app" }).pipe(
 *   ItemDraft.section("Recovery", [ItemDraft.concealed("code", "1234-5678"), ItemDraft.text("question", "First pet")])
 * )
 * ```
 *
 * @category combinators
 * @since 0.1.0
 * @stability stable
 */
export const section =
  (label: string, more: ReadonlyArray<Field>) =>
  (self: ItemDraft): ItemDraft =>
    draft({
      ...self,
      sections: self.sections.some((one) => one.label === label)
        ? self.sections.map((one) => (one.label === label ? { label, fields: [...one.fields, ...more] } : one))
        : [...self.sections, { label, fields: [...more] }]
    })

/**
 * A value that the server generates; the result of `items.create` has it.
 *
 * **Example** (Something to type by hand)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const pin = ItemDraft.generated({ length: 12, characterSets: ["LETTERS", "DIGITS"], excludeCharacters: "0OIl1" })
 * ```
 *
 * @category values
 * @since 0.1.0
 * @stability stable
 */
export const generated = (recipe: Recipe = {}): Generated => ({ _tag: "Generated", recipe })

/**
 * A field of any type. Default: type STRING, with an id from the server.
 *
 * **Details**
 *
 * OTP, DATE and MONTH_YEAR values are checked and written as by {@link otp}, {@link date} and {@link monthYear}.
 *
 * **Gotchas**
 *
 * Connect's API description knows STRING, EMAIL, CONCEALED, URL, OTP, DATE, MONTH_YEAR and MENU; the others occur in
 * its responses, and a server rejects types that it does not support with 400 (`has unsupported field type`).
 *
 * **Example** (An address)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const office = ItemDraft.field("office", "Unter den Linden 1, Berlin", { type: "ADDRESS" })
 * ```
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const field = (
  label: string,
  value: Secret | Generated,
  options?: { readonly type?: Field["type"] | undefined; readonly id?: string | undefined }
): Field => ({
  label,
  // Servers read types case-insensitively (1Password/connect#26), and so must the checks.
  type: (options?.type ?? "STRING").toUpperCase(),
  value: sealed(value),
  id: options?.id
})

/**
 * A text that the apps always show.
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const text = (label: string, value: Secret): Field => field(label, value)

/**
 * A text that the apps show only on demand.
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const concealed = (label: string, value: Secret | Generated): Field => field(label, value, { type: "CONCEALED" })

/**
 * An email address.
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const email = (label: string, value: Secret): Field => field(label, value, { type: "EMAIL" })

/**
 * A URL in a field. For the website of the item, use {@link url}.
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const link = (label: string, href: Secret): Field => field(label, href, { type: "URL" })

/**
 * A telephone number. The type is not in Connect's API description, but in the vendor's Go SDK (items.go).
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const phone = (label: string, value: Secret): Field => field(label, value, { type: "PHONE" })

/**
 * One of several values that the category defines.
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const menu = (label: string, value: Secret): Field => field(label, value, { type: "MENU" })

/**
 * A one-time password, from its `otpauth://` URL.
 *
 * **Details**
 *
 * The id of such a field must start with `TOTP_` (1Password/terraform-provider-onepassword, changelog): {@link build}
 * generates one. The bare secret is not accepted, because it has neither digits nor period.
 *
 * **Example** (A second factor)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const shop = ItemDraft.login({ title: "Shop", username: "app" }).pipe(
 *   ItemDraft.section("2FA", [ItemDraft.otp("one-time password", "otpauth://totp/shop?secret=JBSWY3DPEHPK3PXP")])
 * )
 * ```
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const otp = (label: string, address: Secret): Field => field(label, address, { type: "OTP" })

/**
 * A date: `YYYY-MM-DD`, or the day of a `Date` in UTC.
 *
 * **Details**
 *
 * Sent as the unix seconds of 12:01 UTC on that day, as Terraform's provider does. Connect reads `YYYY-MM-DD` in
 * the server's own timezone, which moves the day for clients elsewhere (1Password/terraform-provider-onepassword#247).
 *
 * **Example** (The last day)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const written = ItemDraft.date("expires", "2027-12-31")
 * const reckoned = ItemDraft.date("expires", new Date("2027-12-31T08:00:00Z"))
 * ```
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const date = (label: string, value: Secret | Date): Field =>
  field(label, Predicate.isDate(value) ? dayOf(value) : value, { type: "DATE" })

/** An invalid Date has no day: `build` reports its empty text. */
const dayOf = (value: Date) => (Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10))

/**
 * A month: `YYYYMM` or `YYYY/MM`. Sent as `YYYYMM`, the format of servers.
 *
 * **Example** (A card's last month)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 *
 * const expiry = ItemDraft.monthYear("expiry date", "2027/12")
 * ```
 *
 * @category fields
 * @since 0.1.0
 * @stability stable
 */
export const monthYear = (label: string, value: Secret): Field => field(label, value, { type: "MONTH_YEAR" })

/**
 * The input of `items.create` of the client, or `InvalidDraft` with every problem. The same draft always gives the same
 * item.
 *
 * **Details**
 *
 * The server generates the ids, except those of sections, of one-time passwords, and of fields with an explicit id.
 * Values stay `Redacted` until the client sends them.
 *
 * **Example** (Report every problem)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 * import * as Result from "effect/Result"
 *
 * const built = ItemDraft.password({ title: "", password: ItemDraft.generated({ length: 65 }) }).pipe(
 *   ItemDraft.build({ vaultId: "ftz4pm2xxwmwrsd7rjqn7grzfz" })
 * )
 * const messages = Result.isFailure(built) ? built.failure.issues.map(({ message }) => message) : []
 * // ["The title is empty.", "The built-in PASSWORD: a generated value must have 1 to 64 characters."]
 * ```
 *
 * @category building
 * @since 0.1.0
 * @stability stable
 */
export const build: {
  (options: { readonly vaultId: string }): (self: ItemDraft) => Result.Result<Item.ItemInput, InvalidDraft>
  (self: ItemDraft, options: { readonly vaultId: string }): Result.Result<Item.ItemInput, InvalidDraft>
} = dual(
  2,
  (self: ItemDraft, { vaultId }: { readonly vaultId: string }): Result.Result<Item.ItemInput, InvalidDraft> =>
    Result.mapError(Draft.build(self, vaultId), (issues) => new InvalidDraft(issues))
)
