/**
 * Text with secret references in it, as configuration values have them.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { InvalidReference } from "./SecretError.ts"
import * as SecretReference from "./SecretReference.ts"

/**
 * A piece of a template: text that stands as it is, or a reference as it was written.
 *
 * @category models
 * @since 0.1.0
 */
export type Part =
  | { readonly _tag: "Text"; readonly text: string }
  | { readonly _tag: "Reference"; readonly reference: string }

/**
 * @category models
 * @since 0.1.0
 */
export interface SecretTemplate {
  readonly parts: ReadonlyArray<Part>
}

const scheme = "op://"

// `{{ op://... }}`, `{{ "literal" }}`, or a bare reference, which begins where no letter, digit, - + . stands before it
// and ends where a character stands that can't be in one. The vendor's `op inject` draws the same lines.
const pattern =
  /\{\{\s*(?<enclosed>op:\/\/(?:(?!\}\}|\{\{).)*)\}\}|\{\{\s*"(?<literal>(?:[^"\\]|\\.)*)"\s*\}\}|(?<![A-Za-z0-9\-+.])(?<bare>op:\/\/[A-Za-z0-9\-_.%/]*(?:\?[A-Za-z-]*=[A-Za-z]*)?)/gsu

/**
 * Reads a template.
 *
 * **Details**
 *
 * A text that begins with `op://` is one reference to its end, spaces included. Elsewhere in a text a reference stands
 * bare (`postgres://app:op://prod/db/password@db/app`), then without spaces, or enclosed (`{{ op://My Vault/db/password }}`).
 * `{{ "{{ op://x }}" }}` gives the text between the quotes. Text without `op://` is text, whatever braces it holds.
 *
 * Every `op://` must be a reference: none passes into a value as it is, but for the end of another scheme (`shop://`).
 *
 * @category parsing
 * @since 0.1.0
 */
export const parse = (text: string): Result.Result<SecretTemplate, ReadonlyArray<InvalidReference>> => {
  if (!text.includes(scheme)) return Result.succeed({ parts: [{ _tag: "Text", text }] })
  if (text.startsWith(scheme)) return checked([{ _tag: "Reference", reference: text }])
  const parts: Array<Part> = []
  const problems: Array<InvalidReference> = []
  const addText = (between: string) => {
    parts.push({ _tag: "Text", text: between })
    if (swallowed(between)) {
      const rule = "no letter, digit, - + or . may stand right before a bare reference: enclose it in {{ }}"
      problems.push(new InvalidReference({ reference: scheme, position: 0, rule }))
    }
  }
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) addText(text.slice(end, match.index))
    const { bare, enclosed, literal } = match.groups ?? {}
    if (bare !== undefined && /\{\{\s*$/.test(text.slice(end, match.index))) {
      problems.push(
        new InvalidReference({ reference: bare, position: 0, rule: `the "{{" before it is never closed by "}}"` })
      )
    }
    const reference = enclosed?.trimEnd() ?? bare
    parts.push(
      reference === undefined
        ? { _tag: "Text", text: (literal ?? "").replace(/\\(.)/gs, "$1") }
        : { _tag: "Reference", reference }
    )
    end = match.index + match[0].length
  }
  if (end < text.length) addText(text.slice(end))
  return checked(parts, problems)
}

/** Whether an `op://` in the text is neither a reference nor the end of another scheme such as `shop://`. */
const swallowed = (text: string): boolean => {
  for (let at = text.indexOf(scheme); at !== -1; at = text.indexOf(scheme, at + 1)) {
    const [before = ""] = /[A-Za-z0-9\-+.]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at)) ?? []
    // A scheme begins with a letter (RFC 3986, 3.1), and none that is in use has a sign before its last two letters.
    if (!/^[A-Za-z]/.test(before) || /[-+.]$/.test(before)) return true
  }
  return false
}

const checked = (
  parts: ReadonlyArray<Part>,
  problems: Array<InvalidReference> = []
): Result.Result<SecretTemplate, ReadonlyArray<InvalidReference>> => {
  for (const part of parts) {
    if (part._tag === "Reference") {
      const parsed = SecretReference.parse(part.reference)
      if (Result.isFailure(parsed)) problems.push(parsed.failure)
    }
  }
  return problems.length > 0 ? Result.fail(problems) : Result.succeed({ parts })
}

/**
 * The references in a template, each as often as it stands there.
 *
 * @category getters
 * @since 0.1.0
 */
export const references = (template: SecretTemplate): ReadonlyArray<string> =>
  template.parts.flatMap((part) => (part._tag === "Reference" ? [part.reference] : []))

/**
 * The text with a value in place of each reference. Values are put in as they are and never read again, so a secret that
 * looks like a reference stays what it is.
 *
 * @category formatting
 * @since 0.1.0
 */
export const render = (template: SecretTemplate, value: (reference: string) => string): string =>
  template.parts.map((part) => (part._tag === "Text" ? part.text : value(part.reference))).join("")
