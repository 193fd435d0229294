import type { SecretFailure } from "@opconnect/core/promise"
import { SecretsStartError, type StartProblem } from "../../SecretsStartError.ts"
import type { Wanted } from "../values/references.ts"
import { isAllowed, type Listener, placeOfListener, type Scope } from "./collect.ts"
import type { Part } from "./parts.ts"
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
export const invalidOptions = (name: string, problems: ReadonlyArray<string>): SecretsStartError =>
  new SecretsStartError(
    problems.map((message) => ({ place: `the options of ${calledOf(name)}`, code: "InvalidOptions", message }))
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
  place: placeOfListener(listener),
  code: "NotASingleton",
  message: "@OnSecretChange is on a provider that is made for each request, so there is none when a secret changes.",
  hint: "Move the method to a provider of the default scope."
})

export const noConnection = (name: string, wanted: ReadonlyArray<Wanted>) => {
  const options = name === defaultConnection ? "" : `{ name: "${name}" }`
  return new SecretsStartError(
    wanted.map(({ place, reference }) => ({
      place,
      reference,
      code: "NoConnection",
      message:
        name === defaultConnection
          ? "The application has no ConnectModule that could resolve it."
          : `The application has no ConnectModule of the name "${name}".`,
      hint: `Import ConnectModule.forRoot(${options}) in the root module.`
    }))
  )
}

/** What modules use that is not on their list. */
export const forbidden = (
  scopes: ReadonlyArray<Scope>,
  connection: string,
  parts: ReadonlyMap<object, Part>
): ReadonlyArray<StartProblem> =>
  scopes.flatMap(({ module, namespaces, needs, patterns }) =>
    [
      ...needs.filter((need) => need.connection === connection),
      ...namespaces.flatMap((namespace) => parts.get(namespace)?.wanted ?? [])
    ]
      .filter(({ reference }) => !isAllowed(reference, patterns))
      .map(({ place, reference }) => ({
        place,
        reference: reference.startsWith("op://") ? reference : undefined,
        code: "NotAllowed",
        message: `${module} may not use it: its list allows ${patterns.join(", ")}.`,
        hint: "Add it to `allow` of the module's ConnectModule.forFeature, or have another module use it."
      }))
  )

/** Modules whose list would be passed by. */
export const bypassed = (scopes: ReadonlyArray<Scope>): ReadonlyArray<StartProblem> =>
  scopes
    .filter(({ isBypassed }) => isBypassed)
    .map(({ module }) => ({
      place: module,
      code: "ListBypassed",
      message:
        "It has a list of the secrets that it may use, and imports a SecretsService that knows no list before it.",
      hint: "Put ConnectModule.forFeature first in its imports, or import the connection in another module (isGlobal: true)."
    }))
