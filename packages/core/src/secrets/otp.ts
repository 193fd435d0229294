import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** A one-time password, and how long it stays valid in milliseconds. Counter-based codes do not expire. */
export interface Code {
  readonly code: string
  readonly validFor: number | undefined
}

/** Why there is no code. */
export const noCode: string = "the server sent no code for the field, and the field does not hold a valid key for one"

/** The library is loaded when it is needed. */
const parse = (text: string) => Effect.promise(async () => (await import("./otpKey.ts")).readOtpKey(text))

const remaining = (periodMs: number | undefined, timestamp: number) =>
  periodMs === undefined ? undefined : periodMs - (timestamp % periodMs)

/**
 * The code of an `otpauth` URL, or of a bare base32 key, at the current time; `undefined` if the text is neither.
 * `sent`, the code that the server computed, takes precedence, because the server's clock may be more accurate.
 */
export const code = Effect.fnUntraced(function* (
  text: string,
  sent: string | undefined
): Effect.fn.Return<Code | undefined> {
  const key = yield* parse(text)
  const timestamp = yield* Clock.currentTimeMillis
  if (sent !== undefined) return { code: sent, validFor: remaining(key?.periodMs, timestamp) }
  return key === undefined ? undefined : { code: key.code(timestamp), validFor: remaining(key.periodMs, timestamp) }
})
