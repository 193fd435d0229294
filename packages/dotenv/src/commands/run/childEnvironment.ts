import { existsSync } from "node:fs"
import { delimiter, dirname, join, resolve } from "node:path"
import type { Loaded } from "../../environment/load.ts"
import { isSelected, type Selection } from "./selection.ts"

/** How the environment of the command is made. */
export interface ChildOptions extends Selection {
  readonly cleanEnv?: boolean
  readonly passToken?: boolean
  /** Does the command read env files by itself? */
  readonly readsFiles?: boolean
}

type Env = Record<string, string | undefined>

const tokens = ["OP_CONNECT_TOKEN", "OP_CONNECT_TOKEN_FILE"]

/** Set when the token was not passed on, so that a client that misses it can say why. */
const marker = "OPCONNECT_RUN"

/** Basic variables of programs: user, terminal, language, temporary files. */
const essential =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|LANG|LANGUAGE|LC_.*|TZ|TMPDIR|TEMP|TMP|XDG_.*|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|COMSPEC|WINDIR|USERPROFILE|APPDATA|LOCALAPPDATA)$/i

const onlyEssential = (env: Env): Env => Object.fromEntries(Object.entries(env).filter(([key]) => essential.test(key)))

/** The folders of local binaries, the closest first: where package scripts look before anywhere else. */
const localBinaries = (directory: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const binaries = join(folder, "node_modules", ".bin")
    if (existsSync(binaries)) found.push(binaries)
    if (folder === dirname(folder)) return found
  }
}

const withLocalBinaries = (env: Env, directory: string): Env => {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH"
  const path = [...localBinaries(directory), ...(env[name] === undefined ? [] : [env[name]])]
  return path.length === 0 ? env : { ...env, [name]: path.join(delimiter) }
}

/**
 * The environment of the command: what is inherited, the selected variables, and no token. `references` are the inherited
 * variables that hold references.
 */
export const childEnvironment = (
  inherited: Env,
  references: ReadonlyArray<string>,
  { result }: Loaded,
  options: ChildOptions,
  directory: string
): Env => {
  const env: Env = options.cleanEnv ? onlyEssential(inherited) : { ...inherited }
  // A reference that was not selected was not resolved, and must not reach the command as text.
  for (const key of references) delete env[key]
  for (const [key, value] of Object.entries(result.applied)) if (isSelected(key, options)) env[key] = value
  for (const { key } of result.skipped) if (options.cleanEnv && isSelected(key, options)) env[key] = inherited[key]
  for (const { key } of result.omitted.flatMap(({ locations }) => locations)) {
    // Left unset, a framework would set it to the reference that it reads in the file.
    if (options.readsFiles) env[key] = ""
    else delete env[key]
  }
  if (options.passToken !== true) {
    for (const key of tokens) delete env[key]
    env[marker] = "1"
  } else delete env[marker]
  return withLocalBinaries(env, directory)
}
