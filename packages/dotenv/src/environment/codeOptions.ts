import { type OptionTable, shapeIssues } from "@opconnect/core/Options"
import { EnvError } from "../model/EnvError.ts"
import { isRecord } from "../model/isRecord.ts"
import type { Issue, LoadOptions } from "../model/types.ts"
import { printError } from "../output/output.ts"
import { flag, withDefaults } from "./defaults.ts"
import { optionIssues } from "./gather.ts"

/** Issues of options that code passes: unknown names, and values of another kind. */
export const unusableOptions = (table: OptionTable, options: unknown): ReadonlyArray<Issue> => {
  const issues = shapeIssues(table, options).map(
    ({ code, hint, message, place }): Issue => ({ code, message, hint, place, locations: [] })
  )
  return issues.length > 0 && isRecord(options) ? [...issues, ...optionIssues(options)] : issues
}

/** Throws an `EnvError` if options cannot be used: before a file is read, which would not be the one that was meant. */
export const assertOptions = (table: OptionTable, options: unknown): void => {
  const issues = unusableOptions(table, options)
  if (issues.length > 0) throw new EnvError(issues)
}

/** Options that dotenv reads as flags. Programs pass the text of a variable too: `debug: process.env.DEBUG`. */
const flags: ReadonlySet<string> = new Set(["override", "quiet", "debug"])

/** Options for which dotenv takes an empty text as none. */
const texts: ReadonlySet<string> = new Set(["path", "encoding"])

/** Options that dotenv accepts although its types do not, in the form that the types have. */
const asTyped = (options: unknown): unknown =>
  isRecord(options)
    ? Object.fromEntries(
        Object.entries(options).flatMap(([name, value]) => {
          if (value === null || (value === "" && texts.has(name))) return []
          return [[name, typeof value === "string" && flags.has(name) ? flag(value) : value]]
        })
      )
    : (options ?? {})

/**
 * The options of a load as code passes them, checked and with the defaults that the environment sets. Accepts what dotenv's
 * `config` accepts.
 */
export const codeOptions = <Options extends LoadOptions>(
  table: OptionTable,
  given: Options
): Omit<Options, "debug" | "DOTENV_KEY"> => {
  const options = asTyped(given)
  assertOptions(table, options)
  // Checked by its table, which has the names of the type.
  const { DOTENV_KEY, debug, ...known } = options as Options
  const quiet = debug === true ? false : known.quiet
  if (DOTENV_KEY && quiet !== true) {
    printError("opconnect: DOTENV_KEY is not used: .env.vault files are not read. Write references into the .env file.")
  }
  return withDefaults({ ...known, quiet })
}
