import { reasonOf } from "@opconnect/core/files"
import { type Command, Option } from "commander"
import * as Result from "effect/Result"
import { type Loaded, resolve } from "../environment/load.ts"
import { issueLines } from "../model/report.ts"
import { count } from "../model/summary.ts"
import { printError } from "../output/output.ts"
import { withProgress } from "../progress/progress.ts"
import { readEnvironment } from "../progress/read.ts"
import { requires, withFlags } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { type EnvironmentFlags, environmentFlags, fileOf, InvalidValue, loadOptions } from "../terminal/flags.ts"
import { replaceFile } from "../terminal/replaceFile.ts"
import { formats, kubernetesSecret, type Written } from "./export/formats.ts"
import { appendToAll, githubFile, issueCommands, maskCommands } from "./export/github.ts"
import { type ExportedVariable, exportedVariables, valuesToMask } from "./export/variables.ts"
import { select } from "./run/selection.ts"

const names = [...Object.keys(formats), "github", "kubernetes"] as const

interface Flags extends EnvironmentFlags {
  readonly format: keyof typeof formats | "github" | "kubernetes"
  readonly outFile?: string
  readonly output?: boolean
  readonly name: string
  readonly reveal?: boolean
}

const unwrap = (written: Written, format: string): string =>
  Result.getOrElse(written, (refused) => {
    const lines = refused.map(({ key, reason }) => `${key}: ${reason}.`)
    throw new CommandError(
      `The format ${format} cannot represent ${count(refused.length, "variable")}.`,
      [...lines, "Name the keys to export, or use another --format."].join("\n")
    )
  })

const toGithub = async (variables: ReadonlyArray<ExportedVariable>, loaded: Loaded, flags: Flags) => {
  const variable = flags.output ? "GITHUB_OUTPUT" : "GITHUB_ENV"
  const file = process.env[variable]
  if (file === undefined || file === "") {
    throw new CommandError(`${variable} is not set.`, "Run the command in a step of GitHub Actions.")
  }
  const text = unwrap(githubFile(variables, flags.output ? "output" : "env"), "github")
  // Masked before anything that follows in the job can print them.
  await issueCommands(maskCommands(valuesToMask(variables, loaded)))
  try {
    appendToAll([[file, text]])
  } catch (cause) {
    throw new CommandError(`Could not write ${variable} (${file}): ${reasonOf(cause)}.`)
  }
}

/** Names that Kubernetes accepts for a Secret. */
const secretName = (text: string) => {
  if (text.length > 253 || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(text)) {
    throw new InvalidValue("Use lower-case letters, digits, hyphens and dots.")
  }
  return text
}

const isFormat = (format: Flags["format"]) => (flags: Flags) => flags.format === format

export default (command: Command): Command => {
  requires(command, "--output", "--format github", isFormat("github"))
  requires(command, "--name", "--format kubernetes", isFormat("kubernetes"))
  return withFlags(
    environmentFlags,
    command
      .description(
        "Resolves every reference and prints the variables in the format of another tool. If the format cannot represent " +
          "a value, fails and writes nothing."
      )
      .argument("[keys...]", "variables to export (default: all but OP_CONNECT_*)")
  )
    .addOption(new Option("--format <format>", "format of the output").choices(names).makeOptionMandatory())
    .option("-o, --out-file <file>", "file to write, with mode 0600 (default: stdout)")
    .option("--output", "with --format github: append to GITHUB_OUTPUT instead of GITHUB_ENV")
    .addOption(
      new Option("--name <name>", "with --format kubernetes: name of the Secret")
        .default("env", "env")
        .argParser(secretName)
    )
    .option("--reveal", "print secrets to a terminal")
    .action(async (keys: ReadonlyArray<string>, flags: Flags) => {
      const { format } = flags
      const outFile = fileOf(flags.outFile)
      if (format === "github" && outFile !== undefined) {
        throw new CommandError("--format github writes to GITHUB_ENV or GITHUB_OUTPUT.", "Omit --out-file.")
      }
      const options = loadOptions(flags)
      const environment = await select(
        await readEnvironment(options),
        keys.length > 0 ? { only: keys } : {},
        "the name"
      )
      const loaded = await resolve(environment, options, { progress: withProgress })
      const variables = exportedVariables(loaded, keys)
      for (const issue of loaded.result.omitted) printError(`opconnect: skipped (optional):\n${issueLines(issue)}`)
      if (format === "github") return toGithub(variables, loaded, flags)
      const text = unwrap(
        format === "kubernetes" ? kubernetesSecret(variables, flags.name) : formats[format](variables),
        format
      )
      if (outFile !== undefined) return replaceFile(outFile, text, 0o600)
      const isSecret = loaded.result.variables.some(({ references }) => references.length > 0)
      if (process.stdout.isTTY && isSecret && flags.reveal !== true) {
        throw new CommandError(
          "The output contains secrets, and stdout is a terminal.",
          "Add -o FILE, pipe the output, or add --reveal."
        )
      }
      process.stdout.write(text)
    })
}
