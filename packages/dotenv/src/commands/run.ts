import { constants } from "node:os"
import { Masker } from "@opconnect/core/Redaction"
import { type Command, InvalidArgumentError, Option } from "commander"
import { resolve } from "../environment/load.ts"
import { tokensOf } from "../environment/tokens.ts"
import { lockPaths } from "../lockfile/paths.ts"
import { EnvError } from "../model/EnvError.ts"
import { report } from "../model/report.ts"
import { summary } from "../model/summary.ts"
import { printError } from "../output/output.ts"
import { announce } from "../progress/announce.ts"
import { interruptible } from "../progress/interruptible.ts"
import { withProgress } from "../progress/progress.ts"
import { readEnvironment } from "../progress/read.ts"
import { start } from "../terminal/child.ts"
import { append, duration, type EnvironmentFlags, environmentFlags, helpEnd, minLength } from "../terminal/flags.ts"
import { childEnvironment } from "./run/childEnvironment.ts"
import { filesFor, refuseUnread } from "./run/files.ts"
import type { Current } from "./run/follow.ts"
import { keepRunning } from "./run/keepRunning.ts"
import { type Selection, select } from "./run/selection.ts"
import { droppedByTurbo } from "./run/workspace.ts"

interface Flags extends EnvironmentFlags, Selection {
  readonly cleanEnv?: boolean
  readonly passToken?: boolean
  readonly mask?: boolean
  readonly maskMinLength?: number
  readonly verbose?: boolean
  readonly watch?: boolean
  readonly watchSignal?: NodeJS.Signals
  readonly watchInterval: number
  readonly watchIgnore?: ReadonlyArray<string>
}

const isSignal = (name: string): name is NodeJS.Signals => Object.hasOwn(constants.signals, name)

const signalName = (text: string): NodeJS.Signals => {
  const name = text.toUpperCase().replace(/^(?!SIG)/, "SIG")
  if (!isSignal(name)) throw new InvalidArgumentError(`"${text}" is not a signal, such as SIGHUP.`)
  return name
}

const say = (text: string) => printError(`opconnect: ${text}`)

export default (run: Command): Command =>
  environmentFlags(
    run
      .description(
        "Resolves every op:// reference in the env files and in the environment, and runs a command with the values. " +
          "Reports every problem at once, and starts nothing if there is one. Reads the env files of Next.js, Vite, " +
          "Astro, Nuxt, SvelteKit, Remix and Expo in their order when the command starts one of them."
      )
      .argument("<command>", "command to run, after --")
      .argument("[args...]", "arguments of the command")
      .passThroughOptions()
  )
    .option("--only <key>", "pass only this variable of the env files (repeatable)", append)
    .option(
      "--prefix <text>",
      "pass only the variables of the env files that start with this prefix (repeatable)",
      append
    )
    .option("--clean-env", "pass no other variables of the environment than PATH, HOME, TERM, LANG and the like")
    .option("--pass-token", "pass OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE to the command")
    .option("--mask", "mask secrets on a terminal too; the command then writes to a pipe")
    .option("--no-mask", "disable masking (by default, output is masked unless it is a terminal)")
    .option("--mask-min-length <characters>", "minimum length of the secrets to mask (default: 5)", minLength)
    .option("--watch", "restart the command when a secret or an env file changes")
    .addOption(
      new Option("--watch-signal <signal>", "with --watch: send this signal instead, such as SIGHUP").argParser(
        signalName
      )
    )
    .addOption(
      new Option("--watch-interval <time>", "with --watch: time between two checks of a vault")
        .argParser(duration)
        .default(30_000, "30s")
    )
    .option("--watch-ignore <name>", "with --watch: ignore changes of this env file or variable (repeatable)", append)
    .option("--verbose", "show the loaded variables with files and references, without values")
    .addHelpText(
      "after",
      helpEnd([
        "opconnect run -- node app.js",
        "opconnect run -f .env.production -- npm start",
        "opconnect run --watch -- next dev"
      ])
    )
    .action(async (command: string, args: ReadonlyArray<string>, flags: Flags) => {
      const directory = process.cwd()
      const load = async (signal?: AbortSignal) => {
        const files = filesFor(flags, command, args)
        const gathered = await readEnvironment(files.options, signal)
        const references = gathered.variables.flatMap(({ key, source }) => (source.file === undefined ? [key] : []))
        const environment = select(gathered, flags)
        const loaded = await resolve(environment, files.options, { signal, progress: withProgress })
        const readsFiles = files.framework !== undefined
        const env = childEnvironment(process.env, references, loaded, { ...flags, readsFiles }, directory)
        refuseUnread(files, env)
        return { files, references, environment, loaded, env }
      }
      const first = await interruptible(() => load())
      announce(first.loaded.result, {})
      const keys = first.loaded.result.variables.flatMap(({ key }) => (first.env[key] === undefined ? [] : [key]))
      const dropped = droppedByTurbo(command, args, keys, directory)
      if (dropped.length > 0) {
        say(
          `turbo passes on only variables that turbo.json names. It drops ${dropped.join(", ")}. ` +
            "Add them to passThroughEnv, or add --env-mode=loose."
        )
      }
      if (flags.verbose) printError(summary(first.loaded.result, process.stderr))
      /** Secrets of earlier values stay masked: programs log what they had. */
      const masker = new Masker([], { minLength: flags.maskMinLength })
      const secretsOf = ({ environment, loaded }: Current) => [...loaded.values.values(), ...tokensOf(environment)]
      // A terminal is the command's own, unless masking is asked for: who sits there may see the secrets.
      const maskerFor = (stream: NodeJS.WriteStream) =>
        (flags.mask ?? !stream.isTTY) && (flags.watch || !masker.isIdle) ? masker.fork() : undefined
      const launch = (current: Current, env: NodeJS.ProcessEnv) => {
        masker.add(secretsOf(current))
        return start(command, args, {
          env,
          maskers: { stdout: maskerFor(process.stdout), stderr: maskerFor(process.stderr) }
        })
      }
      const end = new AbortController()
      process.exitCode = await keepRunning(
        () => launch(first, first.env),
        ({ child, restart }) => {
          if (!flags.watch) return
          const { options } = first.files
          const { watchSignal } = flags
          const changed = (current: Current, change: string) => {
            const { loaded, references } = current
            // Before the command learns of the new values, because it may print them at once.
            child().mask(secretsOf(current))
            say(`${change}; ${watchSignal === undefined ? "restarting the command" : `sending ${watchSignal}`}`)
            if (watchSignal !== undefined) return child().signal(watchSignal)
            const readsFiles = first.files.framework !== undefined
            restart(() =>
              launch(current, childEnvironment(process.env, references, loaded, { ...flags, readsFiles }, directory))
            )
          }
          const failed = (error: Error) =>
            say(
              `the command keeps its current values: ${
                error instanceof EnvError ? report(error.issues, process.stderr) : error.message
              }`
            )
          void import("./run/follow.ts").then(({ follow }) =>
            follow(first, {
              options,
              files: [...first.files.followed, ...first.files.unread, ...lockPaths(first.files.followed, options)],
              reload: load,
              interval: flags.watchInterval,
              signal: end.signal,
              changed,
              failed,
              isIgnored: (name) => flags.watchIgnore?.includes(name) === true
            })
          )
        }
      )
      end.abort()
    })
