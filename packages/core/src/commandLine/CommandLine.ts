/**
 * The usage errors of the commands, in the form of all their other errors: what is wrong, what to do, and an example; and
 * words for shells. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import { printable } from "../redaction/printable.ts"

export { shellQuoted, shellWord } from "./shell.ts"

/** The messages of commander, and ours. Each starts with `error: ` there. */
const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^missing required argument '(.*)'$/s, "missing argument: $1"],
  [/^required option '(.*)' not specified$/s, "$1 is required"],
  [/^option '(?:-\w, )?(.*)' argument missing$/s, "$1 requires a value"],
  [/^option '(?:-\w, )?(--[\w-]+).*?' argument '(.*)' is invalid\. ?(.*)$/s, '"$2" is not valid for $1\n$3'],
  [/^option '(?:-\w, )?(.*)' cannot be used with option '(?:-\w, )?(.*)'$/s, "$1 cannot be used with $2"],
  [/^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+): (.*)\.$/s, "too many arguments: $3"],
  [/^unknown (option|command) '(.*)'$/s, 'unknown $1 "$2"']
]

/** Errors that are followed by an example. */
const showsUse = /^missing argument|^too many arguments| is required$/

const reworded = (message: string) => {
  const rule = rules.find(([pattern]) => pattern.test(message))
  return rule === undefined ? message : message.replace(...rule)
}

/**
 * A part of a command line as its help shows it, and how it is used.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface Usage {
  /** The words that name the command: `opconnect read`. */
  readonly words: string
  readonly example?: string | undefined
  /** A hint for arguments that the command does not take. */
  readonly excess?: ((args: string) => string | undefined) | undefined
}

/**
 * Rewrites a usage error of commander.
 *
 * @category usage errors
 * @since 0.1.0
 * @stability internal
 */
export const usageError = (text: string, { example, excess, words }: Usage): string => {
  const [program = ""] = words.split(" ")
  const [, message = "", similar] = /^(?:error: )?(.*?)(?:\n\(Did you mean (.*)\?\))?\n*$/s.exec(text) ?? []
  const [subject = "", hint = ""] = reworded(message).split("\n")
  const tooMany = /^too many arguments: (.*)$/s.exec(subject)?.[1]
  const lines = [
    `${program}: ${subject}`,
    hint.replace(/^Allowed choices are (.*)\.$/, "Use one of: $1"),
    similar === undefined ? "" : `Did you mean ${similar.startsWith("-") ? similar : `${program} ${similar}`}?`,
    (tooMany === undefined ? undefined : excess?.(tooMany)) ?? "",
    example !== undefined && showsUse.test(subject) ? `Example: ${example}` : "",
    `To list the ${words === program ? "commands" : "options"}: ${words} --help`
  ]
  return `${printable(lines.filter((line) => line !== "").join("\n  "), { lines: true })}\n`
}

/** The methods of commander that change how an error is shown. */
interface ErrorOutput {
  configureOutput(options: { outputError: (text: string, write: (text: string) => void) => void }): unknown
}

/**
 * Makes a command of commander show its usage errors in this form.
 *
 * @category usage errors
 * @since 0.1.0
 * @stability internal
 */
export const withUsageErrors = <Command extends ErrorOutput>(command: Command, usage: Usage): Command => {
  command.configureOutput({ outputError: (text, write) => write(usageError(text, usage)) })
  return command
}
