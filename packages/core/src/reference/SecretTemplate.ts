/**
 * Text that contains secret references, such as a configuration value.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Result from "effect/Result"
import { InvalidReference } from "./InvalidReference.ts"
import * as SecretReference from "./SecretReference.ts"

/**
 * A part of a template: plain text, or a reference as it was written.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Part =
  | { readonly _tag: "Text"; readonly text: string }
  | { readonly _tag: "Reference"; readonly reference: string }

/**
 * A parsed template: its parts, in order.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretTemplate {
  readonly parts: ReadonlyArray<Part>
}

/**
 * Options of a template.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ParseOptions {
  /**
   * Returns the value of a variable. With this option, `$NAME`, `${NAME}` and `${NAME:-text}` are expanded inside
   * references: `op://${STAGE:-dev}/db/password`. The text after `:-` replaces a variable that is unset or empty.
   * Default: nothing is expanded.
   */
  readonly variables?: ((name: string) => string | undefined) | undefined
  /**
   * Prefixes of comment lines, such as `#` or `//`. Lines that start with one, after any blanks, are left as they are,
   * so a reference in a comment is neither resolved nor an error. Default: none.
   */
  readonly comments?: ReadonlyArray<string> | undefined
}

const scheme = "op://"

// A bare reference starts after any character but a letter, a digit, - + . and ends before the first character that a
// reference cannot contain. The vendor's `op inject` has the same rules.
const bareStart = String.raw`(?<![A-Za-z0-9\-+.])op:\/\/`
const bareChar = String.raw`[A-Za-z0-9\-_.%/]`
const bareParameter = String.raw`(?:\?[A-Za-z-]*=[A-Za-z]*)?`
const variable = String.raw`\$[A-Za-z_]\w*|\$\{[^{}\n]*\}`
// Neither a brace nor a quote nor the end of the line: a missing brace must not take in what follows.
const enclosed = String.raw`\{\{[ \t]*(?<enclosed>op:\/\/(?:[^{}"\n]|\$\{[^{}"\n]*\})*)\}\}`
const quoted = String.raw`\{\{\s*"(?<literal>(?:[^"\\]|\\.)*)"\s*\}\}`

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** `{{ op://... }}`, `{{ "literal" }}`, a bare reference, or a line that is a comment. */
const pattern = ({ comments = [], variables }: ParseOptions) => {
  const markers = comments.filter((marker) => marker !== "").map(escaped)
  const bare = `(?<bare>${bareStart}(?:${bareChar}${variables === undefined ? "" : `|${variable}`})*${bareParameter})`
  const comment = markers.length === 0 ? [] : [`(?<=^|\\n)[ \\t]*(?<comment>(?:${markers.join("|")})[^\\n]*)`]
  return new RegExp([...comment, enclosed, quoted, bare].join("|"), "gsu")
}

/** The reference with its variables expanded, or the first problem. */
const substituted = (
  reference: string,
  variables: NonNullable<ParseOptions["variables"]>
): Result.Result<string, InvalidReference> => {
  let problem: InvalidReference | undefined
  const text = reference.replace(
    /\$(?:\{([^{}]*)\}|([A-Za-z_]\w*))/g,
    (written: string, braced: string | undefined, plain: string | undefined, at: number) => {
      const [, name, otherwise] = /^([A-Za-z_]\w*)(?::-(.*))?$/s.exec((braced ?? plain ?? "").trim()) ?? []
      const given = name === undefined ? undefined : variables(name)
      const value = given || otherwise
      if (value) return value
      const rule =
        name === undefined
          ? `write a variable as $NAME, \${NAME} or \${NAME:-text}`
          : `the variable "${name}" is ${given === undefined ? "not set" : "empty"}: set it, or write \${${name}:-text}`
      problem ??= new InvalidReference({ reference, position: at, rule })
      return written
    }
  )
  return problem === undefined ? Result.succeed(text) : Result.fail(problem)
}

/** The error with the reference as it is written: the value of a variable may be confidential. */
const asWritten = (error: InvalidReference, written: string): InvalidReference =>
  written.includes("$")
    ? new InvalidReference({
        reference: written,
        position: written.indexOf("$"),
        rule: "with its variables expanded, it is not a valid reference"
      })
    : error

/**
 * Parses a template.
 *
 * **Details**
 *
 * A text of one line that starts with `op://` is one reference, including its spaces. Inside other text, a reference is
 * either bare (`postgres://app:op://prod/db/password@db/app`) and has no spaces, or enclosed
 * (`{{ op://My Vault/db/password }}`). `{{ "{{ op://x }}" }}` yields the text between the quotes. Text without `op://` is
 * unchanged, including braces.
 *
 * Every `op://` must be a reference, except at the end of another scheme (`shop://`).
 *
 * **Example** (A file with a comment and a variable)
 *
 * ```ts
 * import * as SecretTemplate from "@opconnect/core/SecretTemplate"
 *
 * export const file = SecretTemplate.parse("# old: op://dev/db/password\npassword: op://${STAGE:-dev}/db/password\n", {
 *   comments: ["#"],
 *   variables: (name) => process.env[name]
 * })
 * ```
 *
 * @category parsing
 * @since 0.1.0
 * @stability stable
 */
