// Commands of commander: options from tables, and the end of help.
import { type Command, Option } from "commander"
import { append, type Flag } from "./flags.ts"

const optionOf = ({ choices, default: value, description, isRepeatable, parse, usage }: Flag): Option => {
  const option = new Option(usage, description)
  if (parse !== undefined) option.argParser(parse)
  if (isRepeatable) option.argParser(append)
  if (choices !== undefined) option.choices(choices)
  if (value !== undefined) option.default(...value)
  return option
}

/** Adds options to a command. */
export const withFlags = (flags: ReadonlyArray<Flag>, command: Command): Command => {
  for (const flag of flags) command.addOption(optionOf(flag))
  return command
}

export const jsonFlag = (command: Command): Command => command.option("--json", "print JSON")

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
export const helpEnd = (examples: ReadonlyArray<string>, { server = true }: { readonly server?: boolean } = {}) =>
  `${server ? `${serverHelp}\n` : ""}
${examples.length === 1 ? "Example" : "Examples"}:
${examples.map((example) => `  ${example}`).join("\n")}

Docs: ${docs}`
