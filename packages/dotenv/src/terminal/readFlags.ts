import { append, type Flag, InvalidValue, isGiven, longName, propertyName } from "./flags.ts"

/** The options of a command line, and the words that follow them. */
export interface ReadFlags<Flags> {
  readonly flags: Flags
  readonly operands: ReadonlyArray<string>
}

interface Known extends Flag {
  readonly name: string
  readonly isNegated: boolean
  readonly takesValue: boolean
}

const known = (flag: Flag): ReadonlyArray<readonly [word: string, flag: Known]> => {
  const words = flag.usage.match(/(?<=^|[\s,])--?[\w-]+/g) ?? []
  const long = longName(flag.usage)
  const all = {
    ...flag,
    name: propertyName(long),
    isNegated: long.startsWith("--no-"),
    takesValue: flag.usage.includes("<")
  }
  return words.map((word) => [word, all])
}

/** Whether an option has no effect, because the one that it requires is not set. */
const isIncomplete = (table: ReadonlyArray<Flag>, flags: Readonly<Record<string, unknown>>) =>
  table.some(
    ({ requires, usage }) => requires !== undefined && isGiven(flags, longName(usage)) && !isGiven(flags, requires)
  )

const parsed = ({ choices, isRepeatable, parse }: Known, text: string, previous: unknown) => {
  if (isRepeatable) return append(text, Array.isArray(previous) ? previous : undefined)
  if (choices !== undefined && !choices.includes(text)) throw new InvalidValue(text)
  return parse === undefined ? text : parse(text)
}

/**
 * Reads the options before the first operand, as commander does, but without loading it: a tenth of a start. `undefined`
 * for every command line that is not plainly valid, and for help: commander then reads it, and reports what is wrong.
 */
export const readFlags = <Flags>(
  table: ReadonlyArray<Flag>,
  words: ReadonlyArray<string>
): ReadFlags<Flags> | undefined => {
  const byWord = new Map(table.flatMap(known))
  const flags: Record<string, unknown> = {}
  for (const flag of byWord.values()) {
    // An option that can only be turned off is on.
    if (flag.isNegated && ![...byWord.values()].some(({ isNegated, name }) => !isNegated && name === flag.name)) {
      flags[flag.name] = true
    }
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ""
    if (word === "--" || !word.startsWith("-") || word === "-") {
      const operands = words.slice(word === "--" ? at + 1 : at)
      return isIncomplete(table, flags) ? undefined : { flags: flags as Flags, operands }
    }
    const [, name = word, inWord] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
    const flag = byWord.get(name)
    if (flag === undefined || (inWord !== undefined && !flag.takesValue)) return undefined
    if (!flag.takesValue) {
      flags[flag.name] = !flag.isNegated
      continue
    }
    const text = inWord ?? words[++at]
    if (text === undefined) return undefined
    try {
      flags[flag.name] = parsed(flag, text, flags[flag.name])
    } catch (error) {
      if (error instanceof InvalidValue) return undefined
      throw error
    }
  }
  return undefined
}
