/**
 * Keys of one-time passwords. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import { HOTP, Secret, TOTP, URI } from "otpauth"

/**
 * A key that codes are computed from.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface OtpKey {
  /** How long a code is valid, in milliseconds. `undefined` for counter-based codes. */
  readonly periodMs: number | undefined
  readonly code: (timestamp: number) => string
}

/** An address is some 200 characters, and a code 6 to 8 digits of the 10 that there can be (RFC 4226). */
const maxLength = 10_000
const maxDigits = 10

/** People write keys in groups, as the sites show them. */
const grouped = (key: string) => {
  const text = key.replace(/[\s-]/g, "")
  if (text === "") throw new Error("no key")
  return text
}

/**
 * Parses an `otpauth` URL or a bare base32 key; `undefined` if the text is neither. Error messages of the library may
 * quote the secret, so they are dropped.
 *
 * @category constructors
 * @since 0.1.0
 * @stability internal
 */
export const readOtpKey = (text: string): OtpKey | undefined => {
  if (text.length > maxLength) return undefined
  try {
    const key = text.includes("://") ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(grouped(text)) })
    if (key.digits < 1 || key.digits > maxDigits || key.secret.bytes.length === 0) return undefined
    return key instanceof HOTP
      ? { periodMs: undefined, code: () => key.generate() }
      : { periodMs: key.period * 1_000, code: (timestamp) => key.generate({ timestamp }) }
  } catch {
    return undefined
  }
}