export const parse = (
  text: string,
  options: ParseOptions = {}
): Result.Result<SecretTemplate, ReadonlyArray<InvalidReference>> => {
  if (!mentionsReference(text)) return Result.succeed({ parts: [{ _tag: "Text", text }] })
  const parts: Array<Part> = []
  const problems: Array<InvalidReference> = []
  const addReference = (written: string) => {
    const reference =
      options.variables === undefined ? Result.succeed(written) : substituted(written, options.variables)
    if (Result.isFailure(reference)) {
      problems.push(reference.failure)
      return
    }
    const parsed = SecretReference.parse(reference.success)
    if (Result.isFailure(parsed)) problems.push(asWritten(parsed.failure, written))
    parts.push({ _tag: "Reference", reference: reference.success })
  }
  const addText = (between: string) => {
    parts.push({ _tag: "Text", text: between })
    const mistakes = [
      ...Array.from(between.matchAll(nearReference), ([near]) => SecretReference.diagnose(near)),
      // A literal is not a reference, and `op://` is reported below.
      ...braced(between).map((inner) => (/"|op:\\?\//i.test(inner) ? undefined : SecretReference.diagnoseWhole(inner)))
    ]
    problems.push(...mistakes.filter((mistake) => mistake !== undefined))
    if (swallowed(between)) {
      const rule =
        "a letter, digit, - + or . right before a bare reference is not allowed: enclose the reference in {{ }}"
      problems.push(new InvalidReference({ reference: scheme, position: 0, rule }))
    }
  }
  const result = () => (problems.length > 0 ? Result.fail(problems) : Result.succeed({ parts }))
  // One line with quotes or blanks around a reference. A file ends with a line break.
  const isOneLine = startsAsReference.test(text) && !text.includes("\n")
  const whole = isOneLine ? SecretReference.diagnose(text) : SecretReference.diagnoseWhole(text)
  if (whole !== undefined) return Result.fail([whole])
  if (/^op:\/\/[^\n]*$/.test(text)) {
    addReference(text)
    return result()
  }
  let end = 0
  for (const match of text.matchAll(pattern(options))) {
    if (match.index > end) addText(text.slice(end, match.index))
    const { bare, comment, enclosed, literal } = match.groups ?? {}
    if (bare !== undefined && /\{\{\s*$/.test(text.slice(end, match.index))) {
      problems.push(
        new InvalidReference({
          reference: bare,
          position: 0,
          rule: `the "{{" before it is not closed by "}}" on the same line`,
          suggestion: `{{ ${bare} }}`
        })
      )
    }
    const reference = enclosed?.trimEnd() ?? bare
    if (reference !== undefined) addReference(reference)
    else if (comment !== undefined) parts.push({ _tag: "Text", text: match[0] })
    else parts.push({ _tag: "Text", text: (literal ?? "").replace(/\\(.)/gs, "$1") })
    end = match.index + match[0].length
  }
  if (end < text.length) addText(text.slice(end))
  return result()
}

/**
 * Whether a text has a reference in it, or something that was probably meant to be one. Other texts need not be parsed.
 *
 * @category parsing
 * @since 0.1.0
 * @stability experimental
 */
export const mentionsReference = (text: string): boolean =>
  /op:\\?\//i.test(text) ||
  SecretReference.diagnoseWhole(text) !== undefined ||
  braced(text).some((one) => SecretReference.diagnoseWhole(one) !== undefined)

/** The texts between double braces on one line. */
const braced = (text: string): ReadonlyArray<string> =>
  text.includes("{{") ? Array.from(text.matchAll(/\{\{([^{}\n]*)\}\}/g), ([, inner = ""]) => inner.trim()) : []

const startsAsReference = /^[\s"'`\u2018\u201C]*op:\//i

/** A piece of text that was probably meant to be a reference, as long as it may be one. In JSON, its slashes may be escaped. */
const nearReference =
  /(?<![A-Za-z0-9\-+.])(?:op:\\\/(?:\\?\/|[A-Za-z0-9\-_.%])*|(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)[A-Za-z0-9\-_.%/]*)/g

/** Whether an `op://` in the text is neither a reference nor the end of another scheme such as `shop://`. */
const swallowed = (text: string): boolean => {
  for (let at = text.indexOf(scheme); at !== -1; at = text.indexOf(scheme, at + 1)) {
    const [before = ""] = /[A-Za-z0-9\-+.]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at)) ?? []
    // A scheme begins with a letter (RFC 3986, 3.1), and none that is in use has a sign before its last two letters.
    if (!/^[A-Za-z]/.test(before) || /[-+.]$/.test(before)) return true
  }
  return false
}

/**
 * The references in a template, in order, with repetitions.
 *
 * @category getters
 * @since 0.1.0
 * @stability stable
 */
export const references = (template: SecretTemplate): ReadonlyArray<string> =>
  template.parts.flatMap((part) => (part._tag === "Reference" ? [part.reference] : []))

/**
 * The text with each reference replaced by a value. Values are never parsed again, so a secret that looks like a
 * reference stays as it is.
 *
 * @category formatting
 * @since 0.1.0
 * @stability stable
 */
export const render = (template: SecretTemplate, value: (reference: string) => string): string =>
  template.parts.map((part) => (part._tag === "Text" ? part.text : value(part.reference))).join("")
