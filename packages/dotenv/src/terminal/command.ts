// Commands of commander: options from tables, and the end of help.
import * as CommandLine from "@opconnect/core/CommandLine"
import { type Command, type Help, Option } from "commander"
import { append, type Flag, isGiven, longName, propertyName } from "./flags.ts"

const optionOf = ({ choices, description, heading, isRepeatable, parse, usage }: Flag): Option => {
  const option = new Option(usage, description)
  if (parse !== undefined) option.argParser(parse)
  if (isRepeatable) option.argParser(append)
  if (choices !== undefined) option.choices(choices)
  if (heading !== undefined) option.helpGroup(heading)
  return option
}

/** Adds options to a command. */
export const withFlags = (flags: ReadonlyArray<Flag>, command: Command): Command => {
  for (const flag of flags) {
    const { requires: other, usage } = flag
    command.addOption(optionOf(flag))
    if (other !== undefined)
      requires(command, longName(usage), other, (set: Readonly<Record<string, unknown>>) => isGiven(set, other))
  }
  return command
}

/** Shows the options of the command itself before those that several commands share. */
export const ownOptionsFirst: Partial<Help> = {
  groupItems: (_, items, headingOf) => {
    const headings = [...new Set(items.map(headingOf))]
    headings.sort((left, right) => Number(right === "Options:") - Number(left === "Options:"))
    return new Map(headings.map((heading) => [heading, items.filter((item) => headingOf(item) === heading)]))
  }
}

export const jsonFlag = (command: Command): Command => command.option("--json", "print JSON")

/**
 * Refuses an option that has no effect without another one. `isMet` says whether the other one is set.
 */
export const requires = <Flags extends object>(
  command: Command,
  option: string,
  other: string,
  isMet: (flags: Flags) => boolean
): Command =>
  command.hook("preAction", () => {
    const isSet = command.getOptionValueSource(propertyName(option)) === "cli"
    if (isSet && !isMet(command.opts() as Flags)) command.error(`error: ${option} requires ${other}`)
  })

/** The address of the documentation of the command. */
const docs = "https://github.com/opconnect/opconnect/blob/main/docs/cli.md"

const serverHelp = `
Environment:
  OP_CONNECT_HOST        URL of the Connect server, such as http://host:8080
                         (several: separate with commas)
  OP_CONNECT_TOKEN       access token of the Connect server
  OP_CONNECT_TOKEN_FILE  file that contains the token, if OP_CONNECT_TOKEN is
                         not set
  OP_CONNECT_CA_FILE     PEM file with the trusted certificate authorities
  OP_CONNECT_PROXY       URL of a proxy`

/** The end of every help text: environment variables of the server, examples, and the address of the docs. */
export const helpEnd = (examples: ReadonlyArray<string>, { server }: { readonly server: boolean }): string =>
  (server ? `${serverHelp}\n` : "") + CommandLine.helpEnd(docs, ...examples)
