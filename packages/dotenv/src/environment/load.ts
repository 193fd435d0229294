import { toSnapshotOptions } from "@opconnect/core/Options"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { StartupEvent } from "@opconnect/core/Startup"
import * as Result from "effect/Result"
import type { Work } from "../env-file/bytes.ts"
import { holdsNul } from "../env-file/envFile.ts"
import { EnvError } from "../model/EnvError.ts"
import type { Issue, LoadedVariable, LoadOptions, LoadResult } from "../model/types.ts"
import type { RunResult } from "./connection.ts"
import { type Environment, gather, readingText, referencesOf, type Variable } from "./gather.ts"
import {
  failureIssues,
  originsOf,
  type SettingIssue,
  type SettingOrigins,
  settingIssues,
  snapshotIssues
} from "./issues.ts"
import { withLocks } from "./locks.ts"
import { emptyResolved, type Resolved } from "./resolved.ts"

/** The loaded environment, and the secrets in it, which must not be shown. */
export interface Loaded {
  readonly result: LoadResult
  readonly values: ReadonlyMap<string, string>
  /** Why optional references have no value. */
  readonly failures: Resolved["failures"]
}

/** Shows that the client waits for a server that is not there yet. */
export interface Reporter {
  readonly onEvent?: ((event: StartupEvent) => void) | undefined
}

/** Runs work that may take long, and shows its progress. */
export type Progress = <A>(what: Work, work: (reporter: Reporter) => Promise<A>) => Promise<A>

/** How an environment is resolved, besides its options. */
export interface Resolving {
  readonly signal?: AbortSignal | undefined
  readonly progress?: Progress | undefined
  /** Also resolve what is set already, which is wanted to be seen only: in `parsed`. */
  readonly skipped?: boolean | undefined
}

/** Sets the variables, all at once. One that is omitted is taken out: no program shall meet the reference, or an old value. */
export const apply = (env: Record<string, string | undefined>, { applied, omitted }: LoadResult) => {
  for (const { locations } of omitted) for (const { key } of locations) delete env[key]
  return Object.assign(env, applied)
}

const mask = "••••••••"

/** The references that some variable cannot do without. */
export const requiredReferences = (
  { variables }: Pick<Environment, "variables">,
  { optional }: LoadOptions
): ReadonlySet<string> => new Set(referencesOf(variables.filter(({ key }) => !optional?.includes(key))))

/** Issues of files that must not be trusted: nothing is sent to a server that they may have chosen. */
export const untrusted = ({ issues }: Pick<Environment, "issues">): ReadonlyArray<Issue> =>
  issues.filter(({ code }) => code === "UntrustedSetting")

/** Outcomes of the references, or issues of the options. */
export type Outcomes = RunResult<Resolved, ReadonlyArray<SettingIssue>>

/** The outcome of an environment without references. */
export const noOutcomes: Outcomes = { outcome: Result.succeed(emptyResolved), requests: 0 }

const outcomes = async (environment: Environment, options: LoadOptions, resolving: Resolving): Promise<Outcomes> => {
  const references = referencesOf(environment.variables)
  const extra = resolving.skipped ? referencesOf(environment.skipped) : []
  // Without references there are no requests, and the client is not even imported.
  if (references.length === 0 && extra.length === 0) return noOutcomes
  const { connectOptions, resolveReferences } = await import("./requests.ts")
  const connect = connectOptions(options, environment)
  if (Result.isFailure(connect)) return { outcome: Result.fail(connect.failure), requests: 0 }
  const required = requiredReferences(environment, options)
  const optional = [...new Set([...references, ...extra])].filter((reference) => !required.has(reference))
  const { progress = (_, work) => work({}), signal } = resolving
  const { outcome, requests } = await progress("resolving references", (reporter) =>
    resolveReferences(
      { required: [...required], optional, isUrgent: references.length > 0 },
      connect.success,
      toSnapshotOptions(options.snapshot),
      { signal, onEvent: reporter.onEvent, locked: environment.locked }
    )
  )
  return { outcome: Result.mapError(outcome, ({ issues }) => issues), requests }
}

/** Values of the skipped variables: from their files, or else their current values. */
const skippedValues = (
  { skipped }: Environment,
  env: Readonly<Record<string, string | undefined>>,
  values: ReadonlyMap<string, string>
) =>
  skipped.flatMap(({ key, template }): ReadonlyArray<readonly [string, string]> => {
    const isResolved =
      template !== undefined && SecretTemplate.references(template).every((reference) => values.has(reference))
    const value = isResolved
      ? SecretTemplate.render(template, (reference) => values.get(reference) ?? unresolved(reference))
      : (env[key] ?? process.env[key])
    return value === undefined ? [] : [[key, value]]
  })

