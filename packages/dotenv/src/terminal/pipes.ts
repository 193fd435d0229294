import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A pipe of the system, by its descriptors. */
export interface Pipe {
  /** The end that is read from, without blocking. */
  readonly output: number
  /** The end that is written to. To be closed here once the command has it. */
  readonly input: number
}

// Bun reads nothing from a socket that is made of a file descriptor.
const isSupported = process.platform !== "win32" && process.versions.bun === undefined

/** A new folder for `count` pipes, and how to remove it. */
const place = (count: number) => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-"))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { files: Array.from({ length: count }, (_, index) => join(folder, String(index))), remove }
}

const open = (file: string): Pipe => ({
  // Without waiting for a writer; the writer then finds its reader.
  output: openSync(file, constants.O_RDONLY | constants.O_NONBLOCK),
  input: openSync(file, constants.O_WRONLY)
})

/**
 * Real pipes, as a shell makes them. What Node calls a pipe is a socket: `/dev/stdout` cannot be opened on one, and a
 * command whose reader has exited may get ECONNRESET instead of EPIPE. Empty where there is no `mkfifo`, or no place for
 * one.
 */
export const pipes = (count: number): ReadonlyArray<Pipe> => {
  if (count === 0 || !isSupported) return []
  let remove: (() => void) | undefined
  try {
    const made = place(count)
    remove = made.remove
    execFileSync("mkfifo", made.files, { stdio: "ignore" })
    return made.files.map(open)
  } catch {
    return []
  } finally {
    remove?.()
  }
}

/** The same ahead of their use, without blocking. */
export const preparePipes = async (count: number): Promise<ReadonlyArray<Pipe>> => {
  if (count === 0 || !isSupported) return []
  let remove: (() => void) | undefined
  try {
    const made = place(count)
    remove = made.remove
    // A signal may end the process meanwhile.
    process.once("exit", remove)
    // Rejects where there is no `mkfifo`; where it failed, there is nothing to open.
    await once(spawn("mkfifo", made.files, { stdio: "ignore" }), "exit")
    return made.files.map(open)
  } catch {
    return []
  } finally {
    if (remove !== undefined) {
      process.removeListener("exit", remove)
      remove()
    }
  }
}

/** Closes pipes that no command got. */
export const closePipes = (unused: ReadonlyArray<Pipe>): void => {
  for (const { input, output } of unused) {
    closeSync(input)
    closeSync(output)
  }
}
