/**
 * Secret references: `op://vault/item/[section/]field`, as the vendor's tools write them.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Result from "effect/Result"
import { InvalidReference } from "./InvalidReference.ts"
import type { Valid } from "./literal.ts"
import { lookalike } from "./lookalike.ts"

/**
 * Attribute of a field or file. Default: the value of the field, or the content of the file. `otp` is the current
 * one-time password.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Attribute = "value" | "otp" | "type" | "id" | "title" | "purpose" | "content" | "size" | "name"

/**
 * A parsed reference. The names are decoded; each is an id, a title or a label.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretReference {
  readonly vault: string
  readonly item: string
  readonly section?: string
  /** The id or label of a field, or the id or name of a file. */
  readonly field: string
  readonly attribute?: Attribute
  /** Converts a private key to the OpenSSH format; Connect stores PKCS#8. */
  readonly sshFormat?: "openssh"
}

export type { Valid } from "./literal.ts"

/**
 * A reference in code, checked by the compiler as far as types allow.
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const literal = <const Text extends string>(text: Text & Valid<Text>): Text => text

/**
 * Grammar of references. `wide`, the default, accepts all references that the vendor's tools can resolve, and
 * percent-encoded characters. `sdk` accepts exactly what `@1password/sdk` 0.5 accepts: no percent-encoding, only the
 * attributes `otp` and `totp`, and empty parts.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type Grammar = "wide" | "sdk"

const scheme = "op://"
const attributes: ReadonlyMap<string, Attribute> = new Map([
  ["value", "value"],
  ["otp", "otp"],
  ["totp", "otp"],
  ["type", "type"],
  ["id", "id"],
  ["title", "title"],
  ["purpose", "purpose"],
  ["content", "content"],
  ["size", "size"],
  ["name", "name"]
])

/** Parameters with their values and their meaning. */
type Meanings = ReadonlyMap<string, Pick<SecretReference, "attribute" | "sshFormat">>

const asAttribute = new Map([...attributes].map(([written, attribute]) => [written, { attribute }]))
const asSshFormat: Meanings = new Map([["openssh", { sshFormat: "openssh" }]])

const grammars: Readonly<
  Record<Grammar, { readonly outsideName: RegExp; readonly parameters: ReadonlyMap<string, Meanings> }>
> = {
  wide: {
    outsideName: /[^A-Za-z0-9\-_. %]/u,
    parameters: new Map<string, Meanings>([
      ["attribute", asAttribute],
      ["attr", asAttribute],
      ["ssh-format", asSshFormat]
    ])
  },
  sdk: {
    outsideName: /[^A-Za-z0-9\-_. ]/u,
    parameters: new Map<string, Meanings>([
      ["attribute", new Map([...asAttribute].filter(([, { attribute }]) => attribute === "otp"))],
      ["ssh-format", asSshFormat]
    ])
  }
}

const form = "op://<vault>/<item>/[section/]<field>[?attribute=<attribute>]"

const plainName = /^ *([\w.%-](?:[\w .%-]*[\w.%-])?) *$/

/** The form of a reference, with the parts that it has. */
const outlineOf = (parts: ReadonlyArray<string>) =>
  `${scheme}${["<vault>", "<item>", "<field>"].map((name, index) => plainName.exec(parts[index] ?? "")?.[1] ?? name).join("/")}`

const brokenEscape = /%(?![0-9A-Fa-f]{2})/

/** Most names. Checked first, because a start parses and formats many. */
const needsNoEncoding = /^[\w.-]+(?: +[\w.-]+)*$/

/** Blanks at the end of a name are encoded, because they look like a mistake. */
const encode = (name: string) => {
  if (needsNoEncoding.test(name)) return name
  const chars = [...name.toWellFormed()]
  const isOther = (char: string) => char !== " "
  const [first, last] = [chars.findIndex(isOther), chars.findLastIndex(isOther)]
  return chars.map((char, index) => (char === " " && index > first && index < last ? char : encodeChar(char))).join("")
}

