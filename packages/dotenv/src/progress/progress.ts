import { writeSync } from "node:fs"
import { isatty } from "node:tty"
import { printable } from "@opconnect/core/Redaction"
import type { StartupEvent } from "@opconnect/core/Startup"

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

const logged: Progress = {
  onEvent: (event) => {
    if (event.type === "recovered") write(`opconnect: ${event.message}\n`)
    else if (event.isFirst) {
      write(`opconnect: ${event.message} Retrying for up to ${Math.ceil(event.remaining / 1_000)} s.\n`)
    }
  }
}

/** Shows a progress line on stderr after half a second, and erases it when the work is done. Only on a terminal. */
export const withProgress = async <A>(what: string, work: (progress: Progress) => Promise<A>): Promise<A> => {
  if (!shows()) return await work(logged)
  let doing = what
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
    shown = false
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
        doing = type === "waiting" ? message.replace(/\.$/, "") : what
      }
    })
  } finally {
    clearTimeout(first)
    clearInterval(timer)
    erase()
    process.removeListener("exit", erase)
  }
}
