import type { Command } from "commander"
import { type Environment, gather } from "../environment/gather.ts"
import { type Loaded, resolve } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import { issueLines, place } from "../model/report.ts"
import { cost } from "../model/summary.ts"
import type { Issue } from "../model/types.ts"
import { print, printError, printJson } from "../output/output.ts"
import { withProgress } from "../progress/progress.ts"
import { type EnvironmentFlags, environmentFlags, jsonFlag, loadOptions, serverHelp } from "../terminal/flags.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
}

/** What works and is hardly meant. */
const warnings = ({ definitions, warnings: found }: Environment): ReadonlyArray<string> => [
  ...found.map((issue) => issueLines(issue)),
  ...definitions.flatMap(({ key, source }) =>
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? [] : [`${place(source)}  ${key}: no shell can read a variable of that name.`]
  ),
  ...[...Map.groupBy(definitions, ({ key, source }) => `${source.file} ${key}`).values()]
    .filter(({ length }) => length > 1)
    .map(([last, ...others]) => {
      const lines = others.map(({ source }) => source.line).toReversed()
      return `${last === undefined ? "" : `${place(last.source)}  ${last.key}`}: defined before, in line ${lines.join(", ")}; this one counts.`
    })
]

const told = ({ result }: Loaded) => ({
  variables: result.variables.map(({ key, references, source }) => ({ key, ...source, references })),
  skipped: result.skipped.map(({ key, source }) => ({ key, ...source })),
  omitted: result.omitted,
  requests: result.requests
})

const failed = (issues: ReadonlyArray<Issue>, notes: ReadonlyArray<string>) => {
  printJson({ ok: false, issues, warnings: notes })
  process.exitCode = 1
}

export default (check: Command): Command =>
  jsonFlag(
    environmentFlags(
      check.description(
        "Resolves every reference of the environment files, and shows no value. Reports everything that is wrong and " +
          "ends with 1, or says that nothing is."
      )
    )
  )
    .addHelpText("after", serverHelp)
    .action(async (flags: Flags) => {
      const options = loadOptions(flags)
      const environment = gather(options)
      const notes = warnings(environment)
      if (!flags.json) for (const note of notes) printError(`opconnect: ${note}`)
      try {
        const loaded = await resolve(environment, options, { progress: withProgress })
        if (flags.json) return printJson({ ok: true, ...told(loaded), warnings: notes })
        for (const problem of loaded.result.omitted) print(`left out, because it is optional:\n${issueLines(problem)}`)
        print(`Nothing is wrong. ${cost(loaded.result)}`)
      } catch (error) {
        if (!(flags.json && error instanceof EnvError)) throw error
        failed(error.issues, notes)
      }
    })
