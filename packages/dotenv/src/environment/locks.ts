import { hasLock } from "../lockfile/paths.ts"
import type { LoadOptions } from "../model/types.ts"
import { type Environment, referencesOf } from "./gather.ts"

/**
 * The environment with the places that lock files have for its references, and with what is wrong with those files. Most
 * projects have none, and pay nothing for it.
 */
export const withLocks = async (environment: Environment, options: LoadOptions): Promise<Environment> => {
  const { files, issues, skipped, variables } = environment
  if (environment.locked !== undefined || !hasLock(files, options)) return environment
  if (referencesOf([...variables, ...skipped]).length === 0) return environment
  const { readLocks } = await import("../lockfile/lockFile.ts")
  const locks = readLocks(files, [...variables, ...skipped], options)
  return { ...environment, locked: locks.places, issues: [...issues, ...locks.issues] }
}
