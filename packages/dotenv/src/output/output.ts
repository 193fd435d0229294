import { styleText } from "node:util"
import { printable } from "@opconnect/core/Redaction"

/**
 * Random replacement of the escape character in styled text until the text is written: all other escapes come from names
 * and files.
 */
const escapeMark = `<${Math.random().toString(36)}>`

/** Text in a style, if the stream is a terminal that has it: respects NO_COLOR and FORCE_COLOR. */
export const styled = (style: "bold" | "dim" | "red", text: string, stream: NodeJS.WriteStream): string =>
  styleText(style, printable(text, { lines: true }), { stream }).replaceAll("\u001b", escapeMark)

/** In GitHub Actions, the runner takes a line that starts with `::`, and `##[` anywhere, for a command. */
const withoutCommands = (text: string) =>
  process.env.GITHUB_ACTIONS === "true"
    ? text.replace(/^([^\S\n]*):(?=:)/gm, "$1\\u003a").replaceAll("##[", "#\\u0023[")
    : text

/** Names from the network and from files must not control a terminal or a runner. All output goes through this function. */
export const write = (stream: NodeJS.WriteStream, text: string) => {
  const line = text.endsWith("\n") || text === "" ? text : `${text}\n`
  stream.write(withoutCommands(printable(line, { lines: true })).replaceAll(escapeMark, "\u001b"))
}

/** Writes messages for a person to stderr. */
export const printError = (text: string): void => write(process.stderr, text)

/** The styles in a styled text, which take no room on a terminal. */
export const styleMarks = new RegExp(`${escapeMark}\\[\\d+m`, "g")
