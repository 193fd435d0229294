import { existsSync } from "node:fs"
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import { environmentOptions } from "../environment/defaults.ts"
import { apply, type Loaded, load } from "../environment/load.ts"
import type { LoadOptions } from "../model/types.ts"
import { announce } from "../progress/announce.ts"
import { interruptible } from "../progress/interruptible.ts"
import { withProgress } from "../progress/progress.ts"
import { loadSync } from "../sync/loadSync.ts"
import { orExit } from "./exit.ts"

/**
 * Threads inherit this with a copy of the environment, which is loaded then: the variables that mention references even so,
 * such as a secret that does.
 */
const loadedKey = "@opconnect/dotenv loaded"

const mentioning = () => Object.entries(process.env).filter(([, value = ""]) => SecretTemplate.mentionsReference(value))

/** Whether nobody has loaded the environment of this thread: it may have been given one of its own. */
const isNeeded = (): boolean => {
  const loaded = getEnvironmentData(loadedKey)
  return isMainThread || !(loaded instanceof Map) || mentioning().some(([key, value]) => loaded.get(key) !== value)
}

/** Options from the environment. A platform may set all variables itself, so the default file may be absent. */
const preloadOptions = (): LoadOptions => {
  const options = environmentOptions()
  const isDefault = options.path === undefined && options.convention === undefined
  return isDefault && !existsSync(".env") ? { ...options, path: [] } : options
}

const finish = (loaded: Loaded, options: LoadOptions) => {
  announce(loaded.result, options)
  apply(process.env, loaded.result)
  setEnvironmentData(loadedKey, new Map(mentioning()))
}

/** Loads the environment of this process, or ends the process. */
export const preload = async (): Promise<void> => {
  if (!isNeeded()) return
  const options = preloadOptions()
  try {
    const progress = options.quiet === true ? undefined : withProgress
    finish(await interruptible(() => load(options, { progress })), options)
  } catch (error) {
    orExit(error)
  }
}

/** The same, and nothing else of this thread runs meanwhile. */
export const preloadSync = (): void => {
  if (!isNeeded()) return
  const options = preloadOptions()
  try {
    finish(loadSync(options), options)
  } catch (error) {
    orExit(error)
  }
}
