import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { InvalidOptions } from "../contract/InvalidOptions.ts"
import { recordIssue } from "../contract/recordIssue.ts"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import type { Outcome } from "./resolved.ts"

/** A text under its key. Compared by identity; the index keeps the order. */
export interface Entry<Key extends string> {
  readonly key: Key
  readonly text: string
  readonly index: number
}

export interface ParsedEntry<Key extends string> extends Entry<Key> {
  readonly reference: SecretReference.SecretReference
}

export type EntryOutcome<Key extends string, A> = readonly [Entry<Key>, Outcome<A>]

export interface SecretFailure<Key extends string> {
  readonly key: Key
  readonly error: SecretError.SecretError
}

/** Dies if the argument, which may come from JavaScript, is not a record: an empty result would hide that it is missing. */
export const requireRecord = (references: unknown): Effect.Effect<void> => {
  const issue = recordIssue("references", references)
  return issue === undefined ? Effect.void : Effect.die(new InvalidOptions([issue]))
}

/** The entries of a record, those that are references and those that are not. */
export const parseAll = <Key extends string>(record: Readonly<Record<Key, string>>) => {
  const parsed: Array<ParsedEntry<Key>> = []
  const invalid: Array<EntryOutcome<Key, never>> = []
  // Object.entries forgets which keys they are.
  for (const [index, [key, text]] of (Object.entries(record) as Array<[Key, string]>).entries()) {
    const reference = SecretReference.parse(text)
    const entry = { key, text, index }
    if (Result.isSuccess(reference)) parsed.push({ ...entry, reference: reference.success })
    else invalid.push([entry, Result.fail(reference.failure)])
  }
  return { parsed, invalid }
}

export const inOrder = <Key extends string, A>(outcomes: ReadonlyArray<EntryOutcome<Key, A>>) =>
  outcomes.toSorted(([one], [other]) => one.index - other.index)

/** Outcomes with a value, and failures. */
export const partition = <E extends Entry<string>, A>(outcomes: ReadonlyArray<readonly [E, Outcome<A>]>) => {
  const failures: Array<SecretFailure<E["key"]>> = []
  const values: Array<readonly [E, A]> = []
  for (const [entry, outcome] of outcomes) {
    if (Result.isSuccess(outcome)) values.push([entry, outcome.success])
    else failures.push({ key: entry.key, error: outcome.failure })
  }
  return { failures, values }
}

/** A record with one entry for each key, which the types of `fromEntries` forget. */
export const recordOf = <Key extends string, A>(entries: ReadonlyArray<readonly [Entry<Key>, A]>) =>
  Object.fromEntries(entries.map(([{ key }, value]) => [key, value])) as Record<Key, A>
