/**
 * Files on disk: written atomically, and read only if no other user could have written them. For the packages of this
 * repository; Node only.
 *
 * @since 0.1.0
 * @stability internal
 */
import { randomBytes } from "node:crypto"
import * as fs from "node:fs"
import { type FileHandle, open, rename, rm } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import type { Readable } from "node:stream"
import { readBytesSync } from "./readBytesSync.ts"

export { reasonOf } from "./reason.ts"

/**
 * Options of a write.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface WriteOptions {
  /**
   * Permissions of the file, whatever the umask. Default: `0o600`.
   *
   * @default 0o600
   */
  readonly mode?: number | undefined
}

const ownerOnly = 0o600
const writableByGroup = 0o020
const writableByOthers = 0o002

/** In the same folder, because a rename across file systems is not atomic. Random, because a known name can be occupied. */
const partialPath = (path: string) =>
  join(dirname(path), `.${basename(path).slice(0, 50)}.${randomBytes(8).toString("hex")}.partial`)

/** The id of the user that this process runs as; `undefined` on systems without such ids. */
const userId = () => process.geteuid?.()

const isOwnOrRoot = (uid: number) => {
  const own = userId()
  return own === undefined || uid === own || uid === 0
}

/**
 * The system's code for a failure, such as `ENOSPC`.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown reason"

const refuse = (code: string, message: string) => Object.assign(new Error(message), { code })

/** A rename would replace a device or a pipe by a file. */
const checkReplaceable = (path: string) => {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined || found.isFile() || found.isSymbolicLink() || found.isDirectory()) return
  throw refuse("ENOTSUP", `${path} is not a regular file`)
}

/** Files that are being written. Signals and the event `exit` are of the process, so their files are, too. */
const partials = new Set<string>()
const endSignals: ReadonlyArray<NodeJS.Signals> = ["SIGINT", "SIGTERM", "SIGHUP"]

const removePartials = () => {
  for (const partial of partials) fs.rmSync(partial, { force: true })
}

const listenToSignals = () => {
  for (const signal of endSignals) {
    // First, so that a listener that is called once still counts.
    process.removeListener(signal, removeAndEnd)
    process.prependListener(signal, removeAndEnd)
  }
}

const ignoreSignals = () => {
  for (const signal of endSignals) process.removeListener(signal, removeAndEnd)
}

/** A signal ends a process without the event `exit`, unless the program listens to that signal: then the program decides. */
const removeAndEnd = (signal: NodeJS.Signals) => {
  process.removeListener(signal, removeAndEnd)
  if (process.listenerCount(signal) === 0) {
    removePartials()
    process.kill(process.pid, signal)
  } else {
    // Programs that clean up on a signal often send the signal again, without a listener of their own.
    setImmediate(() => {
      if (partials.size > 0) listenToSignals()
    })
  }
}

const removeAtEnd = (partial: string) => {
  if (partials.size === 0) {
    process.on("exit", removePartials)
    listenToSignals()
  }
  partials.add(partial)
}

const keepAtEnd = (partial: string) => {
  partials.delete(partial)
  if (partials.size > 0) return
  process.removeListener("exit", removePartials)
  ignoreSignals()
}

/**
 * A file that is being written next to the file that it will replace.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface PartialFile {
  /** Writes the content. */
  readonly handle: FileHandle
  /** Starts to sync the written content to the disk, so that `commit` waits less. Fails if a sync has failed. */
  readonly startSync: () => void
  /** Syncs the content to the disk and replaces the target. Discards the file on failure. */
  readonly commit: () => Promise<void>
  /** Removes the file and keeps the one that it would replace. Never fails. */
  readonly discard: () => Promise<void>
}

