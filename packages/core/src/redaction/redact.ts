import { utf8 } from "./bytes.ts"
import { Finder } from "./Finder.ts"
import type { RedactionOptions } from "./forms.ts"
import { isTrivial } from "./trivial.ts"

const mask = "<redacted>"

/**
 * Options of a redactor.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface TextRedactionOptions extends RedactionOptions {
  /**
   * Redacts values that are too short or too common to be redacted anywhere, if they are separate words: for the
   * messages of a validator, which quote the value that they refuse. Default: false.
   *
   * @default false
   */
  readonly ordinary?: boolean | undefined
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")

/** The longest first: one may begin like another. */
const wordsOf = (secrets: ReadonlyArray<string>, minLength: number | undefined): RegExp | undefined => {
  const words = secrets.map((secret) => secret.trim()).filter((word) => word !== "" && isTrivial(word, minLength))
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length)
  return words.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.map(literal).join("|")})(?![\\p{L}\\p{N}_])`, "gu")
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

const replaceForms = (text: string, finder: Finder): string => {
  const bytes = utf8(text)
  const findings = finder.find(bytes)
  if (findings.length === 0) return text
  let redacted = ""
  let at = 0
  for (const { from, to } of findings) {
    // Overlapping findings share one mask.
    if (from >= at) redacted += decoder.decode(bytes.subarray(at, from)) + mask
    at = to
  }
  return redacted + decoder.decode(bytes.subarray(at))
}

/**
 * A function that replaces secrets in a text by `<redacted>`, wherever they are and in every form that a program may give
 * them. Compiled at the first call.
 *
 * @category redaction
 * @since 0.1.0
 * @stability experimental
 */
export const redactor = (
  secrets: Iterable<string>,
  { minLength, ordinary = false }: TextRedactionOptions = {}
): ((text: string) => string) => {
  const all = [...secrets]
  let finder: Finder | undefined
  const words = ordinary ? wordsOf(all, minLength) : undefined
  return (text) => {
    finder ??= new Finder(all, { minLength })
    const rest = replaceForms(text, finder)
    return words === undefined ? rest : rest.replace(words, mask)
  }
}

/**
 * Replaces secrets in a text by `<redacted>`, wherever they are and in every form that a program may give them.
 *
 * @category redaction
 * @since 0.1.0
 * @stability experimental
 */
export const redact = (text: string, secrets: Iterable<string>, options?: TextRedactionOptions): string =>
  redactor(secrets, options)(text)
