import { type Environment, gather, readingText } from "../environment/gather.ts"
import type { LoadOptions } from "../model/types.ts"
import { withProgress } from "./progress.ts"

/** Reads the env files for a person: one may be a pipe whose writer comes later, or on a slow disk. */
export const readEnvironment = (options: LoadOptions, signal?: AbortSignal): Promise<Environment> =>
  withProgress(readingText(options), () => gather(options, signal))
