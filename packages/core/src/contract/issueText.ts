import type { Issue } from "./Issue.ts"

/** Message and hint of an issue, in one line. */
export const issueLine = ({ hint, message }: Pick<Issue, "hint" | "message">): string => `${message} ${hint}`

/** A line for each issue. */
export const issueLines = (issues: ReadonlyArray<Issue>): string => issues.map(issueLine).join("\n")

/** A reference that failed. */
interface Failure extends Pick<Issue, "hint" | "message"> {
  readonly key: string | undefined
  readonly reference: string
}

/** The key of a reference that failed, the reference, and the reason, in one line. */
export const failureLine = (failure: Failure): string => {
  const { key, reference } = failure
  return [...(key === undefined || key === reference ? [] : [key]), reference, issueLine(failure)].join(": ")
}
