import type { Issue } from "./Issue.ts"

const isCollection = (value: unknown) => value instanceof Map || value instanceof Set

/** The type of a value, for messages that must not show the value. */
export const typeName = (value: unknown): string => {
  if (value === null) return "null"
  if (isCollection(value)) return value instanceof Map ? "a Map" : "a Set"
  return Array.isArray(value) ? "an array" : typeof value
}

/** Why a value is not a record of references, or of values by reference; `undefined` if it is one. */
export const recordIssue = (name: "references" | "values", value: unknown): Issue | undefined => {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !isCollection(value)) return undefined
  return {
    code: "InvalidOption",
    message: `The ${name} must be an object of strings; they are ${typeName(value)}.`,
    hint:
      name === "references"
        ? 'Give each reference a key, such as { password: "op://prod/db/password" }.'
        : 'Give each reference its value, such as { "op://prod/db/password": "secret" }.',
    place: { key: name }
  }
}
