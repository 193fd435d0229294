import { constants } from "node:os"

const endings = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const

/**
 * Runs work that a person may have to wait for. A signal ends the process at once, also as process 1 of a container, where
 * the system ignores signals that have no handler.
 */
export const interruptible = async <A>(work: () => Promise<A>): Promise<A> => {
  const end = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal])
  for (const signal of endings) process.on(signal, end)
  try {
    return await work()
  } finally {
    for (const signal of endings) process.removeListener(signal, end)
  }
}
