import * as Result from "effect/Result"
import { type Refusal, refuse } from "./refusal.ts"

const comparison = /^\s*(?<attribute>\w+)\s+(?<operator>eq|co)\s+"(?<value>(?:[^"\\]|\\.)*)"\s*$/is

// Official clients escape nothing, so a backslash is only special where it can't be meant for itself.
const unescaped = (value: string) => value.replace(/\\(["\\])/g, "$1")

/**
 * The subjects that a SCIM filter such as `title eq "db"` picks by the named attributes, regardless of case as SCIM has
 * it; all of them without a filter, or with an empty one.
 */
export const select = <Subject>(
  subjects: Array<Subject>,
  filter: string | undefined,
  attributes: Readonly<Record<string, (subject: Subject) => ReadonlyArray<string>>>
): Result.Result<Array<Subject>, Refusal<400>> => {
  if (filter === undefined || filter === "") return Result.succeed(subjects)
  const { attribute = "", operator = "", value = "" } = comparison.exec(filter)?.groups ?? {}
  const read = new Map(Object.entries(attributes)).get(attribute.toLowerCase())
  if (read === undefined) return refuse(400, "Invalid filter")
  const wanted = unescaped(value).toLowerCase()
  const fits =
    operator.toLowerCase() === "eq" ? (text: string) => text === wanted : (text: string) => text.includes(wanted)
  return Result.succeed(subjects.filter((subject) => read(subject).some((text) => fits(text.toLowerCase()))))
}
