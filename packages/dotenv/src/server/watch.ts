import { toSnapshotOptions } from "@opconnect/core/Options"
import type { SecretError } from "@opconnect/core/SecretError"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Secrets from "@opconnect/core/Secrets"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { type Environment, referencesOf } from "../environment/gather.ts"
import { failureIssues, originsOf, settingIssues } from "../environment/issues.ts"
import { finish, type Loaded, requiredReferences } from "../environment/load.ts"
import { withLocks } from "../environment/locks.ts"
import { each, recordOf } from "../environment/outcomes.ts"
import { emptyResolved } from "../environment/resolved.ts"
import { connectOptions } from "../environment/settings.ts"
import { withSnapshot } from "../environment/snapshots.ts"
import { EnvError } from "../model/EnvError.ts"
import type { LoadOptions } from "../model/types.ts"
import { runClient } from "./client.ts"

export interface Watcher {
  /** Milliseconds between two polls. */
  readonly interval: number
  readonly signal: AbortSignal
  /** Called with an environment that differs from the one before, and the keys that differ. */
  readonly changed: (loaded: Loaded, keys: ReadonlyArray<string>) => void
  /** Called with the failure; the environment stays as it is. */
  readonly failed: (error: EnvError) => void
}

/** Changes of several secrets within this time are one change. */
const groupingTime = "100 millis"

const isOneTimePassword = (reference: string) =>
  Result.match(SecretReference.parse(reference), {
    onFailure: () => false,
    onSuccess: ({ attribute }) => attribute === "otp"
  })

/** The keys whose secrets differ. Nothing else of a variable changes, and one-time passwords change with the clock. */
const differences = ({ variables }: Environment, before: Loaded, after: Loaded) => {
  const differs = (reference: string) =>
    !isOneTimePassword(reference) && before.values.get(reference) !== after.values.get(reference)
  return variables.filter(({ template }) => SecretTemplate.references(template).some(differs)).map(({ key }) => key)
}

/** The server refused this secret. An outage is not a refusal. */
const isGone = ({ _tag }: SecretError) => _tag !== "RequestFailed"

type Failures = ReadonlyMap<string, SecretError>

/** An event of the watch of core. */
type WatchEvent =
  | { readonly _tag: "Changed"; readonly reference: string; readonly value: string }
  | { readonly _tag: "Failed"; readonly failures: Failures }

/** The secrets of an environment, as they were read last. */
interface WatchState {
  readonly values: ReadonlyMap<string, string>
  readonly failures: Failures
}

/** The secrets after some events, the failures to report, and whether all optional secrets still exist. */
const applyEvents = (
  { failures, values }: WatchState,
  events: ReadonlyArray<WatchEvent>,
  required: ReadonlySet<string>
) => {
  const state = { values: new Map(values), failures: new Map(failures) }
  const reported = new Map<string, SecretError>()
  let isWhole = true
  for (const event of events) {
    if (event._tag === "Changed") {
      state.values.set(event.reference, event.value)
      state.failures.delete(event.reference)
      continue
    }
    for (const [reference, error] of event.failures) {
      if (required.has(reference)) reported.set(reference, error)
      else if (isGone(error)) {
        isWhole = false
        state.values.delete(reference)
        state.failures.set(reference, error)
      }
    }
  }
  return { state, reported, isWhole }
}

/**
 * Watches the secrets of an environment that is loaded. The files are not read again: one may have been a pipe. Ends when the
 * signal is aborted.
 */
