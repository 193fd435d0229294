import { type Command, InvalidArgumentError, Option } from "commander"
import type { LoadOptions } from "../model/types.ts"

/** What the options of an environment give. */
export interface EnvironmentFlags {
  readonly envFile?: ReadonlyArray<string> | false
  readonly override?: boolean
  readonly precedence?: "dotenv" | "op"
  readonly convention?: "nextjs" | "vite"
  readonly mode?: string
  readonly expand?: boolean
  readonly unset?: "error" | "empty"
  readonly trustEnvFile?: ReadonlyArray<string>
  readonly optional?: ReadonlyArray<string>
  readonly snapshot?: string
  readonly snapshotMaxAge?: number
  readonly snapshotKeyFile?: string
}

/** One value a flag: a flag that takes several would take what follows too. */
export const append = (value: string, values: ReadonlyArray<string> | false | undefined): ReadonlyArray<string> => [
  ...(values || []),
  value
]

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `30s`, `5m`, `12h`, `7d` or `500ms` in milliseconds; a number alone is seconds. */
export const duration = (text: string): number => {
  const [, amount, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(text) ?? []
  const time = Number(amount) * (units[unit] ?? Number.NaN)
  if (!(time > 0)) throw new InvalidArgumentError("A time is a number and s, m, h or d, such as 30s.")
  return time
}

/** A number of characters. */
export const minLength = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("The length must be an integer from 1 to 9999.")
  return Number(text)
}

const envFileFlags = (command: Command): Command =>
  command
    .option(
      "-f, --env-file <file>",
      "environment file, .env by default; of several, the first that has a key wins",
      append
    )
    .option("--no-env-file", "read no file; take the references in the environment")
    .addOption(
      new Option("--convention <name>", "the .env files of a framework, as far as they exist").choices([
        "nextjs",
        "vite"
      ])
    )
    .option("--mode <mode>", "mode of the convention; NODE_ENV by default, or development")
    .option("--override", "files win over the environment, and later files over earlier ones")
    .addOption(
      new Option(
        "--precedence <rule>",
        "who wins: as dotenv does it, or as op run does (the same as --override)"
      ).choices(["dotenv", "op"])
    )
    .option("--no-expand", "expand no variables, as plain dotenv")
    .addOption(
      new Option("--unset <rule>", "value of a braced name that is not set (default: error)").choices([
        "error",
        "empty"
      ])
    )
    .option(
      "--trust-env-file <file>",
      "trust the OP_CONNECT_* settings of this file like those of the environment (repeatable)",
      append
    )

/** The options of a command that reads environment files and resolves them. */
export const environmentFlags = (command: Command): Command =>
  envFileFlags(command)
    .option("--optional <key>", "leave the key unset when it can't be resolved", append)
    .option("--snapshot <file>", "encrypted values of the last run, for outages and for starts with one request")
    .option("--snapshot-max-age <time>", "maximum age of the snapshot (default: 7d)", duration)
    .option("--snapshot-key-file <file>", "file with the encryption key of the snapshot (default: the token)")

/** The options of a command that reads environment files and asks nothing of the server, or less than all. */
export const fileFlags = envFileFlags

/** The options of a command that needs to know the server alone. */
export const serverFlags = (command: Command): Command =>
  command
    .option("-f, --env-file <file>", "file with OP_CONNECT_HOST and OP_CONNECT_TOKEN, .env by default", append)
    .option(
      "--trust-env-file <file>",
      "trust the OP_CONNECT_* settings of this file like those of the environment (repeatable)",
      append
    )

export const jsonFlag = (command: Command): Command => command.option("--json", "print JSON, for programs")

export const loadOptions = (flags: EnvironmentFlags): LoadOptions => ({
  path: flags.envFile === false ? [] : flags.envFile,
  override: flags.override,
  precedence: flags.precedence,
  convention: flags.convention,
  mode: flags.mode,
  expand: flags.expand,
  unset: flags.unset,
  trustEnvFile: flags.trustEnvFile,
  optional: flags.optional,
  snapshot: flags.snapshot === undefined ? undefined : snapshotOptions(flags.snapshot, flags)
})

const snapshotOptions = (path: string, { snapshotKeyFile, snapshotMaxAge }: EnvironmentFlags) => ({
  path,
  maxAge: snapshotMaxAge,
  key: snapshotKeyFile === undefined ? undefined : { file: snapshotKeyFile }
})

/** What every command says of the server at the end of its help. */
export const serverHelp = `
Environment:
  OP_CONNECT_HOST        address of the Connect server, such as
                         http://localhost:8080; several with commas between
  OP_CONNECT_TOKEN       access token, or
  OP_CONNECT_TOKEN_FILE  a file with it
  OP_CONNECT_CA_FILE     certificates of the authorities to trust, in PEM
An environment file may have both host and token.`
