// All commands, as commander knows them. Each is a module of its own, loaded only when it is called.

import { shellWord, withUsageErrors } from "@opconnect/core/CommandLine"
import { Command } from "commander"
import { printError } from "../output/output.ts"
import { interruptible } from "../progress/interruptible.ts"
import { helpEnd, ownOptionsFirst } from "../terminal/command.ts"
import { fail, nothingStarted } from "../terminal/failure.ts"
import { version } from "../version.ts"

interface Entry {
  readonly name: string
  readonly summary: string
  readonly examples: readonly [string, ...ReadonlyArray<string>]
  /** The command sends no requests. */
  readonly isLocal?: boolean
  /** The last line of a report that the command failed. */
  readonly ending?: string
  /** Subject of the reported problems, if it is not the environment. */
  readonly subject?: string
  readonly load: () => Promise<{ readonly default: (command: Command) => Command }>
}

const nothingWritten = "Nothing was written."

const commands: ReadonlyArray<Entry> = [
  {
    name: "run",
    summary: "run a command with the secrets of env files",
    examples: [
      "opconnect run -- node app.js",
      "opconnect run -f .env.production -- npm start",
      "opconnect run --watch -- next dev"
    ],
    ending: nothingStarted,
    load: () => import("./run.ts")
  },
  {
    name: "read",
    summary: "print the value of a reference",
    examples: [
      'opconnect read "op://prod/database/password"',
      'opconnect read --fresh "op://prod/github/one-time password?attribute=otp"'
    ],
    load: () => import("./read.ts")
  },
  {
    name: "inject",
    summary: "replace the references in a template with their values",
    examples: ["opconnect inject -i config.yml.tpl -o config.yml"],
    ending: nothingWritten,
    subject: "template",
    load: () => import("./inject.ts")
  },
  {
    name: "export",
    summary: "print the resolved environment for another tool",
    examples: [
      "opconnect export --format json -o secrets.json",
      'eval "$(opconnect export --format shell)"',
      "opconnect export --format github API_KEY DATABASE_URL"
    ],
    ending: nothingWritten,
    load: () => import("./export.ts")
  },
  {
    name: "check",
    summary: "resolve every reference and report problems",
    examples: [
      "opconnect check",
      "opconnect check -f .env.production --json",
      "opconnect check --locked --schema ./env.ts"
    ],
    load: () => import("./check.ts")
  },
  {
    name: "lock",
    summary: "write the ids of references to op.lock",
    examples: ["opconnect lock", "opconnect lock --update DATABASE_URL", "opconnect lock -f .env -f .env.production"],
    ending: nothingWritten,
    load: () => import("./lock.ts")
  },
  {
    name: "plan",
    summary: "show the requests of a start and the target of each reference",
    examples: ["opconnect plan", "opconnect plan -f .env.production --json"],
    load: () => import("./plan.ts")
  },
  {
    name: "explain",
    summary: "show where a variable comes from",
    examples: ["opconnect explain DATABASE_URL"],
    load: () => import("./explain.ts")
  },
  {
    name: "status",
    summary: "check server health and token access",
    examples: ["opconnect status"],
    load: () => import("./status.ts")
  },
  {
    name: "ls",
    summary: "list vaults, items, and the references of an item",
    examples: ["opconnect ls", "opconnect ls prod", "opconnect ls prod database"],
    load: () => import("./ls.ts")
  },
  {
    name: "init",
    summary: "set up a project to load its secrets with opconnect",
    examples: ["opconnect init", "opconnect init --apply"],
    isLocal: true,
    load: () => import("./init.ts")
  },
  {
    name: "migrate",
    summary: "move the values of an env file into a vault",
    examples: [
      "opconnect migrate --vault dev --item shop --dry-run",
      "opconnect migrate --vault dev --item shop",
      "opconnect migrate --vault dev --item shop --undo"
    ],
    load: () => import("./migrate.ts")
  },
  {
    name: "scan",
    summary: "find secrets in files",
    examples: ["opconnect scan", "opconnect scan --staged --install-hook"],
    load: () => import("./scan.ts")
  },
  {
    name: "typegen",
    summary: "generate TypeScript types for the keys of env files",
    examples: ["opconnect typegen -o env.d.ts", "opconnect typegen --schema ./env.ts -o env.d.ts"],
    isLocal: true,
    load: () => import("./typegen.ts")
  },
  {
    name: "complete",
    summary: "print a shell completion script",
    examples: [
      "source <(opconnect complete bash)   # in ~/.bashrc",
      "source <(opconnect complete zsh)    # in ~/.zshrc",
      "opconnect complete fish | source    # in ~/.config/fish/config.fish"
    ],
    isLocal: true,
    load: () => import("./complete.ts")
  }
]

const program = withUsageErrors(
  new Command("opconnect")
    .description("Run programs with secrets from 1Password Connect.")
    .version(version)
    .enablePositionalOptions()
    .configureHelp(ownOptionsFirst)
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
    ),
  { words: "opconnect" }
)

const names = commands.map(({ name }) => name)

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"))
const isHelp = words[0] === "help"
const called = isHelp ? words[1] : words[0]

const reportUnknown = async (unknown: string) => {
  process.exitCode = 1
  const { nearest } = await import("../model/nearest.ts")
  const similar = nearest(unknown, names)
  const all = process.argv.slice(process.argv.indexOf(unknown))
  printError(
    `opconnect: unknown command "${unknown}"\n` +
      (similar === undefined ? "" : `  Did you mean opconnect ${isHelp ? "help " : ""}${similar}?\n`) +
      (isHelp ? "" : `  To run a program with secrets: opconnect run -- ${all.map(shellWord).join(" ")}\n`) +
      "  To list the commands: opconnect --help\n"
  )
}

/** A hint for arguments that a command does not take: mostly files, and references without quotes. */
const excessHint = (command: Command) => (args: string) => {
  const isReference = args.startsWith("op://")
  if (command.registeredArguments.length > 0) {
    return isReference ? "Enclose a reference that contains spaces in quotes." : undefined
  }
  if (isReference) return "To read a reference, use opconnect read."
  const [option] = ["--in-file", "--env-file"].flatMap((name) => command.options.filter(({ long }) => long === name))
  return option === undefined ? undefined : `To read a file: opconnect ${command.name()} ${option.short} ${args}`
}

/** Runs the command that the command line names, or reports what is wrong with it. */
export const runProgram = async (): Promise<void> => {
  if (called !== undefined && called !== "help" && !names.includes(called)) return reportUnknown(called)
  for (const { examples, isLocal = false, load, name, summary } of commands) {
    const command = program.command(name).summary(summary)
    if (name !== called && called !== "complete") continue
    ;(await load()).default(command).addHelpText("after", helpEnd(examples, { server: !isLocal }))
    withUsageErrors(command, { words: `opconnect ${name}`, example: examples[0], excess: excessHint(command) })
  }
  if (called === undefined && isHelp) return program.outputHelp()
  try {
    // `run` passes signals on to its command. Elsewhere the system itself ends the process, also in the middle of a read that
    // blocks, but for process 1.
    await (called === "run" || process.pid !== 1 ? program.parseAsync() : interruptible(() => program.parseAsync()))
  } catch (error) {
    const entry = commands.find(({ name }) => name === called)
    fail(error, entry?.ending, entry?.subject)
  }
}
