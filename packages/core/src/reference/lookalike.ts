/** A reference that a text was probably meant to be, and what is wrong with the text. */
export interface Lookalike {
  /** `undefined` if parts of it are missing, or too many. */
  readonly reference: string | undefined
  /** Index of the first character that is wrong. */
  readonly position: number
  readonly rule: string
}

/** No reference is longer. */
const maxLength = 1_000

/** Checked first: most texts start with none of the schemes. */
const isCandidate = (text: string) =>
  /^[^A-Za-z1-9]{0,8}[o0\uff4f\u03bf\u043e]{1,2}[^A-Za-z1-9]{0,2}[p\uff50\u03c1\u0440]/i.test(text)

/** A reference as most are written: without characters that could be replaced, and with nothing around it. */
const isPlainReference = (text: string) => /^op:\/\/[\w. %?=/-]*\w$/.test(text)

/** Zero-width characters, which editors and chats add to copied text. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** Characters that look like those of the scheme, besides the wide forms that normalization replaces. */
const twins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: "\u03bf\u043e",
    p: "\u03c1\u0440",
    ":": "\u2236\ua789\u02d0",
    "/": "\u2044\u2215\u29f8\\"
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const))
)

/** References encoded for a URL or for HTML, decoded as far as their scheme is encoded. */
const decoded = (text: string) =>
  text
    .replace(/^op%3A/i, "op:")
    .replace(/^op:%2F%2F.*/i, (all) => all.replace(/%2F/gi, "/"))
    .replace(/&#(?:x2F|47);|&sol;/gi, "/")
    .replace(/&#(?:x3A|58);|&colon;/gi, ":")

const quotes = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e"
const opening = new RegExp(String.raw`^[\s\\${quotes}]*[<[({\u00ab\u2039]?\s*`)
const closing = new RegExp(String.raw`\s*[>\])}\u00bb\u203a]?[\s\\${quotes},;]*$`)

const unwrapped = (text: string) => text.replace(opening, "").replace(closing, "")

/** A line that goes on in the next one. */
const continued = /(?:\\|(?<=\/))\n[ \t]*/g

/** Backslashes of JSON and of Java's properties: `op:\/\/App`, `op\://App`. */
const escapes = /\\(?=[:/])/g

/** The text without characters that cannot belong to a reference. */
const plain = (text: string): string => {
  const bare = unwrapped(text.replace(invisible, "").normalize("NFKC").replace(continued, "").replace(escapes, ""))
  return decoded([...bare].map((char) => twins.get(char) ?? char).join(""))
}

/** The part after a scheme that was probably meant as `op://`; `undefined` for paths such as `op/a/b` and for prose. */
const afterScheme = (text: string): string | undefined => {
  const [, , sign = "", slashes = "", rest] =
    /^(oop|opp|ops|op|0p) ?(:|[;.,=]?) ?(\/? ?\/?)(?![/ ])(.*)$/is.exec(text) ?? []
  return slashes.replace(" ", "").length === 2 || (sign === ":" && text[text.indexOf(":") + 1] !== " ")
    ? rest
    : undefined
}

const ruleOf = (text: string, reference: string) => {
  if (text.replace(invisible, "") !== text) return "there is an invisible character in the reference"
  if (text.includes("\n")) return "a reference must be on one line"
  if (!text.includes(reference)) return 'a reference starts with "op://"'
  return text.startsWith(reference)
    ? `the reference ends before ${JSON.stringify(text.slice(reference.length, reference.length + 1))}`
    : "a reference must not be enclosed in quotes, brackets or spaces"
}

/** Names with letters, of which there are too few or too many. Times and fractions (`op:12/30`) are other text. */
const isIncomplete = (rest: string) => {
  const parts = rest.split("/")
  return parts.length !== 3 && parts.length > 1 && parts.every((part) => /^[\w .%-]*[A-Za-z][\w .%-]*$/.test(part))
}

/**
 * The reference that a whole text was probably meant to be: with a mistyped scheme (`op//`, `ops://`, `op:a/b/c`), wide or
 * invisible characters, backslashes, in brackets, encoded for a URL, escaped, or with a comma at its end. `undefined` for
 * every other text, also for a valid reference.
 */
export const lookalike = (text: string, isReference: (text: string) => boolean): Lookalike | undefined => {
  if (text.length > maxLength || !isCandidate(text) || isPlainReference(text)) return undefined
  // A file ends with a line break, and may hold one value in quotes or brackets.
  if (text.replace(continued, "").includes("\n")) return undefined
  const rest = afterScheme(plain(text))
  if (rest === undefined) return undefined
  const reference = `op://${rest}`
  if (reference === text) return undefined
  let position = 0
  while (text[position] === reference[position]) position++
  if (isReference(reference)) return { reference, position, rule: ruleOf(text, reference) }
  // Text after the correct scheme is checked by the parser of references.
  return text.includes("op://") || !isIncomplete(rest)
    ? undefined
    : {
        reference: undefined,
        position: 0,
        rule: 'a reference starts with "op://" and has three or four parts; other text is written as {{ "text" }}'
      }
}
