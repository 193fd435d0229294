import type { SecretError } from "@opconnect/core/SecretError"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Issue, Source } from "../model/types.ts"
import type { Variable } from "./gather.ts"
import type { Resolved } from "./resolved.ts"

/** Secrets that fail for one and the same reason, such as a refused token, are one problem. */
const reasonOf = (error: SecretError) => {
  if (error._tag !== "RequestFailed") return { code: error._tag, key: `${error.message} ${error.reference}` }
  const { _tag, host } = error.error
  const status = "status" in error.error ? error.error.status : ""
  return { code: _tag, key: `${_tag} ${host} ${status}` }
}

/** The words that name a variable to a command, with its file if that is not the default one. */
const keyFlag = (key: string, { file }: Source) => (file === undefined || file === ".env" ? key : `${key} -f ${file}`)

/** Why these variables have no values. */
export const failureIssues = (
  variables: ReadonlyArray<Variable>,
  failures: ReadonlyMap<string, SecretError>
): ReadonlyArray<Issue> => {
  const issues = new Map<string, Issue>()
  for (const { key, source, template } of variables) {
    for (const reference of new Set(SecretTemplate.references(template))) {
      const error = failures.get(reference)
      if (error === undefined) continue
      const reason = reasonOf(error)
      const before = issues.get(reason.key)
      const hint = error._tag === "LockOutdated" ? `${error.hint} ${keyFlag(key, source)}` : error.hint
      issues.set(reason.key, {
        code: reason.code,
        message: error.message,
        hint: before?.hint ?? hint,
        locations: [...(before?.locations ?? []), { key, source, reference }]
      })
    }
  }
  return [...issues.values()]
}

/** What is wrong with how to reach the server, wherever it was set. */
export type SettingIssue = Pick<Issue, "code" | "message" | "hint">

const tryWithout = "To try without a server: npx -p @opconnect/testing fake-connect serve -f .env"

const notInherited = "A process that was started with an environment of its own does not inherit the token."

/** Host and token are missing for one cause, and have one remedy. */
const isMissing = ({ code }: SettingIssue) => code === "MissingHost" || code === "MissingToken"

/** Options without which no reference can be resolved. */
export const settingIssues = (
  variables: ReadonlyArray<Variable>,
  options: ReadonlyArray<SettingIssue>
): ReadonlyArray<Issue> => {
  const locations = variables.flatMap(({ key, source, template }) =>
    SecretTemplate.references(template).map((reference) => ({ key, source, reference }))
  )
  const missing = options.filter(isMissing)
  const others = options.filter((issue) => !isMissing(issue))
  return [
    ...others.map(({ code, hint, message }) => ({ code, message, hint, locations })),
    ...missing.slice(0, 1).map(({ code, hint }) => ({
      code,
      message: missing.map(({ message }) => message).join(" "),
      hint: `${missing.length > 1 ? "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN." : hint} ${notInherited} ${tryWithout}`,
      locations
    }))
  ]
}

/** The snapshot is needed but cannot be used. */
export const snapshotIssues = ({ snapshotProblem: message }: Resolved): ReadonlyArray<Issue> =>
  message === undefined
    ? []
    : [
        {
          code: "SnapshotUnusable",
          message,
          hint: "Restore the connection to the server. The next start that reaches it writes a new snapshot.",
          locations: []
        }
      ]
