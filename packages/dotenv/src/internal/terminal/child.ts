import { type ChildProcess, spawn } from "node:child_process"
import { constants } from "node:os"

const forwarded = ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH", "SIGCONT"] as const

/** The terminal sends these to the whole process group, the child included: passing them on would send them twice. */
const fromTerminal = new Set<NodeJS.Signals>(["SIGINT", "SIGQUIT", "SIGWINCH"])

/** What shells answer for a command that could not be started. */
const startFailures: Record<string, readonly [code: number, reason: string]> = {
  ENOENT: [127, "command not found"],
  EACCES: [126, "permission denied"]
}

/**
 * Runs a command in this process's place: its streams, its signals, its exit code (128 + n after signal n).
 */
export const run = (command: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child: ChildProcess = spawn(command, args, { stdio: "inherit", env })
    for (const signal of forwarded) {
      process.on(signal, () => {
        if (!(fromTerminal.has(signal) && process.stdin.isTTY)) child.kill(signal)
      })
    }
    child.once("error", (cause: NodeJS.ErrnoException) => {
      const [code, reason] = startFailures[cause.code ?? ""] ?? [126, `could not be started (${cause.code})`]
      process.stderr.write(`opconnect: ${command}: ${reason}\n`)
      resolve(code)
    })
    child.once("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]))
  })