// encodeURIComponent leaves a few characters that a reference does not allow.
const encodeChar = (char: string) =>
  encodeURIComponent(char).replace(/[!'()*~]/g, (rest) => `%${rest.charCodeAt(0).toString(16).toUpperCase()}`)

/** The name of a part, or the problem with its position. */
const decode = (
  part: string,
  outsideName: RegExp
): Result.Result<string, { readonly at: number; readonly rule: string }> => {
  const stray = outsideName.exec(part)
  if (stray !== null && /\p{Cc}/u.test(stray[0])) {
    const isLineBreak = /[\r\n]/.test(stray[0])
    const rule = isLineBreak ? "a reference must be on one line" : "a reference cannot contain control characters"
    return Result.fail({ at: stray.index, rule })
  }
  if (stray !== null) {
    const advice = stray[0] === "%" ? "use the id" : `write "${stray[0]}" as ${encodeChar(stray[0])}, or use the id`
    return Result.fail({
      at: stray.index,
      rule: `only letters, digits, spaces and - _ . are allowed in a name: ${advice}`
    })
  }
  const invalidEscape = brokenEscape.exec(part)
  if (invalidEscape !== null)
    return Result.fail({ at: invalidEscape.index, rule: "% must be followed by two hexadecimal digits" })
  try {
    return Result.succeed(decodeURIComponent(part))
  } catch {
    return Result.fail({ at: part.indexOf("%"), rule: "the % sequences are not UTF-8" })
  }
}

/** A scheme in other case or with one slash, not preceded by a letter, a digit or one of - + . */
const nearScheme = /(?<![A-Za-z0-9\-+.])(?:op:\/(?!\/)|(?!op:)[oO][pP]:\/)\/*/

/** Characters that are pasted along with a reference. */
const isWrapping = (char: string | undefined) => char !== undefined && /[\s"'`\u2018\u2019\u201C\u201D]/.test(char)

/**
 * The text without certain characters at its ends. Loops, because a pattern takes quadratic time for blanks in the middle.
 */
const trim = (text: string, isDropped: (char: string | undefined) => boolean) => {
  let [start, end] = [0, text.length]
  while (start < end && isDropped(text[start])) start++
  while (end > start && isDropped(text[end - 1])) end--
  return text.slice(start, end)
}

const unwrap = (text: string) => trim(text, isWrapping)

/**
 * Finds out whether a text that is not a reference was probably meant to be one: with one slash (`op:/vault/item/field`), in
 * other letters (`OP://`), in quotes or brackets, with blanks around, or with a mistyped scheme (`op//`, `ops://`).
 * `undefined` for a valid reference and for any other text.
 *
 * @category parsing
 * @since 0.1.0
 * @stability experimental
 */
export const diagnose = (text: string): InvalidReference | undefined => {
  const problem = (reference: string, position: number, rule: string, suggestion?: string) =>
    new InvalidReference({ reference, position, rule, suggestion })
  const near = nearScheme.exec(text)
  if (near !== null) {
    const from = unwrap(text.slice(near.index))
    const written = from.replace(/[\s"'`{}].*/s, "")
    const corrected = (one: string) => `${scheme}${one.slice(near[0].length)}`
    // To its end if the text is one reference, else to where it surely ends.
    const whole = unwrap(text.slice(0, near.index)) === ""
    const suggestion = [...(whole ? [from] : []), written]
      .map(corrected)
      .find((one) => !one.startsWith(`${scheme} `) && Result.isSuccess(parse(one)))
    const rule = `a reference starts with "${scheme}"`
    return suggestion === undefined
      ? (diagnoseWhole(text) ?? problem(near[0], near.index, rule))
      : problem(written, near.index, rule, suggestion)
  }
  const bare = unwrap(text)
  if (bare !== text && isReference(bare)) {
    const position = text.startsWith(scheme) ? bare.length : 0
    return problem(text, position, "a reference must not be enclosed in quotes or spaces", bare)
  }
  return diagnoseWhole(text)
}

const isReference = (text: string) => text.startsWith(scheme) && Result.isSuccess(parse(text))

/**
 * The same as {@link diagnose} for a whole text that looks like a reference in other ways than its scheme: in brackets, or
 * with a mistyped scheme.
 *
 * @category parsing
 * @since 0.1.0
 * @stability internal
 */
export const diagnoseWhole = (text: string): InvalidReference | undefined => {
  const mistake = lookalike(text, isReference)
  if (mistake === undefined) return undefined
  const { position, reference, rule } = mistake
  // A text that only looks like a part of a reference can be a secret.
  return reference === undefined
    ? new InvalidReference({ reference: "(text without op://)", position, rule, outline: outlineOf([]) })
    : new InvalidReference({ reference: text, position, rule, suggestion: reference })
}

/** The error for a text that has a reference in it and something else around it: braces, a key, an `op read`. */
const surrounded = (text: string): InvalidReference | undefined => {
  const position = text.indexOf(scheme)
  if (position === -1) return undefined
  const reference = trim(text.slice(position), (char) => isWrapping(char) || char === "}" || char === ")")
  return Result.isSuccess(parse(reference))
    ? new InvalidReference({
        reference,
        position: 0,
        rule: "there is other text around the reference",
        suggestion: reference
      })
    : undefined
}

/**
 * Parses a reference.
 *
 * **Details**
 *
 * Accepts more than the vendor's grammar in one way: each character may be percent-encoded, so that a title such as
 * `AI Keys & Passwords` can be referenced (`AI Keys %26 Passwords`). `grammar: "sdk"` mirrors the vendor's SDK.
 *
 * @category parsing
 * @since 0.1.0
 * @stability stable
 */
export const parse = (
  text: string,
  options: { readonly grammar?: Grammar | undefined } = {}
): Result.Result<SecretReference, InvalidReference> => {
  // A variable that is not set is a frequent mistake, which the types of JavaScript callers do not find.
  if (typeof text !== "string") {
    const rule = `a reference must be a string, not ${text === null ? "null" : typeof text}`
    return Result.fail(new InvalidReference({ reference: "(not a string)", position: 0, rule }))
  }
  const grammar = options.grammar ?? "wide"
  const { outsideName, parameters } = grammars[grammar]
  // Text without the scheme may be the secret itself, given by mistake: it must not get into a message.
  const reference = text.startsWith(scheme) ? text : "(text without op://)"
  const fail = (position: number, rule: string) => Result.fail(new InvalidReference({ reference, position, rule }))
  if (!text.isWellFormed())
    return fail(text.toWellFormed().indexOf("\uFFFD"), "the text is not valid Unicode (half of a surrogate pair)")
  if (!text.startsWith(scheme)) {
    const diagnosis = grammar === "wide" ? (diagnose(text) ?? surrounded(text)) : undefined
    const rule = `a reference starts with "${scheme}"`
    return Result.fail(diagnosis ?? new InvalidReference({ reference, position: 0, rule, outline: outlineOf([]) }))
  }
  const mark = text.indexOf("?")
  const path = mark === -1 ? text : text.slice(0, mark)
  const parts = path.slice(scheme.length).split("/")
  if (parts.length < 3) {
    const rule = `too few parts: ${form}`
    return Result.fail(new InvalidReference({ reference, position: path.length, rule, outline: outlineOf(parts) }))
  }
  let start = scheme.length
  // Without iterators, each of which would make an object for a part: a start parses many references.
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? ""
    if (index === 4) return fail(start - 1, `too many parts: ${form}; write a "/" within a name as %2F`)
    if (part === "" && grammar === "wide") return fail(start, "a part is empty")
    if (!needsNoEncoding.test(part)) {
      const name = decode(part, outsideName)
      if (Result.isFailure(name)) return fail(start + name.failure.at, name.failure.rule)
      parts[index] = name.success
    }
    start += part.length + 1
  }
  const [vault = "", item = ""] = parts
  const field = parts.at(-1) ?? ""
  const parsed: SecretReference =
    parts[3] === undefined ? { vault, item, field } : { vault, item, section: parts[2] ?? "", field }
  if (mark === -1) return Result.succeed(parsed)
  const [key = "", value = "", ...more] = text.slice(mark + 1).split("=")
  const values = parameters.get(key)
  if (values === undefined) {
    return fail(mark + 1, `use one of the parameters ${[...parameters.keys()].join(", ")}`)
  }
  const parameter = values.get(value)
  if (parameter === undefined || more.length > 0) {
    const at = Math.min(mark + key.length + 2, text.length)
    return fail(at, `"${key}" takes ${[...values.keys()].join(", ")}`)
  }
  return Result.succeed({ ...parsed, ...parameter })
}

/**
 * Formats a reference; the inverse of {@link parse}.
 *
 * @category formatting
 * @since 0.1.0
 * @stability stable
 */
export const format = (reference: SecretReference): string => {
  const { attribute, field, item, section, sshFormat, vault } = reference
  const within = section === undefined ? "" : `${encode(section)}/`
  const path = `${scheme}${encode(vault)}/${encode(item)}/${within}${encode(field)}`
  if (sshFormat !== undefined) return `${path}?ssh-format=${sshFormat}`
  return attribute === undefined ? path : `${path}?attribute=${attribute}`
}
