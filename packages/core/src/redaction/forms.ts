import { base64, hex, printedBuffer } from "./bytes.ts"
import { doubledQuotes, inspected, json, markup, pythonRepr, shell } from "./escapes.ts"
import { percent } from "./percent.ts"
import { defaultMinLength, isTrivial } from "./trivial.ts"

/**
 * Options that decide which values are redacted.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface RedactionOptions {
  /**
   * Minimum number of characters of a value that is redacted. Shorter values appear in other text by chance. Below the
   * default, numbers are treated as any other value. Default: 5.
   *
   * @default 5
   */
  readonly minLength?: number | undefined
}

/** The ways in which programs write a value into other text. */
const textEncoders: ReadonlyArray<(text: string) => ReadonlyArray<string>> = [
  json,
  percent,
  markup,
  shell,
  inspected,
  pythonRepr,
  doubledQuotes
]

/** Characters that no encoder changes. */
const isPlain = (text: string) => /^[\w.-]+$/.test(text)

const encode = (text: string): ReadonlyArray<string> => [
  ...(isPlain(text) ? [text] : textEncoders.flatMap((encoder) => encoder(text))),
  // JSON is what tokens and configuration have in base64.
  ...(isPlain(text) ? [text] : [...new Set([text, ...json(text)])]).flatMap(base64),
  ...hex(text),
  ...printedBuffer(text)
]

/** The parts of a value that programs print on their own. */
const lines = (text: string) => (/[\r\n]/.test(text) ? text.split(/\r\n?|\n/).map((line) => line.trim()) : [])

/** The header and footer of a PEM are not secret. */
const isFrame = (text: string) => /^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(text)

/** The most levels of JSON in JSON that are looked into. */
const maxDepth = 8

const leaves = (value: unknown, depth: number): ReadonlyArray<string> => {
  if (typeof value === "string") return [value, ...parts(value, depth - 1)]
  if (typeof value === "number") return [String(value)]
  if (typeof value !== "object" || value === null || depth <= 0) return []
  return Object.values(value).flatMap((inner) => leaves(inner, depth - 1))
}

const jsonLeaves = (text: string, depth: number): ReadonlyArray<string> => {
  if (depth <= 0 || !/^[[{"]/.test(text)) return []
  try {
    return leaves(JSON.parse(text), depth)
  } catch {
    return []
  }
}

/** The password of a connection string, as it is written there, and decoded. */
const password = (text: string): ReadonlyArray<string> => {
  const [, written] = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(text) ?? []
  if (written === undefined) return []
  try {
    return [written, decodeURIComponent(written)]
  } catch {
    return [written]
  }
}

const parts = (value: string, depth: number): ReadonlyArray<string> => {
  const text = value.trim()
  return [...lines(text), ...password(text), ...jsonLeaves(text, depth)]
}

const textOf = (secret: string) => secret.toWellFormed().trim()

/** Whether a secret is looked for at all: `formsOf` gives a form. */
export const isRedacted = (secret: string, { minLength = defaultMinLength }: RedactionOptions = {}): boolean =>
  !isTrivial(textOf(secret), minLength)

/**
 * All forms of a secret to search for: the value, each line of it, the leaves of JSON and the password of a URL, each
 * as it is and in every encoding. None for a value that is too ordinary to be a secret.
 *
 * @category redaction
 * @since 0.1.0
 * @stability experimental
 */
export const formsOf = (
  secret: string,
  { minLength = defaultMinLength }: RedactionOptions = {}
): ReadonlyArray<string> => {
  if (!isRedacted(secret, { minLength })) return []
  const text = textOf(secret)
  const forms = new Set([secret.toWellFormed()])
  for (const part of new Set([text, ...parts(text, maxDepth)].map((one) => one.trim()))) {
    if (isTrivial(part, minLength) || isFrame(part)) continue
    forms.add(part)
    for (const form of encode(part)) forms.add(form)
  }
  // An encoded value may be too ordinary. The last line of base64 has four characters or more.
  return [...forms].filter((form) => !isTrivial(form, Math.min(minLength, 4)))
}
