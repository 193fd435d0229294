import { type ChildProcess, spawn } from "node:child_process"
import { constants } from "node:os"

const forwarded = ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH", "SIGCONT"] as const

/** The terminal sends these to the whole process group, the child included: passing them on would send them twice. */
const fromTerminal = new Set<NodeJS.Signals>(["SIGINT", "SIGQUIT", "SIGWINCH"])

const onTerminal = () => [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY)

/** What shells answer for a command that could not be started. */
const startFailures: Record<string, readonly [code: number, reason: string]> = {
  ENOENT: [127, "command not found"],
  EACCES: [126, "permission denied"]
}

const failed = (command: string, reason: string, code = 126) => {
  process.stderr.write(`opconnect: ${command === "" ? "an empty command" : command}: ${reason}\n`)
  return code
}

/** `undefined` for what can't even be tried, such as an empty name. What Node says of it may quote a value. */
const start = (command: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv): ChildProcess | undefined => {
  try {
    return spawn(command, args, { stdio: "inherit", env })
  } catch {
    return undefined
  }
}

/**
 * Runs a command in this process's place: its streams, its signals, its exit code (128 + n after signal n).
 */
export const run = (command: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = start(command, args, env)
    if (child === undefined) return resolve(failed(command, "could not be started"))
    for (const signal of forwarded) {
      process.on(signal, () => {
        if (!(fromTerminal.has(signal) && onTerminal())) child.kill(signal)
      })
    }
    child.once("error", (cause: NodeJS.ErrnoException) => {
      const [code, reason] = startFailures[cause.code ?? ""] ?? [126, `could not be started (${cause.code})`]
      resolve(failed(command, reason, code))
    })
    child.once("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]))
  })
