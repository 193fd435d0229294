import type { LoadOptions, LoadResult } from "../../types.ts"

/** Sets the variables, all at once. */
export const populate = (result: LoadResult, options: LoadOptions): LoadResult => {
  Object.assign(options.processEnv ?? process.env, result.parsed)
  return result
}