export const watch = async (
  environment: Environment,
  options: LoadOptions,
  loaded: Loaded,
  { changed, failed, interval, signal }: Watcher
): Promise<void> => {
  const { variables } = environment
  const references = referencesOf(variables)
  if (references.length === 0) return
  const origins = originsOf(environment, options)
  const settings = connectOptions({ ...options, quiet: true }, environment)
  if (Result.isFailure(settings)) return failed(new EnvError(settingIssues(variables, settings.failure, origins)))
  const connect = settings.success
  const { locked } = await withLocks(environment, options)
  const snapshot = toSnapshotOptions(options.snapshot)
  const required = requiredReferences(environment, options)
  const oneTimePasswords = references.filter(isOneTimePassword)
  let current = loaded
  let state: WatchState = loaded

  /** Codes expire, so they are read again for each restart. Without those that are required, the restart waits. */
  const readOneTimePasswords = Effect.gen(function* () {
    const read = yield* each(yield* Secrets.Secrets, oneTimePasswords)
    const missing = new Map([...read.failures].filter(([reference]) => required.has(reference)))
    return missing.size === 0
      ? read
      : yield* Effect.fail(new EnvError(failureIssues(variables, missing, origins.nameSettings)))
  })
  let isReported = false
  const freshOneTimePasswords = readOneTimePasswords.pipe(
    Effect.tapError((error) =>
      Effect.sync(() => {
        if (!isReported) failed(error)
        isReported = true
      })
    ),
    Effect.retry(Schedule.spaced(interval))
  )

  const render = Effect.gen(function* () {
    if (oneTimePasswords.length > 0) {
      const read = yield* freshOneTimePasswords
      isReported = false
      state = { ...state, values: new Map([...state.values, ...read.values]) }
    }
    const { failures, values } = state
    const outcome = Result.succeed({ ...emptyResolved, values, failures })
    // `finish` is shared with code that does not run in Effect, and throws what is wrong.
    // @effect-diagnostics-next-line tryCatchInEffectGen:off
    try {
      const fresh = finish(environment, options, { outcome, requests: 0 })
      const keys = differences(environment, current, fresh)
      current = fresh
      if (keys.length > 0) changed(fresh, keys)
    } catch (error) {
      if (!(error instanceof EnvError)) throw error
      failed(error)
      return
    }
    // The next start may come in an outage. The values are in the cache of this client.
    if (snapshot !== undefined && required.size > 0) {
      yield* withSnapshot(yield* Secrets.Secrets, [...required], connect, snapshot)
    }
  })

  /** Takes in what happened. Gives `false` once an optional secret is gone: the watch then starts again without it. */
  const take = Effect.fnUntraced(function* (events: ReadonlyArray<WatchEvent>) {
    const { isWhole, state: next, reported } = applyEvents(state, events, required)
    if (reported.size > 0) failed(new EnvError(failureIssues(variables, reported, origins.nameSettings)))
    state = next
    if (events.some(({ _tag }) => _tag === "Changed") || !isWhole) yield* render
    return isWhole
  })

  const follow = Effect.gen(function* () {
    const secrets = yield* Secrets.Secrets
    const reports = yield* Queue.unbounded<WatchEvent>()
    const onFailure: NonNullable<Secrets.WatchOptions["onFailure"]> = (error) =>
      Effect.asVoid(
        Queue.offer(reports, {
          _tag: "Failed",
          failures: new Map(error.failures.map(({ error, key }) => [key, error]))
        })
      )
    const once = Effect.suspend(() =>
      secrets
        .watch(recordOf(references), {
          interval,
          onFailure,
          onMissing: "wait",
          // Some may have changed since they were loaded, or long ago if they came from a snapshot. Optional ones that are
          // missing may have been created.
          initialValues: Object.fromEntries(
            references.map((reference) => {
              const value = state.values.get(reference)
              return [reference, value === undefined ? undefined : Redacted.make(value)]
            })
          )
        })
        .pipe(
          Stream.map(
            ({ current, key }): WatchEvent => ({ _tag: "Changed", reference: key, value: Redacted.value(current) })
          ),
          Stream.merge(Stream.fromQueue(reports)),
          Stream.groupedWithin(1000, groupingTime),
          Stream.mapEffect(take),
          Stream.takeWhile((isWhole) => isWhole),
          Stream.runDrain
        )
    )
    return yield* Effect.forever(once)
  })

  const { outcome } = await runClient(connect, follow, { signal, waits: false, locked }).catch((error: unknown) => {
    if (signal.aborted) return { outcome: Result.succeed(undefined) }
    throw error
  })
  if (Result.isFailure(outcome)) failed(new EnvError(settingIssues(variables, outcome.failure.issues, origins)))
}
