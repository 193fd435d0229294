import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

/** A one-time password, and how long it stays valid in milliseconds. Counter-based codes do not expire. */
export interface Code {
  readonly code: string
  readonly validFor: number | undefined
}

/** The library is loaded when it is needed. */
const parse = (text: string) => Effect.promise(async () => (await import("./otpKey.ts")).parseOtpKey(text))

const remaining = (periodMs: number | undefined, timestamp: number) =>
  periodMs === undefined ? undefined : periodMs - (timestamp % periodMs)

/** Of nearly all keys, and the default of their format. */
const usualPeriodMs = 30_000

/**
 * The code of an `otpauth` URL, or of a bare base32 key, at the current time; fails with the reason why there is none.
 * `sent`, the code that the server computed, takes precedence, because the server's clock may be more accurate.
 */
export const code = Effect.fnUntraced(function* (
  text: string,
  sent: string | undefined
): Effect.fn.Return<Code, string> {
  const key = yield* parse(text)
  const timestamp = yield* Clock.currentTimeMillis
  if (sent !== undefined) {
    const periodMs = Result.isSuccess(key) ? key.success.periodMs : usualPeriodMs
    return { code: sent, validFor: remaining(periodMs, timestamp) }
  }
  if (Result.isFailure(key)) {
    return yield* Effect.fail(
      text.trim() === ""
        ? "the server sent no code for the field, and the field contains no key"
        : `the server sent no code for the field, and the key in the field cannot be used: ${key.failure}`
    )
  }
  return { code: key.success.code(timestamp), validFor: remaining(key.success.periodMs, timestamp) }
})
