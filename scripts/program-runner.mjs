import { fork } from "node:child_process"
import { once } from "node:events"

/** Runs a program in a process that starts once, with `program-process.mjs`, one run at a time. */
export const makeRunner = (program) => {
  let runner
  // A process has one working directory.
  let last = Promise.resolve()

  const start = async (run) => {
    runner ??= fork(new URL("program-process.mjs", import.meta.url), [program], {
      ...{ env: { ...process.env, NODE_OPTIONS: "" }, execArgv: [] },
      ...{ stdio: ["ignore", "ignore", "ignore", "ipc"], detached: true }
    })
    const exit = new AbortController()
    const onExit = () => exit.abort()
    runner.once("exit", onExit)
    runner.ref()
    runner.channel?.ref()
    runner.send(run)
    const [ended] = await once(runner, "message", { signal: exit.signal }).catch((error) => {
      runner = undefined
      throw error
    })
    runner.off("exit", onExit)
    // Vitest does not wait for the process while no program runs.
    runner.unref()
    runner.channel?.unref()
    if (ended.error !== undefined) throw new Error(ended.error)
    return ended
  }

  return (run) => {
    const next = () => start(run)
    const result = last.then(next, next)
    last = result
    return result
  }
}
