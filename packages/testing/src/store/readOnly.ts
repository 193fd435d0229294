/**
 * Properties that a server computes and that cannot be written: the strength of passwords, and the text that the app shows
 * below the title of an item.
 */
import { ZxcvbnFactory } from "@zxcvbn-ts/core"
import type { WireField, WireItem } from "./model.ts"

/** The estimate only uses this many characters, because its time grows with the square of the length. */
const maxEstimatedLength = 100

const estimate = (password: string) => {
  const { guessesLog10, score } = new ZxcvbnFactory().check(password.slice(0, maxEstimatedLength))
  return { entropy: guessesLog10 * Math.log2(10), score }
}

/** The word for a strength, from zxcvbn's five scores and, above them, the bits. */
const strengthOf = (entropy: number, score: number) => {
  if (score < 4) return ["TERRIBLE", "WEAK", "FAIR", "GOOD"][score] ?? "TERRIBLE"
  if (entropy < 60) return "VERY_GOOD"
  return entropy < 80 ? "EXCELLENT" : "FANTASTIC"
}

/** Cache by stored field, which is immutable, so that each value is estimated once. */
const computed = new WeakMap<WireField, WireField>()

/** A password with its strength; any other field as it is. */
export const withStrength = (field: WireField): WireField => {
  if (field.purpose !== "PASSWORD" || !field.value) return field
  const cached = computed.get(field)
  if (cached !== undefined) return cached
  const { entropy, score } = estimate(field.value)
  const details = { ...field.passwordDetails, entropy: Math.floor(entropy), strength: strengthOf(entropy, score) }
  const full = { ...field, entropy, passwordDetails: details }
  computed.set(field, full)
  return full
}

/** The fields of which the app shows the first that has a value. */
const subtitles: Readonly<Record<string, string>> = {
  BANK_ACCOUNT: "bankName",
  CREDIT_CARD: "ccnum",
  DATABASE: "hostname",
  DRIVER_LICENSE: "number",
  EMAIL_ACCOUNT: "pop_username",
  LOGIN: "username",
  MEMBERSHIP: "member_name",
  OUTDOOR_LICENSE: "name",
  PASSPORT: "number",
  REWARD_PROGRAM: "company_name",
  SERVER: "username",
  SOCIAL_SECURITY_NUMBER: "name",
  SOFTWARE_LICENSE: "product_version"
}

/** Number of a card as the app shows it: "1234 **** 6789". */
const shortened = (number: string) => {
  const digits = number.replace(/\D/g, "")
  return digits.length < 12 ? "" : `${digits.slice(0, 4)} **** ${digits.slice(-4)}`
}

const subtitleOf = ({ category, fields }: WireItem): string => {
  const value = fields.find(({ id }) => id === subtitles[category])?.value ?? ""
  return category === "CREDIT_CARD" ? shortened(value) : value
}

/** An item with the text that the app shows below its title, if there is any. */
export const withSubtitle = <A extends object>(response: A, item: WireItem): A => {
  const additionalInformation = subtitleOf(item)
  return additionalInformation === "" ? response : { ...response, additionalInformation }
}
