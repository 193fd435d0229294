import type { Command } from "commander"
import type { Environment } from "../environment/gather.ts"
import { type Loaded, resolve } from "../environment/load.ts"
import { EnvError } from "../model/EnvError.ts"
import { issueLines, place } from "../model/report.ts"
import { cost } from "../model/summary.ts"
import type { Issue } from "../model/types.ts"
import { print, printError, printJson } from "../output/output.ts"
import { withProgress } from "../progress/progress.ts"
import { readEnvironment } from "../progress/read.ts"
import { type EnvironmentFlags, environmentFlags, helpEnd, jsonFlag, loadOptions } from "../terminal/flags.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
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

const failed = (issues: ReadonlyArray<Issue>, notes: ReadonlyArray<string>) => {
  printJson({ ok: false, issues, warnings: notes })
  process.exitCode = 1
}

export default (check: Command): Command =>
  jsonFlag(
    environmentFlags(
      check.description(
        "Resolves every reference in the env files and in the environment. Reports every problem and exits with 1 if " +
          "there is one. Prints no value."
      )
    )
  )
    .addHelpText("after", helpEnd(["opconnect check", "opconnect check -f .env.production --json"]))
    .action(async (flags: Flags) => {
      const options = loadOptions(flags)
      const environment = await readEnvironment(options)
      const notes = warnings(environment)
      if (!flags.json) for (const note of notes) printError(`opconnect: ${note}`)
      try {
        const loaded = await resolve(environment, options, { progress: withProgress })
        if (flags.json) return printJson({ ok: true, ...resultOf(loaded), warnings: notes })
        for (const problem of loaded.result.omitted) print(`skipped (optional):\n${issueLines(problem)}`)
        print(`OK: ${cost(loaded.result)}`)
      } catch (error) {
        if (!(flags.json && error instanceof EnvError)) throw error
        failed(error.issues, notes)
      }
    })
