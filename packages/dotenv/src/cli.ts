// The `opconnect` command.
import { Command } from "commander"
import { load } from "./internal/environment/load.ts"
import { run } from "./internal/terminal/child.ts"
import { orExit } from "./internal/terminal/exit.ts"
import { summary } from "./internal/terminal/summary.ts"
import { version } from "./version.ts"

interface RunFlags {
  readonly envFile?: ReadonlyArray<string>
  readonly override?: boolean
  readonly verbose?: boolean
}

/** One file a flag: a flag that takes several would take the command too. */
const append = (file: string, files: ReadonlyArray<string> | false | undefined) => [...(files || []), file]

const envFiles = (flag: ReadonlyArray<string> | false | undefined) => (flag === false ? [] : flag)

// A reader that has gone away is no reason to leave the command alone.
process.stderr.on("error", () => {})

const program = new Command("opconnect")
  .description("Run programs with secrets from 1Password Connect.")
  .version(version)
  .showHelpAfterError("(add --help for the options)")
  .enablePositionalOptions()

program
  .command("run")
  .summary("run a command with the secrets of its environment files")
  .description(
    "Reads the environment files, resolves every op:// reference in them and in the environment, and runs the command " +
      "with the values. When anything is wrong, all of it is reported and nothing is started."
  )
  .option(
    "-f, --env-file <file>",
    "environment file, .env by default; of several, the first that has a key wins",
    append
  )
  .option("--no-env-file", "read no file; resolve the references in the environment")
  .option("--override", "let the files win over the environment, and later files over earlier ones")
  .option("--verbose", "show what was loaded: keys, places, references, and values with dots for secrets")
  .argument("<command>", "what to run; put -- before it")
  .argument("[args...]", "its arguments")
  .passThroughOptions()
  .addHelpText(
    "after",
    `
Environment:
  OP_CONNECT_HOST        address of the Connect server, such as
                         http://localhost:8080; several with commas between
  OP_CONNECT_TOKEN       access token, or
  OP_CONNECT_TOKEN_FILE  a file with it
  OP_CONNECT_CA_FILE     certificates of the authorities to trust, in PEM

Example:
  opconnect run --env-file .env -- node app.js`
  )
  .action(async (command: string, args: ReadonlyArray<string>, flags: RunFlags) => {
    const loaded = await load({ path: envFiles(flags.envFile), override: flags.override })
    if (flags.verbose) process.stderr.write(summary(loaded, process.stderr))
    process.exitCode = await run(command, args, { ...process.env, ...loaded.parsed })
  })

await program.parseAsync().catch(orExit)
