import { durationExamples, formatDuration, parseDuration } from "@opconnect/core/Duration"
import { clientOptions, type OptionDefinition, optionOrigins } from "@opconnect/core/Options"
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

/** One option of a command: its help, and how its value is read. */
export interface Flag {
  /** As people type it: `-f, --env-file <file>`. */
  readonly usage: string
  readonly description: string
  /** Reads the value of an option that has one; throws an `InvalidValue`. */
  readonly parse?: (text: string) => unknown
  readonly choices?: ReadonlyArray<string>
  /** The value is a list, and each use of the option appends to it. */
  readonly isRepeatable?: boolean
  /** The option without which this one has no effect. */
  readonly requires?: string
  /** Heading of the option in the help. Default: `Options:`. */
  readonly heading?: string
}

/** Shows options under a heading of their own in the help. */
const under = (heading: string, flags: ReadonlyArray<Flag>): ReadonlyArray<Flag> =>
  flags.map((flag) => ({ ...flag, heading }))

/** The long name of an option: `--env-file`. */
export const longName = (usage: string): string => /--[\w-]+/.exec(usage)?.[0] ?? usage

/** The property of an option: `--env-file` and `--no-env-file` set `envFile`. */
export const propertyName = (long: string): string =>
  long.replace(/^--(?:no-)?/, "").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The path of a file option, unless it is `-`: standard input or output, which are the defaults. */
export const fileOf = (path: string | undefined): string | undefined => (path === "-" ? undefined : path)

/** Whether an option is among those of a command line. */
export const isGiven = (flags: Readonly<Record<string, unknown>>, long: string): boolean => {
  const value = flags[propertyName(long)]
  return value !== undefined && value !== false
}

/** The value of an option is not valid. Commander reports errors with this code, with the option and its value. */
export class InvalidValue extends Error {
  readonly code = "commander.invalidArgument"
  readonly exitCode = 1
}

/** Collects the values of a repeatable option. An option that took several values at once would take the arguments too. */
export const append = (value: string, values: ReadonlyArray<string> | false | undefined): ReadonlyArray<string> => [
  ...(values || []),
  value
]

/** A time of at least a millisecond, in milliseconds. */
export const duration = (text: string): number => {
  const time = parseDuration(text)
  if (time === undefined || time < 1) throw new InvalidValue(`Use a time such as ${durationExamples}.`)
  return time
}

/** A number of characters. */
export const minLength = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidValue("The length must be an integer from 1 to 9999.")
  return Number(text)
}

/** A time, which may be none. */
const durationOrZero = (text: string): number => (parseDuration(text) === 0 ? 0 : duration(text))

/** A flag for a time limit of core, as its table of options describes it. */
const limit = (name: string, { default: millis, description, minimum }: OptionDefinition): Flag => ({
  usage: `${name} <time>`,
  description: `${description} (default: ${formatDuration(Number(millis))})`,
  parse: minimum === 0 ? durationOrZero : duration
})

/** How long to wait for the server. */
const limits: ReadonlyArray<Flag> = [
  limit("--startup-timeout", clientOptions.startupTimeout),
  limit("--total-timeout", clientOptions.totalTimeout)
]

const trustEnvFile: Flag = {
  usage: "--trust-env-file <file>",
  description: "trust the OP_CONNECT_* variables in this file like the environment (repeatable)",
  isRepeatable: true
}

/** The options of a command that reads env files and sends no request. */
export const fileFlags: ReadonlyArray<Flag> = under("Env file options:", [
  {
    usage: "-f, --env-file <file>",
    description: "env file to read; the first file that defines a key takes precedence (repeatable) (default: .env)",
    isRepeatable: true
  },
  { usage: "--no-env-file", description: "resolve references in the environment only" },
  {
    usage: "--convention <name>",
    description: "read the same env files as a framework",
    choices: ["nextjs", "vite"]
  },
  {
    usage: "--mode <mode>",
    description: "mode of the framework (default: from the command, or NODE_ENV)"
  },
  {
    usage: "--override",
    description: "let files override the environment, and later files override earlier ones"
  },
  {
    usage: "--precedence <rule>",
    description: "dotenv (environment wins) or op (files win, same as --override) (default: dotenv)",
    choices: ["dotenv", "op"]
  },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the form that is expanded
  { usage: "--no-expand", description: "do not expand $NAME and ${NAME}" },
  {
    usage: "--expand <dialect>",
    description: "expand variables like dotenv-expand instead of sh",
    choices: ["dotenv-expand"]
  },
  {
    usage: "--unset <rule>",
    description: "value of an undefined variable in braces (default: error)",
    choices: ["error", "empty"]
  },
  trustEnvFile
])

/** The options of a command that reads env files and resolves their references. */
export const environmentFlags: ReadonlyArray<Flag> = [
  ...fileFlags,
  ...under("Resolution options:", [
    {
      usage: "--optional <key>",
      description: "leave this variable unset if it cannot be resolved (repeatable)",
      isRepeatable: true
    },
    {
      usage: "--allow-public <key>",
      description: "allow a secret in this variable, although frameworks publish it (repeatable)",
      isRepeatable: true
    },
    { usage: "--no-lock", description: "ignore op.lock and resolve every reference by name" },
    {
      usage: "--snapshot <file>",
      description: "encrypted file with the last values, used while the server is unavailable"
    },
    {
      usage: "--snapshot-max-age <time>",
      description: "maximum age of the snapshot (default: 7d)",
      parse: duration,
      requires: "--snapshot"
    },
    {
      usage: "--snapshot-key-file <file>",
      description: "file with the encryption key of the snapshot (default: the token)",
      requires: "--snapshot"
    },
    ...limits
  ])
]

/** The options of a command that only needs to reach the server. */
export const serverFlags: ReadonlyArray<Flag> = under("Connection options:", [
  {
    usage: "-f, --env-file <file>",
    description: "env file with OP_CONNECT_HOST and OP_CONNECT_TOKEN (repeatable) (default: .env)",
    isRepeatable: true
  },
  trustEnvFile,
  ...limits
])

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
  connect: { startupTimeout: flags.startupTimeout, totalTimeout: flags.totalTimeout, ...limitOrigins }
})

/** Errors name a time limit by its flag. */
const limitOrigins = {
  [optionOrigins]: { OP_CONNECT_STARTUP_TIMEOUT: "--startup-timeout", OP_CONNECT_TOTAL_TIMEOUT: "--total-timeout" }
}

const snapshotOptions = (path: string, { snapshotKeyFile, snapshotMaxAge }: EnvironmentFlags) => ({
  path,
  maxAge: snapshotMaxAge,
  key: snapshotKeyFile === undefined ? undefined : { file: snapshotKeyFile }
})