/**
 * Starts to write a file that replaces another atomically: readers see the old file or the new one. A file that is neither
 * committed nor discarded is removed when the process exits, or is terminated by SIGINT, SIGTERM or SIGHUP. A link at
 * `path` is replaced, not followed.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const createPartial = async (path: string, { mode = ownerOnly }: WriteOptions = {}): Promise<PartialFile> => {
  checkReplaceable(path)
  const partial = partialPath(path)
  // Fails if the path exists, so that only a file of this call is removed below.
  const handle = await open(partial, "wx", mode)
  removeAtEnd(partial)
  const discard = async () => {
    await handle.close().catch(() => undefined)
    await rm(partial, { force: true }).catch(() => undefined)
    keepAtEnd(partial)
  }
  const orDiscard = async <A>(work: () => Promise<A>) => {
    try {
      return await work()
    } catch (cause) {
      await discard()
      throw cause
    }
  }
  // Permissions at creation are cut down by the umask.
  await orDiscard(() => handle.chmod(mode))
  let syncing: Promise<void> | undefined
  return {
    handle,
    discard,
    startSync: () => {
      if (syncing !== undefined) return
      syncing = handle.datasync().then(() => {
        syncing = undefined
      })
      // The system reports a failure only once, so it is stored for `commit`.
      syncing.catch(() => undefined)
    },
    commit: () =>
      orDiscard(async () => {
        await syncing
        await handle.sync()
        await handle.close()
        await rename(partial, path)
        keepAtEnd(partial)
      })
  }
}

/**
 * Writes a file atomically, with {@link createPartial}.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const writeFile = async (path: string, content: string | Uint8Array, options?: WriteOptions): Promise<void> => {
  const partial = await createPartial(path, options)
  try {
    await partial.handle.writeFile(content)
  } catch (cause) {
    await partial.discard()
    throw cause
  }
  await partial.commit()
}

/**
 * Writes a file as {@link writeFile} does, synchronously.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const writeFileSync = (
  path: string,
  content: string | Uint8Array,
  { mode = ownerOnly }: WriteOptions = {}
): void => {
  checkReplaceable(path)
  const partial = partialPath(path)
  const file = fs.openSync(partial, "wx", mode)
  try {
    try {
      fs.fchmodSync(file, mode)
      fs.writeFileSync(file, content)
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
    fs.renameSync(partial, path)
  } catch (cause) {
    fs.rmSync(partial, { force: true })
    throw cause
  }
}

/**
 * Whether a link or a pipe may be used: in a world-writable folder, only one that belongs to this user or to the owner of
 * the folder. Linux has the same rule (`protected_symlinks`), which is not always enabled.
 */
const checkOwner = (path: string, uid: number) => {
  const folder = fs.statSync(dirname(path))
  if ((folder.mode & writableByOthers) === 0 || isOwnOrRoot(uid) || uid === folder.uid) return
  throw refuse("EACCES", `${path} belongs to another user, in a folder that everyone can write to`)
}

/** The file at the end of the links of a path, even if it does not exist yet. */
const target = (path: string, links = 0): string => {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined || !found.isSymbolicLink()) return path
  if (links === 40) throw refuse("ELOOP", `${path} has too many links`)
  checkOwner(path, found.uid)
  return target(resolve(dirname(path), fs.readlinkSync(path)), links + 1)
}

/**
 * Writes to a path of the user: a regular file, also at the end of links, is replaced as by {@link writeFileSync}; a
 * pipe or a device is written into. Links and pipes that another user put into a shared folder are refused with `EACCES`.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const writeNamedFileSync = (path: string, content: string | Uint8Array, options?: WriteOptions): void => {
  const found = fs.statSync(path, { throwIfNoEntry: false })
  if (found === undefined || found.isFile()) {
    writeFileSync(target(path), content, options)
    return
  }
  checkOwner(path, fs.lstatSync(path).uid)
  fs.writeFileSync(path, content)
}

/**
 * Error code for a file that another user could have written.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const notTrusted = "NOT_TRUSTED"

const distrust = (stats: fs.Stats): string | undefined => {
  if (!stats.isFile()) return "is not a regular file"
  // Systems without user ids have no such permissions either.
  if (userId() === undefined) return undefined
  if (!isOwnOrRoot(stats.uid)) return "belongs to another user"
  if ((stats.mode & writableByOthers) !== 0) return "can be written by everyone"
  return (stats.mode & writableByGroup) !== 0 && stats.gid !== process.getegid?.()
    ? "can be written by another group"
    : undefined
}

/**
 * Reads a file that only this user controls: a regular file, owned by the user or root, that nobody else can write to.
 * A group may write to it if it is the group of this process. Fails with {@link notTrusted} otherwise. Never waits for
 * a pipe.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readTrustedFile = async (path: string): Promise<Uint8Array> => {
  const { O_NONBLOCK = 0, O_RDONLY } = fs.constants
  const link = fs.lstatSync(path)
  if (link.isSymbolicLink() && !isOwnOrRoot(link.uid)) throw refuse(notTrusted, `${path} is a link of another user`)
  const file = await open(path, O_RDONLY | O_NONBLOCK)
  try {
    // Of the opened file: the path may lead to another file by now.
    const problem = distrust(await file.stat())
    if (problem !== undefined) throw refuse(notTrusted, `${path} ${problem}`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Content of a file without an end, which can only be read once. */
