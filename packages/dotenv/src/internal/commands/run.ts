import type { Command } from "commander"
import type { LoadResult } from "../../types.ts"
import { gather } from "../environment/gather.ts"
import { type Loaded, resolve } from "../environment/load.ts"
import { announce } from "../terminal/announce.ts"
import { start } from "../terminal/child.ts"
import { type EnvironmentFlags, environmentFlags, loadOptions, serverHelp } from "../terminal/flags.ts"
import { forwardSignals } from "../terminal/signals.ts"
import { summary } from "../terminal/summary.ts"

interface Flags extends EnvironmentFlags {
  readonly mask?: boolean
  readonly verbose?: boolean
}

/** What must not be seen: the secrets, and the token that gets them. */
const secretsOf = ({ result, secrets }: Loaded) => [
  ...secrets,
  ...[process.env.OP_CONNECT_TOKEN, result.parsed.OP_CONNECT_TOKEN].filter((token) => token !== undefined)
]

/**
 * What to hide on a stream. A terminal is the command's own, so that it can be a terminal program, unless masking is asked
 * for: who sits there may see the secrets. What is written to pipes and files is kept, and read by others.
 */
const hidden = (loaded: Loaded, stream: NodeJS.WriteStream, mask: boolean | undefined) => {
  const secrets = secretsOf(loaded)
  return (mask ?? !stream.isTTY) && secrets.length > 0 ? secrets : undefined
}

const told = (result: LoadResult, flags: Flags) => {
  announce(result, {})
  if (flags.verbose) process.stderr.write(summary(result, process.stderr))
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
    .option("--verbose", "show what was loaded: keys, places, references, and values with dots for secrets")
    .addHelpText("after", `${serverHelp}\n\nExample:\n  opconnect run --env-file .env -- node app.js`)
    .action(async (command: string, args: ReadonlyArray<string>, flags: Flags) => {
      const options = loadOptions(flags)
      const loaded = await resolve(gather(options), options)
      told(loaded.result, flags)
      const child = start(command, args, {
        env: { ...process.env, ...loaded.result.parsed },
        hide: {
          stdout: hidden(loaded, process.stdout, flags.mask),
          stderr: hidden(loaded, process.stderr, flags.mask)
        }
      })
      forwardSignals(() => child)
      process.exitCode = await child.exited
    })
