import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** A one-time password, and how long it stays valid in milliseconds. Codes by a counter have no time. */
export interface Code {
  readonly code: string
  readonly validFor: number | undefined
}

/** Why there is no code. */
export const noCode: string = "the server sent no code for the field, and the field does not hold a valid key for one"

/** The library is loaded when it is needed. Its messages may quote the text, which is a secret. */
const parse = Effect.fnUntraced(function* (text: string) {
  if (text.length > maxLength) return undefined
  const { HOTP, Secret, TOTP, URI } = yield* Effect.promise(() => import("otpauth"))
  return yield* Effect.orElseSucceed(
    Effect.try(() => {
      const key = text.includes("://") ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(grouped(text)) })
      if (key.digits < 1 || key.digits > maxDigits) throw new Error("no code has that many digits")
      if (key.secret.bytes.length === 0) throw new Error("no key")
      return key instanceof HOTP
        ? { periodMs: undefined, code: () => key.generate() }
        : { periodMs: key.period * 1_000, code: (timestamp: number) => key.generate({ timestamp }) }
    }),
    () => undefined
  )
})

const remaining = (periodMs: number | undefined, timestamp: number) =>
  periodMs === undefined ? undefined : periodMs - (timestamp % periodMs)

/**
 * The code of an `otpauth` address, or of a bare base32 key, at the current time; `undefined` if the text is neither.
 * `sent` is the code that the server computed: it counts, because the server's clock may be the better one.
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

/** An address is some 200 characters, and a code 6 to 8 digits of the 10 that there can be (RFC 4226). */
const maxLength = 10_000
const maxDigits = 10

/** People write keys in groups, as the sites show them. */
const grouped = (key: string) => {
  const text = key.replace(/[\s-]/g, "")
  if (text === "") throw new Error("no key")
  return text
}
