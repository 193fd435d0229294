/**
 * Environment files with `op://` references in them, resolved by 1Password Connect.
 *
 * @module
 * @since 0.1.0
 */
import { parseValues } from "./env-file/parse.ts"
import { assertOptions, codeOptions, unusableOptions } from "./environment/codeOptions.ts"
import { gatherSync, referencesOf } from "./environment/gather.ts"
import * as Load from "./environment/load.ts"
import { loadOptions, populateOptions, readOptions } from "./environment/loadOptionTable.ts"
import { typed, typedSync } from "./environment/typed.ts"
import { noLocks, readLocks } from "./lockfile/lockFile.ts"
import { nodeIssue } from "./model/nodeVersion.ts"
import type {
  LoadOptions,
  LoadResult,
  ParsedEnvironment,
  ReadOptions,
  StandardSchema,
  TypedLoadOptions
} from "./model/types.ts"
import { announce } from "./progress/announce.ts"
import { withProgress } from "./progress/progress.ts"
import { loadSync } from "./sync/loadSync.ts"

export { EnvError } from "./model/EnvError.ts"
export type {
  ConnectSettings,
  Issue,
  LoadedVariable,
  LoadOptions,
  LoadResult,
  Location,
  LockedPlace,
  ParsedEnvironment,
  ReadOptions,
  SnapshotOptions,
  Source,
  StandardResult,
  StandardSchema,
  TypedLoadOptions,
  WrittenVariable
} from "./model/types.ts"

// Otherwise, the first call would fail for a function that this Node does not have.
if (nodeIssue !== undefined) throw new Error(`@opconnect/dotenv ${nodeIssue}`)

type MaybeTyped = LoadOptions & { readonly schema?: StandardSchema<unknown> | undefined }

/** Values that stay unset are seen in `parsed` only, which a schema's output takes the place of. */
const resolving = ({ quiet }: LoadOptions, schema: MaybeTyped["schema"]): Load.Resolving => ({
  progress: quiet === true ? undefined : withProgress,
  skipped: schema === undefined
})

/**
 * Reads the environment files and returns all values, with every reference resolved by one plan. Sets nothing. Rejects
 * with an {@link EnvError} that lists every problem.
 *
 * With a `schema`, returns the output of the schema: typed, with secrets redacted in `inspect` and JSON. The schema
 * also sees variables that are already set; with `processEnv: {}` it sees only the files.
 *
 * **Example** (Typed, and kept out of `process.env`)
 *
 * ```ts
 * import { load } from "@opconnect/dotenv"
 * import * as Schema from "effect/Schema"
 *
 * export const settings = async () => {
 *   const env = await load({
 *     processEnv: {},
 *     schema: Schema.toStandardSchemaV1(Schema.Struct({ PORT: Schema.NumberFromString, STRIPE_KEY: Schema.String }))
 *   })
 *   console.log(env) // { PORT: 8080, STRIPE_KEY: '<redacted>' }
 *   return env.STRIPE_KEY
 * }
 * ```
 *
 * @category loading
 * @since 0.1.0
 * @stability stable
 */
export function load<Output>(options: TypedLoadOptions<Output>): Promise<Output>
export function load(options?: LoadOptions): Promise<LoadResult>
export async function load(given: MaybeTyped = {}): Promise<unknown> {
  const { schema, ...options } = codeOptions(loadOptions, given)
  const loaded = await Load.load(options, resolving(options, schema))
  announce(loaded.result, options)
  return schema === undefined ? Load.redactedResult(loaded.result) : typed(schema, loaded, options)
}

/**
 * Reads the environment files without resolving references: sends no request and sets nothing. For callers that resolve
 * them together with other references. Problems of the files are in `issues`; throws only what a `parser` throws.
 *
 * @category loading
 * @since 0.1.0
 * @stability stable
 */
export const read = (given: ReadOptions = {}): ParsedEnvironment => {
  const unusable = unusableOptions(readOptions, given)
  if (unusable.length > 0) return { variables: [], skipped: [], issues: unusable, warnings: [], locked: noLocks.places }
  const { parser, ...options } = given
  const { files, issues, skipped, variables, warnings } = gatherSync(options, { parser, environmentFirst: true })
  const written = [...variables, ...skipped]
  const locks = referencesOf(written).length === 0 ? noLocks : readLocks(files, written, options)
  return {
    variables: variables.map(({ key, source, template }) => ({ key, source, parts: template.parts })),
    skipped: skipped.map(({ key, source, template }) => ({
      key,
      source,
      ...(template === undefined ? {} : { parts: template.parts })
    })),
    issues: [...issues, ...locks.issues],
    warnings,
    locked: locks.places
  }
}

/**
 * Loads the environment files into `process.env`, with every reference resolved. All or nothing: if there is any
 * problem, nothing is set and the promise rejects with an {@link EnvError} that lists every problem.
 *
 * With a `schema`, nothing is set if the schema rejects the variables; the promise resolves to its output.
 *
 * @category loading
 * @since 0.1.0
 * @stability stable
 */
export function config<Output>(options: TypedLoadOptions<Output>): Promise<Output>
export function config(options?: LoadOptions): Promise<LoadResult>
export async function config(given: MaybeTyped = {}): Promise<unknown> {
  const { schema, ...options } = codeOptions(loadOptions, given)
  const loaded = await Load.load(options, resolving(options, schema))
  const output = schema === undefined ? Load.redactedResult(loaded.result) : await typed(schema, loaded, options)
  announce(loaded.result, options)
  Load.apply(options.processEnv ?? process.env, loaded.result)
  return output
}

/**
 * Synchronous `config`, for CommonJS: blocks until the values are loaded. Starts a thread; prefer `config`.
 * The schema must be synchronous.
 *
 * @category loading
 * @since 0.1.0
 * @stability stable
 */
export function configSync<Output>(options: TypedLoadOptions<Output>): Output
export function configSync(options?: LoadOptions): LoadResult
export function configSync(given: MaybeTyped = {}): unknown {
  const { schema, ...options } = codeOptions(loadOptions, given)
  const loaded = loadSync(options, { skipped: schema === undefined })
  const output = schema === undefined ? Load.redactedResult(loaded.result) : typedSync(schema, loaded, options)
  announce(loaded.result, options)
  Load.apply(options.processEnv ?? process.env, loaded.result)
  return output
}

/**
 * dotenv's parser: the text of an environment file to an object, with references left as they are.
 *
 * @category dotenv
 * @since 0.1.0
 * @stability stable
 */
export const parse = (text: string | Uint8Array): Record<string, string> =>
  parseValues(typeof text === "string" ? text : Buffer.from(text).toString())

/**
 * Sets variables in an object such as `process.env`, as dotenv does: existing variables stay unless `override` is true.
 * Returns the variables that were set.
 *
 * @category dotenv
 * @since 0.1.0
 * @stability stable
 */
export const populate = (
  processEnv: Record<string, string | undefined>,
  parsed: Readonly<Record<string, string>>,
  options: Pick<LoadOptions, "override" | "debug"> = {}
): Record<string, string> => {
  assertOptions(populateOptions, options)
  const wanted = Object.entries(parsed).filter(([key]) => options.override || !Object.hasOwn(processEnv, key))
  const fresh = Object.fromEntries(wanted)
  Object.assign(processEnv, fresh)
  return fresh
}

/**
 * All functions, for `import dotenv from "@opconnect/dotenv"`.
 *
 * @category dotenv
 * @since 0.1.0
 */
export default { config, configSync, load, parse, populate, read }
