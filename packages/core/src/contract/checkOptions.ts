import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import { durationExamples, formatDuration, toMillis } from "../time/duration.ts"
import { InvalidOptions } from "./InvalidOptions.ts"
import type { Issue } from "./Issue.ts"
import { kindIssue, nameIssues, optionIssue, optionValue, printValue } from "./optionShape.ts"
import type { OptionDefinition, OptionTable } from "./optionTable.ts"

/** The value of an option after its check: durations are in milliseconds, and omitted options have their default. */
type Checked<Definition extends OptionDefinition> = Definition extends { readonly kind: "duration" | "integer" }
  ? number | (Definition extends { readonly default: number } ? never : undefined)
  : unknown

/**
 * The checked options by name, with defaults.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export type CheckedOptions<Table extends OptionTable> = { readonly [Name in keyof Table]: Checked<Table[Name]> }

const limits = ({ maximum, minimum = 0 }: OptionDefinition, print: (limit: number) => string) =>
  maximum === undefined ? `>= ${print(minimum)}` : `from ${print(minimum)} to ${print(maximum)}`

const outside = (value: number, { maximum = Number.POSITIVE_INFINITY, minimum = 0 }: OptionDefinition) =>
  !(value >= minimum && value <= maximum)

/** A duration, or `undefined` and an issue. `Infinity` is the longest possible duration. */
const duration = (name: string, value: unknown, definition: OptionDefinition): number | Issue => {
  const time = isDurationInput(value) ? toMillis(value) : undefined
  const limited = time === Number.POSITIVE_INFINITY ? (definition.maximum ?? time) : time
  if (limited === undefined || Number.isNaN(limited)) {
    return optionIssue(
      name,
      `${name} must be a duration; it is ${printValue(value)}.`,
      typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value)
        ? `Add a unit, such as ${value.trim()}s or ${value.trim()}ms.`
        : `Write it as ${durationExamples}, or as a number of milliseconds.`
    )
  }
  return outside(limited, definition)
    ? optionIssue(
        name,
        `${name} must be ${limits(definition, formatDuration)}; it is ${printValue(value)}.`,
        "Correct the value."
      )
    : limited
}

/** Whether `toMillis` accepts the value. Checked here because options come from JavaScript and JSON too. */
const isDurationInput = (value: unknown): value is Parameters<typeof toMillis>[0] =>
  ["number", "string", "bigint", "object"].includes(typeof value) && value !== null

const integer = (name: string, value: unknown, definition: OptionDefinition): number | Issue =>
  typeof value !== "number" || !Number.isSafeInteger(value) || outside(value, definition)
    ? optionIssue(
        name,
        `${name} must be an integer ${limits(definition, String)}; it is ${printValue(value)}.`,
        "Correct the value."
      )
    : value

/** The value of an option of time or number, or an issue; `undefined` for other kinds. */
const readNumber = (name: string, value: unknown, definition: OptionDefinition): number | Issue | undefined => {
  switch (definition.kind) {
    case "wait":
      return typeof value === "boolean" ? undefined : duration(name, value, definition)
    case "duration":
      return duration(name, value, definition)
    case "integer":
      return integer(name, value, definition)
    default:
      return undefined
  }
}

/** The checked options, or `InvalidOptions` with every problem. */
export const validateOptions = <Table extends OptionTable>(
  table: Table,
  given: object | undefined
): Effect.Effect<CheckedOptions<Table>, InvalidOptions> =>
  Effect.suspend(() => {
    const { issues, values } = checkOptions(table, given)
    return issues.length === 0 ? Effect.succeed(values) : Effect.fail(new InvalidOptions(issues))
  })

/**
 * Checks options by their table: unknown names, kinds, limits. Names an option as the caller wrote it, after `prefix`.
 *
 * @category checks
 * @since 0.1.0
 * @stability internal
 */
export const checkOptions = <Table extends OptionTable>(
  table: Table,
  given: unknown,
  prefix = ""
): { readonly values: CheckedOptions<Table>; readonly issues: ReadonlyArray<Issue> } => {
  const issues: Array<Issue> = [...nameIssues(table, given, prefix)]
  const values: Record<string, unknown> = {}
  const options = Predicate.isReadonlyObject(given) ? given : {}
  for (const [key, definition] of Object.entries(table)) {
    const value = optionValue(options, key, definition)
    const name = `${prefix}${key}`
    if (value === undefined) {
      // Waiting is off by default; the default of the option is the time limit of `true`.
      values[key] = definition.kind === "wait" ? undefined : definition.default
      continue
    }
    const number = readNumber(name, value, definition)
    const wrong = typeof number === "object" ? number : (number ?? kindIssue(name, value, definition))
    if (typeof wrong === "object") issues.push(wrong)
    else if (definition.options === undefined) values[key] = number ?? value
    else {
      const inner = checkOptions(definition.options, value, `${name}.`)
      issues.push(...inner.issues)
      values[key] = inner.values
    }
  }
  // Complete unless there are issues, which callers check first.
  return { values: values as CheckedOptions<Table>, issues }
}
