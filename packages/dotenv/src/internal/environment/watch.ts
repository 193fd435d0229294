import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { EnvError } from "../../EnvError.ts"
import type { LoadOptions } from "../../types.ts"
import { recordOf, run } from "./engine.ts"
import type { Environment } from "./gather.ts"
import { type Loaded, referencesOf, resolve } from "./load.ts"
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

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener("abort", () => {
      clearTimeout(timer)
      done()
    })
  })

const differences = (before: Loaded, after: Loaded) => {
  const keys = new Set([...Object.keys(before.result.parsed), ...Object.keys(after.result.parsed)])
  return [...keys].filter((key) => before.result.parsed[key] !== after.result.parsed[key])
}

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
  const record = recordOf(referencesOf(environment.variables).filter((reference) => loaded.values.has(reference)))
  const connect = serverOptions(options, environment)
  let current = loaded
  const look = async () => {
    try {
      const fresh = await resolve(environment, options)
      const keys = differences(current, fresh)
      if (keys.length === 0 || fresh.result.savedAt !== undefined) return
      current = fresh
      changed(fresh, keys)
    } catch (error) {
      if (!(error instanceof EnvError)) throw error
      failed(error)
    }
  }
  const follow = Effect.gen(function* () {
    const secrets = yield* Secrets.Secrets
    // Some may have changed since they were loaded, or long ago if they came from a snapshot.
    const now = yield* secrets.resolveEach(record)
    const isOther = ([reference, outcome]: [string, (typeof now)[string]]) =>
      Result.isSuccess(outcome) && Redacted.value(outcome.success) !== current.values.get(reference)
    if (Object.entries(now).some(isOther)) yield* Effect.promise(look)
    // From what was just read on, which the service still knows.
    yield* secrets.watch(record, { interval }).pipe(
      Stream.groupedWithin(1000, together),
      Stream.runForEach(() => Effect.promise(look))
    )
  })
  while (!signal.aborted && Object.keys(record).length > 0) {
    // Interrupted when the signal is aborted; what else ends it is tried again.
    await run(connect, Effect.result(follow), signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    if (!signal.aborted) await pause(interval, signal)
  }
}
