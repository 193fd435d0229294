/**
 * The grammar of durations in environment variables, flags and options. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"

const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  nano: 1e-6,
  us: 1e-3,
  micro: 1e-3,
  ms: 1,
  milli: 1,
  millisecond: 1,
  s: 1_000,
  sec: 1_000,
  second: 1_000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  w: 604_800_000,
  week: 604_800_000
}

/**
 * Forms that `parseDuration` accepts, for messages.
 *
 * @category durations
 * @since 0.1.0
 * @stability internal
 */
export const durationExamples = '"500ms", "30s", "5m", "24h", "7d" or "5 minutes"'

/**
 * Parses a duration of an environment variable or a flag to milliseconds: `500ms`, `30s`, `5m`, `24h`,
 * `7d`, `5 minutes`. The only number without a unit is `0`. `undefined` for any other text.
 *
 * @category durations
 * @since 0.1.0
 * @stability internal
 */
export const parseDuration = (text: string): number | undefined => {
  const [, amount = "", unit = ""] = /^(\d{1,15}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(text.trim()) ?? []
  if (amount === "") return undefined
  if (unit === "") return Number(amount) === 0 ? 0 : undefined
  const name = unit.toLowerCase()
  const factor = Object.hasOwn(units, name) ? units[name] : units[pluralOf(name)]
  // In whole nanoseconds: 1.1 seconds are 1,100 milliseconds, without the noise of binary fractions.
  return factor === undefined ? undefined : Number((Number(amount) * factor).toFixed(6))
}

/** The unit that a word in the plural names. Abbreviations other than `secs` and `mins` have no plural. */
const pluralOf = (name: string) => (/^[a-z]{3,}s$/.test(name) ? name.slice(0, -1) : "")

/**
 * The milliseconds of a duration in code: a number is milliseconds, text is read by `parseDuration`.
 *
 * @category durations
 * @since 0.1.0
 * @stability internal
 */
export const toMillis = (duration: Duration.Input): number | undefined => {
  if (typeof duration === "number") return duration >= 0 ? duration : undefined
  if (typeof duration === "string") return duration === "Infinity" ? Infinity : parseDuration(duration)
  // Effect reads an object without any part, `{}` or `{ secs: 5 }`, as no time at all.
  if (typeof duration === "object" && !Duration.isDuration(duration) && !hasParts(duration)) return undefined
  const millis = Option.map(Duration.fromInput(duration), Duration.toMillis)
  return Option.getOrUndefined(Option.filter(millis, (time) => time >= 0))
}

const parts = new Set(["weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"])

const hasParts = (duration: object | null) =>
  duration !== null && (Array.isArray(duration) || Object.keys(duration).some((key) => parts.has(key)))

const shown = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000]
] as const

/**
 * A duration in the shortest form that `parseDuration` reads back: `30s`, `7d`, `1500ms`.
 *
 * @category durations
 * @since 0.1.0
 * @stability internal
 */
export const formatDuration = (millis: number): string => {
  if (millis === 0) return "0"
  const [unit, factor] = shown.find(([, size]) => millis % size === 0) ?? ["ms", 1]
  return `${millis / factor}${unit}`
}
