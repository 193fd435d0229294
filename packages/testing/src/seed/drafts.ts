import { ItemInput } from "@opconnect/core/Item"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { idOf } from "../model/Seed.ts"
import type { Store, WireItem } from "../store/model.ts"
import { generator } from "../store/random.ts"
import type { WriteContext } from "../store/writeContext.ts"
import * as Writes from "../store/writes.ts"
import { decode } from "./decode.ts"
import { seededAt, seededBy } from "./full.ts"

const encodeInput = Schema.encodeResult(ItemInput)

/** The same for the same names. */
const context = (names: ReadonlyArray<string>): WriteContext => {
  const random = generator(JSON.stringify(names))
  let count = 0
  return {
    now: Date.parse(seededAt),
    by: seededBy,
    id: () => idOf(...names, "$draft", String(++count)),
    pick: (limit) => Math.floor(random() * limit)
  }
}

/** The item that a server creates from a draft, with the id of an item with this title in the short form. */
const created = (
  store: Store,
  vault: string,
  draft: ItemDraft.ItemDraft,
  names: ReadonlyArray<string>
): Result.Result<WireItem, ReadonlyArray<string>> =>
  Result.gen(function* () {
    const vaultId = idOf(vault)
    const input = yield* Result.mapError(ItemDraft.build(draft, { vaultId }), ({ issues }) =>
      issues.map(({ message }) => message)
    )
    const body = yield* Result.mapError(encodeInput(input), () => ["it does not have the format of an item"])
    const written = Writes.create(store, vaultId, body, context(names))
    const { output } = yield* Result.mapError(written, ({ message }) => [message])
    // The response is the stored item with current one-time passwords.
    const fields = output.fields.map(({ totp: _totp, ...field }) => field)
    return { ...output, fields, id: idOf(...names) }
  })

/** The store of a server that has created the items of all drafts. */
export const store = (
  vaults: Readonly<Record<string, ReadonlyArray<ItemDraft.ItemDraft>>>
): Result.Result<Store, ReadonlyArray<string>> =>
  Result.gen(function* () {
    const names = Object.fromEntries(Object.keys(vaults).map((name) => [name, {}]))
    const empty = yield* Result.mapError(decode(names), ({ issues }) => issues.map(({ message }) => message))
    const problems: Array<string> = []
    const full = Array.from(empty.values(), ({ vault }) => {
      const drafts = vaults[vault.name] ?? []
      const items = drafts.flatMap((draft, index) => {
        const twins = drafts.slice(0, index).filter(({ title }) => title === draft.title).length
        const names = [vault.name, draft.title, ...(twins === 0 ? [] : [String(twins + 1)])]
        const item = created(empty, vault.name, draft, names)
        if (Result.isSuccess(item)) return [[item.success.id, { item: item.success, files: new Map() }] as const]
        problems.push(...item.failure.map((problem) => `${vault.name}.${draft.title || index}: ${problem}`))
        return []
      })
      return [vault.id, { vault: { ...vault, contentVersion: items.length }, items: new Map(items) }] as const
    })
    return yield* problems.length > 0 ? Result.fail(problems) : Result.succeed(new Map(full))
  })
