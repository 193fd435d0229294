import * as Redacted from "effect/Redacted"
import { closestMatch } from "leven"
import { durationExamples, parseDuration } from "../time/duration.ts"
import type { ConnectOptions } from "./clientOptions.ts"
import type { Issue } from "./Issue.ts"
import { connectOptions, type OptionDefinition, renamedVariables } from "./optionTable.ts"
import { optionOrigins, variableOptions } from "./settingNames.ts"

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>

/** The variables of the process; none in runtimes without a process. */
export const processVariables = (): Variables => globalThis.process?.env ?? {}

/**
 * Whether this process runs tests, which must fail at once instead of waiting for a server.
 *
 * @category predicates
 * @since 0.1.0
 * @stability internal
 */
export const isTestRunner = (variables: Variables = processVariables()): boolean =>
  variables.NODE_ENV === "test" ||
  [variables.JEST_WORKER_ID, variables.VITEST, variables.NODE_TEST_CONTEXT].some(
    (value) => value !== undefined && value !== ""
  )

const table: Readonly<Record<string, OptionDefinition>> = connectOptions

const invalid = (variable: string, expected: string, hint: string): Issue => ({
  code: "InvalidOption",
  message: `${variable} must be ${expected}.`,
  hint,
  place: { key: variable }
})

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  "1": true,
  false: false,
  no: false,
  off: false,
  "0": false
}

/** The value of a variable, or an issue. The text is not shown, because it may be a misplaced token. */
const read = (variable: string, text: string, { kind }: OptionDefinition): unknown => {
  switch (kind) {
    case "duration": {
      if (/^\d+(\.\d+)?$/.test(text) && Number(text) !== 0) {
        return invalid(variable, "a duration with a unit", `Write ${text}s or ${text}ms.`)
      }
      return parseDuration(text) ?? invalid(variable, "a duration", `Write it as ${durationExamples}.`)
    }
    case "integer":
      return /^\d{1,15}$/.test(text) ? Number(text) : invalid(variable, "an integer", "Write digits only.")
    case "boolean":
      return booleans[text.toLowerCase()] ?? invalid(variable, "true or false", "Write true or false.")
    case "secret":
      return Redacted.make(text)
    default:
      return text
  }
}

const isIssue = (value: unknown): value is Issue => typeof value === "object" && value !== null && "code" in value

/** The environment variables that options are read from. */
export const variableNames: ReadonlyArray<string> = Object.values(table).flatMap(({ variable }) => variable ?? [])

const warning = (code: Issue["code"], variable: string, message: string, hint: string): Issue => ({
  code,
  message,
  hint,
  place: { key: variable }
})

/**
 * Variables that are probably misspelled. Other clients of Connect use the prefix too, so only former names and near
 * misses are reported.
 */
const suspects = (variables: Variables): ReadonlyArray<Issue> =>
  Object.keys(variables).flatMap((name) => {
    if (!name.startsWith("OP_CONNECT_") || variables[name] === undefined || variableNames.includes(name)) return []
    const renamed = Object.hasOwn(renamedVariables, name) ? renamedVariables[name] : undefined
    if (renamed !== undefined) {
      return [warning("RenamedVariable", name, `${name} is not used: it is now ${renamed}.`, `Set ${renamed} instead.`)]
    }
    const near = closestMatch(name.slice(0, 60), variableNames, { maxDistance: 2 })
    return near === undefined ? [] : [warning("UnknownVariable", name, `${name} is not used.`, `Did you mean ${near}?`)]
  })

/**
 * Options with defaults from environment variables. A given token or token file takes precedence over both variables.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const withEnvironment = (
  given: { readonly [Name in keyof ConnectOptions]?: ConnectOptions[Name] | undefined },
  variables: Variables
): {
  readonly options: ConnectOptions
  /** Variables that cannot be used. */
  readonly issues: ReadonlyArray<Issue>
  /** Variables that are set and not used, probably by mistake. */
  readonly warnings: ReadonlyArray<Issue>
} => {
  const hasToken = given.token !== undefined || given.tokenFile !== undefined
  const issues: Array<Issue> = []
  const fromVariables: Record<string, unknown> = {}
  for (const [name, definition] of Object.entries(table)) {
    const { variable } = definition
    if (variable === undefined || given[name as keyof ConnectOptions] !== undefined) continue
    if (hasToken && (name === "token" || name === "tokenFile")) continue
    const text = variables[variable]?.trim()
    if (text === undefined || text === "") continue
    const value = read(variable, text, definition)
    if (isIssue(value)) issues.push(value)
    else fromVariables[name] = value
  }
  const warnings = [...suspects(variables)]
  if (Object.hasOwn(fromVariables, "token") && Object.hasOwn(fromVariables, "tokenFile")) {
    warnings.push(
      warning(
        "TwoTokens",
        "OP_CONNECT_TOKEN_FILE",
        "OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.",
        "Unset one of them."
      )
    )
    Reflect.deleteProperty(fromVariables, "tokenFile")
  }
  const fromCode = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const sources = { [optionOrigins]: Reflect.get(given, optionOrigins), [variableOptions]: fromVariables }
  return { options: { host: "", ...fromVariables, ...fromCode, ...sources }, issues, warnings }
}
