/** The value of a name; `undefined` when nothing has that name. */
export type Lookup = (name: string) => string | undefined

/** Where a text uses a name. */
export interface Use {
  /** The index of the `$`. */
  readonly index: number
  readonly isBraced: boolean
  /** The text after `:?` or `?`. */
  readonly message?: string | undefined
}

/** The text for a name that has no value; nothing by default. */
export type OnMissing = (name: string, use: Use) => string | undefined

/**
 * `sh`: the forms with a colon treat an empty value as none, those without do not. `dotenv-expand`, as version 13 of that
 * package: all forms treat an empty value as none.
 */
export type Dialect = "sh" | "dotenv-expand"

const operator = /:[-+?]|[-+?]/

/** The index of the brace that closes each `${`, by the index of the brace that opens it. */
const closings = (text: string): ReadonlyMap<number, number> => {
  const closing = new Map<number, number>()
  const open: Array<number> = []
  for (let at = 1; at < text.length; at++) {
    if (text[at] === "{" && text[at - 1] === "$") open.push(at)
    else if (text[at] === "}") {
      const brace = open.pop()
      if (brace !== undefined) closing.set(brace, at)
    }
  }
  return closing
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+text}`, `${NAME:?message}` and the same three without the
 * colon; `\$` is a dollar sign. A default may hold names itself. Values are not expanded again. In one pass, whatever the
 * text holds.
 */
export const expand = (text: string, lookup: Lookup, missing: OnMissing, dialect: Dialect = "sh"): string => {
  if (!text.includes("$")) return text
  const closing = closings(text)
  const start = /\\\$|\$\{|\$([A-Za-z_][A-Za-z0-9_]*)/g
  // Ends of the text and of the defaults that are open; after the end of a default comes its closing brace.
  const ends = [text.length]
  let result = ""
  let at = 0
  let match = start.exec(text)
  const value = (name: string, use: Use) => lookup(name) ?? missing(name, use) ?? ""
  const skipTo = (index: number) => {
    at = index
    while (match !== null && match.index < index) {
      start.lastIndex = index
      match = start.exec(text)
    }
  }
  /** Puts in an expression in braces, or enters its default. */
  const expression = (index: number, open: number, close: number) => {
    const inner = text.slice(open + 1, close)
    const split = operator.exec(inner)
    if (split === null) {
      result += value(inner.trim(), { index, isBraced: true })
      skipTo(close + 1)
      return
    }
    const name = inner.slice(0, split.index).trim()
    const found = lookup(name)
    const [form] = split
    const isSet = found !== undefined && (found !== "" || (dialect === "sh" && !form.startsWith(":")))
    const other = open + 1 + split.index + form.length
    const entersOther = form.endsWith("+") ? isSet : !isSet && form.endsWith("-")
    if (entersOther) {
      ends.push(close)
      skipTo(other)
      return
    }
    if (form.endsWith("?") && !isSet) {
      result += missing(name, { index, isBraced: true, message: text.slice(other, close) }) ?? ""
    } else result += found ?? ""
    skipTo(close + 1)
  }
  for (let end: number | undefined = text.length; end !== undefined; end = ends.at(-1)) {
    if (match === null || match.index >= end) {
      result += text.slice(at, end)
      ends.pop()
      skipTo(end + 1)
      continue
    }
    const { index } = match
    const [token, name] = match
    result += text.slice(at, index)
    const open = index + token.length - 1
    const close = closing.get(open)
    if (token === "\\$") {
      result += "$"
      skipTo(index + token.length)
    } else if (name !== undefined) {
      result += value(name, { index, isBraced: false })
      skipTo(index + token.length)
    } else if (close === undefined || close === open + 1) {
      // Braces with nothing in them, or never closed, are text.
      result += token
      skipTo(index + token.length)
    } else expression(index, open, close)
  }
  return result
}
