import { isatty } from "node:tty"
import { resolve } from "../../environment/load.ts"
import { summary } from "../../model/summary.ts"
import { printError } from "../../output/output.ts"
import { announce } from "../../progress/announce.ts"
import { interruptible } from "../../progress/interruptible.ts"
import { withProgress } from "../../progress/progress.ts"
import { readEnvironment } from "../../progress/read.ts"
import { childEnvironment } from "./childEnvironment.ts"
import { filesFor, refuseUnread } from "./files.ts"
import type { RunFlags } from "./flags.ts"
import type { Started } from "./launch.ts"
import { select } from "./selection.ts"
import { droppedByTurbo } from "./workspace.ts"

export { runFlags } from "./flags.ts"

const stdout = 1
const stderr = 2

/** Runs a command with the values of its environment, and exits like the command. */
export const runCommand = async (command: string, args: ReadonlyArray<string>, flags: RunFlags): Promise<void> => {
  const directory = process.cwd()
  // A terminal is the command's own, unless masking is asked for: who sits there may see the secrets.
  const isMasked = (descriptor: number) => flags.mask ?? !isatty(descriptor)
  const masked = { stdout: isMasked(stdout), stderr: isMasked(stderr) }
  const load = async (signal?: AbortSignal, progress = withProgress): Promise<Started> => {
    const files = filesFor(flags, command, args)
    const gathered = await readEnvironment(files.options, signal)
    const references = gathered.variables.flatMap(({ key, source }) => (source.file === undefined ? [key] : []))
    const environment = await select(gathered, flags)
    const loaded = await resolve(environment, files.options, { signal, progress })
    const readsFiles = files.framework !== undefined
    const env = childEnvironment(process.env, references, loaded, { ...flags, readsFiles }, directory)
    refuseUnread(files, gathered, env)
    return { files, references, environment, loaded, env }
  }
  const prepare = async () => {
    const { preparePipes, run } = await import("./launch.ts")
    // A response that came in the meantime goes first, and the pipes are made while the next one is awaited.
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    return { run, pipes: await preparePipes(Number(masked.stdout) + Number(masked.stderr)) }
  }
  const { first, launch } = await interruptible(async () => {
    let prepared: ReturnType<typeof prepare> | undefined
    const first = await load(undefined, (what, work) => {
      // Once the first request is sent: the time until its response would otherwise be unused.
      setImmediate(() => {
        prepared = prepare()
      })
      return withProgress(what, work)
    })
    return { first, launch: await (prepared ?? prepare()) }
  })
  announce(first.loaded.result, {})
  const keys = first.loaded.result.variables.flatMap(({ key }) => (first.env[key] === undefined ? [] : [key]))
  const dropped = droppedByTurbo(command, args, keys, directory)
  if (dropped.length > 0) {
    printError(
      `opconnect: turbo only passes variables that turbo.json lists. It drops ${dropped.join(", ")}. ` +
        "Add them to passThroughEnv, or add --env-mode=loose."
    )
  }
  if (flags.verbose) printError(summary(first.loaded.result, process.stderr))
  const environmentOf = ({ loaded, references }: Pick<Started, "loaded" | "references">) =>
    childEnvironment(
      process.env,
      references,
      loaded,
      { ...flags, readsFiles: first.files.framework !== undefined },
      directory
    )
  const code = await launch.run(first, {
    command,
    args,
    flags,
    masked,
    environmentOf,
    reload: load,
    pipes: launch.pipes
  })
  // 1 is set if the output of the command could not be written, such as to a full disk.
  process.exitCode = code === 0 && process.exitCode === 1 ? 1 : code
  // Otherwise, Node would release its heap first, which delays the exit. Only a watch has something to close.
  const unwritten = process.stdout.writableLength + process.stderr.writableLength
  if (!flags.watch && unwritten === 0) process.exit()
}
