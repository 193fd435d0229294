/** Fields and their values. */
import * as Predicate from "effect/Predicate"
import type { Field, Generated, Recipe, Secret } from "./model.ts"
import { redacted } from "./values.ts"

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
  value: redacted(value),
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

/** An invalid Date has no day: `build` reports its empty text. */
const dayOf = (value: Date) => (Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10))

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
