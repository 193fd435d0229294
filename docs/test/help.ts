import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"

/** Our commands, each with its file. */
export const commands: Readonly<Record<string, string>> = {
  opconnect: "packages/dotenv/bin/opconnect.js",
  "fake-connect": "packages/testing/bin/fake-connect.js",
  "opconnect-agent": "packages/agent/bin/opconnect-agent.js"
}

const printed = new Map<string, string>()

/** The help of a command, which each prints once for all tests. */
export const helpOf = (...words: readonly [command: string, ...subcommands: ReadonlyArray<string>]): string => {
  const key = words.join(" ")
  const known = printed.get(key)
  if (known !== undefined) return known
  const [command, ...rest] = words
  const file = join(import.meta.dirname, "../..", commands[command] ?? "")
  const help = stripVTControlCharacters(execFileSync(process.execPath, [file, ...rest, "--help"], { encoding: "utf8" }))
  printed.set(key, help)
  return help
}
