import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/**
 * The code of an `otpauth` address, or of a bare base32 key, at the current time; `undefined` if the text is neither. For
 * servers that send none: the library is loaded when it is needed.
 */
export const code = Effect.fnUntraced(function* (text: string) {
  const { HOTP, Secret, TOTP, URI } = yield* Effect.promise(() => import("otpauth"))
  const timestamp = yield* Clock.currentTimeMillis
  // The library's message may quote the text, which is a secret.
  return yield* Effect.orElseSucceed(
    Effect.try(() => {
      const key = text.includes("://") ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(grouped(text)) })
      return key instanceof HOTP ? key.generate() : key.generate({ timestamp })
    }),
    () => undefined
  )
})

/** People write keys in groups, as the sites show them. */
const grouped = (key: string) => {
  const text = key.replace(/[\s-]/g, "")
  if (text === "") throw new Error("no key")
  return text
}
