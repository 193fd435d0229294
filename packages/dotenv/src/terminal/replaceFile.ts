import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { CommandError, fileProblem } from "./failure.ts"

const isMissing = (cause: unknown) => cause instanceof Error && "code" in cause && cause.code === "ENOENT"

/** Where a path ends after its links, even if nothing is there yet: a link stays one when its file is replaced. */
const target = (path: string): string => {
  try {
    return realpathSync(path)
  } catch (cause) {
    if (!isMissing(cause)) throw cause
  }
  let next: string
  try {
    next = readlinkSync(path)
  } catch {
    return path
  }
  return target(resolve(dirname(path), next))
}

/**
 * Puts a file in place of another as a whole: readers see the old one or the new one, and nobody else can read either. A
 * pipe or a device is written into.
 */
export const replaceFile = (path: string, text: string | Uint8Array, mode: number): void => {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(path, text)
    else replace(target(path), text, mode)
  } catch (cause) {
    throw new CommandError(`${path} can't be written: ${fileProblem(cause)}.`, "Nothing was changed.")
  }
}

const replace = (file: string, text: string | Uint8Array, mode: number) => {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    const opened = openSync(beside, "wx", mode)
    try {
      // Exactly as asked, whatever the umask.
      fchmodSync(opened, mode)
      writeFileSync(opened, text)
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
    renameSync(beside, file)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw cause
  }
}
