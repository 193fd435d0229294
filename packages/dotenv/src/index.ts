/**
 * Environment files with `op://` references in them, resolved by 1Password Connect.
 *
 * @module
 */
import dotenv from "dotenv"
import { gather } from "./internal/environment/gather.ts"
import * as Load from "./internal/environment/load.ts"
import { loadSync } from "./internal/environment/loadSync.ts"
import { populate } from "./internal/environment/populate.ts"
import type { LoadOptions, LoadResult, WrittenEnvironment } from "./types.ts"

export { EnvError } from "./EnvError.ts"
export type {
  ConnectSettings,
  LoadedVariable,
  LoadOptions,
  LoadResult,
  Occurrence,
  Problem,
  Source,
  WrittenEnvironment,
  WrittenVariable
} from "./types.ts"

/**
 * Reads the environment files and gives all values, every reference resolved by one plan. Sets nothing. Rejects with an
 * {@link EnvError} that lists everything that is wrong.
 */
export const load = (options: LoadOptions = {}): Promise<LoadResult> => Load.load(options)

/**
 * Reads the environment files as they are written: no reference is resolved, no request sent, nothing set. For those who
 * resolve them together with others. Does not throw: what is wrong with the files is in `problems`.
 */
export const read = (options: LoadOptions = {}): WrittenEnvironment => {
  const { kept, problems, variables } = gather(options)
  return {
    variables: variables.map(({ key, source, template }) => ({ key, source, parts: template.parts })),
    kept,
    problems
  }
}

/**
 * Loads the environment files into `process.env`, every reference resolved. All or nothing: when anything is wrong,
 * nothing is set and the promise rejects with an {@link EnvError} that lists all of it.
 */
export const config = async (options: LoadOptions = {}): Promise<LoadResult> => populate(await load(options), options)

/**
 * The same for code that can't wait, such as CommonJS: blocks until the values are there. Costs a thread; prefer
 * `config`.
 */
export const configSync = (options: LoadOptions = {}): LoadResult => populate(loadSync(options), options)

/** dotenv's parser: the text of an environment file to an object, with references left as they are. */
export const parse = (text: string | Uint8Array): Record<string, string> =>
  dotenv.parse(typeof text === "string" ? text : Buffer.from(text))
