import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Queue from "effect/Queue"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { VaultEvent } from "../client/eventStream.ts"
import type { OpenEvents } from "../client/events.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { now } from "../time/monotonic.ts"
import type { Engine } from "./engine.ts"
import * as FailureReports from "./failureReports.ts"
import { isDenial, isUnavailable, requestFailed } from "./faults.ts"
import * as Listen from "./listen.ts"
import type { VaultRevision } from "./reads.ts"
import type { Outcome, Resolved } from "./resolved.ts"

/** A reference under its key, and its last value. */
export interface Watched<Key> {
  readonly key: Key
  readonly reference: SecretReference.SecretReference
  /** `undefined` as long as the secret is missing. */
  readonly value: Redacted.Redacted | undefined
  /** The vault that the value came from, and its revision before it was read. */
  readonly origin: { readonly vaultId: string; readonly revision: number } | undefined
}

export interface Change<Key> {
  readonly key: Key
  readonly reference: string
  /** `undefined` if the secret was missing. */
  readonly previous: Redacted.Redacted | undefined
  readonly current: Redacted.Redacted
}

export interface Options {
  /** Milliseconds. */
  readonly interval: number
  readonly onFailure: FailureReports.OnFailure
}

/** Last state of a watched secret: a value, or that it is missing. */
interface Known {
  readonly value: Redacted.Redacted | undefined
}

/** Maximum pause between rounds while the server cannot be reached, in milliseconds. The pause doubles with each round. */
const maxPauseMs = 5 * 60_000

/** While a server reports changes itself, polls are rarer by this factor, but at most `maxPauseMs` apart because of it. */
const pollSlowdown = 10

/** A vault that was checked within this part of an interval is not checked again. */
const sharedPart = 0.75

/** A watch. */
interface Watcher extends Options {
  watched: ReadonlyArray<Watched<string>>
  readonly offer: (changes: ReadonlyArray<Change<string>>) => void
}

export const isOneTimePassword = ({ attribute }: SecretReference.SecretReference) => attribute === "otp"

/** The outcome, with the failure that a stale value replaces. */
const withoutStale = (outcome: Outcome<Resolved>): Outcome<Resolved> =>
  Result.flatMap(outcome, (resolved) =>
    resolved.stale === undefined ? Result.succeed(resolved) : Result.fail(resolved.stale.failure)
  )

/**
 * One reference after its outcome. Values stay where there is no new one. If all requests succeeded, the reference is read
 * again when its vault changes; otherwise in the next round, because Connect sometimes denies access to valid tokens
 * (connect#82).
 */
const update = (one: Watched<string>, outcome: Outcome<Resolved>, revision: number | undefined): Watched<string> => {
  if (Result.isSuccess(outcome)) {
    const { revision, value, vault } = outcome.success
    return { ...one, value, origin: { vaultId: vault.id, revision } }
  }
  return outcome.failure._tag === "RequestFailed" || one.origin === undefined || revision === undefined
    ? one
    : { ...one, origin: { ...one.origin, revision } }
}

const changeOf = (
  before: Watched<string>,
  { key, reference, value }: Watched<string>
): ReadonlyArray<Change<string>> =>
  value === undefined || (before.value !== undefined && Redacted.value(before.value) === Redacted.value(value))
    ? []
    : [{ key, reference: SecretReference.format(reference), previous: before.value, current: value }]

/** A reference after a round: what is known now, what has changed, and what has failed. */
interface Step {
  readonly next: Watched<string>
  readonly changes: ReadonlyArray<Change<string>>
  readonly error: SecretError.SecretError | undefined
}

/** One reference after a round that looked at its vault, and read it if that was due. */
const stepOf = (
  one: Watched<string>,
  vault: Result.Result<VaultRevision, ConnectError> | undefined,
  outcome: Outcome<Resolved> | undefined
): Step => {
  if (outcome === undefined) {
    const isLost = vault !== undefined && Result.isFailure(vault)
    const error = isLost ? requestFailed(vault.failure)(SecretReference.format(one.reference)) : undefined
    return { next: one, changes: [], error }
  }
  const error = Result.isFailure(outcome) ? outcome.failure : undefined
  // Still missing as it was at first: nothing has failed since.
  const isNew = error !== undefined && (one.value !== undefined || isUnavailable(error))
  const revision = vault !== undefined && Result.isSuccess(vault) ? vault.success.revision : undefined
  const next = update(one, outcome, revision)
  return { next, changes: changeOf(one, next), error: isNew ? error : undefined }
}

