import * as Result from "effect/Result"
import type { WireField } from "./model.ts"
import * as Otp from "./otp.ts"
import { type Refusal, refuse } from "./refusal.ts"

/** The stored form of a type's values; `undefined` for text that is not a valid value. */
interface Form {
  readonly store: (text: string) => string | undefined
  readonly complaint: string
}

const day = (text: string) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // February 30 is invalid, although it parses as a day in March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : String(time / 1000)
}

const forms: ReadonlyMap<string | null | undefined, Form> = new Map([
  [
    "DATE",
    {
      // Connect reads a day in the time zone of its server, which is UTC here.
      store: (text: string) => (/^-?\d+$/.test(text) ? text : day(text)),
      complaint: "values for field type date must be in YYYY-MM-DD format or seconds since the Unix epoch"
    }
  ],
  [
    "MONTH_YEAR",
    {
      store: (text: string) => (/^\d{4}\/?(?:0[1-9]|1[0-2])$/.test(text) ? text.replace("/", "") : undefined),
      complaint: "values for field type monthYear must be in YYYYMM or YYYY/MM format"
    }
  ],
  [
    "OTP",
    {
      store: (text: string) => (text.startsWith("otpauth://") && Otp.isOtp(text) ? text : undefined),
      complaint: "values for field type otp must be otpauth://totp/ addresses with a secret"
    }
  ]
])

/** A value as it is stored. Fields of every type may be empty. */
export const stored = (type: WireField["type"], value: string): Result.Result<string, Refusal<400>> => {
  const form = value === "" ? undefined : forms.get(type)
  if (form === undefined) return Result.succeed(value)
  const text = form.store(value)
  return text === undefined ? refuse(400, form.complaint) : Result.succeed(text)
}

/** A value as entered in the app, which also accepts the bare secret of a one-time password. */
export const entered = (type: WireField["type"], value: string): Result.Result<string, Refusal<400>> => {
  if (type !== "OTP" || value === "") return stored(type, value)
  return Otp.isOtp(value)
    ? Result.succeed(value)
    : refuse(400, "must be a one-time password: otpauth://totp/name?secret=... or a secret in base32")
}
