import type { Readable } from "node:stream"
import type { Masker } from "@opconnect/core/Redaction"

/** Milliseconds of silence after which output is closed that other processes still hold open. */
const silenceMs = 250

/** How often new output may restart that wait. The rest of the command's own output fits into one pipe buffer. */
const maxRestarts = 8

/**
 * Milliseconds of silence after which a prompt is shown although its last bytes may begin a secret. Long enough for the
 * pieces of one write.
 */
const maxHoldMs = 500

export interface Passing {
  /** Resolves when all output is passed on. */
  readonly passed: Promise<void>
  /** Call when the command has ended: processes that it started may hold its output open forever. */
  readonly endSoon: () => void
}

/** Passes on the output of a command with its secrets masked. */
export const pass = (source: Readable, target: NodeJS.WriteStream, masker: Masker): Passing => {
  // Whether output has arrived since the last look, and whether a write is pending.
  let heard = false
  let writing = false
  const write = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      if (bytes.length === 0) return resolve()
      writing = true
      target.write(bytes, (error) => {
        writing = false
        if (error) reject(error)
        else resolve()
      })
    })
  let holding: NodeJS.Timeout | undefined
  const forward = async () => {
    try {
      for await (const chunk of source) {
        heard = true
        clearTimeout(holding)
        await write(masker.write(chunk))
        if (masker.isHolding) holding = setTimeout(() => target.write(masker.release()), maxHoldMs)
      }
    } catch {
      // The target was closed, so the next write of the command fails. Or the source was destroyed.
    }
    clearTimeout(holding)
    await write(masker.end()).catch(() => {})
  }
  let timer: NodeJS.Timeout | undefined
  const wait = (times: number) => {
    heard = false
    // setImmediate runs after pending reads: a busy event loop must not look like silence.
    timer = setTimeout(() => setImmediate(look, times), silenceMs)
  }
  const look = (times: number) => {
    if (source.closed) return
    if (writing || source.readableLength > 0) wait(times)
    else if (heard && times > 0) wait(times - 1)
    else source.destroy()
  }
  source.once("close", () => clearTimeout(timer))
  const endSoon = () => {
    if (!source.closed) wait(maxRestarts)
  }
  return { passed: forward(), endSoon }
}
