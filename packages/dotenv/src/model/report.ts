import { printable } from "@opconnect/core/Redaction"
import { styled } from "../output/output.ts"
import type { Issue, Location, Source } from "./types.ts"

const width = 80

/** The words of a sentence. A command at its end is one word: it is copied as a whole. */
const wordsOf = (text: string): ReadonlyArray<string> => {
  const command = /(?<=: )(?:npx|opconnect) [^\n]*$/.exec(text)
  return command === null ? text.split(" ") : [...text.slice(0, command.index - 1).split(" "), command[0]]
}

/** Breaks a sentence at spaces; a word that is longer than a line, such as a reference, stays whole. */
const wrap = (text: string, indent: string): string => {
  const lines: Array<string> = []
  for (const word of wordsOf(text)) {
    const last = lines.at(-1)
    if (last === undefined || indent.length + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((line) => indent + line).join("\n")
}

export const place = ({ file, line }: Source) =>
  file === undefined ? "environment" : line === undefined ? file : `${file}:${line}`

/** How a line of a report looks: on a terminal in colors, elsewhere as it is. */
interface Paint {
  readonly place: (text: string) => string
  readonly mark: (text: string) => string
}

const plain: Paint = { place: (text) => text, mark: (text) => text }

/** Respects NO_COLOR and FORCE_COLOR. */
const paintFor = (stream: NodeJS.WriteStream): Paint => ({
  place: (text) => styled("bold", text, stream),
  mark: (text) => styled("red", text, stream)
})

const where = ({ column, key, position, reference, source }: Location, paint: Paint) => {
  const at = column === undefined ? place(source) : `${place(source)}:${column}`
  const lines = [paint.place(printable(key === "" ? at : `${at}  ${key}`))]
  if (reference !== undefined) lines.push(printable(`  ${reference}`))
  if (position !== undefined) lines.push(paint.mark(`  ${" ".repeat(position)}^`))
  return lines.join("\n")
}

/** Locations that are listed one by one. More of them have one cause, which must not scroll away. */
export const maxListed = 3

/** Names, such as keys or lines, that a message lists. */
export const maxNamed = 8

/** The first names of a list, and the number of the others. */
export const listed = (names: ReadonlyArray<string | number>): string =>
  `${names.slice(0, maxNamed).join(", ")}${names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ""}`

/** The variables of an issue; or its lines, if they define no variable or if the issue is about the lines themselves. */
export const neededBy = (locations: ReadonlyArray<Location>): string => {
  const keys = [...new Set(locations.map(({ key }) => key))]
  const isOfLines = locations.every(({ key, reference }) => key === "" || reference === undefined)
  if (!isOfLines || locations.some(({ source }) => source.line === undefined)) {
    return `Needed by ${keys.length} variables: ${listed(keys)}.`
  }
  const lines = [...new Set(locations.map(({ source }) => place(source)))]
  return `In ${lines.length} lines: ${listed(lines)}.`
}

const paragraph = ({ hint, message, locations }: Issue, paint: Paint) => {
  const text = (sentence: string) => wrap(printable(sentence, { lines: true }), "  ")
  const sentences = [message, hint].filter((sentence) => sentence !== "").map(text)
  if (locations.length > maxListed) return [text(message), text(neededBy(locations)), ...sentences.slice(1)].join("\n")
  const places = locations.map((location) => where(location, paint))
  // One reason for many variables, such as a server that is not there, is read before the list of them.
  return (places.length > 1 ? [...sentences, "", ...places] : [...places, ...sentences]).join("\n")
}

/** One issue: where, what, and what to do. */
export const issueLines = (issue: Issue): string => paragraph(issue, plain)

/** In the order of the files' lines, as a person works through them; the cause of many comes last, where it is seen. */
const inOrder = (issues: ReadonlyArray<Issue>) => {
  const at = ({ locations: [first] }: Issue) => [first?.source.file ?? "", first?.source.line ?? 0] as const
  const isCause = ({ locations }: Issue) => Number(locations.length > maxListed)
  return issues.toSorted((a, b) => {
    if (isCause(a) !== isCause(b)) return isCause(a) - isCause(b)
    const [[fileA, lineA], [fileB, lineB]] = [at(a), at(b)]
    return fileA === fileB ? lineA - lineB : fileA < fileB ? -1 : 1
  })
}

/** All issues, a paragraph each: where, what, and what to do. In colors if the stream is a terminal that has them. */
export const report = (issues: ReadonlyArray<Issue>, stream?: NodeJS.WriteStream, subject = "environment"): string => {
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`
  const paint = stream === undefined ? plain : paintFor(stream)
  return [`${count} with the ${subject}:`, ...inOrder(issues).map((one) => paragraph(one, paint))].join("\n\n")
}
