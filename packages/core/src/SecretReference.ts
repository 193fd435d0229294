/**
 * Secret references: `op://vault/item/[section/]field`, as the vendor's tools write them.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { InvalidReference } from "./SecretError.ts"

/**
 * What of a field or a file is asked for. Without one it is the field's value or the file's content; `otp` is the current
 * one-time password.
 *
 * @category models
 * @since 0.1.0
 */
export type Attribute = "value" | "otp" | "type" | "id" | "title" | "purpose" | "content" | "size" | "name"

/**
 * A parsed reference. The names are decoded; each is an id, a title or a label.
 *
 * @category models
 * @since 0.1.0
 */
export interface SecretReference {
  readonly vault: string
  readonly item: string
  readonly section?: string
  /** The id or label of a field, or the id or name of a file. */
  readonly field: string
  readonly attribute?: Attribute
}

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

const form = "op://<vault>/<item>/[section/]<field>[?attribute=<attribute>]"
const outsideName = /[^A-Za-z0-9\-_. %]/u
const brokenEscape = /%(?![0-9A-Fa-f]{2})/

const encode = (name: string) =>
  [...name.toWellFormed()].map((char) => (/[A-Za-z0-9\-_. ]/.test(char) ? char : encodeChar(char))).join("")

// encodeURIComponent leaves a few characters that a reference does not allow.
const encodeChar = (char: string) =>
  encodeURIComponent(char).replace(/[!'()*~]/g, (rest) => `%${rest.charCodeAt(0).toString(16).toUpperCase()}`)

/** The name of a part, or what is wrong with it and where in the part. */
const decode = (part: string): Result.Result<string, { readonly at: number; readonly rule: string }> => {
  const stray = outsideName.exec(part)
  if (stray !== null && /\p{Cc}/u.test(stray[0]))
    return Result.fail({ at: stray.index, rule: "a reference is one line" })
  if (stray !== null) {
    return Result.fail({
      at: stray.index,
      rule: `a name holds letters, digits, spaces and - _ . only: write "${stray[0]}" as ${encodeChar(stray[0])}, or use the id`
    })
  }
  const broken = brokenEscape.exec(part)
  if (broken !== null) return Result.fail({ at: broken.index, rule: "% is followed by two hexadecimal digits" })
  try {
    return Result.succeed(decodeURIComponent(part))
  } catch {
    return Result.fail({ at: part.indexOf("%"), rule: "the % sequences are not UTF-8" })
  }
}

/** As much of the text as can be a reference: what follows on another line may be a secret. */
const clipped = (text: string) => {
  const line = /^[^\p{Cc}]{0,200}/u.exec(text)?.[0] ?? ""
  return line === text ? text : `${line}…`
}

/**
 * Reads a reference.
 *
 * **Details**
 *
 * Wider than the vendor's grammar in one thing: each character may be written percent-encoded, so that a title such as
 * `AI Keys & Passwords` can be referenced (`AI Keys %26 Passwords`).
 *
 * @category parsing
 * @since 0.1.0
 */
export const parse = (text: string): Result.Result<SecretReference, InvalidReference> => {
  // Text without the scheme may be the secret itself, given by mistake: it must not get into a message.
  const reference = text.startsWith(scheme) ? clipped(text) : "(text without op://)"
  const fail = (position: number, rule: string) => Result.fail(new InvalidReference({ reference, position, rule }))
  if (!text.isWellFormed())
    return fail(text.toWellFormed().indexOf("\uFFFD"), "the text is broken (half of a surrogate pair)")
  if (!text.startsWith(scheme)) return fail(0, `a reference begins with "${scheme}"`)
  const mark = text.indexOf("?")
  const path = mark === -1 ? text : text.slice(0, mark)
  const parts = path.slice(scheme.length).split("/")
  if (parts.length < 3) return fail(path.length, `too few parts: ${form}`)
  const names: Array<string> = []
  let start = scheme.length
  for (const [index, part] of parts.entries()) {
    if (index === 4) return fail(start - 1, `too many parts: ${form}; write a "/" within a name as %2F`)
    if (part === "") return fail(start, "a part is empty")
    const name = decode(part)
    if (Result.isFailure(name)) return fail(start + name.failure.at, name.failure.rule)
    names.push(name.success)
    start += part.length + 1
  }
  const [vault = "", item = "", ...rest] = names
  const field = rest.pop() ?? ""
  const [section] = rest
  const parsed: SecretReference = { vault, item, ...(section === undefined ? {} : { section }), field }
  if (mark === -1) return Result.succeed(parsed)
  const [key = "", value = "", ...more] = text.slice(mark + 1).split("=")
  if (key !== "attribute" && key !== "attr") return fail(mark + 1, `the only parameter is "attribute"`)
  const attribute = attributes.get(value)
  if (attribute === undefined || more.length > 0) {
    return fail(Math.min(mark + key.length + 2, text.length), `the attributes are ${[...attributes.keys()].join(", ")}`)
  }
  return Result.succeed({ ...parsed, attribute })
}

/**
 * Writes a reference; the inverse of {@link parse}.
 *
 * @category formatting
 * @since 0.1.0
 */
export const format = (reference: SecretReference): string => {
  const names = [reference.vault, reference.item, reference.section, reference.field]
  const path = names
    .filter((name) => name !== undefined)
    .map(encode)
    .join("/")
  return `${scheme}${path}${reference.attribute === undefined ? "" : `?attribute=${reference.attribute}`}`
}
