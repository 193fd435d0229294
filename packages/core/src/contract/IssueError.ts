import type { YieldableError } from "effect/Cause"
import * as Data from "effect/Data"
import type { Issue, IssueCode } from "./Issue.ts"

/** An error that is one issue. */
export type IssueErrorOf<Tag extends IssueCode, Fields extends object> = YieldableError &
  Readonly<Fields> & {
    readonly _tag: Tag
    readonly message: string
    readonly hint: string
    /** The issue, in the type that all errors share. */
    get issues(): readonly [Issue]
  }

/** A class of errors, each of which is one issue. Its code is the tag, or that of the `error` which it wraps. */
export const IssueError = <const Tag extends IssueCode>(
  tag: Tag
): (new <Fields extends object>(
  fields: Fields & { readonly message: string; readonly hint: string }
) => IssueErrorOf<Tag, Fields>) => {
  class Base extends Data.TaggedError(tag)<{ readonly message: string; readonly hint: string }> {
    get issues(): readonly [Issue] {
      const { error, hint, message, reference } = this as Omit<Issue, "code"> & {
        readonly error?: { readonly _tag: IssueCode }
      }
      return [{ code: error?._tag ?? tag, message, hint, ...(reference === undefined ? {} : { reference }) }]
    }
  }
  // A generic constructor, which a class expression with one set of fields does not have.
  return Base as never
}
