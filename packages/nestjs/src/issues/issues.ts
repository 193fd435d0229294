import type { Issue } from "@opconnect/core/Issue"
import type { SecretFailure } from "@opconnect/core/promise"
import { SecretsStartError, type StartIssue } from "./SecretsStartError.ts"

/** The name of a connection that is given none. */
export const defaultConnection = "default"

/** The name of a connection in messages. */
export const connectionLabel = (name: string): string =>
  name === defaultConnection ? "ConnectModule" : `ConnectModule ${name}`

/** The issue of a place whose reference could not be resolved. */
export const unresolved = (
  where: string,
  failure: SecretFailure | undefined,
  variable?: string
): ReadonlyArray<StartIssue> => {
  if (failure === undefined) return []
  const { code, hint, message, reference } = failure
  // The command takes the name of a variable.
  const next = code === "LockOutdated" && variable !== undefined ? `${hint} ${variable}` : hint
  return [{ where, reference, code, message, hint: next }]
}

export const invalidOptions = (name: string, issues: ReadonlyArray<Issue>): SecretsStartError =>
  new SecretsStartError(issues.map((issue) => ({ ...issue, where: `the options of ${connectionLabel(name)}` })))

export const circularOptions = (where: string): SecretsStartError =>
  new SecretsStartError([
    {
      where,
      code: "CircularOptions",
      message:
        "The options depend on a provider that injects secrets, and those cannot be resolved without the options.",
      hint: "Create the options from providers without secrets, or use a connection with another name for those secrets."
    }
  ])

export const noConnection = (
  name: string,
  uses: ReadonlyArray<{ readonly where: string; readonly reference?: string | undefined }>
): SecretsStartError => {
  const options = name === defaultConnection ? "" : `{ name: "${name}" }`
  return new SecretsStartError(
    uses.map(({ reference, where }) => ({
      where,
      reference,
      code: "NoConnection",
      message:
        name === defaultConnection
          ? "The application has no ConnectModule without a name."
          : `The application has no ConnectModule with the name "${name}".`,
      hint: `Import ConnectModule.forRoot(${options}) in the root module.`
    }))
  )
}
