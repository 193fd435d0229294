import type { Readable } from "node:stream"
import type { Masker } from "@opconnect/core/Redaction"

/** Milliseconds of silence after which output that others still hold open is no longer waited for. */
const silence = 250

/** How often it may be broken: what the command itself wrote is at most what a pipe holds. */
const patience = 8

/**
 * Milliseconds of silence after which a prompt is shown although its last bytes may begin a secret. Long enough for the
 * pieces of one write.
 */
const maxHoldMs = 500

export interface Passing {
  /** Resolves when all is passed on. */
  readonly passed: Promise<void>
  /** Called when the command has ended: what it left running may hold its output open for ever. */
  readonly endSoon: () => void
}

/** Passes a command's output on without its secrets. */
export const pass = (source: Readable, target: NodeJS.WriteStream, masker: Masker): Passing => {
  // Whether something came since it was last looked, or is still to be written.
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
      // The reader has gone away, which the command learns by its next write, or the stream was ended.
    }
    clearTimeout(holding)
    await write(masker.end()).catch(() => {})
  }
  let timer: NodeJS.Timeout | undefined
  const wait = (times: number) => {
    heard = false
    // It looks after the next round of reading: this process may itself have been kept from it for long.
    timer = setTimeout(() => setImmediate(look, times), silence)
  }
  const look = (times: number) => {
    if (source.closed) return
    if (writing || source.readableLength > 0) wait(times)
    else if (heard && times > 0) wait(times - 1)
    else source.destroy()
  }
  source.once("close", () => clearTimeout(timer))
  const endSoon = () => {
    if (!source.closed) wait(patience)
  }
  return { passed: forward(), endSoon }
}
