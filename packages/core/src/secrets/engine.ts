import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { Vault } from "../model/Vault.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { now } from "../time/monotonic.ts"
import type { Failures } from "../transport/failure.ts"
import type { ResultsOf } from "./batch.ts"
import * as Batch from "./batch.ts"
import * as Current from "./current.ts"
import { isMissingError, requestFailed } from "./faults.ts"
import { type LockedPlaces, placeFor } from "./LockedPlace.ts"
import * as LastGood from "./lastGood.ts"
import * as Planner from "./planner.ts"
import type { Client, VaultRevision } from "./reads.ts"
import type { Outcome, Outcomes, Resolved, Wanted } from "./resolved.ts"
import * as Values from "./values.ts"
import * as VaultCache from "./vaultCache.ts"
import * as VaultLookup from "./vaultLookup.ts"

/** Times in milliseconds. */
export interface Settings extends VaultCache.Settings {
  /** How long a value is used without asking the server. */
  readonly timeToLive: number
  /** Maximum age of a value that is used while the server is unavailable; 0 for none. */
  readonly staleIfError: number
  /** The places that references are locked to at the moment. */
  readonly locked: () => LockedPlaces
}

/** Earlier readings, by the canonical form of their references. */
export type KnownReadings = ReadonlyMap<string, Resolved>

/** Resolves parsed references; the service is built on it. */
export interface Engine {
  readonly locked: () => LockedPlaces
  readonly outcomes: <const W extends ReadonlyArray<Wanted>>(
    wanted: W
  ) => Effect.Effect<ResultsOf<W, Outcome<Resolved>>>
  /** The same, with earlier readings for all vaults that have not changed since. Costs one request for these vaults. */
  readonly outcomesKnowing: <W extends Wanted>(
    wanted: ReadonlyArray<W>,
    known: KnownReadings
  ) => Effect.Effect<Outcomes<W>>
  /** The value of a reference that was resolved before, as long as it can be returned again without a request. */
  readonly current: (text: string, now: number) => Resolved | undefined
  /** The revisions of vaults; requests those that were not requested since that time. */
  readonly revisions: (
    vaultIds: ReadonlyArray<string>,
    minTimestamp: number
  ) => Effect.Effect<ReadonlyMap<string, Result.Result<VaultRevision, ConnectError>>>
  /** Whether events report every change, so that nothing needs to be polled. Default: `false`. */
  readonly reportsChanges?: boolean
}

/** Maximum number of reads of a reference whose item got a newer version while its plan was waiting for others. */
const maxPasses = 3