/** Gives all values once the references are resolved, or throws an `EnvError` with all issues. */
export const finish = (
  environment: Environment,
  options: LoadOptions,
  { outcome, requests }: Outcomes,
  startedAt = process.uptime()
): Loaded => {
  const { issues, skipped, variables, warnings } = environment
  if (untrusted(environment).length > 0) throw new EnvError(issues)
  const resolved = Result.getOrElse(outcome, () => emptyResolved)
  const { failures, savedAt, values } = resolved
  const isOmitted = ({ key, template }: Variable) =>
    options.optional?.includes(key) === true &&
    SecretTemplate.references(template).some((reference) => !values.has(reference))
  const omitted = variables.filter(isOmitted)
  const present = variables.filter((variable) => !isOmitted(variable))
  const origins = originsOf(environment, options)
  const troubles = (some: ReadonlyArray<Variable>, from: SettingOrigins): ReadonlyArray<Issue> =>
    referencesOf(some).length === 0
      ? []
      : Result.isFailure(outcome)
        ? settingIssues(some, outcome.failure, from)
        : failureIssues(some, failures, from.nameSettings)
  const all = [...issues, ...troubles(present, origins), ...snapshotIssues(resolved)]
  if (all.length > 0) throw new EnvError(all)
  const render = (template: SecretTemplate.SecretTemplate) =>
    SecretTemplate.render(template, (reference) => values.get(reference) ?? unresolved(reference))
  const set = present.map((variable) => ({ ...variable, value: render(variable.template) }))
  const unusable = set.filter(({ value }) => value.includes("\0"))
  if (unusable.length > 0) {
    throw new EnvError(
      unusable.map(({ key, source, template }) => holdsNul(key, source, SecretTemplate.references(template)[0]))
    )
  }
  const applied = Object.fromEntries(set.map(({ key, value }) => [key, value]))
  const env = options.processEnv ?? process.env
  return {
    result: {
      parsed: { ...Object.fromEntries(skippedValues(environment, env, values)), ...applied },
      applied,
      variables: present.map(describe),
      skipped: skipped.map(({ key, source }) => ({ key, source })),
      // With the variables that are omitted, not with the settings.
      omitted: troubles(omitted, { ...origins, originOf: () => undefined }),
      warnings,
      savedAt,
      requests,
      duration: (process.uptime() - startedAt) * 1000
    },
    values,
    failures
  }
}

/** Resolves every reference in one plan, and gives all values or throws an `EnvError` with all issues. */
export const resolve = async (
  gathered: Environment,
  options: LoadOptions,
  resolving: Resolving = {}
): Promise<Loaded> => {
  // In seconds. `performance` would load eight modules of Node.
  const startedAt = process.uptime()
  const environment = await withLocks(gathered, options)
  // Even with an issue in a file, the references are tried: a person wants to see everything at once.
  const outcome = untrusted(environment).length > 0 ? noOutcomes : await outcomes(environment, options, resolving)
  return finish(environment, options, outcome, startedAt)
}

/**
 * Reads the files and resolves what they say.
 *
 * @since 0.1.0
 * @stability stable
 */
export const load = async (options: LoadOptions = {}, resolving: Resolving = {}): Promise<Loaded> => {
  const { progress = (_, work) => work({}), signal } = resolving
  const environment = await progress(readingText(options), () => gather(options, signal))
  return await resolve(environment, options, resolving)
}

const inspectSymbol = Symbol.for("nodejs.util.inspect.custom")

/** Values that `inspect` and JSON show redacted. A copy of the object shows them. */
const redacted = (values: Readonly<Record<string, string>>): Record<string, string> => {
  const show = () => Object.fromEntries(Object.keys(values).map((key) => [key, "<redacted>"]))
  return Object.defineProperties({ ...values }, { [inspectSymbol]: { value: show }, toJSON: { value: show } })
}

/** The result for programs, with its values redacted in `inspect` and JSON. */
export const redactedResult = (result: LoadResult): LoadResult => ({
  ...result,
  parsed: redacted(result.parsed),
  applied: redacted(result.applied)
})

const unresolved = (reference: string): never => {
  throw new Error(`no outcome for ${reference}`)
}

/** A plain password in a URL that also contains a reference. */
const maskPasswords = (template: SecretTemplate.SecretTemplate): SecretTemplate.SecretTemplate => ({
  parts: template.parts.map((part) =>
    part._tag === "Text" ? { ...part, text: part.text.replace(/(:\/\/[^/@\s:]*:)[^/@\s]+(?=@)/g, `$1${mask}`) } : part
  )
})

const describe = ({ key, source, template }: Variable): LoadedVariable => {
  const references = SecretTemplate.references(template)
  return {
    key,
    source,
    references,
    masked: references.length === 0 ? undefined : SecretTemplate.render(maskPasswords(template), () => mask)
  }
}
