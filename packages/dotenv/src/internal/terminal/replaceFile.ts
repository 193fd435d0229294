import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { CommandError, fileProblem } from "./failure.ts"

/** Where a path ends after its links: a link stays one when its file is replaced. */
const target = (path: string) => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Puts a file in place of another as a whole: readers see the old one or the new one, and nobody else can read either. */
export const replaceFile = (path: string, text: string | Uint8Array, mode: number): void => {
  const file = target(path)
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
    throw new CommandError(`${path} can't be written: ${fileProblem(cause)}.`, "Nothing was changed.")
  }
}
