import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as ConnectError from "../contract/ConnectError.ts"
import { writeOptions } from "../contract/callOptionTable.ts"
import { validateOptions } from "../contract/checkOptions.ts"
import type { InvalidOptions } from "../contract/InvalidOptions.ts"
import type { PatchOperation, WritableItem } from "../model/Item.ts"
import { matchesByName } from "../names/names.ts"
import type { Endpoints } from "./endpoints.ts"
import { uniqueMatch } from "./lookups.ts"
import type { WriteOptions } from "./service.ts"

/** Properties of an item that a write needs. */
interface ItemState {
  readonly version?: number | null
  readonly fields?: ReadonlyArray<{
    readonly id: string
    readonly label?: string | null
    readonly value?: unknown
  }> | null
}

/** Time between two reads, in milliseconds. */
const interval = 200

/** How long to wait, in milliseconds. Checked before anything is written. */
const visibleWithin = (options?: WriteOptions): Effect.Effect<number | undefined, InvalidOptions> =>
  Effect.map(validateOptions(writeOptions, options), ({ waitUntilVisible }) => {
    if (waitUntilVisible === true) return writeOptions.waitUntilVisible.default
    return typeof waitUntilVisible === "number" ? waitUntilVisible : undefined
  })

/** A field's id as a step of a JSON pointer (RFC 6901). */
const step = (id: string) => id.replaceAll("~", "~0").replaceAll("/", "~1")

/**
 * Writes that can wait until reads return the change: Connect sends writes to 1Password and serves reads from a copy of its
 * own that follows a moment later (tf#222, eso#3238).
 */
export const make = <Secret>({ items }: Endpoints<Secret>) => {
  /**
   * Reads until `isVisible` is true for the item or its absence. The write has been made: a failed read only means that
   * the change cannot be read yet.
   */
  const lookUntil = (
    vaultId: string,
    itemId: string,
    timeout: number,
    isVisible: (item: ItemState | undefined) => boolean
  ) => {
    const look = items.get(vaultId, itemId).pipe(
      Effect.map((item) => isVisible(item)),
      Effect.catch((error) => Effect.succeed(error._tag === "ResourceNotFound" && isVisible(undefined)))
    )
    return Effect.gen(function* () {
      while (!(yield* look)) yield* Effect.sleep(interval)
    }).pipe(
      Effect.timeoutOrElse({
        duration: timeout,
        orElse: () => Effect.fail(new ConnectError.WriteNotVisible({ vaultId, itemId, timeout }))
      })
    )
  }

  const awaitVersion = (vaultId: string, itemId: string, version: number, timeout: number) =>
    lookUntil(vaultId, itemId, timeout, (item) => item !== undefined && (item.version ?? 0) >= version)

  /**
   * The version that a change must be read with. The item that was read before may be outdated, and the response has
   * the new version or the one before it (a PUT: terraform-provider `connect_client.go`). Not distinguished from a change
   * that others made in between.
   */
  const after = (before: number | null | undefined, returned: number | null | undefined) =>
    Math.max((before ?? 0) + 1, returned ?? 0)

  const create = Effect.fnUntraced(function* (vaultId: string, item: WritableItem, options?: WriteOptions) {
    const timeout = yield* visibleWithin(options)
    const created = yield* items.create(vaultId, item)
    if (timeout !== undefined) yield* awaitVersion(vaultId, created.id, created.version ?? 1, timeout)
    return created
  })

  const update = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    item: WritableItem,
    options?: WriteOptions
  ) {
    const timeout = yield* visibleWithin(options)
    if (timeout === undefined) return yield* items.update(vaultId, itemId, item)
    const before = item.version ?? (yield* items.get(vaultId, itemId)).version
    const updated = yield* items.update(vaultId, itemId, item)
    yield* awaitVersion(vaultId, itemId, after(before, updated.version), timeout)
    return updated
  })

  const patch = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) {
    const timeout = yield* visibleWithin(options)
    if (timeout === undefined) return yield* items.patch(vaultId, itemId, operations)
    const before = yield* items.get(vaultId, itemId)
    const patched = yield* items.patch(vaultId, itemId, operations)
    if (operations.length > 0) {
      yield* awaitVersion(vaultId, itemId, after(before.version, patched.version), timeout)
    }
    return patched
  })

  const remove = Effect.fnUntraced(function* (vaultId: string, itemId: string, options?: WriteOptions) {
    const timeout = yield* visibleWithin(options)
    yield* items.delete(vaultId, itemId)
    if (timeout !== undefined) yield* lookUntil(vaultId, itemId, timeout, (item) => item === undefined)
  })

  const setField = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    field: string,
    value: string | Redacted.Redacted,
    options?: WriteOptions
  ) {
    const timeout = yield* visibleWithin(options)
    const item: ItemState = yield* items.get(vaultId, itemId)
    const { id, value: before } = yield* uniqueMatch(
      "field",
      field,
      matchesByName(item.fields ?? [], field, { id: (one) => one.id, title: (one) => one.label })
    )
    const patched = yield* items.patch(vaultId, itemId, [
      {
        // A field without a value has no such key, and `replace` requires one; `add` of a key sets it either way.
        op: before == null ? "add" : "replace",
        path: `/fields/${step(id)}/value`,
        value
      }
    ])
    if (timeout !== undefined) {
      yield* awaitVersion(vaultId, itemId, after(item.version, patched.version), timeout)
    }
    return patched
  })

  return { create, update, patch, delete: remove, setField }
}
