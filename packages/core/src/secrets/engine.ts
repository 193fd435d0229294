import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { ConnectError } from "../contract/ConnectError.ts"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { now } from "../time/monotonic.ts"
import * as Batch from "./batch.ts"
import { saysMissing } from "./faults.ts"
import * as LastGood from "./lastGood.ts"
import type { Place } from "./place.ts"
import * as Plan from "./plan.ts"
import * as Planner from "./planner.ts"
import type { Client } from "./reads.ts"
import type { Outcomes, Resolved } from "./resolved.ts"
import * as Values from "./values.ts"
import * as VaultCache from "./vaultCache.ts"

type Reference = SecretReference.SecretReference

/** Times in milliseconds. */
export interface Settings extends VaultCache.Settings {
  /** How long what was read counts as true without asking again. */
  readonly timeToLive: number
  /** How old a value may be that stands in while the server can't be had; 0 for never. */
  readonly staleIfError: number
}

/** What turns parsed references into outcomes; the service is written over it. */
export interface Engine {
  readonly outcomes: (references: ReadonlyArray<Reference>) => Effect.Effect<Outcomes>
  readonly plan: (references: ReadonlyArray<Reference>) => Effect.Effect<Plan.Planned>
  /** How often the vault was seen to change; asks the server unless it was asked since that time. */
  readonly revision: (vaultId: string, since: number) => Effect.Effect<number, ConnectError>
}

export const make = Effect.fnUntraced(function* (client: Client, settings: Settings): Effect.fn.Return<Engine> {
  const cache = yield* VaultCache.make(client, settings)
  const valueFor = yield* Values.make
  const lastGood = LastGood.make(settings)

  const resolved = Effect.fnUntraced(function* (references: ReadonlyArray<Reference>, age: number, begun: number) {
    const reads = yield* cache.since(begun - age, begun)
    return yield* Planner.locate(reads, references, (located, reference) => {
      const vaultId = located.vault.id
      // It can be told: nothing was read from the vault without it.
      const revision = Effect.orDie(reads.revision(vaultId))
      return Effect.zipWith(valueFor(reads, located, reference), revision, (value, revision) => ({
        value,
        vaultId,
        revision
      }))
    })
  })

  const outcomes = Effect.fnUntraced(function* (references: ReadonlyArray<Reference>) {
    const begun = yield* now
    const instead = lastGood.instead(references, begun)
    if (instead !== undefined) return instead
    const found = yield* resolved(references, settings.timeToLive, begun)
    // That there is no such thing is believed for a shorter time: somebody may have just made it.
    const missing = references.filter((reference) => {
      const outcome = found.get(reference)
      return outcome !== undefined && Result.isFailure(outcome) && saysMissing(outcome.failure)
    })
    const again = missing.length === 0 ? [] : yield* resolved(missing, settings.negativeTimeToLive, begun)
    return lastGood.bridge(new Map([...found, ...again]), begun, yield* now)
  })

  return {
    outcomes: yield* Batch.make(outcomes),
    plan: (references) => Plan.make(client, references),
    revision: cache.check
  }
})

/** An engine over known values, which never change. */
export const fromRecord = (values: Readonly<Record<string, string>>): Engine => {
  const known = new Map(
    Object.entries(values).map(([text, value]) => [
      SecretReference.format(Result.getOrThrow(SecretReference.parse(text))),
      Redacted.make(value)
    ])
  )
  const outcomeOf = (reference: Reference): Planner.Outcome<Resolved> => {
    const text = SecretReference.format(reference)
    const value = known.get(text)
    if (value !== undefined) return Result.succeed({ value, vaultId: reference.vault, revision: 0 })
    const { field, item, section } = reference
    return Result.fail(
      new SecretError.FieldNotFound({ reference: text, item, section, field, fields: [], suggestion: undefined })
    )
  }
  const named = ({ field, item, vault }: Reference): Place => ({
    vault: { id: vault, name: vault },
    item: { id: item, title: item, category: undefined, version: undefined, updatedAt: undefined },
    section: undefined,
    target: { kind: "field", id: field, name: field, type: undefined }
  })
  return {
    outcomes: (references) => Effect.succeed(new Map(references.map((one) => [one, outcomeOf(one)]))),
    plan: (references) =>
      Effect.succeed({
        requests: [],
        places: new Map(references.map((one) => [one, Result.map(outcomeOf(one), () => named(one))]))
      }),
    revision: () => Effect.succeed(0)
  }
}
