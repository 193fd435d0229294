/**
 * Keys of one-time passwords. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import * as Result from "effect/Result"
import { HOTP, Secret, TOTP } from "otpauth"

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

/** An address is some 200 characters. A code has 6 to 10 digits in RFC 4226; some sites use fewer. */
const maxLength = 10_000
const minDigits = 4
const maxDigits = 10
const maxPeriodSeconds = 86_400

const algorithms: ReadonlySet<string> = new Set(["SHA1", "SHA224", "SHA256", "SHA384", "SHA512"])

const fail = (why: string) => Result.fail(why)

/** A value of an address as a reason may show it. */
const shown = (text: string) => (/^[\w.+-]{1,20}$/.test(text) ? ` ${text}` : "")

/** People write keys in groups, as the sites show them. */
const secretOf = (key: string): Result.Result<Secret, string> => {
  const text = key.replace(/[\s-]/g, "")
  try {
    const secret = Secret.fromBase32(text)
    return secret.bytes.length === 0 ? fail("it contains no key") : Result.succeed(secret)
  } catch {
    // The error of the library may quote the key.
    return fail("it is not a base32 key (A to Z and 2 to 7)")
  }
}

const totp = (options: ConstructorParameters<typeof TOTP>[0]): OtpKey => {
  const key = new TOTP(options)
  return { periodMs: key.period * 1_000, code: (timestamp) => key.generate({ timestamp }) }
}

const digitsOf = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : Number.NaN)

const ofAddress = (url: URL): Result.Result<OtpKey, string> => {
  const parameters = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value.trim()]))
  const parameter = (name: string, otherwise: string) => parameters.get(name) || otherwise
  const kind = url.host.toLowerCase()
  if (kind === "steam" || parameters.get("encoder") === "steam") return fail("codes of Steam are not supported")
  if (kind !== "totp" && kind !== "hotp") return fail(`its type${shown(kind)} is not totp or hotp`)
  const algorithm = parameter("algorithm", "SHA1")
    .toUpperCase()
    .replace(/^HMAC-?|[-_]/g, "")
  if (!algorithms.has(algorithm)) return fail(`its algorithm${shown(algorithm)} is not supported`)
  const digits = digitsOf(parameter("digits", "6"))
  if (!(digits >= minDigits && digits <= maxDigits)) {
    return fail(`its number of digits must be from ${minDigits} to ${maxDigits}`)
  }
  const period = digitsOf(parameter("period", "30"))
  if (!(period >= 1 && period <= maxPeriodSeconds)) {
    return fail(`its period must be a number of seconds from 1 to ${maxPeriodSeconds}`)
  }
  const counter = digitsOf(parameter("counter", ""))
  if (kind === "hotp" && Number.isNaN(counter)) return fail("it has no counter")
  return Result.map(secretOf(parameter("secret", "")), (secret) => {
    if (kind === "totp") return totp({ algorithm, digits, period, secret })
    const key = new HOTP({ algorithm, counter, digits, secret })
    return { periodMs: undefined, code: () => key.generate() }
  })
}

/**
 * Parses an `otpauth` URL or a bare base32 key. Fails with the reason why the text is neither, which never quotes the key.
 *
 * @category constructors
 * @since 0.1.0
 * @stability internal
 */
export const parseOtpKey = (text: string): Result.Result<OtpKey, string> => {
  if (text.length > maxLength) return fail("it is too long")
  const bare = text.trim().replace(/^(["'])(.*)\1$/s, "$2")
  if (/^steam:\/\//i.test(bare)) return fail("codes of Steam are not supported")
  if (!bare.includes(":")) return Result.map(secretOf(bare), (secret) => totp({ secret }))
  const url = URL.parse(bare)
  return url?.protocol === "otpauth:" ? ofAddress(url) : fail("it is neither an otpauth URL nor a base32 key")
}
