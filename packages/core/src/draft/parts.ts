/** The parts of a draft. */
import * as Pipeable from "effect/Pipeable"
import type { BuiltIn, Field, Generated, ItemDraft, Purpose, Secret } from "./model.ts"
import { redacted } from "./values.ts"

const draft = (parts: Omit<ItemDraft, "pipe">): ItemDraft => Object.assign(Object.create(Pipeable.Prototype), parts)

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

const builtInField = (purpose: Purpose, value: Secret | Generated): BuiltIn => ({ purpose, value: redacted(value) })

/**
 * Adds a built-in field. For drafts made by {@link make}; {@link login}, {@link password} and {@link notes} add theirs
 * themselves.
 *
 * **Gotchas**
 *
 * A second one of the same purpose fails to build (Connect responds with `too many "password" fields`), and so does USERNAME
 * or PASSWORD in a category other than LOGIN and PASSWORD (Connect has responded with 406,
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
 * Adds a section with fields, or fields to the section if there is one of this label: two sections of one label could not be
 * distinguished in `op://vault/item/section/field`.
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
