import { utf8 } from "./bytes.ts"

const code = (char: string, digits: number) => (char.codePointAt(0) ?? 0).toString(16).padStart(digits, "0")

const unicode = (unit: string) => `\\u${code(unit, 4)}`
const upperUnicode = (unit: string) => `\\u${code(unit, 4).toUpperCase()}`

const quote = (text: string) => JSON.stringify(text).slice(1, -1)

const jsonOnce = (text: string): ReadonlyArray<string> => {
  const quoted = quote(text)
  const slashes = quoted.replaceAll("/", "\\/")
  const ascii = (json: string) => json.replace(/[\u0080-\uffff]/g, unicode)
  return [
    quoted,
    ascii(quoted),
    // Python.
    quoted.replace(/[^ -~]/g, unicode),
    // PHP.
    slashes,
    ascii(slashes),
    // Go and Rails.
    quoted.replace(/[&<>\u2028\u2029]/g, unicode),
    // Gson.
    quoted.replace(/[&<>='\u2028\u2029]/g, unicode),
    // .NET. A quote is escaped by its number there, too.
    quoted.replace(/\\"/g, "\\u0022").replace(/[&<>'+`]|[^ -~]/g, upperUnicode)
  ]
}

/** As JSON libraries write a string, and JSON in JSON. */
export const json = (text: string): ReadonlyArray<string> => {
  const once = jsonOnce(text)
  return [...once, ...once.map(quote)]
}

/** The names or numbers of the five characters that markup escapes. An empty one stays as it is. */
const markupStyles: ReadonlyArray<Readonly<Record<string, string>>> = [
  { "&": "&amp;", "<": "&lt;", ">": "&gt;" },
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#039;" },
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" },
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" },
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" },
  // Mustache.
  { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" }
]

/** As HTML and XML, with characters beyond ASCII as they are or by their decimal or hexadecimal number. */
export const markup = (text: string): ReadonlyArray<string> =>
  markupStyles.flatMap((style) => {
    const escaped = text.replace(/[&<>"'/`=]/g, (char) => style[char] ?? char)
    const numbered = (number: (char: string) => string) => escaped.replace(/\P{ASCII}/gu, number)
    return [
      escaped,
      escaped.replaceAll("\r", "&#13;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;"),
      escaped.replaceAll("\r", "&#xD;").replaceAll("\n", "&#xA;").replaceAll("\t", "&#x9;"),
      numbered((char) => `&#${char.codePointAt(0)};`),
      numbered((char) => `&#x${code(char, 1)};`),
      numbered((char) => `&#x${code(char, 1).toUpperCase()};`)
    ]
  })

const ansiNames: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r"
}

const bashNames: Readonly<Record<string, string>> = { ...ansiNames, "\u001b": "\\E" }

const octal = (char: string) => Array.from(utf8(char), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")

/** Characters that a shell escapes: in a UTF-8 locale, and in the C locale. */
const notPrinted = [/[\p{Cc}\p{Zl}\p{Zp}]/gu, /[^ -~]/gu]

/** Inside `$'…'` of bash. */
const ansiQuoted = (text: string) =>
  notPrinted.map((pattern) => text.replace(/['\\]/g, "\\$&").replace(pattern, (char) => bashNames[char] ?? octal(char)))

/** `printf %q` of coreutils, inside its outer quotes: what is not printed is in `$'…'`, the rest in single quotes. */
const coreutilsQuoted = (text: string) =>
  notPrinted.map((pattern) => {
    const runs = text.replaceAll("'", "'\\''").split(new RegExp(`((?:${pattern.source})+)`, "u"))
    const escaped = runs.map((run, index) =>
      index % 2 === 0 ? run : `'$'${run.replace(pattern, (char) => ansiNames[char] ?? octal(char))}'`
    )
    // After each run a quote is opened again, but not at the end.
    return escaped.map((run, index) => (index > 0 && index % 2 === 0 && run !== "" ? `'${run}` : run)).join("")
  })

/** As a shell prints a value: `set`, `export -p`, `declare -p`, `set -x`, `printf %q`, and other programs for a shell. */
export const shell = (text: string): ReadonlyArray<string> => [
  // Single quotes: bash, and dash or Python's shlex.
  text.replaceAll("'", "'\\''"),
  text.replaceAll("'", `'"'"'`),
  // Double quotes: `declare -p`.
  text.replace(/[$`"\\]/g, "\\$&"),
  ...ansiQuoted(text),
  // `printf %q` of bash; only at its beginning a word may be a comment or a home.
  text
    .replace(/[\t !"$&'()*,;<>?[\\\]^`{|}]/g, "\\$&")
    .replace(/^[#~]/, "\\$&")
    .replace(/[:=]~/g, (pair) => `${pair[0]}\\~`),
  ...coreutilsQuoted(text)
]

const inspectNames: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "\\": "\\\\",
  "'": "\\'"
}

/** As `util.inspect` and `console.log` print a string within an object. Quotes are escaped only where all three kinds are. */
export const inspected = (text: string): ReadonlyArray<string> => {
  const escaped = text.replace(/[\p{Cc}\\']/gu, (char) => inspectNames[char] ?? `\\x${code(char, 2).toUpperCase()}`)
  return [escaped, escaped.replaceAll("\\'", "'")]
}

const pythonNames: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\\": "\\\\",
  "'": "\\'"
}

const pythonEscape = (char: string) => {
  const point = char.codePointAt(0) ?? 0
  if (point < 0x100) return `\\x${code(char, 2)}`
  return point < 0x1_0000 ? `\\u${code(char, 4)}` : `\\U${code(char, 8)}`
}

/** As Python's `repr` prints a string, its `ascii`, and `repr` of bytes. */
export const pythonRepr = (text: string): ReadonlyArray<string> => {
  const escaped = (pattern: RegExp, number: (char: string) => string) =>
    text.replace(pattern, (char) => pythonNames[char] ?? number(char))
  const bytes = (char: string) => Array.from(utf8(char), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("")
  const forms = [
    // Python escapes what it does not take for printable: other and separator characters but for the space.
    escaped(/['\\]|(?! )[\p{C}\p{Z}]/gu, pythonEscape),
    escaped(/['\\]|[^ -~]/gu, pythonEscape),
    escaped(/['\\]|[^ -~]/gu, bytes)
  ]
  return [...forms, ...forms.map((form) => form.replaceAll("\\'", "'"))]
}

/** Quotes that are doubled: SQL and YAML, and CSV. */
export const doubledQuotes = (text: string): ReadonlyArray<string> => [
  text.replaceAll("'", "''"),
  text.replaceAll('"', '""')
]
