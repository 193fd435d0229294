import type { Occurrence, Problem, Source } from "../../types.ts"

const width = 80

/** Breaks a sentence at spaces; a word that is longer than a line, such as a reference, stays whole. */
const wrap = (text: string, indent: string): string => {
  const lines: Array<string> = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last === undefined || indent.length + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((line) => indent + line).join("\n")
}

export const place = ({ file, line }: Source) =>
  file === undefined ? "environment" : line === undefined ? file : `${file}:${line}`

const where = ({ key, position, reference, source }: Occurrence) => {
  const lines = [`${place(source)}  ${key}`]
  if (reference !== undefined) lines.push(`  ${reference}`)
  if (position !== undefined) lines.push(`  ${" ".repeat(position)}^`)
  return lines.join("\n")
}

/** One problem: where, what, and what to do. */
export const problemLines = (problem: Problem): string => printable(paragraph(problem))

const paragraph = ({ hint, message, occurrences }: Problem) => {
  const told = [wrap(message, "  "), wrap(hint, "  ")]
  const places = occurrences.map(where)
  // One reason for many variables, such as a server that is not there, is read before the list of them.
  return (places.length > 1 ? [...told, "", ...places] : [...places, ...told]).join("\n")
}

/** Problems of no file first, then in the order of the files' lines, as a person works through them. */
const inOrder = (problems: ReadonlyArray<Problem>) => {
  const at = ({ occurrences: [first] }: Problem) => [first?.source.file ?? "", first?.source.line ?? 0] as const
  return problems.toSorted((a, b) => {
    const [[fileA, lineA], [fileB, lineB]] = [at(a), at(b)]
    return fileA === fileB ? lineA - lineB : fileA < fileB ? -1 : 1
  })
}

/** Names come from the network and from files: none may steer a terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === "\n" ? char : "\uFFFD"))

/** All problems, a paragraph each: where, what, and what to do. */
export const report = (problems: ReadonlyArray<Problem>): string => {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`
  return printable([`${count} with the environment:`, ...inOrder(problems).map(paragraph)].join("\n\n"))
}
