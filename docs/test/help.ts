import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { makeRunner } from "../../scripts/program-runner.mjs"

/** Our commands, each with its bundle. */
export const commands: Readonly<Record<string, string>> = {
  opconnect: "packages/dotenv/dist/cjs/",
  "fake-connect": "packages/testing/dist/cjs/",
  "opconnect-agent": "packages/agent/dist/cjs/"
}

/** The names of the subcommands in the help of a command. */
export const subcommandsIn = (help: string): ReadonlyArray<string> =>
  (/Commands:\n([\s\S]*?)\n(?:\n|$)/.exec(help)?.[1]?.match(/(?<=^ {2})[a-z]+/gm) ?? []).filter(
    (name) => name !== "help"
  )

const root = join(import.meta.dirname, "../..")

/** The help of a command and its subcommands, by their words. */
const helpTexts = async ([command, bundle]: readonly [command: string, bundle: string]) => {
  const run = makeRunner(join(root, bundle))
  const help = async (...words: ReadonlyArray<string>) => {
    const { code, stderr, stdout } = await run({ args: [...words, "--help"], cwd: root, env: process.env })
    if (code !== 0) throw new Error(`${command} ${words.join(" ")} --help: ${stderr}`)
    return [[command, ...words].join(" "), stripVTControlCharacters(stdout)] as const
  }
  const own = await help()
  return [own, ...(await Promise.all(subcommandsIn(own[1]).map((name) => help(name))))]
}

const printed = new Map((await Promise.all(Object.entries(commands).map(helpTexts))).flat())

/** The help of a command. */
export const helpOf = (...words: readonly [command: string, ...subcommands: ReadonlyArray<string>]): string => {
  const help = printed.get(words.join(" "))
  if (help === undefined) throw new Error(`there is no command ${words.join(" ")}`)
  return help
}
