import { writeSync } from "node:fs"
import { isatty } from "node:tty"
import { printable } from "@opconnect/core/Redaction"
import type { StartupEvent } from "@opconnect/core/Startup"
import { type Work, workText } from "../env-file/bytes.ts"

/** Milliseconds of work before progress is shown. */
const showAfterMs = 500

const stderr = 2

/** Writes synchronously: in the worker thread of `configSync`, streams wait for the parent thread, which is blocked. */
const write = (text: string) => {
  try {
    writeSync(stderr, text)
  } catch {
    // A closed stderr must not fail the load.
  }
}

const shows = () => isatty(stderr) && process.env.TERM !== "dumb"

/** Reports work in progress to a terminal or a log. */
export interface Progress {
  /** Reports that the client waits for its server: in the progress line of a terminal, or as two lines in a log. */
  readonly onEvent: (event: StartupEvent) => void
}

/** Milliseconds of a wait before a line is written to a log. */
const logAfterMs = 5_000

/** For logs: a line of a wait that may have no end, and lines of the server's state. */
const withLog = async <A>(what: Work, work: (progress: Progress) => Promise<A>): Promise<A> => {
  const log = () => write(`opconnect: ${printable(workText(what))}\n`)
  const timer = typeof what === "string" ? undefined : setTimeout(log, logAfterMs)
  try {
    return await work({
      onEvent: (event) => {
        if (event.type === "recovered") write(`opconnect: ${event.message}\n`)
        else if (event.isFirst) {
          write(`opconnect: ${event.message} Retrying for up to ${Math.ceil(event.remaining / 1_000)} s.\n`)
        }
      }
    })
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Shows a progress line on stderr after half a second, and erases it when the work is done. Where there is no terminal, a
 * wait is logged after five seconds.
 */
export const withProgress = async <A>(what: Work, work: (progress: Progress) => Promise<A>): Promise<A> => {
  if (!shows()) return await withLog(what, work)
  const text = workText(what)
  let doing = text
  const started = performance.now()
  let timer: NodeJS.Timeout | undefined
  let shown = false
  const render = () => {
    shown = true
    const seconds = Math.floor((performance.now() - started) / 1000)
    write(`\r\u001b[Kopconnect: ${printable(doing)}${seconds === 0 ? "" : `, ${seconds} s`}`)
  }
  const erase = () => {
    if (shown) write("\r\u001b[K")
  }
  // Erases the line also when a signal ends the process.
  process.once("exit", erase)
  const first = setTimeout(() => {
    render()
    timer = setInterval(render, 1000)
  }, showAfterMs)
  try {
    return await work({
      onEvent: ({ message, type }) => {
        doing = type === "waiting" ? message.replace(/\.$/, "") : text
      }
    })
  } finally {
    clearTimeout(first)
    clearInterval(timer)
    erase()
    process.removeListener("exit", erase)
  }
}