/** The interval with jitter, so that many processes do not poll at the same moment. */
const pause = (interval: number, failedRounds: number) =>
  Effect.map(Random.next, (random) => {
    const slowed = Math.min(interval * 2 ** failedRounds, Math.max(interval, maxPauseMs))
    return slowed * (0.9 + random * 0.2)
  })

/** Follows the changes of secrets for all watches of a client: one timer, one request for each vault and round. */
export interface Watch {
  /**
   * Changes of references from `initial` on, until the stream ends. `known` replaces the value that was just resolved: a
   * value, or none.
   */
  readonly changes: <Key extends string>(
    initial: ReadonlyArray<{
      readonly key: Key
      readonly reference: SecretReference.SecretReference
      readonly outcome: Outcome<Resolved>
    }>,
    options: Options & { readonly known: (key: Key) => Known | undefined }
  ) => Stream.Stream<Change<Key>>
}

export const make = (engine: Engine, events: OpenEvents): Watch => {
  const watchers = new Set<Watcher>()
  const reports = FailureReports.make()
  let poller: Fiber.Fiber<void> | undefined
  /** Ends the wait for the next round, which goes on if nothing was announced: for the interval of that moment. */
  let waiting = Deferred.makeUnsafe<void>()
  let failedRounds = 0
  /** The `contentVersion` of each vault as the last round saw it. */
  let seen: ReadonlyMap<string, number | undefined> = new Map()
  /** The `contentVersion` of each vault as the server reported it and no round has seen it yet. */
  const announced = new Map<string, number>()

  /** Whether something was announced since the last round started. */
  let isAnnounced = false
  let lastRoundAt = Number.NEGATIVE_INFINITY

  const isWatched = (vaultId: string) =>
    [...watchers].some(({ watched }) => watched.some(({ origin }) => origin?.vaultId === vaultId))

  const listener = Listen.make(events, {
    event: ({ contentVersion, vault }: VaultEvent) => {
      const isKnown = contentVersion !== undefined && seen.get(vault) === contentVersion
      if (isKnown) return void announced.delete(vault)
      if (!isWatched(vault)) return
      if (contentVersion !== undefined) announced.set(vault, contentVersion)
      isAnnounced = true
      Deferred.doneUnsafe(waiting, Effect.void)
    },
    end: () => Deferred.doneUnsafe(waiting, Effect.void)
  })

  const interval = () => Math.min(...[...watchers].map((watcher) => watcher.interval))

  /** Silence does not prove that nothing has changed: polls continue at a longer interval. */
  const pollInterval = () => {
    const areReported =
      // A round after the first event finds earlier changes.
      listener.liveSince() <= lastRoundAt &&
      announced.size === 0 &&
      [...watchers].every(({ watched }) =>
        watched.every(({ origin }) => origin !== undefined && seen.has(origin.vaultId))
      )
    return areReported ? Math.max(interval(), Math.min(interval() * pollSlowdown, maxPauseMs)) : interval()
  }

  const round = Effect.fnUntraced(function* (cause: "event" | "poll") {
    const startedAt = yield* now
    const wasReported = pollInterval() > interval()
    isAnnounced = false
    const all = [...watchers].map((watcher) => ({ watcher, watched: watcher.watched }))
    const vaultIds = new Set(
      all.flatMap(({ watched }) => watched.flatMap(({ origin }) => (origin === undefined ? [] : [origin.vaultId])))
    )
    const revisions = yield* engine.revisions(
      [...vaultIds],
      startedAt - (cause === "event" ? 0 : interval() * sharedPart)
    )
    const before = seen
    seen = new Map(
      [...revisions].flatMap(([id, found]) => (Result.isSuccess(found) ? [[id, found.success.contentVersion]] : []))
    )
    for (const [id, version] of announced) if (seen.get(id) === version || !vaultIds.has(id)) announced.delete(id)
    // A change that was not reported: the events of this connection no longer count.
    const isSilent =
      cause === "poll" && wasReported && [...seen].some(([id, version]) => before.has(id) && before.get(id) !== version)
    yield* isSilent ? listener.stop : listener.start
    lastRoundAt = startedAt
    const revisionOf = ({ origin }: Watched<string>) =>
      origin === undefined ? undefined : revisions.get(origin.vaultId)
    const isDue = (one: Watched<string>) => {
      const found = revisionOf(one)
      if (found === undefined) return true
      // A vault that is gone may have been created again under its name.
      return Result.isFailure(found) ? isDenial(found.failure) : found.success.revision !== one.origin?.revision
    }
    const due = all.flatMap(({ watched, watcher }) => watched.filter(isDue).map((one) => ({ ...one, one, watcher })))
    const outcomes = new Map((yield* engine.outcomes(due)).map(([{ one }, outcome]) => [one, withoutStale(outcome)]))

    const failures: Array<FailureReports.Failure & Pick<Options, "onFailure">> = []
    for (const { watched, watcher } of all) {
      const steps = watched.map((one) => stepOf(one, revisionOf(one), outcomes.get(one)))
      watcher.watched = steps.map(({ next }) => next)
      for (const { error, next } of steps)
        if (error !== undefined) failures.push({ key: next.key, error, onFailure: watcher.onFailure })
      const changes = steps.flatMap((step) => step.changes)
      if (changes.length > 0) watcher.offer(changes)
    }
    const isReached =
      [...revisions.values()].some((found) => Result.isSuccess(found) || isDenial(found.failure)) ||
      [...outcomes.values()].some((outcome) => Result.isSuccess(outcome) || !isUnavailable(outcome.failure))
    failedRounds = isReached ? 0 : failedRounds + 1
    for (const onFailure of new Set([...watchers].map((watcher) => watcher.onFailure))) {
      const own = failures.filter((failure) => failure.onFailure === onFailure)
      yield* reports.report(
        onFailure,
        own.map(({ error, key }) => ({ key, error }))
      )
    }
  })

  /** Waits for the next round: until the server reports a change, or for the interval of the moment. */
  const rest = Effect.gen(function* () {
    while (!isAnnounced) {
      waiting = Deferred.makeUnsafe()
      // Without a timer, so that a test that closes nothing still ends.
      const woken = engine.reportsChanges
        ? yield* Effect.asSome(Deferred.await(waiting))
        : yield* Effect.timeoutOption(Deferred.await(waiting), yield* pause(pollInterval(), failedRounds))
      if (woken._tag === "None") return "poll"
    }
    return "event"
  })

  const poll = Effect.andThen(
    listener.start,
    Effect.forever(
      Effect.flatMap(rest, (cause) =>
        Effect.catchCause(round(cause), (cause) => Effect.logError("A check of watched secrets failed.", cause))
      )
    )
  )

  const join = (watcher: Watcher): Effect.Effect<void, never, Scope.Scope> =>
    Effect.acquireRelease(
      Effect.gen(function* () {
        const isShorter = watcher.interval < interval()
        watchers.add(watcher)
        if (poller === undefined) poller = yield* Effect.forkDetach(poll)
        else if (isShorter) Deferred.doneUnsafe(waiting, Effect.void)
      }),
      () =>
        Effect.suspend(() => {
          watchers.delete(watcher)
          if (![...watchers].some(({ onFailure }) => onFailure === watcher.onFailure)) reports.forget(watcher.onFailure)
          if (watchers.size > 0 || poller === undefined) return Effect.void
          const last = poller
          poller = undefined
          failedRounds = 0
          seen = new Map()
          announced.clear()
          return Effect.andThen(listener.stop, Fiber.interrupt(last))
        })
    )

  return {
    changes: <Key extends string>(
      initial: ReadonlyArray<{
        readonly key: Key
        readonly reference: SecretReference.SecretReference
        readonly outcome: Outcome<Resolved>
      }>,
      { interval, known, onFailure }: Options & { readonly known: (key: Key) => Known | undefined }
    ): Stream.Stream<Change<Key>> => {
      const observed = initial.filter(({ reference }) => !isOneTimePassword(reference))
      if (observed.length === 0) return Stream.never
      const first = observed.map(({ key, outcome, reference }) => {
        const value = (known(key) ?? Result.getOrUndefined(outcome))?.value
        const before: Watched<string> = { key, reference, value, origin: undefined }
        return { before, after: update(before, withoutStale(outcome), undefined) }
      })
      return Stream.unwrap(
        Effect.gen(function* () {
          const queue = yield* Queue.unbounded<Change<string>>()
          const watched = first.map(({ after }) => after)
          yield* join({
            interval,
            onFailure,
            watched,
            offer: (changes) => {
              for (const change of changes) Queue.offerUnsafe(queue, change)
            }
          })
          const changes = Stream.concat(
            Stream.fromIterable(first.flatMap(({ after, before }) => changeOf(before, after))),
            Stream.fromQueue(queue)
          )
          return changes as Stream.Stream<Change<Key>> // the keys are those of `initial`
        })
      )
    }
  }
}
