import type { LoadOptions } from "../model/types.ts"

/** A switch as dotenv reads it; `undefined` when nothing is said. */
const isTrue = (text: string | undefined) =>
  text === undefined ? undefined : !["false", "0", "no", "off", ""].includes(text.toLowerCase())

const list = (text: string | undefined) => text?.split(",").map((entry) => entry.trim())

const snapshotOf = (path: string | undefined, keyFile: string | undefined): LoadOptions["snapshot"] =>
  path === undefined || keyFile === undefined ? path : { path, key: { file: keyFile } }

/**
 * What the environment says of the preload. By dotenv's names: DOTENV_PATH (empty for no file), DOTENV_OVERRIDE,
 * DOTENV_ENCODING, DOTENV_QUIET; and in their manner: DOTENV_CONVENTION, DOTENV_MODE, DOTENV_PRECEDENCE, DOTENV_EXPAND,
 * DOTENV_OPTIONAL and DOTENV_ALLOW_PUBLIC (keys, separated by commas), DOTENV_SNAPSHOT, DOTENV_SNAPSHOT_KEY_FILE. Each also as DOTENV_CONFIG_*, dotenv's older names.
 */
export const preloadOptions = (env: Readonly<Record<string, string | undefined>> = process.env): LoadOptions => {
  const setting = (name: string) => env[`DOTENV_${name}`] ?? env[`DOTENV_CONFIG_${name}`]
  const path = setting("PATH")
  return {
    path: path === "" ? [] : path,
    override: isTrue(setting("OVERRIDE")),
    expand: isTrue(setting("EXPAND")),
    quiet: isTrue(setting("QUIET")),
    optional: list(setting("OPTIONAL")),
    allowPublic: list(setting("ALLOW_PUBLIC")),
    mode: setting("MODE"),
    snapshot: snapshotOf(setting("SNAPSHOT") || undefined, setting("SNAPSHOT_KEY_FILE") || undefined),
    // Words that there are not are reported with all that is wrong.
    encoding: setting("ENCODING") as BufferEncoding | undefined,
    convention: setting("CONVENTION") as LoadOptions["convention"],
    precedence: setting("PRECEDENCE") as LoadOptions["precedence"]
  }
}
