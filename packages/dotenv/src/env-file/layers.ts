import { existsSync } from "node:fs"
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
  /** What was looked for and is not there, when no file was named and none exists. */
  readonly absent: ReadonlyArray<string>
}

/** A path as text, the home directory for a `~` before it as in dotenv. */
export const pathText = (path: string | URL): string => {
  if (typeof path === "string") return path.replace(/^~(?=\/|$)/, () => homedir())
  return path.protocol === "file:" ? fileURLToPath(path) : path.href
}

/** dotenv's `override`, and what `op run` does, are one rule: later files win, and files win over what is set. */
export const overrides = ({ override, precedence }: LoadOptions): boolean => override ?? precedence === "op"

/** Which files are to be read, in the order in which they win. A file that is named twice is read once: it may be a pipe. */
export const layers = (options: LoadOptions, env: Readonly<Record<string, string | undefined>>): Layers => {
  const { convention, directory, mode, path } = options
  if (path !== undefined) {
    const paths = [...new Set([path].flat().map(pathText))]
    return { paths: overrides(options) ? paths.toReversed() : paths, absent: [] }
  }
  // What is set already may be left out of sight, and the mode is that of the process all the same.
  const usual = () => env.NODE_ENV || process.env.NODE_ENV || "development"
  const names = conventions[convention ?? ""]?.(mode ?? usual()) ?? [".env"]
  // Without a directory the names stay as they are: that is how they are shown.
  const files = names.map((name) => (directory === undefined ? name : join(pathText(directory), name)))
  const paths = files.filter((file) => existsSync(file))
  return { paths, absent: paths.length === 0 ? files : [] }
}

export const isConvention = (name: string): boolean => Object.hasOwn(conventions, name)
