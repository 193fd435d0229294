import { type OtpKey, parseOtpKey } from "@opconnect/core/OtpKey"
import * as Result from "effect/Result"

/**
 * One-time passwords in the bytes of an item. Connect writes the current code next to the key. The code is cut out before
 * the item is cached, and computed again for each response.
 */

/** An item's bytes without its codes: code `n` is between parts `n` and `n + 1`. */
export interface CutItem {
  readonly parts: ReadonlyArray<Uint8Array>
  /** The keys of the codes, in their order. Codes of a counter cannot be computed. */
  readonly keys: ReadonlyArray<OtpKey>
}

/**
 * Matches the property `totp` anywhere in the JSON. Quotes inside a string are escaped, so that no value can match.
 */
const codeValue = /"totp"\s*:\s*"((?:[^"\\]|\\.)*)"/g

/** A key of time-based codes. */
interface TimedKey extends OtpKey {
  readonly periodMs: number
}

const keyOf = (value: unknown): TimedKey | undefined => {
  // Not `String(value)`: "undefined" and "null" are base32.
  const key = typeof value === "string" ? Result.getOrUndefined(parseOtpKey(value)) : undefined
  return key?.periodMs === undefined ? undefined : { ...key, periodMs: key.periodMs }
}

interface OtpField {
  readonly value?: unknown
  readonly totp?: unknown
}

const fieldsOf = (item: unknown): ReadonlyArray<OtpField> => {
  if (typeof item !== "object" || item === null || !("fields" in item) || !Array.isArray(item.fields)) return []
  return item.fields.filter(
    (field: unknown): field is OtpField => typeof field === "object" && field !== null && "totp" in field
  )
}

/** Whether a code is valid in the current, previous or next period: clocks differ. */
const isCodeOf = (key: TimedKey, code: string, now: number) =>
  [now, now - key.periodMs, now + key.periodMs].some((time) => key.code(time) === code)

/**
 * Cuts the codes out of an item. `undefined` if the codes cannot be computed, or if Connect's codes differ from the computed
 * ones: such an item is passed through and not cached.
 */
export const cutCodes = (body: Uint8Array, item: unknown, now: number): CutItem | undefined => {
  const fields = fieldsOf(item)
  if (!Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes('"totp"')) {
    return { parts: [body], keys: [] }
  }
  const text = new TextDecoder().decode(body)
  const codeMatches = [...text.matchAll(codeValue)]
  if (codeMatches.length !== fields.length) return undefined
  const keys: Array<OtpKey> = []
  const parts: Array<Uint8Array> = []
  let start = 0
  for (const [index, match] of codeMatches.entries()) {
    const [whole, code = ""] = match
    const field = fields[index]
    const key = keyOf(field?.value)
    if (key === undefined || field?.totp !== code || !isCodeOf(key, code, now)) return undefined
    const end = match.index + whole.length - code.length - 1
    parts.push(Buffer.from(text.slice(start, end)))
    keys.push(key)
    start = end + code.length
  }
  parts.push(Buffer.from(text.slice(start)))
  return { parts, keys }
}

/** The item's bytes without any code: the form in the shared store. Reading them gives empty codes. */
export const withoutCodes = ({ parts }: CutItem): Uint8Array =>
  parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts)

/** Reads back what {@link withoutCodes} wrote. `undefined` if the bytes are not an item of that form. */
export const parseCut = (body: Uint8Array, item: unknown): CutItem | undefined => {
  const fields = fieldsOf(item)
  if (fields.length === 0) return { parts: [body], keys: [] }
  const text = new TextDecoder().decode(body)
  const codeMatches = [...text.matchAll(codeValue)]
  const keys = fields.map(({ value }) => keyOf(value))
  if (codeMatches.length !== fields.length || codeMatches.some(([, code]) => code !== "") || keys.includes(undefined)) {
    return undefined
  }
  const ends = codeMatches.map((match) => match.index + match[0].length - 1)
  const parts = [...ends, text.length].map((end, index) => Buffer.from(text.slice(ends[index - 1] ?? 0, end)))
  return { parts, keys: keys.filter((key) => key !== undefined) }
}

/** The item's bytes with the codes at `now`. */
export const withCodes = ({ keys, parts }: CutItem, now: number): Uint8Array => {
  if (keys.length === 0) return parts[0] ?? new Uint8Array()
  return Buffer.concat(
    parts.flatMap((part, index) => {
      const key = keys[index]
      return key === undefined ? [part] : [part, Buffer.from(key.code(now))]
    })
  )
}
