/**
 * Seeds from item drafts of `@opconnect/core`.
 *
 * @since 0.1.0
 */
import type { ItemDraft } from "@opconnect/core/ItemDraft"
import * as Result from "effect/Result"
import { InvalidSeed, type Seed } from "../model/Seed.ts"
import * as Drafts from "./drafts.ts"
import { encode } from "./full.ts"

/**
 * A seed from item drafts, by the names of their vaults. Ids and generated values are the same in every run. Throws
 * `InvalidSeed` with all problems of the drafts.
 *
 * **Example** (Items that the short form cannot describe)
 *
 * ```ts
 * import * as ItemDraft from "@opconnect/core/ItemDraft"
 * import { fromDrafts } from "@opconnect/testing/drafts"
 *
 * const seed = fromDrafts({
 *   prod: [
 *     ItemDraft.login({ title: "shop", username: "app", password: ItemDraft.generated({ length: 20 }) }),
 *     ItemDraft.server({ title: "web", url: "https://web.test" }).pipe(ItemDraft.tags("edge"))
 *   ]
 * })
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const fromDrafts = (vaults: Readonly<Record<string, ReadonlyArray<ItemDraft>>>): Seed =>
  encode(Result.getOrThrowWith(Drafts.store(vaults), (problems) => new InvalidSeed(problems)))
