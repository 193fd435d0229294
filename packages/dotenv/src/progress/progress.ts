import { writeSync } from "node:fs"
import { isatty } from "node:tty"
import { printable } from "@opconnect/core/Redaction"
import type { StartupEvent } from "@opconnect/core/Startup"

/** Milliseconds of work before a person is told of it. */
const patience = 500

const stderr = 2

/** Written at once and not by a stream: in the thread behind `configSync`, streams wait for a parent that stands still. */
const write = (text: string) => {
  try {
    writeSync(stderr, text)
  } catch {
    // Nobody reads it.
  }
}

const shows = () => isatty(stderr) && process.env.TERM !== "dumb"

/** What a person or a log sees of work that is in progress. */
export interface Progress {
  /** For the client's wait for its server: on a terminal the line says so, a log gets a line at its start and at its end. */
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

/** A line on stderr while the work takes longer than half a second: on a terminal only, and gone when it is done. */
export const withProgress = async <A>(what: string, work: (progress: Progress) => Promise<A>): Promise<A> => {
  if (!shows()) return await work(logged)
  let doing = what
  const started = performance.now()
  let timer: NodeJS.Timeout | undefined
  let shown = false
  const tell = () => {
    shown = true
    const seconds = Math.floor((performance.now() - started) / 1000)
    write(`\r\u001b[Kopconnect: ${printable(doing)}${seconds === 0 ? "" : `, ${seconds} s`}`)
  }
  const erase = () => {
    if (shown) write("\r\u001b[K")
    shown = false
  }
  // Also when a signal ends the process while it waits.
  process.once("exit", erase)
  const first = setTimeout(() => {
    tell()
    timer = setInterval(tell, 1000)
  }, patience)
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
