/**
 * SCIM filters (RFC 7644, section 3.4.2.2), such as `title eq "db" or (title co "my" and not (tag pr))`.
 */
import * as Result from "effect/Result"
import { type Refusal, refuse } from "./refusal.ts"

/** The attributes that can be filtered by, in lower case, with the values that a subject has there. */
export type Attributes<Subject> = Readonly<Record<string, (subject: Subject) => ReadonlyArray<string>>>

type Test<Subject> = (subject: Subject) => boolean
type Literal = string | number | boolean | null

/** Thrown by the parser and caught by `select`: an invalid filter. */
class SyntaxProblem extends Error {}

const syntax = (): never => {
  throw new SyntaxProblem()
}

const token =
  /\s*(?:(?<punctuation>[()[\]])|"(?<text>(?:[^"\\]|\\.)*)"|(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.])|(?<word>[a-z$][\w$:.-]*))/isy

type Token =
  | { readonly kind: "punctuation" | "word"; readonly text: string }
  | { readonly kind: "literal"; readonly value: Literal }

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }

/** As in JSON. A backslash that escapes nothing is literal: official clients escape nothing. */
const unescaped = (text: string) =>
  text.replace(/\\(?:u([0-9a-f]{4})|(["\\/]))/gi, (_, code?: string, character = "") =>
    code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16))
  )

const constants: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ["true", true],
  ["false", false],
  ["null", null]
])

const tokens = (filter: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  const text = filter.trimEnd()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const { number, punctuation, text: quoted = "", word } = token.exec(text)?.groups ?? syntax()
    if (punctuation !== undefined) tokens.push({ kind: "punctuation", text: punctuation })
    else if (word !== undefined) tokens.push({ kind: "word", text: word.toLowerCase() })
    else tokens.push({ kind: "literal", value: number === undefined ? unescaped(quoted) : Number(number) })
  }
  return tokens
}

/** Comparisons of texts, case-insensitive as SCIM's attributes are by default. */
const comparisons: ReadonlyMap<string, (value: string, operand: string) => boolean> = new Map([
  ["eq", (value: string, operand: string) => value === operand],
  ["co", (value: string, operand: string) => value.includes(operand)],
  ["sw", (value: string, operand: string) => value.startsWith(operand)],
  ["ew", (value: string, operand: string) => value.endsWith(operand)],
  ["gt", (value: string, operand: string) => value > operand],
  ["ge", (value: string, operand: string) => value >= operand],
  ["lt", (value: string, operand: string) => value < operand],
  ["le", (value: string, operand: string) => value <= operand]
])

/** Limit of nested parentheses: the parser is recursive. */
const maxDepth = 50

class Parser<Subject> {
  readonly #attributes: ReadonlyMap<string, (subject: Subject) => ReadonlyArray<string>>
  readonly #tokens: ReadonlyArray<Token>
  #position = 0
  #depth = 0

  constructor(filter: string, attributes: Attributes<Subject>) {
    this.#attributes = new Map(Object.entries(attributes))
    this.#tokens = tokens(filter)
  }

  filter(): Test<Subject> {
    const test = this.#or()
    return this.#position === this.#tokens.length ? test : syntax()
  }

  #next(): Token | undefined {
    return this.#tokens[this.#position]
  }

  #take(kind: Token["kind"], text?: string): boolean {
    const next = this.#next()
    if (next?.kind !== kind || (text !== undefined && (next.kind === "literal" || next.text !== text))) return false
    this.#position += 1
    return true
  }

  #or(): Test<Subject> {
    const tests = [this.#and()]
    while (this.#take("word", "or")) tests.push(this.#and())
    return (subject) => tests.some((test) => test(subject))
  }

  #and(): Test<Subject> {
    const tests = [this.#factor()]
    while (this.#take("word", "and")) tests.push(this.#factor())
    return (subject) => tests.every((test) => test(subject))
  }

  #factor(): Test<Subject> {
    if (this.#take("punctuation", "(")) return this.#group()
    if (this.#take("word", "not")) {
      if (!this.#take("punctuation", "(")) return syntax()
      const test = this.#group()
      return (subject) => !test(subject)
    }
    return this.#comparison()
  }

  #group(): Test<Subject> {
    if (++this.#depth > maxDepth) return syntax()
    const test = this.#or()
    this.#depth -= 1
    return this.#take("punctuation", ")") ? test : syntax()
  }

  #word(): string {
    const next = this.#next()
    if (next?.kind !== "word") return syntax()
    this.#position += 1
    return next.text
  }

  #literal(): Literal {
    const next = this.#next()
    this.#position += 1
    if (next?.kind === "literal") return next.value
    const constant = next?.kind === "word" ? constants.get(next.text) : undefined
    return constant === undefined ? syntax() : constant
  }

  #comparison(): Test<Subject> {
    const values = this.#attributes.get(this.#word()) ?? syntax()
    const operator = this.#word()
    const isPresent: Test<Subject> = (subject) => values(subject).some((value) => value !== "")
    if (operator === "pr") return isPresent
    const literal = this.#literal()
    // The attributes are texts, so that a text alone can be compared with them; what has no value is null.
    const equals = comparisons.get(operator === "ne" ? "eq" : operator) ?? syntax()
    const operand = typeof literal === "string" ? literal.toLowerCase() : undefined
    const test: Test<Subject> =
      operand === undefined
        ? (subject) => literal === null && equals("", "") && !isPresent(subject)
        : (subject) => values(subject).some((value) => equals(value.toLowerCase(), operand))
    return operator === "ne" ? (subject) => !test(subject) : test
  }
}

/** The subjects that a filter picks; all of them without a filter, or with an empty one. */
export const select = <Subject>(
  subjects: Array<Subject>,
  filter: string | undefined,
  attributes: Attributes<Subject>
): Result.Result<Array<Subject>, Refusal<400>> => {
  if (filter === undefined || filter === "") return Result.succeed(subjects)
  try {
    return Result.succeed(subjects.filter(new Parser(filter, attributes).filter()))
  } catch (error) {
    if (error instanceof SyntaxProblem) return refuse(400, "Invalid filter")
    throw error
  }
}
