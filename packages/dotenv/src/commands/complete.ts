import { Argument, type Command } from "commander"
import { completions } from "./complete/completions.ts"
import { scripts } from "./complete/scripts.ts"

interface Flags {
  readonly words?: boolean
}

const shells = ["bash", "zsh", "fish", "powershell"] as const

const isShell = (text: string | undefined): text is (typeof shells)[number] => shells.some((shell) => shell === text)

/** The choices are for completion and help. The action checks them: with `--words` there is no shell. */
const shellArgument = () => {
  const argument = new Argument("[shell]", "shell to print the script for")
  argument.argChoices = [...shells]
  return argument
}

export default (complete: Command): Command =>
  complete
    .description("Prints a script that makes a shell complete opconnect's commands, options, keys and files.")
    .addArgument(shellArgument())
    .argument("[words...]", "words to complete, with --words")
    .option("--words", "print completions instead (called by the scripts)")
    .action((shell: string | undefined, _: ReadonlyArray<string>, flags: Flags) => {
      if (flags.words) {
        const { parent } = complete
        const start = process.argv.indexOf("--")
        if (parent === null || start === -1) return
        const { candidates, directive } = completions(parent, process.argv.slice(start + 1))
        const lines = candidates.map(({ text, value }) => (text === undefined ? value : `${value}\t${text}`))
        process.stdout.write(`${[directive, ...lines].join("\n")}\n`)
        return
      }
      if (isShell(shell)) {
        process.stdout.write(scripts[shell])
        return
      }
      const subject = shell === undefined ? "missing argument: shell" : `no completion for "${shell}"`
      complete.error(`error: ${subject}\nUse one of: ${shells.join(", ")}`)
    })
