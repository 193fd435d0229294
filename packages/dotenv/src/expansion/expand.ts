/** What a name stands for; `undefined` when nothing has that name. */
export type Lookup = (name: string) => string | undefined

const start = /\\\$|\$\{|\$([A-Za-z_][A-Za-z0-9_]*)/g
const operator = /:\+|\+|:-|-/

/** The index of the brace that closes one that was opened right before `from`, or -1. */
const closing = (text: string, from: number): number => {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{" && text[at - 1] === "$") depth++
    else if (text[at] === "}" && --depth === 0) return at
  }
  return -1
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+text}` and the same two without the colon, by the rules of
 * dotenv-expand: an empty value is none, a default may hold names itself, `\$` is a dollar sign. What a name stands for is
 * not looked into again. `missing` is told each name that has neither a value nor a default.
 */
export const expand = (text: string, lookup: Lookup, missing: (name: string) => void): string => {
  let result = ""
  let end = 0
  start.lastIndex = 0
  const value = (name: string) => {
    const found = lookup(name)
    if (found === undefined) missing(name)
    return found ?? ""
  }
  for (const match of text.matchAll(start)) {
    if (match.index < end) continue
    const [opened, name] = match
    let next = match.index + opened.length
    let replaced: string
    if (opened === "\\$") replaced = "$"
    else if (name !== undefined) replaced = value(name)
    else {
      const close = closing(text, next)
      const inner = text.slice(next, close)
      // Braces with nothing in them, or never closed, are text.
      if (close === -1 || inner === "") replaced = opened
      else {
        replaced = expression(inner, lookup, value, missing)
        next = close + 1
      }
    }
    result += text.slice(end, match.index) + replaced
    end = next
  }
  return result + text.slice(end)
}

const expression = (
  inner: string,
  lookup: Lookup,
  value: (name: string) => string,
  missing: (name: string) => void
) => {
  const split = operator.exec(inner)
  if (split === null) return value(inner.trim())
  const found = lookup(inner.slice(0, split.index).trim()) ?? ""
  const other = () => expand(inner.slice(split.index + split[0].length), lookup, missing)
  if (split[0].endsWith("+")) return found === "" ? "" : other()
  return found === "" ? other() : found
}
