import { close, constants, fstatSync, open, readFileSync } from "node:fs"
import { readFile, stat } from "node:fs/promises"
import { isAbsolute, relative } from "node:path"
import { buffer } from "node:stream/consumers"
import { promisify } from "node:util"
import * as Result from "effect/Result"
import type { Issue } from "../model/types.ts"

/** The bytes of a file, or why there are none. */
export type Bytes = Result.Result<Buffer, Issue>

/** A path as the person at this terminal would write it. */
export const display = (path: string): string => {
  const short = relative(process.cwd(), path)
  return short === "" || short.startsWith("..") || isAbsolute(short) ? path : short
}

const reasons: Readonly<Record<string, readonly [code: string, reason: string, hint: string]>> = {
  ENOENT: ["FileNotFound", "does not exist", "Correct the path, or create the file."],
  EISDIR: ["FileUnreadable", "is a directory", "Name a file in it."],
  EACCES: ["FileUnreadable", "cannot be read by this user", "Change its permissions."]
}

const failed = (path: string, cause: unknown): Bytes => {
  const errno = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
  const [code, reason, hint] = reasons[errno] ?? [
    "FileUnreadable",
    `could not be read (${errno})`,
    "Correct the path, or create the file."
  ]
  return Result.fail({ code, message: `The environment file ${display(path)} ${reason}.`, hint, locations: [] })
}

/** Reads a file once. Waits for the writer of a pipe, and nothing else of this thread runs meanwhile. */
export const readBytesSync = (path: string): Bytes => {
  try {
    return Result.succeed(readFileSync(path))
  } catch (cause) {
    return failed(path, cause)
  }
}

const openFile = promisify(open)
const closeFile = promisify(close)

/**
 * The bytes of a named pipe. Opened without waiting for its writer: a thread of Node that waits in `open` could not be
 * interrupted, and the process could not exit.
 */
const readPipe = async (path: string, signal: AbortSignal | undefined): Promise<Buffer> => {
  const fd = await openFile(path, constants.O_RDONLY | constants.O_NONBLOCK)
  if (!fstatSync(fd).isFIFO()) {
    await closeFile(fd)
    return await readFile(path, { signal })
  }
  const { Socket } = await import("node:net")
  const socket = new Socket({ fd, readable: true, writable: false, ...(signal === undefined ? {} : { signal }) })
  return await buffer(socket)
}

/** Reads a file once. A pipe may have its writer later; the signal ends the wait. */
export const readBytes = async (path: string, signal?: AbortSignal): Promise<Bytes> => {
  try {
    const isPipe = (await stat(path)).isFIFO()
    return Result.succeed(await (isPipe ? readPipe(path, signal) : readFile(path, { signal })))
  } catch (cause) {
    signal?.throwIfAborted()
    return failed(path, cause)
  }
}
