import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { VaultEvent } from "../client/eventStream.ts"
import type { OpenEvents } from "../client/events.ts"
import { InvalidOptions } from "../contract/InvalidOptions.ts"
import type { Issue } from "../contract/Issue.ts"
import { recordIssue, typeName } from "../contract/recordIssue.ts"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import type { ResultsOf } from "./batch.ts"
import type { Engine } from "./engine.ts"
import { parseAll, partition } from "./entries.ts"
import type { Place } from "./place.ts"
import type { MakePlan } from "./plan.ts"
import type { Outcome, Outcomes, Resolved, Wanted } from "./resolved.ts"

/** Known values instead of a server: what a service needs to resolve, plan and watch them. */
export interface SecretRecord {
  readonly engine: Engine
  readonly plan: MakePlan
  /** Reports the changes that `set` makes. */
  readonly events: OpenEvents
  /** Sets the value of a reference, as an edit of the item would. */
  readonly set: (reference: SecretReference.SecretReference, value: string) => void
}

/** The record has no value for a reference: for a program, the field does not exist. Its issue says what the test lacks. */
class NotGiven extends SecretError.FieldNotFound {
  constructor(reference: SecretReference.SecretReference) {
    const { field, item, section } = reference
    super({
      reference: SecretReference.format(reference),
      item,
      section,
      field,
      fields: [],
      suggestion: undefined
    })
  }

  override get issues(): readonly [Issue] {
    const message = "The test has no value for this reference."
    const hint = "Add the reference to the values of the test."
    return [{ code: "NotGiven", message, hint, reference: this.reference }]
  }
}

const placeOf = ({ field, item, vault }: SecretReference.SecretReference): Place => ({
  vault: { id: vault, name: vault },
  item: { id: item, title: item, category: undefined, version: undefined, updatedAt: undefined },
  section: undefined,
  target: { kind: "field", id: field, name: field, type: undefined }
})

/** The values that are not strings. Values may come from JavaScript, or from unset variables. */
const valueIssues = (values: Readonly<Record<string, unknown>>): ReadonlyArray<Issue> =>
  Object.entries(values).flatMap(([reference, value]): ReadonlyArray<Issue> => {
    if (typeof value === "string" || Result.isFailure(SecretReference.parse(reference))) return []
    const message = `The value of the reference must be a string; it is ${typeName(value)}.`
    return [{ code: "InvalidOption", message, hint: "Pass the text of the secret.", reference }]
  })

/** A record of values by reference. Fails with the keys that are not references, or the values that are not strings. */
export const make = (
  values: Readonly<Record<string, string>>
): Result.Result<SecretRecord, SecretError.SecretsNotResolved | InvalidOptions> => {
  const issue = recordIssue("values", values)
  if (issue !== undefined) return Result.fail(new InvalidOptions([issue]))
  const { invalid, parsed } = parseAll(Object.fromEntries(Object.keys(values).map((text) => [text, text])))
  const noReferences = new SecretError.SecretsNotResolved(partition(invalid).failures)
  const noTexts = valueIssues(values)
  if (noTexts.length > 0) return Result.fail(new InvalidOptions([...noReferences.issues, ...noTexts]))
  if (invalid.length > 0) return Result.fail(noReferences)
  const secrets = new Map(
    parsed.map(({ key, reference }) => [SecretReference.format(reference), Redacted.make(values[key] ?? "")])
  )
  const revisions = new Map(parsed.map(({ reference }) => [reference.vault, 0]))
  const listeners = new Set<(event: VaultEvent) => void>()
  const revisionOf = (vault: string) => revisions.get(vault) ?? 0
  const report = (listener: (event: VaultEvent) => void, vault: string) =>
    listener({ vault, contentVersion: undefined })

  const outcomeOf = (reference: SecretReference.SecretReference): Outcome<Resolved> => {
    const { item, vault } = reference
    const value = secrets.get(SecretReference.format(reference))
    if (value === undefined) return Result.fail(new NotGiven(reference))
    return Result.succeed({
      value,
      vault: { id: vault, contentVersion: undefined },
      item: { id: item, version: undefined },
      revision: revisionOf(vault),
      validFor: undefined,
      stale: undefined
    })
  }
  const outcomes = <W extends Wanted>(wanted: ReadonlyArray<W>): Outcomes<W> =>
    wanted.map((one) => [one, outcomeOf(one.reference)] as const)

  return Result.succeed({
    engine: {
      reportsChanges: true,
      locked: () => ({}),
      // One for each, in their order.
      outcomes: <const W extends ReadonlyArray<Wanted>>(wanted: W) =>
        Effect.sync(() => outcomes(wanted) as unknown as ResultsOf<W, Outcome<Resolved>>),
      current: () => undefined,
      outcomesKnowing: (wanted) => Effect.sync(() => outcomes(wanted)),
      revisions: (vaultIds) =>
        Effect.sync(() => {
          const unknown = { contentVersion: undefined, changedAt: undefined }
          return new Map(vaultIds.map((id) => [id, Result.succeed({ revision: revisionOf(id), ...unknown })]))
        })
    },
    plan: (wanted) =>
      Effect.sync(() => ({
        requests: [],
        places: wanted.map((one) => [one, Result.map(outcomeOf(one.reference), () => placeOf(one.reference))] as const)
      })),
    events: Effect.succeed((onEvent) =>
      Effect.callback<number | undefined>(() => {
        listeners.add(onEvent)
        // Includes changes that were made before the listener was there.
        for (const vault of revisions.keys()) report(onEvent, vault)
        return Effect.sync(() => void listeners.delete(onEvent))
      })
    ),
    set: (reference, value) => {
      const { vault } = reference
      secrets.set(SecretReference.format(reference), Redacted.make(value))
      revisions.set(vault, revisionOf(vault) + 1)
      for (const listener of listeners) report(listener, vault)
    }
  })
}
