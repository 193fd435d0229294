import { type Child, ownsGroup } from "./child.ts"

const forwarded = ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH", "SIGCONT"] as const

/** The terminal sends these to the whole process group, the child included: passing them on would send them twice. */
const fromTerminal = new Set<NodeJS.Signals>(["SIGINT", "SIGQUIT", "SIGWINCH"])

/** Signals that ask a program to end. */
const endings = new Set<NodeJS.Signals>(["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT"])

/** Forwards every signal of this process to a child. Calls `ending` first for signals that ask a program to end. */
export const forwardSignals = (child: () => Child, ending: (signal: NodeJS.Signals) => void): void => {
  const own = ownsGroup()
  for (const signal of forwarded) {
    process.on(signal, () => {
      if (endings.has(signal)) ending(signal)
      if (own || !fromTerminal.has(signal)) child().signal(signal)
    })
  }
  // A child in its own process group would keep running while this process is stopped. Only SIGSTOP stops it there.
  if (own) {
    process.on("SIGTSTP", () => {
      child().signal("SIGSTOP")
      process.kill(process.pid, "SIGSTOP")
    })
  }
}
