import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Decode from "../client/decode.ts"
import type { Issue } from "../contract/Issue.ts"
import * as ItemDraft from "../draft/ItemDraft.ts"
import { decoders } from "../model/decoders.ts"
import type * as Item from "../model/Item.ts"
import type * as Models from "./models.ts"
import { redacted, Secret } from "./Secret.ts"

/** Error for an item, a draft or a patch that cannot be written. */
export class InvalidItem extends Data.TaggedError("InvalidItem")<{
  readonly issues: ReadonlyArray<Issue>
  readonly message: string
  readonly hint: string
}> {
  constructor(message: string, hint: string, issues: ReadonlyArray<Issue> = [{ code: "InvalidItem", message, hint }]) {
    super({ issues, message, hint })
  }
}

/** A type as the promise facade has it. */
export type Plain<A> =
  A extends Redacted.Redacted<string>
    ? Secret
    : // A string of an open enum counts as an object too.
      A extends string
      ? A
      : A extends object
        ? { readonly [Key in keyof A]: Plain<A[Key]> }
        : A

const mapValues = (all: object, f: (value: unknown) => unknown): unknown => {
  if (Array.isArray(all)) return all.map(f)
  // In a copy, where even a key `__proto__` is the object's own. Four times as fast as putting entries together.
  const mapped: Record<string, unknown> = { ...all }
  for (const key of Object.keys(mapped)) mapped[key] = f(mapped[key])
  return mapped
}

/** A decoded response with its secrets as `Secret`, including keys that this version does not know. */
export const conceal = <A>(value: A): Plain<A> => concealed(value) as Plain<A>

const concealed = (value: unknown): unknown => {
  if (Redacted.isRedacted(value)) return new Secret(Redacted.value(value as Redacted.Redacted))
  return typeof value === "object" && value !== null ? mapValues(value, concealed) : value
}

/** Secrets in plain text, as requested. */
export const revealAll = <Key extends string>(values: Readonly<Record<Key, Redacted.Redacted>>): Record<Key, string> =>
  mapValues(values, (value) => Redacted.value(value as Redacted.Redacted)) as Record<Key, string>

/** A record with the results of a function for its entries. */
export const mapEntries = <Key extends string, A, B>(
  record: Readonly<Record<Key, A>>,
  f: (value: A, key: Key) => B
): Record<Key, B> => {
  const mapped: Record<string, unknown> = { ...record }
  for (const key of Object.keys(record) as Array<Key>) mapped[key] = f(record[key], key)
  // One entry for each key.
  return mapped as Record<Key, B>
}

/** The other way round. */
export const hideAll = <Key extends string>(
  values: Readonly<Partial<Record<Key, string>>>
): Partial<Record<Key, Redacted.Redacted>> =>
  mapValues(values, (value) => (value === undefined ? undefined : Redacted.make(value))) as Partial<
    Record<Key, Redacted.Redacted>
  >

const printed = () =>
  new InvalidItem(
    `The input contains the text "${redacted}", which is printed instead of secrets: it would be stored instead of the secret.`,
    "Copy items with { ...item }, not with JSON."
  )

/** The JSON to send: secrets in plain text, and no keys without a value. */
const revealed = (value: unknown): unknown => {
  if (value instanceof Secret) return value.reveal()
  if (Redacted.isRedacted(value)) return Redacted.value(value)
  if (value === redacted) throw printed()
  if (typeof value !== "object" || value === null || ("toJSON" in value && typeof value.toJSON === "function")) {
    return value
  }
  const all = mapValues(value, revealed) as object
  return Array.isArray(all) ? all : Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined))
}

const invalid = (reason: string) =>
  new InvalidItem(`The input cannot be written: ${reason}`, "Correct the input: nothing was sent.")

const plain = (value: unknown) => Effect.try({ try: () => revealed(value), catch: printed })

/**
 * The input of the caller, decoded as if it came over the wire, so that its problems are found before a request is
 * sent.
 */
const read =
  <Name extends Decode.SchemaName>(name: Name) =>
  (value: unknown): Effect.Effect<Decode.Decoded<Name>, InvalidItem> =>
    Effect.flatMap(plain(value), (input) => Effect.mapError(Decode.decode(decoders, name, input), invalid))

export const text = (value: unknown): Effect.Effect<string, InvalidItem> =>
  Effect.flatMap(plain(value), (input) =>
    typeof input === "string" ? Effect.succeed(input) : Effect.fail(invalid("the value must be text."))
  )

export const patch = read("patch")
const itemInput = read("itemInput")

const isDraft = (item: Models.ItemInput | Models.Draft): item is ItemDraft.ItemDraft =>
  typeof item === "object" && item !== null && "builtIns" in item

/** An item to write, or a draft of one. */
export const item = (
  vaultId: string,
  given: Models.ItemInput | Models.Draft
): Effect.Effect<Item.ItemInput, InvalidItem> =>
  isDraft(given)
    ? Effect.fromResult(
        Result.mapError(
          ItemDraft.build(given, { vaultId }),
          ({ issues, message }) => new InvalidItem(message, "Correct the draft: nothing was sent.", issues)
        )
      )
    : itemInput(given)
