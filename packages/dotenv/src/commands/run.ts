import { constants } from "node:os"
import { Masker } from "@opconnect/core/Redaction"
import { type Command, InvalidArgumentError } from "commander"
import { type Environment, gather } from "../environment/gather.ts"
import { apply, type Loaded, resolve } from "../environment/load.ts"
import { tokensOf } from "../environment/tokens.ts"
import { report } from "../model/report.ts"
import { summary } from "../model/summary.ts"
import type { LoadOptions } from "../model/types.ts"
import { printError } from "../output/output.ts"
import { announce } from "../progress/announce.ts"
import { withProgress } from "../progress/progress.ts"
import { type Child, start } from "../terminal/child.ts"
import {
  duration,
  type EnvironmentFlags,
  environmentFlags,
  loadOptions,
  minLength,
  serverHelp
} from "../terminal/flags.ts"
import { forwardSignals } from "../terminal/signals.ts"

interface Flags extends EnvironmentFlags {
  readonly mask?: boolean
  readonly maskMinLength?: number
  readonly verbose?: boolean
  readonly watch?: boolean
  readonly watchSignal?: NodeJS.Signals
  readonly watchInterval: number
}

/** Milliseconds that a command has to end before it is started anew. */
const grace = 10_000

const isSignal = (name: string): name is NodeJS.Signals => Object.hasOwn(constants.signals, name)

const signalName = (text: string): NodeJS.Signals => {
  const name = text.toUpperCase().replace(/^(?!SIG)/, "SIG")
  if (!isSignal(name)) throw new InvalidArgumentError("There is no such signal.")
  return name
}

/**
 * Whether a stream is masked. A terminal is the command's own, so that it can be a terminal program, unless masking is asked
 * for: who sits there may see the secrets. What is written to pipes and files is kept, and read by others.
 */
const isMasked = (stream: NodeJS.WriteStream, mask: boolean | undefined) => mask ?? !stream.isTTY

const say = (text: string) => printError(`opconnect: ${text}`)

/**
 * Runs the command to its end, and anew with new values whenever `follow` tells of them. Gives the exit code of the last
 * run.
 */
const keepRunning = async (
  launch: (loaded: Loaded) => Child,
  loaded: Loaded,
  follow: ((next: (loaded: Loaded) => void, child: () => Child) => void) | undefined
): Promise<number> => {
  let next: Loaded | undefined
  let ending = false
  // Before the command is there: a signal that comes while it is started is dealt with right after.
  forwardSignals(
    () => child,
    (signal) => {
      // SIGTERM asks for the end. The others may be what a service reloads by, unless it is being ended anyway.
      ending ||= signal === "SIGTERM" || next !== undefined
    }
  )
  let child = launch(loaded)
  follow?.(
    (fresh) => {
      const old = child
      // What has ended by itself is not begun again, also while its last output is awaited.
      if (ending || (next === undefined && old.hasEnded())) return
      if (next === undefined) old.signal("SIGTERM")
      next = fresh
      const late = setTimeout(() => old.signal("SIGKILL"), grace)
      void old.exited.then(() => clearTimeout(late))
    },
    () => child
  )
  for (;;) {
    const code = await child.exited
    if (next === undefined || ending) return code
    child = launch(next)
    next = undefined
  }
}

/** Watches while the command runs, and tells of new values or sends the signal that was chosen. */
const following =
  (
    environment: Environment,
    options: LoadOptions,
    loaded: Loaded,
    flags: Flags,
    secretsOf: (loaded: Loaded) => ReadonlyArray<string>,
    signal: AbortSignal
  ) =>
  (next: (loaded: Loaded) => void, child: () => Child): void => {
    void import("../server/watch.ts").then(({ watch }) =>
      watch(environment, options, loaded, {
        interval: flags.watchInterval,
        signal,
        changed: (fresh, keys) => {
          const { watchSignal } = flags
          // Before the command learns of a secret it is masked; the old one may still be printed.
          child().mask(secretsOf(fresh))
          say(`${keys.join(", ")} changed; ${watchSignal === undefined ? "starting anew" : `sending ${watchSignal}`}.`)
          if (watchSignal === undefined) next(fresh)
          else child().signal(watchSignal)
        },
        failed: ({ issues }) => say(`the command goes on with the values it has: ${report(issues, process.stderr)}`)
      })
    )
  }

export default (run: Command): Command =>
  environmentFlags(
    run
      .description(
        "Reads the environment files, resolves every op:// reference in them and in the environment, and runs the " +
          "command with the values. When anything is wrong, all of it is reported and nothing is started."
      )
      .argument("<command>", "what to run; put -- before it")
      .argument("[args...]", "its arguments")
      .passThroughOptions()
  )
    .option("--mask", "hide secrets in the command's output on a terminal too, which it then sees as a pipe")
    .option("--no-mask", "hide nothing; by default secrets are hidden in output that goes to no terminal")
    .option("--mask-min-length <characters>", "mask secrets of this length and more (default: 5)", minLength)
    .option("--watch", "start the command anew when a secret changes")
    .option("--watch-signal <signal>", "with --watch: send it this signal instead, such as SIGHUP", signalName)
    .option("--watch-interval <time>", "with --watch: how often to look", duration, 30_000)
    .option("--verbose", "show what was loaded: keys, places, references, and values with dots for secrets")
    .addHelpText("after", `${serverHelp}\n\nExample:\n  opconnect run --env-file .env -- node app.js`)
    .action(async (command: string, args: ReadonlyArray<string>, flags: Flags) => {
      const options = loadOptions(flags)
      const environment = gather(options)
      const loaded = await resolve(environment, options, { progress: withProgress })
      announce(loaded.result, {})
      if (flags.verbose) printError(summary(loaded.result, process.stderr))
      const secretsOf = ({ values }: Loaded) => [...values.values(), ...tokensOf(environment)]
      const masker = new Masker([], { minLength: flags.maskMinLength })
      const maskerFor = (stream: NodeJS.WriteStream) =>
        isMasked(stream, flags.mask) && (flags.watch || !masker.isIdle) ? masker.fork() : undefined
      const launch = (current: Loaded) => {
        masker.add(secretsOf(current))
        return start(command, args, {
          env: apply({ ...process.env }, current.result),
          maskers: { stdout: maskerFor(process.stdout), stderr: maskerFor(process.stderr) }
        })
      }
      const end = new AbortController()
      const follow = flags.watch ? following(environment, options, loaded, flags, secretsOf, end.signal) : undefined
      process.exitCode = await keepRunning(launch, loaded, follow)
      end.abort()
    })
