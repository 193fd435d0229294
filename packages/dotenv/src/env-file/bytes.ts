import { readFile as readCallback, type Stats, stat as statCallback, statSync } from "node:fs"
import { isAbsolute, relative, resolve } from "node:path"
import { isatty } from "node:tty"
import { promisify } from "node:util"
import { Worker } from "node:worker_threads"
import { printable } from "@opconnect/core/Redaction"
import { readBytesSync as readBytesOf } from "@opconnect/core/readBytesSync"
import * as Result from "effect/Result"
import type { Issue } from "../model/types.ts"

// Not `node:fs/promises`, which loads readline and eight modules more: a fiftieth of a start.
const stat = promisify(statCallback)
const readFile = (path: string, signal: AbortSignal | undefined) =>
  new Promise<Buffer>((resolve, reject) =>
    readCallback(path, { signal }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)))
  )

/** Far more than an environment can hold. A device such as `/dev/zero` has no end, and would fill the memory. */
export const maxFileBytes = 64 << 20

/** The bytes of a file, or why there are none. */
export type Bytes = Result.Result<Buffer, Issue>

/** The absolute path of a file; the path as it is, if the current folder has been deleted. */
export const absolute = (path: string): string => {
  try {
    return resolve(path)
  } catch {
    return path
  }
}

/** A path as the person at this terminal would write it. */
export const display = (path: string): string => {
  const folder = absolute(".")
  const short = folder === "." ? "" : relative(folder, path)
  return short === "" || short.startsWith("..") || isAbsolute(short) ? path : short
}

const missing = "Correct the path, or create the file."

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOENT: ["does not exist", missing],
  EISDIR: ["is a directory", "Name a file in it."],
  EACCES: ["cannot be read by this user", "Change its permissions."],
  EFBIG: ["is larger than 64 MiB", "Correct the path."],
  ELOOP: ["is a link to itself", "Correct the link."]
}

const failed = (path: string, cause: unknown): Bytes => {
  const errno = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
  const [reason, hint] = reasons[errno] ?? [`could not be read (${errno})`, missing]
  const code = errno === "ENOENT" ? "FileNotFound" : "FileUnreadable"
  return Result.fail({ code, message: `The environment file ${display(path)} ${reason}.`, hint, locations: [] })
}

/** The status of what a path leads to; `undefined` if it leads nowhere: a link may lead to itself. */
export const statusOf = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Whether a path leads to a pipe, whose writer may come later. */
export const isPipe = (path: string): boolean => statusOf(path)?.isFIFO() === true

/** Whether a path leads to a file that can be read more than once. */
export const isRegular = (path: string): boolean => statusOf(path)?.isFile() === true

/** Work that a person is shown: its name, or what it waits for, perhaps for ever. */
export type Work = string | { readonly waitsFor: string }

export const workText = (work: Work): string => (typeof work === "string" ? work : `waiting for ${work.waitsFor}`)

/** Progress message while a file is read. */
export const readingFile = (path: string): Work =>
  isPipe(path) ? { waitsFor: `a writer of ${display(path)}` } : `reading ${display(path)}`

/** Milliseconds before a wait is shown: on a terminal, and in a log. */
const showAfterMs = [500, 5_000] as const

/** Writes from another thread, because this one waits. */
const announcer =
  'const{workerData:[text,after]}=require("node:worker_threads");setTimeout(()=>require("node:fs").writeSync(2,text),after)'

/** Runs work that blocks this thread until a pipe has its other end, and shows what it waits for. */
export const announced = <A>(what: Work, work: () => A): A => {
  const after = isatty(2) ? showAfterMs[0] : showAfterMs[1]
  const thread = new Worker(announcer, {
    eval: true,
    execArgv: [],
    env: {},
    workerData: [`opconnect: ${printable(workText(what))}\n`, after]
  })
  thread.unref()
  thread.on("error", () => undefined)
  try {
    return work()
  } finally {
    void thread.terminate()
  }
}

/** Reads a file once. Waits for the writer of a pipe, and nothing else of this thread runs meanwhile. */
export const readBytesSync = (path: string): Bytes => {
  const read = () => readBytesOf(path, maxFileBytes)
  try {
    return Result.succeed(isPipe(path) ? announced(readingFile(path), read) : read())
  } catch (cause) {
    return failed(path, cause)
  }
}

/** Reads a file once. A pipe may have its writer later; the signal ends the wait. */
export const readBytes = async (path: string, signal?: AbortSignal): Promise<Bytes> => {
  try {
    const stats = await stat(path)
    if ((stats.isFile() && stats.size <= maxFileBytes) || stats.isDirectory())
      return Result.succeed(await readFile(path, signal))
    // Few files are pipes or devices, or too large.
    const files = await import("@opconnect/core/files")
    return Result.succeed(await files.readBytes(path, maxFileBytes, signal))
  } catch (cause) {
    signal?.throwIfAborted()
    return failed(path, cause)
  }
}
