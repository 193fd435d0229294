import { readlinkSync, realpathSync, statSync, writeFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import * as files from "@opconnect/core/files"
import { announced, isPipe } from "../env-file/bytes.ts"
import { CommandError } from "./failure.ts"

/** Where a path ends after its links, even if nothing is there yet: a link stays a link when its file is replaced. */
const target = (path: string): string => {
  try {
    return realpathSync(path)
  } catch (cause) {
    if (files.codeOf(cause) !== "ENOENT") throw cause
  }
  let next: string
  try {
    next = readlinkSync(path)
  } catch {
    return path
  }
  return target(resolve(dirname(path), next))
}

/** Permissions of a file without secrets: those of any file that this user creates. */
export const defaultMode = () => 0o666 & ~process.umask()

/** Writes a file completely or not at all; pipes and devices are written to directly. */
export const replaceFile = (path: string, content: string | Uint8Array, mode: number): void => {
  try {
    if (isPipe(path)) announced({ waitsFor: `a reader of ${path}` }, () => writeFileSync(path, content))
    else if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(path, content)
    else files.writeFileSync(target(path), content, { mode })
  } catch (cause) {
    throw new CommandError(`Could not write ${path}: ${files.reasonOf(cause)}.`)
  }
}
