import { execFileSync } from "node:child_process"
import { constants, mkdtempSync, openSync, rmSync } from "node:fs"
import { Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Readable } from "node:stream"

/** A pipe of the system. */
export interface Pipe {
  readonly output: Readable
  /** The end that is written to. To be closed here once the command has it. */
  readonly input: number
}

/**
 * Real pipes, as a shell makes them. What Node calls a pipe is a socket: `/dev/stdout` cannot be opened on one, and a
 * command whose reader has gone away may get ECONNRESET instead of EPIPE. Empty where there is no `mkfifo`, or no place for
 * one.
 */
export const pipes = (count: number): ReadonlyArray<Pipe> => {
  // Bun reads nothing from a socket that is made of a file descriptor.
  if (count === 0 || process.platform === "win32" || process.versions.bun !== undefined) return []
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), "opconnect-"))
    const files = Array.from({ length: count }, (_, index) => join(folder ?? "", String(index)))
    execFileSync("mkfifo", files, { stdio: "ignore" })
    return files.map((file) => {
      // Without waiting for a writer; the writer then finds its reader.
      const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
      const input = openSync(file, constants.O_WRONLY)
      return { output: new Socket({ fd, readable: true, writable: false }), input }
    })
  } catch {
    return []
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}
