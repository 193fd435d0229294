import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as ConnectError from "../../ConnectError.ts"
import type { Field, FullItem, PatchOperation, WritableItem } from "../../Item.ts"
import { fitting } from "../names.ts"
import type { Endpoints } from "./endpoints.ts"

/**
 * Whether a write waits until it can be read: Connect sends writes to 1Password and answers reads from a copy of its own
 * that follows a moment later (tf#222, eso#3238).
 */
export interface WriteOptions {
  /** Wait until the change can be read, for up to 10 seconds or the time given. Off by default. */
  readonly awaitReadable?: boolean | Duration.Input | undefined
}

const defaultPatience = 10_000

/** Milliseconds between two looks. */
const interval = 200

const patience = ({ awaitReadable }: WriteOptions = {}): number | undefined => {
  if (awaitReadable === undefined || awaitReadable === false) return undefined
  return awaitReadable === true ? defaultPatience : Duration.toMillis(awaitReadable)
}

/** A field's id as a step of a JSON pointer (RFC 6901). */
const step = (id: string) => id.replaceAll("~", "~0").replaceAll("/", "~1")

const fieldName = (field: Field) => ({ id: field.id, title: field.label ?? undefined })

/** Writing that people can rely on. */
export const make = ({ items }: Endpoints) => {
  /** Looks until `enough` is true of the item, or of its absence. */
  const lookUntil = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    timeout: number,
    enough: (item: FullItem | undefined) => boolean
  ) {
    const started = yield* Clock.currentTimeMillis
    while (true) {
      const item = yield* items.get(vaultId, itemId).pipe(Effect.catchTag("NotFound", () => Effect.succeed(undefined)))
      if (enough(item)) return
      if ((yield* Clock.currentTimeMillis) - started >= timeout) {
        return yield* new ConnectError.NotReadable({ vaultId, itemId, timeout })
      }
      yield* Effect.sleep(interval)
    }
  })

  const awaitVersion = (vaultId: string, itemId: string, version: number, timeout: number) =>
    lookUntil(vaultId, itemId, timeout, (item) => item !== undefined && (item.version ?? 0) >= version)

  const create = Effect.fnUntraced(function* (vaultId: string, item: WritableItem, options?: WriteOptions) {
    const created = yield* items.create(vaultId, item)
    const timeout = patience(options)
    if (timeout !== undefined) yield* awaitVersion(vaultId, created.id, created.version ?? 1, timeout)
    return created
  })

  const update = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    item: WritableItem,
    options?: WriteOptions
  ) {
    const timeout = patience(options)
    const updated = yield* items.update(vaultId, itemId, item)
    // The answer to a PUT still has the version from before it (terraform-provider `connect_client.go`), newer servers
    // may do better: what was read before the edit is the surer guide.
    if (timeout !== undefined) yield* awaitVersion(vaultId, itemId, (item.version ?? updated.version ?? 0) + 1, timeout)
    return updated
  })

  const patch = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    operations: ReadonlyArray<PatchOperation>,
    options?: WriteOptions
  ) {
    const timeout = patience(options)
    if (timeout === undefined) return yield* items.patch(vaultId, itemId, operations)
    const before = yield* items.get(vaultId, itemId)
    const patched = yield* items.patch(vaultId, itemId, operations)
    if (operations.length > 0) yield* awaitVersion(vaultId, itemId, (before.version ?? 0) + 1, timeout)
    return patched
  })

  const remove = Effect.fnUntraced(function* (vaultId: string, itemId: string, options?: WriteOptions) {
    yield* items.delete(vaultId, itemId)
    const timeout = patience(options)
    if (timeout !== undefined) yield* lookUntil(vaultId, itemId, timeout, (item) => item === undefined)
  })

  const setField = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    field: string,
    value: string | Redacted.Redacted,
    options?: WriteOptions
  ) {
    const item = yield* items.get(vaultId, itemId)
    const found = fitting(item.fields ?? [], field, fieldName)
    const [first, ...others] = found
    if (first === undefined) return yield* new ConnectError.NoneFound({ kind: "field", name: field })
    if (others.length > 0) {
      const candidates = found.map(({ id }) => id)
      return yield* new ConnectError.SeveralFound({ kind: "field", name: field, candidates })
    }
    const patched = yield* items.patch(vaultId, itemId, [
      {
        // A field without a value has no such key, and `replace` wants one; `add` of a key sets it either way.
        op: first.value == null ? "add" : "replace",
        path: `/fields/${step(first.id)}/value`,
        value
      }
    ])
    const timeout = patience(options)
    if (timeout !== undefined) yield* awaitVersion(vaultId, itemId, (item.version ?? 0) + 1, timeout)
    return patched
  })

  return { create, update, patch, delete: remove, setField }
}
