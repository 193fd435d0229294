import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as SecretError from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { now } from "../time/monotonic.ts"
import type { Engine } from "./engine.ts"
import { denies, requestFailed } from "./faults.ts"
import { bridgeOf } from "./lastGood.ts"
import type * as Planner from "./planner.ts"
import type { Outcomes, Resolved } from "./resolved.ts"

/** A reference under its key, and what it was resolved to. */
export interface Watched<Key> {
  readonly key: Key
  readonly reference: SecretReference.SecretReference
  readonly resolved: Resolved
}

export interface Change<Key> {
  readonly key: Key
  readonly reference: string
  readonly previous: Redacted.Redacted
  readonly current: Redacted.Redacted
}

export interface Options<Key> {
  /** Milliseconds. */
  readonly interval: number
  /** The value that is known by whoever watches, if it is another one than what was just resolved. */
  readonly known: (key: Key) => Redacted.Redacted | undefined
  readonly onFailure: (error: SecretError.SecretsNotResolved) => Effect.Effect<void>
}

/** Rounds that fail come further and further apart, from and up to this many milliseconds. */
const shortestPause = 100
const longestPause = 5 * 60_000

interface State<Key> {
  readonly watched: ReadonlyArray<Watched<Key>>
  /** By vault, how often it had changed when the values were read. */
  readonly revisions: ReadonlyMap<string, number>
  /** How many rounds in a row the server did not answer in. */
  readonly failures: number
  /** A change was seen whose values could not be read. */
  readonly pending: boolean
}

const isOneTimePassword = ({ attribute }: SecretReference.SecretReference) => attribute === "otp"

/** What an outcome has gone wrong by, also where an older value bridges it. */
const failureOf = (outcome: Planner.Outcome<Resolved> | undefined) =>
  outcome === undefined
    ? undefined
    : Result.match(outcome, {
        onFailure: (failure) => failure,
        onSuccess: ({ value }) => bridgeOf(value)?.failure
      })

/** What has changed by these outcomes, and what is watched after them. What has failed, or is bridged, stays as it was. */
const settle = <Key>(before: ReadonlyArray<Watched<Key>>, outcomes: Outcomes) => {
  const found: Array<Change<Key>> = []
  const watched = before.map((one) => {
    const outcome = outcomes.get(one.reference)
    if (outcome === undefined || Result.isFailure(outcome) || failureOf(outcome) !== undefined) return one
    const previous = one.resolved.value
    const current = outcome.success.value
    if (Redacted.value(previous) !== Redacted.value(current)) {
      found.push({ key: one.key, reference: SecretReference.format(one.reference), previous, current })
    }
    return { ...one, resolved: outcome.success }
  })
  return { found, watched }
}

/** About the interval, so that many processes do not ask at the same moment. */
const pause = (interval: number, failures: number) =>
  Effect.map(Random.next, (random) => {
    if (failures === 0) return interval * (0.9 + random * 0.2)
    const slowed = Math.min(Math.max(interval, shortestPause) * 2 ** failures, Math.max(interval, longestPause))
    return slowed * (0.9 + random * 0.2)
  })

/**
 * The changes of secrets, from one request for each vault and interval. Only what has moved is read again, and what fails
 * is tried again, later and later; the values of before stay until there are new ones.
 */
export const changes = <Key>(
  engine: Engine,
  initial: ReadonlyArray<Watched<Key>>,
  { interval, known, onFailure }: Options<Key>
): Stream.Stream<Change<Key>> => {
  const observed = initial.filter(({ reference }) => !isOneTimePassword(reference))

  // What fails in the telling must not end the watching.
  const told = (error: SecretError.SecretsNotResolved) =>
    Effect.catchCause(onFailure(error), (cause) => Effect.logWarning("The callback of a watch has failed.", cause))

  const round = Effect.fnUntraced(function* (state: State<Key>) {
    yield* Effect.sleep(yield* pause(interval, state.failures))
    const begun = yield* now
    const vaults = [...new Set(state.watched.map(({ resolved }) => resolved.vaultId))]
    // Others may watch the same vault: what they asked a moment ago is not asked again.
    const checked = new Map(
      yield* Effect.forEach(
        vaults,
        (vaultId) =>
          Effect.map(
            Effect.result(engine.revision(vaultId, begun - interval * 0.75)),
            (found) => [vaultId, found] as const
          ),
        { concurrency: "unbounded" }
      )
    )
    const revisions = new Map(
      [...checked].flatMap(([vaultId, found]) => (Result.isSuccess(found) ? [[vaultId, found.success]] : []))
    )
    // A vault that is gone may have come again under its name.
    const gone = [...checked.values()].some((found) => Result.isFailure(found) && denies(found.failure))
    const moved = [...revisions].some(([vaultId, revision]) => revision !== state.revisions.get(vaultId))
    const unreachable = state.watched.flatMap(({ key, reference, resolved }) => {
      const found = checked.get(resolved.vaultId)
      return found !== undefined && Result.isFailure(found) && !denies(found.failure)
        ? [{ key: String(key), error: requestFailed(found.failure)(SecretReference.format(reference)) }]
        : []
    })
    const outcomes: Outcomes =
      moved || gone || state.pending
        ? yield* engine.outcomes(state.watched.map(({ reference }) => reference))
        : new Map()
    const failed = state.watched.flatMap(({ key, reference }) => {
      const error = failureOf(outcomes.get(reference))
      return error === undefined ? [] : [{ key: String(key), error }]
    })
    const failures = [...unreachable, ...failed]
    if (failures.length > 0) yield* told(new SecretError.SecretsNotResolved(failures))

    const { found, watched } = settle(state.watched, outcomes)
    // That there is no such thing is an answer: it is no reason to ask less often.
    const unanswered = ({ error }: { readonly error: SecretError.SecretError }) => error._tag === "RequestFailed"
    const next: State<Key> = {
      watched,
      revisions: new Map([...state.revisions, ...revisions]),
      failures: failures.some(unanswered) ? state.failures + 1 : 0,
      pending: failed.some(unanswered)
    }
    return [found, Option.some(next)] as const
  })

  // As they were before the values were read: whatever somebody else has noticed since then is still to come.
  const revisions = new Map<string, number>()
  for (const { resolved } of observed) {
    const { revision, vaultId } = resolved
    revisions.set(vaultId, Math.min(revision, revisions.get(vaultId) ?? revision))
  }
  const resolved: Outcomes = new Map(observed.map((one) => [one.reference, Result.succeed(one.resolved)]))
  const { found, watched } = settle(
    observed.map((one) => ({ ...one, resolved: { ...one.resolved, value: known(one.key) ?? one.resolved.value } })),
    resolved
  )
  const pending = [...resolved.values()].some((outcome) => failureOf(outcome) !== undefined)
  return observed.length === 0
    ? Stream.never
    : Stream.concat(
        Stream.fromArray(found),
        Stream.paginate<State<Key>, Change<Key>>({ watched, revisions, failures: 0, pending }, round)
      )
}
