import type { InvalidOptions } from "@opconnect/core/ConnectOptions"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { holdsNul } from "../env-file/envFile.ts"
import { EnvError } from "../model/EnvError.ts"
import type { Issue, LoadedVariable, LoadOptions, LoadResult } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"
import { type Environment, gather, type Variable } from "./gather.ts"
import { failureIssues, settingIssues, snapshotIssues } from "./issues.ts"
import { nothing, type Resolved } from "./resolved.ts"

/** What was loaded, and what its references resolved to: what must not be shown. */
export interface Loaded {
  readonly result: LoadResult
  readonly values: ReadonlyMap<string, string>
}

/** Sets the variables, all at once. One that is missing is taken out: no program shall meet the reference, or an old value. */
export const apply = (env: Record<string, string | undefined>, { omitted, parsed }: LoadResult) => {
  for (const { locations } of omitted) for (const { key } of locations) delete env[key]
  return Object.assign(env, parsed)
}

const mask = "••••••••"

/** The references of variables, each once. */
export const referencesOf = (variables: ReadonlyArray<Variable>): ReadonlyArray<string> => [
  ...new Set(variables.flatMap(({ template }) => SecretTemplate.references(template)))
]

const snapshotOf = ({ snapshot }: LoadOptions) => (typeof snapshot === "string" ? { path: snapshot } : snapshot)

interface Outcomes {
  /** Or what is wrong with the options. */
  readonly outcome: Result.Result<Resolved, InvalidOptions["issues"]>
  readonly requests: number
}

const outcomes = async (environment: Environment, options: LoadOptions, signal?: AbortSignal): Promise<Outcomes> => {
  const references = referencesOf(environment.variables)
  // What needs no secret costs no request, and no start of the client: it is not even read.
  if (references.length === 0) return { outcome: Result.succeed(nothing), requests: 0 }
  const [{ connectOptions }, { resolveReferences }] = await Promise.all([
    import("./settings.ts"),
    import("./engine.ts")
  ])
  const connect = connectOptions(options, environment)
  if (Result.isFailure(connect)) return { outcome: Result.fail(connect.failure), requests: 0 }
  const required = new Set(referencesOf(environment.variables.filter(({ key }) => !options.optional?.includes(key))))
  const optional = references.filter((reference) => !required.has(reference))
  const work = () => resolveReferences([...required], optional, connect.success, snapshotOf(options), signal)
  const { outcome, requests } = await (options.quiet === true ? work() : withProgress("resolving references", work))
  return { outcome: Result.mapError(outcome, ({ issues }) => issues), requests }
}

/** Resolves every reference in one plan, and gives all values or throws an `EnvError` with all issues. */
export const resolve = async (
  environment: Environment,
  options: LoadOptions,
  signal?: AbortSignal
): Promise<Loaded> => {
  const started = performance.now()
  const { skipped, issues, variables } = environment
  // Even with a problem in a file, the references are tried: a person wants to see everything at once.
  const { outcome, requests } = await outcomes(environment, options, signal)
  const resolved = Result.getOrElse(outcome, () => nothing)
  const { failures, savedAt, values } = resolved
  const isMissing = ({ key, template }: Variable) =>
    options.optional?.includes(key) === true &&
    SecretTemplate.references(template).some((reference) => !values.has(reference))
  const omitted = variables.filter(isMissing)
  const present = variables.filter((variable) => !isMissing(variable))
  const troubles = (some: ReadonlyArray<Variable>): ReadonlyArray<Issue> =>
    referencesOf(some).length === 0
      ? []
      : Result.isFailure(outcome)
        ? settingIssues(some, outcome.failure)
        : failureIssues(some, failures)
  const all = [...issues, ...troubles(present), ...snapshotIssues(resolved)]
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
  return {
    result: {
      parsed: Object.fromEntries(set.map(({ key, value }) => [key, value])),
      variables: present.map(describe),
      skipped,
      omitted: troubles(omitted),
      savedAt,
      requests,
      duration: performance.now() - started
    },
    values
  }
}

/** Reads the files and resolves what they say. */
export const load = async (options: LoadOptions = {}): Promise<Loaded> => resolve(gather(options), options)

const unresolved = (reference: string): never => {
  throw new Error(`no outcome for ${reference}`)
}

/** A password that stands in an address as it is, beside a reference. */
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
