/**
 * The usage errors of the commands, in the form of all their other errors: what is wrong, what to do, and an example; the end
 * of their help; and words for shells. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import { codeOf, reasonOf } from "../files/files.ts"
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

/** The methods of commander that change how an error is shown, and how help is written. */
interface CommandOutput {
  configureOutput(options: {
    outputError: (text: string, write: (text: string) => void) => void
    writeOut: (text: string) => void
  }): unknown
}

/** Writes help. Commander exits with 0 before the stream reports that the text is lost. */
const writeHelp = (program: string) => (text: string) => {
  process.stdout.write(text)
  const { errored } = process.stdout
  if (errored === null) return
  // 141 is the exit code that shells report for SIGPIPE.
  if (codeOf(errored) === "EPIPE") process.exit(141)
  process.stderr.write(`${program}: could not write to stdout: ${reasonOf(errored)}\n`)
  process.exit(1)
}

/**
 * Makes a command of commander show its usage errors in this form, and exit with 1 if its help cannot be written.
 *
 * @category usage errors
 * @since 0.1.0
 * @stability internal
 */
export const withUsageErrors = <Command extends CommandOutput>(command: Command, usage: Usage): Command => {
  const [program = ""] = usage.words.split(" ")
  command.configureOutput({
    outputError: (text, write) => write(usageError(text, usage)),
    writeOut: writeHelp(program)
  })
  return command
}

/**
 * The end of a help text: examples, and the address of the documentation.
 *
 * @category help
 * @since 0.1.0
 * @stability internal
 */
export const helpEnd = (docs: string, ...examples: ReadonlyArray<string>): string => `
${examples.length === 1 ? "Example" : "Examples"}:
${examples.map((example) => `  ${example}`).join("\n")}

Docs: ${docs}`

/**
 * Runs a command of commander. If it fails, prints the reason and sets the exit code to 1.
 *
 * @category running
 * @since 0.1.0
 * @stability internal
 */
export const runCommand = (name: string, command: { parseAsync(): Promise<unknown> }): Promise<unknown> =>
  command.parseAsync().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${name}: ${printable(reason, { lines: true })}\n`)
    process.exitCode = 1
  })
