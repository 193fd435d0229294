import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { CommandError, fileProblem } from "../../terminal/failure.ts"

const ours = "# Made by `opconnect scan --install-hook`: keeps secrets out of commits."

const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`

const existing = (file: string) => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

/** Makes git scan for secrets before each commit. Returns a message for the user. */
export const installHook = (args: ReadonlyArray<string>): string => {
  const words = args.filter((word) => word !== "--install-hook" && word !== "--staged")
  const call = ["node", realpathSync(process.argv[1] ?? ""), ...words, "--staged"].map(quoted).join(" ")
  let file: string
  try {
    file = resolve(execFileSync("git", ["rev-parse", "--git-path", "hooks/pre-commit"], { encoding: "utf8" }).trimEnd())
  } catch {
    throw new CommandError("This is not a git repository, or git cannot be run.")
  }
  const before = existing(file)
  if (before !== undefined && !before.includes(ours)) {
    throw new CommandError(`There is already a hook: ${file}.`, `Add this line to it: ${call} || exit 1`)
  }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `#!/bin/sh\n${ours}\ncd ${quoted(process.cwd())} && exec ${call}\n`)
    chmodSync(file, 0o755)
  } catch (cause) {
    throw new CommandError(`Could not write ${file}: ${fileProblem(cause)}.`)
  }
  return `Installed ${file}: git scans for secrets before each commit.`
}
