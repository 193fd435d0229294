import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { CommandError, fileProblem } from "../../terminal/failure.ts"

/** A file to look into. */
export interface Source {
  readonly file: string
  /** Its bytes; `undefined` when it is gone or no file, and why when it can't be read. */
  readonly content: () => Buffer | Error | undefined
}

/** Bytes. What is larger was not written by hand. */
const largest = 64 * 1024 * 1024

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
      return status.size > largest ? Object.assign(new Error(), { code: "EFBIG" }) : readFileSync(file)
    } catch (cause) {
      const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT"
      return missing || !(cause instanceof Error) ? undefined : cause
    }
  }
})

/** The files in a folder and the folders in it, or the file itself. */
export const filesBelow = (path: string): ReadonlyArray<Source> => {
  try {
    if (!statSync(path).isDirectory()) return [fromDisk(path)]
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !skipped.has(name))
      .flatMap((entry) => {
        const file = path === "." ? entry.name : join(path, entry.name)
        return entry.isDirectory() ? filesBelow(file) : entry.isFile() ? [fromDisk(file)] : []
      })
  } catch (cause) {
    throw new CommandError(`${path} can't be read: ${fileProblem(cause)}.`)
  }
}

/** What git tracks here, or would add; without a repository all files. */
export const workingTree = (): ReadonlyArray<Source> => {
  try {
    return names(git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])).map((file) => fromDisk(file))
  } catch {
    return filesBelow(".")
  }
}

/** What the next commit would hold, whatever the files on disk hold by now. */
export const stagedFiles = (): ReadonlyArray<Source> => {
  try {
    const root = git(["rev-parse", "--show-toplevel"]).toString().trimEnd()
    return names(git(["diff", "--cached", "--name-only", "-z", "--diff-filter=ACMRT"], root)).map((file) => ({
      file,
      content: () => {
        try {
          return git(["cat-file", "blob", `:${file}`], root)
        } catch {
          // A submodule.
          return undefined
        }
      }
    }))
  } catch {
    throw new CommandError("Nothing is staged here: this is no git repository, or git can't be run.")
  }
}
