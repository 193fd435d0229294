import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import type { AnswersTo } from "./batch.ts"
import type { Engine } from "./engine.ts"
import { parseAll, partition } from "./entries.ts"
import type { Place } from "./place.ts"
import type { MakePlan } from "./plan.ts"
import type { Outcome, Outcomes, Resolved, Wanted } from "./resolved.ts"

/** An engine over known values, which never change, and its plans. Fails with the keys that are not references. */
export const make = Effect.fnUntraced(function* (
  values: Readonly<Record<string, string>>
): Effect.fn.Return<{ readonly engine: Engine; readonly plan: MakePlan }, SecretError.SecretsNotResolved> {
  const { invalid, parsed } = parseAll(Object.fromEntries(Object.keys(values).map((text) => [text, text])))
  if (invalid.length > 0) return yield* new SecretError.SecretsNotResolved(partition(invalid).failures)
  const known = new Map(
    parsed.map(({ key, reference }) => [SecretReference.format(reference), Redacted.make(values[key] ?? "")])
  )
  const outcomeOf = (reference: SecretReference.SecretReference): Outcome<Resolved> => {
    const text = SecretReference.format(reference)
    const { field, item, section, vault } = reference
    const value = known.get(text)
    if (value !== undefined) {
      return Result.succeed({
        value,
        vault: { id: vault, contentVersion: undefined },
        item: { id: item, version: undefined },
        revision: 0,
        validFor: undefined,
        stale: undefined
      })
    }
    return Result.fail(
      new SecretError.FieldNotFound({ reference: text, item, section, field, fields: [], suggestion: undefined })
    )
  }
  const placeOf = ({ field, item, vault }: SecretReference.SecretReference): Place => ({
    vault: { id: vault, name: vault },
    item: { id: item, title: item, category: undefined, version: undefined, updatedAt: undefined },
    section: undefined,
    target: { kind: "field", id: field, name: field, type: undefined }
  })
  const outcomes = <W extends Wanted>(wanted: ReadonlyArray<W>): Outcomes<W> =>
    wanted.map((one) => [one, outcomeOf(one.reference)] as const)
  return {
    engine: {
      locked: () => ({}),
      // One for each, in their order.
      outcomes: <const W extends ReadonlyArray<Wanted>>(wanted: W) =>
        Effect.succeed(outcomes(wanted) as unknown as AnswersTo<W, Outcome<Resolved>>),
      current: () => undefined,
      outcomesKnowing: (wanted) => Effect.succeed(outcomes(wanted)),
      revisions: (vaultIds) =>
        Effect.succeed(
          new Map(
            vaultIds.map(
              (id) => [id, Result.succeed({ revision: 0, contentVersion: undefined, changedAt: undefined })] as const
            )
          )
        )
    },
    plan: (wanted) =>
      Effect.succeed({
        requests: [],
        places: wanted.map((one) => [one, Result.map(outcomeOf(one.reference), () => placeOf(one.reference))] as const)
      })
  }
})
