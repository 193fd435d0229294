// The `opconnect` command. Each of its commands is a module of its own, read only when it is asked for.

import { Command } from "commander"
import { printError } from "../output/output.ts"
import { fail } from "../terminal/failure.ts"
import { version } from "../version.ts"

interface Entry {
  readonly name: string
  readonly summary: string
  /** What is said at the end of a report that the command failed. */
  readonly ending?: string
  /** What its issues are with, if not the environment. */
  readonly subject?: string
  readonly load: () => Promise<{ readonly default: (command: Command) => Command }>
}

const commands: ReadonlyArray<Entry> = [
  {
    name: "run",
    summary: "run a command with the secrets of its environment files",
    ending: "Nothing was started.",
    load: () => import("./run.ts")
  },
  {
    name: "read",
    summary: "print the value of one reference",
    load: () => import("./read.ts")
  },
  {
    name: "inject",
    summary: "fill a template with the values of its references",
    ending: "Nothing was written.",
    subject: "template",
    load: () => import("./inject.ts")
  },
  {
    name: "check",
    summary: "resolve everything, and tell what is wrong",
    load: () => import("./check.ts")
  },
  {
    name: "plan",
    summary: "show the requests of a start, and what each reference means",
    load: () => import("./plan.ts")
  },
  {
    name: "explain",
    summary: "tell where a variable comes from",
    load: () => import("./explain.ts")
  },
  {
    name: "status",
    summary: "ask the server how it is, and what the token sees",
    load: () => import("./status.ts")
  },
  {
    name: "ls",
    summary: "list vaults, items, and what can be referenced in an item",
    load: () => import("./ls.ts")
  },
  {
    name: "migrate",
    summary: "move the values of an environment file into a vault",
    load: () => import("./migrate.ts")
  },
  {
    name: "scan",
    summary: "find secrets in files, and before they are committed",
    load: () => import("./scan.ts")
  },
  {
    name: "typegen",
    summary: "declare the keys of an environment file for TypeScript",
    load: () => import("./typegen.ts")
  }
]

const completions = "complete"

// A reader that has gone away is no reason to leave the command alone.
process.stderr.on("error", () => {})
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") printError(`opconnect: the output can't be written (${code})`)
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

const main = async () => {
  for (const { load, name, summary } of commands) {
    const command = program.command(name).summary(summary)
    if (name === asked || asked === completions) (await load()).default(command)
  }
  if (asked === completions) (await import("./complete.ts")).addCompletions(program)
  else program.command(completions).summary("print a completion script for bash, zsh, fish or powershell")
  try {
    await program.parseAsync()
  } catch (error) {
    const entry = commands.find(({ name }) => name === asked)
    fail(error, entry?.ending, entry?.subject)
  }
}

void main()
