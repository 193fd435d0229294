import type { Issue } from "@opconnect/core/Issue"
import type { SecretFailure } from "@opconnect/core/promise"
import { SecretsStartError, type StartProblem } from "../../SecretsStartError.ts"
import type { Listener } from "./collect.ts"
import { defaultConnection } from "./tokens.ts"

/** The problem of a place whose reference could not be resolved. */
export const problemOf = (place: string, failure: SecretFailure | undefined): ReadonlyArray<StartProblem> => {
  if (failure === undefined) return []
  const { code, hint, message, reference } = failure
  return [{ place, reference, code, message, hint }]
}

/** What a person calls a connection. */
export const calledOf = (name: string): string =>
  name === defaultConnection ? "ConnectModule" : `ConnectModule ${name}`

/** Options of a connection that can't be used. */
export const invalidOptions = (name: string, issues: ReadonlyArray<Issue>): SecretsStartError =>
  new SecretsStartError(
    issues.map(({ code, hint, message }) => ({ place: `the options of ${calledOf(name)}`, code, message, hint }))
  )

/** Options that are made of what waits for them. */
export const circular = (place: string): SecretsStartError =>
  new SecretsStartError([
    {
      place,
      code: "CircularOptions",
      message: "They are made of something that has secrets injected, which can't be resolved without them.",
      hint: "Make them of providers that need no secret, or have those secrets from a connection of another name."
    }
  ])

export const notASingleton = (listener: Listener): StartProblem => ({
  place: listener.place,
  code: "NotASingleton",
  message:
    "@OnSecretChange is on a provider that is made anew for each request or injection, so there is not one to be told.",
  hint: "Move the method to a provider of the default scope."
})

export const noConnection = (name: string, wanted: ReadonlyArray<Pick<StartProblem, "place" | "reference">>) => {
  const options = name === defaultConnection ? "" : `{ name: "${name}" }`
  return new SecretsStartError(
    wanted.map(({ place, reference }) => ({
      place,
      reference,
      code: "NoConnection",
      message:
        name === defaultConnection
          ? "The application has no ConnectModule without a name."
          : `The application has no ConnectModule of the name "${name}".`,
      hint: `Import ConnectModule.forRoot(${options}) in the root module.`
    }))
  )
}
