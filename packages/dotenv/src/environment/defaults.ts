import { toSnapshotOptions } from "@opconnect/core/Options"
import type { LoadOptions } from "../model/types.ts"

/** A boolean as dotenv parses it. */
export const flag = (text: string) => !["false", "0", "no", "off", ""].includes(text.toLowerCase())

const list = (text: string) =>
  text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")

const word = (text: string) => text || undefined

/**
 * The environment variables that set options of the loader: DOTENV_PATH and so on, each also as DOTENV_CONFIG_PATH, the
 * older names of dotenv. PATH, OVERRIDE, ENCODING, QUIET and DEBUG are dotenv's own. Unknown words are reported with all
 * other issues.
 */
const dotenvVariables = {
  /** Empty for no file. */
  PATH: ["path", (text: string) => (text === "" ? [] : text)],
  OVERRIDE: ["override", flag],
  ENCODING: ["encoding", word],
  QUIET: ["quiet", flag],
  /** Wins over QUIET, as in dotenv. */
  DEBUG: ["quiet", (text: string) => (flag(text) ? false : undefined)],
  CONVENTION: ["convention", word],
  MODE: ["mode", word],
  PRECEDENCE: ["precedence", word],
  EXPAND: ["expand", (text: string) => (/^(?:true|1|yes|on)$/i.test(text) || !flag(text) ? flag(text) : text)],
  UNSET: ["unset", word],
  OPTIONAL: ["optional", list],
  ALLOW_PUBLIC: ["allowPublic", list],
  LOCK: ["lock", flag],
  TRUST_ENV_FILE: ["trustEnvFile", list],
  /** With DOTENV_SNAPSHOT_KEY_FILE as its key. */
  SNAPSHOT: ["snapshot", word]
} as const satisfies Readonly<Record<string, readonly [keyof LoadOptions, (text: string) => unknown]>>

/** The options that the environment sets. */
export const environmentOptions = (env: Readonly<Record<string, string | undefined>> = process.env): LoadOptions => {
  const setting = (name: string) => env[`DOTENV_${name}`] ?? env[`DOTENV_CONFIG_${name}`]
  const options: LoadOptions = Object.fromEntries(
    Object.entries(dotenvVariables).flatMap(([name, [option, read]]) => {
      const text = setting(name)
      const value = text === undefined ? undefined : read(text)
      return value === undefined ? [] : [[option, value]]
    })
  )
  // The key of the snapshot, which is an option of that option.
  const file = word(setting("SNAPSHOT_KEY_FILE") ?? "")
  const snapshot = toSnapshotOptions(options.snapshot)
  return snapshot === undefined || file === undefined
    ? options
    : { ...options, snapshot: { ...snapshot, key: { file } } }
}

/** Options that choose the files: those of code replace those of the environment as a whole. */
const fileOptions = ["path", "convention", "directory"] as const

/** Options of code, with those of the environment where code has none. */
export const withDefaults = <Options extends LoadOptions>(options: Options): Options => {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const defaults: Record<string, unknown> = { ...environmentOptions() }
  if (fileOptions.some((name) => name in given)) for (const name of fileOptions) delete defaults[name]
  return { ...options, ...defaults, ...given }
}
