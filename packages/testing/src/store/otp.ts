import { Secret, TOTP, URI } from "otpauth"

/** Source of a one-time password: an `otpauth://totp/` address, or the secret in base32. */
const parse = (value: string): TOTP | undefined => {
  try {
    const otp = value.startsWith("otpauth://") ? URI.parse(value) : new TOTP({ secret: Secret.fromBase32(value) })
    return otp instanceof TOTP && otp.secret.bytes.length > 0 ? otp : undefined
  } catch {
    return undefined
  }
}

export const isOtp = (value: string): boolean => parse(value) !== undefined

/** Maximum number of digits. An address could otherwise request a code of hundreds of megabytes. */
const maxDigits = 10

/** The code at a time in milliseconds. */
export const code = (value: string, now: number): string | undefined => {
  const otp = parse(value)
  return otp === undefined || otp.digits > maxDigits ? undefined : otp.generate({ timestamp: now })
}

/** The secret of an address, as written and in normalized base32. */
export const secrets = (value: string): ReadonlyArray<string> => {
  const otp = value.startsWith("otpauth://") ? parse(value) : undefined
  if (otp === undefined) return []
  const written = new URL(value).searchParams.get("secret") ?? ""
  return Array.from(new Set([written, otp.secret.base32]))
}
