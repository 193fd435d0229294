import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Generated, Recipe, Secret } from "./model.ts"

export const isGenerated = (value: unknown): value is Generated => Predicate.isTagged(value, "Generated")

export const redacted = (value: Secret | Generated): Redacted.Redacted | Generated =>
  isGenerated(value) || Redacted.isRedacted(value) ? value : Redacted.make(value)

/** The problem, if there is one. */
export const when = (wrong: boolean, problem: string): ReadonlyArray<string> => (wrong ? [problem] : [])

/** The form of a value on the wire; `undefined` for an invalid value. */
interface Form {
  readonly rule: string
  readonly write: (text: string) => string | undefined
}

const oneTimePassword: Form = {
  rule: "a one-time password must be a URL (otpauth://totp/name?secret=...)",
  write: (text) => (/^otpauth:\/\/[^?]+\?(?:.*&)?secret=[^&]/i.test(text) ? text : undefined)
}

const day: Form = {
  rule: "a date must be a calendar day in the form YYYY-MM-DD",
  write: (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T12:01:00Z`) : Number.NaN
    // The 30th of February parses as a day of March.
    return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : String(time / 1000)
  }
}

const month: Form = {
  rule: "a month must have the form YYYYMM or YYYY/MM",
  write: (text) => (/^\d{4}\/?(?:0[1-9]|1[0-2])$/.test(text) ? text.replace("/", "") : undefined)
}

const forms: ReadonlyMap<string, Form> = new Map([
  ["OTP", oneTimePassword],
  ["DATE", day],
  ["MONTH_YEAR", month]
])

/** The rule that the values of a type follow, if there is one. */
export const ruleOf = (type: string): string | undefined => forms.get(type)?.rule

/** A value as the wire has it, or the rule that it breaks. */
export const write = (type: string, text: string): Result.Result<string, string> => {
  const form = forms.get(type)
  const written = form === undefined ? text : form.write(text)
  return written === undefined ? Result.fail(form?.rule ?? "") : Result.succeed(written)
}

const sets = ["LETTERS", "DIGITS", "SYMBOLS"]

/** The limits are those of the API description. */
export const recipe = ({ characterSets, excludeCharacters, length }: Recipe) => ({
  wire: {
    ...(length === undefined ? {} : { length }),
    ...(characterSets === undefined ? {} : { characterSets }),
    // Each character once, as the vendor's SDK for JavaScript sends them.
    ...(excludeCharacters ? { excludeCharacters: [...new Set(excludeCharacters)].join("") } : {})
  },
  problems: [
    ...when(
      length !== undefined && !(Number.isInteger(length) && length >= 1 && length <= 64),
      "a generated value must have 1 to 64 characters"
    ),
    ...when(
      characterSets !== undefined &&
        (characterSets.length === 0 ||
          new Set(characterSets).size < characterSets.length ||
          !characterSets.every((one) => sets.includes(one))),
      `characterSets must be one or more of ${sets.join(", ")}, each once`
    )
  ]
})
