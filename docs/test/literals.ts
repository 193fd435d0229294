// The texts of string and template literals in TypeScript, as patterns that their values match.

/** The static parts of a literal: any text may stand between two of them. */
export type Literal = ReadonlyArray<string>

const unescaped = (text: string) => text.replace(/\\n/g, "\n").replace(/\\(.)/gs, "$1")

/**
 * Reads the template that starts after its backtick. The text in `${ }` is read as code, because it may contain literals.
 */
const template = (code: string, start: number, found: Array<Literal>): number => {
  const parts: Array<string> = []
  let part = ""
  let at = start
  while (at < code.length && code[at] !== "`") {
    if (code[at] === "\\") {
      part += code.slice(at, at + 2)
      at += 2
    } else if (code.startsWith("${", at)) {
      parts.push(part)
      part = ""
      at = scan(code, at + 2, found)
    } else part += code[at++]
  }
  found.push([...parts, part].map(unescaped))
  return at + 1
}

/** Reads code up to the brace that closes it, or to its end. */
const scan = (code: string, start: number, found: Array<Literal>): number => {
  let depth = 0
  let at = start
  while (at < code.length) {
    const char = code[at]
    if (char === "}" && depth-- === 0) return at + 1
    if (char === "{") depth++
    if (code.startsWith("//", at)) at = code.indexOf("\n", at) === -1 ? code.length : code.indexOf("\n", at)
    else if (code.startsWith("/*", at)) at = code.indexOf("*/", at) + 2
    else if (char === "`") at = template(code, at + 1, found)
    else if (char === '"' || char === "'") {
      const text = new RegExp(`${char}((?:[^${char}\\\\\\n]|\\\\.)*)${char}`, "y")
      text.lastIndex = at
      const match = text.exec(code)
      if (match !== null) found.push([unescaped(match[1] ?? "")])
      at += match?.[0].length ?? 1
    } else at++
  }
  return at
}

/** The literals in source text. Regular expressions that hold quotes may hide what follows them on their line. */
export const literals = (source: string): ReadonlyArray<Literal> => {
  const found: Array<Literal> = []
  // Regular expressions are not distinguished from divisions; their quotes and braces are removed if a line shows them.
  scan(source.replace(/(?<=[([,=:?&|>]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, "0"), 0, found)
  return found.flatMap(lines)
}

/** A literal of several lines as one for each of them. */
const lines = (literal: Literal): ReadonlyArray<Literal> => {
  const all: Array<Array<string>> = [[]]
  for (const part of literal) {
    const [first = "", ...more] = part.split("\n")
    all.at(-1)?.push(first)
    for (const line of more) all.push([line])
  }
  return all
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

const minLength = 8

/** Whether a message is one of the literals. Each inserted part must be short, or a literal too. */
export const said = (all: ReadonlyArray<Literal>): ((message: string) => boolean) => {
  const patterns = all
    .filter((parts) => parts.join("").trim().length >= minLength)
    .map(([first = "", ...more]) => [first.replace(/^[;:,.\s]+/, ""), ...more])
    .map((parts) => new RegExp(`^${parts.map(escaped).join("([\\s\\S]*?)")}$`))
  const isSaid = (message: string): boolean =>
    patterns.some((pattern) => {
      const match = pattern.exec(message)
      return match?.slice(1).every((part) => isShort(part) || isSaid(withoutName(part))) === true
    })
  return isSaid
}

/** The text after a name in quotes or in capitals. */
const withoutName = (text: string) => text.trim().replace(/^(?:"[^"]*"|[A-Z_]+) /, "")

/** A name, a number or a list of names: fewer than three words in lower case. */
const isShort = (text: string) => (text.match(/(?<![\w"./-])[a-z]{2,}(?![\w"./])/g) ?? []).length < 3
