import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { codeOf, reasonOf } from "@opconnect/core/files"
import { CommandError } from "../../terminal/failure.ts"

/**
 * A file to scan.
 *
 * @since 0.1.0
 * @stability stable
 */
export interface Source {
  readonly file: string
  /** Its bytes; `undefined` when it is gone or not a regular file; text that says why it cannot be read. */
  readonly content: () => Buffer | string | undefined
}

/** Bytes. What is larger was not written by hand. */
const largest = 64 * 1024 * 1024

const tooLarge = "larger than 64 MiB"

/** Folders of others, and git's own. */
const skipped = new Set([".git", "node_modules"])

const git = (args: ReadonlyArray<string>, cwd?: string): Buffer =>
  execFileSync("git", args, { cwd, maxBuffer: largest, stdio: ["ignore", "pipe", "pipe"] })

const names = (output: Buffer) => output.toString().split("\0").filter(Boolean)

const fromDisk = (file: string): Source => ({
  file,
  content: () => {
    try {
      const status = statSync(file)
      if (!status.isFile()) return undefined
      return status.size > largest ? tooLarge : readFileSync(file)
    } catch (cause) {
      return codeOf(cause) === "ENOENT" ? undefined : reasonOf(cause)
    }
  }
})

/** The files in a folder and the folders in it, or the file itself. */
export const filesBelow = (path: string): ReadonlyArray<Source> => {
  try {
    const status = statSync(path)
    if (status.isFile()) return [fromDisk(path)]
    if (!status.isDirectory()) return [{ file: path, content: () => "not a regular file" }]
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !skipped.has(name))
      .flatMap((entry) => {
        const file = path === "." ? entry.name : join(path, entry.name)
        return entry.isDirectory() ? filesBelow(file) : entry.isFile() ? [fromDisk(file)] : []
      })
  } catch (cause) {
    throw new CommandError(`Could not read ${path}: ${reasonOf(cause)}.`)
  }
}

/** Files that git tracks or would add; all files if there is no repository. */
export const workingTree = (): ReadonlyArray<Source> => {
  try {
    return names(git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])).map((file) => fromDisk(file))
  } catch {
    return filesBelow(".")
  }
}

/** How git marks a commit of another repository, which has no content here. */
const submodule = "160000"

const stagedContent = (blob: string, root: string) => {
  try {
    return git(["cat-file", "blob", blob], root)
  } catch (cause) {
    return codeOf(cause) === "ENOBUFS" ? tooLarge : "git cannot read it"
  }
}

/** Staged contents of files, which may differ from the files on disk. */
export const stagedFiles = (): ReadonlyArray<Source> => {
  try {
    const root = git(["rev-parse", "--show-toplevel"]).toString().trimEnd()
    const args = ["diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=AMT"]
    const changes = git(args, root)
      .toString()
      .matchAll(/:\d+ (\d+) \w+ (\w+) \w+\0([^\0]+)\0/g)
    return Array.from(changes).flatMap(([, mode, blob = "", file = ""]) =>
      mode === submodule ? [] : [{ file, content: () => stagedContent(blob, root) }]
    )
  } catch {
    throw new CommandError("This is not a git repository, or git cannot be run.")
  }
}
