import { existsSync, readdirSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { LoadOptions } from "../model/types.ts"

/** The files of each convention, the one that wins first. */
const conventions: Readonly<Record<string, (mode: string) => ReadonlyArray<string>>> = {
  nextjs: (mode) => [`.env.${mode}.local`, ...(mode === "test" ? [] : [".env.local"]), `.env.${mode}`, ".env"],
  vite: (mode) => [`.env.${mode}.local`, `.env.${mode}`, ".env.local", ".env"]
}

export interface Layers {
  /** The files to read, the one that wins first. */
  readonly paths: ReadonlyArray<string>
  /** The default files, when no file was named and none exists. */
  readonly absent: ReadonlyArray<string>
  /** Files of single modes that exist, when the mode of the convention is not known. */
  readonly undecided: ReadonlyArray<string>
}

/** Templates and the files of other tools, which no mode is named after. */
const isModeName = (name: string) => !/^(?:local|example|sample|template|dist|schema|vault|keys)(?:\.|$)/.test(name)

/** The env files of single modes in a directory, such as `.env.production`. */
const modeFiles = (directory: string): ReadonlyArray<string> => {
  try {
    return readdirSync(directory)
      .filter((file) => file.startsWith(".env.") && isModeName(file.slice(".env.".length)))
      .toSorted()
  } catch {
    return []
  }
}

/** A path as text, the home directory for a `~` before it as in dotenv. */
export const pathText = (path: string | URL): string => {
  if (typeof path === "string") return path.replace(/^~(?=\/|$)/, () => homedir())
  return path.protocol === "file:" ? fileURLToPath(path) : path.href
}

/** dotenv's `override`, and what `op run` does, are one rule: later files win, and files win over what is set. */
export const overrides = ({ override, precedence }: LoadOptions): boolean => override ?? precedence === "op"

/** A `.local` file belongs to one person: it is not in version control, and missing in a fresh clone. */
const isLeftOut = (file: string, all: ReadonlyArray<string>) =>
  all.length > 1 && file.endsWith(".local") && !existsSync(file) && all.some((other) => !other.endsWith(".local"))

/** Which files are to be read, in the order in which they win. A file that is named twice is read once: it may be a pipe. */
export const layers = (options: LoadOptions, env: Readonly<Record<string, string | undefined>>): Layers => {
  const { convention, directory, mode, path } = options
  if (path !== undefined) {
    const named = [...new Set([path].flat().map(pathText))]
    const paths = named.filter((file) => !isLeftOut(file, named))
    return { paths: overrides(options) ? paths.toReversed() : paths, absent: [], undecided: [] }
  }
  // `processEnv` can exclude the environment; the mode is still read from the process.
  const known = mode ?? (env.NODE_ENV || process.env.NODE_ENV || undefined)
  const order = conventions[convention ?? ""]
  const names = order === undefined ? [".env"] : known === undefined ? [".env.local", ".env"] : order(known)
  const undecided =
    order === undefined || known !== undefined ? [] : modeFiles(directory === undefined ? "." : pathText(directory))
  // Without a directory the names stay as they are: that is how they are shown.
  const files = names.map((name) => (directory === undefined ? name : join(pathText(directory), name)))
  const paths = files.filter((file) => existsSync(file))
  // A framework starts without env files too, in a container for one.
  return { paths, absent: paths.length === 0 && order === undefined ? files : [], undecided }
}

export const isConvention = (name: string): boolean => Object.hasOwn(conventions, name)
