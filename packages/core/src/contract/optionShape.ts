import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import { closestMatch } from "leven"
import type { Issue } from "./Issue.ts"
import type { OptionDefinition, OptionTable } from "./optionTable.ts"

/** The known name that was probably meant. */
const nearest = (name: string, names: ReadonlyArray<string>) => {
  const wrong = name.slice(0, 40).toLowerCase()
  const lower = names.map((one) => one.toLowerCase())
  const closest = closestMatch(wrong, lower, { maxDistance: Math.max(2, Math.floor(wrong.length / 3)) })
  return closest === undefined ? undefined : names[lower.indexOf(closest)]
}

/** Text of an option, shown only if it cannot be a secret. */
export const printValue = (value: unknown): string => {
  if (typeof value === "string") return /^[\w .,:+-]{0,24}$/.test(value) ? `"${value}"` : "another text"
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value)
  if (typeof value === "bigint") return `${value}n`
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`
}

export const optionIssue = (name: string, message: string, hint: string): Issue => ({
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
    message: `Unknown option "${prefix}${keyName(key)}".`,
    hint:
      suggestion === undefined
        ? `Use one of: ${Object.keys(table).join(", ")}.`
        : `Did you mean "${prefix}${suggestion}"?`,
    place: { key: `${prefix}${keyName(key)}` }
  }
}

const isText = (value: unknown) => typeof value === "string"

/** The name of each kind of value, and its check. `checkOptions` reads times and numbers. */
const kinds: Readonly<Record<string, readonly [name: string, is: (value: unknown) => boolean]>> = {
  host: ["a URL or a list of URLs", (value) => isText(value) || (Array.isArray(value) && value.every(isText))],
  secret: ["a string or a secret", (value) => isText(value) || isSecret(value)],
  key: [
    "a passphrase or { file: path }",
    (value) => isText(value) || isSecret(value) || (Predicate.isReadonlyObject(value) && isText(value.file))
  ],
  path: ["a path", isText],
  paths: [
    "a path, a URL or a list of them",
    (value) => [value].flat().every((one) => isText(one) || one instanceof URL)
  ],
  text: ["a string", isText],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  toggle: ["true, false or an object", (value) => typeof value === "boolean" || Predicate.isReadonlyObject(value)],
  headers: [
    "an object of strings",
    (value) => Predicate.isReadonlyObject(value) && Object.values(value).every((one) => isText(one) || isSecret(one))
  ],
  function: ["a function", (value) => typeof value === "function"],
  signal: [
    "an AbortSignal",
    (value) => Predicate.isReadonlyObject(value) && "aborted" in value && "addEventListener" in value
  ],
  record: ["an object", Predicate.isReadonlyObject],
  lookup: [
    "an object, or a function that returns one",
    (value) => Predicate.isReadonlyObject(value) || typeof value === "function"
  ],
  list: ["a list of strings", (value) => Array.isArray(value) && value.every(isText)],
  options: ["an object", Predicate.isReadonlyObject],
  schema: [
    "a Standard Schema",
    (value) => (Predicate.isReadonlyObject(value) || typeof value === "function") && "~standard" in Object(value)
  ]
}

/** Redacted text, that of Effect or of the promise client. */
const isSecret = (value: unknown): boolean =>
  (Redacted.isRedacted(value) && typeof Redacted.value(value) === "string") ||
  (Predicate.isReadonlyObject(value) && typeof value.reveal === "function")

const objectHint = (table: OptionTable) => `Pass an object, such as { ${Object.keys(table)[0] ?? ""}: ... }.`

/** The value of an option, with text converted to nested options. */
export const optionValue = (
  given: Readonly<Record<string, unknown>>,
  key: string,
  { text }: OptionDefinition
): unknown => {
  const value = given[key]
  return text !== undefined && isText(value) ? { [text]: value } : value
}

/** The issue of a value of another kind. `checkOptions` reads times and numbers. */
export const kindIssue = (
  name: string,
  value: unknown,
  { kind, minimum = 0, options, values }: OptionDefinition
): Issue | undefined => {
  if (kind === "choice") {
    return values?.some((one) => one === value)
      ? undefined
      : optionIssue(name, `${name} cannot be ${printValue(value)}.`, `Use one of: ${values?.join(", ")}.`)
  }
  const [called, is] = kinds[kind] ?? ["", () => true]
  // Empty variables are common: an empty text counts as unset, except for options that require a text.
  if (is(value) && !(value === "" && minimum > 0)) return undefined
  const isSecretKind = kind === "secret" || kind === "key"
  return optionIssue(
    name,
    `${name} must be ${called}${isSecretKind ? "" : `; it is ${printValue(value)}`}.`,
    options === undefined ? "Correct the value." : objectHint(options)
  )
}

/** The issue of options that are not an object, or the issues of unknown names. */
export const nameIssues = (table: OptionTable, given: unknown, prefix: string): ReadonlyArray<Issue> => {
  if (given === undefined) return []
  if (Predicate.isReadonlyObject(given)) {
    return Object.keys(given).flatMap((key) => (Object.hasOwn(table, key) ? [] : [unknownOption(key, table, prefix)]))
  }
  const name = prefix === "" ? "The options" : prefix.replace(/\.$/, "")
  return [optionIssue(name, `${name} must be an object; it is ${printValue(given)}.`, objectHint(table))]
}

/**
 * Issues of the names and the kinds of options, at any depth. For packages that leave times and numbers to the client.
 *
 * @category checks
 * @since 0.1.0
 * @stability internal
 */
export const shapeIssues = (table: OptionTable, given: unknown, prefix = ""): ReadonlyArray<Issue> => {
  const options = Predicate.isReadonlyObject(given) ? given : {}
  return [
    ...nameIssues(table, given, prefix),
    ...Object.entries(table).flatMap(([key, definition]) => {
      const value = optionValue(options, key, definition)
      if (value === undefined) return []
      const name = `${prefix}${key}`
      const wrong = kindIssue(name, value, definition)
      if (wrong !== undefined) return [wrong]
      return definition.options === undefined ? [] : shapeIssues(definition.options, value, `${name}.`)
    })
  ]
}
