import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { notTrusted } from "../files/files.ts"
import * as File from "./file.ts"
import * as Sealed from "./sealed.ts"
import type { Stored } from "./settling.ts"

/**
 * The reason why a snapshot cannot be used.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type SnapshotProblem =
  | "Missing"
  | "Unreadable"
  | "Untrusted"
  | "NotASnapshot"
  | "OtherVersion"
  | "OtherKey"
  | "Damaged"
  | "Expired"
  | "OtherHost"
  | "OtherReferences"

const Content = Schema.fromJsonString(
  Schema.Struct({
    savedAt: Schema.Finite,
    expiresAt: Schema.Finite,
    hosts: Schema.Array(Schema.String),
    readings: Schema.Array(
      Schema.Struct({
        reference: Schema.String,
        value: Schema.String,
        vault: Schema.String,
        contentVersion: Schema.optionalKey(Schema.Finite),
        changedAt: Schema.Finite,
        isSettled: Schema.Boolean,
        item: Schema.String,
        version: Schema.optionalKey(Schema.Finite)
      })
    )
  })
)

type Content = typeof Content.Type

const encodeContent = Schema.encodeSync(Content)
const decodeContent = Schema.decodeUnknownOption(Content)

const sameSet = (some: Iterable<string>, others: Iterable<string>) => {
  const [one, other] = [new Set(some), new Set(others)]
  return one.size === other.size && [...one].every((element) => other.has(element))
}

/** The context that a snapshot is bound to. */
export interface Binding {
  readonly path: string
  /** Milliseconds. */
  readonly maxAge: number
  readonly hosts: ReadonlyArray<string>
  readonly source: Sealed.KeySource
  /** By their names in the snapshot. */
  readonly references: ReadonlySet<string>
}

export interface Snapshot {
  readonly savedAt: number
  readonly readings: ReadonlyMap<string, Stored>
}

/** Writes a snapshot. A file that cannot be written is a warning. */
export const save = Effect.fnUntraced(function* (
  { hosts, maxAge, path, source }: Binding,
  readings: ReadonlyMap<string, Stored>
) {
  const savedAt = yield* Clock.currentTimeMillis
  const text = encodeContent({
    savedAt,
    // JSON has no infinity.
    expiresAt: Math.min(savedAt + maxAge, Number.MAX_SAFE_INTEGER),
    hosts,
    readings: Array.from(readings, ([reference, { changedAt, isSettled, item, value, vault }]) => ({
      reference,
      value: Redacted.value(value),
      vault: vault.id,
      ...(vault.contentVersion === undefined ? {} : { contentVersion: vault.contentVersion }),
      changedAt,
      isSettled,
      item: item.id,
      ...(item.version === undefined ? {} : { version: item.version })
    }))
  })
  const failure = yield* Effect.promise(async () => File.replace(path, await Sealed.seal(text, source)))
  // The start continues with its values; only the next outage needs the file.
  if (failure !== undefined) yield* Effect.logWarning(`Could not write the snapshot ${path}: ${failure}.`)
})

const fromContent = ({
  changedAt,
  contentVersion,
  isSettled,
  item,
  value,
  vault,
  version
}: Content["readings"][number]): Stored => ({
  changedAt,
  isSettled,
  value: Redacted.make(value),
  vault: { id: vault, contentVersion },
  item: { id: item, version },
  age: 0,
  validFor: undefined
})

/** Reads a snapshot that was made for this binding. */
export const load = Effect.fnUntraced(function* ({
  hosts,
  maxAge,
  path,
  references,
  source
}: Binding): Effect.fn.Return<Snapshot, SnapshotProblem> {
  const fail = (problem: SnapshotProblem) => Effect.fail(problem)
  const file = yield* Effect.promise(() => File.read(path))
  if ("code" in file) {
    return yield* fail(file.code === "ENOENT" ? "Missing" : file.code === notTrusted ? "Untrusted" : "Unreadable")
  }
  const opened = yield* Effect.promise(() => Sealed.unseal(file.bytes, source))
  if ("unopened" in opened) return yield* fail(opened.unopened)
  const content = decodeContent(opened.text)
  if (content._tag === "None") return yield* fail("Damaged")
  const { expiresAt, readings, savedAt } = content.value
  const now = yield* Clock.currentTimeMillis
  if (now > expiresAt || now - savedAt > maxAge) return yield* fail("Expired")
  if (!sameSet(content.value.hosts, hosts)) return yield* fail("OtherHost")
  const byReference = new Map(readings.map((one) => [one.reference, fromContent(one)]))
  return sameSet(byReference.keys(), references) ? { savedAt, readings: byReference } : yield* fail("OtherReferences")
})
