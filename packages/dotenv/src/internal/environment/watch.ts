import * as Secrets from "@opconnect/core/Secrets"
import * as Effect from "effect/Effect"
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
  const references = referencesOf(environment.variables).filter((reference) => loaded.values.has(reference))
  const connect = serverOptions(options, environment)
  let current = loaded
  const look = async () => {
    const fresh = await resolve(environment, options)
    const keys = differences(current, fresh)
    if (keys.length === 0 || fresh.result.savedAt !== undefined) return
    current = fresh
    changed(fresh, keys)
  }
  const orTell = (error: unknown) => {
    if (!(error instanceof EnvError)) throw error
    failed(error)
  }
  // What comes from a snapshot may have changed long ago.
  let first = loaded.result.savedAt === undefined
  while (!signal.aborted && references.length > 0) {
    if (!first) await look().catch(orTell)
    first = false
    const stream = Stream.unwrap(
      Secrets.Secrets.use((secrets) => Effect.succeed(secrets.watch(recordOf(references), { interval })))
    ).pipe(
      Stream.groupedWithin(1000, together),
      Stream.runForEach(() => Effect.promise(() => look().catch(orTell)))
    )
    // Interrupted when the signal is aborted; what else ends it is tried again.
    await run(connect, Effect.result(stream), signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    if (!signal.aborted) await pause(interval, signal)
  }
}
