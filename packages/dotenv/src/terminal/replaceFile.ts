import { writeNamedFileSync } from "@opconnect/core/files"
import { CommandError, fileProblem } from "./failure.ts"

/** Replaces a file as a whole. A pipe or a device is written into. */
export const replaceFile = (path: string, text: string | Uint8Array, mode: number): void => {
  try {
    writeNamedFileSync(path, text, { mode })
  } catch (cause) {
    throw new CommandError(`Could not write ${path}: ${fileProblem(cause)}.`, "Nothing was changed.")
  }
}
