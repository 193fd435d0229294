/** The position of a value in a JSON text. */
export interface Span {
  readonly start: number
  readonly end: number
  /** Where its key starts; `start` if it has none. */
  readonly keyStart: number
}

/** Text to put where other text is. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

type Path = ReadonlyArray<string>

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

interface Value extends Span {
  readonly path: Path
}

interface Frame {
  readonly path: Path
  readonly span: Pick<Span, "start" | "keyStart">
  readonly isArray: boolean
  key: { readonly name: string; readonly start: number } | undefined
}

/** Places of the values in objects of a JSON text. Of keys that are written twice it knows the last one, as `JSON.parse` does. */
export class JsonText {
  readonly text: string
  readonly #values = new Map<string, Value>()

  /** Throws a `SyntaxError` for text that is not JSON. */
  constructor(text: string) {
    JSON.parse(text.replace(/^\uFEFF/, ""))
    this.text = text
    const frames: Array<Frame> = []
    const add = (value: Value) => this.#values.set(JSON.stringify(value.path), value)
    const place = (at: number): { readonly path: Path; readonly span: Pick<Span, "start" | "keyStart"> } => {
      const frame = frames.at(-1)
      if (frame === undefined) return { path: [], span: { start: at, keyStart: at } }
      return { path: [...frame.path, frame.key?.name ?? ""], span: { start: at, keyStart: frame.key?.start ?? at } }
    }
    for (const { 0: word, index } of text.replace(/^\uFEFF/, " ").matchAll(token)) {
      const frame = frames.at(-1)
      if (word === ":") continue
      if (word === ",") {
        if (frame !== undefined) frame.key = undefined
      } else if (word === "{" || word === "[") {
        frames.push({ ...place(index), isArray: word === "[", key: undefined })
      } else if (word === "}" || word === "]") {
        const closed = frames.pop()
        if (closed !== undefined) add({ ...closed.span, path: closed.path, end: index + 1 })
      } else if (frame !== undefined && !frame.isArray && frame.key === undefined) {
        frame.key = { name: JSON.parse(word), start: index }
      } else {
        const { path, span } = place(index)
        add({ ...span, path, end: index + word.length })
      }
    }
  }

  span(...path: Path): Span | undefined {
    return this.#values.get(JSON.stringify(path))
  }

  /** The line of a value, from 1. */
  line(...path: Path): number | undefined {
    const found = this.span(...path)
    return found === undefined ? undefined : this.text.slice(0, found.keyStart).split("\n").length
  }

  /** Sets a string in an object of the root, which is made if it is missing. Written as its neighbours are written. */
  insert(section: string, key: string, value: string): Edit {
    const entry = (colon: string) => `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`
    const root = this.#members([])
    const [sample] = root
    const lineEnd = this.text.includes("\r\n") ? "\r\n" : "\n"
    const outer = sample === undefined ? `${lineEnd}  ` : this.#blanksBefore(sample.keyStart)
    const colon = sample === undefined ? ": " : this.#colon(sample)
    const [newline = "", unit = ""] = /^(\r?\n)([ \t]+)$/.exec(outer)?.slice(1) ?? []
    const inner = `${outer}${unit}`
    const members = this.#members([section])
    const next = members.find((one) => one.name > key)
    if (next !== undefined) {
      const blanks = this.#blanksBefore(next.keyStart)
      return { start: next.keyStart, end: next.keyStart, text: `${entry(this.#colon(next))},${blanks}` }
    }
    const last = members.at(-1)
    if (last !== undefined) {
      return {
        start: last.end,
        end: last.end,
        text: `,${this.#blanksBefore(last.keyStart)}${entry(this.#colon(last))}`
      }
    }
    const object = `{${inner}${entry(colon)}${newline === "" ? "" : outer}}`
    const empty = this.span(section)
    if (empty !== undefined) return { start: empty.start, end: empty.end, text: object }
    const end = root.at(-1)?.end
    if (end !== undefined) return { start: end, end, text: `,${outer}${JSON.stringify(section)}${colon}${object}` }
    return {
      start: this.text.indexOf("{"),
      end: this.text.lastIndexOf("}") + 1,
      text: `{${outer}${JSON.stringify(section)}${colon}${object}${newline}}`
    }
  }

  /** The members of an object, in the order of the text if no key is written twice. */
  #members(path: Path): ReadonlyArray<Span & { readonly name: string }> {
    return Array.from(this.#values.values())
      .filter((one) => one.path.length === path.length + 1 && path.every((name, index) => name === one.path[index]))
      .map((one) => ({ ...one, name: one.path[path.length] ?? "" }))
  }

  #blanksBefore(at: number): string {
    const before = this.text.slice(0, at)
    return before.slice(before.trimEnd().length)
  }

  #colon({ keyStart, start }: Span): string {
    return this.text.slice(keyStart, start).replace(/^"(?:[^"\\]|\\.)*"/, "")
  }
}

/** The text with all edits made, none of which touches another one. */
export const edited = (text: string, edits: ReadonlyArray<Edit>): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
