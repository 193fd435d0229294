import type { Child } from "../../terminal/child.ts"
import { forwardSignals } from "../../terminal/signals.ts"

/** Milliseconds that a command has to end before it is killed and restarted. */
const graceMs = 10_000

/** Operations on the running command. */
export interface Running {
  readonly child: () => Child
  /** Ends the command and starts it with another environment, unless it has ended by itself. */
  readonly restart: (launch: () => Child) => void
}

/** Runs a command to its end, with restarts. Returns the exit code of the last run. */
export const keepRunning = async (launch: () => Child, follow: (running: Running) => void): Promise<number> => {
  let next: (() => Child) | undefined
  let ending = false
  // Before the command is there: a signal that comes while it is started is dealt with right after.
  forwardSignals(
    () => child,
    (signal) => {
      // SIGTERM asks for the end. The others may be what a service reloads by, unless it is being ended anyway.
      ending ||= signal === "SIGTERM" || next !== undefined
    }
  )
  let child = launch()
  follow({
    child: () => child,
    restart: (launch) => {
      const old = child
      // A command that has ended by itself is not restarted, also while its last output is awaited.
      if (ending || (next === undefined && old.hasEnded())) return
      if (next === undefined) old.signal("SIGTERM")
      next = launch
      const late = setTimeout(() => old.signal("SIGKILL"), graceMs)
      void old.exited.then(() => clearTimeout(late))
    }
  })
  for (;;) {
    const code = await child.exited
    if (next === undefined || ending) return code
    child = next()
    next = undefined
  }
}
