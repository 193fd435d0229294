import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { pathText } from "../env-file/layers.ts"
import type { LoadOptions } from "../model/types.ts"

/** The lock file next to an env file; for references of the environment, in the directory of the load. */
export const lockPath = (file: string | undefined, { directory = "." }: LoadOptions): string =>
  join(file === undefined ? pathText(directory) : dirname(file), "op.lock")

/** The lock files that belong to env files and to the environment. */
export const lockPaths = (files: ReadonlyArray<string>, options: LoadOptions): ReadonlyArray<string> =>
  options.lock === false ? [] : [...new Set([...files, undefined].map((file) => lockPath(file, options)))]

export const hasLock = (files: ReadonlyArray<string>, options: LoadOptions): boolean =>
  lockPaths(files, options).some((path) => existsSync(path))
