import { durationExamples, formatDuration, parseDuration } from "@opconnect/core/Duration"
import { clientOptions, type OptionDefinition } from "@opconnect/core/Options"
import { type Command, InvalidArgumentError, Option } from "commander"
import type { LoadOptions } from "../model/types.ts"

/** Options that choose env files and say how to read and resolve them. */
export interface EnvironmentFlags {
  readonly envFile?: ReadonlyArray<string> | false
  readonly override?: boolean
  readonly precedence?: "dotenv" | "op"
  readonly convention?: "nextjs" | "vite"
  readonly mode?: string
  readonly expand?: boolean | "dotenv-expand"
  readonly unset?: "error" | "empty"
  readonly trustEnvFile?: ReadonlyArray<string>
  readonly optional?: ReadonlyArray<string>
  readonly allowPublic?: ReadonlyArray<string>
  readonly snapshot?: string
  readonly snapshotMaxAge?: number
  readonly snapshotKeyFile?: string
  readonly lock?: boolean
  readonly startupTimeout?: number
  readonly totalTimeout?: number
}

/** Collects the values of a repeatable option. An option that took several values at once would take the arguments too. */
export const append = (value: string, values: ReadonlyArray<string> | false | undefined): ReadonlyArray<string> => [
  ...(values || []),
  value
]

/** A time of at least a millisecond, in milliseconds. */
export const duration = (text: string): number => {
  const time = parseDuration(text)
  if (time === undefined || time < 1) throw new InvalidArgumentError(`Use a time such as ${durationExamples}.`)
  return time
}

/** A number of characters. */
export const minLength = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("The length must be an integer from 1 to 9999.")
  return Number(text)
}

/** A time, which may be none. */
const durationOrZero = (text: string): number => (parseDuration(text) === 0 ? 0 : duration(text))

/** A flag for a time limit of core, as its table of options describes it. */
const limitOption = (flag: string, { default: millis, description, minimum }: OptionDefinition) =>
  new Option(`${flag} <time>`, `${description} (default: ${formatDuration(Number(millis))})`).argParser(
    minimum === 0 ? durationOrZero : duration
  )

/** How long to wait for the server. */
const limitFlags = (command: Command): Command =>
  command
    .addOption(limitOption("--startup-timeout", clientOptions.startupTimeout))
    .addOption(limitOption("--total-timeout", clientOptions.totalTimeout))

const envFileFlags = (command: Command): Command =>
  command
    .option(
      "-f, --env-file <file>",
      "env file to read; of several, the first that defines a key wins (repeatable) (default: .env)",
      append
    )
    .option("--no-env-file", "read no env file, resolve references in the environment only")
    .addOption(
      new Option("--convention <name>", "read the .env files that a framework reads").choices(["nextjs", "vite"])
    )
    .option("--mode <mode>", "mode of the framework's .env files (default: from the command, or NODE_ENV)")
    .option("--override", "let files win over the environment, and later files over earlier ones")
    .addOption(
      new Option(
        "--precedence <rule>",
        "dotenv (environment wins) or op (files win, same as --override) (default: dotenv)"
      ).choices(["dotenv", "op"])
    )
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the form that is expanded
    .option("--no-expand", "do not expand $NAME and ${NAME}")
    .addOption(
      new Option("--expand <dialect>", "expand by the rules of dotenv-expand instead of sh").choices(["dotenv-expand"])
    )
    .addOption(
      new Option("--unset <rule>", "value of a braced name that is not set (default: error)").choices([
        "error",
        "empty"
      ])
    )
    .option(
      "--trust-env-file <file>",
      "trust the OP_CONNECT_* variables of this file like those of the environment (repeatable)",
      append
    )

/** The options of a command that reads env files and resolves their references. */
export const environmentFlags = (command: Command): Command =>
  limitFlags(envFileFlags(command))
    .option("--optional <key>", "leave this variable unset if it cannot be resolved (repeatable)", append)
    .option("--allow-public <key>", "allow a secret in this variable, which frameworks publish (repeatable)", append)
    .option("--no-lock", "resolve every reference by name, and do not read op.lock")
    .option("--snapshot <file>", "encrypted copy of the values, for outages and for starts with one request")
    .addOption(new Option("--snapshot-max-age <time>", "maximum age of the snapshot (default: 7d)").argParser(duration))
    .option("--snapshot-key-file <file>", "file with the encryption key of the snapshot (default: the token)")

/** The options of a command that reads env files and sends no request. */
export const fileFlags = envFileFlags

/** The options of a command that only needs to reach the server. */
export const serverFlags = (command: Command): Command =>
  limitFlags(
    command
      .option(
        "-f, --env-file <file>",
        "env file with OP_CONNECT_HOST and OP_CONNECT_TOKEN (repeatable) (default: .env)",
        append
      )
      .option(
        "--trust-env-file <file>",
        "trust the OP_CONNECT_* variables of this file like those of the environment (repeatable)",
        append
      )
  )

export const jsonFlag = (command: Command): Command => command.option("--json", "print JSON")

export const loadOptions = (flags: EnvironmentFlags): LoadOptions => ({
  path: flags.envFile === false ? [] : flags.envFile,
  convention: flags.convention,
  override: flags.override,
  precedence: flags.precedence,
  mode: flags.mode,
  expand: flags.expand,
  optional: flags.optional,
  allowPublic: flags.allowPublic,
  unset: flags.unset,
  trustEnvFile: flags.trustEnvFile,
  lock: flags.lock,
  snapshot: flags.snapshot === undefined ? undefined : snapshotOptions(flags.snapshot, flags),
  connect: { startupTimeout: flags.startupTimeout, totalTimeout: flags.totalTimeout }
})

const snapshotOptions = (path: string, { snapshotKeyFile, snapshotMaxAge }: EnvironmentFlags) => ({
  path,
  maxAge: snapshotMaxAge,
  key: snapshotKeyFile === undefined ? undefined : { file: snapshotKeyFile }
})

/** The address of the documentation of the command. */
const docs = "https://github.com/opconnect/opconnect/blob/main/docs/cli.md"

const serverHelp = `
Environment:
  OP_CONNECT_HOST        URL of the Connect server, such as http://host:8080
                         (several: separate with commas)
  OP_CONNECT_TOKEN       access token of the Connect server
  OP_CONNECT_TOKEN_FILE  file that holds the token; OP_CONNECT_TOKEN wins
  OP_CONNECT_CA_FILE     PEM file with the certificate authorities to trust
  OP_CONNECT_PROXY       URL of a proxy to reach the server through`

/** The end of every help text: how to reach the server where the command needs it, examples, and the docs. */
export const helpEnd = (examples: ReadonlyArray<string>, { server = true }: { readonly server?: boolean } = {}) =>
  `${server ? `${serverHelp}\n` : ""}
${examples.length === 1 ? "Example" : "Examples"}:
${examples.map((example) => `  ${example}`).join("\n")}

Docs: ${docs}`
