// All commands, as commander knows them. Each is a module of its own, loaded only when it is called.

import { Command } from "commander"
import { printError } from "../output/output.ts"
import { interruptible } from "../progress/interruptible.ts"
import { helpEnd } from "../terminal/command.ts"
import { fail, nothingStarted } from "../terminal/failure.ts"
import { version } from "../version.ts"

interface Entry {
  readonly name: string
  readonly summary: string
  /** The last line of a report that the command failed. */
  readonly ending?: string
  /** Subject of the reported problems, if it is not the environment. */
  readonly subject?: string
  readonly load: () => Promise<{ readonly default: (command: Command) => Command }>
}

const commands: ReadonlyArray<Entry> = [
  {
    name: "run",
    summary: "run a command with the secrets of env files",
    ending: nothingStarted,
    load: () => import("./run.ts")
  },
  { name: "read", summary: "print the value of a reference", load: () => import("./read.ts") },
  {
    name: "inject",
    summary: "replace the references in a template with their values",
    ending: "Nothing was written.",
    subject: "template",
    load: () => import("./inject.ts")
  },
  {
    name: "export",
    summary: "print the resolved environment for another tool",
    ending: "Nothing was written.",
    load: () => import("./export.ts")
  },
  { name: "check", summary: "resolve every reference and report problems", load: () => import("./check.ts") },
  {
    name: "lock",
    summary: "write the ids of references to op.lock",
    ending: "Nothing was written.",
    load: () => import("./lock.ts")
  },
  {
    name: "plan",
    summary: "show the requests of a start and the target of each reference",
    load: () => import("./plan.ts")
  },
  { name: "explain", summary: "show where a variable comes from", load: () => import("./explain.ts") },
  { name: "status", summary: "check server health and token access", load: () => import("./status.ts") },
  { name: "ls", summary: "list vaults, items, and the references of an item", load: () => import("./ls.ts") },
  { name: "init", summary: "set up a project to load its secrets with opconnect", load: () => import("./init.ts") },
  { name: "migrate", summary: "move the values of an env file into a vault", load: () => import("./migrate.ts") },
  { name: "scan", summary: "find secrets in files", load: () => import("./scan.ts") },
  {
    name: "typegen",
    summary: "generate TypeScript types for the keys of env files",
    load: () => import("./typegen.ts")
  },
  { name: "complete", summary: "print a shell completion script", load: () => import("./complete.ts") }
]

const program = new Command("opconnect")
  .description("Run programs with secrets from 1Password Connect.")
  .version(version)
  .showHelpAfterError("(add --help to list the options)")
  .enablePositionalOptions()
  .addHelpText(
    "after",
    helpEnd(
      [
        "opconnect run -- node app.js",
        'opconnect read "op://prod/database/password"',
        "opconnect check -f .env.production"
      ],
      { server: false }
    )
  )

const isPlain = (word: string) => /^[\w@%+=:,./-]+$/.test(word)
const shellWord = (word: string) => (isPlain(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

program.on("command:*", async ([unknown = ""]: ReadonlyArray<string>) => {
  process.exitCode = 1
  const { nearest } = await import("@opconnect/core/names")
  const similar = nearest(
    unknown,
    commands.map(({ name }) => name)
  )
  const all = process.argv.slice(process.argv.indexOf(unknown))
  printError(
    `opconnect: unknown command "${unknown}"\n` +
      (similar === undefined ? "" : `  Did you mean opconnect ${similar}?\n`) +
      `  To run a program with secrets: opconnect run -- ${all.map(shellWord).join(" ")}\n` +
      "  To list the commands: opconnect --help\n"
  )
})

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"))
const called = words[0] === "help" ? words[1] : words[0]

/** Runs the command that the command line names, or reports what is wrong with it. */
export const runProgram = async (): Promise<void> => {
  for (const { load, name, summary } of commands) {
    const command = program.command(name).summary(summary)
    if (name === called || called === "complete") (await load()).default(command)
  }
  try {
    // `run` passes signals on to its command. Elsewhere the system itself ends the process, also in the middle of a read that
    // blocks, but for process 1.
    await (called === "run" || process.pid !== 1 ? program.parseAsync() : interruptible(() => program.parseAsync()))
  } catch (error) {
    const entry = commands.find(({ name }) => name === called)
    fail(error, entry?.ending, entry?.subject)
  }
}