const isStream = (stats: fs.Stats) => stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket()

/** Fails with `EFBIG`, which {@link reasonOf} explains. */
const tooLarge = (maxBytes: number) => refuse("EFBIG", `more than ${maxBytes} bytes`)

/**
 * The content of a stream up to a limit: a device such as `/dev/zero` has no end, and would fill the memory. Fails with
 * `EFBIG` beyond the limit.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readStream = async (stream: Readable, maxBytes: number): Promise<Buffer> => {
  const chunks: Array<Buffer> = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Opens without waiting for a writer: a thread of Node that waits in `open` cannot be interrupted, and the process could not
 * exit.
 */
const streamOf = async (path: string, signal: AbortSignal | undefined): Promise<Readable> => {
  // A socket cannot be opened by its path.
  if (path === "/dev/stdin") return process.stdin
  const { O_NONBLOCK = 0, O_RDONLY } = fs.constants
  const fd = await new Promise<number>((done, failed) =>
    fs.open(path, O_RDONLY | O_NONBLOCK, (cause, opened) => (cause === null ? done(opened) : failed(cause)))
  )
  const stats = fs.fstatSync(fd)
  const options = signal === undefined ? {} : { signal }
  if (stats.isFIFO()) {
    const { Socket } = await import("node:net")
    return new Socket({ fd, readable: true, writable: false, ...options })
  }
  const { isatty, ReadStream } = await import("node:tty")
  return isatty(fd) ? new ReadStream(fd) : fs.createReadStream(path, { fd, ...options })
}

/**
 * Reads a file of any kind once. The writer of a pipe may open it later; the signal or the end of the process ends the
 * wait. Fails with `EFBIG` if there are more than `maxBytes`.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readBytes = async (path: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer> => {
  const stats = await fs.promises.stat(path)
  if (isStream(stats)) return await readStream(await streamOf(path, signal), maxBytes)
  if (stats.size > maxBytes && stats.isFile()) throw tooLarge(maxBytes)
  return await fs.promises.readFile(path, { signal })
}

/** Far more than the certificates of all authorities have. */
const maxSettingBytes = 16 << 20

/** By path. A pipe can be read once in a process, whichever client reads it. */
const streams = new Map<string, Promise<Buffer>>()

/**
 * Reads a file as {@link readBytes} does. The content of a pipe is kept for the life of the process, because a second read
 * would wait for a writer forever. Fails with `EFBIG` for more than 16 MiB.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readSetting = async (path: string): Promise<Buffer> => {
  const known = streams.get(resolve(path))
  if (known !== undefined) return await known
  const stats = await fs.promises.stat(path)
  if (!isStream(stats)) return await readBytes(path, maxSettingBytes)
  const reading = streams.get(resolve(path)) ?? readBytes(path, maxSettingBytes)
  streams.set(resolve(path), reading)
  // The next read may succeed.
  reading.catch(() => streams.delete(resolve(path)))
  return await reading
}

/**
 * Reads a file up to 16 MiB synchronously. Unlike {@link readSetting}, reads a pipe again at each call.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readSettingSync = (path: string): Buffer => readBytesSync(path, maxSettingBytes)

/** Far more than a person or a program writes into a pipe. */
const maxDataBytes = 64 << 20

/**
 * Reads a file of data synchronously: a regular file of any size, or up to 64 MiB of another file. Fails with `EFBIG` for
 * more.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readDataSync = (path: string | URL): Buffer =>
  fs.statSync(path).isFile() ? fs.readFileSync(path) : readBytesSync(path, maxDataBytes)
