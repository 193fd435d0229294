import * as Result from "effect/Result"
import * as Content from "./content.ts"
import * as Input from "./input.ts"
import type { Store, StoredItem, WireItem } from "./model.ts"
import * as Patch from "./patch.ts"
import { type Refusal, refuse } from "./refusal.ts"
import { findItem, findVault, wholeItem } from "./store.ts"
import { omitEmpty } from "./wire.ts"
import type { WriteContext } from "./writeContext.ts"

/** The store after a write, and its output. */
export interface Written<Output> {
  readonly store: Store
  readonly output: Output
  readonly itemId: string
  readonly itemVersion: number
}

export type Writing<Output> = Result.Result<Written<Output>, Refusal<400 | 404>>

/** To the second, as Connect has it. */
export const timestamp = (now: number) => new Date(now).toISOString().replace(/\.\d+/, "")

/** The vault changed by one more time, with other items in it. */
const withItems = (
  store: Store,
  vaultId: string,
  { now }: WriteContext,
  change: (items: Map<string, StoredItem>) => void
): Result.Result<Store, Refusal<400 | 404>> =>
  Result.map(findVault(store, vaultId), ({ items, vault }) => {
    const changed = new Map(items)
    change(changed)
    const contentVersion = vault.contentVersion + 1
    return new Map(store).set(vaultId, {
      vault: { ...vault, contentVersion, updatedAt: timestamp(now) },
      items: changed
    })
  })

/** Saves an item in its vault, instead of one with the same id. */
export const saveItem = (
  store: Store,
  vaultId: string,
  stored: StoredItem,
  context: WriteContext
): Writing<WireItem> => {
  const { id, version } = stored.item
  return Result.map(
    withItems(store, vaultId, context, (items) => items.set(id, stored)),
    (store) => ({ store, output: wholeItem(stored, context.now), itemId: id, itemVersion: version })
  )
}

/** Verifies that the ids in a body match the path. */
const checkPlace = (input: Input.WireInput, vaultId: string, itemId?: string): Result.Result<void, Refusal<400>> => {
  if (input.vault.id !== vaultId) return refuse(400, `Invalid item: vault.id must be ${vaultId}, as in the path`)
  return itemId === undefined || !input.id || input.id === itemId
    ? Result.void
    : refuse(400, `Invalid item: id must be ${itemId}, as in the path`)
}

export const create = (store: Store, vaultId: string, body: unknown, context: WriteContext): Writing<WireItem> =>
  Result.gen(function* () {
    const { vault } = yield* findVault(store, vaultId)
    const input = yield* Input.readItem(body, vaultId, context)
    yield* checkPlace(input, vaultId)
    const content = yield* Content.make(input, context)
    const now = timestamp(context.now)
    const item = omitEmpty<WireItem>({
      ...content,
      createdAt: now,
      // Go's client sends an empty one; which it is to be is not the client's to say.
      id: context.id(),
      lastEditedBy: context.by,
      updatedAt: now,
      vault: { id: vaultId, name: vault.name },
      version: 1
    })
    return yield* saveItem(store, vaultId, { item, files: new Map() }, context)
  })

const replace = (store: Store, vaultId: string, stored: StoredItem, body: unknown, context: WriteContext) =>
  Result.gen(function* () {
    const { createdAt, id, vault, version } = stored.item
    const input = yield* Input.readItem(body, vaultId, context)
    yield* checkPlace(input, vaultId, id)
    const content = yield* Content.make(input, context, stored.item)
    const item = omitEmpty<WireItem>({
      ...content,
      createdAt,
      id,
      lastEditedBy: context.by,
      updatedAt: timestamp(context.now),
      vault,
      version: version + 1
    })
    return yield* saveItem(store, vaultId, { ...stored, item }, context)
  })

/** Replaces an item. The output has the version from before, like the response of Connect. */
export const update = (
  store: Store,
  vaultId: string,
  itemId: string,
  body: unknown,
  context: WriteContext
): Writing<WireItem> =>
  Result.gen(function* () {
    const stored = yield* findItem(store, vaultId, itemId)
    const written = yield* replace(store, vaultId, stored, body, context)
    return { ...written, output: { ...written.output, version: stored.item.version } }
  })

/** Does all of the operations, or none. */
export const patch = (
  store: Store,
  vaultId: string,
  itemId: string,
  body: unknown,
  context: WriteContext
): Writing<WireItem> =>
  Result.gen(function* () {
    const stored = yield* findItem(store, vaultId, itemId)
    const operations = yield* Input.readPatch(body)
    if (operations.length > 0) {
      return yield* replace(store, vaultId, stored, yield* Patch.apply(stored.item, operations), context)
    }
    return { store, output: wholeItem(stored, context.now), itemId, itemVersion: stored.item.version }
  })

/** Connect has no archive: what is deleted is gone. */
export const remove = (store: Store, vaultId: string, itemId: string, context: WriteContext): Writing<void> =>
  Result.gen(function* () {
    const { item } = yield* findItem(store, vaultId, itemId)
    const without = yield* withItems(store, vaultId, context, (items) => void items.delete(itemId))
    return { store: without, output: undefined, itemId, itemVersion: item.version }
  })
