import type { Command } from "commander"
import type { Environment } from "../environment/gather.ts"
import { type Loaded, resolve } from "../environment/load.ts"
import { typed } from "../environment/typed.ts"
import { EnvError } from "../model/EnvError.ts"
import { issueLines, place } from "../model/report.ts"
import { cost } from "../model/summary.ts"
import type { Issue, LoadOptions } from "../model/types.ts"
import { printError } from "../output/output.ts"
import { withProgress } from "../progress/progress.ts"
import { readEnvironment } from "../progress/read.ts"
import { importSchema, schemaSource } from "../schema/schemaModule.ts"
import { compare, drift } from "../server/lock.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { isExplained } from "../terminal/failure.ts"
import { type EnvironmentFlags, environmentFlags, loadOptions } from "../terminal/flags.ts"
import { print, printJson } from "../terminal/print.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
  readonly locked?: boolean
  readonly schema?: string
}

/** Valid definitions that are probably mistakes. */
const warnings = ({ definitions, warnings: found }: Environment): ReadonlyArray<string> => [
  ...found.map((issue) => issueLines(issue)),
  ...definitions.flatMap(({ key, source }) =>
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? [] : [`${place(source)}  ${key}: shells cannot read a variable of this name`]
  ),
  ...[...Map.groupBy(definitions, ({ key, source }) => `${source.file} ${key}`).values()]
    .filter(({ length }) => length > 1)
    .map(([last, ...others]) => {
      const lines = others.map(({ source }) => source.line).toReversed()
      return `${last === undefined ? "" : `${place(last.source)}  ${last.key}`}: already defined in line ${lines.join(", ")}; this definition wins`
    })
]

const resultOf = ({ result }: Loaded) => ({
  variables: result.variables.map(({ key, references, source }) => ({ key, ...source, references })),
  skipped: result.skipped.map(({ key, source }) => ({ key, ...source })),
  omitted: result.omitted,
  requests: result.requests
})

const noLockIssues = { issues: [], notes: [] }

/** Reasons why the lock file is outdated, except for an unreachable server, which is reported before. */
const lockIssues = async (environment: Environment, options: LoadOptions, known: ReadonlyArray<Issue>) => {
  try {
    const comparison = await compare(environment, options)
    const isKnown = (issue: Issue) =>
      known.some(({ code, message }) => code === issue.code && message === issue.message)
    return {
      issues: drift(comparison).filter((issue) => !isKnown(issue)),
      notes: comparison.renamed.map(({ now, reference }) => `${reference} was renamed to ${now}`)
    }
  } catch (error) {
    if (known.length === 0 || !isExplained(error)) throw error
    return noLockIssues
  }
}

/** The issues of an environment that cannot be loaded, or its values. */
const attempt = async <A>(work: () => Promise<A>) => {
  try {
    return { value: await work(), issues: [] }
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return { value: undefined, issues: error.issues }
  }
}

const failed = (issues: ReadonlyArray<Issue>, notes: ReadonlyArray<string>) => {
  printJson({ ok: false, issues, warnings: notes })
  process.exitCode = 1
}

export default (check: Command): Command =>
  jsonFlag(
    withFlags(
      environmentFlags,
      check.description(
        "Resolves every reference in the env files and in the environment, and reports all problems. Exits with 1 if " +
          "there are any. Prints no values."
      )
    )
  )
    .option("--locked", "fail if opconnect lock would change op.lock")
    .option("--schema <module>", "validate the values with a Standard Schema, such as env.ts or env.ts#settings")
    .action(async (flags: Flags) => {
      const options = loadOptions(flags)
      const environment = await readEnvironment(options)
      const started = await attempt(() => resolve(environment, options, { progress: withProgress }))
      const locks = flags.locked ? await lockIssues(environment, options, started.issues) : noLockIssues
      const { value: loaded } = started
      const { schema: module } = flags
      const validated =
        module === undefined || loaded === undefined
          ? { issues: [] }
          : await attempt(async () => {
              const { schema } = await importSchema(schemaSource(module), loaded.values.values())
              return await typed(schema, loaded, options)
            })
      const notes = [...warnings(environment), ...locks.notes]
      const issues = [...started.issues, ...locks.issues, ...validated.issues]
      if (!flags.json) for (const note of notes) printError(`opconnect: ${note}`)
      if (loaded === undefined || issues.length > 0) {
        if (flags.json) return failed(new EnvError(issues).issues, notes)
        throw new EnvError(issues)
      }
      if (flags.json) return printJson({ ok: true, ...resultOf(loaded), warnings: notes })
      for (const problem of loaded.result.omitted) print(`skipped (optional):\n${issueLines(problem)}`)
      print(`OK: ${cost(loaded.result)}`)
    })
