import { Masker } from "@opconnect/core/Redaction"
import { tokensOf } from "../../environment/tokens.ts"
import { lockPaths } from "../../lockfile/paths.ts"
import { EnvError } from "../../model/EnvError.ts"
import { report } from "../../model/report.ts"
import { printError } from "../../output/output.ts"
import { start } from "../../terminal/child.ts"
import type { Pipe } from "../../terminal/pipes.ts"
import type { Files } from "./files.ts"
import type { RunFlags } from "./flags.ts"
import type { Current } from "./follow.ts"
import { keepRunning } from "./keepRunning.ts"

const defaultWatchMs = 30_000

export { preparePipes } from "../../terminal/pipes.ts"

/** Environment of the command. */
export interface Started extends Current {
  readonly files: Files
  readonly env: NodeJS.ProcessEnv
}

/** How the command is run. */
export interface Launch {
  readonly command: string
  readonly args: ReadonlyArray<string>
  readonly flags: RunFlags
  /** The streams whose secrets are masked. */
  readonly masked: { readonly stdout: boolean; readonly stderr: boolean }
  /** The environment of the command after a change. */
  readonly environmentOf: (current: Current) => NodeJS.ProcessEnv
  readonly reload: (signal: AbortSignal) => Promise<Current>
  /** Pipes for the first start. */
  readonly pipes: ReadonlyArray<Pipe>
}

const say = (text: string) => printError(`opconnect: ${text}`)

const secretsOf = ({ environment, loaded }: Current) => [...loaded.values.values(), ...tokensOf(environment)]

/** Runs the command to its end, with restarts. Returns its exit code. */
export const run = async (
  first: Started,
  { args, command, environmentOf, flags, masked, pipes, reload }: Launch
): Promise<number> => {
  /** Secrets of earlier values stay masked: programs log what they had. */
  const masker = new Masker([], { minLength: flags.maskMinLength })
  const maskerFor = (isMasked: boolean) => (isMasked && (flags.watch || !masker.isIdle) ? masker.fork() : undefined)
  const launch = (current: Current, env: NodeJS.ProcessEnv, prepared: ReadonlyArray<Pipe> = []) => {
    masker.add(secretsOf(current))
    const maskers = { stdout: maskerFor(masked.stdout), stderr: maskerFor(masked.stderr) }
    const child = start(command, args, { env, maskers, pipes: prepared })
    // While the command starts, and not before its first output.
    if (maskers.stdout !== undefined || maskers.stderr !== undefined) masker.prepare()
    return child
  }
  const end = new AbortController()
  const code = await keepRunning(
    () => launch(first, first.env, pipes),
    ({ child, restart }) => {
      if (!flags.watch) return
      const { options } = first.files
      const { watchSignal } = flags
      const changed = (current: Current, change: string) => {
        // Before the command learns of the new values, because it may print them at once.
        child().mask(secretsOf(current))
        say(`${change}; ${watchSignal === undefined ? "restarting the command" : `sending ${watchSignal}`}`)
        if (watchSignal !== undefined) return child().signal(watchSignal)
        restart(() => launch(current, environmentOf(current)))
      }
      const failed = (error: Error) =>
        say(
          `the command keeps its current values: ${
            error instanceof EnvError ? report(error.issues, process.stderr) : error.message
          }`
        )
      void import("./follow.ts").then(({ follow }) =>
        follow(first, {
          options,
          files: [...first.files.followed, ...first.files.unread, ...lockPaths(first.files.followed, options)],
          reload,
          interval: flags.watchInterval ?? defaultWatchMs,
          signal: end.signal,
          changed,
          failed,
          isIgnored: (name) => flags.watchIgnore?.includes(name) === true
        })
      )
    }
  )
  end.abort()
  return code
}
