// The `opconnect` command. Each of its commands is a module of its own, read only when it is asked for.
import { Command } from "commander"
import { orExit } from "./internal/terminal/exit.ts"
import { version } from "./version.ts"

interface Entry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<{ readonly default: (command: Command) => Command }>
}

const commands: ReadonlyArray<Entry> = [
  {
    name: "run",
    summary: "run a command with the secrets of its environment files",
    load: () => import("./internal/commands/run.ts")
  }
]

// A reader that has gone away is no reason to leave the command alone.
process.stderr.on("error", () => {})
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") process.stderr.write(`opconnect: the output can't be written (${code})\n`)
  // 141 is how shells tell of a program that wrote to a pipe without a reader.
  process.exitCode = code === "EPIPE" ? 141 : 1
})

const program = new Command("opconnect")
  .description("Run programs with secrets from 1Password Connect.")
  .version(version)
  .showHelpAfterError("(add --help for the options)")
  .enablePositionalOptions()

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"))
const asked = words[0] === "help" ? words[1] : words[0]
for (const { load, name, summary } of commands) {
  const command = program.command(name).summary(summary)
  if (name === asked) (await load()).default(command)
}

await program.parseAsync().catch(orExit)
