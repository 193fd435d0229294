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
import * as Result from "effect/Result"
import type { Issue } from "../contract/Issue.ts"
import type * as Item from "../model/Item.ts"
import * as Draft from "./build.ts"
import type { ItemDraft } from "./model.ts"

export * from "./categories.ts"
export * from "./fields.ts"
export type { BuiltIn, Field, Generated, ItemDraft, Purpose, Recipe, Secret, Section, Url } from "./model.ts"
export * from "./parts.ts"

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
