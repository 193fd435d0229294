import { writeSync } from "node:fs"
import { isatty } from "node:tty"
import { printable } from "@opconnect/core/Redaction"

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

/** A line on stderr while the work takes longer than half a second: on a terminal only, and gone when it is done. */
export const withProgress = async <A>(what: string, work: () => Promise<A>): Promise<A> => {
  if (!shows()) return await work()
  const started = performance.now()
  let timer: NodeJS.Timeout | undefined
  let shown = false
  const tell = () => {
    shown = true
    const seconds = Math.floor((performance.now() - started) / 1000)
    write(`\r\u001b[Kopconnect: ${printable(what)}${seconds === 0 ? "" : `, ${seconds} s`}`)
  }
  const first = setTimeout(() => {
    tell()
    timer = setInterval(tell, 1000)
  }, patience)
  try {
    return await work()
  } finally {
    clearTimeout(first)
    clearInterval(timer)
    if (shown) write("\r\u001b[K")
  }
}
