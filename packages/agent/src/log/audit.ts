/** The audit log: one line for each read and write. Contains no headers, queries, titles or values. */
import { closeSync, constants, createWriteStream, openSync, statSync, type WriteStream } from "node:fs"
import { codeOf } from "@opconnect/core/files"

/** One read or write of a client. */
export interface AuditLine {
  readonly token: string
  readonly endpoint: string
  readonly vault: string | undefined
  readonly item: string | undefined
  readonly status: number
  readonly level: string
}

export interface Audit {
  readonly write: (line: AuditLine) => void
  /** Counts a rejected request. One line a second at most reports the number for each status. */
  readonly reject: (status: number) => void
  /** Reopens the file by its name, for log rotation. Throws if the file cannot be opened; the open file stays in use. */
  readonly reopen: () => void
  readonly close: () => Promise<void>
}

/** Time from a failure until the file is opened again, in milliseconds. Lines in between are lost. */
const reopenMs = 1_000
/** Interval of the lines that count rejected requests, in milliseconds. */
const countMs = 1_000
/** Lines that wait for a slow disk, in bytes. Further lines are lost, because clients decide how many there are. */
const maxWaitingBytes = 4 * 1_024 * 1_024

export interface AuditOptions {
  /** Called when the file cannot be written, with the number of lines lost since the last call. */
  readonly onFailure: (code: string, lostLines: number) => void
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number
}

/**
 * Appends to a file that only this user can read. Throws if the file cannot be opened. While the disk is full,
 * lines are lost.
 */
export const openAudit = (path: string, { now = () => performance.now(), onFailure }: AuditOptions): Audit => {
  let lostLines = 0
  let failedAt = 0
  const report = (code: string) => {
    failedAt = now()
    onFailure(code, lostLines)
    lostLines = 0
  }
  const fail = (cause: unknown) => report(codeOf(cause))
  const open = (): WriteStream => {
    // Opening a pipe that nobody reads would block this process. Without blocking, it fails.
    if (statSync(path, { throwIfNoEntry: false })?.isFIFO()) {
      closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK))
    }
    // Opened here, so that an unusable path is reported at the start.
    const file = openSync(path, "a", 0o600)
    return createWriteStream(path, { fd: file }).on("error", fail)
  }
  const close = (stream: WriteStream) => new Promise<void>((resolve) => stream.end(() => resolve()))
  let current = open()
  const recover = () => {
    if (now() - failedAt < reopenMs) return false
    try {
      current = open()
      return true
    } catch (cause) {
      fail(cause)
      return false
    }
  }
  /** Counts a line that does not fit, and reports the lost lines once a second at most. */
  const overflow = () => {
    lostLines++
    if (now() - failedAt >= reopenMs) report("SLOW_DISK")
  }
  const append = (line: object) => {
    // A failed stream writes nothing more.
    if (current.destroyed && !recover()) lostLines++
    else if (current.writableLength > maxWaitingBytes) overflow()
    else {
      current.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`, (error) => {
        if (error) lostLines++
      })
    }
  }
  const rejected = new Map<number, number>()
  let timer: NodeJS.Timeout | undefined
  const appendCounts = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [status, count] of rejected) append({ endpoint: "rejected", status, count })
    rejected.clear()
  }
  return {
    write: append,
    reject: (status) => {
      rejected.set(status, (rejected.get(status) ?? 0) + 1)
      timer ??= setTimeout(appendCounts, countMs).unref()
    },
    reopen: () => {
      const before = current
      current = open()
      void close(before)
    },
    close: () => {
      appendCounts()
      return close(current)
    }
  }
}
