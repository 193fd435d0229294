import { existsSync } from "node:fs"
import { join, relative } from "node:path"
import { display, isRegular } from "../../env-file/bytes.ts"
import { read } from "../../env-file/envFile.ts"
import { overrides } from "../../env-file/layers.ts"
import type { Environment } from "../../environment/gather.ts"
import { EnvError } from "../../model/EnvError.ts"
import type { Issue, LoadOptions } from "../../model/types.ts"
import { CommandError } from "../../terminal/failure.ts"
import { type EnvironmentFlags, loadOptions } from "../../terminal/flags.ts"
import { type Framework, frameworkOf } from "./framework.ts"
import { workspaceFiles } from "./workspace.ts"

/** The env files of a command. */
export interface Files {
  readonly options: LoadOptions
  readonly framework: Framework | undefined
  /** The files that are read, or would be if they existed. A change of one is a change of the environment. */
  readonly followed: ReadonlyArray<string>
  /** Files that the command, or most tools, would read, and that are not read. */
  readonly unread: ReadonlyArray<string>
}

const inDirectory = (directory: string, name: string) => relative(process.cwd(), join(directory, name)) || name

/** Modes that a file may be named after when the command says nothing of its mode. */
const usualModes = ["development", "production", "test"]

const modeUnknown = ({ directory, name }: Framework, files: ReadonlyArray<string>) =>
  new CommandError(
    `The command does not say the mode of ${name}, and these files in ${directory} depend on it: ${files.join(", ")}.`,
    "Add --mode, such as --mode production."
  )

const byFramework = (flags: EnvironmentFlags, framework: Framework): Files => {
  const mode = flags.mode ?? framework.mode
  if (mode === undefined && !framework.isModeKnown) {
    const undecided = usualModes.flatMap((one) => [`.env.${one}`, `.env.${one}.local`])
    const existing = undecided.filter((file) => isRegular(join(framework.directory, file)))
    if (existing.length > 0) throw modeUnknown(framework, existing)
  }
  const followed = framework.files(mode).map((file) => inDirectory(framework.directory, file))
  const path = followed.filter((file) => existsSync(file))
  const options = loadOptions(flags)
  // The framework's order stays, whether or not files win over the environment.
  return {
    options: { ...options, path: overrides(options) ? path.toReversed() : path, directory: framework.directory },
    framework,
    followed,
    unread: []
  }
}

/**
 * Which files are read: those that are named, else those that the framework which the command starts would read, else
 * `.env`.
 */
export const filesFor = (flags: EnvironmentFlags, command: string, args: ReadonlyArray<string>): Files => {
  const framework = frameworkOf(command, args, process.cwd(), process.env.NODE_ENV)
  const options = loadOptions(flags)
  const own = framework?.files(flags.mode ?? framework.mode).map((file) => inDirectory(framework.directory, file)) ?? []
  if (flags.envFile !== undefined) {
    const followed = flags.envFile === false ? [] : flags.envFile
    return { options, framework, followed, unread: own.filter((file) => !followed.includes(file)) }
  }
  if (flags.convention !== undefined) {
    const mode = flags.mode ?? framework?.mode
    return { options: { ...options, mode }, framework, followed: conventionFiles(flags.convention, mode), unread: [] }
  }
  if (framework !== undefined) return byFramework(flags, framework)
  if (flags.mode !== undefined) {
    throw new CommandError("--mode requires a framework.", "Add --convention nextjs or --convention vite.")
  }
  const mode = process.env.NODE_ENV || "development"
  const usual = [".env.local", `.env.${mode}`, `.env.${mode}.local`]
  const unread = [...usual, ...workspaceFiles(command, args, process.cwd())]
  return { options, framework, followed: [".env"], unread }
}

const conventionFiles = (convention: "nextjs" | "vite", mode = process.env.NODE_ENV || undefined) => {
  const names = [".env.local", ".env", ...(mode === undefined ? [] : [`.env.${mode}`, `.env.${mode}.local`])]
  return convention === "nextjs" && mode === "test" ? names.slice(1) : names
}

/** Refuses files that contain references but are not read: the command would see the references, or no variables. */
export const refuseUnread = (
  { followed, framework, unread }: Files,
  environment: Pick<Environment, "definitions">,
  env: Readonly<Record<string, string | undefined>>
): void => {
  const definitionsOf = (file: string) =>
    unread.includes(file)
      ? read(file, "utf8").definitions
      : environment.definitions.filter(({ source }) => source.file === display(file))
  const issues = [...unread, ...(framework === undefined ? [] : followed)].filter(isRegular).flatMap((file) => {
    const definitions = definitionsOf(file)
    const missing = definitions.filter(({ key, text }) => text.includes("op://") && env[key] === undefined)
    return missing.length === 0 ? [] : [{ file, missing }]
  })
  if (issues.length === 0) return
  const flags = [...issues.map(({ file }) => file), ...followed.filter(isRegular)].map((file) => `-f ${file}`)
  throw new EnvError(
    issues.map(
      ({ file, missing }): Issue => ({
        code: "FileNotRead",
        message:
          framework === undefined
            ? `${file} contains references but is not read.`
            : `${framework.name} reads ${file} itself and would see references instead of secrets.`,
        hint: unread.includes(file)
          ? `To read the file: ${[...new Set(flags)].join(" ")}.${framework === undefined ? ` To leave it out: ${followed.map((one) => `-f ${one}`).join(" ") || "--no-env-file"}.` : ""}`
          : "Select these keys too, or move them to a file that the framework does not read.",
        locations: missing.map(({ key, source }) => ({ key, source, reference: undefined }))
      })
    )
  )
}
