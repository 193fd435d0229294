import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { closestMatch } from "leven"
import { durationExamples, formatDuration, toMillis } from "../time/duration.ts"
import { InvalidOptions } from "./InvalidOptions.ts"
import type { Issue } from "./Issue.ts"
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
 * @stability experimental
 */
export type CheckedOptions<Table extends OptionTable> = { readonly [Name in keyof Table]: Checked<Table[Name]> }

/** The known name that was probably meant. */
const nearest = (name: string, names: ReadonlyArray<string>) => {
  const wrong = name.slice(0, 40).toLowerCase()
  const lower = names.map((one) => one.toLowerCase())
  const closest = closestMatch(wrong, lower, { maxDistance: Math.max(2, Math.floor(wrong.length / 3)) })
  return closest === undefined ? undefined : names[lower.indexOf(closest)]
}

/** Text of an option, shown only if it cannot be a secret. */
const shown = (value: unknown): string => {
  if (typeof value === "string") return /^[\w .,:+-]{0,24}$/.test(value) ? `"${value}"` : "another text"
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value)
  if (typeof value === "bigint") return `${value}n`
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`
}

const issue = (name: string, message: string, hint: string): Issue => ({
  code: "InvalidOption",
  message,
  hint,
  place: { key: name }
})

/** Keys come from the caller and may be long. */
const keyName = (key: string) => (/^[\w$-]{1,60}$/.test(key) ? key : "?")

const unknownOption = (key: string, table: OptionTable, prefix: string): Issue => {
  const suggestion = nearest(key, Object.keys(table))
  return {
    code: "UnknownOption",
    message: `There is no option "${prefix}${keyName(key)}".`,
    hint:
      suggestion === undefined
        ? `Use one of: ${Object.keys(table).join(", ")}.`
        : `Did you mean "${prefix}${suggestion}"?`,
    place: { key: `${prefix}${keyName(key)}` }
  }
}

const limits = ({ maximum, minimum = 0 }: OptionDefinition, print: (limit: number) => string) =>
  maximum === undefined ? `>= ${print(minimum)}` : `from ${print(minimum)} to ${print(maximum)}`

const outside = (value: number, { maximum = Number.POSITIVE_INFINITY, minimum = 0 }: OptionDefinition) =>
  !(value >= minimum && value <= maximum)

/** A duration, or `undefined` and an issue. `Infinity` is the longest possible duration. */
const duration = (name: string, value: unknown, definition: OptionDefinition): number | Issue => {
  const time = isDurationInput(value) ? toMillis(value) : undefined
  const limited = time === Number.POSITIVE_INFINITY ? (definition.maximum ?? time) : time
  if (limited === undefined || Number.isNaN(limited)) {
    return issue(
      name,
      `${name} must be a duration; it is ${shown(value)}.`,
      typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value)
        ? `Add a unit, such as ${value.trim()}s or ${value.trim()}ms.`
        : `Write it as ${durationExamples}, or as a number of milliseconds.`
    )
  }
  return outside(limited, definition)
    ? issue(name, `${name} must be ${limits(definition, formatDuration)}; it is ${shown(value)}.`, "Correct the value.")
    : limited
}

/** Whether `toMillis` accepts the value. Checked here because options come from JavaScript and JSON too. */
const isDurationInput = (value: unknown): value is Parameters<typeof toMillis>[0] =>
  ["number", "string", "bigint", "object"].includes(typeof value) && value !== null

const integer = (name: string, value: unknown, definition: OptionDefinition): number | Issue =>
  typeof value !== "number" || !Number.isSafeInteger(value) || outside(value, definition)
    ? issue(
        name,
        `${name} must be an integer ${limits(definition, String)}; it is ${shown(value)}.`,
        "Correct the value."
      )
    : value

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value)

const isText = (value: unknown) => typeof value === "string"

/** The name of each kind of value, and its check. Times and numbers are read above. */
const kinds: Readonly<Record<string, readonly [name: string, is: (value: unknown) => boolean]>> = {
  host: ["a URL or a list of URLs", (value) => isText(value) || (Array.isArray(value) && value.every(isText))],
  secret: ["a string or a secret", (value) => isText(value) || isSecret(value)],
  key: [
    "a passphrase or { file: path }",
    (value) => isText(value) || isSecret(value) || (isObject(value) && isText(Object(value).file))
  ],
  path: ["a path", isText],
  text: ["a string", isText],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  headers: [
    "an object of strings",
    (value) => isObject(value) && Object.values(Object(value)).every((one) => isText(one) || isSecret(one))
  ],
  function: ["a function", (value) => typeof value === "function"],
  signal: [
    "an AbortSignal",
    (value) => isObject(value) && "aborted" in Object(value) && "addEventListener" in Object(value)
  ],
  record: ["an object", isObject],
  lookup: ["an object, or a function that returns one", (value) => isObject(value) || typeof value === "function"],
  list: ["a list of strings", (value) => Array.isArray(value) && value.every(isText)],
  options: ["an object", isObject]
}

/** Redacted text, that of Effect or of the promise client. */
const isSecret = (value: unknown): boolean =>
  (Redacted.isRedacted(value) && typeof Redacted.value(value) === "string") ||
  (typeof value === "object" && value !== null && "reveal" in value && typeof value.reveal === "function")

const check = (name: string, value: unknown, definition: OptionDefinition): unknown => {
  switch (definition.kind) {
    case "duration":
      return duration(name, value, definition)
    case "wait":
      return typeof value === "boolean" ? value : duration(name, value, definition)
    case "integer":
      return integer(name, value, definition)
    case "choice":
      return definition.values?.includes(String(value))
        ? value
        : issue(name, `${name} cannot be ${shown(value)}.`, `Use one of: ${definition.values?.join(", ")}.`)
    default: {
      const [called, is] = kinds[definition.kind] ?? ["", () => true]
      // Empty variables are common: an empty text counts as unset, except for options that require a text.
      return is(value) && !(value === "" && (definition.minimum ?? 0) > 0)
        ? value
        : issue(
            name,
            `${name} must be ${called}${definition.kind === "secret" || definition.kind === "key" ? "" : `; it is ${shown(value)}`}.`,
            "Correct the value."
          )
    }
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

const isIssue = (value: unknown): value is Issue =>
  isObject(value) && "code" in Object(value) && "hint" in Object(value)

/**
 * Checks options by their table: unknown names, kinds, limits. Names an option as the caller wrote it, after `prefix`.
 *
 * @category checks
 * @since 0.1.0
 * @stability experimental
 */
export const checkOptions = <Table extends OptionTable>(
  table: Table,
  given: unknown,
  prefix = ""
): { readonly values: CheckedOptions<Table>; readonly issues: ReadonlyArray<Issue> } => {
  const issues: Array<Issue> = []
  const values: Record<string, unknown> = {}
  if (given !== undefined && !isObject(given)) {
    const name = prefix === "" ? "The options" : prefix.replace(/\.$/, "")
    issues.push(issue(name, `${name} must be an object; it is ${shown(given)}.`, "Correct the value."))
  }
  const options: Readonly<Record<string, unknown>> = isObject(given) ? Object(given) : {}
  for (const key of Object.keys(options)) {
    if (!Object.hasOwn(table, key)) issues.push(unknownOption(key, table, prefix))
  }
  for (const [key, definition] of Object.entries(table)) {
    const value = options[key]
    if (value === undefined) {
      // Waiting is off by default; the default of the option is the time limit of `true`.
      values[key] = definition.kind === "wait" ? undefined : definition.default
      continue
    }
    const validateOptions = check(`${prefix}${key}`, value, definition)
    if (isIssue(validateOptions)) {
      issues.push(validateOptions)
      continue
    }
    values[key] = validateOptions
    if (definition.options !== undefined) {
      const inner = checkOptions(definition.options, value, `${prefix}${key}.`)
      issues.push(...inner.issues)
      values[key] = inner.values
    }
  }
  // Complete unless there are issues, which callers check first.
  return { values: values as CheckedOptions<Table>, issues }
}
