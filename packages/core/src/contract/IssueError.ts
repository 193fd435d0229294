import type { YieldableError } from "effect/Cause"
import * as Data from "effect/Data"
import type { Issue, IssueCode } from "./Issue.ts"

/** A class of errors, each of which is one issue whose code is the tag. */
export const IssueError = <const Tag extends IssueCode>(
  tag: Tag
): (new <Fields extends object>(
  fields: Fields & { readonly message: string; readonly hint: string }
) => YieldableError &
  Readonly<Fields> & {
    readonly _tag: Tag
    readonly message: string
    readonly hint: string
    /** The issues, in the type that all errors share. */
    readonly issues: ReadonlyArray<Issue>
  }) => {
  class Base extends Data.TaggedError(tag)<{ readonly message: string; readonly hint: string }> {
    get issues(): ReadonlyArray<Issue> {
      const { hint, message, reference } = this as Omit<Issue, "code">
      return [{ code: tag, message, hint, ...(reference === undefined ? {} : { reference }) }]
    }
  }
  // A generic constructor, which a class expression with one set of fields does not have.
  return Base as never
}
