import { resolve } from "node:path"
import type { Command } from "commander"
import { display } from "../env-file/bytes.ts"
import { format } from "../lockfile/format.ts"
import { EnvError } from "../model/EnvError.ts"
import { count } from "../model/summary.ts"
import { printError } from "../output/output.ts"
import { readEnvironment } from "../progress/read.ts"
import { type Comparison, compare, type LockChange } from "../server/lock.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { type EnvironmentFlags, environmentFlags, loadOptions } from "../terminal/flags.ts"
import { print, printJson } from "../terminal/print.ts"
import { defaultMode, replaceFile } from "../terminal/replaceFile.ts"
import { unknownKey } from "./run/selection.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
  readonly update?: ReadonlyArray<string> | boolean
}

const summary = ({ added, file, places, removed, updated }: LockChange): string => {
  const changes = [
    [added.length, "added"],
    [updated.length, "updated"],
    [removed.length, "removed"]
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]))
  const state = changes.length === 0 ? "unchanged" : changes.join(", ")
  return `${display(resolve(file.path))}: ${count(places.size, "reference")}, ${state}`
}

const notes = ({ ambiguous, renamed }: Comparison): ReadonlyArray<string> => [
  ...renamed.map(({ now, reference }) => `${reference} was renamed to ${now}; it stays locked`),
  ...ambiguous.map(({ now, reference }) => `${reference} also matches something else; it stays locked to ${now}`)
]

export default (lock: Command): Command =>
  jsonFlag(
    withFlags(
      environmentFlags,
      lock.description(
        "Pins references to the ids of their vault, item, section and field, so that renaming an item does not break them. " +
          "Writes op.lock next to the env file, without values. Existing entries are not changed. Commit the file."
      )
    )
  )
    .option("--update [keys...]", "resolve these variables by name again (default: all)")
    .action(async ({ update = false, ...flags }: Flags) => {
      const options = { ...loadOptions(flags), lock: true }
      const environment = await readEnvironment(options)
      const known = new Set([...environment.definitions, ...environment.variables].map(({ key }) => key))
      const unknown = typeof update === "boolean" ? undefined : update.find((key) => !known.has(key))
      if (unknown !== undefined) throw await unknownKey(unknown, known, "--update")
      const comparison = await compare(environment, options, update)
      const { changes, renamed, ambiguous, requests } = comparison
      const issues = [...environment.issues, ...comparison.issues]
      if (issues.length > 0) return failed(issues, flags)
      const relevant = changes.filter(({ file, places }) => file.text !== undefined || places.size > 0)
      for (const { file, places } of relevant) {
        const text = format(places)
        if (text !== file.text) replaceFile(file.path, text, defaultMode())
      }
      if (flags.json) {
        const named = (all: Comparison["renamed"]) => all.map(({ now, reference }) => ({ reference, now }))
        return printJson({
          ok: true,
          files: relevant.map(({ added, file, places, removed, updated }) => ({
            path: display(resolve(file.path)),
            references: places.size,
            added,
            updated,
            removed
          })),
          renamed: named(renamed),
          ambiguous: named(ambiguous),
          requests
        })
      }
      for (const note of notes(comparison)) printError(`opconnect: ${note}`)
      for (const change of relevant) print(summary(change))
      if (relevant.length === 0) print("No references, so nothing to lock.")
    })

const failed = (issues: EnvError["issues"], { json }: Flags): void => {
  const error = new EnvError(issues)
  if (json !== true) throw error
  printJson({ ok: false, issues: error.issues })
  process.exitCode = 1
}
