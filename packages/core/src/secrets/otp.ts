import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/**
 * The code of an `otpauth` address, or of a bare base32 key, at the current time; `undefined` if the text is neither. For
 * servers that send none: the library is loaded when it is needed.
 */
export const code = Effect.fnUntraced(function* (text: string) {
  if (text.length > longest) return undefined
  const { HOTP, Secret, TOTP, URI } = yield* Effect.promise(() => import("otpauth"))
  const timestamp = yield* Clock.currentTimeMillis
  // The library's message may quote the text, which is a secret.
  return yield* Effect.orElseSucceed(
    Effect.try(() => {
      const key = text.includes("://") ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(grouped(text)) })
      if (key.digits > mostDigits) throw new Error("no code has so many digits")
      return key instanceof HOTP ? key.generate() : key.generate({ timestamp })
    }),
    () => undefined
  )
})

/** An address is some 200 characters, and a code 6 to 8 digits of the 10 that there can be (RFC 4226). */
const longest = 10_000
const mostDigits = 10

/** People write keys in groups, as the sites show them. */
const grouped = (key: string) => {
  const text = key.replace(/[\s-]/g, "")
  if (text === "") throw new Error("no key")
  return text
}
