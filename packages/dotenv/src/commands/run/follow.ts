import type { Environment } from "../../environment/gather.ts"
import type { Loaded } from "../../environment/load.ts"
import { EnvError } from "../../model/EnvError.ts"
import type { LoadOptions } from "../../model/types.ts"
import { CommandError } from "../../terminal/failure.ts"
import { isRereadable, watchFiles } from "./watchFiles.ts"

/** An environment and its values. */
export interface Current {
  readonly environment: Environment
  /** The variables of the environment itself that hold references. */
  readonly references: ReadonlyArray<string>
  readonly loaded: Loaded
}

/** How an environment is followed while the command runs. */
export interface Following {
  readonly options: LoadOptions
  /** The env files, those that do not exist yet too. */
  readonly files: ReadonlyArray<string>
  /** Reads and resolves everything again. */
  readonly reload: (signal: AbortSignal) => Promise<Current>
  readonly interval: number
  readonly signal: AbortSignal
  /** Called for each change, with a description of the change. */
  readonly changed: (current: Current, change: string) => void
  /** Called with the failure; the command keeps its values. */
  readonly failed: (error: EnvError | CommandError) => void
  readonly isIgnored: (name: string) => boolean
}

const listed = (verb: string, keys: ReadonlyArray<string>) => (keys.length === 0 ? [] : [`${verb} ${keys.join(", ")}`])

/** The keys that differ, without their values. */
const difference = (before: Loaded, after: Loaded, isIgnored: (key: string) => boolean): ReadonlyArray<string> => {
  const [old, fresh] = [before.result.applied, after.result.applied]
  const all = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((key) => !isIgnored(key))
  return [
    ...listed(
      "added",
      all.filter((key) => !Object.hasOwn(old, key))
    ),
    ...listed(
      "removed",
      all.filter((key) => !Object.hasOwn(fresh, key))
    ),
    ...listed(
      "changed",
      all.filter((key) => Object.hasOwn(old, key) && Object.hasOwn(fresh, key) && old[key] !== fresh[key])
    )
  ]
}

/** Follows the secrets and the env files of an environment until the signal is aborted. */
export const follow = (
  start: Current,
  { changed, failed, files, interval, isIgnored, options, reload, signal }: Following
): void => {
  let current = start
  let secrets = new AbortController()
  const watchSecrets = () => {
    secrets.abort()
    secrets = new AbortController()
    const { signal: own } = secrets
    void import("../../server/watch.ts").then(({ watch }) =>
      watch(current.environment, options, current.loaded, {
        interval,
        signal: AbortSignal.any([signal, own]),
        changed: (loaded, keys) => {
          if (own.aborted) return
          current = { ...current, loaded }
          const counted = keys.filter((key) => !isIgnored(key))
          if (counted.length > 0) changed(current, `${counted.join(", ")} changed`)
        },
        failed
      })
    )
  }
  /** One reload at a time, and no change of a file is lost while one is in progress. */
  let reloading: Promise<void> = Promise.resolve()
  const reloadFiles = async (touched: ReadonlyArray<string>) => {
    if (signal.aborted) return
    try {
      const fresh = await reload(signal)
      if (signal.aborted) return
      const differences = difference(current.loaded, fresh.loaded, isIgnored)
      current = fresh
      watchSecrets()
      if (differences.length > 0) changed(fresh, `${touched.join(", ")} changed (${differences.join("; ")})`)
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof EnvError || error instanceof CommandError)) throw error
      failed(error)
    }
  }
  watchSecrets()
  const followed = files.filter((file) => !isIgnored(file))
  const once = followed.filter((file) => !isRereadable(file))
  // With one source that can be read only once, nothing can be read again.
  if (once.length > 0) return
  watchFiles(
    followed,
    // No file was read before this process started.
    performance.timeOrigin,
    (touched) => {
      reloading = reloading.then(() => reloadFiles(touched))
    },
    signal
  )
}
