import { setTimeout as wait } from "node:timers/promises"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Secrets from "@opconnect/core/Secrets"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { recordOf, run } from "../environment/engine.ts"
import type { Environment } from "../environment/gather.ts"
import { type Loaded, referencesOf, resolve } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import type { LoadOptions } from "../model/types.ts"
import { serverOptions } from "./server.ts"

export interface Watcher {
  /** Milliseconds between two looks. */
  readonly interval: number
  readonly signal: AbortSignal
  /** Told of an environment that differs from the one before, and in which keys. */
  readonly changed: (loaded: Loaded, keys: ReadonlyArray<string>) => void
  /** Told what went wrong; it goes on with what it had. */
  readonly failed: (error: EnvError) => void
}

/** Changes of several secrets at a time are one change. */
const together = "100 millis"

/** How many intervals pass before what is not there is looked for once more. */
const patience = 5

/** One-time passwords are others all the time. */
const isOneTime = (reference: string) =>
  Result.match(SecretReference.parse(reference), {
    onFailure: () => false,
    onSuccess: ({ attribute }) => attribute === "otp"
  })

/** The keys whose secrets are others than before. Nothing else of them changes. */
const differences = ({ variables }: Environment, before: Loaded, after: Loaded) => {
  const isOther = (reference: string) =>
    !isOneTime(reference) && before.values.get(reference) !== after.values.get(reference)
  return variables.filter(({ template }) => SecretTemplate.references(template).some(isOther)).map(({ key }) => key)
}

const redacted = (values: ReadonlyMap<string, string>) =>
  Object.fromEntries([...values].map(([reference, value]) => [reference, Redacted.make(value)]))

/**
 * Watches the secrets of an environment that is loaded. The files are not read again: one may have been a pipe. Goes on
 * until the signal is aborted.
 */
export const watch = async (
  environment: Environment,
  options: LoadOptions,
  loaded: Loaded,
  { changed, failed, interval, signal }: Watcher
): Promise<void> => {
  const connect = serverOptions(options, environment)
  let current = loaded
  let told = ""
  const tell = (error: EnvError) => {
    // What stays wrong is tried again and again, and said once.
    if (error.message !== told) failed(error)
    told = error.message
  }
  /** Takes up what has changed, and tells whether that could be done. */
  const look = async (changes: ReadonlyArray<Secrets.SecretChange>) => {
    try {
      const fresh = await resolve(environment, options, { signal })
      if (signal.aborted || fresh.result.savedAt !== undefined) return false
      const keys = differences(environment, current, fresh)
      current = fresh
      told = ""
      if (keys.length > 0) changed(fresh, keys)
      // A server that lies behind the one that told of a change may have answered here.
      return changes.every(({ current, key }) => fresh.values.get(key) === Redacted.value(current))
    } catch (error) {
      if (signal.aborted) return false
      if (!(error instanceof EnvError)) throw error
      tell(error)
      return false
    }
  }
  const follow = Effect.gen(function* () {
    const secrets = yield* Secrets.Secrets
    // Some may have changed since they were loaded, or long ago if they came from a snapshot.
    const initialValues = redacted(current.values)
    yield* secrets.watch(recordOf(current.values.keys()), { interval, initialValues }).pipe(
      Stream.groupedWithin(1000, together),
      Stream.mapEffect((changes) => Effect.promise(() => look(changes))),
      // What could not be taken up is a change again when the watch is begun anew.
      Stream.takeWhile((isTaken) => isTaken),
      Stream.runDrain
    )
  }).pipe(
    // Reading all again tells what is wrong, and takes up that an optional one is gone.
    Effect.catchTag("SecretsNotResolved", () => Effect.asVoid(Effect.promise(() => look([]))))
  )
  const all = referencesOf(environment.variables)
  while (!signal.aborted && all.length > 0) {
    const isWhole = all.every((reference) => current.values.has(reference))
    // An optional one that is not there may come, or come back.
    if (!isWhole) await look([])
    // Interrupted when the signal is aborted; what else ends it is tried again.
    await run(connect, isWhole ? follow : Effect.timeoutOption(follow, interval * patience), {
      signal,
      waits: false
    }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    await wait(interval, undefined, { signal }).catch(() => undefined)
  }
}