export const make = Effect.fnUntraced(function* (
  client: Client,
  settings: Settings,
  failures: Effect.Effect<Failures>
): Effect.fn.Return<Engine> {
  const cache = yield* VaultCache.make(client, settings, failures)
  const valueFor = yield* Values.make
  const lastGood = LastGood.make(settings)
  const { locked } = settings
  const current = Current.make(cache, settings)

  const onePass = Effect.fnUntraced(function* <W extends Wanted>(
    wanted: ReadonlyArray<W>,
    maxAge: number,
    startedAt: number
  ): Effect.fn.Return<Outcomes<W>> {
    const reads = yield* cache.readsFresherThan(startedAt - maxAge, startedAt)
    return yield* Planner.locate(reads, wanted, locked(), (located, reference) =>
      Effect.mapEager(valueFor(reads, located, reference), (value): Resolved => {
        const { item, vault } = located
        const { changedAt, contentVersion, revision } = reads.revisionOf(vault.id)
        return {
          ...value,
          vault: { id: vault.id, contentVersion, changedAt },
          item: { id: item.id, version: item.version ?? undefined },
          revision,
          stale: undefined
        }
      })
    )
  })

  const read = Effect.fnUntraced(function* <W extends Wanted>(
    wanted: ReadonlyArray<W>,
    maxAge: number,
    startedAt: number
  ): Effect.fn.Return<Outcomes<W>> {
    const done: Array<Outcomes<W>[number]> = []
    let left = wanted
    for (let pass = 0; pass < maxPasses && left.length > 0; pass++) {
      const found = yield* onePass(left, maxAge, startedAt)
      // Another caller may have received a newer value in the meantime.
      const isOutdated = (outcome: Outcome<Resolved>) =>
        Result.isSuccess(outcome) &&
        cache.isOutdated(outcome.success.vault.id, outcome.success.item.id, outcome.success.item.version)
      const isLast = pass === maxPasses - 1
      done.push(...found.filter(([, outcome]) => isLast || !isOutdated(outcome)))
      left = found.flatMap(([one, outcome]) => (isOutdated(outcome) ? [one] : []))
    }
    return done
  })

  const outcomes = Effect.fnUntraced(function* <W extends Wanted>(
    wanted: ReadonlyArray<W>
  ): Effect.fn.Return<Outcomes<W>> {
    const startedAt = yield* now
    const stale = lastGood.staleOutcomes(wanted, startedAt)
    if (stale !== undefined) return stale
    const generation = cache.generation()
    const found = yield* read(wanted, settings.timeToLive, startedAt)
    current.remember(found, generation)
    // A missing vault, item or field is cached for a shorter time: it may have just been created.
    const isMissing = ([, outcome]: Outcomes[number]) => Result.isFailure(outcome) && isMissingError(outcome.failure)
    const missing = found.filter(isMissing).map(([one]) => one)
    const again = yield* read(missing, settings.negativeTimeToLive, startedAt)
    const all = [...found.filter((pair) => !isMissing(pair)), ...again]
    return lastGood.withStaleFallback(all, startedAt, yield* now)
  })

  const batched = yield* Batch.make(outcomes<Wanted>)

  const outcomesKnowing = Effect.fnUntraced(function* <W extends Wanted>(
    wanted: ReadonlyArray<W>,
    known: KnownReadings
  ): Effect.fn.Return<Outcomes<W>> {
    const startedAt = yield* now
    const { vaults } = yield* cache.readsFresherThan(startedAt, startedAt)
    const listed = yield* Effect.result(vaults)
    if (Result.isFailure(listed)) {
      const fault = requestFailed(listed.failure)
      const failed = wanted.map((one) => [one, Result.fail(fault(SecretReference.format(one.reference)))] as const)
      return lastGood.withStaleFallback(failed, startedAt, yield* now)
    }
    const pairs = yield* Effect.forEach(wanted, (one) =>
      Effect.map(unchanged(listed.success, one.reference, known, locked()), (reading) => ({ one, reading }))
    )
    const rest = pairs.filter(({ reading }) => reading === undefined).map(({ one }) => one)
    return [
      ...pairs.flatMap(({ one, reading }) => (reading === undefined ? [] : [[one, Result.succeed(reading)] as const])),
      ...(yield* batched(rest))
    ]
  })

  return {
    locked,
    outcomes: batched,
    outcomesKnowing,
    current: current.get,
    revisions: cache.revisions
  }
})

/** The earlier reading, if the vault that the reference names is still the same and has not changed. */
const unchanged = (
  vaults: ReadonlyArray<Vault>,
  reference: SecretReference.SecretReference,
  known: KnownReadings,
  locked: LockedPlaces
): Effect.Effect<Resolved | undefined> => {
  const reading = reference.attribute === "otp" ? undefined : known.get(SecretReference.format(reference))
  if (reading?.vault.contentVersion === undefined) return Effect.succeed(undefined)
  return Effect.match(
    VaultLookup.byName(
      Effect.succeed(vaults),
      placeFor(locked, SecretReference.format(reference))?.vault ?? reference.vault
    ),
    {
      onFailure: () => undefined,
      onSuccess: ({ id }) =>
        id === reading.vault.id &&
        vaults.some((vault) => vault.id === id && vault.contentVersion === reading.vault.contentVersion)
          ? reading
          : undefined
    }
  )
}
